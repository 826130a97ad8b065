"""The pages as files: the same each time, whole in both languages, with nothing from elsewhere."""

import json
import re
from dataclasses import fields, replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

import resources
from assessor_app.adapters.site import PlainSite
from assessor_app.adapters.site.pages import A_PAGE
from assessor_app.application.ports.site import LANGUAGES, SiteAward, SiteFile
from assessor_app.domain.achievement import Category, Tier
from tests.adapters.site.conftest import words
from tests.support.site_samples import ADDRESS, AWARD, BADGE, ISSUER, link, site_files
from ui.theme.tokens import DARK, LIGHT, Palette

LOADS = {"src", "srcset", "action", "poster", "data"}


class Page(HTMLParser):
    """What a page links to and loads."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.metas: dict[str, str] = {}
        self.scripts = 0
        self.feed(data.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.scripts += tag == "script"
        self.loads += [value for name, value in given.items() if name in LOADS]
        if tag == "link" and given["rel"] == "stylesheet":
            self.loads.append(given["href"])
        elif tag in ("a", "link"):
            self.links.append(given["href"])
        if tag == "meta":
            key = given.get("property") or given.get("name") or given.get("http-equiv") or ""
            self.metas[key] = given.get("content", "")
        assert not [name for name in given if name.startswith("on")]
        assert "style" not in given


def pages(files: list[SiteFile]) -> dict[str, bytes]:
    return {file.path: file.data for file in files if file.path.endswith(".html")}


def award_page(award: SiteAward = AWARD, language: str = "en") -> str:
    found = pages(PlainSite().award(ISSUER, award))
    return found[f"{'' if language == 'en' else f'{language}/'}{award.path}.html"].decode()


def test_the_same_facts_give_the_same_bytes() -> None:
    assert site_files() == site_files()


def test_every_link_within_leads_somewhere_and_nothing_is_loaded_from_elsewhere() -> None:
    files = site_files()
    there = {file.path for file in files} | {BADGE.document, "issuer.json", "did.json"}
    there |= {f"{AWARD.path}.{kind}" for kind in ("json", "png", "svg")}
    for path, data in pages(files).items():
        page = Page(data)
        inside = [one for one in page.links if not urlsplit(one).scheme and not one.startswith("#")]
        for target in [*inside, *page.loads]:
            whole = PurePosixPath(path).parent / target
            parts: list[str] = []
            for part in whole.parts:
                if part == "..":
                    parts.pop()
                else:
                    parts.append(part)
            assert "/".join(parts) in there, (path, target)
        assert page.scripts == (2 if path.endswith("verify.html") else 0)
        assert "default-src 'none'" in page.metas["Content-Security-Policy"]
        assert page.metas["referrer"] == "no-referrer"


def test_names_and_texts_are_never_markup() -> None:
    page = award_page()
    assert "Zoë “Zed” &lt;Ångström&gt;" in page
    assert "Careful use of &lt;tools&gt; &amp; more" in page
    assert "<tools>" not in page
    assert "<Ångström>" not in page


def test_a_programme_s_file_leads_readers_to_web_pages_alone() -> None:
    badge = replace(BADGE, alignments=(("A", "javascript:alert(1)"), ("B", "HTTPS://example.org/b")))
    page = pages(PlainSite().badge(ISSUER, badge, []))[f"{badge.path}.html"].decode()
    assert "javascript:" not in page
    assert 'href="HTTPS://example.org/b"' in page


def test_a_name_is_masked_in_texts_beside_it() -> None:
    masked = PlainSite().without_name("Zoe asked well; Angstrom's notes are clear.", "Zoë Ångström")
    assert masked == "█████ asked well; █████'s notes are clear."
    assert PlainSite().without_name("Read with care.", "Zoë Ångström") == "Read with care."


def test_an_award_without_a_name_or_comments_tells_neither() -> None:
    page = award_page(replace(AWARD, learner=None, comments=()))
    assert "Zed" not in page
    assert "Read with care" not in page
    assert "name is not shown" in page
    assert "linkedin" not in page, "a profile tells whose it is"
    assert "Read with care.\nTwice." in award_page()


@pytest.mark.parametrize(
    ("changes", "words_", "shared"),
    [
        ({}, "In force, by the status list of 22 November 2026", True),
        ({"listed": None}, "In force", True),
        ({"revoked": True}, "Revoked: this award no longer counts", False),
        ({"expired": True}, "Expired", False),
        ({"revoked": True, "expired": True}, "Revoked: this award no longer counts", False),
    ],
)
def test_an_award_says_how_it_stands(changes: dict[str, Any], words_: str, shared: bool) -> None:
    page = award_page(replace(AWARD, **changes))
    assert words_ in page
    assert ("linkedin.com" in page) is shared


def test_linkedin_gets_the_months_as_people_count_them() -> None:
    found = pages(PlainSite().award(ISSUER, AWARD))
    (address,) = [one for one in Page(found[f"{AWARD.path}.html"]).links if "linkedin" in one]
    assert address.startswith("https://www.linkedin.com/profile/add?")
    assert {name: value for name, (value,) in parse_qs(urlsplit(address).query).items()} == {
        "startTask": "CERTIFICATION_NAME",
        "name": BADGE.name,
        "organizationName": ISSUER.name,
        "issueYear": "2026",
        "issueMonth": "11",
        "expirationYear": "2028",
        "expirationMonth": "10",
        "certUrl": f"{ADDRESS}/{AWARD.path}.html",
        "certId": AWARD.id,
    }


def test_open_graph_names_picture_and_page_where_the_site_has_an_address() -> None:
    found = pages(PlainSite().award(ISSUER, AWARD))
    metas = Page(found[f"{AWARD.path}.html"]).metas
    assert metas["og:title"] == f"{BADGE.name}: {AWARD.learner}"
    assert metas["og:url"] == f"{ADDRESS}/{AWARD.path}.html"
    assert metas["og:image"] == f"{ADDRESS}/{AWARD.path}.png"
    assert Page(found[f"de/{AWARD.path}.html"]).metas["og:locale"] == "de_DE"
    nowhere = pages(PlainSite().award(replace(ISSUER, address=None), AWARD))
    bare = Page(nowhere[f"{AWARD.path}.html"])
    assert "og:url" not in bare.metas
    assert "og:image" not in bare.metas
    assert not [one for one in bare.links if "linkedin" in one]


def test_a_long_list_goes_on_over_pages() -> None:
    many = [
        link(replace(AWARD, id=f"{number:032x}", issued=AWARD.issued + timedelta(hours=number)))
        for number in range(A_PAGE * 2 + 1)
    ]
    found = pages(PlainSite().badge(ISSUER, BADGE, many))
    english = [path for path in found if not path.startswith("de/")]
    assert english == [f"{BADGE.path}{end}.html" for end in ("", "-page2", "-page3")]
    rows = [found[path].count(b"<tr>") - 1 for path in english]
    assert rows == [A_PAGE, A_PAGE, 1]


def test_both_languages_say_everything_with_the_same_gaps() -> None:
    english, *others = [words(language) for language in LANGUAGES]
    for other in others:
        assert list(other) == list(english)
        for key, text in english.items():
            assert sorted(re.findall(r"{\d}", other[key])) == sorted(re.findall(r"{\d}", text)), key
            assert other[key].strip()
    for category in Category:
        assert f"category.{category}" in english
    for tier in Tier:
        assert f"tier.{tier}" in english


def test_the_script_says_only_what_there_are_words_for() -> None:
    folder = "site/source"
    source = "".join(
        resources.read_text(f"{folder}/{name}.js")
        for name in (
            "page",
            "verify",
            "proofs",
            "standing",
            "terms",
            "strict_json",
            "keys",
            "pictures",
            "zip",
        )
    )
    kinds = (
        "json|terms|key|proof|jwt|picture|bundle|status|validity|trust|issuer|evidence|within|form|file|page"
    )
    said = set(re.findall(rf'"((?:{kinds})\.[A-Za-z]+)"', source))
    assert len(said) > 60
    assert said <= set(words("en"))


@pytest.mark.parametrize(("palette", "at"), [(LIGHT, 0), (DARK, 1)])
def test_the_pages_have_the_window_s_colours(palette: Palette, at: int) -> None:
    style = resources.read_text("site/site.css")
    roots = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    given = dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6});", roots[at]))
    known = {
        field.name.replace("_", "-"): getattr(palette, field.name)
        for field in fields(palette)
        if isinstance(getattr(palette, field.name), str)
    }
    for tone in ("good", "warning", "bad"):
        colours = getattr(palette, tone)
        known |= {f"{tone}-{part}": getattr(colours, part) for part in ("ink", "fill", "edge")}
    assert given
    assert given.items() <= known.items()


def test_the_page_that_verifies_holds_what_it_needs() -> None:
    found = pages(site_files())
    for path in ("verify.html", "de/verify.html"):
        text = found[path].decode()
        data = json.loads(re.search(r'id="site">(.*?)</script>', text, re.DOTALL)[1])  # type: ignore[index]  # found, or the test fails
        assert data["issuers"] == [{"id": ISSUER.id, "name": ISSUER.name, "methods": dict(ISSUER.methods)}]
        assert list(data["lists"]) == ["https://badges.example.org/status/1.json"]
        assert len(re.findall(r"'sha256-[A-Za-z0-9+/]{43}='", text)) == 2
