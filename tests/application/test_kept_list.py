"""An admin's list that is kept says what the rows say, whatever happened since; or nothing at all."""

import itertools
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.application import kept_list
from assessor_app.application.catalogue import Badges
from assessor_app.application.kept_list import KeptListHead
from assessor_app.application.ports.kept_list_rows import KeptListPartRow, KeptListRow
from assessor_app.application.ports.listing import Values
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import Cancelled
from assessor_app.application.queries import admin_list
from assessor_app.application.queries.admin_list import each_admin_values
from assessor_app.application.queries.submissions import ADMIN_FIELDS
from assessor_app.application.records import Purpose, seal_record
from assessor_app.application.session import Session
from assessor_app.application.use_cases.keep_list import KeepList
from assessor_app.domain.people import Role
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.workspaces import PASSPHRASE, TestWorkspace

OTHER_BADGE = "copilot-certified"


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_list, "_LINES", 2)


@pytest.fixture(scope="module")
def received(workspace_template: TestWorkspace, tmp_path_factory: pytest.TempPathFactory) -> TestWorkspace:
    """Five portfolios, as they came: made once, since most of a test's time would go there."""
    base = tmp_path_factory.mktemp("received")
    made = copied(workspace_template, base)
    job = Job(program=made.program(), workspace=made)
    job.program.import_portfolios(job.admin, write_portfolios(base / "in", 5), badge=BADGE)
    made.close()
    return made


@pytest.fixture
def job(received: TestWorkspace, tmp_path: Path) -> Iterator[Job]:
    own = copied(received, tmp_path)
    yield Job(program=own.program(), workspace=own)
    own.close()


def copied(workspace: TestWorkspace, base: Path) -> TestWorkspace:
    shutil.copytree(workspace.folder, base / "workspace")
    return replace(workspace, folder=base / "workspace", config=base / "config", programs=[])


def by_rows(job: Job, session: Session | None = None) -> list[Values]:
    """Every line, whatever was kept."""
    with job.program.storage.read() as reading:
        badges, ciphers = Badges(reading), job.program.cryptography
        return sorted(each_admin_values(reading, session or job.admin, ciphers, badges, ordered=True))


def listed(job: Job, session: Session | None = None) -> list[Values]:
    return sorted(job.program.list_submissions.admin_values(session or job.admin))


def keep(job: Job, session: Session | None = None, *, size: int | None = None, **limits: int) -> bool:
    """Keep the list as it is."""
    asking = session or job.admin
    with job.program.storage.read() as reading:
        now = reading.size if size is None else size
    use_case = replace(job.program.keep_list, **{"fewest": 0, "most_changes": 0, **limits})  # type: ignore[arg-type]  # whole numbers
    return use_case(asking, iter(by_rows(job, asking)), size=now)


@contextmanager
def rows_read(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, ...] | None]]:
    """What is read row by row: ids, or None for everything."""
    asked: list[tuple[str, ...] | None] = []
    inner = admin_list._lines

    def noted(batch: list[Values], *rest: object) -> Iterator[Values]:
        asked.append(tuple(row[0] for row in batch))
        return inner(batch, *rest)  # type: ignore[arg-type]  # as they came

    with monkeypatch.context() as patch:
        patch.setattr(admin_list, "_lines", noted)
        yield asked


def change(workspace: TestWorkspace, statement: str, *values: object) -> None:
    """Somebody writes to the database past the program."""
    with closing(sqlite3.connect(workspace.folder / "assessor.db")) as database, database:
        assert database.execute(statement, values).rowcount > 0


