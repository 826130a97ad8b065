"""The log as leads and admins read it: what is new alone is read, and nobody is named that the log hides."""

import json
from pathlib import Path

import pytest

from assessor_app.application.ports.rows import PersonRow
from assessor_app.application.problems import Refused
from assessor_app.application.queries.log_entry import HeadKind
from assessor_app.domain.people import Role
from resources import read_bytes
from tests.support.faults import do_the_job, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace


def test_a_rater_is_never_named_and_everybody_else_is(workspace: TestWorkspace, tmp_path: Path) -> None:
    write_portfolios(tmp_path / "portfolios")
    do_the_job(workspace, tmp_path / "portfolios")
    program = workspace.program()
    for name, role in ((ADMIN, Role.ADMIN), (LEAD, Role.LEAD)):
        log = program.list_log(workspace.sign_in(name, role, program))
        facts = log.read()
        lines = log.lines(log.find(lambda _kind, _person: True))
        assert [line.index for line in lines] == list(range(facts.size))[::-1]
        assert {line.name for line in lines if line.kind in {"rating", "rating-withdrawn"}} == {""}
        assert {line.name for line in lines if not line.kind.startswith("rating")} == {ADMIN, LEAD}
        assert facts.kinds["rating"] == len(log.find(lambda kind, _person: kind == "rating"))
        assert [name for _id, name in facts.people] == [ADMIN, LEAD]
        assert len(log.find(lambda *_: True, since=lines[0].at)) < facts.size


def test_only_what_is_new_is_read_and_a_roster_says_what_changed(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    log = program.list_log(ada)
    before = log.read()
    program.change_roles(ada, workspace.people[ASSESSORS[0]], (Role.LEAD, Role.ASSESSOR))
    after = log.read()
    assert after.size > before.size
    newest = next(line for line in log.lines(log.find(lambda kind, _: kind == "roster")))
    entry = program.show_log.entry(ada, newest.index)
    assert [(one.where, one.before, one.after) for one in entry.changes] == [
        ((ASSESSORS[0], "roles"), "assessor", "lead, assessor")
    ]
    assert ("version", str(after.kinds["roster"])) in entry.said
    assert {"roster", "person", "statement"} <= {row.table for row in entry.rows}


def test_a_programme_says_what_changed(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    document = json.loads(read_bytes("samples/programme.json"))
    versions = document["achievements"][0]["versions"]
    versions.append({**versions[-1], "number": versions[-1]["number"] + 1, "criteria": "Other criteria."})
    program.load_programme(ada, json.dumps(document).encode(), file="programme.json")
    log = program.list_log(ada)
    log.read()
    entry = program.show_log.entry(ada, log.find(lambda kind, _: kind == "programme")[0])
    assert {one.where[-1]: one.after for one in entry.changes} == {
        "number": "2",
        "criteria": "Other criteria.",
    }


def test_heads_say_who_signed_them(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.load_programme(ada, read_bytes("samples/programme.json"), file="programme.json")
    program.change_roles(ada, workspace.people[ASSESSORS[0]], (Role.LEAD,))
    program.sign_what_changed(ada)
    with program.storage.read() as reading:
        size, people = reading.size, reading.count(PersonRow)
    heads = program.show_log.list_heads(ada)
    assert {(head.kind, head.size, head.by) for head in heads} >= {
        (HeadKind.KEPT, size, ADMIN),
        (HeadKind.SIGNED, size, ADMIN),
    }
    assert people == 6


def test_assessors_read_no_log(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ann = workspace.sign_in(ASSESSORS[0], Role.ASSESSOR, program)
    with pytest.raises(Refused):
        program.list_log(ann)
    with pytest.raises(Refused):
        program.show_log.list_heads(ann)
