"""`assessor restore FILE --into DIR`: a workspace out of a backup."""

from pathlib import Path

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input


@click.command("restore", help="Lay a backup out in a new or empty folder, and check all of it.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--into", required=True, type=click.Path(path_type=Path), metavar="DIR", help="New, or empty.")
@click.option("--recovery-file", type=click.Path(path_type=Path), metavar="FILE", help="The recovery key.")
@json_option
@pass_asking
def command(asking: Asking, file: Path, into: Path, recovery_file: Path | None) -> None:
    """By the recovery key, else by the passphrase of the admin who made the backup."""
    from assessor_app.bootstrap import restore_workspace

    words = None
    if recovery_file is not None:
        try:
            words = read_input(recovery_file, "the recovery file").decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise Unusable("the recovery file is not UTF-8 text", where=str(recovery_file)) from error
    done = restore_workspace()(file, into, passphrase=asking.passphrase, recovery=words, progress=asking)
    lines = [f"{into}: the workspace as it was on {done.made_at[:10]}, {done.entries} log entries, checked."]
    if done.read_only:
        lines += [
            f"It is {done.behind} log entries behind what this machine has seen, and opens read-only."
            if done.behind
            else "Its log is not the one that this machine has seen; it opens read-only.",
            "To go on from it, an admin runs `assessor audit fork --reason TEXT`.",
        ]
    asking.answer(
        {
            "workspace": str(into),
            "id": done.workspace,
            "made_at": done.made_at,
            "entries": done.entries,
            "files": done.files,
            "behind": done.behind,
            "read_only": done.read_only,
        },
        *lines,
    )
