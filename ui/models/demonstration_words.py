"""What is written of a recorded demonstration, as fields hold it and as an answer says it; no Qt."""

from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from assessor_app.domain.demonstrations import (
    LONGEST_QUESTION,
    MOST_MINUTES,
    MOST_QUESTIONS,
    day_in,
    has_come,
    how_many_seen,
)
from assessor_app.domain.forms import Form
from ui.words.translate import Worded, translate

_DAY: Final = len("2026-11-24")


class Told(StrEnum):
    """A member of the answer that is written."""

    DAY = "day"
    MINUTES = "minutes"
    QUESTIONS = "questions"


ASKS: Final = Worded(
    lambda: {
        Told.DAY: translate("Asked", "On which day was it held?"),
        Told.MINUTES: translate("Asked", "How many minutes did it take?"),
        Told.QUESTIONS: translate("Asked", "Which questions were asked?"),
    }
)
PLACEHOLDERS: Final = Worded(
    lambda: {
        Told.DAY: translate("Asked", "2026-11-24"),
        Told.MINUTES: translate("Asked", "1 to 600"),
        Told.QUESTIONS: translate("Asked", "One on each line; names left out. May stay empty."),
    }
)
PASSED: Final = Worded(lambda: {True: translate("Asked", "Passed"), False: translate("Asked", "Not passed")})


def from_written(told: Told, words: str, now: datetime) -> Any:
    """The answer's member: a date's text, a number, lines; None where there is none, or none yet.

    now: UTC.
    """
    text = words.strip()
    if told is Told.DAY:
        day = day_in(text)
        return text if day is not None and has_come(day, now) else None
    if told is Told.MINUTES:
        number = int(text) if text.isdecimal() else 0
        return number if 1 <= number <= MOST_MINUTES else None
    lines = [line.strip()[:LONGEST_QUESTION] for line in words.splitlines()]
    return [line for line in lines if line][:MOST_QUESTIONS] or None


def as_written(told: Told, said: Any) -> str:
    """What the field holds for that member."""
    if said is None:
        return ""
    return "\n".join(said) if told is Told.QUESTIONS else str(said)


def wrong_day(words: str, now: datetime) -> str:
    """Why what is written is no day on which it can have been held; "" while it may become one."""
    text = words.strip()
    if len(text) < _DAY:
        return ""
    day = day_in(text)
    if day is None:
        return translate("Asked", "Write the year, the month and the day: 2026-11-24.")
    return "" if has_come(day, now) else translate("Asked", "This day has not come yet.")


def demonstration_enough(form: Form) -> str:
    """What is enough, on one line."""
    parts = []
    if form.items and form.at_least is None:
        parts.append(translate("Asked", "everything shown"))
    elif form.items:
        parts.append(translate("Asked", "{0} of {1} shown").format(form.at_least, len(form.items)))
    if form.least_minutes is not None:
        parts.append(translate("Asked", "{0} min or longer").format(form.least_minutes))
    parts.append(translate("Asked", "passed"))
    return translate("Asked", "From the recording. Enough: {0}.").format(", ".join(parts))


def demonstration_found(form: Form, answer: Any) -> str:
    """“2 of 3 shown, 12 minutes, passed”: what is said of it so far."""
    parts = []
    if form.items and "seen" in answer:
        parts.append(translate("Asked", "{0} of {1} shown").format(how_many_seen(answer), len(form.items)))
    if "minutes" in answer:
        parts.append(translate("Asked", "{0} min").format(answer["minutes"]))
    if "passed" in answer:
        parts.append(PASSED[answer["passed"]])
    elif not parts and "met" in answer:
        parts.append(PASSED[answer["met"]])
    return ", ".join(parts)


def demonstration_noted(answer: Any) -> list[str]:
    """When it was held and what was asked, as far as that is said."""
    parts = []
    if "day" in answer:
        parts.append(translate("Asked", "Held on {0}.").format(answer["day"]))
    if answer.get("questions"):
        parts.append(translate("Asked", "Asked: {0}").format(" ".join(answer["questions"])))
    return parts
