"""Blind copies of PDFs: pages go into a new document, which inherits nothing but what draws them.

1. The original's channels beside the pages (information, XMP, authors of notes, outline, attachments, form
   fields, scripts, names of links and layers) are searched, reported, and left behind.
2. Notes and form fields are drawn into their pages; links, actions and all else that hangs on a page is
   dropped.
3. A page whose text layer shows a known name becomes its picture, the place covered. So does a page whose
   content holds a name in any other way (replacement texts, names of its resources).
4. What is written is read again: a name that is still there is reported as not covered.
Honest limit: letters inside pictures and letters drawn as lines are not read; the steps say which pages hold
pictures.
"""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from assessor_app.preview import pdf_channels, pdf_pages
from assessor_app.preview.copies import Copy, Found, Progress
from assessor_app.preview.failures import damaged, protected, too_large
from assessor_app.preview.folding import fold
from assessor_app.preview.name_borders import Span
from assessor_app.preview.names import Names

if TYPE_CHECKING:
    import pikepdf

MAX_PAGES = 5000
_DOTS_PER_POINT = 150 / 72  # of a page that is drawn anew
_MAX_WIDTH = 4000  # pixels
STEP_METADATA = "metadata removed"
STEP_ACTIVE = "links, scripts and attachments removed"
STEP_FLATTENED = "notes and form fields drawn into the pages"
STEP_OUTLINE = "outline removed"
_FAILURES = (
    ValueError,
    TypeError,
    LookupError,
    RuntimeError,
    OSError,
    AttributeError,
    RecursionError,
    OverflowError,
)


def copy_pdf(content: bytes | bytearray, names: Names, progress: Progress) -> Copy:
    """The pages in a new document, known names covered. Raises CannotShow where it cannot be opened."""
    import pikepdf

    original = _open(content)
    try:
        count = len(original.pages)
        if count == 0:
            raise damaged()
        if count > MAX_PAGES:
            raise too_large("file")

        def sign() -> None:
            progress(0, count)

        found = list(pdf_channels.search(original, names, sign))
        steps = [STEP_METADATA, STEP_ACTIVE, *_flatten(original)]
        if "/Outlines" in original.Root:
            steps.append(STEP_OUTLINE)
        sign()
        plain = _written(_pages_alone(original))
        sign()
        redrawn, covered, drawn_steps = _redraw(plain, names, progress)
        sign()
        result = replace_pages(plain, redrawn)
        left = list(pdf_channels.search_drawn(result, names, sign))
    except (pikepdf.PdfError, *_FAILURES) as error:
        raise damaged() from error
    finally:
        original.close()
    found += covered + [Found(where, text, covered=False) for where, text in left]
    return Copy(content=result, extension=".pdf", steps=[*steps, *drawn_steps], found=found)


def _open(content: bytes | bytearray) -> "pikepdf.Pdf":
    import pikepdf

    try:
        return pikepdf.open(io.BytesIO(content))
    except pikepdf.PasswordError as error:
        raise protected() from error
    except (pikepdf.PdfError, *_FAILURES) as error:
        raise damaged() from error


def _flatten(original: "pikepdf.Pdf") -> list[str]:
    """Draw notes and fields into their pages; says so where there were any."""
    import pikepdf

    if not any(_is_drawn(note) for page in original.pages for note in _notes(page)):
        return []
    try:
        if "/AcroForm" in original.Root:
            original.generate_appearance_streams()
        original.flatten_annotations("screen")
    except (pikepdf.PdfError, *_FAILURES):
        return []  # what cannot be drawn is dropped with the rest
    return [STEP_FLATTENED]


def _notes(page: "pikepdf.Page") -> list[Any]:
    import pikepdf

    notes = page.obj.get("/Annots")
    return list(notes) if isinstance(notes, pikepdf.Array) else []


def _is_drawn(note: Any) -> bool:
    """Whether it is a note or a field; a link shows nothing of its own."""
    import pikepdf

    return isinstance(note, pikepdf.Dictionary) and note.get("/Subtype") != pikepdf.Name.Link


def _pages_alone(original: "pikepdf.Pdf") -> "pikepdf.Pdf":
    """A new document with the pages, stripped to what draws them."""
    import pikepdf

    alone = pikepdf.new()
    for page in original.pages:
        pdf_channels.strip_page(page.obj)
    for page in original.pages:
        alone.pages.append(page)
    for thing in alone.objects:
        pdf_channels.strip_object(thing)
    return alone


