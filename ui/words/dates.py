"""Dates and times as the window writes them: one form everywhere. The machine's zone; no widgets."""

from datetime import UTC, date, datetime, timedelta

from assessor_app.application.clock import from_text
from ui.words.translate import translate


def day_words(text: str) -> str:
    """“22 Nov 2026” of “2026-11-22”; what is no such date is shown as it is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return translate("Dates", "{day} {month} {year}").format(
        day=day.day, month=_months()[day.month - 1], year=day.year
    )


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


def _months() -> tuple[str, ...]:
    return (
        translate("Dates", "Jan"),
        translate("Dates", "Feb"),
        translate("Dates", "Mar"),
        translate("Dates", "Apr"),
        translate("Dates", "May"),
        translate("Dates", "Jun"),
        translate("Dates", "Jul"),
        translate("Dates", "Aug"),
        translate("Dates", "Sep"),
        translate("Dates", "Oct"),
        translate("Dates", "Nov"),
        translate("Dates", "Dec"),
    )
