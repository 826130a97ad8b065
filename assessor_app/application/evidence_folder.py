"""Writing what `ShowEvidence` shows to a folder, under names that no file system can misunderstand."""

import shutil
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.progress import Progress
from assessor_app.application.use_cases.show_evidence import ShownFile

LONGEST_PART: Final = 200  # bytes
_BLOCK: Final = 1 << 20
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)


def write_evidence(
    files: Sequence[ShownFile], folder: Path, outputs: Outputs, progress: Progress
) -> tuple[str, ...]:
    """Write each file into `folder`, which must be new or empty; returns their paths below it, in order.

    All of it appears or nothing does. Raises Unusable where the folder cannot be written, Cancelled.
    """
    taken: set[str] = set()
    names = tuple(safe_name(file.name, taken) for file in files)
    with outputs.folder(folder) as place:
        for number, (file, name) in enumerate(zip(files, names, strict=True)):
            progress.step(number, len(files), "Writing")
            target = place / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with file.open() as source, target.open("xb") as written:
                shutil.copyfileobj(source, written, _BLOCK)
    progress.step(len(files), len(files), "Written")
    return names


def safe_name(name: str, taken: set[str]) -> str:
    """A path below the folder: no way out, nothing that a system cannot hold, none that is `taken`."""
    parts = [_safe_part(part) for part in name.replace("\\", "/").split("/") if part not in {"", ".", ".."}]
    wanted = PurePosixPath(*(parts or ["file"]))
    safe, number = wanted, 1
    while str(safe).casefold() in taken:
        number += 1
        safe = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
    taken.add(str(safe).casefold())
    return str(safe)


def _safe_part(part: str) -> str:
    plain = "".join("_" if not letter.isprintable() or letter in '<>:"|?*' else letter for letter in part)
    plain = plain.rstrip(" .") or "_"
    if plain.split(".", 1)[0].lower() in _DEVICES:
        plain = f"_{plain}"
    while len(plain.encode("utf-8", "replace")) > LONGEST_PART:
        stem, dot, suffix = plain.rpartition(".")
        plain = f"{stem[:-1]}.{suffix}" if dot and len(suffix) <= 10 and len(stem) > 1 else plain[:-1]
    return plain
