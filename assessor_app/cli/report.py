"""`assessor report`: freeze how well raters agree as a sealed PDF and the data file that it rests on."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.people import Role

if TYPE_CHECKING:
    from assessor_app.application.quality.rating_table import Selection

_OTHERS: Final = ("badge", "version", "cohort", "since", "until")  # options that say what is frozen anew
_DAY: Final = click.DateTime(["%Y-%m-%d"])


@click.command("report", help="Freeze how well raters agree: FILE.pdf, sealed, and FILE.json, its data.")
@click.argument("out", type=click.Path(path_type=Path), metavar="FILE.pdf")
@click.option("--badge", metavar="ID", help="Of this badge alone.")
@click.option("--version", metavar="ID", help="Of this version of it, as in “ai-essentials@1”.")
@click.option("--cohort", metavar="NAME", help="Of what was handed in with this group alone.")
@click.option("--since", type=_DAY, metavar="DAY", help="Ratings that were final on this day or later (UTC).")
@click.option("--until", type=_DAY, metavar="DAY", help="Ratings that were final on this day or before.")
@click.option("--all-ratings", is_flag=True, help="Also those that are not independent, or drawn for a risk.")
@click.option("--weighted", is_flag=True, help="With what was drawn for a risk, weighted by its chance.")
@click.option("--target", type=click.FloatRange(0, 1, min_open=True, max_open=True), default=0.7,
              show_default=True, help="What agreement beyond chance should reach.")  # fmt: skip
@click.option("--from", "data", type=click.Path(path_type=Path), metavar="FILE.json",
              help="Draw the report of these data again: the same bytes.")  # fmt: skip
@json_option
@pass_asking
@click.pass_context
def command(
    context: click.Context,
    asking: Asking,
    out: Path,
    badge: str | None,
    version: str | None,
    cohort: str | None,
    since: datetime | None,
    until: datetime | None,
    target: float,
    data: Path | None,
    *,
    all_ratings: bool,
    weighted: bool,
) -> None:
    """Two files, and who the numbers of raters stand for: told here alone."""
    if out.suffix.lower() != ".pdf":
        raise Unusable("the report is a PDF", where=str(out), remedy="Name it FILE.pdf.")
    session = asking.session(Role.LEAD)
    if data is not None:
        named = [name for name in _OTHERS if context.params[name] is not None]
        if named or all_ratings or weighted:
            raise Unusable("the data say already what is frozen", where="--from", remedy="Give --from alone.")
        frozen = asking.program.freeze_report.again(session, read_input(data, "the data"))
    else:
        if all_ratings and weighted:
            raise Unusable("ratings that are not independent have no weight", where="--weighted")
        wanted = _selection(asking, badge, version, _day(since), _day(until))
        wanted = replace(wanted, cohort=cohort or "", independent=not all_ratings, weighted=weighted)
        frozen = asking.program.freeze_report(session, wanted, target=target, progress=asking)
    beside = out.with_suffix(".json")
    for path, content in ((beside, frozen.data), (out, frozen.pdf)):
        with asking.program.outputs.file(path) as file:
            file.write(content)
    asking.answer(
        {
            "out": str(out),
            "data": str(beside),
            "sha256": frozen.sha256,
            "ratings": frozen.ratings,
            "unsettled": frozen.unsettled,
            "raters": [
                {"rater": number, "person": person, "name": name}
                for number, (person, name) in enumerate(frozen.raters, start=1)
            ],
        },
        f"{out}: {frozen.ratings:,} ratings; data in {beside}, SHA-256 {frozen.sha256}",
        *(f"  Rater {number}: {name}" for number, (_, name) in enumerate(frozen.raters, start=1)),
        *_withheld(frozen.unsettled),
    )


def _withheld(unsettled: int) -> tuple[str, ...]:
    if not unsettled:
        return ()
    cases = "one case among them waits" if unsettled == 1 else f"{unsettled:,} cases among them wait"
    return (f"  Who the raters are is not told: {cases} to be settled. Freeze again when that is done.",)


def _selection(
    asking: Asking, badge: str | None, version: str | None, since: date | None, until: date | None
) -> "Selection":
    from assessor_app.application.quality.rating_table import Selection  # heavy: numpy

    if badge is not None:
        badge = asking.program.list_cases.badge(asking.session(Role.LEAD), badge).achievement.id
    return Selection(badge=badge or "", version=version or "", since=since, until=until)


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()
