"""A site on disk, a browser without a network, and how a file is checked in it."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.credentials.award_samples import NOW
from tests.support.chromium import Browser, browsing, chromium
from tests.support.require import require
from tests.support.site_samples import Sample, write_site

_SHOWN = "[...document.querySelectorAll('section.report')].map((one) => one.dataset.outcome)"
_DONE = """new Promise((done) => {
  const is = (selector) => document.querySelector(selector) !== null;
  const busy = () => is('#results[aria-busy]') || !is('section.report');
  const look = () => busy() ? setTimeout(look, 20) : done(true);
  look();
})"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_site(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    require("Chromium", None if chromium() else "install the packages of requirements/apt-test.txt")
    with browsing() as browser:
        yield browser


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    """The address of a server of this machine that has the site."""
    program = [
        sys.executable,
        "-u",
        "-m",
        "http.server",
        "--bind",
        "127.0.0.1",
        "--directory",
        str(site),
        "0",
    ]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        line = server.stdout.readline()
        try:
            yield f"http://127.0.0.1:{line.split(' port ')[1].split()[0]}"
        finally:
            server.kill()


def at_the_samples_time(browser: Browser) -> None:
    """The page's clock: the samples' dates are fixed."""
    browser.ask(f"Date.now = () => {int(NOW.timestamp() * 1000)}")


def checked(browser: Browser, folder: Path, samples: Sequence[Sample]) -> list[str]:
    """What the open page says of each."""
    folder.mkdir(exist_ok=True)
    for sample in samples:
        (folder / sample.name).write_bytes(sample.data)
    browser.ask("document.getElementById('results').replaceChildren()")
    browser.choose("#file", [folder / sample.name for sample in samples])
    browser.ask(_DONE)
    found: list[str] = browser.ask(_SHOWN)
    return found


def words(language: str) -> dict[str, str]:
    from resources import read_text

    found: dict[str, str] = json.loads(read_text(f"site/words-{language}.json"))
    return found
