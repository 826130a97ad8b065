"""Managers, mentors and team mates rate nobody of their own people; leads hear it without names."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.catalogue import read_programme
from assessor_app.application.giving_out import blocked_pairs
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.programme_file import write
from assessor_app.application.relations import Related, read_relations
from assessor_app.application.use_cases.keep_apart import KeptApart
from assessor_app.domain.people import Role
from tests.application.test_left_work import name_of, records
from tests.support.jobs import BADGE, Job, given_out, taken_in, write_portfolios
from tests.support.workspaces import ASSESSORS, PASSPHRASE, TestWorkspace

ANN, BOB, CEM, DUA = ASSESSORS


def blocked(job: Job) -> dict[str, set[str]]:
    """Learner → names of who must not rate what they handed in, as leads' keys open it."""
    lead = job.lead
    with job.program.storage.read() as reading:
        pairs = blocked_pairs(reading, lead, job.program.cryptography)
    names = {identity: name for name, identity in job.workspace.people.items()}
    whose = {line.id: line.learner for line in job.program.list_submissions.for_admin(job.admin)}
    found: dict[str, set[str]] = {}
    for submission, people in pairs.items():
        found.setdefault(whose[submission], set()).update(names[person] for person in people)
    return found


def table(*lines: str, head: str = "id,name,email,line_manager,mentor,team") -> tuple[Related, ...]:
    return read_relations("\n".join((head, *lines)).encode(), file="people.csv")


def with_same_team(job: Job, folder: Path) -> None:
    with job.program.storage.read() as reading:
        programme = read_programme(reading)
    file = folder / "programme.json"
    file.write_bytes(write(replace(programme, same_team_apart=True)))
    job.program.load_programme(job.admin, file.read_bytes(), file=file.name)


def test_managers_and_mentors_are_kept_from_their_people(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 3)
    people = table(
        f"s000,Zoë Student0,,e7,{BOB},",  # a manager by id, a mentor by name
        "s001,Somebody Else,,Nobody Here,,",  # known by the id, whatever the name
        f"e7,{ANN},ann@example.org,,,",
        f",Zoë Student2,,ann@example.org; {CEM},,",  # by name; two managers, one by e-mail
        ",Who Is That,,,,",
    )
    dry = job.program.keep_apart(job.admin, people, dry_run=True)
    assert blocked(job) == {}
    done = job.program.keep_apart(job.admin, people)
    assert done == dry == KeptApart(people=5, learners=3, changed=3, blocked=4, late=0)
    assert blocked(job) == {"Zoë Student0": {ANN, BOB}, "Zoë Student2": {ANN, CEM}}
    again = job.program.keep_apart(job.admin, people)
    assert (again.changed, again.blocked) == (0, 0), "the same table again changes nothing"
    job.program.assign_raters(job.lead, second_rate=Fraction(1))
    whose = {line.id: line.learner for line in job.program.list_submissions.for_admin(job.admin)}
    given = [(whose[one.submission], name_of(job, one)) for one in records(job).values()]
    assert len(given) == 6
    assert not any(name in blocked(job).get(learner, ()) for learner, name in given)
    for session in (None, job.admin, job.lead):
        assert job.program.verify_audit(session).ok


def test_it_holds_for_what_is_handed_in_later_and_for_who_joins_later(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    job.program.keep_apart(job.admin, table(f"s000,Zoë Student0,,{ANN},Eve Elm,"))
    (line,) = job.program.list_submissions.for_admin(job.admin)
    job.program.return_submission(job.admin, line.id, reason="The second task is missing.")
    write_portfolios(tmp_path / "in", 1, text="Once more, by ")
    job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    newest = max(job.program.list_submissions.for_admin(job.admin), key=lambda one: one.attempt)
    assert newest.attempt == 2
    lead = job.lead
    with job.program.storage.read() as reading:
        assert blocked_pairs(reading, lead, job.program.cryptography)[newest.id] == {
            job.workspace.people[ANN]
        }
    enrolled = job.program.add_person(
        job.admin, name="Eve Elm", roles=(Role.ASSESSOR,), passphrase=PASSPHRASE
    )
    with job.program.storage.read() as reading:
        assert blocked_pairs(reading, lead, job.program.cryptography)[newest.id] == {
            job.workspace.people[ANN],
            enrolled.id,
        }


def test_a_team_is_apart_only_where_the_programme_says_so(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 2)
    people = table(
        "s000,Zoë Student0,,,,Plant maintenance",
        f",{DUA},,,,plant MAINTENANCE",
        ",Somebody Else,,,,Plant maintenance",
        f",{BOB},,,,Sales",
    )
    assert job.program.keep_apart(job.admin, people).blocked == 0
    with_same_team(job, tmp_path)
    assert job.program.keep_apart(job.admin, people).blocked == 1
    assert blocked(job) == {"Zoë Student0": {DUA}}
    line = next(
        one for one in job.program.list_submissions.for_admin(job.admin) if one.learner == "Zoë Student0"
    )
    found = job.program.list_learners.one(job.admin, line.learner_ids[0], (line.id,))
    assert found.apart == (DUA,), "of a team, only who is on the roster is kept"


def test_what_is_being_rated_is_said_to_be_too_late(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    done = job.program.keep_apart(job.admin, table(f"s000,Zoë Student0,,{ANN},,"))
    assert (done.blocked, done.late) == (0, 1)


def test_leads_and_raters_learn_no_learner_of_it(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    job.program.keep_apart(job.admin, table(f"s000,Zoë Student0,,{ANN},Quirin Zabel,Skunkworks"))
    raw = b"".join(path.read_bytes() for path in job.workspace.folder.glob("assessor.db*"))
    for planted in ("Quirin", "Skunkworks", "Student0"):
        assert planted.encode() not in raw
    lead = job.lead
    with job.program.storage.read() as reading:
        told = repr(blocked_pairs(reading, lead, job.program.cryptography))
    assert "Zoë" not in told
    with pytest.raises(Refused, match="needs the role"):
        job.program.keep_apart(lead, ())


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff\xfe", "people.csv: this is not UTF-8"),
        (b"id,email\n1,a@b\n", "people.csv, line 1: there is no column"),
        (b"name,team\n,Sales\n", "people.csv, line 2: the name is missing"),
        (b'name,team\n"Ann,Sales\n', "people.csv, line 2: this is not a CSV table"),
        (b"name\n" + b"x" * 1001, "people.csv, line 2: a field is longer than 1000"),
    ],
)
def test_what_is_no_table_is_refused_with_its_line(data: bytes, said: str) -> None:
    with pytest.raises(Unusable) as raised:
        read_relations(data, file="people.csv")
    assert said in str(raised.value)


def test_other_delimiters_cases_and_columns_are_read() -> None:
    (one,) = read_relations(
        '\ufeffTeam;NAME;Shoe size;Mentor\r\nSales;Ann;42;"Bob;Cem"\r\n\r\n'.encode(), file="x"
    )
    assert one == Related(name="Ann", team="Sales", depends_on=("Bob", "Cem"))
