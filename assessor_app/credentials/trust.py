"""Whom the person who verifies trusts: issuers pinned beforehand, never by anything in the file that
is judged.

Pins come from a did.json (a DID document), an Open Badges issuer Profile whose id is a did:key or that
lists its keys (2.0: with its `publicKeyPem`, or that key alone), or a trust list:
`{"format": "assessor/trust/v1", "issuers": [{"id": …, "name": …, "keys": ["z6Mk…"]}]}`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from assessor_app.credentials.multikey import BadKey, encode_multikey
from assessor_app.credentials.public_keys import key_of_did, key_of_jwk, key_of_pem, key_of_text, key_text
from assessor_app.credentials.strict_json import read_object
from assessor_app.credentials.times import moment_of, stamp

TRUST_FORMAT = "assessor/trust/v1"


class BadTrustFile(ValueError):
    """The file pins no issuer; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedIssuer:
    """An issuer that somebody vouched for: verification method → public key (`public_keys.py`)."""

    id: str
    name: str | None
    methods: Mapping[str, bytes] = field(repr=False)

    @property
    def keys(self) -> frozenset[bytes]:
        """The public keys."""
        return frozenset(self.methods.values())


@dataclass(frozen=True, slots=True)
class TrustPolicy:
    """The pinned issuers. `given`: whether the person named whom to trust, so that others count as
    refused.
    """

    issuers: tuple[PinnedIssuer, ...] = ()
    given: bool = False

    def issuer(self, issuer_id: str) -> PinnedIssuer | None:
        """The pinned issuer of this id."""
        return next((issuer for issuer in self.issuers if issuer.id == issuer_id), None)

    def with_issuers(self, issuers: Iterable[PinnedIssuer]) -> "TrustPolicy":
        """The same policy with more pins (a workspace's own issuer)."""
        return TrustPolicy((*self.issuers, *issuers), self.given)

    def judge(self, issuer_id: str, name: str | None, key: bytes | None) -> tuple[bool | None, str]:
        """Whether this issuer, who signed with `key`, is trusted; and the words for it."""
        pinned = self.issuer(issuer_id)
        if pinned is not None:
            if key is None:
                return None, "the issuer is pinned, but the signature does not show that it signed"
            if key in pinned.keys:
                return True, "the issuer and its key are pinned"
            return False, "the issuer is pinned, but another key signed"
        if name is not None and any(_same_name(issuer.name, name) for issuer in self.issuers):
            return False, "the name is a pinned issuer's, but the issuer is another"
        if self.given:
            return False, "the issuer is not among those given as trusted"
        return None, "nobody here has vouched for this issuer"


def read_trust(data: bytes, at: datetime | None = None) -> tuple[PinnedIssuer, ...]:
    """The issuers that a trust file pins, by the keys in force then; raises BadTrustFile."""
    try:
        document = read_object(data)
        if document.get("format") == TRUST_FORMAT:
            issuers = document["issuers"]
            return tuple(_listed(entry) for entry in issuers)
        return (pinned_document(document, at),)
    except (KeyError, TypeError) as error:
        raise BadTrustFile("is not a trust list, a did.json or an issuer Profile") from error
    except BadTrustFile:
        raise
    except ValueError as error:
        raise BadTrustFile(str(error)) from error


def pinned_document(document: Mapping[str, Any], at: datetime | None = None) -> PinnedIssuer:
    """The issuer that a DID document or issuer Profile describes, with its `assertionMethod` keys.

    at: the time for which keys whose `expires` is over are left out; None: none is.
    """
    if "publicKeyPem" in document:
        return _pinned_key(document)
    issuer_id = document.get("id")
    if not isinstance(issuer_id, str) or not issuer_id:
        raise BadTrustFile("names no issuer")
    name = document.get("name")
    if issuer_id.startswith("did:key:"):
        key = key_of_did(issuer_id)
        method = f"{issuer_id}#{issuer_id.removeprefix('did:key:')}"
        return PinnedIssuer(id=issuer_id, name=_text(name), methods={method: key})
    methods = {**assertion_methods(document, issuer_id, at), **_pem_keys(document, issuer_id)}
    if not methods:
        raise BadTrustFile("lists no key in force that can be read as assertionMethod")
    return PinnedIssuer(id=issuer_id, name=_text(name), methods=methods)


def _pinned_key(document: Mapping[str, Any]) -> PinnedIssuer:
    """The owner of a key of Open Badges 2.0, which stands in a document of its own."""
    owner, name = document.get("owner"), document.get("id")
    if not isinstance(owner, str) or not isinstance(name, str):
        raise BadTrustFile("is a key that names no owner")
    return PinnedIssuer(id=owner, name=None, methods={name: key_of_pem(str(document["publicKeyPem"]))})


