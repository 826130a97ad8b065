"""PDF pages as pixels and text, by PDFium; scripts and forms' actions are never run (no form environment is
made).
"""

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assessor_app.preview.failures import CannotShow, damaged, protected, too_large

if TYPE_CHECKING:
    import pypdfium2

MAX_PAGE_PIXELS = 80_000_000
_MAX_CHARACTERS = 2_000_000  # of one page
_MAX_SIDE = (
    14_400.0  # points, the largest page of ISO 32000; what claims more is drawn as if it were this large
)
_BELIEVED, _DOUBTED, _BYTES_OF_A_PAGE = 20, 20_000, 40  # when a claimed number of pages is checked
_PASSWORD = 4  # FPDF_ERR_PASSWORD


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """One character of a page's text layer and its box in PDF points (origin at the page's lower left)."""

    text: str  # one character, or "" where PDFium knows none
    left: float
    bottom: float
    right: float
    top: float


def open_pdf(content: bytes | bytearray) -> "pypdfium2.PdfDocument":
    """Raises CannotShow where the file is damaged or asks for a password."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(bytes(content))
    except pypdfium2.PdfiumError as error:
        raise (protected() if getattr(error, "err_code", None) == _PASSWORD else damaged()) from error
    if len(document) <= 0:
        document.close()
        raise damaged()
    return document


def count_pages(document: "pypdfium2.PdfDocument", size: int) -> int:
    """How many pages can be reached; `size` is the file's in bytes. PDFium believes any number that a file
    claims.
    """
    claimed = len(document)
    if claimed <= max(_BELIEVED, size // _BYTES_OF_A_PAGE) and claimed < _DOUBTED:
        return claimed
    there, missing = 0, claimed + 1
    while missing - there > 1:  # pages stand in order: where one is missing, so are all after it
        middle = (there + missing) // 2
        there, missing = (middle, missing) if _is_there(document, middle - 1) else (there, middle)
    return there


def _is_there(document: "pypdfium2.PdfDocument", number: int) -> bool:
    try:
        open_page(document, number).close()
    except CannotShow:
        return False
    return True


def open_page(document: "pypdfium2.PdfDocument", number: int) -> "pypdfium2.PdfPage":
    """Page `number` from 0. Raises CannotShow where there is none or it cannot be read."""
    import pypdfium2

    if not 0 <= number < len(document):
        raise CannotShow("no such page", f"The file has {len(document)} pages")
    try:
        return document[number]
    except pypdfium2.PdfiumError as error:
        raise CannotShow("damaged", f"Page {number + 1} is damaged and cannot be drawn") from error


def draw_page(page: "pypdfium2.PdfPage", width: int) -> tuple[int, int, bytes]:
    """The page `width` pixels wide: (width, height, RGB bytes)."""
    import pypdfium2

    raw = pypdfium2.raw
    points_wide, points_high = page_size(page)
    height = max(1, round(points_high * width / points_wide))
    if width * height > MAX_PAGE_PIXELS:
        raise too_large("page")
    stride = width * 3
    buffer = (ctypes.c_ubyte * (stride * height))()
    ctypes.memset(buffer, 255, stride * height)
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGR, buffer, stride)
    if not bitmap:
        raise too_large("page")
    try:
        flags = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    return width, height, bytes(buffer)


def page_size(page: "pypdfium2.PdfPage") -> tuple[float, float]:
    """Width and height in points as seen (rotation applied), both between 1 and 14,400."""
    wide, high = page.get_size()
    return min(max(wide, 1.0), _MAX_SIDE), min(max(high, 1.0), _MAX_SIDE)


def page_text(page: "pypdfium2.PdfPage") -> str:
    """The page's text layer in reading order as PDFium finds it; lines end in a newline."""
    return "".join(character.text for character in page_characters(page, boxes=False))


def page_characters(page: "pypdfium2.PdfPage", *, boxes: bool = True) -> list[Character]:
    """The text layer, character by character; without `boxes` all boxes are 0 (much faster)."""
    import pypdfium2

    raw = pypdfium2.raw
    layer = raw.FPDFText_LoadPage(page)
    if not layer:
        return []
    try:
        return [_character(raw, layer, index, boxes=boxes) for index in range(_count(raw, layer))]
    finally:
        raw.FPDFText_ClosePage(layer)


def _count(raw: Any, layer: Any) -> int:
    return min(max(int(raw.FPDFText_CountChars(layer)), 0), _MAX_CHARACTERS)


def _character(raw: Any, layer: Any, index: int, *, boxes: bool) -> Character:
    code = int(raw.FPDFText_GetUnicode(layer, index))
    text = chr(code) if 0 < code < 0x110000 else ""
    if not boxes:
        return Character(text=text, left=0.0, bottom=0.0, right=0.0, top=0.0)
    box = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(layer, index, box):
        return Character(text=text, left=0.0, bottom=0.0, right=0.0, top=0.0)
    return Character(text=text, left=box.left, bottom=box.bottom, right=box.right, top=box.top)


def to_pixels(
    page: "pypdfium2.PdfPage", width: int, height: int, box: Character
) -> tuple[int, int, int, int]:
    """The box of a character as (left, top, right, bottom) in a picture of the page of that size."""
    import pypdfium2

    corners = [
        _to_pixel(pypdfium2.raw, page, (width, height), (x, y))
        for x, y in (
            (box.left, box.bottom),
            (box.right, box.top),
            (box.left, box.top),
            (box.right, box.bottom),
        )
    ]
    across, down = [corner[0] for corner in corners], [corner[1] for corner in corners]
    return min(across), min(down), max(across), max(down)


def _to_pixel(raw: Any, page: Any, size: tuple[int, int], point: tuple[float, float]) -> tuple[int, int]:
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, size[0], size[1], 0, point[0], point[1], across, down)
    return across.value, down.value
