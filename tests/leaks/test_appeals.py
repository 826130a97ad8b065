"""Nothing on a rater's side, or in the clear, tells which pieces of work are rated on appeal, or of what.

Planted words of the appeal are found on the leads’ and admins’ side and nowhere else; an appeal looks like
another attempt that is handed in; and whoever rated the work before finds its twin at chance.
"""

import json
import math
import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from assessor_app.adapters import evidence_store
from assessor_app.domain.appeals import End
from tests.application.test_left_work import shapes
from tests.leaks.opened import opened_by
from tests.leaks.test_sampling import copies
from tests.support.appealed import HIGH, WORDS, book, code_of, lodge, only, rated_anew, released, submissions
from tests.support.attacker import Loot, by_length, workspace_copy
from tests.support.jobs import BADGE, Job
from tests.support.workspaces import ASSESSORS, TestWorkspace

SUBMISSIONS, TRIALS = 6, 16
Sizes = Callable[[Loot], Mapping[str, float]]


def given_out_anew(job: Job) -> tuple[str, str]:
    """(rater, code) of what was taken in last, once it is given out."""
    known = {one.submission for one in book(job).assignments.values()}
    job.program.assign_raters(job.lead, seed=3)
    (fresh,) = {one.submission for one in book(job).assignments.values()} - known
    return code_of(job, fresh)


def test_the_rater_reads_nothing_of_the_appeal(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in", 3)
    lodge(job)
    they, code = given_out_anew(job)
    (line,) = [one for one in job.program.list_submissions.for_rater(job.rater(they)) if one.id == code]
    assert str(line.state) == "to-rate"
    job.rate(they, code, HIGH)
    for name, codes in job.codes().items():  # a second one, where lots say so
        for line in job.program.list_submissions.for_rater(job.rater(name), state="to-rate"):
            assert line.id in codes
            job.rate(name, line.id, HIGH)
    words = (WORDS, "Marzipan", "appeal", "disput", "overlooked", "hearing")
    for name in ASSESSORS:
        for channel, content in opened_by(job, name):
            found = [word for word in words if word.casefold().encode() in content.lower()]
            assert found == [], channel
    job.program.reveal_cases(job.lead)
    case = str(only(job).case)
    job.program.decide_appeal(job.lead, case, End.VARIED, reason="Nougat: the annex answers it.")
    job.program.release_cases(job.lead)
    raw = b"".join(path.read_bytes() for path in job.workspace.folder.rglob("*") if path.is_file())
    told = [word for word in ("Marzipan", "Nougat", "appeal", "overlooked") if word.encode() in raw]
    assert told == []
    assert only(job).text == WORDS, "the control: leads read it"
    assert only(job).reason == "Nougat: the annex answers it."
    (line_of_admin,) = job.program.list_appeals(job.admin)
    assert line_of_admin.text == WORDS, "and so do admins"


def test_an_appeal_looks_like_another_attempt(workspace: TestWorkspace, tmp_path: Path) -> None:
    """Up to the day it is rated, whoever has no key sees the same rows, log entries and letters."""
    base = released(workspace, tmp_path / "in", 1)
    base.program.return_submission(base.admin, submissions(base)[0], reason="Not yet.")
    seen, truth = [], []
    for job, appealed in zip(copies(workspace, tmp_path, 2), (True, False), strict=True):
        if appealed:
            lodge(job)
        else:
            essay = next((tmp_path / "in").rglob("essay.txt"))
            essay.write_text(essay.read_text("utf-8").replace("Work", "Text"), encoding="utf-8")
            job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
            job.program.make_blind_copies(job.admin)
        taken_in = shapes(job)
        they, code = given_out_anew(job)
        job.rate(they, code, HIGH)
        seen.append((taken_in, shapes(job), entries(job)))
        truth.append(len(job.program.list_appeals(job.lead)))
    assert truth == [1, 0], "the control: leads can tell"
    assert seen[0] == seen[1]


def entries(job: Job) -> list[tuple[str, list[str]]]:
    """The log: kinds of entries, and of which tables each vouches for rows."""
    with job.program.storage.read() as reading:
        return [
            (json.loads(one.body)["kind"], [line.partition("\t")[0] for line in one.rows.splitlines()])
            for one in reading.entries()
        ]


def sizes_of(table: str) -> Sizes:
    def sizes(loot: Loot) -> dict[str, float]:
        found: Counter[str] = Counter()
        for submission, size in loot.database.execute(f"SELECT submission, blob_size FROM {table}"):
            found[submission] += size
        return dict(found)

    sizes.__name__ = f"sizes of {table}"
    return sizes


def lengths(loot: Loot) -> Mapping[str, float]:
    each = [row[0] for row in loot.database.execute("SELECT id FROM submission")]
    return by_length(loot, each)


CHANNELS: tuple[Sizes, ...] = (sizes_of("evidence"), sizes_of("blind_copy"), lengths)


def disputed_twin(
    base: TestWorkspace, folder: Path, source: random.Random
) -> tuple[Job, list[str], str, str]:
    """A copy of `base` with an appeal by lot: what was rated, which of it is disputed, and its twin."""
    workspace = replace(base, folder=workspace_copy(base.folder, folder), programs=[])
    job = Job(program=workspace.program(), workspace=workspace)
    rated = submissions(job)
    wanted = source.choice(rated)
    return job, rated, wanted, lodge(job, wanted).submission


def nearest(found: Mapping[str, float], twin: str, among: list[str]) -> str:
    return min(among, key=lambda one: abs(found[one] - found[twin]))


def attacks(
    workspace: TestWorkspace, folder: Path, trials: int, channels: tuple[Sizes, ...]
) -> tuple[Counter[str], float]:
    """How often each channel names what is disputed, and how often a draw of lots would."""
    base = released(workspace, folder / "in", SUBMISSIONS, varied=True)
    base.workspace.close()
    source, right, expected = random.Random(29), Counter[str](), 0.0
    for trial in range(trials):
        job, among, wanted, twin = disputed_twin(workspace, folder / f"trial{trial}", source)
        loot = Loot(job, ASSESSORS[0])
        expected += 1 / len(among)
        for channel in channels:
            right[channel.__name__] += nearest(channel(loot), twin, among) == wanted
        states = dict(loot.database.execute("SELECT id, state FROM submission"))
        assert {states[one] for one in among} == {"released"}, "what is disputed stays as it was"
        loot.close()
        job.workspace.close()
    return right, expected


@pytest.mark.timeout(600)
def test_whoever_rated_it_finds_its_twin_at_chance(workspace: TestWorkspace, tmp_path: Path) -> None:
    right, expected = attacks(workspace, tmp_path, TRIALS, CHANNELS)
    chance = expected / TRIALS
    most = expected + 3.5 * math.sqrt(TRIALS * chance * (1 - chance))
    assert max(right.values()) <= most, right


def test_an_attack_on_unpadded_evidence_succeeds(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: were blobs as long as their files, the twin would be found at once."""
    monkeypatch.setattr(evidence_store, "_MOST_PADDING", 0)
    trials = 4
    right, _expected = attacks(workspace, tmp_path, trials, CHANNELS[:2])
    assert right == {channel.__name__: trials for channel in CHANNELS[:2]}


def test_a_lead_who_has_no_part_in_it_hears_it(workspace: TestWorkspace, tmp_path: Path) -> None:
    """The control on the leads' side: which work it is, of what, and why."""
    job = released(workspace, tmp_path / "in", 2)
    wanted = submissions(job)[1]
    done = lodge(job, wanted)
    line = rated_anew(job)
    assert (line.id, line.submission, line.text) == (done.submission, wanted, WORDS)
