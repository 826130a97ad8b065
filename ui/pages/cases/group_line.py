"""A requirement beside the rubric on the table: what each rating found, what can be decided of it; no Qt."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from assessor_app.application.queries.cases import OpenedCase
from assessor_app.domain.achievement import Requirement
from assessor_app.domain.asked import PATH, is_met, of_group, ways_of
from assessor_app.domain.forms import Answer, Answers, FormKind, Seen
from ui.models.asked_words import called, found, lacking, verdict
from ui.words.translate import translate

_BEYOND: Final = 2  # more than asked for that can be chosen by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine:
    """One requirement of a case, with its alternatives, as the ratings saw it."""

    group: Requirement
    given: tuple[Answers, ...] = field(repr=False)  # one a rating, A first; {} where it says nothing of it
    decided: Answers | None = field(repr=False)  # once the case is decided

    @property
    def key(self) -> str:
        """By which it is known among criteria."""
        return f"{PATH}{self.group.id}"

    @property
    def differs(self) -> bool:
        """Whether one rating finds it met and another not."""
        return len({is_met(self.group, one) for one in self.given if one}) > 1

    def words(self, answers: Answers) -> str:
        """“2 of 3 found · Not met”, of every way that was answered, on one line."""
        return "; ".join(self.said(answers))

    def said(self, answers: Answers) -> tuple[str, ...]:
        """Likewise, a line for each way."""
        said = []
        for way in ways_of(self.group):
            answer = answers.get(way.id)
            parts = [part for part in (found(way, answer), verdict(way, answer)) if part]
            if parts:
                name = "" if way is self.group else f"{called(way)}: "
                said.append(name + " · ".join(parts))
        return tuple(said) or (translate("Asked", "Nothing was said of it."),)

    def lacking(self, answers: Answers) -> str:
        """Which items were not seen."""
        each = (lacking(way, answers.get(way.id)) for way in ways_of(self.group))
        return " ".join(words for words in each if words)

    def own(self) -> tuple[tuple[str, Answers], ...]:
        """What a lead can decide by hand, in words, and as an answer."""
        return tuple(
            (self.words({way.id: answer}), {way.id: answer})
            for way in ways_of(self.group)
            for answer in _answers_to(way)
        )


def group_lines(case: OpenedCase) -> tuple[GroupLine, ...]:
    """Every requirement that the raters of this case were asked for."""
    decided = case.decision.requirements if case.decision is not None else None
    return tuple(
        GroupLine(
            group=group,
            given=tuple(of_group(group, rating.requirements) for rating in case.ratings),
            decided=of_group(group, decided) if decided is not None else None,
        )
        for group in case.badge.version.asked.groups
    )


def as_text(answers: Answers) -> str:
    """Answers as what is chosen is kept: one text, the same for the same answers."""
    return json.dumps(answers, sort_keys=True)


def from_text(text: str) -> Answers:
    """What `as_text` wrote."""
    answers: Mapping[str, Answer] = json.loads(text)
    return answers


def _answers_to(way: Requirement) -> tuple[Answer, ...]:
    form = way.form
    assert form is not None  # noqa: S101  # only these are asked
    match form.kind:
        case FormKind.COUNT:
            return tuple(range(way.count + _BEYOND + 1))
        case FormKind.ACKNOWLEDGEMENT:
            return (True, False)
        case FormKind.QUIZ:
            return ({"scored": 100, "reachable": 100}, {"scored": 0, "reachable": 100})
        case FormKind.SCENARIO:
            return ({"solved": True}, {"solved": False})
        case FormKind.DEMONSTRATION:
            return ({"met": True}, {"met": False})
        case FormKind.CHECKLIST:
            return tuple({item.id: str(seen) for item in form.items} for seen in (Seen.SEEN, Seen.NOT_SEEN))
