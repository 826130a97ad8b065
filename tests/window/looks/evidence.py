"""The evidence pane over every kind of file that it shows."""

import io
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from assessor_app.adapters.preview_pool import Helpers
from assessor_app.adapters.previewer import HelperPreview, OpenInHelper
from assessor_app.application.ports.previewing import (
    Described,
    Document,
    Hit,
    Mark,
    Picture,
    Previewer,
    Sheet,
    View,
)
from tests.support import office_files
from tests.support.page_files import numbered_pages
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from ui.models.shelf import EvidenceFile, Shelf
from ui.models.thumbnails import WIDTH
from ui.models.viewer import EvidenceViewer
from ui.widgets.evidence_pane import EvidencePane

HELPERS = Helpers(spares=0)
PYTHON = b'''"""Which claims of a draft stand without a source."""

import re

SOURCE = re.compile(r"\\[(\\d+)\\]")


def unsourced(draft: str, known: set[int]) -> list[str]:
    """Sentences that name no source, or one that nobody knows."""
    found = []
    for sentence in draft.split(". "):
        numbers = {int(number) for number in SOURCE.findall(sentence)}
        if not numbers or not numbers <= known:  # a made-up source is none
            found.append(sentence)
    return found


if __name__ == "__main__":
    for line in unsourced("Growth is 12 % [1]. Costs fell", {1}):
        print(f"no source: {line}")
'''
MARKDOWN = """---
title: Review
---
# Review of three summaries

I compared **three** summaries with their minutes. The second one *invents* a decision.

1. Read the minutes first.
2. Mark each claim:
   - kept
   - struck out, with the reason

> A summary that nobody checks is a rumour with headings.

| Summary | Claims | Wrong |
| --- | --- | --- |
| A | 14 | 0 |
| B | 11 | 3 |

```python
wrong = sum(claim.kept is False for claim in claims)
```

See [the guide](https://example.org/guide) for how a claim is marked.
"""
HTML = """<h1>Prompt log</h1><p>What I asked, and what came.</p><ul><li>first try<li>second try</ul>
<script>alert(1)</script><img src="file:///etc/passwd" alt="a chart elsewhere">
<p onclick="x()">The end.</p>"""


class Told:
    """A previewer whose answers were taken before, so that a picture leaves no process behind."""

    def __init__(self, content: bytes, name: str) -> None:
        self._pages: dict[tuple[int, int], Picture] = {}
        previewer = OpenInHelper(HELPERS)(io.BytesIO(content), name)
        try:
            self._described = previewer.describe()
            self._take(previewer)
        finally:
            previewer.close()

    def _take(self, previewer: HelperPreview) -> None:
        view = self._described.view
        numbered = range(self._described.pages if view is View.PAGES else 0)
        self._pages = {(number, WIDTH): previewer.page(number, WIDTH) for number in numbered}
        self._pages |= {(number, 0): previewer.page(number, 1400) for number in numbered[:2]}
        self._text = previewer.text() if view is View.TEXT else ""
        self._marks = previewer.marks() if view is View.TEXT else ()
        self._sheets = previewer.sheets() if view is View.SHEETS else ()
        self._document = previewer.document() if view is View.DOCUMENT else Document(blocks=())
        numbers = {block.picture for block in self._document.blocks if block.picture >= 0}
        self._parts = {number: previewer.part(number, 1200) for number in numbers}

    def describe(self) -> Described:
        return self._described

    def page(self, number: int, width: int) -> Picture:
        return self._pages[number, WIDTH if width == WIDTH else 0]

    def text(self) -> str:
        return self._text

    def find(self, words: str) -> tuple[Hit, ...]:
        del words
        return ()

    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    def document(self) -> Document:
        return self._document

    def part(self, number: int, width: int) -> Picture:
        del width
        return self._parts[number]

    def sheets(self) -> tuple[Sheet, ...]:
        return self._sheets

    def close(self) -> None:
        """Closed already."""


@cache
def told(make: Callable[[], bytes], name: str) -> Previewer:
    """The answers for one file."""
    return Told(make(), name)


def pane(make: Callable[[], bytes], name: str) -> Callable[[], QWidget]:
    """The pane with this file in front."""

    def drawn() -> QWidget:
        content = make()
        file = EvidenceFile(
            name=name, kind="", size=len(content), open=lambda: told(make, name), save=lambda _path: None
        )
        other = EvidenceFile(
            name="evidence-2.pdf", kind="pdf", size=1, open=lambda: told(make, name), save=lambda _path: None
        )
        viewer = EvidenceViewer(InlineRunner())
        shown = EvidencePane(viewer, saved=lambda: None, failed=lambda _error: None)
        viewer.attach(shown)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(shown)
        page.resize(QSize(900, 860))
        viewer.show(Shelf((file, other)))
        QApplication.processEvents()
        return page

    return drawn


def look(words: str, make: Callable[[], bytes], name: str) -> Look:
    """One kind of file."""
    return Look(name=f"evidence, {words}", make=pane(make, name), size=QSize(900, 860))


def _python() -> bytes:
    return PYTHON


def _markdown() -> bytes:
    return MARKDOWN.encode()


def _html() -> bytes:
    return HTML.encode()


def _unknown() -> bytes:
    return bytes(range(256)) * 4


def _empty() -> bytes:
    return office_files.word_file("")


def _table() -> bytes:
    path = Path(__file__)  # any text of some length makes rows
    lines = [line.replace(",", " ").strip() for line in path.read_text(encoding="utf-8").splitlines() if line]
    return ("line;length;text\n" + "\n".join(f"{n};{len(t)};{t}" for n, t in enumerate(lines, 1))).encode()


def _pages() -> bytes:
    return numbered_pages(14)


def _small_pages() -> QWidget:
    page = pane(_pages, "evidence-1.pdf")()
    shown = page.findChild(EvidencePane, "evidence")
    assert shown is not None
    shown.strip.want(on=True)
    shown.strip.show()
    page.show()  # only what is in sight is drawn
    QApplication.processEvents()
    shown.strip._look()
    page.hide()
    return page


LOOKS = (
    Look(name="evidence, small pages", make=_small_pages, size=QSize(900, 860)),
    look("a document", office_files.word_document, "evidence-1.docx"),
    look("slides", office_files.slide_set, "evidence-1.pptx"),
    look("a workbook", office_files.reckoned_workbook, "evidence-1.xlsx"),
    look("a text table", _table, "evidence-1.csv"),
    look("a notebook", office_files.notebook, "evidence-1.ipynb"),
    look("source code", _python, "evidence-1.py"),
    look("Markdown", _markdown, "evidence-1.md"),
    look("a page of the web", _html, "evidence-1.html"),
    look("mail", office_files.mail, "evidence-1.eml"),
    look("an archive", office_files.packed, "evidence-1.zip"),
    look("an unknown kind", _unknown, "evidence-1.bin"),
    look("an empty document", _empty, "evidence-1.docx"),
)
