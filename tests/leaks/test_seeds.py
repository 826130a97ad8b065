"""Nothing on a rater's side tells a seed from live work: not what their keys open, not what lies around it.

Planted words of the leads are found on the leads' side and nowhere else; workspaces that differ only in which
submissions are seeds look alike, and whoever has every key but the leads' guesses at chance.
"""

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.records import Share
from assessor_app.application.use_cases import assign_raters
from assessor_app.domain.sampling import SamplingPlan
from tests.application.test_left_work import shapes
from tests.leaks.opened import opened_by
from tests.leaks.test_sampling import copies
from tests.leaks.test_second_rating import guess_twice
from tests.support.attacker import STRATEGIES, Loot, Strategy, workspace_copy
from tests.support.jobs import BADGE, Job, taken_in, write_portfolios
from tests.support.seeds import FAR, GOOD, RULE, line_of, name_of, rate_seeds, records, seeds_of
from tests.support.workspaces import ASSESSORS, TestWorkspace

PLANTED = "Heliotrope: the second claim has no source."
SUBMISSIONS, PIECES, TRIALS = 8, 4, 24


def agree(job: Job, pieces: Sequence[str], *, once: bool = True) -> None:
    """once: by a plan that gives nothing to two."""
    criterion = next(iter(job.levels(GOOD)))
    for piece in pieces:
        job.program.add_seed(
            job.lead, piece, job.levels(GOOD), reasons={criterion: PLANTED}, reason=f"{PLANTED} Agreed on."
        )
    job.program.set_seed_rule(job.lead, BADGE, RULE)
    if once:
        job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))


