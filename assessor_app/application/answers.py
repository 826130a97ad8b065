"""What ratings and decisions say of requirements beside the rubric: checked, bound, settled, told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from assessor_app.application.catalogue import Badge
from assessor_app.application.records import Draft
from assessor_app.domain.asked import (
    PATH,
    of_group,
    settle_by_hand,
    settle_by_rule,
    settle_by_third,
    way_is_met,
    ways_of,
)
from assessor_app.domain.demonstrations import day_in, has_come, how_many_seen
from assessor_app.domain.forms import Answer, Answers, Form, FormKind, InvalidAnswer, Seen
from assessor_app.domain.given import Given, completed
from assessor_app.domain.rubric import InvalidRating
from assessor_app.ledger.canonical import Json


def check_answers(badge: Badge, draft: Draft) -> None:
    """Raise InvalidRating where an answer fits no form of the badge, or some are given and others missing.

    A rating from a file may leave all of them out: then it says nothing of requirements.
    """
    asked = badge.version.asked
    try:
        asked.check(draft.requirements)
    except InvalidAnswer as error:
        raise InvalidRating(str(error)) from error
    if any(isinstance(answer, Mapping) and "met" in answer for answer in draft.requirements.values()):
        raise InvalidRating("whether it is met is decided by leads; raters say what they found")
    missing = asked.missing(draft.requirements)
    if draft.requirements and missing:
        raise InvalidRating(f"requirement “{missing[0]}” is not answered")


def check_days(badge: Badge, draft: Draft, now: datetime) -> None:
    """Raise InvalidRating where a demonstration is said to be held on a day that has not come."""
    for way in badge.version.asked.ways:
        answer = draft.requirements.get(way.id)
        if way.form is None or way.form.kind is not FormKind.DEMONSTRATION or answer is None:
            continue
        day = day_in(answer.get("day"))
        if day is not None and not has_come(day, now):
            raise InvalidRating(f"requirement “{way.id}”: its day, {day.isoformat()}, has not come yet")


def with_given(badge: Badge, draft: Draft, given: Given) -> Draft:
    """A rating with what its rater was given, if it says anything of requirements.

    Raises InvalidRating where it says otherwise than was given.
    """
    if not draft.requirements:
        return draft
    try:
        return replace(draft, requirements=completed(badge.version.asked, draft.requirements, given))
    except ValueError as error:
        raise InvalidRating(
            f"requirement “{error}” says otherwise than what was taken in with the work"
        ) from error


def answer_fields(answers: Answers) -> dict[str, Json]:
    """As a rating, or a decision, binds itself to them, path by path."""
    return {f"{PATH}{requirement}": _plain(answer) for requirement, answer in answers.items()}


def answers_in(fields: Mapping[str, Json]) -> dict[str, Json]:
    """What `answer_fields` bound."""
    return {path.removeprefix(PATH): value for path, value in fields.items() if path.startswith(PATH)}


def settled(badge: Badge, given: Sequence[Answers]) -> dict[str, Answer]:
    """The answers of one to three ratings, in the order of their assignments, as the rules have it."""
    asked, rule = badge.version.asked, badge.version.resolution
    if len(given) == 3:
        return _decided(badge, settle_by_third(asked, given[0], given[1], given[2], rule))
    return _decided(badge, settle_by_rule(asked, given, rule))


def settled_by_hand(badge: Badge, before: Answers, draft: Draft) -> dict[str, Answer]:
    """`before`, but for the groups that the draft answers; raises InvalidRating as `check_answers` does."""
    asked = badge.version.asked
    answers = settle_by_hand(asked, before, draft.requirements)
    try:
        asked.check(draft.requirements)
    except InvalidAnswer as error:
        raise InvalidRating(str(error)) from error
    for group in asked.groups:
        if of_group(group, answers) and group.id in asked.missing(answers):
            raise InvalidRating(f"requirement “{group.id}” is not answered")
    return _decided(badge, answers)


def unmet_words(badge: Badge, answers: Answers) -> tuple[tuple[str, str], ...]:
    """(path, what there is) of each unmet requirement, for its learner; in figures, so in any language."""
    asked = badge.version.asked
    return tuple(
        (f"{PATH}{way.id}", _figures(way.form, answers[way.id], way.count))
        for identity in asked.unmet(answers)
        for way in ways_of(asked.group(identity))
        if way.form is not None and way_is_met(way, answers) is False
    )


def requirement_titles(badge: Badge) -> dict[str, str]:
    """Path → what is asked for, of everything that `unmet_words` may name."""
    return {f"{PATH}{way.id}": way.text for way in badge.version.asked.ways}


def _figures(form: Form, answer: Answer, count: int) -> str:
    """“2 / 3”; of a checklist also what was not seen."""
    if not isinstance(answer, Mapping):
        return f"{form.strength(answer)} / {count}"
    applies = [item for item in form.items if answer.get(item.id) != Seen.NOT_APPLICABLE]
    lacking = [item.text for item in applies if answer.get(item.id) == Seen.NOT_SEEN]
    if form.kind is FormKind.QUIZ:
        return f"{answer['scored']} / {answer['reachable']}"
    if form.kind is FormKind.SCENARIO:
        return f"{form.strength(answer)} / 1"
    if form.kind is FormKind.DEMONSTRATION:
        return _figures_of_demonstration(form, answer)
    figures = f"{form.strength(answer)} / {len(applies)}"
    return f"{figures} ({'; '.join(lacking)})" if lacking else figures


def _figures_of_demonstration(form: Form, answer: Mapping[str, Any]) -> str:
    """“2 / 3 (what was not seen) · 8 / 10 min”; where nothing of that falls short, “0 / 1”."""
    seen = answer.get("seen", {})
    lacking = [item.text for item in form.items if seen.get(item.id) == Seen.NOT_SEEN]
    parts = []
    if lacking:
        parts.append(f"{how_many_seen(answer)} / {len(form.items)} ({'; '.join(lacking)})")
    least = form.least_minutes or 1
    if answer.get("minutes", least) < least:
        parts.append(f"{answer['minutes']} / {least} min")
    return " · ".join(parts) or "0 / 1"


def _decided(badge: Badge, answers: Answers) -> dict[str, Answer]:
    """Of each whole answer what a decision keeps."""
    kept = dict(answers)
    for way in badge.version.asked.ways:
        met = way_is_met(way, answers)
        if way.form is not None and met is not None:
            kept[way.id] = way.form.decided(answers[way.id], met=met)
    return kept


def _plain(answer: Answer) -> Json:
    return dict(answer) if isinstance(answer, Mapping) else answer
