"""`assessor evidence`: exactly the files, under exactly the names, that the asking person sees."""

from pathlib import Path

import click

from assessor_app.application.evidence_folder import write_evidence
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
    names = write_evidence(files, out, asking.program.outputs, asking)
    rows = [
        {
            "name": name,
            "kind": file.kind,
            "sha256": file.digest,
            "blinded": file.blinded,
            "notes": list(file.notes),
        }
        for name, file in zip(names, files, strict=True)
    ]
    asking.answer(
        {"submission": submission, "files": rows},
        f"{len(rows)} files in {out}",
        *(f"  {row['name']}" for row in rows),
    )
