"""How a rater answers what a badge asks for beside its rubric: the form of an answer, and what fits it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from assessor_app.domain import demonstrations
from assessor_app.domain.definitions import (
    InvalidDefinition,
    is_whole,
    require_distinct,
    require_slug,
    require_text,
)

Answer = int | bool | Mapping[str, Any]
"""What was found, as plain JSON: a number (count), whether it is there (acknowledgement), or members by kind
(checklist: item id → `Seen`; quiz: `scored`, `reachable`; scenario: `seed`, `scenario`, `solved`;
demonstration: see `demonstrations`)."""

Answers = Mapping[str, Answer]
"""Requirement id → what was found."""

MOST_COUNTED: Final = 999
MOST_ITEMS: Final = 20
MOST_SCENARIOS: Final = 100
MOST_POINTS: Final = 999_999  # of a quiz
SEED: Final = re.compile(r"[0-9a-f]{32}")  # from which a scenario is drawn: 128 bits that say nothing else


class InvalidAnswer(ValueError):
    """An answer that does not fit its form; the words are for the rater."""


class FormKind(StrEnum):
    """What a rater says of a requirement."""

    COUNT = "count"  # how many were found
    ACKNOWLEDGEMENT = "acknowledgement"  # whether a signed statement is there
    CHECKLIST = "checklist"  # of each item whether it was seen
    QUIZ = "quiz"  # nothing: the result is taken in with the portfolio, and shown
    SCENARIO = "scenario"  # whether the drawn one was solved
    DEMONSTRATION = "demonstration"  # what a recording of it shows: a rater never meets whom they rate


class Seen(StrEnum):
    """What an observer noted of one item."""

    SEEN = "seen"
    NOT_SEEN = "not-seen"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a checklist."""

    id: str
    text: str

    def __post_init__(self) -> None:
        """Refuse a line that says nothing."""
        require_slug(self.id, "an item of a checklist")
        require_text(f"item {self.id!r}", text=self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A task that an attempt may get."""

    id: str
    title: str
    text: str

    def __post_init__(self) -> None:
        """Refuse a task that says nothing."""
        require_slug(self.id, "a scenario")
        require_text(f"scenario {self.id!r}", title=self.title, text=self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a rater fills in for a requirement."""

    kind: FormKind
    items: tuple[Item, ...] = ()  # CHECKLIST; DEMONSTRATION: what must be shown, if anything by name
    at_least: int | None = None  # of the items: how many must be seen; None: none may be missing
    least_minutes: int | None = None  # DEMONSTRATION: how long it takes at least; None: as long as it takes
    scenarios: tuple[Scenario, ...] = ()  # SCENARIO: one of them is drawn for each attempt

    def __post_init__(self) -> None:
        """Refuse a checklist without items, and items where there is no list."""
        if (self.kind is FormKind.SCENARIO) is not bool(self.scenarios):
            raise InvalidDefinition("a form “scenario” has scenarios, and no other form has")
        if len(self.scenarios) > MOST_SCENARIOS:
            raise InvalidDefinition(f"a form has at most {MOST_SCENARIOS} scenarios")
        require_distinct([one.id for one in self.scenarios], "a form", "scenarios")
        self._check_minutes()
        if self.kind not in (FormKind.CHECKLIST, FormKind.DEMONSTRATION):
            if self.items or self.at_least is not None:
                raise InvalidDefinition(f"a form “{self.kind}” has neither items nor at_least")
            return
        fewest = 1 if self.kind is FormKind.CHECKLIST else 0
        if not fewest <= len(self.items) <= MOST_ITEMS:
            raise InvalidDefinition(f"a {self.kind} has from {fewest} to {MOST_ITEMS} items")
        require_distinct([item.id for item in self.items], f"a {self.kind}", "items")
        if self.at_least is not None and not is_whole(self.at_least, least=1, most=len(self.items)):
            raise InvalidDefinition(f"a {self.kind}'s at_least must be from 1 to the number of its items")

    def _check_minutes(self) -> None:
        if self.least_minutes is None:
            return
        if self.kind is not FormKind.DEMONSTRATION:
            raise InvalidDefinition(f"a form “{self.kind}” has no least_minutes")
        if not is_whole(self.least_minutes, least=1, most=demonstrations.MOST_MINUTES):
            most = demonstrations.MOST_MINUTES
            raise InvalidDefinition(f"least_minutes must be a whole number from 1 to {most}")

    def check(self, answer: object) -> None:
        """Raise InvalidAnswer unless `answer` fits, whole or begun."""
        match self.kind:
            case FormKind.COUNT:
                if not is_whole(answer, least=0, most=MOST_COUNTED):
                    raise InvalidAnswer(f"a whole number from 0 to {MOST_COUNTED} belongs here")
            case FormKind.ACKNOWLEDGEMENT:
                if not isinstance(answer, bool):
                    raise InvalidAnswer("true or false belongs here")
            case FormKind.CHECKLIST:
                self._check_list(answer)
            case FormKind.QUIZ:
                _check_result(answer)
            case FormKind.SCENARIO:
                self._check_scenario(answer)
            case FormKind.DEMONSTRATION:
                wrong = demonstrations.wrong_with(answer, self._item_ids)
                if wrong:
                    raise InvalidAnswer(wrong)

    @property
    def _item_ids(self) -> tuple[str, ...]:
        return tuple(item.id for item in self.items)

    @property
    def needed(self) -> int:
        """How many items of a demonstration must be seen."""
        return len(self.items) if self.at_least is None else self.at_least

    def _check_list(self, answer: object) -> None:
        if not isinstance(answer, Mapping):
            raise InvalidAnswer("an object of items belongs here")
        known, words = {item.id for item in self.items}, [str(one) for one in Seen]
        for item, seen in answer.items():
            if item not in known:
                raise InvalidAnswer(f"the checklist has no item {item!r}")
            if seen not in words:
                raise InvalidAnswer(f"item {item!r} is one of {', '.join(words)}")

    def _check_scenario(self, answer: object) -> None:
        if not isinstance(answer, Mapping) or not answer.keys() <= {"seed", "scenario", "solved"}:
            raise InvalidAnswer("“solved” belongs here, true or false")
        if not isinstance(answer.get("solved"), bool):
            raise InvalidAnswer("“solved” is true or false")
        if "scenario" in answer and answer["scenario"] not in {one.id for one in self.scenarios}:
            raise InvalidAnswer("there is no such scenario")

    def scenario(self, identity: object) -> Scenario | None:
        """The scenario of that id, None where there is none."""
        return next((one for one in self.scenarios if one.id == identity), None)

    def is_complete(self, answer: Answer | None) -> bool:
        """Whether nothing is left to be said."""
        if answer is None:
            return False
        if self.kind is FormKind.CHECKLIST:
            return isinstance(answer, Mapping) and all(item.id in answer for item in self.items)
        if self.kind is FormKind.DEMONSTRATION:
            return isinstance(answer, Mapping) and demonstrations.is_whole_answer(answer, self._item_ids)
        return True

    def decided(self, answer: Answer, *, met: bool) -> Answer:
        """What a decision keeps of a whole answer: all of it, but of a demonstration no day and no words."""
        if self.kind is FormKind.DEMONSTRATION and isinstance(answer, Mapping):
            return demonstrations.decided(answer, met=met)
        return answer

    def strength(self, answer: Answer) -> int:
        """How much was found: the number, the items seen, whole percents, 1 for a yes.

        For a whole answer.
        """
        if not isinstance(answer, Mapping):
            return int(answer)
        if self.kind is FormKind.QUIZ:
            return int(answer["scored"] * 100 // answer["reachable"]) if answer["reachable"] else 0
        if self.kind is FormKind.SCENARIO:
            return int(answer["solved"])
        if self.kind is FormKind.DEMONSTRATION:
            return demonstrations.how_many_seen(answer) + bool(answer.get("met", answer.get("passed")))
        return sum(seen == Seen.SEEN for seen in answer.values())

    def is_met(self, answer: Answer, *, count: int, percent: int | None = None) -> bool:
        """Whether a whole answer is enough.

        count: how many the requirement asks for; percent: of what could be reached, inclusive.
        """
        match self.kind:
            case FormKind.COUNT:
                return self.strength(answer) >= count
            case FormKind.ACKNOWLEDGEMENT:
                return answer is True
            case FormKind.QUIZ:
                assert isinstance(answer, Mapping)  # noqa: S101  # `check` let it in
                reachable = answer["reachable"]
                return bool(reachable) and answer["scored"] * 100 >= (percent or 0) * reachable
            case FormKind.SCENARIO:
                return self.strength(answer) == 1
            case FormKind.DEMONSTRATION:
                assert isinstance(answer, Mapping)  # noqa: S101  # `check` let it in
                least = self.least_minutes or 1
                return demonstrations.is_enough(answer, needed=self.needed, least_minutes=least)
            case FormKind.CHECKLIST:
                assert isinstance(answer, Mapping)  # noqa: S101  # `check` let it in
                return self._is_list_met(answer)

    def _is_list_met(self, answer: Mapping[str, Any]) -> bool:
        seen = self.strength(answer)
        if self.at_least is not None:
            return seen >= self.at_least
        return seen > 0 and Seen.NOT_SEEN not in answer.values()


def _check_result(answer: object) -> None:
    if not isinstance(answer, Mapping) or answer.keys() != {"scored", "reachable"}:
        raise InvalidAnswer("a result has “scored” and “reachable”")
    if not all(is_whole(one, least=0, most=MOST_POINTS) for one in answer.values()):
        raise InvalidAnswer(f"points are whole numbers from 0 to {MOST_POINTS}")
