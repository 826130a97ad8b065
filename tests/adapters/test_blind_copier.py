"""Blind copies: everything planted is found, nothing planted is left, and work that names nobody stays as
it is.
"""

import io
import json
import os
from collections.abc import Callable, Iterator

import pikepdf
import pytest
from PIL import Image

from assessor_app.adapters.blind_copier import CopyInHelper
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.adapters.previewer import OpenInHelper, open_question
from assessor_app.application.ports.blinding import BlindCopier, BlindCopy, KnownNames
from assessor_app.preview import blind_pdf, blind_pictures, blind_texts, pdf_channels
from assessor_app.preview.blinding import blind
from assessor_app.preview.opened import Opened
from tests.support.hostile_evidence import HOSTILE, PLAIN_PDF
from tests.support.named_evidence import (
    EVERY_KIND,
    FAMILY,
    KNOWN,
    TRACES,
    Planted,
    leaks,
    named_gif,
    named_jpeg,
    named_json,
    named_markdown,
    named_notebook,
    named_pdf,
    named_png,
    named_text,
    named_tiff,
    pdf_with_hidden_names,
    pdf_with_text,
)

KNOWN_HERE = {
    "full_names": list(KNOWN.full_names),
    "logins": list(KNOWN.logins),
    "emails": list(KNOWN.emails),
}


@pytest.fixture
def copier() -> Iterator[BlindCopier]:
    helpers = Helpers(spares=0)
    yield CopyInHelper(helpers)
    helpers.close()


def copied(copier: BlindCopier, planted: Planted) -> BlindCopy:
    return copier(io.BytesIO(planted.content), planted.name, KNOWN)


def copied_here(planted: Planted) -> bytes:
    """The copy made in this process, so that a test can break the copier."""
    report, content = blind(Opened(content=planted.content, name=planted.name), KNOWN_HERE, lambda *_: None)
    assert content is not None, report["held"]
    return content


@pytest.mark.parametrize("make", EVERY_KIND)
def test_each_planted_channel_is_found_and_none_is_left(
    copier: BlindCopier, make: Callable[[], Planted]
) -> None:
    planted = make()
    assert leaks(planted.content), "the control: the original tells"
    copy = copied(copier, planted)
    assert copy.content is not None
    assert leaks(copy.content) == []
    places = [hit.where for hit in copy.hits]
    missing = [channel for channel in planted.channels if not any(channel in place for place in places)]
    assert missing == []
    assert copy.held is None
    assert all(hit.covered for hit in copy.hits)
    told = " ".join((*copy.steps, *copy.notes, copy.extension, copy.kind)).lower()
    assert not [trace for trace in TRACES if trace in told], "only the hits quote what was found"


@pytest.mark.parametrize("make", EVERY_KIND)
def test_the_same_original_gives_the_same_copy(copier: BlindCopier, make: Callable[[], Planted]) -> None:
    assert copied(copier, make()) == copied(copier, make())


def test_a_redrawn_page_still_shows_the_work_and_covers_the_name(copier: BlindCopier) -> None:
    copy = copied(copier, named_pdf())
    assert copy.content is not None
    assert "page 1 redrawn with the place covered" in copy.steps
    before, after = drawn(named_pdf().content), drawn(copy.content)
    assert after.size == before.size
    name = (134, 117, 214, 127)  # in points from the top: "Annelise Quandt" on the fourth line
    box = tuple(round(value * 800 / 595) for value in name)
    dark = after.crop(box).convert("L").histogram()  # type: ignore[arg-type]  # four numbers
    assert sum(dark[:60]) > 0.8 * sum(dark), "the place is black"
    work = tuple(round(value * 800 / 595) for value in (70, 60, 500, 115))
    ink = [sum(page.crop(work).convert("L").histogram()[:128]) for page in (before, after)]  # type: ignore[arg-type]  # a box is four numbers
    assert ink[1] > 0.6 * ink[0] > 0, "the lines above can still be read"
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert len(pdf.pages) == 3
        assert "/Font" not in pdf.pages[0].obj.Resources
        assert "/Font" in pdf.pages[1].obj.Resources, "a page without a name keeps its text"


