"""`assessor cases …`: reveal, adjudicate, release."""

from pathlib import Path
from typing import Any, Final

import click

from assessor_app.application.rating_file import read_adjudication
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.people import Role

_NOTHING: Final[dict[str, Any]] = {
    "opened": 0,
    "agreed": 0,
    "need_adjudicator": [],
    "waiting": [],
    "released": 0,
}


@click.group("cases", help="Open what is complete, settle what differs, release what is decided.")
def command() -> None:
    """Group of what leads do with cases."""


@command.command("reveal", help="Open what is complete, compare, settle what agrees within tolerance.")
@click.option("--badge", metavar="ID", help="Of this badge alone.")
@json_option
@pass_asking
def reveal(asking: Asking, badge: str | None) -> None:
    """Close, checkpoint, open, compare."""
    done = asking.program.reveal_cases(asking.session(Role.LEAD), badge=badge)
    asking.answer(
        {
            "opened": done.opened,
            "agreed": done.agreed,
            "need_adjudicator": [
                {"id": one.id, "criteria": list(one.criteria)} for one in done.need_adjudicator
            ],
            "waiting": [{"id": one.id, "why": one.why} for one in done.waiting],
            "need_hearing": list(done.need_hearing),
            "released": 0,
        },
        f"{done.opened} opened, {done.agreed} agreed, {len(done.need_adjudicator)} need an adjudicator, "
        f"{len(done.waiting)} wait",
        *([f"{len(done.need_hearing)} appeals to hear"] if done.need_hearing else []),
        *(f"  {one.id}: {', '.join(one.criteria)}" for one in done.need_adjudicator),
    )


@command.command("adjudicate", help="Settle one case whose ratings differ.")
@click.argument("case")
@click.option("--from", "file", required=True, type=click.Path(path_type=Path), metavar="FILE.json")
@click.option("--consensus", is_flag=True, help="The raters agreed on these levels in a talk.")
@click.option("--without-third", is_flag=True, help="Even where a third rating is in that stays unused.")
@json_option
@pass_asking
def adjudicate(asking: Asking, case: str, file: Path, *, consensus: bool, without_third: bool) -> None:
    """A third person's levels, with the reason."""
    settled = read_adjudication(read_input(file, "the decision"), file=str(file))
    asking.program.adjudicate_case(
        asking.session(Role.LEAD),
        case,
        settled.draft,
        reason=settled.reason,
        consensus=consensus,
        without_third=without_third,
    )
    asking.answer({**_NOTHING, "adjudicated": 1}, f"{case}: decided")


@command.command("override", help="Decide otherwise, before the result is released.")
@click.argument("case")
@click.option("--from", "file", required=True, type=click.Path(path_type=Path), metavar="FILE.json")
@click.option("--over", metavar="CODE", help="Which decision: also one by which another lead overrode it.")
@json_option
@pass_asking
def override(asking: Asking, case: str, file: Path, over: str | None) -> None:
    """The former decision stays beside it, with its reason."""
    settled = read_adjudication(read_input(file, "the decision"), file=str(file))
    asking.program.override_decision(
        asking.session(Role.LEAD), case, settled.draft, reason=settled.reason, over=over
    )
    asking.answer({**_NOTHING, "overridden": 1}, f"{case}: decided otherwise")


@command.command("third", help="Let a third rating, blind to both, settle a case by a rule.")
@click.argument("case")
@click.option(
    "--rule", type=click.Choice([str(one) for one in ThirdRule]), help="What counts (default: the badge’s)."
)
@json_option
@pass_asking
def third(asking: Asking, case: str, rule: str | None) -> None:
    """It is given out with the next work."""
    asking.program.ask_third(asking.session(Role.LEAD), case, ThirdRule(rule) if rule else None)
    asking.answer({**_NOTHING, "third": 1}, f"{case}: a third rating settles it; give out work")


@command.command("release", help="Let decided cases go to signing.")
@click.option("--badge", metavar="ID", help="Of this badge alone.")
@json_option
@pass_asking
def release(asking: Asking, badge: str | None) -> None:
    """Hand the results to the admins."""
    done = asking.program.release_cases(asking.session(Role.LEAD), badge=badge)
    asking.answer(
        {
            "opened": 0,
            "agreed": 0,
            "need_adjudicator": [],
            "waiting": [{"id": one.id, "why": one.why} for one in done.waiting],
            "released": done.released,
        },
        f"{done.released} released, {len(done.waiting)} wait",
    )
