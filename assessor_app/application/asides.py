"""Who stepped aside from what, for leads; what was seen in which submission, for admins.

Neither part says what the other does: leads learn no place and no words, admins no rater and no assignment.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from assessor_app.application.aside_records import ASIDE_SIZES, AsideForAdmin, AsideForLead
from assessor_app.application.codec import decode
from assessor_app.application.copy_versions import Versions, read_versions, submission_of
from assessor_app.application.ports.aside_rows import AsideAnswerRow, AsideRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import AssignmentRecord, Purpose
from assessor_app.application.roster_reading import signing_keys
from assessor_app.application.session import Session
from assessor_app.application.statements import Domain
from assessor_app.domain.stepping_aside import Cause, Sight
from assessor_app.domain.submission import State
from assessor_app.ledger.statement import BadStatement, decode_key, read_statement

LOOKED_AT = "a rater saw something in it that tells whose it is: an admin looks at it first"
SEEN = "a rater saw whose it is"  # why admins find a submission held


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """That somebody stepped aside from an assignment; for leads."""

    cause: Cause
    answered: bool  # an admin looked at what was seen

    @property
    def waits(self) -> bool:
        """Whether nobody else may be given it yet."""
        return self.cause is Cause.SAW and not self.answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """What a rater saw in a submission; for admins."""

    aside: str  # id of the row
    submission: str
    sight: Sight = field(repr=False)
    answered: bool


def read_asides(
    reading: Reading, session: Session, cryptography: Cryptography, known: Mapping[str, AssignmentRecord]
) -> dict[str, Aside]:
    """Assignment → that its rater stepped aside from it; for leads. known: every assignment.

    What its rater does not vouch for is passed over: anybody who can write to the file could have put it
    there.
    """
    rows = reading.where(AsideRow)
    if not rows:
        return {}
    keys = signing_keys(reading)
    answered = {row.aside for row in reading.each(AsideAnswerRow)}
    found = {}
    for row in rows:
        try:
            padded = session.held.open(row.to_lead, purpose=Purpose.ASIDE_LEAD, context=row.id)
            told = decode(AsideForLead, cryptography.unpad(padded, ASIDE_SIZES))
            record = known[told.assignment]
            vouched = read_statement(
                decode_key(told.vouched), domain=Domain.VOUCHER, by=keys.get(record.person, frozenset())
            )
        except (Unusable, BadStatement, ValueError, KeyError, TypeError):
            continue
        if vouched.payload == {
            "assignment": told.assignment,
            "one_time_key": row.one_time_key,
            "person": record.person,
            "workspace": session.workspace.id,
        }:
            found[told.assignment] = Aside(cause=told.cause, answered=row.id in answered)
    return found


def waiting_for_admin(
    reading: Reading, session: Session, cryptography: Cryptography, known: Mapping[str, AssignmentRecord]
) -> frozenset[str]:
    """Submissions in which a rater saw whose they are, and that no admin has let go on; for leads."""
    asides = read_asides(reading, session, cryptography, known)
    return frozenset(known[key].submission for key, one in asides.items() if one.waits)


def read_sightings(reading: Reading, session: Session, cryptography: Cryptography) -> Iterator[Sighting]:
    """Everything that raters saw, answered or not; for admins."""
    answered = {row.aside for row in reading.each(AsideAnswerRow)}
    rows = reading.where(AsideRow)
    versions = read_versions(reading, session, cryptography) if rows else {}
    for row in rows:
        told = open_for_admin(row, session, cryptography, versions)
        if told is not None and told.submission is not None and told.sight is not None:
            yield Sighting(
                aside=row.id, submission=told.submission, sight=told.sight, answered=row.id in answered
            )


def open_for_admin(
    row: AsideRow, session: Session, cryptography: Cryptography, versions: Versions
) -> AsideForAdmin | None:
    """What a row tells admins; None where its submission is erased, or it holds no such thing."""
    if not row.to_admin:
        return None
    try:
        padded = session.held.open(row.to_admin, purpose=Purpose.ASIDE_ADMIN, context=row.id)
        told = decode(AsideForAdmin, cryptography.unpad(padded, ASIDE_SIZES))
        # Raters know where their copies lie; which submission's these are, their row says to admins.
        place = told.submission
        return replace(told, submission=submission_of(versions, place)) if place is not None else told
    except (Unusable, ValueError, KeyError, TypeError):  # a rater's process wrote it: it may hold anything
        return None


def to_look_at(
    reading: Reading, session: Session, cryptography: Cryptography
) -> dict[str, tuple[Sighting, ...]]:
    """Submission that raters have → what was seen in it that no admin has answered yet; for admins."""
    waiting: dict[str, list[Sighting]] = defaultdict(list)
    for one in read_sightings(reading, session, cryptography):
        if not one.answered:
            waiting[one.submission].append(one)
    return {
        submission: tuple(some)
        for submission, some in waiting.items()
        if (row := reading.get(SubmissionRow, submission)) is not None and row.state == State.IN_RATING
    }
