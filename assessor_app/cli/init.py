"""`assessor init`: a workspace with its first admin."""

import secrets
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.cli.programme import read_programme_file
from assessor_app.domain.people import Role

if TYPE_CHECKING:
    from assessor_app.application.use_cases.initialise_workspace import NewWorkspace


@click.command("init", help="Make a workspace with its first admin, the issuer's keys and the recovery key.")
@click.option("--organisation", required=True, metavar="NAME", help="Who awards the badges.")
@click.option("--admin", required=True, metavar="NAME", help="The first admin.")
@click.option("--programme", metavar="FILE|sample", help="Load a programme at once.")
@click.option("--did-web", metavar="HOST", help="The issuer is did:web:HOST, so that its key can be rotated.")
@click.option("--base-url", metavar="URL", help="Where published files will lie.")
@click.option("--zone", default="UTC", show_default=True, metavar="ZONE", help="IANA zone of dates on paper.")
@json_option
@pass_asking
def command(
    asking: Asking,
    organisation: str,
    admin: str,
    programme: str | None,
    did_web: str | None,
    base_url: str | None,
    zone: str,
) -> None:
    """Make the workspace; the recovery key is shown once."""
    from assessor_app.application.programme_file import parse
    from assessor_app.bootstrap import initialise_workspace

    content = None if programme is None else read_programme_file(programme)
    if content is not None:
        parse(content, file=programme or "", organisation=organisation)  # refused before anything is made
    if asking.folder is None:
        asking.workspace_folder.parent.mkdir(parents=True, exist_ok=True)
    passphrase = asking.given_passphrase()
    if passphrase is None:
        passphrase = _new_passphrase()

    def tell(made: "NewWorkspace") -> None:
        if sys.__stdout__ is None:  # the program was started without one
            raise Unusable(
                "nobody could read the recovery key, so nothing was made",
                where="standard output",
                remedy="Let it go to a terminal or a file.",
            )
        asking.answer(
            {
                "workspace": str(asking.workspace_folder),
                "id": made.workspace,
                "admin": made.admin,
                "issuer": made.issuer,
                "recovery": made.recovery,
            },
            f"{organisation}: a new workspace in {asking.workspace_folder}",
            f"Issuer: {made.issuer}",
            "",
            "The recovery key. Write it down, keep it away from this machine; it is not shown again:",
            *_in_rows(made.recovery),
            done=False,
        )

    made = initialise_workspace()(
        asking.workspace_folder,
        organisation=organisation,
        admin=admin,
        passphrase=passphrase,
        zone=zone,
        did_web_host=did_web,
        base_url=base_url,
        tell=tell,
    )
    if content is not None:
        session = asking.program.sign_in(made.admin, lambda: passphrase, roles=(Role.ADMIN,))
        asking.program.load_programme(session, content, file=programme or "")
    if sys.stdin.isatty() and not asking.json:
        check_written_down(made.recovery, places=sorted(secrets.SystemRandom().sample(range(1, 22), 3)))


def check_written_down(recovery: str, *, places: Sequence[int]) -> None:
    """Have some of the words typed back; the workspace is there already, only the paper is in question."""
    words = recovery.split()
    for place in places:
        while click.prompt(f"Word {place}", err=True).strip().casefold() != words[place - 1]:
            click.echo(f"That is not word {place}. Compare your paper with the list above.", err=True)


def _new_passphrase() -> str:
    if not sys.stdin.isatty():
        raise Unusable(
            "the first admin needs a passphrase",
            remedy="Give it with --passphrase-file FILE or ASSESSOR_PASSPHRASE.",
        )
    return str(click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True))


def _in_rows(words: str) -> list[str]:
    each = words.split()
    return [
        "  "
        + "  ".join(
            f"{number + 1:2}. {each[number]:<12}" for number in range(start, min(start + 3, len(each)))
        )
        for start in range(0, len(each), 3)
    ]
