"""A recorded demonstration from the sealed rating to the award, and what of it goes no further."""

import json
from pathlib import Path
from typing import Any

import pytest

from assessor_app.application.problems import Unusable
from assessor_app.application.records import Draft
from assessor_app.domain.rubric import Outcome
from tests.application.test_requirements import decided, rated_by_two, rated_once
from tests.support.jobs import given_out_for
from tests.support.workspaces import TestWorkspace

BADGE = "sales-ai-navigator"
ASKED_WHAT = "How do you know that the figures hold?"
SHOWN: dict[str, Any] = {
    "seen": {"needs": "seen", "checked": "seen"},
    "day": "2026-01-20",
    "minutes": 12,
    "questions": [ASKED_WHAT],
    "passed": True,
}
KEPT = {"seen": SHOWN["seen"], "minutes": 12, "met": True}


def test_it_comes_through_to_an_award_without_its_day_and_words(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out_for(BADGE, workspace, tmp_path / "in", 1)
    decision = rated_once(job, {"recording": SHOWN})
    assert (decision.outcome, decision.requirements) == (Outcome.AWARD, {"recording": KEPT})
    (line,) = job.program.list_cases(job.lead)
    (rating,) = job.program.list_cases.open(job.lead, line.id).ratings
    assert rating.requirements == {"recording": SHOWN}, "a lead reads all of what the rater found"
    job.program.release_cases(job.lead)
    assert len(job.program.issue_awards(job.admin).awards) == 1
    job.program.export_awards(job.admin, tmp_path / "bundle.zip")
    (file,) = job.program.verify_files([tmp_path / "bundle.zip"]).files
    assert file.report.ok
    assert job.program.verify_audit(job.lead).broken == ()


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"minutes": 3}, "3 / 5 min"),
        ({"passed": False}, "0 / 1"),
        ({"seen": {"needs": "not-seen", "checked": "seen"}}, "1 / 2 (Finds out"),
    ],
)
def test_what_it_lacks_is_named_in_figures(
    workspace: TestWorkspace, tmp_path: Path, changed: Any, told: str
) -> None:
    job = given_out_for(BADGE, workspace, tmp_path / "in", 1)
    assert rated_once(job, {"recording": SHOWN | changed}).outcome is Outcome.NOT_YET
    job.program.release_cases(job.lead)
    (result,) = job.program.list_awards.not_yet(job.admin)
    (words,) = [pair[1] for pair in result.feedback if pair[0].startswith("Hand in a recorded")]
    assert told in words
    assert ASKED_WHAT not in json.dumps(result.feedback)


def test_a_difference_is_settled_by_a_lead_who_invents_no_day(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out_for(BADGE, workspace, tmp_path / "in", 1, twice=1)
    rated_by_two(job, {"recording": SHOWN}, {"recording": SHOWN | {"passed": False}})
    (waits,) = job.program.reveal_cases(job.lead).need_adjudicator
    assert waits.criteria == ("requirement/role-play",)
    job.program.adjudicate_case(
        job.lead,
        waits.id,
        Draft(levels=job.levels(3), comments={}, requirements={"recording": {"met": True}}),
        reason="The end of the recording answers it.",
    )
    assert decided(job).requirements == {"recording": {"met": True}}
    assert decided(job).outcome is Outcome.AWARD
    assert job.program.verify_audit(job.lead).broken == ()


@pytest.mark.parametrize(
    ("found", "says"),
    [
        ({"met": True}, "decided by leads"),
        ({key: one for key, one in SHOWN.items() if key != "day"}, "is not answered"),
        (SHOWN | {"day": "2999-01-01"}, "its day, 2999-01-01, has not come"),
        (SHOWN | {"minutes": 0}, "from 1 to 600"),
    ],
)
def test_a_rating_that_does_not_say_it_whole_is_refused(
    workspace: TestWorkspace, tmp_path: Path, found: Any, says: str
) -> None:
    job = given_out_for(BADGE, workspace, tmp_path / "in", 1)
    ((name, code),) = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    with pytest.raises(Unusable, match=says):
        job.rate(name, code, 3, found={"recording": found})
