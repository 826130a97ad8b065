"""`python -m tests.support.pack_portfolios OUT`: packs the portfolios and prints what is in them as JSON."""

import hashlib
import json
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

from tests.support.pack_portfolios import canvas_names
from tests.support.pack_portfolios.cohort import Learner, cohort
from tests.support.pack_portfolios.moodle_names import MoodleForm, Packed
from tests.support.pack_portfolios.shelf import take_from_the_shelf


class _WithoutMark(zipfile.ZipInfo):
    """rubyzip writes UTF-8 and does not set the flag that says so."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # the standard library's hook
        return self.filename.encode("utf-8"), self.flag_bits & ~0x800


def main(arguments: list[str]) -> int:
    """Pack into the folder that is named; exit 1 where a package is missing, 2 where no folder is named."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m tests.support.pack_portfolios OUT\n")
        return 2
    shelf, missing = take_from_the_shelf()
    if missing:
        sys.stderr.write("".join(f"missing: {each}\n" for each in missing))
        return 1
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    learners = cohort(shelf)
    archives = [
        _pack(out / "moodle.zip", "moodle", MoodleForm().export(learners)),
        _pack(out / "moodle-4.0.zip", "moodle", MoodleForm(trailing_line=True).export(learners)),
        _pack(out / "moodle-flat.zip", "moodle", MoodleForm(folders=False).export(learners)),
        _pack(out / "moodle-usernames.zip", "moodle", MoodleForm(usernames=True).export(learners)),
        _pack(out / "canvas.zip", "canvas", canvas_names.export(learners)),
        _pack(out / "canvas-anonymous.zip", "canvas", canvas_names.export(learners, anonymous=True)),
    ]
    sys.stdout.write(json.dumps(_summary(learners, archives), ensure_ascii=False, indent=1) + "\n")
    return 0


def _pack(path: Path, format_name: str, files: Iterable[Packed]) -> dict[str, object]:
    portfolios: dict[str, dict[str, object]] = {}
    listed: dict[str, list[dict[str, object]]] = {}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            content = file.source.read_bytes()
            info = (_WithoutMark if format_name == "canvas" else zipfile.ZipInfo)(
                file.path, (2026, 3, 2, 9, 30, 0)
            )
            info.external_attr, info.compress_type = 0o100644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
            portfolios.setdefault(file.learner_id, {"learner": file.learner, "learner_id": file.learner_id})
            listed.setdefault(file.learner_id, []).append(
                {
                    "name": file.name,
                    "path": file.path,
                    "bytes": len(content),
                    "sha256": hashlib.sha256(content).hexdigest(),
                }
            )
    return {
        "path": path.name,
        "format": format_name,
        "portfolios": [entry | {"files": listed[number]} for number, entry in portfolios.items()],
    }


def _summary(learners: tuple[Learner, ...], archives: list[dict[str, object]]) -> dict[str, object]:
    sources = [file.source for learner in learners for file in learner.files]
    sources += [learner.typed for learner in learners if learner.typed is not None]
    endings = sorted({source.suffix for source in sources})
    return {
        "portfolios": len(learners),
        "files": len(sources),
        "bytes": sum(source.stat().st_size for source in sources),
        "kinds": {ending: sum(source.suffix == ending for source in sources) for ending in endings},
        "archives": archives,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
