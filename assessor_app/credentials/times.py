"""Times in credentials: xsd:dateTime with a zone, in and out."""

import re
from datetime import UTC, datetime

_STAMP = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?"
    r"(Z|[+-](0\d|1[0-4]):[0-5]\d)"
)


def stamp(moment: datetime) -> str:
    """`moment` in UTC to the second, as `2026-11-22T14:48:02Z`; raises ValueError where it has no zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"


def moment_of(text: object) -> datetime | None:
    """The time that `text` says, None where it is no time with a zone."""
    if not isinstance(text, str) or not _STAMP.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
