"""The text of a key file: what it seals, under what, and the caps that hold before anything is derived.

A key file is canonical JSON (RFC 8785). A random 32-byte key (the KEK) seals the four secrets, and those that
they replaced (`former`, the oldest first: what was sealed to them stays readable); the KEK itself
is sealed under Argon2id of a passphrase and, where wanted, under a secret in the system's keychain. `digest`
tells damage from a wrong passphrase; it keeps nobody out. Sealed values are `nonce(12) ‖ AES-256-GCM`.
"""

import base64
import hashlib
import json
import os
import unicodedata
from dataclasses import dataclass, field
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from assessor_app.adapters.keys.person_keys import PersonSecrets
from assessor_app.application.problems import Unusable

FORMAT = "assessor/key-file/v1"
KEK_BYTES = 32
SALT_BYTES = 16
LARGEST_FILE = 16 * 1024  # bytes
MOST_FORMER = 15  # sets of secrets that were replaced
_NONCE_BYTES = 12
_SECRET_NAMES = ("sign", "seal", "packet", "desk")


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What one guess at a passphrase costs by Argon2id (RFC 9106); `memory` in KiB."""

    iterations: int
    lanes: int
    memory: int

    def within_caps(self) -> bool:
        """Whether a file may make this machine pay it: at most 16 passes, 16 lanes, 1 GiB."""
        return (
            1 <= self.iterations <= 16 and 1 <= self.lanes <= 16 and 8 * self.lanes <= self.memory <= 1 << 20
        )


STANDARD_COST = KdfCost(iterations=3, lanes=4, memory=256 * 1024)


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseWrap:
    """The KEK under a passphrase: the KDF's cost and salt, and the sealed KEK."""

    cost: KdfCost
    salt: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDocument:
    """A person's key file, all of it sealed; `keychain` is the KEK under the keychain's secret, if any."""

    person: str
    id: str  # of this set of keys, random, 32 hex digits: it names the keychain's entry
    secrets: tuple[tuple[str, bytes], ...]
    passphrase: PassphraseWrap
    keychain: bytes | None
    former: tuple[tuple[tuple[str, bytes], ...], ...] = ()  # secrets that were replaced, the oldest first


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Kek:
    """The key that seals a person's secrets in one key file."""

    key: bytes = field(repr=False)

    def seal(
        self, secrets: PersonSecrets, *, person: str, key_id: str, generation: int = 0
    ) -> tuple[tuple[str, bytes], ...]:
        """Each secret sealed with its name and how many sets it followed (`generation`) bound in."""
        plain = {
            "sign": secrets.sign,
            "seal": secrets.seal,
            "packet": secrets.packet.encode(),
            "desk": secrets.desk,
        }
        return tuple(
            (name, _seal(self.key, plain[name], _bound(person, key_id, _of_generation(name, generation))))
            for name in _SECRET_NAMES
        )

    def open(self, document: KeyDocument) -> tuple[PersonSecrets, ...]:
        """All sets of secrets, the oldest first; raises InvalidTag where one was changed."""
        return tuple(
            self._open_one(document, sealed, generation)
            for generation, sealed in enumerate((*document.former, document.secrets))
        )

    def _open_one(
        self, document: KeyDocument, sealed_secrets: tuple[tuple[str, bytes], ...], generation: int
    ) -> PersonSecrets:
        plain = {
            name: _open(
                self.key, sealed, _bound(document.person, document.id, _of_generation(name, generation))
            )
            for name, sealed in sealed_secrets
        }
        return PersonSecrets(
            sign=plain["sign"], seal=plain["seal"], packet=plain["packet"].decode(), desk=plain["desk"]
        )


def _of_generation(name: str, generation: int) -> str:
    return name if generation == 0 else f"{name} {generation}"


def _bound(person: str, key_id: str, purpose: str) -> bytes:
    return f"{FORMAT}\n{person}\n{key_id}\n{purpose}".encode()


def _seal(key: bytes, plain: bytes, data: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, data)


def _open(key: bytes, sealed: bytes, data: bytes) -> bytes:
    return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], data)


