"""Requirements beside the rubric, from the sealed rating to the award: counts, confirmations, checklists."""

import hashlib
import json
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from assessor_app.application.intake import IntakeBook
from assessor_app.application.ports.rows import BlindCopyRow, SealedRatingRow, SubmissionRow
from assessor_app.application.problems import Unusable
from assessor_app.application.rating_file import read_rating
from assessor_app.application.records import RATING_SIZES, Draft
from assessor_app.application.use_cases.rate_submission import draft_of, rating_fields
from assessor_app.domain.appeals import End, Ground
from assessor_app.domain.forms import SEED
from assessor_app.domain.given import draw
from assessor_app.domain.rubric import Outcome
from tests.support.jobs import Job, given_out_for, write_table
from tests.support.workspaces import TestWorkspace

COUNTED, LISTED, DRAWN = "copilot-certified", "responsible-ai-practices", "sales-ai-navigator"
PASSED = {"result:assessment": "17/20"}
RESULT = {"scored": 17, "reachable": 20}
ENOUGH: dict[str, Any] = {"examples": 3, "data-policy": True}
WHOLE = {**ENOUGH, "assessment": RESULT}
ITEMS = ("before-use", "two-groups", "notice", "objection", "recorded")
SEEN = dict.fromkeys(ITEMS, "seen")


def rated_by_two(job: Job, first: dict[str, Any], second: dict[str, Any]) -> None:
    raters = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    for (name, code), found in zip(raters, (first, second), strict=True):
        job.rate(name, code, 3, found=found)


def decided(job: Job) -> Any:
    (line,) = job.program.list_cases(job.lead)
    return job.program.list_cases.open(job.lead, line.id).decision


def test_what_was_found_comes_through_to_a_proven_award(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, twice=1, given=PASSED)
    rated_by_two(job, ENOUGH, {"examples": 4, "data-policy": True})
    assert job.program.reveal_cases(job.lead).agreed == 1
    decision = decided(job)
    assert decision.outcome is Outcome.AWARD
    assert decision.requirements in (WHOLE, {**WHOLE, "examples": 4})
    assert job.program.release_cases(job.lead).released == 1
    assert len(job.program.issue_awards(job.admin).awards) == 1
    out = tmp_path / "bundle.zip"
    job.program.export_awards(job.admin, out)
    (file,) = job.program.verify_files([out]).files
    assert (file.report.outcome, file.report.ok) == ("valid", True)
    assert job.program.verify_audit(job.lead).broken == ()


def test_an_unmet_requirement_is_not_yet_and_named(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, given=PASSED)
    ((name, code),) = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    job.rate(name, code, 3, found={"examples": 2, "data-policy": True})
    job.program.reveal_cases(job.lead)
    assert decided(job).outcome is Outcome.NOT_YET
    job.program.release_cases(job.lead)
    (result,) = job.program.list_awards.not_yet(job.admin)
    (told,) = [pair for pair in result.feedback if "2 / 3" in pair[1]]
    assert told[0].startswith("Hand in three examples")


def test_a_difference_in_what_was_found_goes_to_a_lead(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, twice=1, given=PASSED)
    rated_by_two(job, ENOUGH, {"examples": 2, "data-policy": True})
    (waits,) = job.program.reveal_cases(job.lead).need_adjudicator
    assert waits.criteria == ("requirement/examples",)
    levels = job.levels(3)
    job.program.adjudicate_case(
        job.lead,
        waits.id,
        Draft(levels=levels, comments={}, requirements={"examples": 3}),
        reason="The appendix holds the third.",
    )
    decision = decided(job)
    assert (decision.outcome, decision.requirements) == (Outcome.AWARD, WHOLE)
    job.program.override_decision(
        job.lead,
        waits.id,
        Draft(levels=levels, comments={}, requirements={"data-policy": False}),
        reason="The statement is another person's.",
    )
    decision = decided(job)
    assert decision.outcome is Outcome.NOT_YET
    assert decision.requirements == {**WHOLE, "data-policy": False}
    assert job.program.verify_audit(job.lead).broken == ()


def test_left_to_the_rule_a_dispute_is_unmet(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, twice=1, given=PASSED)
    rated_by_two(job, ENOUGH, {"examples": 2, "data-policy": True})
    (waits,) = job.program.reveal_cases(job.lead).need_adjudicator
    job.program.adjudicate_case(
        job.lead, waits.id, Draft(levels=job.levels(3), comments={}), reason="As they are."
    )
    assert decided(job).requirements["examples"] == 2


