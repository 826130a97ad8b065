"""What a run that gives work out begins with: what waits, who is blocked, who has what already."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from assessor_app.application.assignments import may_see_cases, standing
from assessor_app.application.carried_asides import person_of
from assessor_app.application.copy_versions import CopyVersion, first_copies, read_versions
from assessor_app.application.intake_notes import read_appeals
from assessor_app.application.pair_records import opened_pair
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import BlockedPairRow, SubmissionRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.progress import Progress
from assessor_app.application.records import AssignmentRecord, Purpose, Share
from assessor_app.application.roster_reading import signing_keys
from assessor_app.application.session import Session
from assessor_app.domain.allotment import Before
from assessor_app.domain.submission import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A submission that was not given out."""

    submission: str
    why: str  # a category


class Given:
    """Who has what; kept up to date while a run gives more."""

    def __init__(self, reading: Reading, known: Mapping[str, AssignmentRecord]) -> None:
        """known: every assignment."""
        self.known = known
        self._counting = standing(known, {})
        self._raters = people_of(self._counting.values())
        self._versions = dict(reading.values(SubmissionRow, ("id", "achievement_version"), ordered=False))
        self.codes = {one.code for one in known.values()}
        self.loads = Counter(one.person for one in self._counting.values())
        self.loads.update(one.person for one in known.values() if one.share is Share.SEED)
        self.had = people_of(known.values())

    def before(
        self,
        version: str,
        spreads: Mapping[str, float],
        overturned: Mapping[str, frozenset[str]] | None = None,
    ) -> Before:
        """How it stands for a draw of one badge version. overturned: badge → raters; see `Before`."""
        badge = version.partition("@")[0]
        rated: Counter[str] = Counter()
        for one in self._counting.values():
            rated[one.person] += self._versions[one.submission].partition("@")[0] == badge  # in any version
        together = (
            frozenset(pair)
            for submission, raters in self._raters.items()
            if self._versions[submission] == version
            for pair in combinations(sorted(raters), 2)  # a third is linked to both
        )
        return Before(
            loads=self.loads,
            rated=rated,
            pairs=Counter(together),
            spreads=spreads,
            overturned=(overturned or {}).get(badge, frozenset()),
        )

    def pairs(self, gone: Iterable[str]) -> dict[str, frozenset[str]]:
        """Submission → who rates it, without the assignments that are `gone`."""
        left = frozenset(gone)
        return people_of(one for key, one in self._counting.items() if key not in left)


def people_of(records: Iterable[AssignmentRecord]) -> dict[str, frozenset[str]]:
    """Submission → people."""
    people: dict[str, set[str]] = defaultdict(set)
    for record in records:
        people[record.submission].add(record.person)
    return {submission: frozenset(names) for submission, names in people.items()}


def waiting_of(
    reading: Reading, versions: tuple[str, ...] | None, *, pieces: Collection[str]
) -> dict[str, list[SubmissionRow]]:
    """Badge version → what of it may be given out; versions: of these alone, None: of all; pieces: no live
    work.
    """
    rows: dict[str, list[SubmissionRow]] = defaultdict(list)
    for row in reading.each(SubmissionRow, state=str(State.COMPLETE)):
        if row.id not in pieces and (versions is None or row.achievement_version in versions):
            rows[row.achievement_version].append(row)
    return rows


def not_ready(reading: Reading, versions: tuple[str, ...] | None) -> list[Held]:
    """What an admin has something to do with first."""
    return [
        Held(submission=row.id, why=row.why or "its blind copies are not made yet")
        for row in reading.each(SubmissionRow, state=(str(State.HELD), str(State.RECEIVED)))
        if versions is None or row.achievement_version in versions
    ]


def blocked_pairs(
    reading: Reading, session: Session, cryptography: Cryptography
) -> dict[str, frozenset[str]]:
    """Submission → who must not rate it."""
    blocked: dict[str, set[str]] = defaultdict(set)
    keys: Mapping[str, frozenset[bytes]] | None = None
    for row in reading.each(BlockedPairRow):
        plain = session.held.open(row.sealed, purpose=Purpose.BLOCKED_PAIR, context=row.id)
        pair = opened_pair(cryptography, plain)
        if pair.token is None:
            blocked[pair.submission].add(pair.person)
            continue
        keys = signing_keys(reading) if keys is None else keys
        person = person_of(pair.token, session, keys)
        if person is not None:
            blocked[pair.submission].add(person)
    return {submission: frozenset(people) for submission, people in blocked.items()}


def kept_from(
    reading: Reading, session: Session, cryptography: Cryptography, known: Mapping[str, AssignmentRecord]
) -> dict[str, frozenset[str]]:
    """Submission → who must not rate it: blocked pairs and, of what is rated on appeal, whoever had or could
    see the work before. known: every assignment.
    """
    kept = blocked_pairs(reading, session, cryptography)
    appeals = list(read_appeals(reading, session, cryptography))
    if appeals:
        had, leads = people_of(known.values()), may_see_cases(reading)
        for one in appeals:
            before = had.get(one.of, frozenset()) | kept.get(one.of, frozenset())
            kept[one.submission] = kept.get(one.submission, frozenset()) | before | leads
    return kept


def copies_to_give(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    submissions: Sequence[str],
    progress: Progress,
) -> dict[str, CopyVersion | None]:
    """Submission → the newest of its blind copies; None where the leads cannot open them."""
    keys: dict[str, CopyVersion | None] = {}
    versions = read_versions(reading, session, cryptography)
    for number, submission in enumerate(submissions):
        progress.step(number, len(submissions), "Giving out work")
        anew = versions.get(submission)
        keys[submission] = anew[-1] if anew else first_copies(reading, session, submission)
    return keys


def not_shared(submission: str) -> Held:
    """A submission whose blind copies leads cannot open."""
    return Held(submission=submission, why="its blind copies are not shared with the leads yet")
