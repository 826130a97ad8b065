"""`assessor backup FILE`: the whole workspace in one sealed file."""

from pathlib import Path

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.command("backup", help="Write the whole workspace to FILE, sealed to you and to the recovery key.")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@pass_asking
def command(asking: Asking, file: Path) -> None:
    """The file is read back before this says that it is there."""
    session = asking.session(Role.ADMIN)
    done = asking.program.back_up(session, file, progress=asking)
    asking.answer(
        {"file": str(file), "entries": done.entries, "files": done.files, "bytes": done.size},
        f"{file}: {done.files} files, {done.size:,} bytes, {done.entries} log entries; read back and good.",
        "It opens with your passphrase as it is now, or with the recovery key.",
    )
