"""Documents, slides, sheets, notebooks, mail and archives are read in a helper, as blocks and cells."""

import contextlib
import hashlib
import io
import json
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.adapters import preview_answers
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.adapters.previewer import OpenInHelper
from assessor_app.application.ports.previewing import Block, BlockKind, Document, Previewer, View
from assessor_app.application.problems import Unusable
from tests.support import office_files
from tests.support.hostile_documents import HOSTILE_DOCUMENTS
from tests.support.named_evidence import pdf_with_text


@pytest.fixture
def helpers() -> Iterator[Helpers]:
    helpers = Helpers(spares=0)
    yield helpers
    helpers.close()


def document(helpers: Helpers, content: bytes, name: str) -> Document:
    """What the helper makes of a file."""
    preview = OpenInHelper(helpers)(io.BytesIO(content), name)
    try:
        assert preview.describe().view is View.DOCUMENT
        return preview.document()
    finally:
        preview.close()


def words(block: Block) -> str:
    return "".join(span.text for span in block.spans)


def cells(block: Block) -> list[list[str]]:
    return [["".join(span.text for span in cell) for cell in row] for row in block.rows]


def outline(found: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, words(block)) for block in found.blocks]


def test_a_word_document_is_read_with_its_order_and_its_picture(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(office_files.word_document()), "evidence-1.docx")
    try:
        found = preview.document()
        picture = preview.part(0, 200)
        with pytest.raises(Unusable, match="no such picture"):
            preview.part(1, 200)
    finally:
        preview.close()
    assert (picture.width, picture.height) == (200, 112)
    assert [block.kind.value for block in found.blocks] == [
        "heading", "paragraph", "heading", "item", "item", "table", "picture", "paragraph",
    ]  # fmt: skip
    assert [(span.text, span.marks) for span in found.blocks[1].spans[1:4]] == [
        ("the ledger", ("strong",)), (", and I write down ", ()), ("why", ("emphasis",)),
    ]  # fmt: skip
    assert cells(found.blocks[5])[1] == ["1", "Growth of 12 %", "no"]
    assert words(found.blocks[7]) == "المصدر مذكور في كل صفحة"


def test_slides_are_read_with_levels_notes_and_what_is_hidden(helpers: Helpers) -> None:
    found = document(helpers, office_files.slide_set(), "evidence-1.pptx")
    assert outline(found)[:4] == [
        ("label", "Slide 1"), ("heading", "An assistant for the front desk"),
        ("item", "Draft the reply, never send it"), ("item", "a person reads it first"),
    ]  # fmt: skip
    assert [block.level for block in found.blocks[2:4]] == [0, 1]
    assert ("quote", "Notes: Say that the desk may switch it off.") in outline(found)
    assert ("label", "Hidden slide 2") in outline(found)
    assert cells(found.blocks[-1])[1] == ["Answers with a source", "41 %", "88 %"]


def test_an_open_document_leaves_remarks_out(helpers: Helpers) -> None:
    found = document(helpers, office_files.open_text(), "evidence-1.odt")
    assert outline(found)[:3] == [
        ("heading", "Reading plan"), ("paragraph", "Two papers  a week."), ("item", "method first"),
    ]  # fmt: skip
    assert ("strong",) in [span.marks for span in found.blocks[1].spans]
    assert "remark" not in str(outline(found))


def test_sheets_show_values_as_a_reader_expects_them(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(office_files.workbook()), "evidence-1.xlsx")
    try:
        first, second = preview.sheets()
    finally:
        preview.close()
    assert first.rows[1] == ("2026-01-01", "1037", "43 %", "3.375", "FALSE")
    assert first.rows[-1] == ("All", "=SUM(B2:B13)"), "what nothing has reckoned is shown as it stands"
    assert (second.hidden, second.rows) == (True, (("kept apart",),))


def test_a_repeated_cell_stands_as_often_as_it_says_and_an_empty_edge_is_cut(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(office_files.open_sheet()), "evidence-1.ods")
    try:
        (sheet,) = preview.sheets()
    finally:
        preview.close()
    assert (sheet.name, sheet.rows) == ("Hours", (("Week", "8", "8"),))


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        (b"a;b\n1;2,5\n", (("a", "b"), ("1", "2,5"))),
        (b'\xef\xbb\xbfa,b\r\n"x,\ny",2\r\n', (("a", "b"), ("x,\ny", "2"))),
        (b"a\tb\n1\t\n", (("a", "b"), ("1",))),
    ],
)
def test_a_text_table_is_cells(helpers: Helpers, content: bytes, rows: tuple[tuple[str, ...], ...]) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(content), "evidence-1.csv")
    try:
        (sheet,) = preview.sheets()
        assert sheet.rows == rows
    finally:
        preview.close()


def test_a_notebook_shows_words_code_and_what_came_out(helpers: Helpers) -> None:
    found = document(helpers, office_files.notebook(), "evidence-1.ipynb")
    kinds = [kind for kind, _ in outline(found)]
    assert kinds == ["heading", "paragraph", "label", "code", "code", "picture", "label", "code", "code"]
    assert ("comment",) in [span.marks for span in found.blocks[3].spans]
    assert words(found.blocks[-1]) == "IndexError: list index out of range", "no codes of a terminal"


