"""Give what waits to raters: a draw by the badge's sampling plan, and one padded letter for every rater."""

import random
import secrets
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.clock import Clock
from assessor_app.application.codec import decode, encode
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import (
    AssignmentRow,
    BlindCopyRow,
    BlindKeyRow,
    BlockedPairRow,
    LetterRow,
    RoleGrantRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import (
    ASSIGNMENT_SIZES,
    AssignmentRecord,
    BlindCopyRecord,
    BlockedPair,
    Letter,
    LetterEntry,
    Purpose,
    Share,
    open_padded,
    open_record,
    seal_padded,
)
from assessor_app.application.session import Session, begin, read_roster
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.allotment import Allotment, draw
from assessor_app.domain.identity import new_code, new_id
from assessor_app.domain.people import Person, Role
from assessor_app.domain.submission import State, step

LETTER_ENTRY_BYTES = 256  # one entry as JSON, with room


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A submission that was not given out."""

    submission: str
    why: str  # a category


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """Counts only: who rates what stays in the letters."""

    submissions: int
    twice: int
    raters: int
    held: tuple[Held, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class AssignRaters:
    """Allot first and second raters to what waits."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(
        self,
        session: Session,
        *,
        badge: str | None = None,
        second_rate: Fraction | None = None,
        seed: int | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Assigned:
        """second_rate: share to be rated twice, 0 … 1; None: each badge's own plan. seed: None draws one.

        A Cancelled raised by `progress` leaves everything as it was.
        """
        session.require(Role.LEAD)
        if second_rate is not None and not 0 <= second_rate <= 1:
            raise Unusable("the share of second ratings is a number from 0 to 1")
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            badges = Badges(work)
            raters = allowed_raters(work)
            held = list(_not_ready(work, badges.ids_of(badge)))
            waiting = _waiting(work, badges.ids_of(badge))
            blocked = _blocked(work, session)
            known = read_assignments(work, session, self.cryptography).values()
            loads, codes = Counter(one.person for one in known), {one.code for one in known}
            done = Assigned(submissions=0, twice=0, raters=len(raters))
            read: set[str] = set()
            total = sum(len(rows) for rows in waiting.values())
            for version, rows in sorted(waiting.items()):
                chosen = seed if seed is not None else secrets.randbits(62)
                plan = badges[version]
                share = second_rate if second_rate is not None else _share_of(plan)
                keys = {}
                for row in rows:
                    progress.step(len(read), total, "Giving out work")
                    keys[row.id] = _blind_key(work, session, row.id)
                    read.add(row.id)
                ready = [row.id for row in rows if keys[row.id] is not None]
                held += [
                    Held(submission=row.id, why="its blind copies are not shared with the leads yet")
                    for row in rows
                    if keys[row.id] is None
                ]
                order = (
                    self._in_stable_order(work, ready, keys, session.workspace.id)
                    if seed is not None
                    else sorted(ready)
                )
                allotment = draw(
                    order,
                    [rater.id for rater in raters],
                    share=share,
                    blocked=blocked,
                    loads=loads,
                    seed=chosen,
                )
                held += [Held(submission=one.submission, why=one.why) for one in allotment.held]
                if allotment.allotted:
                    blind_keys = {key: value for key, value in keys.items() if value is not None}
                    self._write(work, session, plan, allotment, raters, blind_keys, chosen, share, codes)
                    loads.update(rater for one in allotment.allotted for rater in one.raters)
                done = replace(
                    done,
                    submissions=done.submissions + len(allotment.allotted),
                    twice=done.twice + sum(len(one.raters) == 2 for one in allotment.allotted),
                )
            work.commit()
        return replace(done, held=tuple(sorted(held, key=lambda one: one.submission)))

    def _in_stable_order(
        self, reading: Reading, submissions: Sequence[str], keys: Mapping[str, bytes | None], workspace: str
    ) -> list[str]:
        """By what was handed in, so that the same seed gives the same draw although ids are random."""

        def content(submission: str) -> list[str]:
            key = self.cryptography.row_key(keys[submission] or b"", workspace=workspace)
            rows = reading.where(BlindCopyRow, submission=submission)
            records = [
                open_record(BlindCopyRecord, key, Purpose.BLIND_COPY, row.id, row.sealed) for row in rows
            ]
            return sorted(record.digest for record in records)

        return sorted(submissions, key=lambda submission: (content(submission), submission))

    def _write(
        self,
        work: UnitOfWork,
        session: Session,
        badge: Badge,
        allotment: Allotment,
        raters: Sequence[Person],
        blind_keys: Mapping[str, bytes],
        seed: int,
        share: Fraction,
        codes: set[str],
    ) -> None:
        records: dict[str, AssignmentRecord] = {}
        for one in allotment.allotted:
            drawn = f"place {one.place}, seed {seed}, {allotment.twice} twice"
            for rater, kind in zip(one.raters, Share, strict=False):
                records[new_id()] = AssignmentRecord(
                    submission=one.submission, person=rater, share=kind, code=_code(codes), drawn=drawn
                )
        payload = {
            "badge": badge.version_id,
            "seed": str(seed),
            "second_rate": str(share),
            "assignments": [
                {"id": key, "submission": one.submission, "person": one.person, "share": str(one.share)}
                for key, one in sorted(records.items())
            ],
        }
        statement = salted(session.keys.sign, Domain.ALLOTMENT, session.workspace.id, payload)
        rows = [
            AssignmentRow(
                id=key,
                sealed=seal_padded(
                    self.cryptography, session.rows, Purpose.ASSIGNMENT, key, record, ASSIGNMENT_SIZES
                ),
            )
            for key, record in records.items()
        ]
        letters = [self._letter(badge, rater, records, blind_keys, len(raters)) for rater in raters]
        random.SystemRandom().shuffle(letters)
        rows.sort(key=lambda row: row.id)
        work.add_all(rows)
        work.add_all(letters)
        for one in allotment.allotted:
            row = work.get(SubmissionRow, one.submission)
            assert row is not None  # noqa: S101  # it was read in this transaction
            work.put(replace(row, state=str(step(State(row.state), State.IN_RATING))))
        sealed = session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data)
        work.record("allotment", statement, sealed=sealed, sealed_for=Role.LEAD)

    def _letter(
        self,
        badge: Badge,
        rater: Person,
        records: Mapping[str, AssignmentRecord],
        blind_keys: Mapping[str, bytes],
        raters: int,
    ) -> LetterRow:
        entries = [
            LetterEntry(
                assignment=key,
                code=record.code,
                submission=record.submission,
                blind_key=blind_keys[record.submission],
            )
            for key, record in records.items()
            if record.person == rater.id
        ]
        random.SystemRandom().shuffle(entries)
        letter = Letter(
            achievement_version=badge.version_id, entries=tuple(entries), day=self.now().date().isoformat()
        )
        # Room for as many as anybody gets when everything is rated twice: the length tells nothing of the
        # draw.
        submissions = len({record.submission for record in records.values()})
        room = LETTER_ENTRY_BYTES * (2 * submissions // max(raters, 1) + 4)
        identity = new_id()
        padded = self.cryptography.pad(encode(letter), tuple(room << power for power in range(20)))
        public = bytes.fromhex(rater.seal)
        sealed = self.cryptography.seal_to(public, padded, purpose=Purpose.LETTER, context=identity)
        return LetterRow(id=identity, person=rater.id, sealed=sealed)


def allowed_raters(reading: Reading) -> list[Person]:
    """Every assessor who does not hold the admin pair: who knows the names is never given work to rate."""
    admins = {grant.holder for grant in reading.where(RoleGrantRow, role=str(Role.ADMIN))}
    people = read_roster(reading).holding(Role.ASSESSOR)
    return [person for person in people if person.id not in admins and not person.has(Role.ADMIN)]


def read_assignments(
    reading: Reading, session: Session, cryptography: Cryptography
) -> dict[str, AssignmentRecord]:
    """Every assignment by its id; for leads."""
    return {
        row.id: open_padded(
            AssignmentRecord,
            cryptography,
            session.rows,
            Purpose.ASSIGNMENT,
            row.id,
            row.sealed,
            ASSIGNMENT_SIZES,
        )
        for row in reading.each(AssignmentRow)
    }


def _code(given: set[str]) -> str:
    """A code that was not given before: among 100,000 random ones two are alike in one case of seven."""
    while (code := new_code()) in given:
        pass
    given.add(code)
    return code


def _share_of(badge: Badge) -> Fraction:
    return Fraction(badge.version.second_rating_percent, 100)


def _waiting(reading: Reading, versions: tuple[str, ...] | None) -> dict[str, list[SubmissionRow]]:
    rows: dict[str, list[SubmissionRow]] = defaultdict(list)
    for row in reading.each(SubmissionRow, state=str(State.COMPLETE)):
        if versions is None or row.achievement_version in versions:
            rows[row.achievement_version].append(row)
    return rows


def _not_ready(reading: Reading, versions: tuple[str, ...] | None) -> list[Held]:
    return [
        Held(submission=row.id, why=row.why or "its blind copies are not made yet")
        for row in reading.each(SubmissionRow, state=(str(State.HELD), str(State.RECEIVED)))
        if versions is None or row.achievement_version in versions
    ]


def _blocked(reading: Reading, session: Session) -> dict[str, frozenset[str]]:
    blocked: dict[str, set[str]] = defaultdict(set)
    for row in reading.each(BlockedPairRow):
        plain = session.held.open(row.sealed, purpose=Purpose.BLOCKED_PAIR, context=row.id)
        pair = decode(BlockedPair, plain)
        blocked[pair.submission].add(pair.person)
    return {submission: frozenset(people) for submission, people in blocked.items()}


def _blind_key(reading: Reading, session: Session, submission: str) -> bytes | None:
    row = reading.get(BlindKeyRow, submission)
    if row is None or not row.to_lead:
        return None
    return session.held.open(row.to_lead, purpose=Purpose.BLIND_KEY, context=submission)