def _written(document: "pikepdf.Pdf") -> bytes:
    import pikepdf

    out = io.BytesIO()
    document.remove_unreferenced_resources()
    document.save(
        out,
        deterministic_id=True,
        compress_streams=True,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    document.close()
    return out.getvalue()


def _redraw(
    plain: bytes, names: Names, progress: Progress
) -> tuple[dict[int, bytes], list[Found], list[str]]:
    """The pages (from 0) that must become pictures: one-page PDFs of them, what was covered, and the
    steps.
    """
    document = pdf_pages.open_pdf(plain)
    hidden = pdf_channels.pages_with_hidden_names(plain, names, lambda: progress(0, len(document)))
    redrawn: dict[int, bytes] = {}
    found: list[Found] = []
    steps: list[str] = []
    try:
        for number in range(len(document)):
            page = pdf_pages.open_page(document, number)
            try:
                spans, characters, text = _located(page, names)
                where = f"page {number + 1}"
                located = [text[span.start : span.end] for span in spans]
                found += [Found(where, name) for name in located]
                found += _beside(where, hidden.get(number, []), located)
                if spans or number in hidden:
                    redrawn[number] = _as_picture(page, spans, characters)
                    steps.append(f"{where} redrawn with the place covered")
                elif not text.strip() and _has_pictures(page):
                    steps.append(f"{where} is a picture: not searched for names")
            finally:
                page.close()
            progress(number + 1, len(document))
    finally:
        document.close()
    return redrawn, found, steps


def _beside(where: str, hidden: list[tuple[str, bool]], located: list[str]) -> list[Found]:
    """Hits in the page's bytes that its text layer does not show; where one may be drawn, no box could
    cover it.
    """
    shown = [fold(name) for name in located]
    return [
        Found(f"{where}, beside the text layer", name, covered=not drawn)
        for name, drawn in hidden
        if not any(fold(name) in one or one in fold(name) for one in shown)
    ]


def _located(page: Any, names: Names) -> tuple[list[Span], list[pdf_pages.Character], str]:
    """Hits in the page's text layer; boxes are read only where there is one."""
    text = pdf_pages.page_text(page)
    spans = names.find(text)
    if not spans:
        return [], [], text
    characters = [character for character in pdf_pages.page_characters(page) if character.text]
    return spans, characters, text


def _has_pictures(page: Any) -> bool:
    import pypdfium2

    kinds = {
        pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,
        pypdfium2.raw.FPDF_PAGEOBJ_PATH,
        pypdfium2.raw.FPDF_PAGEOBJ_FORM,
    }
    return any(thing.type in kinds for thing in page.get_objects(max_depth=1))


def _as_picture(page: Any, spans: list[Span], characters: list[pdf_pages.Character]) -> bytes:
    """The page as a one-page PDF that holds its picture alone, a black box over each hit."""
    from PIL import Image, ImageDraw

    wide, high = pdf_pages.page_size(page)
    width = min(_MAX_WIDTH, max(1, round(wide * _DOTS_PER_POINT)))
    width, height, pixels = pdf_pages.draw_page(page, width)
    picture = Image.frombytes("RGB", (width, height), pixels)
    pencil = ImageDraw.Draw(picture)
    for box in _boxes(page, (width, height), spans, characters):
        pencil.rectangle(box, fill=(0, 0, 0))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88, subsampling=0)
    return picture_page(out.getvalue(), (width, height), (wide, high))


def _boxes(
    page: Any, size: tuple[int, int], spans: list[Span], characters: list[pdf_pages.Character]
) -> Iterator[tuple[int, int, int, int]]:
    """One box per line of each hit, a little larger than its letters, so that nothing shows at the rim."""
    for span in spans:
        line: tuple[int, int, int, int] | None = None
        for character in characters[span.start : span.end]:
            if character.right <= character.left or character.top <= character.bottom:
                continue
            box = pdf_pages.to_pixels(page, *size, character)
            if line is not None and _same_line(line, box):
                line = (
                    min(line[0], box[0]),
                    min(line[1], box[1]),
                    max(line[2], box[2]),
                    max(line[3], box[3]),
                )
            else:
                if line is not None:
                    yield _larger(line)
                line = box
        if line is not None:
            yield _larger(line)


def _same_line(line: tuple[int, int, int, int], box: tuple[int, int, int, int]) -> bool:
    across = min(line[3], box[3]) - max(line[1], box[1]) > 0 and box[0] - line[2] < 3 * (line[3] - line[1])
    down = min(line[2], box[2]) - max(line[0], box[0]) > 0 and box[1] - line[3] < 3 * (line[2] - line[0])
    return across or down


def _larger(box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    rim = max(2, (min(box[2] - box[0], box[3] - box[1]) + 7) // 8)
    return box[0] - rim, box[1] - rim, box[2] + rim, box[3] + rim


def picture_page(jpeg: bytes, size: tuple[int, int], points: tuple[float, float]) -> bytes:
    """A PDF of one page that holds this picture alone. size: its pixels; points: of the page."""
    import pikepdf

    document = pikepdf.new()
    page = document.add_blank_page(page_size=points)
    picture = pikepdf.Stream(document, jpeg)
    picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    picture.Width, picture.Height, picture.BitsPerComponent = size[0], size[1], 8
    picture.ColorSpace, picture.Filter = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
    page.obj.Resources = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary(Picture=document.make_indirect(picture))
    )
    page.obj.Contents = document.make_stream(
        f"q {points[0]:.3f} 0 0 {points[1]:.3f} 0 0 cm /Picture Do Q".encode()
    )
    return _written(document)


def replace_pages(plain: bytes | io.BytesIO, redrawn: dict[int, bytes]) -> bytes:
    """The document with the redrawn pages in place; the old pages' objects do not come along."""
    if not redrawn:
        return plain if isinstance(plain, bytes) else plain.getvalue()
    import pikepdf

    document, result = (
        pikepdf.open(plain if isinstance(plain, io.BytesIO) else io.BytesIO(plain)),
        pikepdf.new(),
    )
    with document:
        for number, page in enumerate(document.pages):
            if number not in redrawn:
                result.pages.append(page)
                continue
            with pikepdf.open(io.BytesIO(redrawn[number])) as one:
                result.pages.append(one.pages[0])
        return _written(result)