def test_mail_shows_its_head_its_words_and_what_is_attached(helpers: Helpers) -> None:
    found = document(helpers, office_files.mail(), "evidence-1.eml")
    assert ["Subject", "Draft for Monday – please check"] in cells(found.blocks[0])
    assert ("item", "claims.csv") in outline(found)


def test_an_archive_is_a_tree_with_the_archives_in_it(helpers: Helpers) -> None:
    found = document(helpers, office_files.packed(), "evidence-1.zip")
    places = [(block.level, block.spans[0].text) for block in found.blocks]
    assert places[:5] == [(0, "README.md"), (0, "raw/"), (1, "logs.tar.gz"), (2, "logs/"), (3, "2026-09.txt")]


def test_markdown_and_html_are_read_and_nothing_of_them_is_fetched(helpers: Helpers) -> None:
    page = (
        b"---\ntitle: x\n---\n# Plan\n\nRead *it*, see [here](https://example.org/a).\n\n![seen](chart.png)"
    )
    found = document(helpers, page, "evidence-1.md")
    assert outline(found) == [
        ("code", "title: x"), ("heading", "Plan"), ("paragraph", "Read it, see here (https://example.org/a)."),
        ("label", "Picture outside this file: seen"),
    ]  # fmt: skip
    found = document(helpers, b"<html><p>a<script>b()</script><p hidden>c<li>d</html>", "evidence-1.html")
    assert outline(found) == [("paragraph", "a"), ("paragraph", "c"), ("paragraph", "d")]


def test_source_code_knows_where_its_words_stand(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO("def f():  # 𝒳\n    return 'é'\n".encode()), "evidence-1.py")
    try:
        text = preview.text()
        told = {text[mark.start : mark.start + mark.length]: mark.kind for mark in preview.marks()}
    finally:
        preview.close()
    assert told["# 𝒳"] == "comment"
    assert told["f"] == "name"
    assert told["return"] == "keyword"


def test_what_no_reader_knows_is_named_measured_and_hashed(helpers: Helpers) -> None:
    found = document(helpers, b"\x00\x01\x02abc", "evidence-1.xyz")
    facts = dict(row for row in cells(found.blocks[0]) if len(row) == 2)
    assert facts["Size"] == "6 bytes"
    assert facts["SHA-256"] == hashlib.sha256(b"\x00\x01\x02abc").hexdigest()
    assert words(found.blocks[-1]).startswith("0000  00 01 02 61 62 63")


def test_words_are_found_on_the_pages_however_they_are_written(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(
        io.BytesIO(pdf_with_text(("Zo\u00eb checks the sum.",), ("The SUM", "is right."))), "a.pdf"
    )
    try:
        assert [hit.page for hit in preview.find("sum")] == [0, 1]
        (name,) = preview.find("zoe checks")
        ((left, top, right, bottom),) = name.boxes
        assert 0.11 < left < 0.13, "72 of 595 points from the left"
        assert 0.07 < top < bottom < 0.1, "near the top"
        assert right < 0.3
        (broken,) = preview.find("sum is")
        assert len(broken.boxes) == 2, "a box for each line"
        assert preview.find("absent") == preview.find("  ") == ()
    finally:
        preview.close()


def look_into(preview: Previewer) -> None:
    """Everything that the window would ask of this file."""
    view = preview.describe().view
    if view is View.DOCUMENT:
        found = preview.document()
        for number in [block.picture for block in found.blocks if block.kind is BlockKind.PICTURE][:3]:
            with contextlib.suppress(Unusable):
                preview.part(number, 400)
    elif view is View.SHEETS:
        preview.sheets()
    elif view is View.TEXT:
        preview.text()
        preview.marks()


@pytest.mark.parametrize("label", HOSTILE_DOCUMENTS)
def test_a_hostile_document_ends_at_most_its_helper(helpers: Helpers, label: str) -> None:
    name, content = HOSTILE_DOCUMENTS[label]()
    begun, told = time.monotonic(), "nothing needs to be said"
    try:
        preview = OpenInHelper(helpers)(io.BytesIO(content), name)
        try:
            look_into(preview)
        finally:
            preview.close()
    except Unusable as problem:
        told = str(problem)
    assert len(told) > 20
    assert "Traceback" not in told
    assert time.monotonic() - begun < 24, "two questions of 10 s at most, and the pipe"


KEYS = ("blocks", "is", "spans", "rows", "level", "sheets", "name", "left_out", "pictures")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=25,
)


@given(answer=JSON)
def test_an_answer_of_any_form_is_believed_or_refused(answer: object) -> None:
    for believe in (preview_answers.document_from, preview_answers.sheets_from, preview_answers.marks_from):
        with contextlib.suppress(preview_answers.BadAnswer):
            believe(answer)


@pytest.mark.parametrize(
    "block",
    [
        {"is": "script", "spans": [["x", []]]},
        {"is": "picture", "picture": 1},
        {"is": "paragraph", "spans": [["x", "strong"]]},
        {"is": "table", "rows": [["x"]]},
        {"is": "heading", "level": "1", "spans": []},
    ],
)
def test_a_block_of_another_form_is_refused(block: dict[str, object]) -> None:
    answer = {"blocks": [block], "left_out": 0, "pictures": 1}
    with pytest.raises(preview_answers.BadAnswer):
        preview_answers.document_from(json.loads(json.dumps(answer)))
