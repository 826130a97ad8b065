"""Signs and verifies credentials in bulk: shapes where they hold, the full path where they do not.

Each shape is proven against the full path on the award it is made from, before the first signature
leaves it. After a batch `check_sample` signs nothing and reads the finished bytes again through the full
path.
"""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from assessor_app.credentials.achievement_credential import (
    CONTEXTS,
    BadFacts,
    build_credential,
    check_times,
    shape_key,
    slot_values,
)
from assessor_app.credentials.canonical_rdf import canonical_nquads
from assessor_app.credentials.data_integrity import (
    SigningKey,
    options_document,
    proof_options,
    sha256,
    signed_bytes,
)
from assessor_app.credentials.facts import AwardFacts
from assessor_app.credentials.json_template import JsonTemplate
from assessor_app.credentials.multikey import BadKey, decode_signature, encode_signature
from assessor_app.credentials.schema import check_schema
from assessor_app.credentials.shape_making import shape_of
from assessor_app.credentials.shapes import NoShape, NotThisShape, Shape
from assessor_app.credentials.slots import Path, json_text, slot_paths, values_at
from assessor_app.credentials.times import moment_of

_KEPT_OPTIONS = 1024
PROOF_SLOTS: tuple[Path, ...] = (("proof", 0, "created"), ("proof", 0, "proofValue"))


class BadSignature(RuntimeError):
    """A credential just signed does not verify by the full path: nothing of the batch may leave."""


@dataclass(frozen=True, slots=True)
class _Signed:
    shape: Shape
    template: JsonTemplate
    levels: frozenset[tuple[str, str]]  # (criterion id, level id) of the rubric


@dataclass(frozen=True, slots=True)
class _Verifiable:
    shape: Shape
    template: JsonTemplate
    levels: tuple[tuple[int, frozenset[str]], ...]  # slot of a level → the levels it may be
    document: Mapping[str, Any]
    options: dict[str, bytes] = field(default_factory=dict)  # created → digest of the proof options


@dataclass(slots=True)
class BulkSigner:
    """Signs award after award with one key; not for several threads at once."""

    key: SigningKey
    verification_method: str
    full_path: int = 0  # how many were signed by the full path, because a shape did not hold
    _shapes: dict[tuple[Any, ...], _Signed | None] = field(default_factory=dict, repr=False)
    _kept: list[Any] = field(
        default_factory=list, repr=False
    )  # what the ids in the keys of _shapes belong to
    _options: dict[tuple[str, datetime], tuple[str, bytes]] = field(default_factory=dict, repr=False)

    def sign(self, award: AwardFacts, created: datetime) -> bytes:
        """The signed credential as compact JSON (UTF-8). Raises BadFacts, BadTerms, UnknownContext."""
        signed = self._shape(award)
        if signed is None:
            return self._sign_whole(award, created)
        if not signed.levels.issuperset(award.achieved):
            raise BadFacts("a result has a level that its criterion does not have")
        check_times(award)
        values = slot_values(award)
        try:
            digest = signed.shape.digest(values)
        except NotThisShape:
            return self._sign_whole(award, created)
        stamped, options = self._options_digest(created)
        signature = encode_signature(self.key.sign(options + digest))
        return signed.template.data([*values, stamped, signature])

    def _sign_whole(self, award: AwardFacts, created: datetime) -> bytes:
        self.full_path += 1
        document = build_credential(award)
        check_schema(document)
        options = proof_options(self.verification_method, created)
        proof = {**options, "proofValue": encode_signature(self.key.sign(signed_bytes(document, options)))}
        return _data({**document, "proof": [proof]})

    def _shape(self, award: AwardFacts) -> _Signed | None:
        key = (id(award.issuer), id(award.achievement), shape_key(award))
        if key not in self._shapes:
            self._shapes[key] = self._proven(award)
            self._kept.append((award.issuer, award.achievement))
        return self._shapes[key]

    def _proven(self, award: AwardFacts) -> _Signed | None:
        """A shape that gives, for this award, the bytes of the full path; None where there is none."""
        document = build_credential(award)
        check_schema(document)
        paths = slot_paths(document)
        values = slot_values(award)
        if values_at(document, paths) != values:
            raise BadFacts("the slots are not the award's")
        try:
            shape = shape_of(document, paths)
            options = proof_options(self.verification_method, award.valid_from)
            signed = {**document, "proof": [{**options, "proofValue": ""}]}
            template = JsonTemplate.of(signed, (*paths, *PROOF_SLOTS))
            same_rdf = shape.nquads(values) == canonical_nquads(document)
        except (NoShape, NotThisShape):
            return None
        stamped = options["created"]
        same_text = template.data([*values, stamped, "z"]) == _data(
            {**document, "proof": [{**options, "proofValue": "z"}]}
        )
        levels = frozenset(
            (criterion.id, level.id) for criterion in award.achievement.criteria for level in criterion.levels
        )
        return _Signed(shape, template, levels) if same_rdf and same_text else None

    def _options_digest(self, created: datetime) -> tuple[str, bytes]:
        key = (self.verification_method, created)
        if key not in self._options:
            if len(self._options) >= _KEPT_OPTIONS:
                self._options.clear()
            options = proof_options(self.verification_method, created)
            document = options_document(options, list(CONTEXTS))
            self._options[key] = options["created"], sha256(canonical_nquads(document).encode())
        return self._options[key]


