"""`assessor card`: the public halves of one's own keys, for an admin on another machine to enrol."""

import os
from pathlib import Path

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking


@click.command("card", help="Write a public enrolment card; the keys are made now where there are none.")
@click.option("--name", help="What you are called; needed the first time.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The file to write.")
@json_option
@pass_asking
def command(asking: Asking, name: str | None, out: Path) -> None:
    """The card of this machine's person; with --as, of somebody whose keys lie in the workspace."""
    if asking.wanted is not None and asking.has_workspace:
        _, document = asking.program.card_of(asking.wanted, asking.passphrase)
    else:
        document = asking.program.own_card(name, asking.new_passphrase)
    card = asking.program.read_card(document, file=str(out))
    with asking.program.outputs.file(out) as file:
        file.write(document)
    fingerprint = asking.program.fingerprint(card)
    asking.answer(
        {"file": os.fspath(out), "name": card.name, "fingerprint": fingerprint},
        f"The card of {card.name} is in {out}.",
        f"Fingerprint, to be compared in person: {fingerprint}",
    )
