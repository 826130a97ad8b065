"""Which schema a database has, and how it comes to the newest one: by Alembic, with a copy kept first."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from assessor_app.application import schema_version
from assessor_app.application.problems import Unusable

HEAD = schema_version.HEAD


def revision_of(connection: Connection) -> str | None:
    """The schema revision that this database says it has; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def is_up_to_date(engine: Engine) -> bool:
    """Whether the database has the newest schema."""
    with engine.connect() as connection:
        return revision_of(connection) == HEAD


def bring_up_to_date(engine: Engine, path: Path | None) -> None:
    """Migrate to HEAD where the database is older; keep a copy beside it first.

    Raises Unusable where a newer program made it. Alembic is imported only when there is something to do.
    """
    with engine.connect() as connection:
        found = revision_of(connection)
    if found == HEAD:
        return
    if found is not None and found > HEAD:
        raise Unusable(
            "this workspace was made by a newer version of Assessor; nothing was changed",
            where=str(path) if path else None,
            remedy="Install the newest version, then open it again.",
        )
    if found is not None and path is not None:
        keep_copy(path, path.with_name(f"{path.name}.before-{HEAD}"))
    upgrade(engine)


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations up to `revision` in one transaction."""
    from alembic import command  # heavy, and seldom needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.connect() as connection:
        connection.execution_options(writes=True)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, revision)


def keep_copy(source: Path, target: Path) -> None:
    """A consistent copy of the SQLite file `source` at `target`, replacing an older copy."""
    target.unlink(missing_ok=True)
    with sqlite3.connect(source) as old, sqlite3.connect(target) as new:
        old.backup(new)
    old.close()
    new.close()
