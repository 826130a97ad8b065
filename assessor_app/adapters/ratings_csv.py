"""Tables of ratings in CSV: `unit,rater,value` and, optionally, `criterion`, a row a rating.

UTF-8 with or without BOM, LF or CRLF, RFC 4180 quotes; `,` `;` or tab between the fields. Nothing that is
wrong is skipped: the first line that cannot be used is named.
"""

import csv
import io
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from assessor_app.application.problems import Unusable
from assessor_app.reliability.arrays import IntArray
from assessor_app.reliability.names import Scale
from assessor_app.reliability.ratings import MISSING
from assessor_app.reliability.rows import Rows, misfits

if TYPE_CHECKING:
    from _csv import Reader

LARGEST: Final = 2**30  # bytes of a table
_NEEDED: Final = ("unit", "rater", "value")
_CRITERION: Final = "criterion"
_DELIMITERS: Final = (",", ";", "\t")
_QUOTED: Final = re.compile(r'"[^"]*"')
_BLOCK: Final = 2**20  # bytes
_CHUNK: Final = 1_000  # rows that lie in memory as text at a time: few, so that they are soon gone again
_END: Final = "\0"  # a line of its own after the last, unless a quote is still open there
_SHOWN: Final = 40  # letters of a value in a message


def read_ratings(path: Path, *, scale: Scale, declared: Sequence[str] | None) -> Rows:
    """Read and check all rows; Unusable, naming file and line, where they cannot be analysed."""
    table = _Table(path, _content(path))
    columns = table.read()
    criterion = columns.get(_CRITERION)
    rows = Rows(
        unit=columns["unit"].codes,
        rater=columns["rater"].codes,
        value=columns["value"].codes,
        criterion=None if criterion is None else criterion.codes,
        raters=columns["rater"].labels,
        values=columns["value"].labels,
        criteria=() if criterion is None else criterion.labels,
        decimal_comma=table.delimiter == ";",
    )
    _check(table, columns, rows, scale, declared)
    return rows


@dataclass(frozen=True, slots=True, eq=False)
class _Column:
    """codes: (rows,) index into the labels, MISSING where the field is empty."""

    codes: IntArray
    labels: tuple[str, ...]


class _Codes(dict[str, int]):
    """Numbers labels from 0 in the order in which they come, by the field as it stands; MISSING if empty."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers = {"": MISSING}

    def __missing__(self, field: str) -> int:
        number = self[field] = self._numbers.setdefault(field.strip(), len(self._numbers) - 1)
        return number

    @property
    def labels(self) -> tuple[str, ...]:
        """What the numbers stand for."""
        return tuple(self._numbers)[1:]


class _Table:
    """The text of a table: a header, then records, of which blank ones do not count as rows."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content
        self._kept: list[IntArray] = []  # which records the rows are
        self._header, line = self._first_line()
        self.delimiter = max(_DELIMITERS, key=_QUOTED.sub("", line).count)

    def read(self) -> dict[str, _Column]:
        """The columns that are used; Unusable where the table is none."""
        chunks = self._chunks()
        header = next(chunks)
        names = [name.strip().lower() for name in header[0]] if header else []
        places = self._places(names)
        coders = {name: _Codes() for name in places}
        parts: dict[str, list[IntArray]] = {name: [] for name in places}
        record = self._header + 1
        for chunk in chunks:
            rows = self._rows(chunk, record, len(names))
            record += len(chunk)
            fields = list(zip(*rows, strict=True))
            for name, place in places.items() if rows else ():
                codes = map(coders[name].__getitem__, fields[place])
                parts[name].append(np.fromiter(codes, dtype=np.int64, count=len(rows)))
        if not parts["unit"]:
            raise self.problem("there is no row of data below the header", self._header)
        return {name: _Column(np.concatenate(parts[name]), coders[name].labels) for name in places}

    def problem(self, what: str, record: int, remedy: str | None = None) -> Unusable:
        """What is wrong with a record, by the line on which it begins."""
        return Unusable(what, where=f"{self._path}, line {self._line(record)}", remedy=remedy)

    def row_problem(self, what: str, row: int, remedy: str | None = None) -> Unusable:
        """What is wrong with a row."""
        return self.problem(what, int(np.concatenate(self._kept)[row]), remedy)

    def line_of_row(self, row: int) -> int:
        """The line on which a row begins, counted from 1."""
        return self._line(int(np.concatenate(self._kept)[row]))

    def _lines(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BytesIO(self._content), encoding="utf-8-sig", newline="")

    def _first_line(self) -> tuple[int, str]:
        """The first line that is not blank, and how many are blank before it."""
        for number, line in enumerate(self._lines()):
            if line.strip():
                return number, line
        return 0, ""

    def _reader(self) -> "Reader":
        lines = chain(self._lines(), [_END])
        return csv.reader(lines, delimiter=self.delimiter, skipinitialspace=True)

    def _chunks(self) -> Iterator[list[list[str]]]:
        """The header alone (nothing, where there is none), then all records after it, blank ones too.

        Unusable where the quotes do not fit.
        """
        reader = self._reader()
        number, held = self._header, [[_END]]
        try:
            deque(islice(reader, self._header), maxlen=0)
            held = list(islice(reader, 1))
            while chunk := list(islice(reader, _CHUNK)):
                yield held
                number += len(held)
                held = chunk
        except csv.Error as error:
            what = f"it is not a table: {error}"
            raise self.problem(what, self._first_failing(), "Check the quotes.") from error
        if held.pop() != [_END]:
            raise self.problem("a quotation mark is not closed", number + len(held), "Check the quotes.")
        yield held

    def _first_failing(self) -> int:
        """The first record that is none."""
        number = 0
        with suppress(csv.Error):
            for _ in self._reader():
                number += 1
        return number

    def _line(self, record: int) -> int:
        """The line on which a record begins, counted from 1: by reading the text again."""
        reader = self._reader()
        for _ in islice(reader, record):
            pass
        return reader.line_num + 1

    def _places(self, names: Sequence[str]) -> dict[str, int]:
        """Where in a record each column stands."""
        for name in _NEEDED:
            if name not in names:
                raise self.problem(
                    f"the column “{name}” is missing", self._header,
                    "The header must name unit, rater and value.",
                )  # fmt: skip
        used = (*_NEEDED, _CRITERION) if _CRITERION in names else _NEEDED
        for name in used:
            if names.count(name) > 1:
                raise self.problem(f"the column “{name}” is there twice", self._header)
        return {name: names.index(name) for name in used}

    def _rows(self, chunk: list[list[str]], first: int, width: int) -> list[list[str]]:
        """Those records of a chunk that are not blank, each with as many fields as the header."""
        if set(map(len, chunk)) == {width}:
            self._kept.append(np.arange(first, first + len(chunk)))
            return chunk
        rows, kept = [], []
        for number, record in enumerate(chunk, start=first):
            if not record or (len(record) == 1 and not record[0].strip()):
                continue
            if any(map(str.strip, record[width:])):
                raise self.problem(
                    f"it has {len(record)} fields, and the header has {width}", number,
                    "Put a value that holds the delimiter in quotes.",
                )  # fmt: skip
            rows.append([*record[:width], *[""] * (width - len(record))])
            kept.append(number)
        self._kept.append(np.array(kept, dtype=np.int64))
        return rows


