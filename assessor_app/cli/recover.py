"""`assessor recover`: a new admin, by the recovery key alone."""

from pathlib import Path

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.cli.people import NEW_PASSPHRASE, tell_enrolled


@click.command("recover", help="Enrol a new admin by the recovery key.")
@click.option(
    "--recovery-file",
    required=True,
    type=click.Path(path_type=Path),
    help="A text file with the 21 words of the recovery key.",
)
@click.option("--admin", required=True, metavar="NAME", help="The new admin.")
@NEW_PASSPHRASE
@json_option
@pass_asking
def command(asking: Asking, recovery_file: Path, admin: str, new_passphrase_file: Path | None) -> None:
    """Enrol a new admin, who gets the keys of all epochs; logged."""
    try:
        words = read_input(recovery_file, "the recovery file").decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable("the recovery file is not UTF-8 text", where=str(recovery_file)) from error
    passphrase, one_time = asking.passphrase_for_somebody(new_passphrase_file or asking.passphrase_file)
    done = asking.program.recover_workspace(
        words, admin=admin, passphrase=passphrase, made_for_somebody=one_time
    )
    told = passphrase if one_time else None
    tell_enrolled(asking, done, f"{done.public.name} is now an admin.", passphrase=told)
