"""Words for what has no level, and a choice of a level or a reason as one text; no widgets."""

from collections.abc import Mapping
from typing import Final

from assessor_app.domain.rubric import Choice, Criterion, Level, Unscored
from ui.words.translate import translate

_REASON: Final = "unscored/"  # no level begins so: its id is a slug

Mark = Level | Unscored
"""What stands on a criterion: a level, or why there is none."""


def not_scorable() -> str:
    """What is said of a criterion that has a reason in place of a level."""
    return translate("Unscored", "Not scorable")


def reason_title(reason: Unscored) -> str:
    """The reason in a few words, as a button or a line says it."""
    match reason:
        case Unscored.MISSING:
            return translate("Unscored", "Evidence is missing")
        case Unscored.UNREADABLE:
            return translate("Unscored", "Cannot be read")
        case Unscored.WRONG_TASK:
            return translate("Unscored", "Answers another task")
        case Unscored.OTHER:
            return translate("Unscored", "Another reason")


def reason_descriptor(reason: Unscored) -> str:
    """What it means, in a sentence, where a level has its descriptor."""
    match reason:
        case Unscored.MISSING:
            return translate("Unscored", "Nothing in the evidence is about this criterion.")
        case Unscored.UNREADABLE:
            return translate("Unscored", "What is there does not open, or cannot be made out.")
        case Unscored.WRONG_TASK:
            return translate("Unscored", "What is there answers something else than was asked.")
        case Unscored.OTHER:
            return translate("Unscored", "The comment says why.")


def not_scorable_because(reason: Unscored) -> str:
    """Both in one line."""
    return translate("Unscored", "Not scorable: {0}").format(reason_title(reason))


def mark_title(mark: Mark) -> str:
    """A level's title, or that it is not scorable and why."""
    return not_scorable_because(mark) if isinstance(mark, Unscored) else mark.title


def mark_descriptor(mark: Mark) -> str:
    """What the level, or the reason, means."""
    return reason_descriptor(mark) if isinstance(mark, Unscored) else mark.descriptor


def mark_key(mark: Mark) -> Choice:
    """The choice that the mark stands for."""
    return mark if isinstance(mark, Unscored) else mark.id


def choice_text(choice: Choice) -> str:
    """A choice as one text, for lists and for what is kept; see `choice_in`."""
    return f"{_REASON}{choice.value}" if isinstance(choice, Unscored) else choice


def choice_in(text: str) -> Choice:
    """The choice that `choice_text` wrote; ValueError for a reason that is none."""
    return Unscored(text.removeprefix(_REASON)) if text.startswith(_REASON) else text


def every_choice(criterion: Criterion) -> tuple[Choice, ...]:
    """What can be chosen on a criterion: its levels, the lowest first, then the reasons."""
    return (*(level.id for level in criterion.levels), *Unscored)


def reasons_said(unscored: Mapping[str, str]) -> dict[str, str]:
    """Criterion → words, of names of reasons."""
    return {criterion: not_scorable_because(Unscored(name)) for criterion, name in unscored.items()}
