"""What a rating says after a step: a level that is chosen, words that are typed, a step undone; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import LONGEST_COMMENT
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


def written_of(state: ScoringState) -> Written:
    """All that the rating says now."""
    return Written(levels=state.levels, comments=state.comments, overall=state.overall)


def as_written(state: ScoringState, written: Written, criterion: int) -> ScoringState:
    """The rating says what was written at another moment, and shows where."""
    return replace(
        state,
        levels=written.levels,
        comments=written.comments,
        overall=written.overall,
        current=criterion,
    )


def draft_of(state: ScoringState, minutes: int) -> Draft:
    """What is saved, and handed in."""
    return Draft(
        levels=dict(state.levels),
        comments={criterion: words for criterion, words in state.comments.items() if words.strip()},
        overall=state.overall.strip(),
        minutes=minutes,
    )


def _following(state: ScoringState, criterion: int, levels: Mapping[str, str]) -> int:
    """The next criterion; from the last one back to the first that has no level."""
    if criterion + 1 < len(state.criteria):
        return criterion + 1
    return next((n for n, one in enumerate(state.criteria) if one.id not in levels), criterion)