def by_state(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """The coarse state in the clear."""
    states = dict(loot.database.execute("SELECT id, state FROM submission"))
    return {one: float(hash(states[one]) % 1000) for one in submissions}


def by_age_of_files(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """How old the files are in which the blind copies lie."""
    times = {path.name: path.stat().st_mtime_ns for path in loot.folder.rglob("*") if path.is_file()}
    found = dict.fromkeys(submissions, 0.0)
    for submission, blob in loot.database.execute("SELECT submission, blob FROM blind_copy"):
        if submission in found:
            found[submission] = max((time for name, time in times.items() if blob in name), default=0)
    return found


def by_size_of_files(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """How large the blind copies are."""
    found = dict.fromkeys(submissions, 0.0)
    for submission, size in loot.database.execute("SELECT submission, blob_size FROM blind_copy"):
        if submission in found:
            found[submission] += size
    return found


CHANNELS: tuple[Strategy, ...] = (*STRATEGIES, by_state, by_age_of_files, by_size_of_files)


def test_the_rater_reads_nothing_of_seeds(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", SUBMISSIONS)
    pieces = line_of(job).waiting[:PIECES]
    agree(job, pieces)
    job.program.assign_raters(job.lead)
    words = [PLANTED, "Heliotrope", "definitive", "seed", "standard", "tolerance", "set_aside", "agreed_by"]
    seen = set()
    for name in ASSESSORS:
        rater = job.rater(name)
        lines = list(job.program.list_submissions.for_rater(rater))
        assert len(lines) == 2
        assert len({replace(line, id="") for line in lines}) == 1, "both stand in the queue alike"
        works = [job.program.open_work(rater, line.id) for line in lines]
        assert len({(work.badge.version_id, work.final_at is None) for work in works}) == 1
        assert len({tuple((file.name, file.kind, file.notes) for file in work.files) for work in works}) == 1
        for line in lines:
            job.rate(name, line.id, GOOD)
        for channel, content in opened_by(job, name):
            told = [
                word
                for word in words
                if word.casefold().encode() in content.lower().replace(b"one_time_seed", b"")
            ]
            assert told == [], channel
            seen.add(channel)
    assert seen == {"letter", "copies", "desk"}
    raw = b"".join(path.read_bytes() for path in job.workspace.folder.rglob("*") if path.is_file())
    assert b"Heliotrope" not in raw
    assert PLANTED in line_of(job).pieces[0].reason, "the control: leads read it"
    assert {one.submission for one in seeds_of(job)} == set(pieces), "and know which they are"


def test_workspaces_that_differ_in_which_are_seeds_look_alike(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    base = taken_in(workspace, tmp_path / "in", SUBMISSIONS)
    waiting = line_of(base).waiting
    chosen = (waiting[:PIECES], waiting[PIECES:], waiting[::2])
    seen, truth = [], []
    for job, pieces in zip(copies(workspace, tmp_path, len(chosen)), chosen, strict=True):
        agree(job, pieces)
        job.program.assign_raters(job.lead, seed=3)
        for name, codes in job.codes().items():
            for code in codes:
                job.rate(name, code, GOOD)
        seen.append(shapes(job))
        truth.append(frozenset(one.submission for one in seeds_of(job)))
    assert truth == [frozenset(pieces) for pieces in chosen], "the control: leads can tell"
    assert seen[0] == seen[1] == seen[2]


def added(job: Job, seed: int) -> Mapping[str, object]:
    """What a run that gives work out adds to the tables, by the shape of the rows."""
    before = shapes(job)
    job.program.assign_raters(job.lead, seed=seed)
    found = {table: rows - before[table] for table, rows in shapes(job).items() if rows != before[table]}
    del found["log_node"]  # by how long the log was before, which everybody sees
    return found


def test_a_seed_is_given_out_like_so_much_more_other_work(workspace: TestWorkspace, tmp_path: Path) -> None:
    """New ones like first ratings; those that somebody had before like second ratings that come later."""
    taken_in(workspace, tmp_path / "in", SUBMISSIONS)
    seen, truth = [], []
    for job, with_seeds in zip(copies(workspace, tmp_path, 2), (True, False), strict=True):
        job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0, high_percent=100, high_from=100))
        if with_seeds:
            agree(job, line_of(job).waiting[:PIECES], once=False)
        first = added(job, 3)
        work = [one for one in records(job).values() if one.share is Share.FIRST]
        for number, one in enumerate(work):
            # Without seeds, half is rated so that the plan wants it rated again: as many as seeds go out.
            high = not with_seeds and number < PIECES
            job.rate(name_of(job, one.person), one.code, 3 if high else 1)
        rate_seeds_well(job)
        job.program.import_portfolios(
            job.admin, write_portfolios(tmp_path / "more", SUBMISSIONS + len(ASSESSORS)), badge=BADGE
        )
        job.program.make_blind_copies(job.admin)
        seen.append((first, added(job, 5)))
        truth.append(len(seeds_of(job)))
    assert truth == [2 * PIECES, 0], "the control: leads can tell"
    assert seen[0] == seen[1]


def rate_seeds_well(job: Job) -> None:
    for name in ASSESSORS:
        rate_seeds(job, name, GOOD)


def seeded(base: TestWorkspace, folder: Path, source: random.Random) -> tuple[Job, frozenset[str]]:
    """A copy of `base` in which half are seeds, by lot, and everything is rated by lot."""
    workspace = replace(base, folder=workspace_copy(base.folder, folder), programs=[])
    job = Job(program=workspace.program(), workspace=workspace)
    agree(job, source.sample(line_of(job).waiting, PIECES))
    job.program.assign_raters(job.lead)
    work = [(name, code) for name, codes in job.codes().items() for code in codes]
    source.shuffle(work)
    for name, code in work:
        job.rate(name, code, source.choice((FAR, GOOD)))
    return job, frozenset(one.submission for one in seeds_of(job))


@pytest.mark.timeout(600)
def test_without_a_leads_key_an_attacker_guesses_at_chance(workspace: TestWorkspace, tmp_path: Path) -> None:
    source = random.Random(20261129)
    taken_in(workspace, tmp_path / "in", SUBMISSIONS)
    workspace.close()
    right: Counter[str] = Counter()
    expected = 0.0
    for trial in range(TRIALS):
        job, pieces = seeded(workspace, tmp_path / f"trial{trial}", source)
        loot = Loot(job, ASSESSORS[0])
        among = sorted(loot.own)
        expected += len(pieces & set(among)) / len(among)
        for strategy in CHANNELS:
            right[strategy.__name__] += guess_twice(loot, among, strategy, source) in pieces
        loot.close()
        job.workspace.close()
    # Three and a half standard deviations: twelve strategies together err once in some four hundred runs.
    chance = expected / TRIALS
    most = expected + 3.5 * math.sqrt(TRIALS * chance * (1 - chance))
    assert max(right.values()) <= most, right


def test_an_attack_on_a_leaking_workspace_succeeds(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: a submission whose row is written once more because it is a seed is found at once."""
    original = assign_raters.AssignRaters._write

    def leaky(self, work, session, part, done, *rest):  # type: ignore[no-untyped-def]  # it stands in for a method
        original(self, work, session, part, done, *rest)
        for piece, _rater in done.seeds.given:
            row = work.get(SubmissionRow, piece)
            work.put(replace(row, sealed=row.sealed + bytes(64)))
        work.record("leak")

    monkeypatch.setattr(assign_raters.AssignRaters, "_write", leaky)
    source = random.Random(1)
    taken_in(workspace, tmp_path / "in", SUBMISSIONS)
    workspace.close()
    by_length = next(one for one in STRATEGIES if one.__name__ == "by_length")
    right = 0
    for trial in range(4):
        job, pieces = seeded(workspace, tmp_path / f"trial{trial}", source)
        loot = Loot(job, ASSESSORS[0])
        right += guess_twice(loot, sorted(loot.own), by_length, source) in pieces
        loot.close()
        job.workspace.close()
    assert right == 4
