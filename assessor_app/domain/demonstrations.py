"""What a rater writes down of a live demonstration that they saw as a recording: pure, as plain JSON.

Members of an answer: `seen` (item id → “seen” or “not-seen”), `day` (ISO date), `minutes`, `questions` (lines
of text, none needed), `passed`. Of what is decided the day and the questions are left out, and `met` says the
verdict: a decision goes further than a rating, and nothing but the verdict follows from them.
"""

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from assessor_app.domain.definitions import is_whole

MOST_MINUTES: Final = 600
MOST_QUESTIONS: Final = 20
LONGEST_QUESTION: Final = 300  # characters
SEEN, NOT_SEEN = "seen", "not-seen"

_OF_RATING: Final = frozenset({"seen", "day", "minutes", "questions", "passed"})
_OF_DECISION: Final = frozenset({"seen", "minutes", "met"})
_DAY: Final = len("2026-11-24")


def wrong_with(answer: object, items: Collection[str]) -> str:
    """Why the answer, whole or begun, does not fit, in words; "" where it does. items: what must be shown."""
    if not isinstance(answer, Mapping):
        return "an object belongs here"
    if not (answer.keys() <= _OF_RATING or answer.keys() <= _OF_DECISION):
        return f"only {', '.join(sorted(_OF_RATING))} belong here"
    return _wrong_of_record(answer) or _wrong_of_seen(answer.get("seen", {}), items)


def _wrong_of_record(answer: Mapping[str, Any]) -> str:
    if any(key in answer and not isinstance(answer[key], bool) for key in ("passed", "met")):
        return "“passed” is true or false"
    if "minutes" in answer and not is_whole(answer["minutes"], least=1, most=MOST_MINUTES):
        return f"“minutes” is a whole number from 1 to {MOST_MINUTES}"
    if "day" in answer and day_in(answer["day"]) is None:
        return "“day” is a date such as 2026-11-24"
    if "questions" in answer and not _are_questions(answer["questions"]):
        return f"“questions” are at most {MOST_QUESTIONS} lines of at most {LONGEST_QUESTION} characters"
    return ""


def _wrong_of_seen(seen: object, items: Collection[str]) -> str:
    if not isinstance(seen, Mapping) or not seen.keys() <= set(items):
        return "“seen” has items of the programme file alone"
    if not all(one in (SEEN, NOT_SEEN) for one in seen.values()):
        return f"an item is {SEEN} or {NOT_SEEN}"
    return ""


def day_in(text: object) -> date | None:
    """The date of a text such as “2026-11-24”; None where it is none."""
    if not isinstance(text, str) or len(text) != _DAY:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def has_come(day: date, now: datetime) -> bool:
    """Whether that day has begun anywhere on earth. now: with a zone, UTC."""
    return day <= (now + timedelta(hours=14)).date()


def is_whole_answer(answer: Mapping[str, Any], items: Collection[str]) -> bool:
    """Whether nothing is left to be said; the questions may be none."""
    if "met" in answer:
        return True
    return {"day", "minutes", "passed"} <= answer.keys() and answer.get("seen", {}).keys() == set(items)


def how_many_seen(answer: Mapping[str, Any]) -> int:
    """Items that were seen."""
    return sum(one == SEEN for one in answer.get("seen", {}).values())


def is_enough(answer: Mapping[str, Any], *, needed: int, least_minutes: int) -> bool:
    """Whether a whole answer meets what is asked. needed: items that must be seen."""
    if "met" in answer:
        return bool(answer["met"])
    long_enough = answer["minutes"] >= least_minutes
    return bool(answer["passed"]) and long_enough and how_many_seen(answer) >= needed


def decided(answer: Mapping[str, Any], *, met: bool) -> dict[str, Any]:
    """What a decision keeps of a whole answer."""
    return {key: answer[key] for key in ("seen", "minutes") if key in answer} | {"met": met}


def _are_questions(value: object) -> bool:
    return (
        isinstance(value, list | tuple)
        and len(value) <= MOST_QUESTIONS
        and all(isinstance(one, str) and 0 < len(one) <= LONGEST_QUESTION for one in value)
    )