def drawn(content: bytes) -> Image.Image:
    helpers = Helpers(spares=0)
    preview = OpenInHelper(helpers)(io.BytesIO(content), "a.pdf")
    try:
        picture = preview.page(0, 800)
    finally:
        preview.close()
        helpers.close()
    return Image.frombytes("RGB", (picture.width, picture.height), picture.pixels)


def test_the_place_is_covered_on_turned_and_cropped_pages(copier: BlindCopier) -> None:
    for rotation in (0, 90, 180, 270):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(pdf_with_text(("", "", "", f"{FAMILY} wrote this"), ("x",)))) as pdf:
            pdf.pages[0].obj.Rotate = rotation
            pdf.pages[0].obj.CropBox = [40, 300, 400, 800]
            pdf.save(out)
        copy = copier(io.BytesIO(out.getvalue()), "a.pdf", KNOWN)
        assert copy.content is not None
        before, after = drawn(out.getvalue()), drawn(copy.content)
        assert abs(before.height - after.height) <= 1
        grown = sum(after.convert("L").histogram()[:60]) / sum(before.convert("L").histogram()[:60])
        assert grown > 1.5, f"rotation {rotation}: the box adds black"
        uncovered = pikepdf.open(io.BytesIO(copy.content))
        assert "/Font" not in uncovered.pages[0].obj.Resources
        uncovered.close()


def test_nothing_active_is_left_in_a_pdf(copier: BlindCopier) -> None:
    for label in ("javascript", "launch", "submit form", "attached program", "two thousand notes"):
        copy = copier(io.BytesIO(HOSTILE[label]().content), "a.pdf", KNOWN)
        assert copy.content is not None
        with pikepdf.open(io.BytesIO(copy.content)) as pdf:
            assert set(pdf.Root.keys()) <= {"/Type", "/Pages"}
            assert all("/Annots" not in page.obj and "/AA" not in page.obj for page in pdf.pages)
            assert len(pdf.pages) == 2
            assert "/Info" not in pdf.trailer


def test_filled_form_fields_stay_readable(copier: BlindCopier) -> None:
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    paper = canvas.Canvas(out, invariant=True)
    paper.acroForm.textfield(name="answer", value="forty-two rows", x=72, y=700, width=200, height=24)
    paper.showPage()
    paper.save()
    copy = copier(io.BytesIO(out.getvalue()), "form.pdf", KNOWN)
    assert copy.content is not None
    assert "notes and form fields drawn into the pages" in copy.steps
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert "/AcroForm" not in pdf.Root
    assert sum(drawn(copy.content).convert("L").histogram()[:128]) > 50, "the answer is drawn"


def test_a_page_that_is_a_picture_is_said_not_to_be_searched_and_is_not_held(copier: BlindCopier) -> None:
    out = io.BytesIO()
    Image.effect_noise((200, 280), 60).convert("RGB").save(out, "PDF")
    copy = copier(io.BytesIO(out.getvalue()), "scan.pdf", KNOWN)
    assert copy.held is None
    assert "page 1 is a picture: not searched for names" in copy.steps


def test_a_photograph_is_upright_and_bare(copier: BlindCopier) -> None:
    copy = copied(copier, named_jpeg())
    assert copy.content is not None
    picture = Image.open(io.BytesIO(copy.content))
    assert (picture.format, picture.size) == ("JPEG", (48, 64))
    assert not picture.getexif()
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert "picture: not searched for names" in copy.steps


def test_a_png_keeps_its_pixels(copier: BlindCopier) -> None:
    planted = named_png()
    copy = copied(copier, planted)
    assert copy.content is not None
    before, after = Image.open(io.BytesIO(planted.content)), Image.open(io.BytesIO(copy.content))
    assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
    assert after.info == {}


@pytest.mark.parametrize("make", [named_gif, named_tiff])
def test_frames_and_pages_of_a_picture_stay(copier: BlindCopier, make: Callable[[], Planted]) -> None:
    copy = copied(copier, make())
    assert copy.content is not None
    assert getattr(Image.open(io.BytesIO(copy.content)), "n_frames", 1) == 2