def _pem_keys(document: Mapping[str, Any], issuer_id: str) -> dict[str, bytes]:
    """The keys of Open Badges 2.0 that stand whole in an issuer's Profile, and name it as their owner."""
    found: dict[str, bytes] = {}
    for entry in _list(document.get("publicKey")):
        if not isinstance(entry, dict) or entry.get("owner", issuer_id) != issuer_id:
            continue
        try:
            found[str(entry.get("id", issuer_id))] = key_of_pem(str(entry.get("publicKeyPem")))
        except BadKey:
            continue
    return found


def trust_list(issuers: Iterable[PinnedIssuer]) -> dict[str, Any]:
    """The trust list document of these issuers."""
    return {
        "format": TRUST_FORMAT,
        "issuers": [
            {"id": issuer.id, "name": issuer.name, "keys": sorted(map(key_text, issuer.keys))}
            for issuer in issuers
        ],
    }


def assertion_methods(
    document: Mapping[str, Any], issuer_id: str, at: datetime | None = None
) -> dict[str, bytes]:
    """Method id → key, of the methods that the document lists under `assertionMethod` and controls itself.

    One whose `expires` is before `at`, or is no time, is left out.
    """
    described: dict[str, Mapping[str, Any]] = {}
    for method in _list(document.get("verificationMethod")):
        if isinstance(method, dict) and isinstance(method.get("id"), str):
            described[_absolute(method["id"], issuer_id)] = method
    methods: dict[str, bytes] = {}
    for entry in _list(document.get("assertionMethod")):
        method = entry if isinstance(entry, dict) else described.get(_absolute(str(entry), issuer_id))
        if method is None or method.get("controller", issuer_id) != issuer_id or "revoked" in method:
            continue
        key = _method_key(method) if _in_force(method, at) else None
        if key is not None and isinstance(method.get("id"), str):
            methods[_absolute(method["id"], issuer_id)] = key
    return methods


def _in_force(method: Mapping[str, Any], at: datetime | None) -> bool:
    if "expires" not in method:
        return True
    expires = moment_of(method["expires"])
    return expires is not None and (at is None or at <= expires)


def did_document(
    issuer_id: str,
    public: bytes,
    *,
    older: Iterable[bytes] = (),
    ended: Mapping[bytes, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """The did.json of a did:web issuer: one Multikey method for each key, the newest first.

    ended: of the older ones, those that others may know → since when (UTC text). They are `revoked`, and
    no `assertionMethod`: also a reader that knows no `revoked` takes nothing that they signed.
    """
    methods: list[dict[str, Any]] = []
    for key in (public, *older):
        since = moment_of(ended[key]) if key in ended else None
        revoked = {"revoked": stamp(since)} if since is not None else {}
        methods.append({**_multikey_method(issuer_id, key), **revoked})
    return {
        "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
        "id": issuer_id,
        "verificationMethod": methods,
        "assertionMethod": [method["id"] for method in methods if "revoked" not in method],
    }


def did_web_method(issuer_id: str, public: bytes) -> str:
    """The id of a key's verification method in that document: the fragment is the key itself."""
    return f"{issuer_id}#{encode_multikey(public)}"


def _multikey_method(issuer_id: str, public: bytes) -> dict[str, Any]:
    return {
        "id": did_web_method(issuer_id, public),
        "type": "Multikey",
        "controller": issuer_id,
        "publicKeyMultibase": encode_multikey(public),
    }


def _method_key(method: Mapping[str, Any]) -> bytes | None:
    try:
        if isinstance(method.get("publicKeyMultibase"), str):
            return key_of_text(method["publicKeyMultibase"])
        jwk = method.get("publicKeyJwk")
        return key_of_jwk(jwk) if isinstance(jwk, dict) else None
    except BadKey:
        return None


def _listed(entry: Mapping[str, Any]) -> PinnedIssuer:
    issuer_id = entry["id"]
    keys = [key_of_text(text) for text in entry.get("keys", [])]
    if issuer_id.startswith("did:key:"):
        keys.append(key_of_did(issuer_id))
        fragments = {f"{issuer_id}#{issuer_id.removeprefix('did:key:')}": keys[-1]}
    else:
        fragments = {f"{issuer_id}#{key_text(key)}": key for key in keys}
    if not keys:
        raise BadTrustFile("lists an issuer without a key")
    return PinnedIssuer(id=issuer_id, name=_text(entry.get("name")), methods=fragments)


def _absolute(method: str, issuer_id: str) -> str:
    return issuer_id + method if method.startswith("#") else method


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _same_name(first: str | None, second: str) -> bool:
    return first is not None and first.strip().casefold() == second.strip().casefold()
