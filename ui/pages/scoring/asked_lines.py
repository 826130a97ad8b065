"""What is asked for beside the rubric, line by line, and in which order it is gone through; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from assessor_app.domain.achievement import Requirement
from assessor_app.domain.asked import Asked, ways_of
from assessor_app.domain.forms import Answer, Answers, FormKind
from ui.models.demonstration_words import Told
from ui.pages.scoring.state import ScoringState

_PASSED: Final = "passed"


@dataclass(frozen=True, slots=True)
class AskedLine:
    """One question with one answer: a requirement, or an item of its checklist."""

    group: str  # the requirement in the programme file that it belongs to
    way: Requirement  # itself, or an alternative of it
    item: str = ""  # of a checklist or a demonstration
    told: Told | None = None  # of a demonstration: what is written of it

    @property
    def kind(self) -> FormKind:
        """How it is answered."""
        assert self.way.form is not None  # noqa: S101  # only these are asked
        return self.way.form.kind

    def said(self, answers: Answers) -> Answer | None:
        """What was answered so far."""
        answer = answers.get(self.way.id)
        if self.kind is FormKind.DEMONSTRATION:
            said: Answer | None = self._told_in(answer)
            return said
        if self.kind is FormKind.SCENARIO:
            return answer.get("solved") if isinstance(answer, Mapping) else None
        if not self.item:
            return answer
        return answer.get(self.item) if isinstance(answer, Mapping) else None

    def _told_in(self, answer: object) -> Any:
        if not isinstance(answer, Mapping):
            return None
        return answer.get("seen", {}).get(self.item) if self.item else answer.get(self.told or _PASSED)

    def _telling(self, answers: Answers, value: Any) -> dict[str, Answer]:
        """All answers, with one member of this demonstration; None takes the member away."""
        before = answers.get(self.way.id)
        members = dict(before) if isinstance(before, Mapping) else {}
        if self.item:
            members["seen"] = {**members.get("seen", {}), self.item: value}
        else:
            members[str(self.told or _PASSED)] = value
        kept = {key: one for key, one in members.items() if one is not None}
        others = {key: one for key, one in answers.items() if key != self.way.id}
        return {**others, self.way.id: kept} if kept else others

    def answered(self, answers: Answers, value: Answer | str | None) -> dict[str, Answer]:
        """All answers, with this one."""
        if self.kind is FormKind.DEMONSTRATION:
            return self._telling(answers, value)
        assert value is not None  # noqa: S101  # only what is written can be taken away
        if self.kind is FormKind.SCENARIO:
            return {**answers, self.way.id: {"solved": value}}
        if not self.item:
            assert not isinstance(value, str)  # noqa: S101  # words belong to items
            return {**answers, self.way.id: value}
        before = answers.get(self.way.id)
        others = dict(before) if isinstance(before, Mapping) else {}
        return {**answers, self.way.id: {**others, self.item: value}}


@lru_cache(maxsize=64)
def lines_of(asked: Asked) -> tuple[AskedLine, ...]:
    """Every question, in the order of the programme file."""
    return tuple(line for group in asked.groups for way in ways_of(group) for line in _lines(group.id, way))


def _lines(group: str, way: Requirement) -> tuple[AskedLine, ...]:
    assert way.form is not None  # noqa: S101  # only these are asked
    if way.form.kind is not FormKind.DEMONSTRATION:
        return tuple(AskedLine(group, way, item) for item in _items(way))
    shown = (AskedLine(group, way, item.id) for item in way.form.items)
    return (*shown, *(AskedLine(group, way, told=told) for told in Told), AskedLine(group, way))


def _items(way: Requirement) -> tuple[str, ...]:
    assert way.form is not None  # noqa: S101  # only these are asked
    if way.form.kind is FormKind.QUIZ:  # its result answers it
        return ()
    return tuple(item.id for item in way.form.items) or ("",)


def line_in_front(state: ScoringState) -> int:
    """Which line the keys answer; -1 for none."""
    return state.current - len(state.criteria) - 1


def place_of_line(state: ScoringState, line: int) -> int:
    """Where a line stands among what can be current: behind the overall comment."""
    return len(state.criteria) + 1 + line


def stops(state: ScoringState) -> tuple[int, ...]:
    """What is gone through, in the order in which it is drawn: criteria, what is asked for, the whole."""
    asked = tuple(place_of_line(state, line) for line in range(len(lines_of(state.asked))))
    return (*range(len(state.criteria)), *asked, len(state.criteria))


def beside(state: ScoringState, by: int) -> int:
    """The stop after or before the one in front; the same at either end."""
    order = stops(state)
    at = order.index(state.current) + by if state.current in order else 0
    return order[at] if 0 <= at < len(order) else state.current


def first_open(state: ScoringState) -> int | None:
    """Where the first question stands that is to be answered still; None where none is."""
    missing = set(state.asked.missing(state.answers))
    for number, line in enumerate(lines_of(state.asked)):
        if line.group in missing and line.said(state.answers) is None:
            return place_of_line(state, number)
    return None
