"""The words of the public pages, in each of their languages, and how days are written in it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import resources

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_DAYS = {"en": "{day} {month} {year}", "de": "{day}. {month} {year}"}
_PAGES_ALONE = ("skip", "nav.", "foot.", "count.", "badge.", "category.", "tier.", "award.", "state.")


@dataclass(frozen=True, slots=True)
class Words:
    """One language."""

    language: str
    texts: Mapping[str, str] = field(repr=False)

    def __call__(self, key: str, *gaps: object) -> str:
        """The text of this key with its gaps filled; KeyError where there is none."""
        return self.texts[key].format(*gaps)

    def day(self, moment: datetime, zone: ZoneInfo) -> str:
        """The day on which `moment` is in this zone."""
        there = moment.astimezone(zone)
        month = _MONTHS[self.language].split()[there.month - 1]
        return _DAYS[self.language].format(day=there.day, month=month, year=there.year)

    def of_script(self) -> dict[str, str]:
        """What the script of the page that verifies may say."""
        return {key: text for key, text in self.texts.items() if not key.startswith(_PAGES_ALONE)}


@cache
def words_of(language: str) -> Words:
    """The words of a language that the site has."""
    return Words(language, json.loads(resources.read_text(f"site/words-{language}.json")))
