"""Awards as files: one bundle that anyone can verify; certificates, badges or learner records in a folder."""

import base64
import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from assessor_app.application.awards import AwardBook, certificate_facts, newest_lists
from assessor_app.application.badge_designs import BadgeDesigns, badge_look
from assessor_app.application.catalogue import Badges
from assessor_app.application.certified_keys import CertifiedKeys, certify_anew
from assessor_app.application.checkpoints import sign_new_head
from assessor_app.application.clock import Clock, from_text
from assessor_app.application.designs import Designs
from assessor_app.application.extracts import open_extract, read_derivations
from assessor_app.application.intake import IntakeBook
from assessor_app.application.issuing import Issuer, open_issuer
from assessor_app.application.paper_certificates import PaperCertificates
from assessor_app.application.ports.certificates import CertificateMaker
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.ports.pictures import BadgePictures
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.proofs import award_proof
from assessor_app.application.records import AwardRecord
from assessor_app.application.session import Session, read_roster
from assessor_app.credentials.achievement_credential import build_profile
from assessor_app.credentials.assertion import sign_assertion
from assessor_app.credentials.baking import Carried, bake_png, bake_svg
from assessor_app.credentials.bundle import Member, Shelf, member, write_bundle
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.jcs_proof import sign_jcs
from assessor_app.credentials.learner_record import sign_learner_record
from assessor_app.credentials.schema import BadSchema
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.strict_json import read_object
from assessor_app.credentials.terms import BadTerms
from assessor_app.credentials.times import moment_of
from assessor_app.domain.people import Role
from assessor_app.ledger.checkpoint import origin_of

BUNDLE_SUFFIX = ".zip"
_README = """Awards by {organisation}, with everything that it takes to check them.

awards/<id>/credential.json   the award: an Open Badges 3.0 credential, signed
awards/<id>/certificate.pdf   the same on paper; the credential is attached to it
awards/<id>/proof.json        how it came about: ratings fixed before anybody saw them
status/                       which awards are revoked, at the time of this bundle
issuer/                       who signed

Check it with:  assessor verify FILE.zip [--trust did.json]
Nothing in here says how it is to be verified; whom you trust is for you to say.
"""


class Form(StrEnum):
    """The form of the credentials in a folder of badges."""

    OB3 = "ob3"  # JSON with a Data Integrity proof, as it was issued
    OB3_JCS = "ob3-jcs"  # the same credential signed anew by eddsa-jcs-2022
    OB3_JWT = "ob3-jwt"  # the same claims as a compact JWT
    OB2 = "ob2"  # what Open Badges 2.0 has words for, signed anew


_ENDINGS = {Form.OB3: ".json", Form.OB3_JCS: ".json", Form.OB3_JWT: ".jwt", Form.OB2: ".jws"}


class What(StrEnum):
    """What is exported."""

    BUNDLE = "bundle"
    CERTIFICATES = "certificates"
    BADGES = "badges"
    RECORDS = "records"  # a learner record (CLR 2.0) for each learner, all their awards in it


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedAward:
    """An award and its file: in the folder, or in the bundle."""

    id: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """An award that could not be written, and why."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written."""

    out: Path
    files: int
    awards: tuple[ExportedAward, ...]
    failed: tuple[Failed, ...]


