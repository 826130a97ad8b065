"""Public pages: what each shows, and who makes them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

LANGUAGES = ("en", "de")  # the first stands at the top of the site, the others in folders


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteIssuer:
    """Who awards."""

    id: str  # did:key:… or did:web:…
    name: str
    about: str  # the programme's description
    address: str | None  # where the site will stand, without a slash at its end; None: nobody knows yet
    fingerprint: str  # of the key in use
    zone: ZoneInfo
    methods: Mapping[str, str]  # verification method → publicKeyMultibase, of all keys


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteLevel:
    """One level of a rubric's criterion."""

    title: str
    descriptor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteCriterion:
    """One criterion of a rubric."""

    title: str
    levels: tuple[SiteLevel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteBadge:
    """One version of a badge."""

    name: str
    path: str  # of its pages, without an ending: "badges/ai-essentials-1"
    document: str  # of its Achievement: "achievements/….json"
    picture: str  # of its SVG
    description: str
    category: str  # domain.achievement.Category
    tier: str  # domain.achievement.Tier
    version: int
    current: bool
    criteria: str
    requirements: tuple[str, ...]
    validity_months: int | None
    rubric: tuple[SiteCriterion, ...]  # empty where the programme keeps levels to itself
    alignments: tuple[tuple[str, str | None], ...]  # (what, its address)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteAward:
    """One award, as far as its learner agreed to have it shown."""

    id: str
    badge: SiteBadge
    learner: str | None = field(repr=False)  # None: without the name
    issued: datetime
    expires: datetime | None
    revoked: bool
    expired: bool
    results: tuple[tuple[str, SiteLevel], ...] = field(repr=False)  # (criterion's title, level)
    comments: tuple[tuple[str, str], ...] = field(repr=False)  # (criterion's title or "", text)
    evidence: int  # files that the credential binds by digest
    listed: datetime | None  # the date of the status list that says whether it is revoked
    own_picture: bool = False  # its badge looked otherwise when it was issued: the picture is its own file

    @property
    def path(self) -> str:
        """Of its pages and files, without an ending."""
        return f"awards/{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardLink:
    """What a badge's page says of one of its awards."""

    path: str
    learner: str | None = field(repr=False)
    issued: datetime
    revoked: bool
    expired: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFile:
    """One file of the site."""

    path: str  # from the top of the site
    data: bytes = field(repr=False)


class SiteMaker(Protocol):
    """Makes pages in every language; the same facts give the same bytes."""

    def around(
        self, issuer: SiteIssuer, badges: Sequence[tuple[SiteBadge, int]], lists: Mapping[str, bytes]
    ) -> list[SiteFile]:
        """What there is once: the first page, the page that verifies, style, fonts, licences.

        badges: each with how many public awards it has; lists: address → signed status list.
        """

    def badge(self, issuer: SiteIssuer, badge: SiteBadge, awards: Sequence[AwardLink]) -> list[SiteFile]:
        """The pages of a badge version, its awards a few hundred a page."""

    def award(self, issuer: SiteIssuer, award: SiteAward) -> list[SiteFile]:
        """The pages of an award."""

    def without_name(self, text: str, name: str) -> str:
        """The text with a mark wherever it shows this name, or a part of it that tells whose it is."""
