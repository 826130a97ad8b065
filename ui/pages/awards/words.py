"""How many awards and results there are, how an award stands, and why some were left out; no Qt."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final

from assessor_app.application.printings import Printing
from assessor_app.application.queries.awards import AwardLine, AwardState
from ui.theme.tokens import Tone
from ui.words.dates import moment_day_words
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import counted, translate

_TIMES: Final = 5  # that are told one by one


def award_words(count: int) -> str:
    """“3 awards”."""
    return counted("Awards", "1 award", "{0} awards", count).format(figures(count))


def result_words(count: int) -> str:
    """“3 results”."""
    return counted("Awards", "1 result", "{0} results", count).format(figures(count))


def printed_words(printed: Sequence[Printing]) -> str:
    """When an award came on to paper, how often, and why again, newest first; "" where it never did."""
    if not printed:
        return ""
    often = counted("Awards", "Printed once", "Printed {0} times", len(printed)).format(figures(len(printed)))
    times = []
    for one in reversed(printed[-_TIMES:]):
        day = moment_day_words(one.at)
        times.append(f"{day} ({one.because})" if one.because else day)
    return f"{often}: {'; '.join(times)}" + (" …" if len(printed) > _TIMES else "")


def reasons_words(reasons: Iterable[str]) -> str:
    """“12: the key is locked; 1: …”, the most frequent first; "" where there are none."""
    return "; ".join(f"{figures(count)}: {told(why)}" for why, count in Counter(reasons).most_common())


class Standing(StrEnum):
    """How an award stands in the list."""

    SIGNED = "signed"
    ENDS_SOON = "ends soon"
    EXPIRED = "expired"
    RENEWED = "renewed"
    REVOKED = "revoked"


def standing(award: AwardLine) -> Standing:
    """Of an award that was renewed, that counts more than that it ends."""
    if award.state is AwardState.REVOKED:
        return Standing.REVOKED
    if award.renewed_by is not None:
        return Standing.RENEWED
    if award.state is AwardState.EXPIRED:
        return Standing.EXPIRED
    return Standing.ENDS_SOON if award.ends_soon else Standing.SIGNED


def standing_words(award: AwardLine) -> str:
    """“Signed”, “Expires soon”, “Expired”, “Renewed”, “Revoked”."""
    return {
        Standing.SIGNED: translate("Awards", "Signed"),
        Standing.ENDS_SOON: translate("Awards", "Expires soon"),
        Standing.EXPIRED: translate("Awards", "Expired"),
        Standing.RENEWED: translate("Awards", "Renewed"),
        Standing.REVOKED: translate("Awards", "Revoked"),
    }[standing(award)]


def standing_tone(award: AwardLine) -> Tone:
    """The colour of its words."""
    return {
        Standing.SIGNED: Tone.GOOD,
        Standing.ENDS_SOON: Tone.WARNING,
        Standing.EXPIRED: Tone.WARNING,
        Standing.RENEWED: Tone.NEUTRAL,
        Standing.REVOKED: Tone.BAD,
    }[standing(award)]
