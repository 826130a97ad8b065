"""Blind copies of office files: every planted channel is found, none is left, and the work itself stays."""

import io
import zipfile
from collections.abc import Callable, Iterator
from urllib.parse import quote

import openpyxl
import pytest

from assessor_app.adapters.blind_copier import CopyInHelper
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.adapters.previewer import OpenInHelper
from assessor_app.application.ports.blinding import BlindCopier
from assessor_app.application.ports.previewing import Document, Sheet, View
from assessor_app.preview import blind_office, blind_open_documents, office_masking
from assessor_app.preview.blinding import blind
from assessor_app.preview.names import compile_names
from assessor_app.preview.opened import Opened
from tests.support import office_files
from tests.support.hostile_documents import HOSTILE_DOCUMENTS
from tests.support.named_evidence import KNOWN, TRACES, Planted
from tests.support.named_office import (
    EVERY_OFFICE_KIND,
    named_open_text,
    named_sheets,
    named_slides,
    named_word,
    office_leaks,
)

KNOWN_HERE = {
    "full_names": list(KNOWN.full_names),
    "logins": list(KNOWN.logins),
    "emails": list(KNOWN.emails),
}
MARK = "█████"


@pytest.fixture
def helpers() -> Iterator[Helpers]:
    helpers = Helpers(spares=0)
    yield helpers
    helpers.close()


@pytest.fixture
def copier(helpers: Helpers) -> BlindCopier:
    return CopyInHelper(helpers)


def copied_here(planted: Planted) -> bytes:
    """The copy made in this process, so that a test can break the copier."""
    report, content = blind(Opened(content=planted.content, name=planted.name), KNOWN_HERE, lambda *_: None)
    assert content is not None, report["held"]
    return content


def read(helpers: Helpers, content: bytes, name: str) -> Document | tuple[Sheet, ...]:
    """What the rater's window would show."""
    preview = OpenInHelper(helpers)(io.BytesIO(content), name)
    try:
        return preview.sheets() if preview.describe().view is View.SHEETS else preview.document()
    finally:
        preview.close()


def words(found: Document | tuple[Sheet, ...]) -> str:
    """All of its words."""
    if isinstance(found, tuple):
        return "\n".join("\t".join(row) for sheet in found for row in sheet.rows)
    lines = ["".join(span.text for span in block.spans) for block in found.blocks]
    lines += [span.text for block in found.blocks for row in block.rows for cell in row for span in cell]
    return "\n".join(lines)


@pytest.mark.parametrize("make", EVERY_OFFICE_KIND)
def test_each_planted_channel_is_found_and_none_is_left(
    copier: BlindCopier, make: Callable[[], Planted]
) -> None:
    planted = make()
    assert office_leaks(planted.content), "the control: the original tells"
    copy = copier(io.BytesIO(planted.content), planted.name, KNOWN)
    assert copy.content is not None
    assert office_leaks(copy.content) == []
    places = [hit.where for hit in copy.hits]
    missing = [channel for channel in planted.channels if not any(channel in place for place in places)]
    assert missing == []
    assert copy.held is None
    assert all(hit.covered for hit in copy.hits)
    told = " ".join((*copy.steps, *copy.notes, copy.extension, copy.kind)).lower()
    assert not [trace for trace in TRACES if trace in told], "only the hits quote what was found"
    assert copier(io.BytesIO(planted.content), planted.name, KNOWN) == copy, "the same copy each time"


def test_a_word_document_keeps_its_words_its_table_and_its_picture(helpers: Helpers) -> None:
    found = read(helpers, copied_here(named_word()), "evidence-1.docx")
    text = words(found)
    for kept in (f"Written by {MARK}, who checked each sum.", "kept words", "remarked", "my page", "end"):
        assert kept in text
    assert "removed by" not in text, "what was deleted is no part of the work"
    assert isinstance(found, Document)
    assert [block.kind.value for block in found.blocks].count("picture") == 1


def test_slides_keep_their_order_and_notes(helpers: Helpers) -> None:
    text = words(read(helpers, copied_here(named_slides()), "evidence-1.pptx"))
    assert f"by {MARK}" in text
    assert "Notes: Say that" in text
    assert "Answers with a source" in text


def test_cells_keep_their_values_and_a_masked_number_becomes_a_text(helpers: Helpers) -> None:
    content = copied_here(named_sheets())
    rows = words(read(helpers, content, "evidence-1.xlsx")).split("\n")
    assert rows[1] == f"{MARK}\t{MARK}\t12"
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == [f"Hours {MARK}"]


