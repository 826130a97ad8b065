"""Answering what is asked beside the rubric: by digits the question in front, by the pointer any; no Qt."""

from dataclasses import replace
from typing import Final, Protocol

from assessor_app.domain.asked import is_met
from assessor_app.domain.demonstrations import MOST_MINUTES
from assessor_app.domain.forms import MOST_COUNTED, Answer, FormKind, Seen
from ui.models.asked_words import called
from ui.models.demonstration_words import Told
from ui.pages.scoring.asked_lines import AskedLine, first_open, line_in_front, lines_of, place_of_line
from ui.pages.scoring.edits import Edit
from ui.pages.scoring.state import ScoringState
from ui.words.translate import translate

_ONE_DIGIT: Final = 9
_SEEN: Final = tuple(Seen)


def answer_line(
    state: ScoringState, number: int, value: Answer | str | None, *, go_on: bool, typed: bool = False
) -> Edit:
    """A question is answered; with `go_on` the next one is current afterwards."""
    line = lines_of(state.asked)[number]
    after = replace(state, answers=line.answered(state.answers, value))
    current = _following(after, number) if go_on else place_of_line(state, number)
    return Edit(
        after=replace(after, current=current),
        criterion=place_of_line(state, number),
        title=translate("Scoring", "the answer to “{0}”").format(called(line.way)),
        typed=typed,
    )


def _following(state: ScoringState, number: int) -> int:
    """The next question of the same group, unless that is met; else the first that is open, or the whole."""
    lines = lines_of(state.asked)
    line = lines[number]
    if number + 1 < len(lines):
        after = lines[number + 1]
        in_list = after.way.id == line.way.id
        other_way = after.group == line.group and not is_met(state.asked.group(line.group), state.answers)
        if in_list or other_way:
            return place_of_line(state, number + 1)
    following = first_open(state)
    return len(state.criteria) if following is None else following


class Rating(Protocol):
    """The rating in front, as `ScoringPresenter` holds it."""

    state: ScoringState

    def take(self, edit: Edit) -> None:
        """Do this step."""

    def pause(self) -> None:
        """What is typed next is a step of its own."""

    def go_to(self, criterion: int) -> None:
        """Turn to a criterion, a question or the whole."""


class Answering:
    """Answers the question in front by digits, any by the pointer."""

    def __init__(self, rating: Rating) -> None:
        """Act on what is in front of `rating`."""
        self._rating = rating
        self._typing = -1  # the line whose number is being typed

    def digit(self, digit: int) -> bool:
        """A digit was pressed; False where no question is in front, and it means something else."""
        state = self._rating.state
        number = line_in_front(state)
        if number < 0:
            return False
        line = lines_of(state.asked)[number]
        if line.kind is FormKind.DEMONSTRATION:
            self._demonstration(number, line, digit)
        elif line.kind is FormKind.COUNT:
            self._count(number, digit)
        elif line.kind in (FormKind.ACKNOWLEDGEMENT, FormKind.SCENARIO) and digit in (1, 2):
            self._answer(number, digit == 1, go_on=True)
        elif line.kind is FormKind.CHECKLIST and 1 <= digit <= len(_SEEN):
            self._answer(number, str(_SEEN[digit - 1]), go_on=True)
        return True

    def go_to(self, line: int) -> None:
        """Turn to a question."""
        self._rating.go_to(place_of_line(self._rating.state, line))

    def write(self, line: int, value: Answer | str | None) -> None:
        """An answer was written; None: there is none now. What is written in one go is one step."""
        self._typing = -1
        state = self._rating.state
        if state.open and 0 <= line < len(lines_of(state.asked)):
            self._rating.take(answer_line(state, line, value, go_on=False, typed=True))

    def choose(self, line: int, value: Answer | str) -> None:
        """An answer was clicked."""
        self.pause()
        self._answer(line, value, go_on=False)

    def pause(self) -> None:
        """A number that is typed from now on is another one."""
        self._typing = -1

    def _demonstration(self, number: int, line: AskedLine, digit: int) -> None:
        """1 and 2 answer what has two answers; minutes are typed; a day or words need their field."""
        if line.told is Told.MINUTES:
            before = line.said(self._rating.state.answers) if self._typing == number else 0
            typed = int(before) * 10 + digit if isinstance(before, int) else digit
            if typed:
                self._answer(number, digit or 1 if typed > MOST_MINUTES else typed, go_on=False)
                self._typing = number
        elif line.told is None and digit in (1, 2):
            self._answer(number, str(_SEEN[digit - 1]) if line.item else digit == 1, go_on=True)

    def _count(self, number: int, digit: int) -> None:
        """A number of one digit is chosen like a level; a larger one is typed digit by digit."""
        line = lines_of(self._rating.state.asked)[number]
        if line.way.count <= _ONE_DIGIT:
            self._answer(number, digit, go_on=True)
            return
        before = line.said(self._rating.state.answers) if self._typing == number else 0
        typed = int(before) * 10 + digit if isinstance(before, int) else digit
        self._answer(number, digit if typed > MOST_COUNTED else typed, go_on=False)
        self._typing = number

    def _answer(self, number: int, value: Answer | str, *, go_on: bool) -> None:
        state = self._rating.state
        if state.open and 0 <= number < len(lines_of(state.asked)):
            self._rating.pause()
            self._rating.take(answer_line(state, number, value, go_on=go_on))
