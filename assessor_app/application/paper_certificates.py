"""Which certificate (X.509) signs PDF files for the issuer: its own, or one that it was given.

Its private key is an issuing key like the others: sealed for admins, in `issuer_key`. A statement by the
issuer's credential key says which certificate it is (`credentials/pdf_signature.py`); it is logged, and
stands in every PDF that is signed. One's own is made when it is first needed, by a key that is as old as the
workspace.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from assessor_app.application.clock import Clock, as_text
from assessor_app.application.issuing import Issuer, open_issuer
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.paper_keys import Named, PaperKey, PaperKeys, SignPdf
from assessor_app.application.ports.rows import IssuerKeyRow, StatementRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain
from assessor_app.credentials.pdf_signature import BadPdfSignature, Binding, binding_payload, read_binding
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import make_statement

CERTIFICATE_KEY = "certificate"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCertificate:
    """The certificate in use."""

    named: Named
    supplied: bool


@dataclass(frozen=True, slots=True)
class PaperCertificates:
    """Show it, exchange it, sign with it."""

    storage: Storage
    cryptography: Cryptography
    paper_keys: Callable[[], PaperKeys]
    now: Clock

    def show(self, session: Session) -> PaperCertificate | None:
        """What signs PDF files now; None where nothing was signed yet and none was supplied."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            issuer = open_issuer(reading, session, self.cryptography)
            binding = _binding(reading, _current(reading), issuer)
        if binding is None:
            return None
        return PaperCertificate(named=self.paper_keys().named(binding.chain[0]), supplied=binding.supplied)

    def ready(self, session: Session) -> Session:
        """See to it that there is a certificate that holds today; the session as it stands afterwards.

        Raises Refused where a supplied one has expired: exchanging it for another is for somebody to decide.
        """
        session.require(Role.ADMIN)
        at = self.now()
        with self.storage.read() as reading:
            if self._holds(reading, session, at):
                return session
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            if not self._holds(work, session, at):
                self._make_own(work, session, at)
                work.commit()
        return session

    def supply(self, session: Session, data: bytes, passphrase: str, *, file: str) -> PaperCertificate:
        """Sign PDF files by what a .p12 file holds from now on; Unusable where it cannot be used."""
        session.require(Role.ADMIN)
        try:
            key = self.paper_keys().supplied(data, passphrase, at=self.now())
        except Unusable as problem:
            raise Unusable(problem.what, where=file, remedy=problem.remedy) from problem
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            row_id = new_id()
            row = IssuerKeyRow(
                id=row_id,
                kind=CERTIFICATE_KEY,
                public=key.public.hex(),
                statement="",
                current=True,
                sealed=session.rows.seal(Purpose.ISSUER_KEY, row_id, key.private),
            )
            self._put(work, session, row, key, supplied=True)
            work.commit()
        return PaperCertificate(named=self.paper_keys().named(key.chain[0]), supplied=True)

    def use_own(self, session: Session) -> PaperCertificate:
        """Sign PDF files by the issuer's own certificate again."""
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            if not self._is_own(work, session):
                self._make_own(work, session, self.now())
                work.commit()
        shown = self.show(session)
        if shown is None:
            raise Unusable("this workspace has no key to sign PDF files with")
        return shown

    def signer(self, reading: Reading, session: Session) -> SignPdf:
        """Signs PDF files by the certificate in use; after `ready`."""
        issuer = open_issuer(reading, session, self.cryptography)
        row = _current(reading)
        binding = _binding(reading, row, issuer)
        if binding is None:
            raise Unusable("this workspace has no certificate to sign PDF files with")
        private = session.rows.open(Purpose.ISSUER_KEY, row.id, row.sealed)
        return self.paper_keys().signer(private, binding)

    def bind_anew(self, work: UnitOfWork, session: Session, before: Issuer) -> None:
        """The issuer's new key says what its former one (`before`) said: by which certificate PDF files are
        signed.
        """
        row = _current(work)
        binding = _binding(work, row, before)
        if binding is None:
            return  # nothing was ever signed: the own one is made when it is needed
        key = PaperKey(private=b"", public=bytes.fromhex(row.public), chain=binding.chain)
        self._put(work, session, row, key, supplied=binding.supplied)

    def _holds(self, reading: Reading, session: Session, at: datetime) -> bool:
        binding = _binding(reading, _current(reading), open_issuer(reading, session, self.cryptography))
        if binding is None:
            return False
        named = self.paper_keys().named(binding.chain[0])
        if named.begins <= at <= named.ends:
            return True
        if binding.supplied:
            remedy = (
                "Give a new one (`assessor pdf-certificate use FILE`), or use the issuer's own "
                "(`assessor pdf-certificate own`)."
            )
            if at > named.ends:
                raise Refused(
                    f"the supplied certificate of {named.name} expired on {named.ends:%Y-%m-%d}",
                    remedy=remedy,
                )
            raise Refused(
                f"the supplied certificate of {named.name} is valid from {named.begins:%Y-%m-%d} on only",
                remedy=remedy,
            )
        return False

    def _is_own(self, reading: Reading, session: Session) -> bool:
        binding = _binding(reading, _current(reading), open_issuer(reading, session, self.cryptography))
        return binding is not None and not binding.supplied

    def _make_own(self, work: UnitOfWork, session: Session, at: datetime) -> None:
        row = _own(work)
        private = session.rows.open(Purpose.ISSUER_KEY, row.id, row.sealed)
        key = self.paper_keys().own(
            private,
            organisation=session.workspace.organisation,
            issuer=session.workspace.issuer_id,
            at=at,
        )
        self._put(work, session, row, key, supplied=False)

    def _put(
        self, work: UnitOfWork, session: Session, row: IssuerKeyRow, key: PaperKey, *, supplied: bool
    ) -> None:
        """Bind the certificate, and let this row be the one in use."""
        issuer = open_issuer(work, session, self.cryptography)
        payload = binding_payload(
            issuer=issuer.profile.id,
            chain=key.chain,
            public=key.public,
            supplied=supplied,
            at=as_text(self.now()),
        )
        statement = make_statement(Domain.PAPER, payload, issuer.key)
        others = [one for one in _rows(work) if one.id != row.id and one.current]
        work.put(
            *(replace(one, current=False) for one in others),
            replace(row, statement=statement.digest, current=True),
        )
        work.record("pdf-certificate", statement)


def _rows(reading: Reading) -> list[IssuerKeyRow]:
    return [row for row in reading.where(IssuerKeyRow) if row.kind == CERTIFICATE_KEY]


def _current(reading: Reading) -> IssuerKeyRow:
    for row in _rows(reading):
        if row.current:
            return row
    raise Unusable("this workspace has no key to sign PDF files with")


def _own(reading: Reading) -> IssuerKeyRow:
    """The key that was made with the workspace: the first statement on the issuer's keys names it."""
    for row in reading.where(StatementRow, domain=str(Domain.ISSUER_KEY)):
        named = bytes(row.body)
        for one in _rows(reading):
            if one.public.encode("ascii") in named:
                return one
    raise Unusable("this workspace has no key of its own to sign PDF files with")


def _binding(reading: Reading, row: IssuerKeyRow, issuer: Issuer) -> Binding | None:
    """By the key that the issuer signs with today; None where it says nothing of this row's certificate."""
    stored = reading.get(StatementRow, row.statement)
    if stored is None or stored.domain != Domain.PAPER:
        return None
    try:
        return read_binding(bytes(stored.body), issuer.key.public)
    except BadPdfSignature:
        return None
