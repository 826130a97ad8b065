"""Awards for the tests: one issuer, one badge with a rubric, and awards that differ as awards do."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.credentials.contexts import load_context
from assessor_app.credentials.facts import (
    AchievementFacts,
    Alignment,
    AwardFacts,
    EvidenceFacts,
    IssuerProfile,
    Recipient,
    RelatedAchievement,
    RubricCriterion,
    RubricLevel,
    StatusPlace,
    hashed_email,
    plain_name,
)
from assessor_app.credentials.multikey import did_key, did_key_method

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


class Key:
    """An Ed25519 key of the tests."""

    def __init__(self, seed: int = 1) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(seed.to_bytes(32, "big"))
        self.public: bytes = self._private.public_key().public_bytes_raw()
        self.method = did_key_method(self.public)
        self.did = did_key(self.public)

    def sign(self, message: bytes) -> bytes:
        return self._private.sign(message)


KEY = Key(1)
OTHER_KEY = Key(2)


def urn(source: random.Random) -> str:
    digits = f"{source.getrandbits(128):032x}"
    return f"urn:uuid:{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


ISSUER = IssuerProfile(id=KEY.did, name="Example Academy", url="https://example.org/")


@cache
def badge(criteria: int = 4, levels: int = 4, base: str = "urn:uuid:") -> AchievementFacts:
    source = random.Random(f"badge {criteria} {levels}")  # never an award's seed

    def name(kind: str) -> str:
        return urn(source) if base == "urn:uuid:" else f"{base}{kind}{source.getrandbits(32):08x}"

    return AchievementFacts(
        id=name("badge"),
        name="Careful use of 100%s “tools”",
        description='Works with tools.\nSays so: "yes" \\ no.',
        criteria_narrative="Shows **three** pieces of work.\n\n* one\n* two",
        version="2",
        tags=("tools", "care"),
        language="en",
        human_code="T-1",
        alignments=(
            Alignment(name="Uses tools", url="https://example.org/framework/1", kind="CFItem", code="F1"),
            Alignment(name="Judges output", url="https://example.org/framework/2", framework="F"),
        ),
        related=(RelatedAchievement(id=name("older"), version="1"),),
        criteria=tuple(
            RubricCriterion(
                id=name("criterion"),
                name=f"Criterion {number}",
                levels=(made := tuple(_level(name("level"), place) for place in range(levels))),
                required_level=made[1].id,
            )
            for number in range(criteria)
        ),
    )


def _level(name: str, place: int) -> RubricLevel:
    words = ("Not yet", "Developing", "Sound", "Excellent")[place % 4]
    return RubricLevel(
        id=name,
        name=words,
        description=f"{words}: what this looks like in the work.",
        points=str(place),
        level=words,
    )


def award(
    seed: int = 0,
    *,
    evidence: int = 2,
    subject_id: bool = True,
    ends: bool = True,
    status: bool = True,
    named: bool = False,
    achievement: AchievementFacts | None = None,
) -> AwardFacts:
    source = random.Random(seed)
    of = achievement or badge()
    identities = [hashed_email(f"Learner{seed}@Example.org", f"{source.getrandbits(64):016x}")]
    if named:
        identities.append(plain_name(f"Zoë Ångström {seed} Ωμέγα"))
    return AwardFacts(
        id=urn(source),
        issuer=ISSUER,
        achievement=of,
        recipient=Recipient(identities=tuple(identities), id=urn(source) if subject_id else None),
        valid_from=NOW - timedelta(days=source.randrange(1, 300)),
        valid_until=NOW + timedelta(days=source.randrange(1, 1000)) if ends else None,
        awarded=NOW - timedelta(days=300),
        achieved=tuple(
            (criterion.id, criterion.levels[source.randrange(len(criterion.levels))].id)
            for criterion in of.criteria
        ),
        evidence=tuple(
            EvidenceFacts(
                id=urn(source),
                sha256=f"{source.getrandbits(256):064x}",
                name=f"Report {number}",
                media_type="application/pdf",
            )
            for number in range(evidence)
        ),
        status=StatusPlace(list_id="https://example.org/status/1", index=source.randrange(131_072))
        if status
        else None,
    )


def award_with(seed: int = 0, **changes: Any) -> AwardFacts:
    return replace(award(seed), **changes)


def pyld_nquads(document: dict[str, Any]) -> str:
    """The canonical form by PyLD, an implementation that shares nothing with ours."""
    from pyld import jsonld

    def loader(address: str, options: Any = None) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": address, "document": {"@context": load_context(address)}}

    text = jsonld.normalize(
        document,
        {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": loader},
    )
    return str(text)