@dataclass(frozen=True, slots=True)
class ExportAwards:
    """Write awards out, whole or not at all; a failure of one leaves the others."""

    storage: Storage
    cryptography: Cryptography
    outputs: Outputs
    certificates: Callable[[], CertificateMaker]
    pictures: Callable[[], BadgePictures]
    heads: KeptHeads
    paper: PaperCertificates
    now: Clock

    def __call__(
        self,
        session: Session,
        out: Path,
        *,
        what: What = What.BUNDLE,
        form: Form = Form.OB3,
        awards: Sequence[str] = (),
        sign_pdf: bool = False,
        progress: Progress = NO_PROGRESS,
    ) -> Exported:
        """awards: ids; none means all that are not revoked. A bundle is one .zip, else `out` is a folder.

        form: of badges; a bundle and certificates hold what was issued. sign_pdf: certificates carry a
        signature for PDF readers (PAdES) too, behind the seal.
        Raises Unusable for an unknown award, no award at all, or an `out` that cannot be written.
        """
        session.require(Role.ADMIN)
        if what is not What.BADGES and form is not Form.OB3:
            raise Unusable(
                "only badges can be written in another form than they were issued in",
                remedy="Export badges.",
            )
        if sign_pdf and what not in (What.BUNDLE, What.CERTIFICATES):
            raise Unusable(
                "only certificates are PDF files that can be signed",
                remedy="Export certificates, or a bundle.",
            )
        if what is What.BUNDLE and out.suffix.lower() != BUNDLE_SUFFIX:
            raise Unusable("a bundle is one .zip file", where=str(out), remedy="Name it, such as awards.zip.")
        if what is not What.BUNDLE and out.suffix.lower() == BUNDLE_SUFFIX:
            raise Unusable(f"{what} go into a folder, not a .zip file", where=str(out))
        session = certify_anew(self.storage, session, self.cryptography)
        if sign_pdf:
            session = self.paper.ready(session)
        sign_new_head(self.storage, session, self.heads)
        with self.storage.read() as reading:
            person = read_roster(reading).find(session.person.id)
            if person is None or not person.has(Role.ADMIN):
                raise Refused(f"{session.person.name} no longer has the role admin")
            desk = _Desk(self, reading, session, progress, sign_pdf=sign_pdf)
            chosen = desk.chosen(awards)
            if not chosen:
                raise Unusable("there are no awards to export", remedy="Sign some: `assessor issue`.")
            if what is What.BUNDLE:
                return desk.bundle(out, chosen)
            if what is What.RECORDS:
                return desk.records(out, chosen)
            if what is What.CERTIFICATES:
                return desk.folder(out, chosen, desk.certificate)
            return desk.folder(out, chosen, lambda record: desk.badges(record, form))

    def certificate(self, session: Session, award: str) -> bytes:
        """One certificate, byte for byte as it is exported; for looking at. Unusable for an unknown award."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            desk = _Desk(self, reading, session, NO_PROGRESS)
            ((_, data),) = desk.certificate(*map(desk.opened, desk.chosen((award,))))
        return data

    def certificates_of(
        self, session: Session, awards: Sequence[str]
    ) -> Iterator[tuple[str, Callable[[], bytes]]]:
        """Each award, in the order asked for, and what makes its certificate: the bytes as they are exported.

        Raises Unusable for an unknown award; what makes one does so where it cannot be drawn.
        """
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            desk = _Desk(self, reading, session, NO_PROGRESS)
            rows = {one.id: one for one in desk.chosen(awards)} if awards else {}
            for award in awards:
                yield award, partial(desk.page_of, rows[award])


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class _Chosen:
    """An award to export; its record is opened when its turn comes, so that thousands fit into memory."""

    id: str
    row: str


class _Desk:
    """One export: what it reads, and the files of one award."""

    def __init__(
        self,
        parts: ExportAwards,
        reading: Reading,
        session: Session,
        progress: Progress,
        *,
        sign_pdf: bool = False,
    ) -> None:
        self._parts = parts
        self._reading = reading
        self._session = session
        self._progress = progress
        self._issuer: Issuer = open_issuer(reading, session, parts.cryptography)
        self._book = IntakeBook(reading, session, parts.cryptography)
        self._awards = AwardBook(reading, session)
        self._badges = Badges(reading)
        self._designs = Designs(reading, session)
        self._badge_designs = BadgeDesigns(reading)
        self._certified: CertifiedKeys | None = None
        self._sign_pdf = parts.paper.signer(reading, session) if sign_pdf else None

    def chosen(self, awards: Sequence[str]) -> list[_Chosen]:
        """The awards asked for, by id, so that no order tells anything."""
        if awards:
            return sorted(_Chosen(id=one, row=row) for one, row in self._awards.rows_of(awards))
        every = self._awards.each()
        return sorted(_Chosen(id=record.id, row=row.id) for row, record in every if record.revoked_at is None)

    def opened(self, one: _Chosen) -> AwardRecord:
        """The record of an award."""
        return self._awards.open(one.row)

    def folder(
        self,
        out: Path,
        chosen: Sequence[_Chosen],
        files: Callable[[AwardRecord], list[tuple[str, bytes]]],
    ) -> Exported:
        """Files named by the award's id, never by whose it is."""
        awards: list[ExportedAward] = []
        failed: list[Failed] = []
        written = 0
        with self._parts.outputs.folder(out) as part:
            for number, one in enumerate(chosen):
                self._progress.step(number, len(chosen), "Writing awards")
                try:
                    made = files(self.opened(one))
                except Unusable as problem:
                    failed.append(Failed(id=one.id, reason=str(problem)))
                    continue
                for name, data in made:
                    (part / name).write_bytes(data)
                written += len(made)
                awards.append(ExportedAward(id=one.id, file=made[0][0]))
            if not awards:
                raise Unusable(f"no award could be written: {failed[0].reason}")
        self._progress.step(len(chosen), len(chosen), "Awards are written")
        return Exported(out=out, files=written, awards=tuple(awards), failed=tuple(failed))

    def records(self, out: Path, chosen: Sequence[_Chosen]) -> Exported:
        """One signed record for each learner, named by a code that tells nothing."""
        of: dict[str, list[_Chosen]] = {}
        for one in chosen:
            of.setdefault(self.opened(one).learner, []).append(one)
        groups = sorted(of.values())  # by the awards' ids, so that no order tells anything
        awards: list[ExportedAward] = []
        failed: list[Failed] = []
        with self._parts.outputs.folder(out) as part:
            for number, group in enumerate(groups):
                self._progress.step(number, len(groups), "Writing learner records")
                try:
                    name, data = self._record(group)
                except (BadTerms, BadSchema) as error:
                    why = f"these awards cannot stand in one record, which {error}"
                    failed += [Failed(id=one.id, reason=why) for one in group]
                    continue
                (part / name).write_bytes(data)
                awards += [ExportedAward(id=one.id, file=name) for one in group]
            if not awards:
                raise Unusable(f"no award could be written: {failed[0].reason}")
        self._progress.step(len(groups), len(groups), "Learner records are written")
        files = len({one.file for one in awards})
        return Exported(out=out, files=files, awards=tuple(awards), failed=tuple(failed))

    def _record(self, group: Sequence[_Chosen]) -> tuple[str, bytes]:
        held = sorted((self.opened(one) for one in group), key=lambda record: (record.issued_at, record.id))
        named = " ".join(sorted(record.id for record in held))
        code = uuid.uuid5(uuid.UUID(self._session.workspace.id), named)
        made = sign_learner_record(
            [read_object(record.credential) for record in held],
            self._issuer.key,
            self._issuer.method,
            issuer=self._issuer.profile,
            identity=f"urn:uuid:{code}",
            at=from_text(held[-1].issued_at),
        )
        return f"{code}.json", json_text(made).encode()

    def page_of(self, one: _Chosen) -> bytes:
        """The certificate of an award, as it was issued."""
        return self._drawn(self.opened(one))

    def certificate(self, record: AwardRecord) -> list[tuple[str, bytes]]:
        """The certificate of one award."""
        return [(f"{record.id}.pdf", self._drawn(record))]

    def badges(self, record: AwardRecord, form: Form) -> list[tuple[str, bytes]]:
        """The credential in this form, and two pictures with it baked in."""
        achievement = self._badges[record.achievement_version].achievement
        design = self._badge_designs.of(record.picture)
        look = badge_look(achievement, self._session.workspace.organisation, design)
        pictures = self._parts.pictures()
        plain = pictures.svg(look)
        credential = self._formed(record, form, plain)
        carried = Carried.OB2 if form is Form.OB2 else Carried.OB3
        return [
            (f"{record.id}{_ENDINGS[form]}", credential),
            (f"{record.id}.png", bake_png(pictures.png(look), credential, carried)),
            (f"{record.id}.svg", bake_svg(plain, credential, carried).encode()),
        ]

    def _formed(self, record: AwardRecord, form: Form, picture: str) -> bytes:
        """The credential in this form; `picture` is the badge without a credential in it, as SVG."""
        if form is Form.OB3:
            return record.credential
        document, key, method = read_object(record.credential), self._issuer.key, self._issuer.method
        if form is Form.OB3_JCS:
            signed = moment_of(document["proof"][0]["created"]) or self._parts.now()
            return json_text(sign_jcs(document, key, method, signed)).encode()
        if form is Form.OB3_JWT:
            return sign_jwt(document, key, method)
        image = "data:image/svg+xml;base64," + base64.b64encode(picture.encode()).decode()
        return sign_assertion(document, key, method, image=image)

    def bundle(self, out: Path, chosen: Sequence[_Chosen]) -> Exported:
        """One signed file. An award of which a part cannot be made is left out, and named."""
        members: list[Member] = []
        awards: list[ExportedAward] = []
        failed: list[Failed] = []
        with self._parts.outputs.scratch(out) as scratch:
            shelf = Shelf(scratch)
            for number, one in enumerate(chosen):
                self._progress.step(number, len(chosen), "Gathering awards")
                try:
                    parts = self._bundled(one)
                except Unusable as problem:
                    failed.append(Failed(id=one.id, reason=str(problem)))
                    continue
                members += [shelf.member(name, kind, data) for name, kind, data in parts]
                awards.append(ExportedAward(id=one.id, file=parts[0][0]))
            if not awards:
                raise Unusable(f"no award could be written: {failed[0].reason}")
            self._progress.step(len(chosen), len(chosen), "Writing the bundle")
            with self._parts.outputs.file(out) as target:
                write_bundle(
                    target,
                    [*self._around(), *members],
                    issuer=self._issuer.profile.id,
                    key=self._issuer.key,
                    created=self._parts.now(),
                )
        return Exported(out=out, files=1, awards=tuple(awards), failed=tuple(failed))

    def _bundled(self, one: _Chosen) -> list[tuple[str, str, bytes]]:
        """Name, kind and bytes of an award's files in a bundle."""
        record, place = self.opened(one), f"awards/{one.id}"
        proof = self._proof(record)
        return [
            (f"{place}/credential.json", "credential", record.credential),
            (f"{place}/certificate.pdf", "certificate", self._drawn(record)),
            (f"{place}/proof.json", "proof", proof),
        ]

    def _around(self) -> list[Member]:
        """What a bundle holds once: words for people, the issuer, the newest status lists."""
        readme = _README.format(organisation=self._session.workspace.organisation)
        around = [
            member("readme.txt", "text", readme.encode()),
            member("issuer/profile.json", "issuer-profile", _json(build_profile(self._issuer.profile))),
        ]
        if self._issuer.profile.id.startswith("did:web:"):
            around.append(member("issuer/did.json", "did-document", _json(self._issuer.did_document())))
        for number, (_, data) in enumerate(sorted(newest_lists(self._reading).items()), start=1):
            around.append(member(f"status/{number}.json", "status-list", data))
        return around

    def _drawn(self, record: AwardRecord) -> bytes:
        facts = certificate_facts(
            self._session.workspace,
            self._badges[record.achievement_version],
            record,
            learner=self._book.learner(record.learner).name,
            issuing_key=self._issuer.key.public,
            template=self._designs.of(record.design),
        )
        sealed = self._parts.certificates()(facts, self._issuer.key)
        return sealed if self._sign_pdf is None else self._sign_pdf(sealed, self._parts.now())

    def _proof(self, record: AwardRecord) -> bytes:
        extract = open_extract(self._reading, self._session, self._parts.cryptography, record.submission)
        if extract is None:
            raise Unusable("the result that the award rests on is gone")
        if self._certified is None:
            self._certified = CertifiedKeys(self._reading, self._issuer)
        known = self._book.find(record.submission)
        derivations = read_derivations(self._reading, self._session, self._parts.cryptography, known, extract)
        signers = [bytes.fromhex(key) for key in extract.proof.signers]
        signers += [key for derivation in derivations for key in derivation.signers]
        shown = json.loads(record.credential)["credentialSubject"].get("result")
        return award_proof(
            extract.proof,
            award=record.credential_id,
            origin=origin_of(self._session.workspace.id),
            certificates=[one.data for one in self._certified.of(signers)],
            derivations=[one.data for one in derivations],
            open_levels=bool(shown),
        )


def _json(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"
