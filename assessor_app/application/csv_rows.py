"""Rows as CSV that a spreadsheet shows and never runs."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

_LEADING: Final = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
)  # begin a formula in some program
_BLANK: Final = " \u00a0\u3000\ufeff"
_NUMBER: Final = r"-[0-9]+(?:[.,][0-9]+)?"


# where a spreadsheet that splits at another mark than the comma begins a cell, whatever is quoted
_WITHIN: Final = re.compile(
    rf"([;|\t\r\n][{_BLANK}\"]*)(?=[=+\-@＝＋－＠])(?!{_NUMBER}[{_BLANK}]*(?:[;|\t\r\n]|$))"
)


def disarmed(cell: str) -> str:
    """`cell`, with an apostrophe wherever a spreadsheet would begin a formula: at its start, or after what
    splits cells in some countries and programs. Plain negative numbers stay.
    """
    if re.fullmatch(_NUMBER, cell):
        return cell
    within = _WITHIN.sub(r"\1'", cell)
    return f"'{within}" if cell.lstrip(_BLANK).startswith(_LEADING) else within


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[str]], *, marked: bool = True) -> bytes:
    """RFC 4180 in UTF-8, every cell disarmed. marked: with the mark by which spreadsheets know it; other
    programs may take it for a part of the first head.
    """
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([disarmed(head) for head in heads])
    for row in rows:
        writer.writerow([disarmed(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig" if marked else "utf-8", errors="replace")
