"""Exchange the key by which a did:web issuer signs, under the same name.

The new key is made here and sealed to the admin pair; the statement that introduces it is signed by the
former key too, so that the audit, and whoever has the log, can follow from one to the other. Everything that
counts today is signed again by the new one: status lists, the certificates of leads' and admins' keys, whose
certificate signs PDF files. What the former key signed stays valid – unless others may know it: then it ends
at once, and its awards are signed again by `reissue_awards.py`.
"""

import os
from dataclasses import dataclass, replace

from assessor_app.application.awards import key_fingerprint, newest_list, put_list
from assessor_app.application.certified_keys import certify_all
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.issuing import open_issuer
from assessor_app.application.issuing_keys import CREDENTIAL_KEY, issuing_keys
from assessor_app.application.paper_certificates import PaperCertificates
from assessor_app.application.ports.keys import Cryptography, SigningKey
from assessor_app.application.ports.rows import IssuerKeyRow, StatusListRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Refused
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import Statement, make_statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotated:
    """Both keys as certificates show them."""

    fingerprint: str
    former: str
    ended: bool  # the former one


@dataclass(frozen=True, slots=True)
class RotateIssuerKey:
    """A new key signs awards from now on."""

    storage: Storage
    cryptography: Cryptography
    paper: PaperCertificates
    now: Clock

    def __call__(self, session: Session, *, reason: str, known_to_others: bool = False) -> Rotated:
        """known_to_others: the former key ends at once, and what it signed counts no more.

        Raises Refused for a did:key, whose name is its key; Unusable without a reason, which admins alone
        read.
        """
        session.require(Role.ADMIN)
        reason = checked_reason(reason)
        if not session.workspace.issuer_id.startswith("did:web:"):
            raise Refused(
                "the issuer's name is made from its key (did:key), so this key cannot be exchanged",
                remedy="A new workspace with an address of its own (`assessor init --did-web HOST`) is a new "
                "issuer whose key can be; revoke here what must not count any more.",
            )
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            before = open_issuer(work, session, self.cryptography)
            seed = os.urandom(32)
            key = self.cryptography.signing_key(seed)
            at = self.now()
            payload = {
                "issuer": session.workspace.issuer_id,
                "credential": key.public.hex(),
                "previous": before.key.public.hex(),
                "at": as_text(at),
                "ended": known_to_others,
                "workspace": session.workspace.id,
            }
            statement = make_statement(Domain.ISSUER_KEY, payload, before.key, key)
            _exchange(work, session, seed, key, statement)
            issuer = open_issuer(work, session, self.cryptography)
            for name in dict.fromkeys(row.id for row in work.each(StatusListRow)):
                newest = newest_list(work, name)
                put_list(work, issuer, replace(newest, version=newest.version + 1), at.replace(microsecond=0))
            _say_why(work, session, key, reason)
            self.paper.bind_anew(work, session, before)
            certify_all(work, session, self.cryptography)
            work.commit()
        return Rotated(
            fingerprint=key_fingerprint(key.public),
            former=key_fingerprint(before.key.public),
            ended=known_to_others,
        )


def _exchange(work: UnitOfWork, session: Session, seed: bytes, key: SigningKey, statement: Statement) -> None:
    row_id = new_id()
    former = [replace(one.row, current=False) for one in issuing_keys(work) if one.current]
    work.put(*former)
    work.add(
        IssuerKeyRow(
            id=row_id,
            kind=CREDENTIAL_KEY,
            public=key.public.hex(),
            statement=statement.digest,
            current=True,
            sealed=session.rows.seal(Purpose.ISSUER_KEY, row_id, seed),
        )
    )
    work.record("issuer-key", statement)


def _say_why(work: UnitOfWork, session: Session, key: SigningKey, reason: str) -> None:
    """The reason may name somebody, so it is sealed; the entry vouches for the status lists too."""
    payload = {"credential": key.public.hex(), "reason": reason}
    statement = salted(session.keys.sign, Domain.ISSUER_ROTATION, session.workspace.id, payload)
    work.record(
        "issuer-key-exchanged",
        statement,
        sealed=session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data),
        sealed_for=Role.ADMIN,
    )
