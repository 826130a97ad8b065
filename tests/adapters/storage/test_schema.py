"""The migrations lead to the models, from every revision, on both databases; a newer schema is left alone."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, inspect, text

from assessor_app.adapters.storage import schema
from assessor_app.adapters.storage.database import open_sqlite
from assessor_app.adapters.storage.engine import sqlite_engine
from assessor_app.adapters.storage.tables import UNORDERED, metadata
from assessor_app.application.problems import Damaged, Unusable


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        engine = sqlite_engine(tmp_path / "assessor.db")
    else:
        engine = create_engine(request.getfixturevalue("postgresql"))
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    yield engine
    engine.dispose()


def revisions() -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    script = ScriptDirectory.from_config(config)
    return [revision.revision for revision in script.walk_revisions()][::-1]


def test_the_newest_revision_is_the_one_that_the_program_names() -> None:
    assert revisions()[-1] == schema.HEAD
    assert revisions() == sorted(revisions()), "newer is told from older by comparing"


def test_every_revision_upgrades_from_the_one_before_and_the_last_equals_the_models(empty: Engine) -> None:
    for revision in revisions():
        schema.upgrade(empty, revision)
        with empty.connect() as connection:
            assert schema.revision_of(connection) == revision
    with empty.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_from_every_revision_the_program_comes_to_the_newest_one(empty: Engine) -> None:
    for start in [None, *revisions()]:
        if start is not None:
            schema.upgrade(empty, start)
        schema.bring_up_to_date(empty, None)
        with empty.connect() as connection:
            assert schema.revision_of(connection) == schema.HEAD
        with empty.begin() as connection:
            metadata.drop_all(connection)
            connection.execute(text("DROP TABLE alembic_version"))


def test_tables_whose_order_would_tell_something_keep_none(tmp_path: Path) -> None:
    open_sqlite(tmp_path, now=lambda: "").close()
    engine = sqlite_engine(tmp_path / "assessor.db")
    with engine.connect() as connection:
        made = {
            name: str(sql)
            for name, sql in connection.execute(
                text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
            )
        }
    engine.dispose()
    assert {name for name, sql in made.items() if "WITHOUT ROWID" in sql} == UNORDERED


def test_a_newer_schema_is_refused_in_words_and_left_as_it_is(tmp_path: Path) -> None:
    open_sqlite(tmp_path, now=lambda: "").close()
    engine = sqlite_engine(tmp_path / "assessor.db")
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Unusable, match="newer version of Assessor; nothing was changed"):
        open_sqlite(tmp_path, now=lambda: "")
    with engine.connect() as connection:
        assert schema.revision_of(connection) == "9999"
        assert inspect(connection).has_table("submission")
    engine.dispose()


def test_a_copy_is_kept_before_a_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_sqlite(tmp_path, now=lambda: "").close()
    monkeypatch.setattr(schema, "HEAD", "0999")
    monkeypatch.setattr(schema, "upgrade", lambda _: None)
    open_sqlite(tmp_path, now=lambda: "").close()
    kept = sqlite_engine(tmp_path / "assessor.db.before-0999")
    with kept.connect() as connection:
        assert schema.revision_of(connection) == revisions()[-1]
    kept.dispose()


def test_several_that_open_an_older_workspace_at_once_migrate_it_once(tmp_path: Path) -> None:
    engine = sqlite_engine(tmp_path / "assessor.db")
    schema.upgrade(engine, "0001")
    engine.dispose()

    def open_it(_: int) -> None:
        open_sqlite(tmp_path, now=lambda: "").close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(open_it, range(4)))
    engine = sqlite_engine(tmp_path / "assessor.db")
    assert schema.is_up_to_date(engine)
    engine.dispose()


@pytest.mark.parametrize("content", [b"no database at all" * 500, b"SQLite format 3\0" + b"\xff" * 8192])
def test_a_damaged_database_is_told_in_words(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "assessor.db").write_bytes(content)
    with pytest.raises(Damaged, match="database is damaged") as caught:
        open_sqlite(tmp_path, now=lambda: "")
    assert caught.value.where == str(tmp_path)
    assert (tmp_path / "assessor.db").read_bytes() == content
