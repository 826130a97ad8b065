"""What all pages share: head, bar, foot, and the addresses between them."""

import base64
import hashlib
from dataclasses import dataclass

from assessor_app.adapters.site.markup import Child, Markup, inner, tag
from assessor_app.adapters.site.words import Words
from assessor_app.application.ports.site import LANGUAGES, SiteIssuer

# `file:` beside 'self': opened from disk, a page has no origin in some browsers
POLICY = (
    "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; "
    "base-uri 'none'; form-action 'none'"
)
STYLE = "assets/site.css"
INDEX, VERIFY, LICENCES = "index", "verify", "licences.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What a page says of itself to networks on which it is shared."""

    title: str
    description: str
    picture: str | None  # from the top of the site


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands: its language, and its path without an ending."""

    words: Words
    path: str

    @property
    def file(self) -> str:
        """The page's file, from the top of the site."""
        return self.in_language(self.words.language)

    def in_language(self, language: str) -> str:
        """The same page's file in another language."""
        folder = "" if language == LANGUAGES[0] else f"{language}/"
        return f"{folder}{self.path}.html"

    def to(self, target: str) -> str:
        """The address of a file from the top of the site, as this page writes it."""
        return "../" * self.file.count("/") + target

    def to_page(self, path: str) -> str:
        """The address of another page in the same language."""
        return self.to(Place(self.words, path).file)


def page(
    issuer: SiteIssuer,
    place: Place,
    title: str,
    *content: Child,
    shared: Shared | None = None,
    policy: str = POLICY,
    style: Markup | None = None,
    scripts: Child = None,
) -> bytes:
    """One whole page. style: in place of the style sheet; scripts: at the page's end."""
    words = place.words
    others = [language for language in LANGUAGES if language != words.language]
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", title if title == issuer.name else f"{title} · {issuer.name}"),
        style or tag("link", rel="stylesheet", href=place.to(STYLE)),
        [
            tag("link", rel="alternate", hreflang=language, href=place.to(place.in_language(language)))
            for language in others
        ],
        _shared(issuer, place, shared) if shared else None,
    )
    body = tag(
        "body",
        tag("a", words("skip"), class_="skip", href="#content"),
        _bar(issuer, place, others),
        tag("main", *content, id="content"),
        tag(
            "footer",
            tag(
                "div",
                tag("p", words("foot.quiet")),
                tag("a", words("foot.licences"), href=place.to(LICENCES)),
            ),
            class_="foot",
        ),
        scripts,
    )
    return inner(Markup("<!doctype html>\n"), tag("html", head, body, lang=words.language), "\n").encode()


def hash_source(text: str) -> str:
    """How a policy names an inline style or script."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def _bar(issuer: SiteIssuer, place: Place, others: list[str]) -> Markup:
    words = place.words
    links = [
        tag(
            "a",
            words(f"nav.{name}"),
            href=place.to_page(path),
            aria_current="page" if place.path == path else None,
        )
        for name, path in (("badges", INDEX), ("verify", VERIFY))
    ]
    languages = [
        tag("a", words("nav.language"), href=place.to(place.in_language(one)), hreflang=one, lang=one)
        for one in others
    ]
    return tag(
        "header",
        tag(
            "div",
            tag("a", issuer.name, class_="name", href=place.to_page(INDEX)),
            tag("nav", *links, *languages, aria_label=words("nav.label"), class_="nav"),
        ),
        class_="bar",
    )


def _shared(issuer: SiteIssuer, place: Place, shared: Shared) -> Markup:
    """Open Graph; addresses only where the site's own is known."""
    said = {
        "og:type": "website",
        "og:site_name": issuer.name,
        "og:title": shared.title,
        "og:description": shared.description,
        "og:locale": {"en": "en_GB", "de": "de_DE"}[place.words.language],
    }
    if issuer.address:
        said["og:url"] = f"{issuer.address}/{place.file}"
        if shared.picture:
            said["og:image"] = f"{issuer.address}/{shared.picture}"
            said["og:image:alt"] = shared.title
    metas = [tag("meta", property=name, content=text) for name, text in said.items()]
    return inner(
        tag("meta", name="description", content=shared.description),
        tag("meta", name="twitter:card", content="summary"),
        metas,
    )