def _content(path: Path) -> bytes:
    """All bytes of a table, which are UTF-8."""
    blocks: list[bytes] = []
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            blocks.append(block)
            if len(blocks) * _BLOCK > LARGEST:
                raise Unusable(f"the table is larger than {LARGEST // 2**20} MiB", where=str(path))
    content = b"".join(blocks)
    try:
        content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unusable(
            "it is not UTF-8 text", where=f"{path}, line {line}", remedy="Save it as CSV UTF-8."
        ) from error
    return content


def _check(
    table: _Table,
    columns: Mapping[str, _Column],
    rows: Rows,
    scale: Scale,
    declared: Sequence[str] | None,
) -> None:
    """Raise for the first row that cannot be used."""
    found: list[tuple[int, str]] = []  # a row, and what is wrong with it
    for name, column in columns.items():
        if name != "value" and (empty := np.flatnonzero(column.codes == MISSING)).size:
            found.append((int(empty[0]), f"the {name} is empty"))
    twice = _first_twice(rows)
    if twice is not None:
        earlier, row = twice
        also = " on this criterion" if rows.criterion is not None else ""
        found.append((row, f"this rater rated this unit{also} already, in line {table.line_of_row(earlier)}"))
    wordy, alien = misfits(rows, scale, declared)
    for wrong, what in (
        (wordy, f"is no number, and the scale is {scale}"),
        (alien, "is not one of --categories"),
    ):
        if (places := np.flatnonzero(wrong)).size:
            text = rows.values[rows.value[places[0]]]
            shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
            found.append((int(places[0]), f"“{shown}” {what}"))
    if found:
        row, what = min(found)
        raise table.row_problem(what, row)


def _first_twice(rows: Rows) -> tuple[int, int] | None:
    """The first row whose unit, rater and criterion stood in an earlier one: (that one, this one)."""
    keys = (rows.unit + 1) * (len(rows.raters) + 1) + rows.rater + 1
    if rows.criterion is not None:
        keys = keys * (len(rows.criteria) + 1) + rows.criterion + 1
    order = np.argsort(keys, kind="stable")
    again = order[1:][np.diff(keys[order]) == 0]
    if not again.size:
        return None
    row = int(again.min())
    return int(np.flatnonzero(keys == keys[row])[0]), row