def test_json_stays_json_and_a_notebook_a_notebook(copier: BlindCopier) -> None:
    data = copied(copier, named_json())
    assert data.content is not None
    assert json.loads(data.content)["rows"] == [1, 2]
    book = copied(copier, named_notebook())
    assert book.content is not None
    cells = json.loads(book.content)["cells"]
    assert cells[1]["source"] == "frame.plot()"
    assert cells[1]["outputs"][0]["text"].startswith("reading /home/█████/x.csv")
    assert cells[1]["outputs"][1]["data"]["text/plain"] == "<Figure>"
    assert "somebodyelse" not in book.content.decode(), "any home folder is masked"
    assert cells[0]["attachments"]["█████.png"]["image/png"]
    assert "attachment:█████.png" in cells[0]["source"]


def test_a_text_keeps_everything_but_the_names(copier: BlindCopier) -> None:
    copy = copied(copier, named_text())
    assert copy.content is not None
    lines = copy.content.decode().split("\n")
    assert lines[:3] == [
        "The data set has 412 rows and nine columns.",
        "Missing postcodes were completed from the order history, never guessed.",
        "Two duplicates were merged after the owner of the data had agreed.",
    ]
    assert "encoding changed to UTF-8" in copy.steps
    assert "names masked" in copy.steps


CLEAN = {
    "report.pdf": pdf_with_text(("The quandary of an annual anneal.",), ("Thor's door, a hammer.",)),
    "notes.txt": b"Anneliese wrote; Quandts Ende; aquandt421, 804177331.\r\nNothing else.\n",
    "table.csv": b"id,score\n80417734,3\n",
    "report.md": b"# Annelida\nThe worms.\n",
    "data.json": b'{"a": [1, 2, "\\u00e9"]}',
    "clean.py": b"def annealed(rows):\n    return quand(rows)\n",
    "page.html": b"<html><p>&eacute;t&eacute; 100%25</p></html>",
}


@pytest.mark.parametrize("name", CLEAN)
def test_work_that_names_nobody_has_no_hit_and_keeps_its_words(copier: BlindCopier, name: str) -> None:
    known = KnownNames(full_names=("Annelise Quand-Thoren",), logins=("aquandt42", "80417733"))
    if name in {"notes.txt", "clean.py"}:
        known = KnownNames(full_names=("Annelise Thoren",), logins=("aquandt42", "80417733"))
    copy = copier(io.BytesIO(CLEAN[name]), name, known)
    assert copy.hits == ()
    assert copy.held is None
    if not name.endswith(".pdf"):
        assert copy.content == CLEAN[name].replace(b"\r\n", b"\n")
    else:
        assert not [step for step in copy.steps if "redrawn" in step]


@pytest.mark.parametrize(
    ("label", "held", "note"),
    [
        ("locked", "protected", "protected by a password"),
        ("truncated PDF", "damaged", "damaged: cannot be opened"),
        ("page-tree loop", "damaged", "damaged: cannot be opened"),
        ("truncated PNG", "damaged", "damaged: cannot be opened"),
        ("PNG of 60,000 by 60,000", "too large", "too large to be looked into"),
        ("program named PDF", "this kind cannot be looked into", "named .pdf, is something else"),
    ],
)
def test_what_cannot_be_looked_into_is_held(copier: BlindCopier, label: str, held: str, note: str) -> None:
    hostile = HOSTILE[label]()
    copy = copier(io.BytesIO(hostile.content), hostile.name, KNOWN)
    assert copy.content is None
    assert copy.held == held
    assert note in copy.notes


@pytest.mark.parametrize("label", ["form bomb", "content bomb", "nested notebook", "GIF of 300 large frames"])
def test_a_file_that_ends_its_helper_is_held_and_the_next_one_copied(copier: BlindCopier, label: str) -> None:
    hostile = HOSTILE[label]()
    copy = copier(io.BytesIO(hostile.content), hostile.name, KNOWN)
    assert copy.content is not None or copy.held in {
        "took too long",
        "took too much memory",
        "too large",
        "damaged",
    }
    assert copied(copier, named_markdown()).content is not None


def test_other_kinds_are_held_without_content(copier: BlindCopier) -> None:
    for content, kind in ((b"\0\0\0\x18ftypmp42" + bytes(99), "video"), (b"PK\3\4" + bytes(99), "archive")):
        copy = copier(io.BytesIO(content), f"{FAMILY}.bin", KNOWN)
        assert (copy.content, copy.kind, copy.held) == (None, kind, "this kind cannot be looked into")
        assert [hit.where for hit in copy.hits] == ["file name"]


