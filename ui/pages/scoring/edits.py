"""What a rating says after a step: a level that is chosen, words that are typed, a step undone; no Qt."""

from dataclasses import dataclass, field, replace

from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import LONGEST_COMMENT
from assessor_app.domain.pins import LONGEST_NOTE, Pin, Place
from assessor_app.domain.rubric import Unscored
from ui.models.unscored_words import Mark
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
    after = replace(
        state,
        levels={**state.levels, one.id: level},
        unscored={name: reason for name, reason in state.unscored.items() if name != one.id},
        asking=False,
    )
    return Edit(
        after=replace(after, current=_following(after, criterion) if go_on else criterion),
        criterion=criterion,
        title=translate("Scoring", "the level of “{0}”").format(one.title),
    )


def choose_mark(state: ScoringState, mark: Mark, *, go_on: bool) -> Edit:
    """A digit chose a level of the criterion that is open, or why it has none."""
    if isinstance(mark, Unscored):
        return leave_unscored(state, state.current, mark, go_on=go_on)
    return choose_level(state, state.current, mark.id, go_on=go_on)


def leave_unscored(state: ScoringState, criterion: int, reason: Unscored, *, go_on: bool) -> Edit:
    """It is not scorable; with `go_on` the next is current, unless words are needed first."""
    one = state.criteria[criterion]
    after = replace(
        state,
        levels={name: level for name, level in state.levels.items() if name != one.id},
        unscored={**state.unscored, one.id: reason.value},
        asking=False,
        current=criterion,
    )
    if go_on and not after.lacks_words(one.id):
        after = replace(after, current=_following(after, criterion))
    return Edit(
        after=after,
        criterion=criterion,
        title=translate("Scoring", "“{0}” is not scorable").format(one.title),
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


def turn_flag(state: ScoringState) -> Edit:
    """It is to be come back to, or is not any more."""
    title = translate("Scoring", "removing the flag") if state.flagged else translate("Scoring", "the flag")
    return Edit(after=replace(state, flagged=not state.flagged), criterion=state.current, title=title)


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
        unscored=state.unscored,
        comments=state.comments,
        overall=state.overall,
        pins=state.pins,
        answers=state.answers,
        flagged=state.flagged,
    )


def as_written(state: ScoringState, written: Written, criterion: int) -> ScoringState:
    """The rating says what was written at another moment, and shows where."""
    return replace(
        state,
        levels=written.levels,
        unscored=written.unscored,
        asking=False,
        comments=written.comments,
        overall=written.overall,
        pins=written.pins,
        answers=written.answers,
        flagged=written.flagged,
        pin=state.pin if written.pins == state.pins else -1,
        current=criterion,
    )


def draft_of(state: ScoringState, minutes: int) -> Draft:
    """What is saved, and handed in."""
    return Draft(
        levels=dict(state.levels),
        unscored=dict(state.unscored),
        comments={criterion: words for criterion, words in state.comments.items() if words.strip()},
        overall=state.overall.strip(),
        minutes=minutes,
        requirements=dict(state.answers),
        flagged=state.flagged,
        pins=tuple(replace(pin, note=pin.note.strip()) for pin in state.pins),
    )


def _following(state: ScoringState, criterion: int) -> int:
    """The next criterion; from the last one back to the first that is not done, else on to what is asked."""
    if criterion + 1 < len(state.criteria):
        return criterion + 1
    asked = first_open(state)
    return next(iter(state.missing), criterion if asked is None else asked)