def test_what_was_kept_is_listed_without_reading_a_row(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = by_rows(job)
    assert keep(job)
    with rows_read(monkeypatch) as asked:
        assert listed(job) == rows
        lines = list(job.program.list_submissions.for_admin(job.admin))
        assert [line.id for line in lines] == [row[0] for row in rows], "by id, for the command line"
        assert [type(line.learner_ids) for line in lines] == [tuple] * 5
        of_badge = job.program.list_submissions.for_admin(job.admin, badge=BADGE, state="received")
        assert list(of_badge) == lines
        assert not list(job.program.list_submissions.for_admin(job.admin, badge=OTHER_BADGE))
        assert not list(job.program.list_submissions.for_admin(job.admin, state="held"))
    assert asked == []


def test_what_changed_since_is_read_anew_and_nothing_else(
    job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = write_portfolios(tmp_path / "again", 1, text="Again, by ")
    job.program.import_portfolios(job.admin, again, badge=OTHER_BADGE)
    assert keep(job)
    one = next(row[0] for row in listed(job) if row[5] == "Zoë Student3")
    job.program.withdraw_submission(job.admin, one, reason="It was handed in by mistake.")
    with rows_read(monkeypatch) as asked:
        assert listed(job) == by_rows(job)
    assert asked[0] == (one,)

    learner = tmp_path / "renamed" / "Zoë Newly-Named (s000)"
    learner.mkdir(parents=True)
    (learner / "essay.txt").write_text("Under another name now.\n", encoding="utf-8")
    job.program.import_portfolios(job.admin, tmp_path / "renamed", badge=OTHER_BADGE)
    assert [row[5] for row in listed(job)].count("Zoë Newly-Named") == 2, "in both of their lines"
    assert listed(job) == by_rows(job)

    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "more", 8), badge=BADGE)
    assert len(listed(job)) == 9
    assert listed(job) == by_rows(job)


def test_it_is_kept_again_only_when_much_changed(job: Job) -> None:
    assert not keep(job, fewest=6), "few are read as quickly"
    assert keep(job)
    assert not keep(job), "nothing changed"
    one = listed(job)[0][0]
    job.program.withdraw_submission(job.admin, one, reason="It was handed in by mistake.")
    assert not keep(job, most_changes=1)
    assert keep(job, most_changes=1, most_entries=0), "a long log takes time too"
    job.program.withdraw_submission(job.admin, listed(job)[1][0], reason="That too.")
    assert keep(job)
    assert listed(job) == by_rows(job)


def test_a_longer_and_then_a_shorter_list_leave_no_part_behind(job: Job) -> None:
    assert keep(job)
    with job.program.storage.read() as reading:
        assert reading.count(KeptListPartRow) == 3
        size = reading.size
    short = iter(by_rows(job)[:2])
    assert KeepList(job.program.storage, job.program.cryptography, 0, 0, -1)(job.admin, short, size=size)
    with job.program.storage.read() as reading:
        assert reading.count(KeptListPartRow) == 1
    assert len(listed(job)) == 2, "a control: this is what is listed"


def test_erasing_takes_the_only_key_away_in_the_same_step(job: Job) -> None:
    one = listed(job)[0][0]
    job.program.withdraw_submission(job.admin, one, reason="It was handed in by mistake.")
    assert keep(job)
    with job.program.storage.read() as reading:
        (head,) = reading.where(KeptListRow)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(job.program.evidence), "discard", broken)
        job.program.erase_submission(job.admin, one, reason="They asked for it.")
    with job.program.storage.read() as reading:
        assert reading.count(KeptListRow) == 0
    assert len(listed(job)) == 4
    assert listed(job) == by_rows(job)
    job.workspace.close()  # the last connection writes everything into one file
    assert head.sealed not in (job.workspace.folder / "assessor.db").read_bytes()


def test_an_erasure_while_the_list_is_sealed_is_not_undone_by_it(job: Job) -> None:
    one = listed(job)[0][0]
    job.program.withdraw_submission(job.admin, one, reason="It was handed in by mistake.")
    lines = by_rows(job)
    with job.program.storage.read() as reading:
        size = reading.size

    def slowly() -> Iterator[Values]:
        yield from lines
        job.program.erase_submission(job.admin, one, reason="They asked for it.")

    assert not KeepList(job.program.storage, job.program.cryptography, fewest=0)(
        job.admin, slowly(), size=size
    )
    with job.program.storage.read() as reading:
        assert reading.count(KeptListRow) == 0
    assert listed(job) == by_rows(job)


