"""Tables as sheets of texts: workbooks (.xlsx) and text tables, bounded to what a window can hold."""

import csv
import datetime
import io
from dataclasses import dataclass, field
from typing import Any
from zipfile import BadZipFile

from assessor_app.preview.failures import damaged

MAX_CELLS = 200_000  # of all sheets together
MAX_COLUMNS = 256
MAX_SHEETS = 100
MAX_WORDS = 1_000  # characters of one cell
_SEPARATORS = (",", ";", "\t")


@dataclass(slots=True)
class Sheets:
    """Collects sheets; rows beyond what a window can hold are counted."""

    written: list[dict[str, Any]] = field(default_factory=list)
    _cells: int = 0

    def begin(self, name: str, *, hidden: bool = False) -> None:
        """The rows that follow belong to another sheet; beyond `MAX_SHEETS` they are only counted."""
        if len(self.written) < MAX_SHEETS:
            self.written.append({"name": name[:100], "hidden": hidden, "rows": [], "left_out": 0})

    def row(self, cells: list[str]) -> None:
        """One row of texts."""
        sheet = self.written[-1]
        kept = [cell[:MAX_WORDS] for cell in cells[:MAX_COLUMNS]]
        while kept and not kept[-1]:
            kept.pop()
        if self._cells + len(kept) > MAX_CELLS:
            self._cells = MAX_CELLS
            sheet["left_out"] += 1
            return
        self._cells += len(kept)
        sheet["rows"].append(kept)

    def as_answer(self) -> dict[str, Any]:
        """What goes to the other end; empty rows at the end of a sheet stay behind."""
        for sheet in self.written:
            while sheet["rows"] and not sheet["rows"][-1]:
                sheet["rows"].pop()
        return {"sheets": self.written}


def read_workbook(content: bytes | bytearray, sheets: Sheets) -> None:
    """Write the sheets of an .xlsx: values as last reckoned, else the formula. Raises CannotShow."""
    formulas = _open(content, values=False)
    values = _open(content, values=True)
    try:
        for sheet in formulas.worksheets:
            sheets.begin(sheet.title, hidden=sheet.sheet_state != "visible")
            reckoned = values[sheet.title]
            pairs = zip(sheet.iter_rows(), reckoned.iter_rows(values_only=True), strict=False)
            for written, found in pairs:
                sheets.row([_shown(cell, value) for cell, value in zip(written, found, strict=False)])
    except (KeyError, ValueError, TypeError, AttributeError, OSError, SyntaxError) as error:
        raise damaged() from error
    finally:
        formulas.close()
        values.close()


def read_text_table(text: str, sheets: Sheets) -> None:
    """Write a text table (CSV, TSV); the separator is that of which the first line has most."""
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    sheets.begin("")
    csv.field_size_limit(2**31 - 1)
    try:
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            sheets.row(row)
    except csv.Error as error:
        raise damaged() from error


def _open(content: bytes | bytearray, *, values: bool) -> Any:
    import openpyxl

    stream = io.BytesIO(content)
    try:
        return openpyxl.load_workbook(stream, read_only=True, data_only=values, keep_links=False)
    except (KeyError, ValueError, TypeError, AttributeError, OSError, SyntaxError, BadZipFile) as error:
        raise damaged() from error


def _shown(cell: Any, value: object) -> str:
    """A value as the sheet shows it, in the plainest of its forms."""
    if value is None:
        held = cell.value
        return "" if held is None else str(held)  # a formula that nothing has reckoned yet
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, int | float):
        percent = "%" in str(getattr(cell, "number_format", ""))
        return f"{value * 100:.10g} %" if percent else f"{value:.15g}"
    return str(value)
