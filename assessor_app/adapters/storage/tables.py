"""The tables, derived from the rows of `application.ports.rows`: one column a field, portable types."""

import dataclasses
import types
import typing

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, MetaData, String, Table, Text
from sqlalchemy.types import TypeEngine

from assessor_app.application.ports.row import Row
from assessor_app.application.ports.rows import ALL_ROWS

NAMING = {
    "pk": "pk_%(table_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
}

# The order in which rows were written would tell something about raters, so these keep none.
UNORDERED = frozenset(
    {"learner", "desk", "letter", "assignment", "sealed_rating", "blocked_pair", "case_file", "award"}
    | {"result_extract", "blind_key", "submission_key", "submission_learner", "aside", "aside_answer"}
    | {"intake_note", "cohort", "copy_version", "copy_file"}
)

INDEXED = (
    ("submission", "state"),
    ("submission", "achievement_version"),
    ("evidence", "submission"),
    ("blind_copy", "submission"),
    ("letter", "person"),
    ("sealed_rating", "commitment"),
    ("achievement_version", "achievement"),
    ("statement", "domain"),
)

metadata = MetaData(naming_convention=NAMING)


def _column(row: type[Row], field: str, hint: object) -> Column[typing.Any]:
    nullable = isinstance(hint, types.UnionType)
    plain = next(part for part in typing.get_args(hint) if part is not type(None)) if nullable else hint
    primary = field in row.key
    # Keys are short; a bounded type is what PostgreSQL and SQLite both index well.
    text = String(128) if primary and field != "note" else Text()
    kinds: dict[object, TypeEngine[typing.Any]] = {
        str: text,
        int: BigInteger(),
        bool: Boolean(create_constraint=False),
        bytes: LargeBinary(),
    }
    return Column(field, kinds[plain], primary_key=primary, nullable=nullable, autoincrement=False)


def _table(row: type[Row]) -> Table:
    hints = typing.get_type_hints(row)
    columns = [_column(row, field.name, hints[field.name]) for field in dataclasses.fields(row)]
    return Table(row.table, metadata, *columns, sqlite_with_rowid=row.table not in UNORDERED)


TABLES: dict[type[Row], Table] = {row: _table(row) for row in ALL_ROWS}

for _name, _column_name in INDEXED:
    Index(f"ix_{_name}_{_column_name}", metadata.tables[_name].c[_column_name])
