"""`assessor issue`: sign what is released."""

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.command("issue", help="Sign an award for everything that is released with the outcome “award”.")
@click.option("--badge", metavar="ID", help="Of this badge alone.")
@click.option("--all-approved", is_flag=True, help="Release first what is decided “award”.")
@json_option
@pass_asking
def command(asking: Asking, badge: str | None, all_approved: bool) -> None:
    """Sign, and say what was left and why."""
    session = asking.session(Role.ADMIN)
    issued = asking.program.issue_awards(session, badge=badge, all_approved=all_approved, progress=asking)
    asking.answer(
        {
            "issued": len(issued.awards),
            "skipped": [{"submission": one.submission, "reason": one.reason} for one in issued.skipped],
            "awards": [{"id": award} for award in issued.awards],
        },
        f"{len(issued.awards)} awards are signed.",
        *(f"Not signed: {one.submission}: {one.reason}" for one in issued.skipped),
    )
