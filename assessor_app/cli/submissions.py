"""`assessor submissions …`: blind copies, and what admins decide on single submissions."""

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.group("submissions", help="Make blind copies; accept, return or withdraw single submissions.")
def command() -> None:
    """Group of what is done to submissions."""


@command.command("blind", help="Make the blind copies of what was received (all, or these).")
@click.argument("ids", nargs=-1)
@json_option
@pass_asking
def blind(asking: Asking, ids: tuple[str, ...]) -> None:
    """The second phase of an import."""
    report = asking.program.make_blind_copies(asking.session(Role.ADMIN), ids, progress=asking)
    held = [{"submission": one.submission, "why": one.why} for one in report.held]
    asking.answer(
        {"blinded": report.blinded, "held": held},
        f"{report.blinded} blinded, {len(held)} held",
        *(f"  held {one.submission}: {one.why}" for one in report.held),
    )


def _decided(asking: Asking, submission: str, done: str) -> None:
    asking.answer({"submission": submission, "done": done}, f"{submission}: {done}")


_REASON = click.option("--reason", required=True, metavar="TEXT", help="Why; kept where only admins read it.")


@command.command("accept", help="Let out a submission that is held.")
@click.argument("submission")
@_REASON
@json_option
@pass_asking
def accept(asking: Asking, submission: str, reason: str) -> None:
    """What could not be blinded goes to raters as it is."""
    asking.program.accept_submission(asking.session(Role.ADMIN), submission, reason=reason)
    _decided(asking, submission, "accepted")


@command.command("return", help="Not yet: give it back with feedback; a new attempt is open.")
@click.argument("submission")
@_REASON
@json_option
@pass_asking
def give_back(asking: Asking, submission: str, reason: str) -> None:
    """The reason is the feedback."""
    asking.program.return_submission(asking.session(Role.ADMIN), submission, reason=reason)
    _decided(asking, submission, "returned")


@command.command("withdraw", help="Take it out.")
@click.argument("submission")
@_REASON
@json_option
@pass_asking
def withdraw(asking: Asking, submission: str, reason: str) -> None:
    """Its evidence stays, its raters are not told."""
    asking.program.withdraw_submission(asking.session(Role.ADMIN), submission, reason=reason)
    _decided(asking, submission, "withdrawn")


@command.command("block", help="Somebody must not rate this submission; only leads will know.")
@click.argument("submission")
@click.argument("person")
@json_option
@pass_asking
def block(asking: Asking, submission: str, person: str) -> None:
    """A conflict of interest, told to the leads without names."""
    asking.program.block_pair(asking.session(Role.ADMIN), submission, person)
    asking.answer({"submission": submission, "blocked": True}, "blocked; leads will not allot it to them")
