"""The demo: what it plans, what it leaves where, and that the same seed gives the same content."""

import hashlib
import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from assessor_app.adapters.demo_evidence import demo_people
from assessor_app.adapters.demo_evidence.content import SampleContent
from assessor_app.application.problems import Unusable
from assessor_app.application.programme_file import parse
from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.submissions import DeskState
from assessor_app.application.records import CaseState
from assessor_app.application.session import Session
from assessor_app.application.use_cases.demo.plan import WITH_RATERS, Fate, Plan, choose_fates, make_plan
from assessor_app.application.use_cases.make_demo import DemoPerson, DemoReport
from assessor_app.bootstrap import Program, make_demo
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Rubric
from assessor_app.domain.submission import State
from tests.support.workspaces import cheap_kdf

CONTENT = SampleContent()


def _rubrics() -> Mapping[str, Rubric]:
    programme = parse(CONTENT.programme(), file="sample", organisation="Example Works")
    return {one.id: one.current.rubric for one in programme.achievements}


RUBRICS = _rubrics()


def a_plan(submissions: int, *, raters: int = 4, seed: int = 1) -> Plan:
    return make_plan(CONTENT, RUBRICS, submissions=submissions, raters=raters, seed=seed)


def a_demo(
    folder: Path, config: Path, *, submissions: int = 10, raters: int = 3, seed: int = 5
) -> DemoReport:
    return make_demo(config, cheap_kdf())(
        folder,
        submissions=submissions,
        raters=raters,
        seed=seed,
        passphrase="for this test",
        tell=lambda line: None,
    )


@pytest.mark.parametrize("submissions", [1, 2, 3, 7, 12, 20, 60, 61, 200])
@pytest.mark.parametrize("raters", [1, 2, 4])
def test_a_plan_has_as_many_submissions_as_were_asked_for(submissions: int, raters: int) -> None:
    plan = a_plan(submissions, raters=raters)
    assert plan.submissions == submissions
    assert plan.main[0].fate is Fate.ALL_THE_WAY
    assert plan.chosen_later.total() <= sum(one.fate is None for one in plan.main)


def test_sixty_submissions_leave_some_at_every_stage() -> None:
    plan = a_plan(60)
    fates = choose_fates(plan, [(place % 4, (place + 1) % 4)[: 1 + place % 2] for place in range(60)])
    left = Counter(fates) + Counter(one.fate for one in (*plan.again, *plan.late))
    assert set(left) == set(Fate)


def test_what_stays_with_raters_is_spread_over_them() -> None:
    plan = a_plan(60)
    raters = [(place % 4,) for place in range(len(plan.main))]
    fates = choose_fates(plan, raters)
    left = Counter(raters[place][0] for place, fate in enumerate(fates) if fate in WITH_RATERS)
    assert set(left) == {0, 1, 2, 3}
    assert max(left.values()) - min(left.values()) <= 1


def test_nobody_hands_in_the_same_badge_twice_at_once() -> None:
    plan = a_plan(200)
    first = [(one.work.badge, one.work.learner) for one in (*plan.main, *plan.late)]
    assert len(set(first)) == len(first)


def test_a_second_attempt_is_other_work_of_the_same_learner() -> None:
    plan = a_plan(60)
    returned = [one for one in plan.main if one.fate is Fate.RETURNED]
    assert len(returned) == len(plan.again) > 0
    for before, after in zip(returned, plan.again, strict=True):
        assert (before.work.badge, before.work.learner, before.work.place) == (
            after.work.badge,
            after.work.learner,
            after.work.place,
        )
        assert before.work.seed != after.work.seed


def test_another_seed_gives_other_people_and_another_work() -> None:
    assert a_plan(20, seed=1) == a_plan(20, seed=1)
    works = [{(one.work.badge, one.work.learner) for one in a_plan(20, seed=seed).main} for seed in (1, 2)]
    assert works[0] != works[1]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[DemoReport, Path]:
    base = tmp_path_factory.mktemp("demo")
    return a_demo(base / "demo", base / "config", submissions=30, raters=4), base / "config"


@pytest.fixture
def program(demo: tuple[DemoReport, Path]) -> Iterator[Program]:
    report, config = demo
    with closing(Program(report.workspace, config=config, kdf_cost=cheap_kdf())) as program:
        yield program


def sign_in(program: Program, person: DemoPerson) -> Session:
    return program.sign_in(person.id, lambda: "for this test", roles=(person.role,), role=person.role)


def test_thirty_submissions_are_in_every_state_that_there_is(
    demo: tuple[DemoReport, Path], program: Program
) -> None:
    report, _ = demo
    admin, lead, *raters = (sign_in(program, one) for one in report.people)
    states = Counter(State(line.state) for line in program.list_submissions.for_admin(admin))
    assert states.total() == report.submissions == 30
    assert set(states) == set(State)
    assert {line.attempt for line in program.list_submissions.for_admin(admin)} == {1, 2}
    cases = {line.state for line in program.list_cases(lead)}
    assert cases == {CaseState.NEED_ADJUDICATOR, CaseState.DECIDED, CaseState.RELEASED}
    desks = [Counter(line.state for line in program.list_submissions.for_rater(rater)) for rater in raters]
    assert set().union(*desks) == set(DeskState) - {DeskState.FLAGGED}, "the second that is begun is flagged"