def test_any_way_of_a_group_is_enough(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(LISTED, workspace, tmp_path / "in", 1, twice=1)
    rated_by_two(job, {"manager": True}, {"manager": False, "observation": SEEN})
    assert job.program.reveal_cases(job.lead).agreed == 1
    assert decided(job).outcome is Outcome.AWARD


@pytest.mark.parametrize(
    ("found", "says"),
    [
        ({"examples": 3}, "requirement “data-policy” is not answered"),
        ({**ENOUGH, "examples": True}, "whole number"),
        ({**ENOUGH, "course": 1}, "not asked for 'course'"),
    ],
)
def test_what_does_not_fit_is_not_handed_in(
    workspace: TestWorkspace, tmp_path: Path, found: dict[str, Any], says: str
) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, given=PASSED)
    ((name, code),) = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    with pytest.raises(Unusable, match=says):
        job.rate(name, code, 3, found=found)


def test_a_rating_without_answers_has_the_fields_of_before(workspace: TestWorkspace) -> None:
    badges = {line.id: line.badge for line in workspace.program().list_badges()}
    for identity in (COUNTED, "ai-essentials"):
        rubric = badges[identity].rubric
        levels = {one.id: one.levels[0].id for one in rubric.criteria}
        fields = rating_fields(badges[identity], ["d"], Draft(levels=levels, comments={}))
        assert {path.partition("/")[0] for path in fields} == {
            *("level", "overall", "minutes", "rubric", "badge", "evidence")
        }
        answered = rating_fields(
            badges[identity], ["d"], Draft(levels=levels, comments={}, requirements=ENOUGH)
        )
        assert {*answered} - {*fields} == {"requirement/examples", "requirement/data-policy"}
        assert draft_of(answered).requirements == ENOUGH


def test_every_answer_fits_the_smallest_room(workspace: TestWorkspace, tmp_path: Path) -> None:
    """So that no length of a row tells what was found, or that anything was asked."""
    job = given_out_for(LISTED, workspace, tmp_path / "in", 3)
    answers = iter(({}, {"manager": True}, {"manager": False, "observation": SEEN}))
    for name, codes in job.codes().items():
        for code in codes:
            job.rate(name, code, 3, found=next(answers))
    with job.program.storage.read() as reading:
        sizes = {len(row.sealed) for row in reading.each(SealedRatingRow)}
    assert len(sizes) == 1
    assert min(sizes) - RATING_SIZES[0] < 200


@pytest.mark.parametrize("value", ["3", None, [1], 2.5])
def test_a_file_with_other_answers_is_refused(value: object) -> None:
    content = json.dumps({"levels": {"a": "b"}, "requirements": {"examples": value}}).encode()
    with pytest.raises(Unusable, match=r"r\.json, requirements"):
        read_rating(content, file="r.json")


def rated_once(job: Job, found: dict[str, Any]) -> Any:
    ((name, code),) = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    job.rate(name, code, 3, found=found)
    job.program.reveal_cases(job.lead)
    return decided(job)


@pytest.mark.parametrize(
    ("result", "outcome"),
    [("16/20", Outcome.AWARD), ("15/20", Outcome.NOT_YET), ("80 %", Outcome.AWARD), ("79%", Outcome.NOT_YET)],
)
def test_a_quiz_is_met_by_its_result_alone(
    workspace: TestWorkspace, tmp_path: Path, result: str, outcome: Outcome
) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, given={"result:assessment": result})
    decision = rated_once(job, ENOUGH)
    assert decision.outcome is outcome
    assert set(decision.requirements) == {"assessment", "examples", "data-policy"}


def test_a_result_that_was_not_taken_in_is_not_met(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1)
    decision = rated_once(job, ENOUGH)
    assert decision.requirements["assessment"] == {"scored": 0, "reachable": 0}
    assert decision.outcome is Outcome.NOT_YET


def test_no_rater_changes_a_result(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, given={"result:assessment": "3/20"})
    with pytest.raises(Unusable, match="“assessment” says otherwise"):
        rated_once(job, {**ENOUGH, "assessment": RESULT})


def test_the_scenario_follows_from_the_recorded_seed(workspace: TestWorkspace, tmp_path: Path) -> None:
    seed = "00112233445566778899aabbccddeeff"
    job = given_out_for(DRAWN, workspace, tmp_path / "in", 1, given={"scenario_seed": seed})
    decision = rated_once(job, {"role-play": {"solved": True}})
    (line,) = [line for line in job.program.list_badges() if line.id == DRAWN]
    (way,) = [way for way in line.badge.version.asked.ways if way.id == "role-play"]
    assert way.form is not None
    drawn = draw(way.form, "role-play", seed)
    assert decision.requirements == {"role-play": {"seed": seed, "scenario": drawn.id, "solved": True}}
    text = f"assessor/scenario/v1\n{seed}\nrole-play".encode()
    number = int.from_bytes(hashlib.sha256(text).digest()[:8], "big")
    assert drawn is way.form.scenarios[number % 4], "as docs/programme-file.md says"


