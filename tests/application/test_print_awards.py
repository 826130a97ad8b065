"""What is printed is the issued file; that it was, and why again, is kept sealed and told in no length."""

from pathlib import Path

import pytest

from assessor_app.application.ports.rows import LogEntryRow, StatementRow
from assessor_app.application.printings import TOGETHER
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import Cancelled
from assessor_app.application.statements import Domain
from assessor_app.domain.people import Role
from tests.support.awards import AWARDS, records
from tests.support.jobs import Job
from tests.support.workspaces import ASSESSORS


def ids(job: Job) -> list[str]:
    return [one.id for one in records(job)]


def history(job: Job) -> dict[str, list[tuple[int, str, str]]]:
    lines = job.program.list_awards(job.admin)
    return {line.id: [(one.copies, one.printer, one.because) for one in line.printed] for line in lines}


def test_the_issued_bytes_are_printed_in_the_order_asked_for(awarded: Job) -> None:
    wanted, got = ids(awarded)[::-1], list[bytes]()
    done = awarded.program.print_awards(awarded.admin, wanted, got.append, printer="Desk", copies=2)
    assert done.awards == tuple(wanted)
    assert got == [awarded.program.export_awards.certificate(awarded.admin, one) for one in wanted]
    assert history(awarded) == {one: [(2, "Desk", "")] for one in wanted}
    assert awarded.program.verify_audit(awarded.admin).ok


def test_again_needs_a_reason_which_is_kept_with_those_that_were_printed_before(awarded: Job) -> None:
    first, second, *_ = ids(awarded)
    send = awarded.program.print_awards
    send(awarded.admin, [first], lambda _data: None, printer="Desk")
    with pytest.raises(Unusable, match="printed before"):
        send(awarded.admin, [first, second], lambda _data: None, printer="Desk")
    send(awarded.admin, [first, second], lambda _data: None, printer="Hall", because=" Torn. ")
    assert history(awarded)[first] == [(1, "Desk", ""), (1, "Hall", "Torn.")]
    assert history(awarded)[second] == [(1, "Hall", "")]


def test_one_that_fails_leaves_the_others(awarded: Job) -> None:
    bad, *rest = ids(awarded)
    shown = awarded.program.export_awards.certificate(awarded.admin, bad)

    def put(data: bytes) -> None:
        if data == shown:
            raise Unusable("the printer did not take the page")

    done = awarded.program.print_awards(awarded.admin, [bad, *rest], put, printer="Desk")
    assert done.awards == tuple(rest)
    assert [(one.id, one.reason) for one in done.failed] == [(bad, "the printer did not take the page.")]
    assert history(awarded)[bad] == []


class StopAt:
    """A progress that is stopped after some steps."""

    def __init__(self, steps: int) -> None:
        self.steps = steps

    def step(self, done: int, total: int, label: str) -> None:
        del total, label
        if done >= self.steps:
            raise Cancelled


def test_what_went_out_before_a_stop_is_kept(awarded: Job) -> None:
    wanted = ids(awarded)
    with pytest.raises(Cancelled):
        awarded.program.print_awards(
            awarded.admin, wanted, lambda _data: None, printer="Desk", progress=StopAt(2)
        )
    assert [bool(history(awarded)[one]) for one in wanted] == [True, True, False, False]


def test_a_file_that_cannot_be_written_is_no_printing(awarded: Job) -> None:
    def fail() -> None:
        raise Unusable("no room")

    with pytest.raises(Unusable, match="no room"):
        awarded.program.print_awards(awarded.admin, ids(awarded), lambda _data: None, printer="", finish=fail)
    assert not any(history(awarded).values())


def test_nothing_in_the_clear_tells_which_how_many_or_why(awarded: Job) -> None:
    first, *rest = ids(awarded)
    send = awarded.program.print_awards
    assert AWARDS <= TOGETHER
    send(awarded.admin, [first], lambda _data: None, printer="Desk")
    send(awarded.admin, rest, lambda _data: None, printer="The printer in the hall", copies=12)
    send(awarded.admin, [first], lambda _data: None, printer="Desk", because="Zoë spilled coffee. " * 20)
    with awarded.program.storage.read() as reading:
        kept = reading.where(StatementRow, domain=str(Domain.PRINTING))
        assert len({len(row.body) for row in kept}) == 1
        assert len(kept) == 3
        clear = b"".join(bytes(row.body) for row in kept)
        entries = [row for row in reading.where(LogEntryRow) if b'"printed"' in bytes(row.body)]
        assert {row.rows for row in entries} == {row.rows for row in entries if first not in row.rows}
    assert b"coffee" not in clear
    assert first.encode() not in clear


def test_only_admins_print_and_only_what_there_is(awarded: Job, tmp_path: Path) -> None:
    del tmp_path
    rater = awarded.workspace.sign_in(ASSESSORS[0], Role.ASSESSOR, awarded.program)
    with pytest.raises(Refused):
        awarded.program.print_awards(rater, ids(awarded), lambda _data: None, printer="Desk")
    with pytest.raises(Unusable, match="no award"):
        awarded.program.print_awards(awarded.admin, ["x"], lambda _data: None, printer="Desk")
    with pytest.raises(Unusable, match="copies"):
        awarded.program.print_awards(awarded.admin, ids(awarded), lambda _data: None, printer="D", copies=0)
