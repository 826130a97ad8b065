"""`assessor revoke`: take an award back."""

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.command("revoke", help="Take an award back, for good; the status list says so from now on.")
@click.argument("award")
@click.option("--reason", required=True, metavar="TEXT", help="Why; only admins read it.")
@json_option
@pass_asking
def command(asking: Asking, award: str, reason: str) -> None:
    """Revoke one award."""
    done = asking.program.revoke_award(asking.session(Role.ADMIN), award, reason=reason)
    asking.answer(
        {"award": done.award, "status_list": done.status_list, "version": done.version},
        f"{done.award} is revoked. Publish or send the new status list: `assessor export`.",
    )
