"""A rater's work: keep a draft, hand a rating in (sealed and committed), take it back while the grace
lasts.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import BinaryIO

from assessor_app.application.answers import (
    answer_fields,
    answers_in,
    check_answers,
    check_days,
    with_given,
)
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.clock import Clock, as_text, from_text
from assessor_app.application.codec import encode
from assessor_app.application.desk import Desk, Given, given_in, put_desk
from assessor_app.application.padded_copies import cut_to
from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SealedRatingRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import (
    RATING_SIZES,
    DeskRecord,
    Draft,
    Purpose,
    SealedRating,
    Slip,
)
from assessor_app.application.session import Session, begin, public_half
from assessor_app.application.statements import Domain, signed
from assessor_app.credentials.proof import LEVEL, UNSCORED, commitment_payload
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.pins import LONGEST_NOTE, MOST_PINS, pin_of
from assessor_app.domain.rubric import InvalidRating
from assessor_app.ledger.canonical import Json
from assessor_app.ledger.commitment import SALT_BYTES, commit
from assessor_app.ledger.statement import encode_key, make_statement

LONGEST_COMMENT = 10_000  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a rater gets for a rating: proof that it was made, without its content."""

    code: str
    commitment: str
    final_at: str


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Keep a rating as far as it has come; only its rater can read it."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session, code: str | Given, draft: Draft) -> str:
        """Returns when it was saved (UTC text). Refused once the rating is handed in.

        Given `WorkInHand.given` instead of the code, it opens no letter: one row is read and one is written.
        """
        session.require(Role.ASSESSOR)
        _check_texts(draft)
        saved_at = as_text(self.now())
        with self.storage.draft() as work:
            desk = Desk(work, session, self.cryptography)
            record = _record(desk, desk.find(code))
            _refuse_handed_in(record)
            put_desk(
                work, session, self.cryptography, replace(record, draft=replace(draft, saved_at=saved_at))
            )
            work.commit()
        return saved_at


