"""`assessor appeals …`: a learner disputes a result; an admin records it, a QA lead hears it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from assessor_app.application.problems import Unusable
from assessor_app.application.queries.appeals import AppealFigures, AppealLine, AppealState, figures
from assessor_app.application.queries.cases import OpenedCase
from assessor_app.application.rating_file import read_adjudication
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.appeals import End, Ground
from assessor_app.domain.people import Role


@click.group("appeals", help="Record that a learner disputes a result; rate it anew, hear it, decide.")
def command() -> None:
    """Group of what admins and leads do with appeals."""


@command.command("add", help="Record an appeal against the result of a submission.")
@click.argument("submission")
@click.option("--ground", required=True, type=click.Choice([str(one) for one in Ground]))
@click.option("--text-file", type=click.Path(path_type=Path), metavar="FILE", help="What is disputed.")
@click.option("--text", metavar="TEXT", help="Likewise, in a few words without names.")
@click.option("--received", metavar="YYYY-MM-DD", help="When it came (default: today).")
@click.option("--late-because", default="", metavar="TEXT", help="Why one after the last day is heard.")
@json_option
@pass_asking
def add(
    asking: Asking,
    submission: str,
    ground: str,
    text_file: Path | None,
    text: str | None,
    received: str | None,
    late_because: str,
) -> None:
    """The evidence is taken in once more; somebody who never had it rates it with the next work."""
    if (text is None) == (text_file is None):
        raise Unusable("say what is disputed once", remedy="Give either --text or --text-file.")
    if text_file is not None:
        text = _decoded(read_input(text_file, "the words of the appeal"), text_file)
    done = asking.program.lodge_appeal(
        asking.session(Role.ADMIN),
        submission,
        Ground(ground),
        text or "",
        received_on=_day(received),
        late_because=late_because,
        progress=asking,
    )
    asking.answer(
        {
            "id": done.submission,
            "due_on": done.due_on,
            "late": done.late,
            "held": done.held,
            "cover_by_hand": done.cover,
        },
        f"{done.submission}: recorded; to be answered by {done.due_on}",
        *(["  what was covered by hand could not be covered in it: see `submissions cover`"] * done.cover),
        *([f"  held: {done.held}; see `assessor submissions accept`"] if done.held else []),
    )


@command.command("list", help="Appeals: what is open comes first.")
@click.option("--badge", metavar="ID", help="Of this badge alone.")
@click.option("--state", type=click.Choice([str(one) for one in AppealState]), help="In this state alone.")
@click.option("--figures", "counted", is_flag=True, help="How many, by badge, and how they ended.")
@json_option
@pass_asking
def list_(asking: Asking, badge: str | None, state: str | None, *, counted: bool) -> None:
    """A JSON array; with --figures an object a badge."""
    session = asking.session(Role.LEAD, Role.ADMIN)
    lines = asking.program.list_appeals(session, badge=badge)
    lines = tuple(one for one in lines if state is None or one.state == state)
    if counted:
        found = figures(lines)
        asking.answer([_figure(one) for one in found], *([_counted(one) for one in found] or ["nothing"]))
        return
    asking.answer([_row(one) for one in lines], *([_told(one) for one in lines] or ["nothing"]))


@command.command("hear", help="Show what is disputed, the result that stands and the new rating.")
@click.argument("appeal")
@json_option
@pass_asking
def hear(asking: Asking, appeal: str) -> None:
    """For a lead who neither rated it nor settled it."""
    opened = asking.program.list_appeals.open(asking.session(Role.LEAD), appeal)
    standing, fresh = _case(opened.standing), _case(opened.fresh)
    decided = standing["decision"] or {}
    rated = fresh["ratings"]
    asking.answer(
        {**_row(opened.line), "may_lower": opened.may_lower, "standing": standing, "rated_anew": fresh},
        _told(opened.line),
        f"  disputed: {opened.line.text or 'erased'}",
        *(
            f"  {criterion.title}: stands {_on(decided, criterion.id)}, "
            f"rated anew {', '.join(_on(one, criterion.id) for one in rated)}"
            for criterion in opened.fresh.badge.rubric.criteria
        ),
    )


@command.command("decide", help="End a hearing: the result stays, or another one takes its place.")
@click.argument("appeal")
@click.option("--end", required=True, type=click.Choice([str(one) for one in End]))
@click.option("--reason", metavar="TEXT", help="Why: the learner reads it.")
@click.option(
    "--from",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE.json",
    help='{"levels": {…}, "reason": "…"}: other levels than those of the new rating.',
)
@json_option
@pass_asking
def decide(asking: Asking, appeal: str, end: str, reason: str | None, file: Path | None) -> None:
    """Varied without --from: the levels of the new rating."""
    session = asking.session(Role.LEAD)
    chosen = None
    if file is not None:
        settled = read_adjudication(read_input(file, "the decision"), file=str(file))
        chosen, reason = settled.draft.chosen, reason or settled.reason
    opened = asking.program.list_appeals.open(session, appeal)
    decision = asking.program.decide_appeal(
        session, opened.line.case or appeal, End(end), reason=reason or "", chosen=chosen
    )
    asking.answer(
        {"id": opened.line.id, "case": opened.line.case, "end": end, "outcome": str(decision.outcome)},
        f"{opened.line.id}: {end}, {decision.outcome}; release it next: `assessor cases release`",
    )


def _decoded(content: bytes, file: Path) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable("this is not text in UTF-8", where=str(file)) from error


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Unusable(f"“{text}” is no day", remedy="Write it like 2026-11-29.") from error


def _row(one: AppealLine) -> dict[str, Any]:
    return {
        "id": one.id,
        "submission": one.submission,
        "badge": one.badge,
        "state": str(one.state),
        "ground": str(one.ground),
        "received_on": one.received_on,
        "due_on": one.due_on,
        "late": one.late,
        "end": str(one.end) if one.end is not None else None,
        "ended_on": one.ended_on,
        "case": one.case,
        "text": one.text,
        "late_because": one.late_because or None,
        "reason": one.reason,
        "learner": one.learner,
    }


def _told(one: AppealLine) -> str:
    end = f", {one.end} on {one.ended_on}" if one.end is not None else ""
    late = ", late" if one.late else ""
    return f"{one.id}  {one.badge}  {one.state}  {one.ground}, due {one.due_on}{late}{end}"


def _figure(one: AppealFigures) -> dict[str, Any]:
    return {
        "badge": one.badge,
        "lodged": one.lodged,
        "open": one.open,
        "upheld": one.upheld,
        "varied": one.varied,
        "rejected": one.rejected,
        "median_days": one.median_days,
    }


def _counted(one: AppealFigures) -> str:
    days = "" if one.median_days is None else f", median {one.median_days:g} days"
    return (
        f"{one.badge}: {one.lodged} lodged, {one.open} open, {one.upheld} upheld "
        f"({one.varied} varied), {one.rejected} rejected{days}"
    )


def _on(said: Mapping[str, Any], criterion: str) -> str:
    """What a rating or a decision says of a criterion, as `_case` wrote it: a level, or a reason."""
    reason = said.get("unscored", {}).get(criterion)
    return f"not scorable ({reason})" if reason else str(said.get("levels", {}).get(criterion, ""))


def _case(one: OpenedCase) -> dict[str, Any]:
    decision = one.decision
    return {
        "case": one.line.id,
        "ratings": [
            {
                "levels": dict(draft.levels),
                "unscored": dict(draft.unscored),
                "comments": dict(draft.comments),
                "overall": draft.overall,
            }
            for draft in one.ratings
        ],
        "decision": None
        if decision is None
        else {
            "levels": dict(decision.levels),
            "unscored": dict(decision.unscored),
            "outcome": str(decision.outcome),
            "rule": decision.rule,
        },
    }
