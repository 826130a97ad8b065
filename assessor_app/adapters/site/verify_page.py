"""The page that verifies: one file with all that it needs, so that it can be saved and used alone.

Its script, `resources/site/verify.js`, is made from `resources/site/source` by `make site`. The policy lets
this script run and nothing else, and lets nothing be fetched or sent.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache

import resources
from assessor_app.adapters.site.frame import VERIFY, Place, hash_source, page
from assessor_app.adapters.site.markup import Markup, tag
from assessor_app.adapters.site.words import Words
from assessor_app.application.ports.site import SiteFile, SiteIssuer
from assessor_app.credentials.strict_json import read_object
from assessor_app.credentials.times import moment_of

_KINDS = ".png,.svg,.json,.jsonld,.jwt,.txt,.zip"


def verify_page(words: Words, issuer: SiteIssuer, lists: Mapping[str, bytes]) -> SiteFile:
    """lists: address → signed status list, to be looked up in."""
    place, script = Place(words, VERIFY), _script()
    style = _style(place.to("assets/"))
    policy = f"default-src 'none'; script-src {hash_source(script)}; style-src {hash_source(style)}"
    policy += "; font-src 'self' file:; base-uri 'none'; form-action 'none'; connect-src 'none'"
    known = {
        "words": words.of_script(),
        "language": words.language,
        "zone": str(issuer.zone),
        "issuers": [{"id": issuer.id, "name": issuer.name, "methods": dict(issuer.methods)}],
        "lists": {address: data.decode() for address, data in sorted(lists.items())},
    }
    choose = tag(
        "div",
        tag("p", words("verify.drop")),
        tag("input", type="file", id="file", multiple=True, disabled=True, accept=_KINDS),
        tag("label", words("verify.choose"), for_="file"),
        tag("p", words("verify.kinds"), class_="quiet small"),
        id="place",
        class_="place",
    )
    how = tag(
        "section",
        tag("h2", words("verify.how")),
        tag("p", words("verify.how.text")),
        tag(
            "dl",
            tag("dt", words("verify.known")),
            tag("dd", issuer.name, " ", tag("span", issuer.id, class_="code quiet small")),
            tag("dt", words("verify.lists")),
            tag(
                "dd",
                _dates(words, issuer, lists) or words("verify.nolists"),
                tag("p", words("verify.listnote"), class_="quiet small"),
            ),
        ),
        class_="card",
    )
    data = page(
        issuer,
        place,
        words("verify.title"),
        tag("h1", words("verify.title")),
        tag("p", words("verify.lead"), class_="lead"),
        tag("noscript", tag("p", words("verify.noscript"), class_="card")),
        choose,
        tag("div", id="results", aria_live="polite", role="region", aria_label=words("verify.results")),
        how,
        policy=policy,
        style=Markup(f"<style>{style}</style>"),
        scripts=[
            Markup(f'<script type="application/json" id="site">{_embedded(known)}</script>\n'),
            Markup(f"<script>{script}</script>"),
        ],
    )
    return SiteFile(path=place.file, data=data)


def _dates(words: Words, issuer: SiteIssuer, lists: Mapping[str, bytes]) -> str:
    dated: list[datetime] = []
    for data in lists.values():
        moment = moment_of(read_object(data).get("validFrom"))
        if moment is not None:
            dated.append(moment)
    days = dict.fromkeys(words.day(moment, issuer.zone) for moment in sorted(dated))
    return ", ".join(days)


def _embedded(value: object) -> str:
    """JSON that cannot end the element it stands in."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.replace("<", "\\u003c")


@cache
def _script() -> str:
    """Text that no `</script` is in: a test of the built file says so."""
    return resources.read_text("site/verify.js")


@cache
def _style(assets: str) -> str:
    """The style sheet, its fonts where the other pages have them."""
    return resources.read_text("site/site.css").replace('url("', f'url("{assets}')
