"""Take awards back: their bits in the status lists, signed anew, and a log entry each with the reason."""

import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from assessor_app.application.awards import AwardBook, StatusList, newest_list, put_award, put_list
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.issuing import open_issuer
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Problem, Refused, Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import AwardRecord, Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.submission_steps import move
from assessor_app.credentials.status_list import with_bit
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State

TOGETHER: Final = 256  # awards revoked in one transaction, with one new version of each list


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoked:
    """Which award was taken back, and the status list that says so from now on."""

    award: str
    status_list: str  # its address
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRevoked:
    """An award that stays as it is, and why."""

    award: str
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokedAll:
    """What became of each of several awards; nothing is said of those that a stop left untouched."""

    revoked: tuple[Revoked, ...]
    refused: tuple[NotRevoked, ...]


@dataclass(frozen=True, slots=True)
class RevokeAward:
    """Set an award's bit for good: nothing clears it again."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session, award: str, *, reason: str) -> Revoked:
        """Raises Unusable for an unknown award or no reason, Refused where it is revoked already."""
        done = self.several(session, (award,), reason=reason)
        for one in done.refused:
            raise one.problem
        return done.revoked[0]

    def several(
        self, session: Session, awards: Sequence[str], *, reason: str, progress: Progress = NO_PROGRESS
    ) -> RevokedAll:
        """Take each of them back for the same reason; what is refused stays, the rest goes on.

        In an order that says nothing: the log keeps it, and a list is mostly in the order of names.
        """
        session.require(Role.ADMIN)
        reason = checked_reason(reason)
        once = list(dict.fromkeys(awards))
        secrets.SystemRandom().shuffle(once)
        revoked: list[Revoked] = []
        refused: list[NotRevoked] = []
        for start in range(0, len(once), TOGETHER):
            progress.step(start, len(once), "Revoking")
            done, not_done = self._together(session, once[start : start + TOGETHER], reason)
            revoked += done
            refused += not_done
        progress.step(len(once), len(once), "Revoking")
        return RevokedAll(revoked=tuple(revoked), refused=tuple(refused))

    def _together(
        self, session: Session, part: Sequence[str], reason: str
    ) -> tuple[list[Revoked], list[NotRevoked]]:
        at = self.now()
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            found, holding = _look_up(work, session, part)
            refused = [NotRevoked(award=one, problem=why) for one in part if (why := _why_not(one, found))]
            stay = {one.award for one in refused}
            wanted = dict(found[one] for one in part if one not in stay)
            if not wanted:
                return [], refused
            lists = self._mark(work, session, list(wanted.values()), at.replace(microsecond=0))
            for row, record in wanted.items():
                taken = replace(record, revoked_because=reason, revoked_at=as_text(at))
                put_award(work, session, row, taken)
                holding[record.submission] -= 1
                _move(work, record, others_hold=holding[record.submission] > 0)
                _record(work, session, record, reason, lists[record.status_list].version)
            work.commit()
        return [
            Revoked(
                award=record.id,
                status_list=lists[record.status_list].address,
                version=lists[record.status_list].version,
            )
            for record in wanted.values()
        ], refused

    def _mark(
        self, work: UnitOfWork, session: Session, records: Sequence[AwardRecord], at: datetime
    ) -> dict[str, StatusList]:
        """The lists in which the awards stand, each signed anew once."""
        issuer = open_issuer(work, session, self.cryptography)
        lists: dict[str, StatusList] = {}
        for name in dict.fromkeys(record.status_list for record in records):
            before = newest_list(work, name)
            bits = before.bits
            for record in records:
                if record.status_list == name:
                    bits = with_bit(bits, record.status_index)
            lists[name] = replace(before, version=before.version + 1, bits=bits)
            put_list(work, issuer, lists[name], at)
        return lists


Found = dict[str, tuple[str, AwardRecord]]
"""How an award was named → the id of its row, and the award."""


def _look_up(reading: Reading, session: Session, awards: Sequence[str]) -> tuple[Found, Counter[str]]:
    """The awards of these names, and how many of each submission are held: all are opened once."""
    wanted = {award.strip().removeprefix("urn:uuid:").casefold(): award for award in awards}
    found: Found = {}
    holding: Counter[str] = Counter()
    for row, record in AwardBook(reading, session).each():
        holding[record.submission] += record.revoked_at is None
        for name in {record.id, record.credential_id.casefold()} & wanted.keys():
            found[wanted[name]] = row.id, record
    return found, holding


def _why_not(award: str, found: Found) -> Problem | None:
    if award not in found:
        return Unusable(f"there is no award “{award}”", remedy="See `assessor list awards`.")
    record = found[award][1]
    if record.revoked_at is not None:
        return Refused(f"this award was revoked on {record.revoked_at[:10]} already", where=record.id)
    return None


def _move(work: UnitOfWork, record: AwardRecord, *, others_hold: bool) -> None:
    """A team's submission is revoked with the last of its awards: each member's is taken back alone."""
    submission = work.get(SubmissionRow, record.submission)
    if submission is not None and not others_hold:
        move(work, submission, State.REVOKED)


def _record(work: UnitOfWork, session: Session, record: AwardRecord, reason: str, version: int) -> None:
    payload = {
        "award": record.id,
        "reason": reason,
        "status": [record.status_list, record.status_index, version],
    }
    statement = salted(session.keys.sign, Domain.REVOCATION, session.workspace.id, payload)
    work.record(
        "revoked",
        statement,
        sealed=session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data),
        sealed_for=Role.ADMIN,
    )
