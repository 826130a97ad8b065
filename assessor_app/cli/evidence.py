"""`assessor evidence`: exactly the files, under exactly the names, that the asking person sees."""

import shutil
from pathlib import Path, PurePosixPath

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.command("evidence", help="Write the files of a submission to a folder, as you may see them.")
@click.argument("submission")
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="A new folder.")
@json_option
@pass_asking
def command(asking: Asking, submission: str, out: Path) -> None:
    """Assessors and leads get the blind copies, an admin the originals."""
    session = asking.session(Role.ADMIN, Role.LEAD, Role.ASSESSOR)
    files = asking.program.show_evidence(session, submission)
    rows = []
    taken: set[str] = set()
    with asking.program.outputs.folder(out) as folder:
        for number, file in enumerate(files):
            asking.step(number, len(files), "Writing")
            name = _safe_name(file.name, taken)
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with file.open() as source, target.open("xb") as written:
                shutil.copyfileobj(source, written, 1 << 20)
            rows.append(
                {
                    "name": name,
                    "kind": file.kind,
                    "sha256": file.digest,
                    "blinded": file.blinded,
                    "notes": list(file.notes),
                }
            )
    asking.step(len(files), len(files), "Written")
    asking.answer(
        {"submission": submission, "files": rows},
        f"{len(rows)} files in {out}",
        *(f"  {row['name']}" for row in rows),
    )


def _safe_name(name: str, taken: set[str]) -> str:
    """The name as a path below the folder: no way out, nothing a system cannot hold, never twice."""
    parts = [_safe_part(part) for part in name.replace("\\", "/").split("/") if part not in {"", ".", ".."}]
    wanted = PurePosixPath(*(parts or ["file"]))
    safe, number = wanted, 1
    while str(safe).casefold() in taken:
        number += 1
        safe = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
    taken.add(str(safe).casefold())
    return str(safe)


_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
LONGEST_PART = 200  # bytes


def _safe_part(part: str) -> str:
    plain = "".join("_" if not letter.isprintable() or letter in '<>:"|?*' else letter for letter in part)
    plain = plain.rstrip(" .") or "_"
    if plain.split(".", 1)[0].lower() in _DEVICES:
        plain = f"_{plain}"
    while len(plain.encode("utf-8", "replace")) > LONGEST_PART:
        stem, dot, suffix = plain.rpartition(".")
        plain = f"{stem[:-1]}.{suffix}" if dot and len(suffix) <= 10 and len(stem) > 1 else plain[:-1]
    return plain
