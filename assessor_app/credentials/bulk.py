"""Signs and verifies credentials in bulk: shapes where they hold, the full path where they do not.

Each shape is proven against the full path on the award it is made from, before the first signature leaves it.
After a batch `check_sample` signs nothing and reads the finished bytes again through the full path.
"""

import hashlib
import json
import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from json.encoder import encode_basestring
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from assessor_app.credentials.achievement_credential import (
    BadFacts,
    CONTEXTS,
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
from assessor_app.credentials.multikey import BadKey, decode_signature, encode_signature
from assessor_app.credentials.schema import check_schema
from assessor_app.credentials.shapes import NoShape, NotThisShape, Shape, marker
from assessor_app.credentials.slots import filled, json_text, slot_paths, values_at

_PLACE = "urn:assessor-place:"
_KEPT_OPTIONS = 1024
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]").search


class BadSignature(RuntimeError):
    """A credential just signed does not verify by the full path: nothing of the batch may leave."""


@dataclass(frozen=True, slots=True)
class JsonTemplate:
    """The JSON text of a shape's signed credential: fixed texts between the slots, `created`, `proofValue`."""

    pieces: tuple[str, ...]
    _woven: tuple[bytes, ...] = field(repr=False)  # the pieces in UTF-8, with their quotes, and gaps between

    @classmethod
    def of(cls, signed: Mapping[str, Any]) -> "JsonTemplate":
        """From a signed credential with one proof, whose slots, `created` and `proofValue` may hold anything."""
        paths = (*slot_paths(signed), ("proof", 0, "created"), ("proof", 0, "proofValue"))
        marks = [f"{_PLACE}{number}:" for number in range(len(paths))]
        text = json_text(filled(signed, paths, marks))
        pieces = []
        for mark in marks:
            piece, found, text = text.partition(f'"{mark}"')
            if not found or _PLACE in piece:
                raise NoShape("the slots are not in the order of the text")
            pieces.append(piece)
        pieces.append(text)
        quoted = '\0"'.join(f'{piece}"' for piece in pieces[:-1]) + '\0"' + text
        woven = [part for piece in quoted.split("\0") for part in (piece.encode(), b"")][:-1]
        return cls(tuple(pieces), tuple(woven))

    def data(self, values: Sequence[str]) -> bytes:
        """The JSON text with `values` in the slots, UTF-8."""
        together = "\n".join(values)
        if '"' in together or "\\" in together or together.count("\n") >= len(values) or _CONTROL(together):
            together = "\n".join([encode_basestring(value)[1:-1] for value in values])
        parts = list(self._woven)
        parts[1::2] = together.encode().split(b"\n")
        return b"".join(parts)

    def values(self, text: str) -> list[str] | None:
        """The slots' values where `text` is exactly this template filled, else None."""
        pieces = self.pieces
        if not text.startswith(pieces[0]):
            return None
        values: list[str] = []
        at = len(pieces[0])
        for piece in pieces[1:]:
            end = text.find('"', at + 1)
            while end > 0 and text[end - 1] == "\\" and _escapes(text, end):
                end = text.find('"', end + 1)
            if end < 0 or not text.startswith(piece, end + 1):
                return None
            value = text[at + 1 : end]
            if "\\" in value or not value.isprintable():
                decoded = _decoded(text[at : end + 1])
                if decoded is None:
                    return None
                value = decoded
            elif text[at] != '"':
                return None
            values.append(value)
            at = end + 1 + len(piece)
        return values if at == len(text) else None


def _escapes(text: str, quote: int) -> bool:
    """Whether the quote at `quote` follows an odd number of backslashes."""
    start = quote
    while text[start - 1] == "\\":
        start -= 1
    return (quote - start) % 2 == 1


def _decoded(written: str) -> str | None:
    """The text that a JSON string writes, None where we would write it otherwise."""
    try:
        value = json.loads(written)
    except ValueError:
        return None
    return value if isinstance(value, str) and encode_basestring(value) == written else None


@dataclass(frozen=True, slots=True)
class _Signed:
    shape: Shape
    template: JsonTemplate
    levels: frozenset[tuple[str, str]]  # (criterion id, level id) of the rubric


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
            shape = Shape.of(document, paths)
            options = proof_options(self.verification_method, award.valid_from)
            template = JsonTemplate.of({**document, "proof": [{**options, "proofValue": ""}]})
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
