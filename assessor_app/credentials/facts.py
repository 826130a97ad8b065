"""What is said of an award, as plain values: all that a credential is built from."""

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuerProfile:
    """Who awards: `id` is a did:key or did:web, or an address whose document lists the key."""

    id: str
    name: str
    url: str | None = None
    description: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """A place in a framework that the achievement matches."""

    name: str
    url: str
    framework: str | None = None
    code: str | None = None
    description: str | None = None
    kind: str | None = None  # CFItem, CFRubric, ceasn:Competency, …


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricLevel:
    """A level of a criterion; `id` is an absolute address, unique in the achievement."""

    id: str
    name: str
    description: str | None = None
    points: str | None = None  # text, as Open Badges has it
    level: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricCriterion:
    """What was judged, as one result description; `required_level` is the id of the level that passes."""

    id: str
    name: str
    levels: tuple[RubricLevel, ...]
    required_level: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedAchievement:
    """An earlier version, or the same in another language."""

    id: str
    version: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AchievementFacts:
    """One version of a badge. Another content under the same id needs another `version`."""

    id: str
    name: str
    description: str
    criteria_narrative: str | None = None
    criteria_url: str | None = None
    version: str | None = None
    kind: str = "MicroCredential"
    tags: tuple[str, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    criteria: tuple[RubricCriterion, ...] = ()
    related: tuple[RelatedAchievement, ...] = ()
    language: str | None = None
    human_code: str | None = None
    image: str | None = None  # an address or data: URI of the plain picture
    image_caption: str | None = None
    endorsements: tuple[str, ...] = field(default=(), repr=False)  # signed EndorsementCredentials, JSON texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """How the recipient is named: a salted hash, or plain text where that is wanted."""

    kind: str  # emailAddress, systemId, … or ext:…
    value: str = field(repr=False)
    salt: str | None = field(default=None, repr=False)  # given exactly where `value` is a hash

    @property
    def hashed(self) -> bool:
        """Whether `value` is `sha256$` and a hash."""
        return self.salt is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who receives: identities, and an id where the subject shall have one (urn:uuid, mailto:)."""

    identities: tuple[Identity, ...] = ()
    id: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFacts:
    """One evidence file, named by a random urn and bound by its digest; the bytes travel beside."""

    id: str
    sha256: str  # of the original, 64 hexadecimal digits
    name: str
    media_type: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusPlace:
    """Where the award's bit stands in the issuer's status list."""

    list_id: str  # the address of the status list credential
    index: int
    purpose: str = "revocation"


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardFacts:
    """What one credential says. Times have a zone; `achieved` is (criterion id, level id), in rubric
    order.
    """

    id: str
    issuer: IssuerProfile
    achievement: AchievementFacts
    recipient: Recipient
    valid_from: datetime
    valid_until: datetime | None = None
    awarded: datetime | None = None
    achieved: tuple[tuple[str, str], ...] = ()
    evidence: tuple[EvidenceFacts, ...] = ()
    status: StatusPlace | None = None


def hashed_email(email: str, salt: str) -> Identity:
    """The salted SHA-256 of an e-mail address, lower-cased and trimmed first (OB 3.0, IdentityHash)."""
    text = email.strip().lower() + salt
    return Identity(
        kind="emailAddress", value="sha256$" + hashlib.sha256(text.encode()).hexdigest(), salt=salt
    )


def plain_name(name: str) -> Identity:
    """The recipient's name in clear. Open Badges has no identity type for names, so it is an extension."""
    return Identity(kind="ext:name", value=name)


def digest_sri(sha256: str) -> str:
    """The `digestSRI` of a hexadecimal SHA-256 (W3C Subresource Integrity)."""
    return "sha256-" + base64.b64encode(bytes.fromhex(sha256)).decode()


def sha256_of_sri(text: str) -> str | None:
    """The hexadecimal SHA-256 in a `digestSRI`, None where it holds none in its one spelling."""
    for part in text.split(" "):
        algorithm, _, encoded = part.partition("-")
        if algorithm == "sha256":
            try:
                digest = base64.b64decode(encoded, validate=True)
            except ValueError:
                return None
            right = len(digest) == hashlib.sha256().digest_size
            return digest.hex() if right and base64.b64encode(digest).decode() == encoded else None
    return None