def test_the_demo_is_marked_and_everybody_of_it_is_on_the_roster(
    demo: tuple[DemoReport, Path], program: Program
) -> None:
    report, _ = demo
    assert program.workspace.demo
    assert [one.role for one in report.people] == [Role.ADMIN, Role.LEAD, *[Role.ASSESSOR] * 4]
    assert {one.id for one in report.people} == {line.id for line in program.list_people()}
    assert dict(report.badges) == {line.id: line.name for line in program.list_badges()}
    assert program.key_files.files.demo, "so its people keep nobody's own keys out of the keychain"


def test_awards_are_counted_exported_and_verified(demo: tuple[DemoReport, Path], program: Program) -> None:
    report, _ = demo
    admin = sign_in(program, report.people[0])
    awards = list(program.list_awards(admin))
    assert len(awards) == report.awards > 0
    assert "revoked" in {line.state for line in awards}
    assert report.bundle is not None
    assert program.verify_files([report.bundle]).ok
    certificates = list((report.workspace / "exports" / "certificates").iterdir())
    assert len(certificates) == sum(line.state == "signed" for line in awards)


def test_what_raters_get_names_no_learner(demo: tuple[DemoReport, Path], program: Program) -> None:
    report, _ = demo
    admin, _lead, *raters = (sign_in(program, one) for one in report.people)
    learners = demo_people(CONTENT.known_people())
    forbidden = [
        text.encode() for one in learners for text in (one.name, one.email, one.login, one.employee_id)
    ]
    handed_in, seen = b"", b""
    for line in program.list_submissions.for_admin(admin):
        handed_in += b"".join(_inside(program, admin, line.id))
    for rater in raters:
        for own in program.list_submissions.for_rater(rater):
            seen += b"".join(_inside(program, rater, own.id))
    assert sum(text in handed_in for text in forbidden) > 30, "the search would find nothing"
    assert [text.decode() for text in forbidden if text in seen] == []


def _inside(program: Program, session: Session, submission: str) -> Iterator[bytes]:
    """A submission's files as this person gets them, names too; what is packed is unpacked."""
    for file in program.show_evidence(session, submission):
        yield file.name.encode()
        with file.open() as source:
            content = source.read()
        yield content
        if content.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                yield from (archive.read(name) for name in archive.namelist())


def test_nothing_of_its_making_is_left_elsewhere(demo: tuple[DemoReport, Path]) -> None:
    report, config = demo
    assert [path.name for path in report.workspace.parent.iterdir() if path.name.startswith(".")] == []
    assert (config / "heads").is_dir()
    assert report.to_import.is_dir()
    assert any(report.to_import.rglob("*.*"))


def test_the_same_seed_gives_the_same_content(tmp_path: Path) -> None:
    config = tmp_path / "config"
    one, again, other = (
        a_demo(tmp_path / name, config, seed=seed) for name, seed in (("one", 5), ("again", 5), ("other", 6))
    )
    first = content_of(one, config)
    assert first == content_of(again, config)
    changed = content_of(other, config)
    assert all(first[what] != changed[what] for what in ("submissions", "allotted", "ratings"))
    assert not {person.id for person in one.people} & {person.id for person in again.people}


def content_of(report: DemoReport, config: Path) -> dict[str, Any]:
    """What a seed decides, without ids, codes and times."""
    with closing(Program(report.workspace, config=config, kdf_cost=cheap_kdf())) as program:
        admin, lead = (sign_in(program, one) for one in report.people[:2])
        learners = {}
        for line in program.list_submissions.for_admin(admin):
            shown = program.show_evidence(admin, line.id)
            digests = []
            for file in shown:
                with file.open() as content:
                    digests.append((file.name, hashlib.sha256(content.read()).hexdigest()))
            learners[line.id] = (line.badge, line.learner, line.attempt, line.state, tuple(sorted(digests)))
        names = {one.id: one.name for one in report.people}
        allotted = sorted(
            (names[one.person], learners[one.submission][:3], str(one.share), one.drawn)
            for one in _assignments(program, lead)
        )
        ratings = sorted(
            (
                learners[line.submission][:3],
                sorted(
                    json.dumps(
                        [dict(one.levels), dict(one.comments), one.overall, one.minutes], sort_keys=True
                    )
                    for one in program.list_cases.open(lead, line.id).ratings
                ),
                line.outcome,
            )
            for line in program.list_cases(lead)
        )
        return {
            "people": [(one.name, one.role) for one in report.people],
            "submissions": sorted(learners.values()),
            "allotted": allotted,
            "ratings": ratings,
            "counts": (report.submissions, report.ratings, report.awards),
        }


def _assignments(program: Program, lead: Any) -> list[Any]:
    from assessor_app.application.assignments import read_assignments

    with program.storage.read() as reading:
        return list(read_assignments(reading, lead, program.cryptography).values())


def test_a_cancelled_demo_leaves_nothing(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_demo(tmp_path / "config", cheap_kdf())(
            tmp_path / "demo",
            submissions=3,
            raters=1,
            seed=1,
            passphrase="for this test",
            tell=lambda line: None,
            progress=Stop(),
        )
    assert not (tmp_path / "demo").exists()
    assert not list(tmp_path.iterdir())


def test_a_folder_in_use_is_refused_and_kept(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(Unusable):
        a_demo(tmp_path, tmp_path / "config")
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


def test_one_rater_is_enough(tmp_path: Path) -> None:
    report = a_demo(tmp_path / "demo", tmp_path / "config", submissions=4, raters=1)
    assert (report.submissions, len(report.people)) == (4, 3)
    assert report.ratings >= 2
