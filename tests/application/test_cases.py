"""Reveal, settle, release: in that order, by people who did not rate, on ratings that hold."""

import json
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import text

from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import Draft
from assessor_app.domain.people import Role
from tests.support.jobs import Job, given_out, revealed
from tests.support.workspaces import ASSESSORS, LEAD, TestWorkspace


def states(job: Job) -> set[str]:
    return {line.state for line in job.program.list_submissions.for_admin(job.admin)}


def test_nothing_opens_before_every_rating_is_in(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 2, twice=1)
    first = True
    for name, codes in job.codes().items():
        for code in codes:
            if not first:
                job.rate(name, code)
            first = False
    done = job.program.reveal_cases(job.lead)
    assert (done.opened, [one.why for one in done.waiting]) == (1, ["not every rating is in"])


def test_nothing_opens_while_a_rating_can_be_taken_back(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    ((name, code),) = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    job.rate(name, code, grace=15)
    done = job.program.reveal_cases(job.lead)
    assert [one.why for one in done.waiting] == ["a rating can still be taken back"]


def test_ratings_within_tolerance_are_decided(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 3, twice=1)
    job.rate_all()
    done = job.program.reveal_cases(job.lead)
    assert (done.opened, done.agreed, done.need_adjudicator, done.waiting) == (3, 3, (), ())
    assert states(job) == {"decided"}
    assert job.program.reveal_cases(job.lead).opened == 0, "what is open stays open"


def apart(workspace: TestWorkspace, source: Path) -> tuple[Job, str]:
    """A case whose two ratings lie three steps apart."""
    job = given_out(workspace, source, 1, twice=1)
    raters = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    for (name, code), steps in zip(raters, (0, 3), strict=True):
        job.rate(name, code, steps)
    (disputed,) = job.program.reveal_cases(job.lead).need_adjudicator
    assert disputed.criteria
    return job, disputed.id


def test_ratings_beyond_tolerance_wait_for_a_third_person(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = apart(workspace, tmp_path / "in")
    assert states(job) == {"in_rating"}
    opened = job.program.list_cases.open(job.lead, case)
    assert len(opened.ratings) == 2
    assert opened.decision is None
    settled = Draft(levels=job.levels(2), comments={})
    with pytest.raises(Unusable, match="needs a reason"):
        job.program.adjudicate_case(job.lead, case, settled, reason="")
    job.program.adjudicate_case(job.lead, case, settled, reason="The second file shows it.")
    after = job.program.list_cases.open(job.lead, case)
    assert after.ratings == opened.ratings, "the originals stay"
    assert after.decision is not None
    assert after.decision.levels == job.levels(2)
    with pytest.raises(Refused, match="not waiting for an adjudicator"):
        job.program.adjudicate_case(job.lead, case, settled, reason="Again.")


def test_differences_follow_the_order_in_which_the_ratings_are_shown(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, case = apart(workspace, tmp_path / "in")
    opened = job.program.list_cases.open(job.lead, case)
    for criterion in opened.badge.rubric.criteria:
        steps = [criterion.position(rating.levels[criterion.id]) for rating in opened.ratings]
        assert opened.differences[criterion.id] == steps[1] - steps[0]


def test_nobody_opens_or_settles_a_case_that_they_rated(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    ((name, code),) = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    job.program.change_roles(job.admin, name, (Role.LEAD, Role.ASSESSOR))
    job.rate(name, code)
    job.lead  # noqa: B018  # any state-changing command of the other lead hands the keys over
    job.program.assign_raters(job.lead)
    rater = workspace.sign_in(name, Role.LEAD, job.program)
    assert [one.why for one in job.program.reveal_cases(rater).waiting] == [
        "you rated it; another lead must open it"
    ]
    assert job.program.reveal_cases(job.lead).opened == 1
    (line,) = job.program.list_cases(job.lead)
    with pytest.raises(Refused, match="you rated this case"):
        job.program.list_cases.open(rater, line.id)


def test_a_tampered_rating_is_set_aside_by_name_and_the_rest_goes_on(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 3)
    job.rate_all()
    with job.program.storage._engine.begin() as connection:  # behind the log's back
        query = "SELECT id, sealed FROM sealed_rating ORDER BY id LIMIT 1"
        identity, sealed = connection.execute(text(query)).one()
        connection.execute(
            text("UPDATE sealed_rating SET sealed = :s WHERE id = :i"),
            {"s": sealed[:-1] + bytes([sealed[-1] ^ 1]), "i": identity},
        )
    done = job.program.reveal_cases(job.lead)
    assert done.opened == 2
    assert [one.why for one in done.waiting] == ["a rating cannot be opened: it was changed"]


def test_exchanged_ratings_are_found(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 2)
    job.rate_all()
    with job.program.storage._engine.begin() as connection:
        rows = connection.execute(text("SELECT id, commitment FROM sealed_rating ORDER BY id")).all()
        for (identity, _), (_, commitment) in zip(rows, reversed(rows), strict=True):
            connection.execute(
                text("UPDATE sealed_rating SET commitment = :c WHERE id = :i"),
                {"c": commitment, "i": identity},
            )
    done = job.program.reveal_cases(job.lead)
    assert done.opened == 0
    assert {one.why for one in done.waiting} == {"a rating is not the one that was committed to"}


def test_only_what_is_decided_is_released_and_only_once(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    assert job.program.release_cases(job.lead).released == 2
    assert job.program.release_cases(job.lead).released == 0
    assert states(job) == {"released"}


def test_admins_release_only_where_the_programme_lets_them(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    document = json.loads(job.program.export_programme(job.admin))
    for admins_release in (False, True):
        changed = json.dumps({**document, "admins_release": admins_release}).encode()
        job.program.load_programme(job.admin, changed, file="changed.json")
        if not admins_release:
            job.rate_all()
            job.program.reveal_cases(job.lead)
            with pytest.raises(Refused, match="QA leads release"):
                job.program.release_cases(job.admin)
    held_back = job.program.release_cases(job.admin)
    assert [one.why for one in held_back.waiting] == ["a QA lead must hand over its result first"]


def test_an_assessor_sees_nothing_of_cases(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    with pytest.raises(Refused, match="needs the role lead"):
        job.program.list_cases(job.rater(ASSESSORS[0]))
    with pytest.raises(Refused, match="needs the role lead"):
        job.program.reveal_cases(job.admin)


def test_what_was_rated_twice_is_paired(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 4, twice=Fraction(3, 4))
    job.rate_all()
    job.program.reveal_cases(job.lead)
    paired = Counter(pair.criterion for pair in job.program.list_cases.pairs(job.lead))
    assert set(paired.values()) == {3}


def test_a_second_lead_can_open_and_settle(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 2, twice=1)
    job.rate_all()
    job.program.add_person(
        job.admin, name="Lou Second", roles=(Role.LEAD,), passphrase="a passphrase for tests"
    )
    with pytest.raises(Refused, match=LEAD):
        workspace.sign_in("Lou Second", Role.LEAD, job.program)
    job.program.assign_raters(job.lead)  # any state-changing command of a holder hands the keys over
    lou = workspace.sign_in("Lou Second", Role.LEAD, job.program)
    assert job.program.reveal_cases(lou).agreed == 2