@dataclass(frozen=True, slots=True)
class RateSubmission:
    """Seal one rater's rating of one assignment, together with the log entry that it was made."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(
        self, session: Session, code: str | Given, draft: Draft, *, grace: timedelta = timedelta(0)
    ) -> Receipt:
        """Hand the rating in; until `grace` is over it can be taken back.

        Raises Unusable for a code that is not this rater's or levels that do not fit the rubric, Refused
        where a rating is handed in already or nobody could open it.
        """
        session.require(Role.ASSESSOR)
        _check_texts(draft)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            desk = Desk(work, session, self.cryptography)
            given = desk.find(code)
            badge = Badges(work)[given.achievement_version]
            try:
                draft = with_given(badge, draft, given_in(desk.copies(given)))
                check_draft(badge, draft)
                check_days(badge, draft, self.now())
            except InvalidRating as error:
                raise Unusable(str(error), where=given.code) from error
            record = _record(desk, given)
            _refuse_handed_in(record)
            receipt = self._seal(work, session, desk, given, badge, record, draft, grace)
            work.commit()
        return receipt

    def _seal(
        self,
        work: UnitOfWork,
        session: Session,
        desk: Desk,
        given: Given,
        badge: Badge,
        record: DeskRecord,
        draft: Draft,
        grace: timedelta,
    ) -> Receipt:
        lead = public_half(work, Role.LEAD)
        if lead is None:
            raise Refused("there is no QA lead who could open this rating", remedy="Ask an admin to add one.")
        digests = [copy.digest for copy in desk.copies(given)]
        _check_pins(draft, badge, digests, given.code)
        values = rating_fields(badge, digests, draft)
        opening = commit(values, {path: os.urandom(SALT_BYTES) for path in values})
        one_time = self.cryptography.signing_key(record.one_time_seed)
        key = one_time.public.hex()
        # Without the workspace: a proof shows these bytes, and they must say nothing but the commitment.
        statement = make_statement(Domain.COMMITMENT, commitment_payload(opening.root), one_time)
        about = {"one_time_key": key, "assignment": given.entry.assignment, "person": session.person.id}
        vouched = signed(session.keys.sign, Domain.VOUCHER, session.workspace.id, about)
        identity, final_at = new_id(), as_text(self.now() + grace)
        sealed = SealedRating(
            assignment=given.entry.assignment, opening=opening.to_document(), vouched=encode_key(vouched.data)
        )
        padded = self.cryptography.pad(encode(sealed), RATING_SIZES)
        slip = encode(Slip(assignment=given.entry.assignment))
        work.add(
            SealedRatingRow(
                id=identity,
                commitment=opening.root,
                one_time_key=key,
                statement=statement.digest,
                final_at=final_at,
                withdrawn=False,
                slip=self.cryptography.seal_to(lead, slip, purpose=Purpose.SLIP, context=identity),
                sealed=self.cryptography.seal_to(lead, padded, purpose=Purpose.RATING, context=identity),
            )
        )
        handed_in = replace(
            record,
            draft=replace(draft, flagged=False),
            handed_in=(*record.handed_in, identity),
            final_at=final_at,
            opening=opening.to_document(),
        )
        put_desk(work, session, self.cryptography, handed_in)
        work.sign_by(one_time)
        work.record("rating", statement)
        return Receipt(code=given.code, commitment=opening.root, final_at=final_at)


@dataclass(frozen=True, slots=True)
class TakeBackRating:
    """Withdraw a rating while its grace lasts; the draft is there again."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session, code: str | Given) -> None:
        """Raises Refused where nothing is handed in, or the grace is over."""
        session.require(Role.ASSESSOR)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            desk = Desk(work, session, self.cryptography)
            given = desk.find(code)
            record = _record(desk, given)
            if record.final_at is None:
                raise Refused(f"no rating of {given.code} is handed in")
            if from_text(record.final_at) <= self.now():
                raise Refused(
                    f"the rating of {given.code} is final", remedy="Ask a QA lead if it must be changed."
                )
            if given.practice and desk.answer(given) is not None:
                raise Refused(f"you were told what was agreed on {given.code}: your rating of it stands")
            row = work.get(SealedRatingRow, record.handed_in[-1])
            assert row is not None  # noqa: S101  # ratings are never removed
            # A fresh key for the next one: a key vouches for one rating.
            one_time = self.cryptography.signing_key(record.one_time_seed)
            taken_back = signed(
                one_time, Domain.WITHDRAWAL, session.workspace.id, {"commitment": row.commitment}
            )
            work.put(replace(row, withdrawn=True))
            put_desk(
                work,
                session,
                self.cryptography,
                replace(record, one_time_seed=os.urandom(32), final_at=None, opening=None),
            )
            work.sign_by(one_time)
            work.record("rating-withdrawn", taken_back)
            work.commit()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkInHand:
    """What a rater needs to rate one submission: the rubric, the files' names, the draft."""

    code: str
    badge: Badge
    files: tuple["RatedFile", ...]
    draft: Draft = field(repr=False)
    final_at: str | None  # when the rating that is handed in becomes, or became, final
    given: Given = field(repr=False)  # to be handed to the use cases instead of the code
    taken_in: Mapping[str, str] = field(default_factory=dict, repr=False)  # `domain.given.Given`


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedFile:
    """One blind copy, as its rater sees it."""

    name: str
    kind: str
    size: int
    digest: str
    blinded: bool
    notes: tuple[str, ...]
    blob: str = field(repr=False)
    key: bytes = field(repr=False)
    padded: bool = False

    def opened(self, store: EvidenceStore) -> BinaryIO:
        """A reader of its bytes; raises Unusable where they are missing or were changed."""
        if self.padded:
            return cut_to(self.size, lambda: store.open(self.blob, self.key))()
        return store.open(self.blob, self.key)


@dataclass(frozen=True, slots=True)
class OpenWork:
    """Open one piece of work on the desk."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, code: str) -> WorkInHand:
        """Raises Unusable for a code that is not this rater's."""
        session.require(Role.ASSESSOR)
        with self.storage.read() as reading:
            return open_work(reading, session, self.cryptography, code)


