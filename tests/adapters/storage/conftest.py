"""The same storage on SQLite and on a real PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from assessor_app.adapters.storage.database import SqlStorage, open_sqlite
from assessor_app.adapters.storage.schema import bring_up_to_date

NOW = "2026-11-22T10:00:00.000000Z"


def open_postgresql(address: str) -> SqlStorage:
    """An empty storage on the server at `address`; what was there is dropped."""
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    bring_up_to_date(engine, None)
    return SqlStorage(engine, folder=None, now=lambda: NOW)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlStorage]:
    """An empty database at the newest schema."""
    if request.param == "sqlite":
        opened = open_sqlite(tmp_path, now=lambda: NOW)
    else:
        opened = open_postgresql(request.getfixturevalue("postgresql"))
    yield opened
    opened.close()
