"""`assessor endorse …`: endorsements of achievements, issuers and awards, signed and given away."""

from datetime import UTC, datetime
from pathlib import Path

import click

from assessor_app.application.endorsements import Endorsable, Kind, MadeEndorsement
from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.group("endorse", help="Endorse achievements, issuers and awards, one's own or those of others.")
def command() -> None:
    """For admins. Awards of an endorsed badge of one's own carry the endorsement from then on."""


@command.command("make", help="Sign an endorsement of a badge, an issuer, or what is in a credential’s file.")
@click.option("--badge", metavar="ID", help="A badge of the own programme, in its current version.")
@click.option("--issuer", metavar="ID", help="The own organisation, or an issuer that is trusted here.")
@click.option("--file", type=click.Path(path_type=Path), help="A credential, which is verified first.")
@click.option(
    "--part", type=click.Choice([str(kind) for kind in Kind]), default="award", show_default=True,
    help="What of the file is endorsed.",
)  # fmt: skip
@click.option("--comment", required=True, metavar="TEXT", help="What is said of it.")
@click.option(
    "--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="It holds before this day (UTC)."
)
@json_option
@pass_asking
def make(
    asking: Asking,
    badge: str | None,
    issuer: str | None,
    file: Path | None,
    part: str,
    comment: str,
    until: datetime | None,
) -> None:
    """It is kept, and can be saved as JSON or JWT."""
    if sum(one is not None for one in (badge, issuer, file)) != 1:
        raise Unusable("one of --badge, --issuer and --file says what is endorsed")
    session = asking.session(Role.ADMIN)
    if file is not None:
        things = asking.program.read_endorsable(session, file)
        about = next((one for one in things if str(one.kind) == part), None)
    else:
        things = asking.program.list_endorsable(session)
        about = _named(asking, things, badge, issuer)
    if about is None:
        raise Unusable("there is nothing of this name that can be endorsed", where=badge or issuer or part)
    made = asking.program.endorse(session, about, comment, until=until.replace(tzinfo=UTC) if until else None)
    asking.answer(_shown(made), f"Endorsed: {made.about.name}. Save it: `assessor endorse save {made.id}`.")


@command.command("list", help="The endorsements that were made here, the newest first.")
@json_option
@pass_asking
def list_made(asking: Asking) -> None:
    """What, when, and its id."""
    made = asking.program.list_endorsements(asking.session(Role.ADMIN))
    asking.answer(
        [_shown(one) for one in made],
        *(f"{one.made_at:%Y-%m-%d}  {one.about.kind}  {one.about.name}  {one.id}" for one in made),
    )


@command.command("save", help="Save the endorsement with this ID to FILE.")
@click.argument("endorsement", metavar="ID")
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="FILE", help="Where it goes.")
@click.option(
    "--format", "form", type=click.Choice(["ob3", "ob3-jwt"]), default="ob3", show_default=True,
    help="As it was signed, or the same claims as a compact JWT.",
)  # fmt: skip
@json_option
@pass_asking
def save(asking: Asking, endorsement: str, out: Path, form: str) -> None:
    """The file appears whole or not at all."""
    content = asking.program.endorsement_file(asking.session(Role.ADMIN), endorsement, jwt=form == "ob3-jwt")
    with asking.program.outputs.file(out) as target:
        target.write(content)
    asking.answer({"file": str(out), "bytes": len(content)}, f"The endorsement is in {out}.")


def _named(
    asking: Asking, things: tuple[Endorsable, ...], badge: str | None, issuer: str | None
) -> Endorsable | None:
    if badge is not None:
        asking.program.list_badges(badge=badge)  # which says what there is, where there is none of this id
        wanted = [one for one in things if one.badge == badge]
    else:
        wanted = [one for one in things if one.kind is Kind.ISSUER and issuer in (one.id, one.name)]
    return wanted[0] if wanted else None


def _shown(made: MadeEndorsement) -> dict[str, object]:
    return {
        "id": made.id,
        "kind": str(made.about.kind),
        "about": made.about.id,
        "name": made.about.name,
        "own": made.about.own,
        "comment": made.comment,
        "made": made.made_at.isoformat(),
        "until": made.until.isoformat() if made.until else None,
    }