def _derived(passphrase: str, cost: KdfCost, salt: bytes) -> bytes:
    """32 bytes by Argon2id; composed Unicode, so that one passphrase is the same from every keyboard."""
    kdf = Argon2id(
        salt=salt,
        length=KEK_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    try:
        return kdf.derive(unicodedata.normalize("NFC", passphrase).encode())
    except MemoryError:
        raise Unusable(
            f"There is not enough free memory to unlock the keys ({cost.memory // 1024} MiB are needed)",
            remedy="Close other programs and try again.",
        ) from None


def wrap_by_passphrase(
    kek: Kek, passphrase: str, cost: KdfCost, *, person: str, key_id: str
) -> PassphraseWrap:
    """The KEK under a fresh salt and the passphrase."""
    salt = os.urandom(SALT_BYTES)
    sealed = _seal(_derived(passphrase, cost, salt), kek.key, _bound(person, key_id, "kek by passphrase"))
    return PassphraseWrap(cost=cost, salt=salt, sealed=sealed)


def kek_by_passphrase(document: KeyDocument, passphrase: str) -> Kek | None:
    """The KEK; None where the passphrase is another."""
    wrap = document.passphrase
    derived = _derived(passphrase, wrap.cost, wrap.salt)
    try:
        return Kek(key=_open(derived, wrap.sealed, _bound(document.person, document.id, "kek by passphrase")))
    except InvalidTag:
        return None


def wrap_by_keychain(kek: Kek, secret: bytes, *, person: str, key_id: str) -> bytes:
    """The KEK under the 32-byte secret that the keychain holds."""
    return _seal(secret, kek.key, _bound(person, key_id, "kek by keychain"))


def kek_by_keychain(document: KeyDocument, secret: bytes) -> Kek | None:
    """The KEK; None where the secret is not this key file's."""
    if document.keychain is None or len(secret) != KEK_BYTES:
        return None
    try:
        return Kek(
            key=_open(secret, document.keychain, _bound(document.person, document.id, "kek by keychain"))
        )
    except InvalidTag:
        return None


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def encode(document: KeyDocument) -> bytes:
    """The file's bytes: canonical JSON with a digest of the rest of it, and a line break."""
    wrap = document.passphrase
    wraps: dict[str, Any] = {
        "passphrase": {
            "kdf": "argon2id",
            "iterations": wrap.cost.iterations,
            "lanes": wrap.cost.lanes,
            "memory": wrap.cost.memory,
            "salt": _text(wrap.salt),
            "key": _text(wrap.sealed),
        }
    }
    if document.keychain is not None:
        wraps["keychain"] = {"key": _text(document.keychain)}
    fields: dict[str, Any] = {
        "format": FORMAT,
        "person": document.person,
        "id": document.id,
        "secrets": {name: _text(sealed) for name, sealed in document.secrets},
        "wraps": wraps,
    }
    if document.former:
        fields["former"] = [{name: _text(sealed) for name, sealed in each} for each in document.former]
    fields["digest"] = hashlib.sha256(rfc8785.dumps(fields)).hexdigest()
    return rfc8785.dumps(fields) + b"\n"


def decode(data: bytes, *, where: str) -> KeyDocument:
    """The document of a key file; raises Unusable where it is damaged or asks for a cost beyond the caps."""
    damaged = Unusable(
        "This key file is damaged",
        where=where,
        remedy="Put back the file from a backup, or have new keys enrolled.",
    )
    if len(data) > LARGEST_FILE:
        raise damaged
    try:
        fields = json.loads(data)
        if fields["format"] != FORMAT and str(fields["format"]).startswith("assessor/key-file/"):
            raise Unusable(
                "This key file was written by another version of the program",
                where=where,
                remedy="Open it with the newest version.",
            )
        document = _document(fields)
        whole = encode(document)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise damaged from None
    if whole != data:  # one form alone is right: no member more, no other spelling, the digest as it was
        raise damaged
    if not document.passphrase.cost.within_caps():
        raise Unusable(
            "This key file asks for more work than unlocking ever takes; it was tampered with",
            where=where,
            remedy="Put back the file from a backup.",
        )
    return document


def _document(fields: Any) -> KeyDocument:
    """From parsed JSON; raises ValueError, KeyError, TypeError or AttributeError for another shape."""
    wrap = fields["wraps"]["passphrase"]
    keychain = fields["wraps"].get("keychain")
    cost = KdfCost(iterations=wrap["iterations"], lanes=wrap["lanes"], memory=wrap["memory"])
    if not all(type(value) is int for value in (cost.iterations, cost.lanes, cost.memory)):
        raise TypeError("a cost is a whole number")
    former = fields.get("former", [])
    if not isinstance(former, list) or len(former) > MOST_FORMER:
        raise ValueError("more former secrets than there ever are")
    return KeyDocument(
        person=_string(fields["person"]),
        id=_string(fields["id"]),
        secrets=_secrets(fields["secrets"]),
        former=tuple(map(_secrets, former)),
        passphrase=PassphraseWrap(cost=cost, salt=_salt(wrap["salt"]), sealed=_bytes(wrap["key"])),
        keychain=None if keychain is None else _bytes(keychain["key"]),
    )


def _secrets(fields: Any) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, _bytes(fields[name])) for name in _SECRET_NAMES)


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _bytes(value: Any) -> bytes:
    data = base64.b64decode(_string(value), validate=True)
    if len(data) < _NONCE_BYTES + 16:
        raise ValueError("too short for a sealed value")
    return data


def _salt(value: Any) -> bytes:
    data = base64.b64decode(_string(value), validate=True)
    if len(data) != SALT_BYTES:
        raise ValueError("a salt has 16 bytes")
    return data
