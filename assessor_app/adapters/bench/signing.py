"""Credentials signed and verified in bulk, beside raw Ed25519 and, where it is installed, Node."""

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.adapters.bench.crowd import Places
from assessor_app.adapters.bench.node import node_rates
from assessor_app.adapters.bench.rounds import Sizes
from assessor_app.adapters.keys.sealing import Signer
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.progress import Progress
from assessor_app.credentials.benchmarks import Rates, measure
from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.facts import (
    AchievementFacts,
    AwardFacts,
    EvidenceFacts,
    IssuerProfile,
    Recipient,
    RubricCriterion,
    RubricLevel,
    StatusPlace,
    hashed_email,
)
from assessor_app.credentials.multikey import did_key, did_key_method

_CREATED = datetime(2026, 11, 22, 12, tzinfo=UTC)
_LEVELS = ("not-there", "partly", "sound", "strong")
_CRITERIA = ("Purpose", "Method", "Checking", "Safety", "Account")
_DESCRIPTOR = "What was done is named, shown in the evidence, and held against what was asked for."
_BARS = {
    "sign": ("≥ 20 % of raw Ed25519", "≥ 45 × Node"),
    "verify": ("≥ 45 % of raw Ed25519", "≥ 30 × Node"),
}
_RAW = "raw Ed25519 on the same core, by processor time"


def sign(_places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """Bytes of signed credentials a second of processor time."""
    yield from _measured("sign", sizes, progress)


def verify(_places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """Signed credentials checked a second of processor time."""
    yield from _measured("verify", sizes, progress)


def _measured(what: str, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    key = Signer(key=Ed25519PrivateKey.generate())
    method = did_key_method(key.public)
    awards = _awards(key.public, sizes.credentials)
    signer = BulkSigner(key, method)
    some = [signer.sign(award, _CREATED) for award in awards[: sizes.node_credentials]]
    progress.step(0, 2, f"Measuring {what}")
    with node_rates(some, _CREATED) as node:
        other = None if isinstance(node, str) else node
        found = measure(awards, key, method, _CREATED, sizes.rounds, other)
    yield _beside(what, what, found.credentials, found.raw, against=_RAW, bar=_BARS[what][0])
    yield _beside(
        f"{what}-node",
        what,
        found.credentials,
        found.other,
        against="@digitalbazaar/vc on Node, by processor time",
        bar=_BARS[what][1],
        why=node if isinstance(node, str) else None,
    )
    progress.step(1, 2, f"Measuring {what} of large credentials")
    large = measure(_awards(key.public, sizes.credentials, large=True), key, method, _CREATED, sizes.rounds)
    against = f"{_RAW}; credentials of {large.size / 1000:.1f} kB"
    yield _beside(f"{what}-large", what, large.credentials, large.raw, against=against, bar=_BARS[what][0])


def _beside(
    name: str,
    what: str,
    ours: Rates,
    yardstick: Rates | None,
    *,
    against: str,
    bar: str,
    why: str | None = None,
) -> Benchmark:
    return Benchmark(
        name=name,
        value=float(getattr(ours, what)),
        unit="1/s",
        yardstick=None if yardstick is None else float(getattr(yardstick, what)),
        against=against,
        why=why,
        bar=bar,
    )


def _awards(public: bytes, count: int, *, large: bool = False) -> list[AwardFacts]:
    """Awards of one badge as we issue them: a hashed address, five criteria, two files, a status index.

    large: the rubric's levels are described, which makes a credential of 8 kB.
    """
    achievement = AchievementFacts(
        id=f"urn:uuid:{uuid.uuid4()}",
        name="AI Essentials",
        description="The holder uses an approved assistant safely for everyday work.",
        criteria_narrative="Shows own examples, compares answers with the source, and says what was changed.",
        version="1",
        human_code="ai-essentials",
        tags=("foundational", "foundation"),
        criteria=tuple(_criterion(name, _DESCRIPTOR if large else None) for name in _CRITERIA),
    )
    issuer = IssuerProfile(id=did_key(public), name="Example Works")
    return [_award(achievement, issuer, number) for number in range(count)]


def _criterion(name: str, descriptor: str | None) -> RubricCriterion:
    place = f"urn:example:badge#{name.lower()}"
    levels = tuple(
        RubricLevel(
            id=f"{place}/{level}", name=level.capitalize(), description=descriptor, points=str(points)
        )
        for points, level in enumerate(_LEVELS)
    )
    return RubricCriterion(id=place, name=name, levels=levels, required_level=levels[2].id)


def _award(achievement: AchievementFacts, issuer: IssuerProfile, number: int) -> AwardFacts:
    begun = _CREATED - timedelta(minutes=number % 1000)
    return AwardFacts(
        id=f"urn:uuid:{uuid.uuid4()}",
        issuer=issuer,
        achievement=achievement,
        recipient=Recipient(identities=(hashed_email(f"learner{number}@example.org", f"{number:032x}"),)),
        valid_from=begun,
        valid_until=begun + timedelta(days=730),
        awarded=begun,
        achieved=tuple((one.id, one.levels[2 + number % 2].id) for one in achievement.criteria),
        evidence=tuple(
            EvidenceFacts(
                id=f"urn:uuid:{uuid.uuid4()}",
                sha256=f"{number:032x}{place:032x}",
                name=f"Evidence {place}",
                media_type="application/pdf",
            )
            for place in (1, 2)
        ),
        status=StatusPlace(list_id="urn:uuid:0b8b1d8e-0d0c-4c1e-9a51-3c7be2f1d064", index=number),
    )
