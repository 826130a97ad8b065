"""Dates and times as the window writes them: one form everywhere. The machine's zone; no Qt."""

from datetime import UTC, date, datetime, timedelta

from assessor_app.application.clock import from_text

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_words(text: str) -> str:
    """“22 Nov 2026” of “2026-11-22”; what is no such date is shown as it is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment_day_words(moment: datetime | str) -> str:
    """“22 Nov 2026”: the day of a moment, or of its UTC text, as the calendar on the wall shows it."""
    known = from_text(moment) if isinstance(moment, str) else moment
    return day_words(known.astimezone().date().isoformat())


def clock_words(moment: datetime | str) -> str:
    """“14:03”, as the clock on the wall shows it; of a moment or of its UTC text."""
    known = from_text(moment) if isinstance(moment, str) else moment
    return known.astimezone().strftime("%H:%M")


def left_words(until: datetime | str, now: datetime) -> str:
    """“14:59” minutes and seconds, “1:04:59” from an hour on; “0:00” where nothing is left."""
    known = from_text(until) if isinstance(until, str) else until
    seconds = max(0, -int(-(known - now) // timedelta(seconds=1)))
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def is_over(until: datetime | str, now: datetime) -> bool:
    """Whether that moment has come."""
    known = from_text(until) if isinstance(until, str) else until
    return known <= now.astimezone(UTC)
