"""The page that verifies, in a real browser: good is accepted, changed refused, nobody is asked anything."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assessor_app.credentials.bounded import BoundedCanonicaliser
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.jcs_proof import sign_jcs
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.trust import TrustPolicy
from assessor_app.credentials.verify import Verifier
from tests.adapters.site.conftest import at_the_samples_time, checked
from tests.credentials.award_samples import KEY, NOW
from tests.support.chromium import Browser, browsing
from tests.support.require import require
from tests.support.site_samples import METHOD, PINNED, Sample, bundle_of, facts, samples, signed

pytestmark = [pytest.mark.chromium, pytest.mark.timeout(300)]


@pytest.fixture
def trusting() -> Iterator[Verifier]:
    """The program's own verifier, which knows the samples' issuer."""
    with BoundedCanonicaliser() as canonicaliser:
        yield Verifier(TrustPolicy((PINNED,)), NOW, Digests(canonicaliser))


NOT_ACCEPTED = {"changed", "unreadable"}


WAYS_OUT = (
    "fetch('{0}/index.html').then(() => 'sent', () => 'refused')",
    """new Promise((done) => {{
      const image = new Image();
      image.onload = () => done('sent');
      image.onerror = () => done('refused');
      image.src = '{0}/badges/careful-use-2.svg';
    }})""",
    """new Promise((done) => {{
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      done(window.ran ? 'sent' : 'refused');
    }})""",
)


@pytest.mark.parametrize("page", ["verify.html", "de/verify.html"])
def test_every_kind_and_state_is_told_from_disk(
    browser: Browser, site: Path, tmp_path: Path, page: str
) -> None:
    browser.open(f"file://{site}/{page}")
    at_the_samples_time(browser)
    every = samples()
    found = checked(browser, tmp_path / "files", every)
    assert dict(zip([one.name for one in every], found, strict=True)) == {
        one.name: one.outcome for one in every
    }
    assert browser.said == []
    assert {address.partition(str(site))[0] for address in browser.asked} == {"file://"}


def test_the_same_from_a_server(browser: Browser, served: str, tmp_path: Path) -> None:
    browser.open(f"{served}/verify.html")
    at_the_samples_time(browser)
    every = samples()
    assert checked(browser, tmp_path / "files", every) == [one.outcome for one in every]
    assert browser.said == []
    assert all(address.startswith(f"{served}/") for address in browser.asked)


def test_without_webcrypto_the_library_judges(browser: Browser, site: Path, tmp_path: Path) -> None:
    browser.open(f"file://{site}/verify.html")
    browser.ask("Object.defineProperty(crypto, 'subtle', {value: undefined}); Boolean(crypto.subtle)")
    at_the_samples_time(browser)
    every = samples()
    assert checked(browser, tmp_path / "files", every) == [one.outcome for one in every]


def test_a_browser_in_a_network_that_leads_nowhere(site: Path, tmp_path: Path) -> None:
    require("root", None if os.geteuid() == 0 else "a network of one's own takes root")
    with browsing(alone=True) as browser:
        browser.open(f"file://{site}/verify.html")
        at_the_samples_time(browser)
        assert checked(browser, tmp_path / "files", samples()[:1]) == ["valid"]


def test_every_change_of_a_member_is_refused(
    browser: Browser, site: Path, tmp_path: Path, trusting: Verifier
) -> None:
    good = signed(facts())
    starts = {"rdfc.json": good, "jcs.json": sign_jcs(good, KEY, METHOD, NOW)}
    every: list[Sample] = []
    for form, start in starts.items():
        every.append(Sample(f"0-{form}", json_text(start).encode(), "valid"))
        for number, changed in enumerate(_changed(start), start=1):
            every.append(Sample(f"{number}-{form}", json_text(changed).encode(), "refused"))
    token = sign_jwt(good, KEY, METHOD)
    for place in range(0, len(token), 97):
        other = b"A" if token[place : place + 1] != b"A" else b"B"
        changed_token = token[:place] + other + token[place + 1 :]
        every.append(Sample(f"{place}.jwt", changed_token, "refused"))
    bundle = bundle_of([good])
    for place in range(0, len(bundle), 211):
        changed_bundle = bundle[:place] + bytes([bundle[place] ^ 1]) + bundle[place + 1 :]
        every.append(Sample(f"{place}.zip", changed_bundle, "refused"))
    every.append(Sample("longer.zip", bundle + b"\0", "refused"))
    browser.open(f"file://{site}/verify.html")
    at_the_samples_time(browser)
    found = checked(browser, tmp_path / "files", every)
    wrong = [
        (one.name, outcome)
        for one, outcome in zip(every, found, strict=True)
        if not _fits(one, outcome, trusting)
    ]
    assert wrong == []
    assert len(every) > 300


def _fits(sample: Sample, outcome: str, trusting: Verifier) -> bool:
    """Whether the page may say so: a changed file is refused, or told as the program itself tells it."""
    if sample.outcome == "valid":
        return outcome == "valid"
    if outcome in NOT_ACCEPTED:
        return True
    return outcome == "unknown-issuer" == trusting.credential(sample.data).outcome


def _changed(start: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Each text and number of a document changed, each member left out, and terms that nobody defined."""
    for path, value in _leaves(start):
        for other in _others(value):
            yield _with(start, path, other)
        if isinstance(path[-1], str):
            yield _with(start, path, None)
    yield {**start, "grade": "A+"}
    yield {**start, "https://www.w3.org/2018/credentials#validUntil": "2099-01-01T00:00:00Z"}
    yield {**start, "credentialSubject": {**start["credentialSubject"], "endorsementJwt": ["e30.e30.e30"]}}


def _leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if not isinstance(value, dict | list):
        yield path, value
    for name, part in parts:
        yield from _leaves(part, (*path, name))


def _others(value: Any) -> list[Any]:
    if isinstance(value, bool):
        return [not value]
    return [f"{value}x", value.swapcase()] if value.swapcase() != value else [f"{value}1"]


def _with(start: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    copy: dict[str, Any] = json.loads(json.dumps(start))
    holder: Any = copy
    for name in path[:-1]:
        holder = holder[name]
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return copy


def test_a_stranger_s_words_are_text_and_never_markup(browser: Browser, site: Path, tmp_path: Path) -> None:
    evil = "<img src=x onerror=alert(1)><script>document.title='caught'</script>"
    document = signed(facts())
    document["credentialSubject"]["achievement"]["name"] = evil
    browser.open(f"file://{site}/verify.html")
    at_the_samples_time(browser)
    title = browser.ask("document.title")
    assert checked(browser, tmp_path / "files", [Sample("evil.json", json_text(document).encode(), "")]) == [
        "changed"
    ]
    assert evil in browser.ask("document.querySelector('section.report').textContent")
    assert browser.ask("document.querySelectorAll('#results img, #results script').length") == 0
    assert browser.ask("document.title") == title


def test_the_policy_lets_nothing_out(browser: Browser, served: str) -> None:
    browser.open(f"{served}/verify.html")
    asked = len(browser.asked)
    for attempt in WAYS_OUT:
        assert browser.ask(attempt.format(served)) == "refused", attempt
    assert len(browser.asked) == asked
    assert any("Content Security Policy" in text for text in browser.said)
