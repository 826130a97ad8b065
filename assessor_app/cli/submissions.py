"""`assessor submissions …`: blind copies, and what admins decide on single submissions."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assessor_app.application.covering_file import read_covering
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.people import Role

if TYPE_CHECKING:
    from assessor_app.application.use_cases.step_submission import (
        AcceptSubmission,
        ReturnSubmission,
        WithdrawSubmission,
    )


@click.group(
    "submissions",
    help="Make blind copies, cover them by hand; accept, return or withdraw single submissions.",
)
def command() -> None:
    """Group of what is done to submissions."""


@command.command(
    "blind", help="Make the blind copies of what was received (all, or these); of what is held, anew (these)."
)
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


@command.command(
    "cover",
    help="Cover by hand what the blind copies still show. FILE.json says what (docs/covering-file.md): "
    "places on pages and pictures, lines and passages of texts, phrases wherever they stand, files to "
    "leave out.",
)
@click.argument("submission", metavar="ID")
@click.option("--from", "file", required=True, type=click.Path(path_type=Path), metavar="FILE.json")
@json_option
@pass_asking
def cover(asking: Asking, submission: str, file: Path) -> None:
    """The covered copies are in force at once; the former ones stay with who has them."""
    covering = read_covering(read_input(file, "what is covered"), file=str(file))
    session, use_case = asking.session(Role.ADMIN), asking.program.cover_submission
    prepared = use_case.prepare(session, submission, covering, progress=asking)
    use_case.use(session, prepared)
    left = [{"file": one.file, "why": one.why} for one in prepared.left]
    asking.answer(
        {"submission": submission, "covered": True, "left": left},
        f"{submission}: the covered copies are those that raters are given from now on",
        *(f"  left {one.file}: {one.why}" for one in prepared.left),
        *(["It is still held: cover that too, leave it out, or accept it."] if left else []),
    )


Decide = Callable[[], "AcceptSubmission | ReturnSubmission | WithdrawSubmission"]


def _decide(asking: Asking, decide: Decide, ids: tuple[str, ...], reason: str, done: str) -> None:
    """One decision for all of them; what is refused is said, and the rest goes on."""
    report = decide().several(asking.session(Role.ADMIN), ids, reason=reason, progress=asking)
    order = {submission: number for number, submission in reversed(tuple(enumerate(ids)))}
    finished = sorted(report.done, key=order.__getitem__)
    refused = [one.problem for one in sorted(report.refused, key=lambda one: order[one.submission])]
    if len(ids) == 1 and refused:
        raise refused[0]
    for one in report.refused:
        one.problem.where = one.submission
    asking.answer(
        {"done": done, "submissions": finished, "refused": [str(problem) for problem in refused]},
        *(f"{submission}: {done}" for submission in finished),
        *(f"refused {problem}" for problem in refused),
    )
    if refused and not finished:
        raise refused[0]


_IDS = click.argument("ids", nargs=-1, required=True, metavar="ID...")
_REASON = click.option("--reason", required=True, metavar="TEXT", help="Why; kept where only admins read it.")


@command.command("accept", help="Let out submissions that are held.")
@_IDS
@_REASON
@json_option
@pass_asking
def accept(asking: Asking, ids: tuple[str, ...], reason: str) -> None:
    """What could not be blinded goes to raters as it is."""
    _decide(asking, lambda: asking.program.accept_submission, ids, reason, "accepted")


@command.command("return", help="Not yet: give them back with feedback; a new attempt is open.")
@_IDS
@_REASON
@json_option
@pass_asking
def give_back(asking: Asking, ids: tuple[str, ...], reason: str) -> None:
    """The reason is the feedback."""
    _decide(asking, lambda: asking.program.return_submission, ids, reason, "returned")


@command.command("withdraw", help="Take them out.")
@_IDS
@_REASON
@json_option
@pass_asking
def withdraw(asking: Asking, ids: tuple[str, ...], reason: str) -> None:
    """Their evidence stays, their raters are not told."""
    _decide(asking, lambda: asking.program.withdraw_submission, ids, reason, "withdrawn")


@command.command("erase", help="Make what was handed in unreadable for good; the log still verifies.")
@click.argument("submission", metavar="ID")
@_REASON
@json_option
@pass_asking
def erase(asking: Asking, submission: str, reason: str) -> None:
    """Only what was returned, withdrawn or revoked; backups made before still hold it."""
    done = asking.program.erase_submission(asking.session(Role.ADMIN), submission, reason=reason)
    asking.answer(
        {"submission": submission, "erased": True, "files": done.files, "learners": done.learners},
        f"{submission}: erased, with {done.files} files",
        *(["Nothing else of its learner was kept: their name is gone too."] if done.learners else []),
    )


@command.command("block", help="Somebody must not rate this submission; only leads will know.")
@click.argument("submission")
@click.argument("person")
@json_option
@pass_asking
def block(asking: Asking, submission: str, person: str) -> None:
    """A conflict of interest, told to the leads without names."""
    asking.program.block_pair(asking.session(Role.ADMIN), submission, person)
    asking.answer({"submission": submission, "blocked": True}, "blocked; leads will not allot it to them")
