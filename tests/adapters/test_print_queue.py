"""Certificates go through a real CUPS queue as they are: the right sheet, not scaled, text stays text."""

from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest

from assessor_app.adapters.print_queue import CupsQueue, sheet_of
from assessor_app.application.ports.printing import PrintSetup, Sides
from assessor_app.application.problems import Unusable
from assessor_app.domain.certificate_template import STANDARD, Orientation, Paper
from tests.adapters.certificates.examples import FACTS, Key, sealed
from tests.adapters.certificates.test_maker import MAKE
from tests.support.cups import PRINTER, Cups, cups_server, why_no_cups
from tests.support.require import require

QUEUE = CupsQueue()


@pytest.fixture(scope="module")
def running() -> Iterator[Cups]:
    require("CUPS", why_no_cups())
    with cups_server() as cups:
        yield cups


@pytest.fixture
def cups(running: Cups, monkeypatch: pytest.MonkeyPatch) -> Cups:
    monkeypatch.setenv("CUPS_SERVER", running.server)
    return running


def on(paper: Paper, orientation: Orientation = Orientation.LANDSCAPE) -> bytes:
    """A certificate of another size."""
    template = replace(STANDARD, paper=paper, orientation=orientation)
    return MAKE(replace(FACTS, template=template), Key())


def printed(cups: Cups, data: bytes, setup: PrintSetup) -> tuple[list[tuple[int, int]], str]:
    """Sizes of the sheets that came out, and the text of the first."""
    before = len(cups.run("lpstat", "-W", "completed").splitlines())
    QUEUE.send(data, setup)
    with pypdfium2.PdfDocument(cups.finished(before + 1)) as out:
        sizes = [tuple(sorted(round(side) for side in page.get_size())) for page in out]
        text = out[0].get_textpage().get_text_bounded()
    return [(one[0], one[1]) for one in sizes], text


@pytest.mark.parametrize(
    ("paper", "sheet"), [(Paper.A4, (595, 842)), (Paper.A3, (842, 1191)), (Paper.LETTER, (612, 792))]
)
def test_each_size_comes_on_to_its_own_paper(cups: Cups, paper: Paper, sheet: tuple[int, int]) -> None:
    data = on(paper)
    assert sheet_of(data) == str(paper)
    sizes, text = printed(cups, data, PrintSetup(printer=PRINTER))
    assert sizes == [sheet]
    assert FACTS.recipient in text, "text stays text"


def test_an_a3_certificate_is_made_smaller_only_where_it_is_asked_for(cups: Cups) -> None:
    sizes, _ = printed(cups, on(Paper.A3), PrintSetup(printer=PRINTER, paper="A4"))
    assert sizes == [(595, 842)]


def test_upright_pages_and_copies(cups: Cups) -> None:
    data = on(Paper.A4, Orientation.PORTRAIT)
    sizes, text = printed(cups, data, PrintSetup(printer=PRINTER, copies=3))
    assert sizes == [(595, 842)] * 3
    assert FACTS.badge in text


def test_both_sides_are_taken_where_they_are_asked_for(cups: Cups) -> None:
    sizes, _ = printed(cups, sealed(), PrintSetup(printer=PRINTER, sides=Sides.LONG_EDGE))
    assert (595, 842) in sizes


def test_it_knows_its_printers_and_says_why_one_refuses(cups: Cups) -> None:
    assert QUEUE.serves(PRINTER)
    assert not QUEUE.serves("Nowhere")
    with pytest.raises(Unusable, match="did not take the page"):
        QUEUE.send(sealed(), PrintSetup(printer="Nowhere"))


def test_without_a_scheduler_it_serves_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nonexistent/cups.sock")
    assert not QUEUE.serves(PRINTER)
    monkeypatch.setenv("PATH", "/nonexistent")
    assert not QUEUE.serves(PRINTER)
