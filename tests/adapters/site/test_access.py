"""Whoever reads with a screen reader, by keys or on paper: axe-core finds nothing serious in any page."""

import json
from pathlib import Path

import pytest

from tests.adapters.site.conftest import at_the_samples_time, checked
from tests.support.chromium import Browser
from tests.support.require import require
from tests.support.site_samples import AWARD, BADGE, samples

pytestmark = [pytest.mark.chromium, pytest.mark.node, pytest.mark.timeout(300)]

AXE = Path(__file__).parents[2] / "support" / "node" / "node_modules" / "axe-core" / "axe.min.js"
PAGES = ("index", BADGE.path, AWARD.path, "verify")
_RUN = """axe.run(document, {resultTypes: ["violations"]}).then((found) => JSON.stringify(
  found.violations.map((one) => [one.impact, one.id, one.nodes.map((node) => node.target.join(" "))])))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("folder", ["", "de/"])
def test_nothing_stands_in_anybody_s_way(
    browser: Browser, site: Path, tmp_path: Path, folder: str, scheme: str
) -> None:
    require("axe-core", None if AXE.is_file() else "run .ci/setup")
    browser.look(scheme, 1200, 900)
    for page in PAGES:
        browser.open(f"file://{site}/{folder}{page}.html")
        if page == "verify":
            at_the_samples_time(browser)
            checked(browser, tmp_path / "files", samples())
        browser.ask(AXE.read_text(encoding="utf-8") + "; true")
        assert json.loads(browser.ask(_RUN)) == [], page
    browser.ask("document.querySelector('h1').style.color = '#cccccc'; true")
    browser.ask("document.querySelector('main').append(document.createElement('img')); true")
    found = {name for _, name, _ in json.loads(browser.ask(_RUN))}
    assert "image-alt" in found, "it does look"


def test_a_narrow_window_and_large_letters_cut_nothing_off(browser: Browser, site: Path) -> None:
    for width, size in ((320, "100%"), (640, "200%")):
        browser.look("light", width, 800)
        for page in PAGES:
            browser.open(f"file://{site}/{page}.html")
            browser.ask(f"document.documentElement.style.fontSize = '{size}'; true")
            wide = browser.ask("document.documentElement.scrollWidth")
            assert wide <= width, (page, width)


def test_the_file_field_is_reached_and_seen_by_keys(browser: Browser, site: Path) -> None:
    browser.look("light", 1200, 900)
    browser.open(f"file://{site}/verify.html")
    seen = []
    for _ in range(12):
        for kind in ("keyDown", "keyUp"):
            browser.call("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
        seen.append(browser.ask("document.activeElement.id || document.activeElement.className"))
    assert seen[0] == "skip"
    assert "file" in seen


def test_paper_gets_words_and_no_buttons(browser: Browser, site: Path) -> None:
    browser.open(f"file://{site}/{AWARD.path}.html")
    browser.call("Emulation.setEmulatedMedia", media="print")
    shown = browser.ask("[...document.querySelectorAll('.screen')].every((one) => !one.offsetHeight)")
    assert shown
    assert AWARD.learner in browser.ask("document.querySelector('main').innerText")
    assert len(browser.call("Page.printToPDF")["data"]) > 1000
