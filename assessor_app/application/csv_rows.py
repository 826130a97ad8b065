"""Rows as CSV that a spreadsheet shows and never runs."""

import csv
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


def disarmed(cell: str) -> str:
    """`cell`, with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.lstrip(_BLANK).startswith(_LEADING) else cell


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """RFC 4180 in UTF-8, with the mark by which spreadsheets know it; every cell disarmed."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([disarmed(head) for head in heads])
    for row in rows:
        writer.writerow([disarmed(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig", errors="replace")
