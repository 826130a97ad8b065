"""A rater steps aside: the work leaves their desk at once, and goes to somebody else."""

import os
from dataclasses import dataclass, replace

from assessor_app.application.aside_records import ASIDE_SIZES, AsideForAdmin, AsideForLead
from assessor_app.application.carried_asides import tokens_of
from assessor_app.application.codec import encode
from assessor_app.application.desk import Desk, Given, put_desk
from assessor_app.application.ports.aside_rows import AsideRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import DeskRecord, Draft, Purpose
from assessor_app.application.session import Session, begin, public_half
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.stepping_aside import LONGEST_WORDS, Cause, Sight
from assessor_app.ledger.statement import encode_key


@dataclass(frozen=True, slots=True)
class StepAside:
    """Leads learn which assignment is free, admins what was seen where; nobody learns both.

    What is written has one length whatever the cause, and is signed by a key that was made for it alone: the
    database tells neither who it was, nor from which submission, nor why.
    """

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, code: str | Given, sight: Sight | None = None) -> str:
        """Step aside from one piece of work, for good; returns its code.

        sight: what tells whose work it is; None: the rater knows this person's work anyway.
        Raises Unusable for a code that is not this rater's or a sight that is not in this work, Refused where
        the rating is handed in, or the rater stepped aside already.
        """
        session.require(Role.ASSESSOR)
        if sight is not None and len(sight.words) > LONGEST_WORDS:
            raise Unusable(f"the words are longer than {LONGEST_WORDS} characters", remedy="Shorten them.")
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            desk = Desk(work, session, self.cryptography)
            given = desk.find(code)
            record = desk.record(given)
            if record is not None and record.final_at is not None:
                raise Refused(
                    f"your rating of {given.code} is handed in",
                    remedy="Take it back first, or tell a QA lead if it is final.",
                )
            if record is not None and record.aside is not None:
                raise Refused(f"you stepped aside from {given.code} already")
            if sight is not None:
                _require_in_work(sight, [copy.digest for copy in desk.copies(given)])
            identity = self._write(work, session, given, sight)
            # The draft goes too: it can never be handed in, and may name whom it is about.
            left = DeskRecord(
                assignment=given.entry.assignment,
                one_time_seed=os.urandom(32),
                draft=Draft(levels={}, comments={}),
                handed_in=record.handed_in if record is not None else (),
            )
            put_desk(work, session, self.cryptography, replace(left, aside=identity))
            work.commit()
        return given.code

    def _write(self, work: UnitOfWork, session: Session, given: Given, sight: Sight | None) -> str:
        lead, admin = public_half(work, Role.LEAD), public_half(work, Role.ADMIN)
        if lead is None or admin is None:
            raise Refused(
                "there is no QA lead who could give it to others", remedy="Ask an admin to add one."
            )
        identity, one_time = new_id(), self.cryptography.signing_key(os.urandom(32))
        key = one_time.public.hex()
        about = {"one_time_key": key, "assignment": given.entry.assignment, "person": session.person.id}
        vouched = signed(session.keys.sign, Domain.VOUCHER, session.workspace.id, about)
        for_lead = AsideForLead(
            assignment=given.entry.assignment,
            cause=Cause.KNOWS if sight is None else Cause.SAW,
            vouched=encode_key(vouched.data),
        )
        # Who it was is told to admins in no way that they could read: see `carried_asides`.
        for_admin = AsideForAdmin(
            submission=given.entry.submission,
            sight=sight,
            tokens=tokens_of(session, self.cryptography, lead),
        )
        statement = signed(one_time, Domain.ASIDE, session.workspace.id, {"aside": identity})

        def sealed(half: bytes, record: AsideForLead | AsideForAdmin, purpose: Purpose) -> bytes:
            padded = self.cryptography.pad(encode(record), ASIDE_SIZES)
            return self.cryptography.seal_to(half, padded, purpose=purpose, context=identity)

        work.add(
            AsideRow(
                id=identity,
                one_time_key=key,
                statement=statement.digest,
                to_lead=sealed(lead, for_lead, Purpose.ASIDE_LEAD),
                to_admin=sealed(admin, for_admin, Purpose.ASIDE_ADMIN),
            )
        )
        work.sign_by(one_time)
        work.record("stepped-aside", statement)
        return identity


def _require_in_work(sight: Sight, digests: list[str]) -> None:
    places = {sight.evidence} | ({sight.place.evidence} if sight.place is not None else set())
    if not places <= set(digests):
        raise Unusable("this file is not part of the work", remedy="See `assessor evidence`.")
