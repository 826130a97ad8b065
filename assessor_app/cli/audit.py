"""`assessor audit`: check that nothing was changed; let an older copy go on."""

import click

from assessor_app.application.problems import Damaged, FoundBad
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.group("audit", help="Check that nothing was changed, or let an older copy of the workspace go on.")
def command() -> None:
    """`audit verify` and `audit fork`."""


@command.command(
    "verify", help="Check log, checkpoints, rows and evidence; with --as, also what that person opens."
)
@json_option
@pass_asking
def verify(asking: Asking) -> None:
    """Exit 1, naming the first that is broken, where anything is."""
    by_name = asking.wanted is not None or asking.role is not None
    try:
        session = asking.session(Role.ADMIN, Role.LEAD) if by_name else None
        report = asking.program.verify_audit(session, progress=asking)
    except Damaged as problem:  # so much that nothing can be walked
        fault = f"database: {problem}"
        asking.answer({"ok": False, "first_broken": fault, "broken": [fault]}, f"BROKEN  {fault}")
        raise FoundBad(fault) from problem
    first = report.broken[0] if report.broken else None
    asking.answer(report.facts(), *report.lines())
    if first is not None:
        raise FoundBad(first)


@command.command("fork", help="Let a workspace that is behind what this machine has seen go on; logged.")
@click.option("--reason", required=True, metavar="TEXT", help="Why. Everybody can read it; name no learner.")
@json_option
@pass_asking
def fork(asking: Asking, reason: str) -> None:
    """Sign and log the fork."""
    given_up = asking.program.fork_log(asking.session(Role.ADMIN), reason=reason)
    asking.answer(
        {"given_up": given_up},
        f"Logged. The workspace can be changed again; {given_up} entries seen here before are given up.",
    )