def test_an_empty_file_is_copied_and_not_held(copier: BlindCopier) -> None:
    copy = copier(io.BytesIO(b""), "a.txt", KNOWN)
    assert (copy.content, copy.held) == (b"", None)
    assert "empty" in copy.notes


def test_nothing_found_is_shown_in_a_repr(copier: BlindCopier) -> None:
    shown = repr(copied(copier, named_text())).lower() + repr(KNOWN).lower()
    assert not [trace for trace in TRACES if trace in shown]


# Deliberate leaks: each copier that forgets one thing must turn the check above red.


def with_information() -> Planted:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PLAIN_PDF)) as pdf:
        pdf.docinfo["/Author"] = FAMILY
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(f"Essay by {FAMILY}", 0))
        pdf.save(out)
    return Planted("a.pdf", out.getvalue(), ())


def test_a_copier_that_forgets_information_and_outline_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgets(original: pikepdf.Pdf) -> pikepdf.Pdf:
        out = io.BytesIO()
        original.save(out)
        return pikepdf.open(out)

    assert leaks(copied_here(with_information())) == []
    monkeypatch.setattr(blind_pdf, "_pages_alone", forgets)
    assert leaks(copied_here(with_information()))
    report, _ = blind(Opened(content=with_information().content, name="a.pdf"), KNOWN_HERE, lambda *_: None)
    assert report["held"] == "a name could not be covered", (
        "and the copy is read again before it is given out"
    )


def test_a_copier_that_forgets_xmp_and_private_data_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_channels, "_DROPPED", ())
    monkeypatch.setattr(pdf_channels, "pages_with_hidden_names", lambda *_: {})
    assert leaks(copied_here(named_pdf()))


def test_a_copier_that_forgets_the_tags_of_pictures_in_a_pdf_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pdf_channels, "without_tags", lambda raw: raw)
    assert leaks(copied_here(named_pdf()))


def test_a_copier_that_redraws_no_page_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blind_pdf, "_redraw", lambda *_: ({}, [], []))
    assert leaks(copied_here(named_pdf()))
    report, _ = blind(
        Opened(content=pdf_with_hidden_names().content, name="a.pdf"), KNOWN_HERE, lambda *_: None
    )  # fmt: skip
    assert report["held"] == "a name could not be covered", (
        "and the copy is read again before it is given out"
    )


@pytest.mark.parametrize("make", [named_png, named_jpeg, named_gif])
def test_a_copier_that_passes_pictures_through_is_caught(
    monkeypatch: pytest.MonkeyPatch, make: Callable[[], Planted]
) -> None:
    planted = make()
    monkeypatch.setattr(blind_pictures, "written", lambda *_: planted.content)
    assert leaks(copied_here(planted))


def test_a_copier_that_reads_no_escapes_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    content = b'{"a": "\\u00de\\u00f3rsd\\u00f3ttir"}'
    planted = Planted("a.json", content, ())
    assert b"00f3" not in copied_here(planted)
    monkeypatch.setattr(blind_texts, "_read_unicode", lambda text: text)
    assert b"00f3" in copied_here(planted)


def test_the_plain_pdf_is_no_trap_for_the_leak_finder() -> None:
    assert leaks(PLAIN_PDF) == []


def test_each_file_meets_a_process_that_saw_no_other() -> None:
    helpers = Helpers(spares=0)
    workers = []
    for _ in range(3):
        helper = helpers.take_renewable()
        helper.ask(open_question(io.BytesIO(b"some text"), "a.txt"))
        workers.append((helper.pid, helper.worker))
        helpers.give_back(helper)
    helpers.close()
    assert len({first for first, _ in workers}) == 1, "one start"
    assert len({worker for _, worker in workers}) == 3, "three processes"


def test_a_worker_that_only_claims_to_be_gone_is_ended() -> None:
    helpers = Helpers(spares=0)
    helper = helpers.take_renewable()
    helper.ask(open_question(io.BytesIO(b"some text"), "a.txt"))
    helper._watched = os.getpid()  # a process that is still there
    assert not helper.renew()
    assert not helper.alive
    helpers.give_back(helper)
    helpers.close()