def test_who_leaves_the_role_can_neither_read_nor_make_what_is_listed(job: Job) -> None:
    program = job.program
    program.add_person(job.admin, name="Eve Early", roles=(Role.ADMIN,), passphrase=PASSPHRASE)
    eve = program.sign_in("Eve Early", lambda: PASSPHRASE, roles=(Role.ADMIN,))
    assert keep(job)
    assert listed(job, eve) == by_rows(job)
    program.remove_person(job.admin, "Eve Early")
    with program.storage.read() as reading:
        assert reading.count(KeptListRow) == 0, "what she could open is gone with her role"
        size = reading.size
    assert not keep(job, eve), "nor is it kept by her window, which is open still"

    plant(job, eve, by_rows(job)[:1], size=size)
    assert len(listed(job)) == 5, "sealed under the key that she had"
    assert keep(job)
    with program.storage.read() as reading, pytest.raises(Unusable):
        eve.rows.open(Purpose.KEPT_LIST, Role.ADMIN, reading.where(KeptListRow)[0].sealed)


def plant(job: Job, session: Session, lines: list[Values], **head: Any) -> None:
    """A list as somebody with these keys could make it, past the use case."""
    key = kept_list.new_key()
    parts = list(kept_list.seal_parts(session, job.program.cryptography, key, lines))
    with job.program.storage.draft() as work:
        told = {"fields": ADMIN_FIELDS, "root": kept_list.log_root(work, job_size(job)), **head}
        made = KeptListHead(parts=len(parts), key=key, **told)
        work.put(*parts, kept_list.seal_head(session, made))
        work.commit()


def job_size(job: Job) -> int:
    with job.program.storage.read() as reading:
        return reading.size


_CHANGED = "CAST(substr(sealed, 1, 40) || x'00' || substr(sealed, 42) AS BLOB)"
SPOILED = {
    "a part changed": f"UPDATE kept_list_part SET sealed = {_CHANGED} WHERE ordinal = 1",
    "a part cut": "UPDATE kept_list_part SET sealed = x'0100000000' WHERE ordinal = 2",
    "a part missing": "DELETE FROM kept_list_part WHERE ordinal = 2",
    "the first part missing": "DELETE FROM kept_list_part WHERE ordinal = 0",
    "a part twice": "UPDATE kept_list_part SET sealed = (SELECT sealed FROM kept_list_part WHERE ordinal = 0)"
    " WHERE ordinal = 1",
    "the head changed": f"UPDATE kept_list SET sealed = {_CHANGED}",
    "the head cut": "UPDATE kept_list SET sealed = x'01'",
    "the head gone": "DELETE FROM kept_list",
    "no part": "DELETE FROM kept_list_part",
}


