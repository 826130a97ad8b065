"""Awards as other platforms take them in: one row each, their columns in their order.

Sources: Credly, “How do I issue badges in bulk” (columns A, B, C, E and F are required, dates are mm/dd/yy,
no head may be left out); Instructure, “Awarding badges to a group of recipients in bulk” (Canvas Credentials,
formerly Badgr); Accredible, “Issue a batch of credentials” (what is beside name, address and date is mapped
there); LinkedIn, “Add to profile” (months from 1).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

_LINKEDIN: Final = "https://www.linkedin.com/profile/add"


class Platform(StrEnum):
    """For whom a list is."""

    CREDLY = "credly"
    ACCREDIBLE = "accredible"
    BADGR = "badgr"  # Canvas Credentials
    LINKEDIN = "linkedin"
    REMINDERS = "reminders"  # for no platform: whom to remind of an award that ends


class CannotBeListed(ValueError):
    """What the platform asks for is not known of this award; the words say what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An award as a list needs it."""

    id: str
    learner: str = field(repr=False)
    email: str | None = field(repr=False)
    badge: str  # its name
    badge_id: str  # as the platform knows it, where somebody said so; else as this program does
    issuer: str
    issued: datetime
    expires: datetime | None
    zone: ZoneInfo
    page: str | None  # where anybody can look at the award

    def day(self, form: str) -> str:
        """When it was issued, by `strftime`."""
        return self.issued.astimezone(self.zone).strftime(form)

    def last_day(self, form: str) -> str:
        """When it expires; empty where it does not."""
        return self.expires.astimezone(self.zone).strftime(form) if self.expires else ""


HEADS: Final[Mapping[Platform, tuple[str, ...]]] = MappingProxyType(
    {
        Platform.CREDLY: (
            *("Badge Template ID", "Recipient Email", "Issued To First Name", "Issued To Middle Name"),
            *("Issued To Last Name", "Issued at", "Expires at", "Issuer Earner ID", "Group Tag", "Country"),
            *("State or Province", "Evidence Name", "Evidence URL", "URL Evidence Description"),
            *("Text Evidence Title", "Text Evidence Description", "Id Evidence Title"),
            *("Id Evidence Description", "Locale"),
        ),
        Platform.ACCREDIBLE: (
            *("Recipient Name", "Recipient Email", "Issued On", "Expired On", "Group Name"),
            *("Award ID", "Award Page"),
        ),
        Platform.BADGR: (
            *("Badge Class ID", "Identifier", "First Name", "Last Name", "Narrative"),
            *("Evidence Narrative", "Evidence URL", "Issue Date", "Expiration Date"),
        ),
        Platform.LINKEDIN: ("Name", "Email", "Badge", "Award", "Add to profile"),
        Platform.REMINDERS: ("Name", "Email", "Badge", "Award", "Issued on", "Valid until"),
    }
)


def row_of(platform: Platform, award: Listed) -> tuple[str, ...]:
    """The cells of an award, under HEADS. Raises CannotBeListed."""
    return _ROWS[platform](award)


def linkedin_address(award: Listed) -> str:
    """LinkedIn's form for a certification, filled in; without a page there is no address to check it by."""
    issued = award.issued.astimezone(award.zone)
    fields = {
        "startTask": "CERTIFICATION_NAME",
        "name": award.badge,
        "organizationName": award.issuer,
        "issueYear": str(issued.year),
        "issueMonth": str(issued.month),
    }
    if award.expires is not None:
        expires = award.expires.astimezone(award.zone)
        fields |= {"expirationYear": str(expires.year), "expirationMonth": str(expires.month)}
    if award.page is not None:
        fields["certUrl"] = award.page
    return f"{_LINKEDIN}?{urlencode(fields | {'certId': award.id})}"


def _credly(award: Listed) -> tuple[str, ...]:
    first, last = _two_names(award)
    evidence = ("Award", award.page, "") if award.page else ("", "", "")
    day = "%m/%d/%y"
    begins = (award.badge_id, _email(award), first, "", last, award.day(day), award.last_day(day), "")
    return (*begins, "", "", "", *evidence, "", "", "", "", "")


def _accredible(award: Listed) -> tuple[str, ...]:
    day = "%Y-%m-%d"
    dates = (award.day(day), award.last_day(day))
    return (award.learner, _email(award), *dates, award.badge, award.id, award.page or "")


def _badgr(award: Listed) -> tuple[str, ...]:
    first, _, last = award.learner.rpartition(" ")
    day = "%Y-%m-%d"
    dates = (award.day(day), award.last_day(day))
    return (award.badge_id, _email(award), first, last, "", "", award.page or "", *dates)


def _linkedin(award: Listed) -> tuple[str, ...]:
    return (award.learner, award.email or "", award.badge, award.id, linkedin_address(award))


def _reminder(award: Listed) -> tuple[str, ...]:
    if award.expires is None:
        raise CannotBeListed("it does not expire")
    day = "%Y-%m-%d"
    return (
        *(award.learner, award.email or "", award.badge, award.id),
        *(award.day(day), award.last_day(day)),
    )


def _email(award: Listed) -> str:
    if not award.email:
        raise CannotBeListed("its learner has no address, and the platform asks for one")
    return award.email


def _two_names(award: Listed) -> tuple[str, str]:
    """The last word is taken for the last name: the lists of learners have names whole."""
    first, _, last = award.learner.rpartition(" ")
    if not first:
        raise CannotBeListed(
            "its learner has a name of one word, and the platform asks for a first and a last"
        )
    return first, last


_ROWS: Final[Mapping[Platform, Callable[[Listed], tuple[str, ...]]]] = MappingProxyType(
    {
        Platform.CREDLY: _credly,
        Platform.ACCREDIBLE: _accredible,
        Platform.BADGR: _badgr,
        Platform.LINKEDIN: _linkedin,
        Platform.REMINDERS: _reminder,
    }
)
