"""The public pages of an issuer, as plain files (`SiteMaker`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import resources
from assessor_app.adapters.site.frame import LICENCES, STYLE
from assessor_app.adapters.site.pages import award_page, badge_pages, index_page
from assessor_app.adapters.site.verify_page import verify_page
from assessor_app.adapters.site.words import words_of
from assessor_app.application.ports.site import (
    LANGUAGES,
    AwardLink,
    SiteAward,
    SiteBadge,
    SiteFile,
    SiteIssuer,
)
from assessor_app.preview.names import compile_names

_FONTS = ("Inter-Regular", "Inter-SemiBold")
_CARRIED = (  # what of others the site carries, and the file with its licence
    ("Inter (assets/*.ttf)", "Inter-OFL"),
    ("jsonld.js (in verify.html)", "jsonld-BSD-3-Clause"),
    ("rdf-canonize (in verify.html)", "rdf-canonize-BSD-3-Clause"),
    ("canonicalize (in verify.html)", "canonicalize-Apache-2.0"),
    ("@noble/curves, @noble/hashes (in verify.html)", "noble-MIT"),
    ("lru-cache, yallist (in verify.html)", "lru-cache-ISC"),
)


@dataclass(frozen=True, slots=True)
class PlainSite:
    """Implements `SiteMaker`."""

    def around(
        self, issuer: SiteIssuer, badges: Sequence[tuple[SiteBadge, int]], lists: Mapping[str, bytes]
    ) -> list[SiteFile]:
        """What there is once."""
        files = []
        for language in LANGUAGES:
            words = words_of(language)
            files += [index_page(words, issuer, badges), verify_page(words, issuer, lists)]
        files.append(SiteFile(path=STYLE, data=resources.read_bytes("site/site.css")))
        files += [
            SiteFile(path=f"assets/{name.lower()}.ttf", data=resources.read_bytes(f"fonts/{name}.ttf"))
            for name in _FONTS
        ]
        return [*files, SiteFile(path=LICENCES, data=_licences())]

    def badge(self, issuer: SiteIssuer, badge: SiteBadge, awards: Sequence[AwardLink]) -> list[SiteFile]:
        """The pages of a badge version."""
        return [
            file for language in LANGUAGES for file in badge_pages(words_of(language), issuer, badge, awards)
        ]

    def award(self, issuer: SiteIssuer, award: SiteAward) -> list[SiteFile]:
        """The pages of an award."""
        return [award_page(words_of(language), issuer, award) for language in LANGUAGES]

    def without_name(self, text: str, name: str) -> str:
        """By the rules by which blind copies are masked."""
        return compile_names(full_names=[name]).mask(text)[0]


def _licences() -> bytes:
    """The licences of what the site carries, whole."""
    rule = "=" * 78
    parts = [f"{rule}\n{what}\n{rule}\n\n{_text(name)}\n" for what, name in _CARRIED]
    return "\n".join(parts).encode()


def _text(name: str) -> str:
    return resources.read_text(f"licences/{name}.txt").replace("\r\n", "\n").strip()