@dataclass(slots=True)
class BulkVerifier:
    """Verifies many credentials of one issuer, in the spelling in which they were signed here.

    Credentials of a shape that it was not taught, or in another spelling, are not verified: those take
    `verify.Verifier`. Teach it only with credentials that the full path has verified.
    """

    public: bytes
    verification_method: str
    _key: Ed25519PublicKey = field(init=False, repr=False)
    _shapes: list[_Verifiable] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        self._key = Ed25519PublicKey.from_public_bytes(self.public)

    def learn(self, document: Mapping[str, Any]) -> None:
        """Know all credentials that differ from `document` in slots alone. Raises NoShape, BadSchema."""
        check_schema(document)
        unsigned = {name: value for name, value in document.items() if name != "proof"}
        paths = slot_paths(unsigned)
        template = JsonTemplate.of(document, (*paths, *PROOF_SLOTS))
        if document["proof"][0]["verificationMethod"] != self.verification_method:
            raise NoShape("signed by another key")
        shape = shape_of(unsigned, paths)
        if shape.nquads(values_at(unsigned, paths)) != canonical_nquads(unsigned):
            raise NoShape("the shape is not the document's")
        self._shapes.insert(0, _Verifiable(shape, template, _level_slots(unsigned, paths), document))

    def verify(self, data: bytes) -> bool:
        """Whether `data` is a credential of a known shape, unchanged since it was signed."""
        for place, known in enumerate(self._shapes):
            values = known.template.values(data)
            if values is not None:
                if place:
                    self._shapes.insert(0, self._shapes.pop(place))
                return self._verify(known, values)
        return False

    def _verify(self, known: _Verifiable, values: list[str]) -> bool:
        value, created = values.pop(), values.pop()
        if any(values[slot] not in levels for slot, levels in known.levels):
            return False
        try:
            message = _options_digest(known, created) + known.shape.digest(values)
            self._key.verify(decode_signature(value), message)
        except (InvalidSignature, ValueError):
            return False
        return True


def _options_digest(known: _Verifiable, created: str) -> bytes:
    if created not in known.options:
        if moment_of(created) is None:
            raise BadFacts("not a time with a zone")
        if len(known.options) >= _KEPT_OPTIONS:
            known.options.clear()
        proof = {**known.document["proof"][0], "created": created}
        options = options_document(proof, known.document["@context"])
        known.options[created] = sha256(canonical_nquads(options).encode())
    return known.options[created]


def _level_slots(
    document: Mapping[str, Any], paths: tuple[Path, ...]
) -> tuple[tuple[int, frozenset[str]], ...]:
    """Slot of each achieved level → the levels of the criterion that its result is about."""
    subject = document["credentialSubject"]
    levels = {
        description["id"]: frozenset(level["id"] for level in description.get("rubricCriterionLevel", []))
        for description in subject["achievement"].get("resultDescription", [])
    }
    return tuple(
        (slot, levels[subject["result"][int(path[2])]["resultDescription"]])
        for slot, path in enumerate(paths)
        if path[-1] == "achievedLevel"
    )


def _data(document: Mapping[str, Any]) -> bytes:
    return json_text(document).encode()


def check_sample(credentials: Sequence[bytes], public: bytes, size: int = 20) -> None:
    """Verify the first and a random sample of `credentials` by the full path; raises BadSignature."""
    chosen = [0, *random.SystemRandom().sample(range(len(credentials)), min(size, len(credentials)))]
    for place in sorted(set(chosen)) if credentials else []:
        document = json.loads(credentials[place])
        proof = document["proof"][0]
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(
                decode_signature(proof["proofValue"]), signed_bytes(document, proof)
            )
        except (InvalidSignature, BadKey) as error:
            raise BadSignature("a credential just signed does not verify") from error