def test_every_attempt_draws_a_seed_of_its_own(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(DRAWN, workspace, tmp_path / "in", 3)
    seeds = set()
    for name, codes in job.codes().items():
        for code in codes:
            seeds.add(job.program.open_work(job.rater(name), code).taken_in[":seed"])
    assert len(seeds) == 3
    assert all(SEED.fullmatch(seed) for seed in seeds)


def test_results_are_in_no_clear_column_and_tell_nothing_by_their_length(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    source = write_table(tmp_path / "in", 3, {"result:assessment": "1/20"})
    table = source / "submissions.csv"
    scores = iter(("1/20", "917/1000", ""))
    table.write_text(re.sub(r"1/20", lambda _found: next(scores), table.read_text()))
    job = Job(program=workspace.program(), workspace=workspace, badge=COUNTED)
    job.program.import_portfolios(job.admin, source, badge=COUNTED)
    job.program.make_blind_copies(job.admin)
    with job.program.storage.read() as reading:
        assert len({len(row.sealed) for row in reading.each(SubmissionRow)}) == 1
        assert len({len(row.sealed) for row in reading.each(BlindCopyRow)}) == 1
    content = (workspace.folder / "assessor.db").read_bytes()
    assert b"917" + b"/1000" not in content
    assert b'assessment":"0' not in content


def test_a_result_that_comes_later_is_taken_in(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace, badge=COUNTED)
    first = write_table(tmp_path / "a", 1, {"result:assessment": ""})
    assert job.program.import_portfolios(job.admin, first, badge=COUNTED).count("created") == 1
    again = write_table(tmp_path / "b", 1, {"result:assessment": "20/20", "result:other": "1/1"})
    report = job.program.import_portfolios(job.admin, again, badge=COUNTED)
    assert report.count("updated") == 1
    assert [one.reason for one in report.rejected] == ["raters of this badge are shown no result of “other”"]
    report = job.program.import_portfolios(job.admin, again, badge=COUNTED)
    assert report.count("unchanged") == 1
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    decision = rated_once(job, ENOUGH)
    assert decision.requirements["assessment"] == {"scored": 20, "reachable": 20}


@pytest.mark.parametrize(
    ("column", "text", "says"),
    [
        ("result:assessment", "seventeen", "no result such as 17/20"),
        ("scenario_seed", "abc", "not 32 hexadecimal digits"),
    ],
)
def test_a_row_that_cannot_be_read_is_named(
    workspace: TestWorkspace, tmp_path: Path, column: str, text: str, says: str
) -> None:
    job = Job(program=workspace.program(), workspace=workspace, badge=COUNTED)
    with pytest.raises(Unusable, match=says):
        job.program.import_portfolios(
            job.admin, write_table(tmp_path / "in", 1, {column: text}), badge=COUNTED
        )


def appealed(job: Job, anew: dict[str, Any]) -> str:
    """Not yet by what was found; disputed, rated anew with what was found then; the case to hear."""
    rated_once(job, {**ENOUGH, "examples": 2})
    job.program.release_cases(job.lead)
    (disputed,) = [line.submission for line in job.program.list_cases(job.lead)]
    job.program.lodge_appeal(job.admin, disputed, Ground.OVERLOOKED, "The annex holds the third.")
    job.program.assign_raters(job.lead, second_rate=None)
    waiting = list(job.program.list_submissions.for_admin(job.admin))
    assert len(waiting) == 2
    for name, codes in job.codes().items():
        for code in codes:
            if job.program.open_work(job.rater(name), code).final_at is None:
                job.rate(name, code, 3, found=anew)
    job.program.reveal_cases(job.lead)
    return next(str(line.case) for line in job.program.list_appeals(job.lead) if line.case is not None)


def test_on_appeal_what_the_new_rating_found_counts(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, given=PASSED)
    case = appealed(job, ENOUGH)
    job.program.decide_appeal(job.lead, case, End.VARIED, reason="The annex was overlooked.")
    decision = job.program.list_cases.open(job.lead, case).decision
    assert decision is not None
    assert (decision.outcome, decision.requirements) == (Outcome.AWARD, WHOLE), "the result came along"
    assert job.program.verify_audit(job.lead).broken == ()


def test_an_appeal_takes_nothing_away_that_was_met(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, given=PASSED)
    case = appealed(job, {"examples": 3, "data-policy": False})
    job.program.decide_appeal(job.lead, case, End.VARIED, reason="The annex was overlooked.")
    decision = job.program.list_cases.open(job.lead, case).decision
    assert decision is not None
    assert decision.requirements == WHOLE


def test_an_appeal_is_as_long_as_another_attempt(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out_for(COUNTED, workspace, tmp_path / "in", 1, given=PASSED)
    appealed(job, ENOUGH)
    with job.program.storage.read() as reading:
        first, second = (
            known.record.given
            for known in IntakeBook(reading, job.admin, job.program.cryptography).each_known()
        )
    assert first == second