def open_work(reading: Reading, session: Session, cryptography: Cryptography, code: str) -> WorkInHand:
    """What `code` stands for, with its rubric, files and draft."""
    desk = Desk(reading, session, cryptography)
    given = desk.find(code)
    record = desk.record(given)
    copies = desk.copy_files(given)
    files = tuple(
        RatedFile(
            name=file.copy.name,
            kind=file.copy.kind,
            size=file.copy.size,
            digest=file.copy.digest,
            blinded=file.copy.blinded,
            notes=file.copy.notes,
            blob=file.blob,
            key=file.copy.key,
            padded=file.padded,
        )
        for file in copies
    )
    return WorkInHand(
        code=given.code,
        badge=Badges(reading)[given.achievement_version],
        files=files,
        draft=record.draft if record else Draft(levels={}, comments={}),
        final_at=record.final_at if record else None,
        given=given,
        taken_in=given_in([file.copy for file in copies]),
    )


def rating_fields(badge: Badge, digests: list[str], draft: Draft) -> dict[str, Json]:
    """What a rating binds itself to, path by path."""
    fields: dict[str, Json] = {f"{LEVEL}{criterion}": level for criterion, level in draft.levels.items()}
    fields |= {f"{UNSCORED}{criterion}": reason for criterion, reason in draft.unscored.items()}
    fields |= {f"comment/{criterion}": text for criterion, text in draft.comments.items() if text}
    fields |= answer_fields(draft.requirements)
    fields |= {f"pin/{number:03}": pin.to_plain() for number, pin in enumerate(draft.pins)}
    return {
        **fields,
        "overall": draft.overall,
        "minutes": draft.minutes,
        "rubric": badge.rubric_digest,
        "badge": badge.version_id,
        "evidence": sorted(digests),
    }


def draft_of(fields: Mapping[str, Json]) -> Draft:
    """The levels, reasons, texts and pins that `rating_fields` bound; ratings of before had no pins.

    Raises ValueError for a pin that is none.
    """

    def under(prefix: str) -> dict[str, str]:
        return {
            path.removeprefix(prefix): str(value) for path, value in fields.items() if path.startswith(prefix)
        }

    minutes = fields.get("minutes")
    return Draft(
        levels=under(LEVEL),
        unscored=under(UNSCORED),
        comments=under("comment/"),
        requirements=answers_in(fields),
        overall=str(fields.get("overall") or ""),
        minutes=minutes if isinstance(minutes, int) else 0,
        pins=tuple(pin_of(fields[path]) for path in sorted(fields) if path.startswith("pin/")),
    )


def check_draft(badge: Badge, draft: Draft) -> None:
    """Raise InvalidRating unless each criterion has a level or a reason, and the words that one needs.

    Likewise where what is said of requirements fits no form.
    """
    chosen = draft.chosen
    badge.rubric.check(chosen)
    badge.rubric.check_words(chosen, draft.comments)
    check_answers(badge, draft)


def _record(desk: Desk, given: Given) -> DeskRecord:
    return desk.record(given) or DeskRecord(
        assignment=given.entry.assignment, one_time_seed=os.urandom(32), draft=Draft(levels={}, comments={})
    )


def _refuse_handed_in(record: DeskRecord) -> None:
    if record.final_at is not None:
        raise Refused("this submission is rated already; your rating is handed in")
    if record.aside is not None:
        raise Refused("you stepped aside from this submission; it is not on your desk any more")


def _check_texts(draft: Draft) -> None:
    for criterion, text in (*draft.comments.items(), ("overall", draft.overall)):
        if len(text) > LONGEST_COMMENT:
            raise Unusable(
                f"the comment is longer than {LONGEST_COMMENT:,} characters",
                where=criterion,
                remedy="Shorten it.",
            )
    if len(draft.pins) > MOST_PINS:
        raise Unusable(f"a rating holds {MOST_PINS} pins at most", remedy="Remove some.")
    if any(len(pin.note) > LONGEST_NOTE for pin in draft.pins):
        raise Unusable(f"the note of a pin is longer than {LONGEST_NOTE} characters", remedy="Shorten it.")


def _check_pins(draft: Draft, badge: Badge, digests: list[str], code: str) -> None:
    criteria = {"", *(criterion.id for criterion in badge.rubric.criteria)}
    if any(pin.criterion not in criteria for pin in draft.pins):
        raise Unusable("a pin belongs to a criterion that the rubric does not have", where=code)
    if any(pin.place.evidence not in digests for pin in draft.pins):
        raise Unusable(
            "a pin points into a file that is not part of this work", where=code, remedy="Remove the pin."
        )