def test_what_does_not_open_is_not_listed_in_part(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = by_rows(job)
    for what, statement in SPOILED.items():
        assert keep(job), what
        change(job.workspace, statement)
        with rows_read(monkeypatch) as asked:
            assert listed(job) == rows, what
        assert asked, what
    assert keep(job)
    with rows_read(monkeypatch) as asked:
        assert listed(job) == rows
    assert not asked, "a control: unspoiled, it is listed"


def test_nothing_is_listed_that_is_of_another_log_or_another_program(job: Job) -> None:
    size = job_size(job)

    def listed_of(**head: Any) -> int:
        plant(job, job.admin, by_rows(job)[:1], **{"size": size, **head})
        return len(listed(job))

    assert listed_of() == 1, "a control: sealed so, it is listed"
    assert listed_of(root="00" * 32) == 5, "of a history that was given up"
    assert listed_of(size=size - 1) == 5
    assert listed_of(size=size + 1) == 5, "of a log that went on elsewhere"
    assert listed_of(fields=ADMIN_FIELDS[::-1]) == 5
    assert listed_of() == 1
    with job.program.storage.draft() as work:
        work.put(
            KeptListRow(role=Role.ADMIN, sealed=seal_record(job.lead.rows, Purpose.KEPT_LIST, "admin", {}))
        )
        work.commit()
    assert len(listed(job)) == 5, "sealed by another role"


def test_only_admins_keep_or_read_it(job: Job) -> None:
    assert keep(job)
    for session in (job.lead, job.rater("Ann Ash")):
        with pytest.raises(Refused):
            job.program.keep_list(session, iter(()), size=0)
        with job.program.storage.read() as reading, suppress(Refused):
            assert kept_list.open_kept_list(reading, session, job.program.cryptography, ADMIN_FIELDS) is None
    with job.program.storage.read() as reading, pytest.raises(Unusable):
        job.lead.rows.open(Purpose.KEPT_LIST, "admin", reading.where(KeptListRow)[0].sealed)


def test_stopped_at_any_commit_it_leaves_what_is_right(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assessor_app.application.use_cases.keep_list._AT_ONCE", 1)
    rows = by_rows(job)
    with job.program.storage.draft() as work:
        kind: type[UnitOfWork] = type(work)
    whole = kind.commit
    for stop, number in itertools.product((Cancelled, KeyboardInterrupt, Unusable), range(5)):
        left = [number]  # commits that go well: to forget, of three parts, and of what opens them

        def commit(self: UnitOfWork, stop: type[BaseException] = stop, left: list[int] = left) -> None:
            if not left[0]:
                raise stop("no more")
            left[0] -= 1
            whole(self)

        with monkeypatch.context() as patch:
            patch.setattr(kind, "commit", commit)
            with pytest.raises(stop):
                keep(job, most_entries=-1)
        assert left == [0]
        assert listed(job) == rows
        if number == 4:
            keep(job)  # so that the next begins with one that opens
            assert listed(job) == rows


def test_two_windows_that_keep_at_once_list_what_is_right(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assessor_app.application.use_cases.keep_list._AT_ONCE", 1)
    other, rows = Job(program=job.workspace.program(), workspace=job.workspace), by_rows(job)

    def meanwhile() -> Iterator[Values]:
        yield from rows
        assert keep(other), "two of the three parts are the first one's by now"

    first = replace(job.program.keep_list, fewest=0)
    assert first(job.admin, meanwhile(), size=job_size(job))
    assert listed(other) == listed(job) == rows
    assert keep(job), "that parts of two lists lie there is seen"
    assert not keep(job)
    assert listed(other) == listed(job) == rows


def test_where_nothing_can_be_written_nothing_is_read_for_it(job: Job) -> None:
    def lines() -> Iterator[Values]:
        raise AssertionError("nothing need be read")
        yield ()

    admin = job.admin
    with closing(sqlite3.connect(job.workspace.folder / "assessor.db")) as database:
        database.execute("BEGIN IMMEDIATE")  # another program writes, and goes on writing
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("assessor_app.adapters.storage.engine.BUSY_SECONDS", 0)
            with pytest.raises(Refused):
                replace(job.workspace.program().keep_list, fewest=0)(admin, lines(), size=1)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
lines_of_any = st.lists(
    st.tuples(
        texts, st.none() | texts, st.tuples(texts, texts) | st.tuples(texts) | st.just(()), st.integers()
    ),
    max_size=7,
)


@given(lines_of_any)
def test_lines_come_back_as_they_were(lines: list[Values]) -> None:
    packed = list(kept_list._packed(lines))
    assert [line for part in packed for line in kept_list._unpacked(part)] == lines


def broken(*_arguments: object) -> None:
    raise Unusable("the disk is gone")
