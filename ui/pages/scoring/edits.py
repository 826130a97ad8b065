"""What a rating says after a step: a level that is chosen, words that are typed, a step undone; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import LONGEST_COMMENT
from assessor_app.domain.pins import LONGEST_NOTE, Pin, Place
from ui.pages.scoring.asked_lines import first_open
from ui.pages.scoring.state import ScoringState
from ui.pages.scoring.steps import Written
from ui.words.translate import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A step that was not taken yet: what is shown after it, and what it is called."""

    after: ScoringState = field(repr=False)
    criterion: int  # where it is; the number of criteria stands for the whole
    title: str  # in words (“the level of “Reasoning””)
    typed: bool = False  # letter by letter


def choose_level(state: ScoringState, criterion: int, level: str, *, go_on: bool) -> Edit:
    """`level` is chosen; with `go_on` the next criterion is current afterwards."""
    one = state.criteria[criterion]
    levels = {**state.levels, one.id: level}
    current = _following(state, criterion, levels) if go_on else criterion
    return Edit(
        after=replace(state, levels=levels, current=current),
        criterion=criterion,
        title=translate("Scoring", "the level of “{0}”").format(one.title),
    )


def write_words(state: ScoringState, criterion: int, words: str) -> Edit:
    """The comment on a criterion reads so now, or the overall one."""
    words = words[:LONGEST_COMMENT]
    if criterion == len(state.criteria):
        title = translate("Scoring", "the overall comment")
        return Edit(after=replace(state, overall=words), criterion=criterion, title=title, typed=True)
    one = state.criteria[criterion]
    others = {name: said for name, said in state.comments.items() if name != one.id}
    return Edit(
        after=replace(state, comments={**others, one.id: words} if words else others),
        criterion=criterion,
        title=translate("Scoring", "the comment on “{0}”").format(one.title),
        typed=True,
    )


def insert_comment(state: ScoringState, words: str) -> Edit:
    """A kept comment is added to what is written on the criterion that is open, on a line of its own."""
    at = min(state.current, len(state.criteria))
    written = state.overall if at == len(state.criteria) else state.comments.get(state.criteria[at].id, "")
    both = f"{written.rstrip()}\n{words}" if written.strip() else words
    return replace(write_words(state, at, both), typed=False)


def add_pin(state: ScoringState, place: Place) -> Edit:
    """`place` is pinned for the criterion that is open; the keys speak of it afterwards."""
    criterion = state.criteria[state.current].id if state.current < len(state.criteria) else ""
    pins = (*state.pins, Pin(place=place, criterion=criterion))
    return Edit(
        after=replace(state, pins=pins, pin=len(pins) - 1),
        criterion=state.current,
        title=translate("Scoring", "pin {0}").format(len(pins)),
    )


def note_pin(state: ScoringState, number: int, words: str) -> Edit:
    """The note of a pin reads so now."""
    pin = replace(state.pins[number], note=" ".join(words[:LONGEST_NOTE].splitlines()))
    pins = (*state.pins[:number], pin, *state.pins[number + 1 :])
    return Edit(
        after=replace(state, pins=pins, pin=number),
        criterion=state.place_of(pin.criterion),
        title=translate("Scoring", "the note of pin {0}").format(number + 1),
        typed=True,
    )


def remove_pin(state: ScoringState, number: int) -> Edit:
    """A pin is gone; those after it move up."""
    gone = state.pins[number]
    return Edit(
        after=replace(state, pins=(*state.pins[:number], *state.pins[number + 1 :]), pin=-1),
        criterion=state.place_of(gone.criterion),
        title=translate("Scoring", "removing pin {0}").format(number + 1),
    )


def written_of(state: ScoringState) -> Written:
    """All that the rating says now."""
    return Written(
        levels=state.levels,
        comments=state.comments,
        overall=state.overall,
        pins=state.pins,
        answers=state.answers,
    )


def as_written(state: ScoringState, written: Written, criterion: int) -> ScoringState:
    """The rating says what was written at another moment, and shows where."""
    return replace(
        state,
        levels=written.levels,
        comments=written.comments,
        overall=written.overall,
        pins=written.pins,
        answers=written.answers,
        pin=state.pin if written.pins == state.pins else -1,
        current=criterion,
    )


def draft_of(state: ScoringState, minutes: int) -> Draft:
    """What is saved, and handed in."""
    return Draft(
        levels=dict(state.levels),
        comments={criterion: words for criterion, words in state.comments.items() if words.strip()},
        overall=state.overall.strip(),
        minutes=minutes,
        requirements=dict(state.answers),
        pins=tuple(replace(pin, note=pin.note.strip()) for pin in state.pins),
    )


def _following(state: ScoringState, criterion: int, levels: Mapping[str, str]) -> int:
    """The next criterion; from the last one back to the first that has no level, else on to what is asked."""
    if criterion + 1 < len(state.criteria):
        return criterion + 1
    asked = first_open(state)
    behind = criterion if asked is None else asked
    return next((n for n, one in enumerate(state.criteria) if one.id not in levels), behind)
