"""Who works with whom, as a personnel system exports it: a CSV table that says who must not rate whom."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from assessor_app.application.intake import same_name
from assessor_app.application.problems import Unusable
from assessor_app.application.records import LearnerRecord

MOST_ROWS: Final = 200_000
LONGEST_CELL: Final = 1_000  # characters
_DELIMITERS: Final = (",", ";", "\t")
_NAME, _TEAM = "name", "team"
_KNOWN_BY: Final = ("id", "email", _NAME)  # who a row is, the surest first
_DEPENDS_ON: Final = ("line_manager", "mentor")  # several: `;` between
_COLUMNS: Final = frozenset({*_KNOWN_BY, *_DEPENDS_ON, _TEAM})


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """One person of the table: a learner, a rater, a manager."""

    name: str = field(repr=False)
    email: str = field(default="", repr=False)
    id: str = field(default="", repr=False)
    depends_on: tuple[str, ...] = field(default=(), repr=False)  # each a name, an e-mail address or an id
    team: str = field(default="", repr=False)


class Relations:
    """The table, asked for who must not rate a learner's work."""

    def __init__(self, people: Sequence[Related], *, same_team: bool) -> None:
        """same_team: neither must anybody of the learner's own team."""
        self._same_team = same_team
        self._by: dict[str, list[Related]] = defaultdict(list)  # folded id, e-mail or name → rows
        self._teams: dict[str, list[str]] = defaultdict(list)
        for one in people:
            for known in {one.id, one.email, one.name} - {""}:
                self._by[same_name(known)].append(one)
            if one.team:
                self._teams[same_name(one.team)].append(one.name)

    def of(self, learner: LearnerRecord) -> list[Related]:
        """The rows of a learner: by an id of theirs, else by e-mail, else by name; of namesakes all."""
        ids = {same_name(number) for _, number in learner.source_ids if number}
        found = [one for number in ids for one in self._by.get(number, ()) if same_name(one.id) == number]
        if not found and learner.email:
            email = same_name(learner.email)
            found = [one for one in self._by.get(email, ()) if same_name(one.email) == email]
        if not found:
            name = same_name(learner.name)
            found = [one for one in self._by.get(name, ()) if same_name(one.name) == name]
        return found

    def apart(self, learner: LearnerRecord, staff: Mapping[str, str]) -> tuple[str, ...]:
        """Names of who must not rate the learner's work. staff: folded name → who is on the roster.

        Of a team, only who is on the roster: the others need not be kept.
        """
        names: dict[str, str] = {}
        for row in self.of(learner):
            for wanted in row.depends_on:
                others = self._by.get(same_name(wanted), ())
                names |= {same_name(one.name): one.name for one in others} or {same_name(wanted): wanted}
            if self._same_team and row.team:
                mates = self._teams[same_name(row.team)]
                names |= {key: one for one in mates if (key := same_name(one)) in staff}
        names.pop(same_name(learner.name), None)  # their own work is kept from them anyhow
        return tuple(names[key] for key in sorted(names))


def read_relations(data: bytes, *, file: str) -> tuple[Related, ...]:
    """The people of a CSV table; Unusable, naming file and line, for what is none.

    Columns in any order and case: `name`, and optionally `email`, `id`, `line_manager`, `mentor`, `team`;
    others are passed over. UTF-8, BOM or not; `,` `;` or tab between the fields.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable("this is not UTF-8", where=file, remedy="Export the table as UTF-8 CSV.") from error
    head = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        names = [one.strip().casefold() for one in next(rows, [])]
        columns = {one: place for place, one in enumerate(names) if one in _COLUMNS}
        if _NAME not in columns:
            raise Unusable(
                "there is no column “name”", where=f"{file}, line 1", remedy="Name the columns in line 1."
            )
        return tuple(_people(rows, columns, file))
    except csv.Error as error:
        raise Unusable("this is not a CSV table", where=f"{file}, line {rows.line_num}") from error


def _people(rows: Iterator[list[str]], columns: Mapping[str, int], file: str) -> Iterator[Related]:
    for number, row in enumerate(rows, start=2):
        if number > MOST_ROWS:
            raise Unusable(f"the table has more than {MOST_ROWS:,} rows", where=file)
        if not any(cell.strip() for cell in row):
            continue
        cells = {one: row[place].strip() if place < len(row) else "" for one, place in columns.items()}
        if any(len(cell) > LONGEST_CELL for cell in cells.values()):
            where = f"{file}, line {number}"
            raise Unusable(f"a field is longer than {LONGEST_CELL} characters", where=where)
        if not cells[_NAME]:
            raise Unusable("the name is missing", where=f"{file}, line {number}")
        depends = [part.strip() for one in _DEPENDS_ON for part in cells.get(one, "").split(";")]
        yield Related(
            name=cells[_NAME],
            email=cells.get("email", ""),
            id=cells.get("id", ""),
            depends_on=tuple(dict.fromkeys(part for part in depends if part)),
            team=cells.get(_TEAM, ""),
        )