def test_an_open_document_keeps_what_it_says(helpers: Helpers) -> None:
    text = words(read(helpers, copied_here(named_open_text()), "evidence-1.odt"))
    assert "Reading plan" in text
    assert f"by {MARK}, write" in text


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (office_files.word_document, "a.docx"),
        (office_files.slide_set, "a.pptx"),
        (office_files.workbook, "a.xlsx"),
        (office_files.open_text, "a.odt"),
        (office_files.open_sheet, "a.ods"),
    ],
)
def test_work_that_names_nobody_has_no_hit_and_keeps_its_words(
    copier: BlindCopier, helpers: Helpers, make: Callable[[], bytes], name: str
) -> None:
    original = make()
    copy = copier(io.BytesIO(original), name, KNOWN)
    assert copy.content is not None
    assert (copy.hits, copy.held) == ((), None)
    assert words(read(helpers, copy.content, name)) == words(read(helpers, original, name))


def test_a_copy_tells_neither_when_nor_in_what_order_it_was_written() -> None:
    with zipfile.ZipFile(io.BytesIO(copied_here(named_word()))) as archive:
        infos = archive.infolist()
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    names = [info.filename for info in infos]
    assert names == ["[Content_Types].xml", *sorted(names[1:])]
    assert not [name for name in names if "vba" in name or "docProps" in name or "embeddings" in name]


@pytest.mark.parametrize(
    ("label", "held"),
    [
        ("entity bomb, Word", "damaged"),
        ("outside entity, OpenDocument", "damaged"),
        ("not XML", "damaged"),
        ("encrypted Word", "protected"),
        ("no document in it", "damaged"),
        ("old Word", "this kind cannot be looked into"),
    ],
)
def test_what_cannot_be_looked_into_is_held(copier: BlindCopier, label: str, held: str) -> None:
    name, content = HOSTILE_DOCUMENTS[label]()
    copy = copier(io.BytesIO(content), name, KNOWN)
    assert (copy.content, copy.held) == (None, held)


def test_a_part_that_is_called_after_somebody_gets_a_number() -> None:
    with zipfile.ZipFile(io.BytesIO(named_slides().content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["ppt/slides/annelise_quandt.xml"] = members.pop("ppt/slides/slide1.xml")
    members["ppt/slides/_rels/annelise_quandt.xml.rels"] = members.pop("ppt/slides/_rels/slide1.xml.rels")
    related = members["ppt/_rels/presentation.xml.rels"]
    members["ppt/_rels/presentation.xml.rels"] = related.replace(b"slide1.xml", b"annelise_quandt.xml")
    content = copied_here(Planted("talk.pptx", office_files.zipped(dict(members)), ()))
    assert office_leaks(content) == []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not [name for name in archive.namelist() if "quandt" in name]
        assert "ppt/slides/slide2.xml" in archive.namelist()
        assert b"by \xe2\x96\x88" in b"".join(archive.read(name) for name in archive.namelist())


# Deliberate leaks: each copier that forgets one thing must turn the check above red.


def test_a_copier_that_forgets_split_runs_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_masking.Masking, "_runs", lambda *_: None)
    for make in (named_word, named_open_text):
        assert office_leaks(copied_here(make()))


def test_a_copier_that_forgets_attributes_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def texts_alone(masking: object, text: str, where: str) -> str:
        return text

    monkeypatch.setattr(office_masking.Masking, "text", texts_alone)
    for make in (named_word, named_slides, named_sheets):
        assert office_leaks(copied_here(make()))


@pytest.mark.parametrize("forgotten", ["_REMARKS", "_DROPPED"])
def test_a_copier_that_keeps_remarks_or_properties_is_caught(
    monkeypatch: pytest.MonkeyPatch, forgotten: str
) -> None:
    monkeypatch.setattr(blind_office, forgotten, frozenset())
    monkeypatch.setattr(office_masking.Masking, "text", lambda _masking, text, _where: text)
    assert office_leaks(copied_here(named_word()))


def test_a_copier_that_passes_pictures_through_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def passed(content: bytes, *_: object) -> object:
        from assessor_app.preview.copies import Copy

        return Copy(content=content, extension=".png", steps=[])

    monkeypatch.setattr(blind_office, "copy_picture", passed)
    assert office_leaks(copied_here(named_word()))


@pytest.mark.parametrize("name", ["Jörg Müller", "ليلى حداد"])
def test_a_name_in_the_escapes_of_an_address_is_masked(name: str) -> None:
    masking = office_masking.Masking(compile_names(full_names=[name]))
    address = f"https://files.example/{quote(name)}/work"
    told = masking.text(f'HYPERLINK "{address}" and https://files.example/a%20b', "link")
    assert "%D" not in told
    assert "%C3" not in told
    assert told.endswith("https://files.example/a%20b"), "what names nobody stays"
    assert masking.found


def test_a_picture_within_the_text_of_an_open_document_stays_behind() -> None:
    root = office_masking.parse(b"<image><binary-data>iVBORw0KGgo=</binary-data></image>")
    blind_open_documents._clean(root, office_masking.Masking(compile_names()))
    assert len(root) == 0
