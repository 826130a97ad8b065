"""Evidence of every kind in its pane: read, coloured, scrolled, in portions, and nothing of it followed."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QLabel, QTabBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.previewing import (
    Block,
    BlockKind,
    Described,
    Document,
    Hit,
    Mark,
    Picture,
    Sheet,
    Span,
    View,
)
from assessor_app.application.problems import Unusable
from tests.window.fakes import HeldRunner, InlineRunner, Silent
from tests.window.hands import find, press, type_text, visible_texts
from ui.models.pin_words import column_letters
from ui.models.shelf import EvidenceFile, Shelf
from ui.models.viewer import EvidenceViewer
from ui.models.viewer_state import Phase
from ui.theme.look import active_theme
from ui.theme.tokens import DARK, LIGHT
from ui.widgets.chip import Chip
from ui.widgets.document_view import DocumentView, code_colours
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.find_bar import FindBar
from ui.widgets.sheets_view import SheetsView
from ui.widgets.text_view import TextView

ARABIC = "المصدر مذكور"


class Told(Silent):
    """A previewer that has one file to tell of."""

    def __init__(
        self,
        view: View,
        *,
        kind: str = "document",
        text: str = "",
        marks: tuple[Mark, ...] = (),
        document: Document | None = None,
        sheets: tuple[Sheet, ...] = (),
        broken: frozenset[int] = frozenset(),
    ) -> None:
        self._described = Described(kind=kind, media_type="", pages=0, notes=(), view=view)
        self._text, self._marks, self._sheets = text, marks, sheets
        self._document = document or Document(blocks=())
        self._broken = broken
        self.parts: list[tuple[int, int]] = []

    def describe(self) -> Described:
        return self._described

    def page(self, number: int, width: int) -> Picture:
        raise NotImplementedError

    def text(self) -> str:
        return self._text

    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    def document(self) -> Document:
        return self._document

    def part(self, number: int, width: int) -> Picture:
        self.parts.append((number, width))
        if number in self._broken:
            raise Unusable("The file is damaged and cannot be opened")
        return Picture(width=40, height=20, pixels=b"\x20\x60\xa0" * 800)

    def sheets(self) -> tuple[Sheet, ...]:
        return self._sheets

    def close(self) -> None:
        """Nothing to end."""


def shown(
    qtbot: QtBot, told: Told, runner: InlineRunner | None = None
) -> tuple[EvidencePane, EvidenceViewer]:
    """The pane with this one file in front."""
    viewer = EvidenceViewer(runner or InlineRunner())
    pane = EvidencePane(viewer, saved=lambda: None, failed=lambda _error: None)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    viewer.attach(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    file = EvidenceFile(name="evidence-1.docx", kind="", size=1, open=lambda: told, save=lambda _path: None)
    viewer.show(Shelf((file,)))
    return pane, viewer


def chips(pane: EvidencePane) -> list[str]:
    """What stands on the notes above the file."""
    return [chip.text for chip in pane.findChildren(Chip)]


def paragraph(text: str) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, spans=(Span(text),))


def test_a_document_is_set_as_text_and_its_markup_is_letters(qtbot: QtBot) -> None:
    blocks = (
        Block(kind=BlockKind.HEADING, level=1, spans=(Span("Plan <b>x</b>"),)),
        Block(kind=BlockKind.ITEM, mark="1.", spans=(Span("first", ("strong",)), Span(" step"))),
        paragraph(ARABIC),
        Block(kind=BlockKind.TABLE, head=True, rows=(((Span("A"),), (Span("B"),)), ((Span("1"),), ()))),
        Block(kind=BlockKind.CODE, spans=(Span("x = 1\ny = 2"),)),
        Block(kind=BlockKind.LABEL, spans=(Span("Slide", ("term",)), Span(" 3"))),
        paragraph("the end"),
    )
    pane, _ = shown(qtbot, Told(View.DOCUMENT, document=Document(blocks=blocks)))
    view = find(pane, DocumentView, "evidence-document")
    assert view.isVisible()
    text = view.toPlainText()
    for words in ("Plan <b>x</b>", "first step", ARABIC, "x = 1\ny = 2", "Slide 3", "the end"):
        assert words in text
    tables = [one for one in view.document().rootFrame().childFrames() if isinstance(one, QTextTable)]
    assert [(table.rows(), table.columns()) for table in tables] == [(2, 2)]
    assert chips(pane) == ["read as text: the layout may differ"]


def test_pictures_take_their_places_and_a_broken_one_stays_a_word(qtbot: QtBot) -> None:
    blocks = tuple(
        block
        for number in range(3)
        for block in (Block(kind=BlockKind.PICTURE, picture=number), paragraph(f"after {number}"))
    )
    told = Told(View.DOCUMENT, document=Document(blocks=blocks), broken=frozenset({1}))
    pane, viewer = shown(qtbot, told)
    text = find(pane, DocumentView, "evidence-document").toPlainText().split("\n")
    image = "\N{OBJECT REPLACEMENT CHARACTER}"
    assert [line for line in text if line] == [image, "after 0", "Picture ", "after 1", image, "after 2"]
    assert sorted(viewer.state.parts) == [0, 2]


def test_no_name_makes_a_document_fetch_anything(qtbot: QtBot) -> None:
    view = DocumentView("Document", "evidence-document")
    qtbot.addWidget(view)
    view.show_document(Document(blocks=(paragraph("x"),)), {}, 100)
    image = QTextDocument.ResourceType.ImageResource.value
    for name in ("file:///etc/hostname", "http://127.0.0.1:9/a.png", "part:0", "/etc/hostname", ""):
        found = view.document().resource(image, QUrl(name))
        assert found is None or found.isNull()


def test_a_long_document_comes_in_portions_and_leaves_with_its_page(qtbot: QtBot) -> None:
    blocks = tuple(paragraph(f"paragraph {number}") for number in range(1_000))
    pane, _ = shown(qtbot, Told(View.DOCUMENT, document=Document(blocks=blocks)))
    view = find(pane, DocumentView, "evidence-document")
    assert not view.whole, "the first screen stands before the rest is laid out"
    assert "paragraph 5" in view.toPlainText()
    qtbot.waitUntil(lambda: view.whole)
    assert view.toPlainText().endswith("paragraph 999")
    assert view.scroll_on(1)
    active_theme().use(DARK)
    active_theme().use(LIGHT)
    assert view.verticalScrollBar().value() > 0, "another theme keeps the place"
    pane.retire()
    assert view.toPlainText() == ""


def test_an_empty_document_says_so(qtbot: QtBot) -> None:
    pane, _ = shown(qtbot, Told(View.DOCUMENT))
    assert "Nothing stands in this file" in visible_texts(pane)


def test_cells_stand_in_a_grid_numbers_right_and_hidden_sheets_are_named(qtbot: QtBot) -> None:
    sheets = (
        Sheet(name="Hours & more", rows=(("Week", "Hours"), ("1", "7,5"), ("two\nlines", "<b>8</b>" * 20))),
        Sheet(name="Raw", rows=(("kept apart",),), hidden=True, left_out=3),
    )
    pane, viewer = shown(qtbot, Told(View.SHEETS, kind="sheet", sheets=sheets))
    assert viewer.state.phase is Phase.SHEETS
    view = find(pane, SheetsView, "evidence-sheets")
    table = find(view, QTableView, "evidence-sheets-cells")
    model = table.model()
    assert (model.rowCount(), model.columnCount()) == (3, 2)
    right = Qt.AlignmentFlag.AlignRight.value
    sides = [bool(model.index(row, 1).data(Qt.ItemDataRole.TextAlignmentRole) & right) for row in range(3)]
    assert sides == [False, True, False]
    assert model.index(2, 0).data() == "two ⏎ lines"
    assert "&lt;b&gt;" in model.index(2, 1).data(Qt.ItemDataRole.ToolTipRole), "a tooltip reads no markup"
    tabs = find(view, QTabBar, "evidence-sheets-tabs")
    assert [tabs.tabText(number) for number in range(2)] == ["Hours && more", "Raw (hidden)"]
    tabs.setCurrentIndex(1)
    assert model.index(0, 0).data() == "kept apart"
    assert chips(pane) == ["only the beginning is shown"]


def test_columns_are_named_as_a_spreadsheet_names_them() -> None:
    assert [column_letters(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def colours_of(view: TextView, line: int) -> list[tuple[int, int, str]]:
    """(start, length, colour) of the stretches of a line that have one."""
    block = view.document().findBlockByNumber(line)
    return [
        (one.start, one.length, one.format.foreground().color().name())
        for one in block.layout().formats()
        if one.start >= 0
    ]


def test_source_code_is_coloured_where_it_is_seen(qtbot: QtBot) -> None:
    text = "𝒳 = 'é'  # c\n" + "y = 1\n" * 5_000
    marks = (Mark(4, 3, "string"), Mark(9, 3, "comment"), Mark(len(text) - 2, 1, "number"))
    pane, _ = shown(qtbot, Told(View.TEXT, kind="code", text=text, marks=marks))
    view = find(pane, TextView, "evidence-text")
    qtbot.waitUntil(lambda: bool(colours_of(view, 0)))
    colours = {name: value.lower() for name, value in code_colours().items()}
    assert colours_of(view, 0) == [(5, 3, colours["string"]), (10, 3, colours["comment"])], (
        "Qt counts 𝒳 twice"
    )
    assert colours_of(view, 5_000) == [], "nobody has looked there yet"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(colours_of(view, 5_000)))
    assert colours_of(view, 5_000) == [(4, 1, colours["number"])]


def test_another_file_is_not_coloured_by_the_marks_before_it(qtbot: QtBot) -> None:
    pane, _ = shown(qtbot, Told(View.TEXT, kind="code", text="x = 1", marks=(Mark(4, 1, "number"),)))
    view = find(pane, TextView, "evidence-text")
    qtbot.waitUntil(lambda: bool(colours_of(view, 0)))
    view.show_text("plain words", monospaced=False, wrapped=True, zoom=100)
    qtbot.wait(1)
    assert colours_of(view, 0) == []


def test_what_is_asked_for_late_is_not_drawn_over_what_came_since(qtbot: QtBot) -> None:
    runner = HeldRunner()
    told = Told(View.DOCUMENT, document=Document(blocks=(Block(kind=BlockKind.PICTURE, picture=0),)))
    pane, viewer = shown(qtbot, told, runner)
    other = Told(View.TEXT, kind="text", text="the next work")
    file = EvidenceFile(name="evidence-1.txt", kind="", size=1, open=lambda: other, save=lambda _path: None)
    viewer.show(Shelf((file,)))
    while runner.held:
        runner.held.pop(0).finish()
    assert viewer.state.phase is Phase.TEXT
    assert find(pane, TextView, "evidence-text").toPlainText() == "the next work"


def find_words(pane: EvidencePane, words: str) -> str:
    """Open the search, type, and read what it says."""
    pane.open_find()
    bar = find(pane, FindBar, "find")
    bar.field.clear()
    type_text(bar.field, words)
    return find(bar, QLabel, "find-count").text()


def test_words_are_found_in_a_document_and_in_source_code(qtbot: QtBot) -> None:
    blocks = (paragraph("one sum"), paragraph("none"), paragraph("another Sum"))
    pane, viewer = shown(qtbot, Told(View.DOCUMENT, document=Document(blocks=blocks)))
    assert find_words(pane, "sum") == "1 of 2"
    view = find(pane, DocumentView, "evidence-document")
    assert len(view.extraSelections()) == 2
    bar = find(pane, FindBar, "find")
    press(bar.field, Qt.Key.Key_Return)
    assert find(bar, QLabel, "find-count").text() == "2 of 2"
    assert view.textCursor().block().text() == "another Sum"
    press(bar.field, Qt.Key.Key_Return)
    assert find(bar, QLabel, "find-count").text() == "1 of 2", "round and round"
    assert find_words(pane, "absent") == "not found"
    press(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view.extraSelections() == []
    assert viewer.state.hits == ()


def test_cells_are_found_in_the_sheet_in_front(qtbot: QtBot) -> None:
    sheets = (Sheet(name="a", rows=(("x", "Sum"), ("sum of y", "3"))),)
    pane, _ = shown(qtbot, Told(View.SHEETS, kind="sheet", sheets=sheets))
    assert find_words(pane, "sum") == "1 of 2"
    pane.step_find(1)
    table = find(pane, QTableView, "evidence-sheets-cells")
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)


class Paper(Told):
    """A PDF of three pages, with two places on the last."""

    def __init__(self) -> None:
        super().__init__(View.PAGES)
        self._described = Described(
            kind="pdf", media_type="application/pdf", pages=3, notes=(), view=View.PAGES
        )

    def page(self, number: int, width: int) -> Picture:
        del number
        return Picture(width=width, height=width, pixels=b"\xff" * (3 * width * width))

    def find(self, words: str) -> tuple[Hit, ...]:
        return (Hit(2, ((0.1, 0.1, 0.2, 0.2),)), Hit(2, ((0.1, 0.9, 0.2, 0.95),))) if words == "sum" else ()


def test_what_is_found_on_a_later_page_is_turned_to(qtbot: QtBot) -> None:
    pane, viewer = shown(qtbot, Paper())
    assert find_words(pane, "sum") == "1 of 2"
    assert (viewer.state.page, viewer.state.hit) == (2, 0)
    pane.step_find(1)
    assert viewer.state.hit == 1
    assert find_words(pane, "no such words") == "not found"
    pane.open_find()
    find(pane, FindBar, "find").close_bar()
    assert viewer.state.hits == ()


def keys_go_to(pane: EvidencePane) -> QWidget | None:
    """Where the keys go after the pane took them."""
    pane.take_keys()
    return pane.window().focusWidget()


def test_the_keys_scroll_whatever_is_shown(qtbot: QtBot) -> None:
    blocks = tuple(paragraph(f"paragraph {number}") for number in range(200))
    pane, _ = shown(qtbot, Told(View.DOCUMENT, document=Document(blocks=blocks)))
    view = find(pane, DocumentView, "evidence-document")
    qtbot.waitUntil(lambda: view.whole)
    assert keys_go_to(pane) is view
    pane.scroll_on(1)
    assert view.verticalScrollBar().value() > 0
