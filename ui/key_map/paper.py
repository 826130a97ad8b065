"""The key map on paper, or as a file to be printed elsewhere."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ui.actions import native
from ui.key_map.sections import UP_TO, KeySection
from ui.theme.look import active_theme
from ui.widgets.key_cap import keys_in

_MARGIN_MM: Final = 2  # the document leaves 20 more on each side by itself
_INK, _QUIET = "#1A1D24", "#555D6B"  # paper has no theme


def key_map_document(title: str, part: Sequence[KeySection]) -> QTextDocument:
    """Sections side by side in two columns, as lines of words and keys."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = active_theme().font()
    font.setPointSizeF(9)
    document.setDefaultFont(font)
    half = _halves(part)
    columns = "".join(f'<td width="50%" style="padding-right: 18px;">{_column(each)}</td>' for each in half)
    document.setHtml(
        f'<body style="color: {_INK};"><h2>{escape(title)}</h2>'
        f'<table width="100%" cellspacing="0"><tr>{columns}</tr></table></body>'
    )
    return document


def key_map_pdf(title: str, part: Sequence[KeySection]) -> bytes:
    """The same as a PDF; no printer is needed."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Assessor")
    writer.setResolution(300)
    writer.setPageLayout(page_layout())
    print_on(writer, key_map_document(title, part))
    buffer.close()
    return bytes(data.data())


def print_on(device: QPagedPaintDevice, document: QTextDocument) -> None:
    """Draw it, on as many pages as it takes."""
    document.print_(device)


def page_layout() -> QPageLayout:
    """A sheet as it is usual here."""
    inches = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _halves(part: Sequence[KeySection]) -> tuple[Sequence[KeySection], Sequence[KeySection]]:
    """Two columns of about one height."""
    heights = [len(section.lines) + 2 for section in part]
    whole, so_far = sum(heights), 0
    for number, height in enumerate(heights):
        if so_far + height / 2 >= whole / 2:
            return part[:number], part[number:]
        so_far += height
    return part, ()


def _column(part: Sequence[KeySection]) -> str:
    return "".join(_section(section) for section in part)


def _section(section: KeySection) -> str:
    rows = "".join(
        f'<tr><td style="padding: 2px 8px 2px 0;">{escape(line.words)}</td>'
        f'<td align="right" style="padding: 2px 0; white-space: nowrap;">{_keys(line.keys)}</td></tr>'
        for line in section.lines
    )
    heading = (
        f'<p style="color: {_QUIET}; font-weight: 600; margin: 10px 0 2px 0;">{escape(section.title)}</p>'
    )
    return f'{heading}<table width="100%" cellspacing="0">{rows}</table>'


def _keys(keys: Sequence[str]) -> str:
    caps = []
    for key in keys:
        if key == UP_TO:
            caps.append(f" {UP_TO} ")
        else:
            caps.append("+".join(f"<b>{escape(cap)}</b>" for cap in keys_in(native(key))))
    return " ".join(caps)
