"""Whatever is changed behind the program's back is found, and what is not changed is not suspected."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from assessor_app.application.audit.report import AuditReport, HeadState
from assessor_app.application.ports.keys import SigningKey
from assessor_app.application.ports.row import Row
from assessor_app.application.ports.rows import ALL_ROWS
from assessor_app.application.progress import Cancelled
from assessor_app.domain.badge_design import BadgeDesign
from assessor_app.domain.certificate_template import CertificateTemplate
from assessor_app.domain.people import Role
from assessor_app.domain.sampling import SamplingPlan
from assessor_app.ledger.canonical import canonical
from assessor_app.ledger.entry import entry_text
from assessor_app.ledger.merkle import leaf_hash, new_nodes, nodes_of
from assessor_app.ledger.rows import row_digest, row_line, rows_digest
from assessor_app.ledger.statement import encode_key
from tests.support.faults import (
    do_the_job,
    prepare_desks,
    raw_database,
    step_aside_twice,
    write_portfolios,
)
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace, make_workspace

BOUND = {row.table: row for row in ALL_ROWS if row.bound}
EMPTY_STILL = {"award", "taken_places", "status_list", "key_change", "trusted_issuer"}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> TestWorkspace:
    base = tmp_path_factory.mktemp("audited")
    made = make_workspace(base / "workspace", base / "config")
    write_portfolios(base / "portfolios")
    prepare_desks(made, base / "portfolios")
    step_aside_twice(made)
    do_the_job(made, base / "portfolios")
    program = made.program()
    lead = made.sign_in(LEAD, Role.LEAD, program)
    program.plan_sampling(lead, program.show_sampling(lead).plans[0].badge, SamplingPlan(percent=100))
    program.use_design(made.sign_in(ADMIN, Role.ADMIN, program), CertificateTemplate(name="Ours"))
    program.use_badge_design(made.sign_in(ADMIN, Role.ADMIN, program), BadgeDesign(name="Ours"))
    session = made.sign_in(ADMIN, Role.ADMIN, program)
    program.endorse(session, program.list_endorsable(session)[0], "Hard to earn.")
    program.sign_what_changed(lead)
    made.close()
    return made


@pytest.fixture
def worked(template: TestWorkspace, tmp_path: Path) -> Iterator[TestWorkspace]:
    shutil.copytree(template.folder, tmp_path / "workspace")
    shutil.copytree(template.config, tmp_path / "config")
    copy = TestWorkspace(
        folder=tmp_path / "workspace",
        config=tmp_path / "config",
        people=template.people,
        recovery=template.recovery,
    )
    yield copy
    copy.close()


def audit(workspace: TestWorkspace, name: str | None = None, role: Role = Role.ADMIN) -> AuditReport:
    program = workspace.program()
    session = workspace.sign_in(name, role, program) if name else None
    report = program.verify_audit(session)
    workspace.close()
    return report


def test_an_untouched_workspace_is_good_with_and_without_keys(worked: TestWorkspace) -> None:
    plain = audit(worked)
    assert plain.ok
    assert (plain.kept_head, plain.unsigned, plain.orphans, plain.opened) == (HeadState.CONSISTENT, 0, 0, 0)
    assert plain.entries > 40
    assert plain.evidence == 13  # one of them was covered by hand
    assert plain.sealed > 0
    admin, lead = audit(worked, ADMIN), audit(worked, LEAD, Role.LEAD)
    assert admin.ok
    assert lead.ok
    assert min(admin.opened, lead.opened) > 15
    assert admin.statements + lead.statements > 2 * plain.statements
    assert (admin.rows, lead.rows) == (plain.rows, plain.rows)


def test_a_workspace_that_is_new_on_this_machine_is_first_seen_and_then_known(worked: TestWorkspace) -> None:
    shutil.rmtree(worked.config / "heads")
    assert audit(worked).kept_head is HeadState.FIRST_SEEN
    assert audit(worked).kept_head is HeadState.CONSISTENT


@dataclass
class Spoiler:
    """Edits one table at a time, asks the audit, and puts everything back."""

    workspace: TestWorkspace
    missed: list[str]
    tried: int = 0

    def trial(self, what: str, table: str, edit: Callable[[sqlite3.Connection], object]) -> None:
        with raw_database(self.workspace.folder) as connection:
            before = connection.execute(f'SELECT * FROM "{table}"').fetchall()
            edit(connection)
            changed = connection.execute(f'SELECT * FROM "{table}"').fetchall() != before
        assert changed, f"the test changed nothing: {what}"
        self.tried += 1
        report = self.program.verify_audit()
        if report.ok:
            self.missed.append(what)
        with raw_database(self.workspace.folder) as connection:
            connection.execute(f'DELETE FROM "{table}"')
            marks = ",".join("?" * len(before[0])) if before else "?"
            connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', before)

    def __post_init__(self) -> None:
        self.program = self.workspace.program()


def _other(value: object) -> list[object]:
    """Values that are not this one."""
    if value is None:
        return ["x", b"", 0]
    if isinstance(value, bytes):
        return [
            bytes([value[0] ^ 1]) + value[1:] if value else b"\0",
            value + b"\0",
            value[:-1] or b"x",
            None,
        ]
    if isinstance(value, int):
        return [value + 1, 2, -1] if value not in (2, -1) else [value + 1]
    assert isinstance(value, str)
    return [value + " ", value[:-1] or "x", value.swapcase() + "x", value.encode(), ""] if value else ["x"]


@pytest.mark.parametrize("table", sorted(BOUND))
def test_every_column_of_every_bound_table(worked: TestWorkspace, table: str) -> None:
    spoiler, kind = Spoiler(worked, []), BOUND[table]
    with raw_database(worked.folder) as connection:
        connection.row_factory = sqlite3.Row
        rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]
    assert rows or table in EMPTY_STILL
    for row in rows[:1]:
        for column, value in row.items():
            for other in _other(value):
                _trial_of_edit(spoiler, kind, row, column, other)
    if len(rows) > 1:
        for column in rows[0]:
            _trial_of_swap(spoiler, kind, rows[0], rows[1], column)
    for row in rows[:1] + rows[-1:]:
        condition, key = _where(kind, row)
        spoiler.trial(
            f"{table}: a row dropped",
            table,
            lambda c, q=f'DELETE FROM "{table}" WHERE {condition}', k=key: c.execute(q, k),  # type: ignore[misc]  # bound now
        )
    if rows:
        _trial_of_insert(spoiler, kind, rows[0])
    assert spoiler.missed == []
    assert audit(worked).ok, "the control, put back as it was, is good"


def _where(kind: type[Row], row: dict[str, object]) -> tuple[str, list[object]]:
    return " AND ".join(f'"{name}" = ?' for name in kind.key), [row[name] for name in kind.key]


def _trial_of_edit(
    spoiler: Spoiler, kind: type[Row], row: dict[str, object], column: str, other: object
) -> None:
    condition, key = _where(kind, row)

    def edit(connection: sqlite3.Connection) -> None:
        connection.execute(f'UPDATE "{kind.table}" SET "{column}" = ? WHERE {condition}', [other, *key])

    try:
        spoiler.trial(f"{kind.table}.{column}: {row[column]!r} → {other!r}", kind.table, edit)
    except sqlite3.IntegrityError:
        return  # NOT NULL, or the key of another row: SQLite itself refuses
    except AssertionError as error:
        if "changed nothing" not in str(error):
            raise  # the column's affinity made the same value of it


def _trial_of_swap(
    spoiler: Spoiler, kind: type[Row], one: dict[str, object], two: dict[str, object], column: str
) -> None:
    if one[column] == two[column] or column in kind.key:
        return

    def edit(connection: sqlite3.Connection) -> None:
        for target, source in ((one, two), (two, one)):
            condition, key = _where(kind, target)
            connection.execute(
                f'UPDATE "{kind.table}" SET "{column}" = ? WHERE {condition}', [source[column], *key]
            )

    spoiler.trial(f"{kind.table}.{column} swapped", kind.table, edit)


def _trial_of_insert(spoiler: Spoiler, kind: type[Row], row: dict[str, object]) -> None:
    new = dict(row)
    name = kind.key[0]
    new[name] = f"{new[name]}-2" if isinstance(new[name], str) else int(str(new[name])) + 1000

    def edit(connection: sqlite3.Connection) -> None:
        names = ",".join(f'"{each}"' for each in new)
        marks = ",".join("?" * len(new))
        connection.execute(f'INSERT INTO "{kind.table}" ({names}) VALUES ({marks})', list(new.values()))

    spoiler.trial(f"{kind.table}: a row more", kind.table, edit)


@pytest.mark.parametrize("table", ["log_entry", "log_node", "checkpoint"])
def test_every_row_and_column_of_the_log_itself(worked: TestWorkspace, table: str) -> None:
    spoiler = Spoiler(worked, [])
    kind = next(row for row in ALL_ROWS if row.table == table)
    with raw_database(worked.folder) as connection:
        connection.row_factory = sqlite3.Row
        rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]
    step = max(1, len(rows) // 12)
    for row in rows[::step]:
        for column, value in row.items():
            _trial_of_edit(spoiler, kind, row, column, _other(value)[0])
        if table != "checkpoint":
            condition, key = _where(kind, row)
            statement = f'DELETE FROM "{table}" WHERE {condition}'
            spoiler.trial(f"{table} dropped", table, lambda c, q=statement, k=key: c.execute(q, k))  # type: ignore[misc]  # bound now
    if table != "checkpoint":
        _trial_of_swap(spoiler, kind, rows[3], rows[4], "body" if table == "log_entry" else "hash")
    assert spoiler.missed == []
    assert spoiler.tried > 2


def _forge(
    connection: sqlite3.Connection,
    index: int,
    lines: list[str],
    signer: SigningKey | None = None,
    **changes: object,
) -> None:
    """Rewrite one entry (or add the next) so that the log agrees with itself again, as an attacker would.

    signer: of an insider who has a key that may sign entries.
    """
    bodies = [bytes(row[0]) for row in connection.execute('SELECT body FROM log_entry ORDER BY "index"')]
    model = json.loads(bodies[min(index, len(bodies) - 1)])
    rows = "\n".join(sorted(lines))
    document = {**model, **changes, "rows": rows_digest(rows)}
    if signer is not None:
        document["by"] = encode_key(signer.public)
        document["signature"] = encode_key(signer.sign(entry_text(document)))
    body = canonical(document)
    connection.execute("INSERT OR REPLACE INTO log_entry VALUES (?, ?, ?)", (index, body, rows))
    bodies[index : index + 1] = [body]
    connection.execute("DELETE FROM log_node")
    kept = [leaf_hash(one) for one in bodies]
    node = nodes_of(kept)
    for size, leaf in enumerate(kept):
        for level, place, value in new_nodes(size, leaf, node):
            connection.execute("INSERT INTO log_node VALUES (?, ?, ?)", (level, place, value))


def _digest_of(connection: sqlite3.Connection, table: str, key: str) -> str:
    connection.row_factory = sqlite3.Row
    row = dict(connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (key,)).fetchone())
    connection.row_factory = None
    flags = {"active", "keys_made_here", "demo", "superseded", "withdrawn"}
    return row_digest({name: bool(value) if name in flags else value for name, value in row.items()})


def test_a_forged_entry_is_found_by_the_checkpoint_over_it(worked: TestWorkspace) -> None:
    with raw_database(worked.folder) as connection:
        index, rows = connection.execute(
            "SELECT \"index\", rows FROM log_entry WHERE rows LIKE '%submission\t%' ORDER BY 1 LIMIT 1"
        ).fetchone()
        line = next(one for one in rows.split("\n") if one.startswith("submission\t"))
        key = line.split("\t")[1]
        connection.execute("UPDATE submission SET state = 'signed' WHERE id = ?", (key,))
        others = [one for one in rows.split("\n") if one != line]
        forged = row_line("submission", key, _digest_of(connection, "submission", key))
        _forge(connection, index, [*others, forged])
    report = audit(worked)
    assert report.broken == (f"log entry {index}: its signature does not hold",)
    insider = worked.sign_in(ADMIN, Role.ADMIN).keys.sign
    with raw_database(worked.folder) as connection:
        _forge(connection, index, [*others, forged], insider)
    report = audit(worked)
    assert any("entries that it covers were changed" in fault for fault in report.broken)
    with raw_database(worked.folder) as connection:
        connection.execute("DELETE FROM checkpoint")
    report = audit(worked)
    assert report.kept_head is HeadState.DIFFERENT
    assert "kept head" in report.broken[0]


def test_an_entry_forged_after_the_last_checkpoint_cannot_make_an_admin(worked: TestWorkspace) -> None:
    bob = worked.sign_in("Bob Birch", Role.ASSESSOR).keys.sign
    insider = worked.sign_in(ADMIN, Role.ADMIN).keys.sign
    with raw_database(worked.folder) as connection:
        key = worked.people["Bob Birch"]
        connection.execute("UPDATE person SET roles = 'admin,assessor' WHERE id = ?", (key,))
        size = connection.execute("SELECT count(*) FROM log_entry").fetchone()[0]
        forged = row_line("person", key, _digest_of(connection, "person", key))
        _forge(connection, size, [forged], kind="roster", statement=None)
    report = audit(worked)
    assert report.broken == (f"log entry {size}: its signature does not hold",)
    with raw_database(worked.folder) as connection:
        _forge(connection, size, [forged], bob, kind="roster", statement=None)
    report = audit(worked)
    assert report.broken == (f"log entry {size}: it is not signed by a key that might sign it",)
    with raw_database(worked.folder) as connection:
        _forge(connection, size, [forged], insider, kind="roster", statement=None)
    report = audit(worked)
    assert report.unsigned == 1
    assert report.broken == (f"row person {key}: it is not what its signed statement says",)


def test_an_older_copy_is_found_by_what_this_machine_has_seen(worked: TestWorkspace, tmp_path: Path) -> None:
    shutil.copytree(worked.folder, tmp_path / "old")
    ada_program = worked.program()
    ada = worked.sign_in(ADMIN, Role.ADMIN, ada_program)
    ada_program.add_person(ada, name="Eve Elm", roles=(Role.ASSESSOR,), passphrase="another one")
    ada_program.sign_what_changed(ada)
    worked.close()
    shutil.rmtree(worked.folder)
    shutil.copytree(tmp_path / "old", worked.folder)
    report = audit(worked)
    assert (report.kept_head, report.behind) == (HeadState.BEHIND, 1)
    assert "it is 1 behind" in report.broken[0]


def test_an_older_database_under_newer_evidence_names_the_orphans(worked: TestWorkspace) -> None:
    stray = worked.folder / "evidence" / "ab"
    stray.mkdir(exist_ok=True)
    (stray / ("ab" * 16)).write_bytes(b"left by a process that was killed")
    report = audit(worked)
    assert report.ok
    assert report.orphans == 1


def test_every_evidence_file_is_held_to_its_row(worked: TestWorkspace) -> None:
    files = [path for path in (worked.folder / "evidence").rglob("*") if path.is_file()]
    assert len(files) == 13
    for path in files[::4]:
        good = path.read_bytes()
        for bad in (
            bytes([good[0] ^ 1]) + good[1:],
            good[:-1] + bytes([good[-1] ^ 128]),
            good[:-1],
            good + b"\0",
        ):
            path.write_bytes(bad)
            assert audit(worked).broken == (f"file {path.name}: its bytes were changed",)
        path.unlink()
        assert audit(worked).broken == (f"file {path.name}: it is missing",)
        path.write_bytes(good)
    assert audit(worked).ok


def test_triggers_and_views_are_found(worked: TestWorkspace) -> None:
    with raw_database(worked.folder) as connection:
        connection.execute("CREATE TRIGGER sly AFTER INSERT ON submission BEGIN DELETE FROM submission; END")
    assert "a trigger “sly”" in audit(worked).broken[0]


def test_a_damaged_page_is_told_in_words(worked: TestWorkspace) -> None:
    path = worked.folder / "assessor.db"
    content = bytearray(path.read_bytes())
    for page in range(len(content) // 4096 // 2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 16] = b"\xff" * 16
    path.write_bytes(bytes(content))
    report = audit(worked)
    assert not report.ok
    assert "damaged" in report.broken[0]


def test_a_damaged_kept_head_is_told_and_does_not_stop_the_rest(worked: TestWorkspace) -> None:
    (head,) = (worked.config / "heads").iterdir()
    head.write_bytes(head.read_bytes()[:-3])
    report = audit(worked)
    assert len(report.broken) == 1
    assert "remembered of the workspace's log is damaged" in report.broken[0]
    assert report.rows > 100


def test_an_audit_can_be_stopped(worked: TestWorkspace) -> None:
    class Impatient:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        worked.program().verify_audit(progress=Impatient())
    worked.close()


def test_a_planted_head_is_not_remembered(worked: TestWorkspace) -> None:
    with raw_database(worked.folder) as connection:
        note = str(connection.execute("SELECT note FROM checkpoint").fetchone()[0])
        lines = note.split("\n")
        lines[1] = "999999"
        connection.execute("INSERT INTO checkpoint VALUES (999999, ?)", ("\n".join(lines),))
    worked.sign_in(LEAD, Role.LEAD)
    program = worked.program()
    kept = program.heads.newest(program.workspace.id)
    assert kept is not None
    assert "\n999999\n" not in kept
    worked.close()
