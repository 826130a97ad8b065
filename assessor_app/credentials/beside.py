"""What came with a file or is known here, by which it is looked up: never how it is to be verified.

A document of others is one of those that credentials point at: a status list, a revocation list, a DID
document or issuer profile, a badge class, a key, a hosted assertion.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.credentials.trust import BadTrustFile, PinnedIssuer, pinned_document

OB2 = "https://w3id.org/openbadges/v2"
_POINTED_AT = frozenset({"BadgeClass", "Issuer", "Profile", "CryptographicKey", "RevocationList"})
_ASSERTION, _STATUS_LIST = "Assertion", "BitstringStatusListCredential"


class BadBeside(ValueError):
    """The file is no document that credentials point at; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What came with a credential or is known here; none of it says how the credential is verified."""

    status_lists: Mapping[str, bytes] = field(default_factory=dict)  # list id → signed status list credential
    enclosed_lists: Mapping[str, bytes] = field(default_factory=dict)  # the same, out of the file itself
    issuers: tuple[PinnedIssuer, ...] = ()  # DID documents or profiles that came with the file
    evidence: frozenset[str] | None = None  # SHA-256 (hex) of the files that came along, None without files
    documents: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)  # id → what it says

    def named(self, thing: object) -> Mapping[str, Any] | None:
        """The object itself where it is given whole, else the document of this id; None: it is not here."""
        if isinstance(thing, dict):
            identity = thing.get("id")
            return self.documents.get(str(identity), thing) if thing.keys() <= {"id", "type"} else thing
        return self.documents.get(thing) if isinstance(thing, str) else None

    def supplied(self, thing: object) -> Mapping[str, Any] | None:
        """The document of this id that was supplied, whatever stands in the place that points at it."""
        identity = thing.get("id") if isinstance(thing, dict) else thing
        return self.documents.get(identity) if isinstance(identity, str) else None

    def with_files(self, files: Iterable[bytes], at: datetime | None = None) -> "Beside":
        """With these documents too, their keys as in force then; raises BadBeside for what is none."""
        documents, issuers, lists = dict(self.documents), list(self.issuers), dict(self.status_lists)
        for data in files:
            document = _document(data)
            documents[document["id"]] = document
            if _STATUS_LIST in types_of(document):
                lists.setdefault(document["id"], data)
            try:
                issuers.append(pinned_document(document, at))
            except (BadTrustFile, ValueError):
                continue  # no issuer, or one without keys: it may be pointed at all the same
        return Beside(status_lists=lists, issuers=tuple(issuers), evidence=self.evidence, documents=documents)


def is_pointed_at(document: Mapping[str, Any]) -> bool:
    """Whether a document is one that credentials point at, and nothing that is verified itself."""
    if not isinstance(document.get("id"), str):
        return False
    known = _POINTED_AT & types_of(document) or "assertionMethod" in document
    return bool(known) or "revokedCredential" in document or _STATUS_LIST in types_of(document)


def types_of(document: Mapping[str, Any]) -> frozenset[str]:
    """The document's types, given one by one or as a list."""
    types = document.get("type")
    listed = types if isinstance(types, list) else [types]
    return frozenset(kind for kind in listed if isinstance(kind, str))


def is_ob2(document: Mapping[str, Any]) -> bool:
    """Whether the document says that it is of Open Badges 2.0."""
    contexts = document.get("@context")
    return OB2 in (contexts if isinstance(contexts, list) else [contexts])


def _document(data: bytes) -> Mapping[str, Any]:
    try:
        document = read_object(data)
    except BadJson as error:
        raise BadBeside(str(error)) from error
    hosted = is_ob2(document) and _ASSERTION in types_of(document) and isinstance(document.get("id"), str)
    if not hosted and not is_pointed_at(document):
        raise BadBeside("is no badge class, issuer, key, status or revocation list")
    return document
