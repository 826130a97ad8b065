"""How fast credentials are signed and verified in bulk, beside raw Ed25519: for `assessor bench`.

Rates are a second of the process's own processor time, user and system, on every side (whoever measures in
another process does so by the same clock); medians of interleaved rounds, so that what else runs on the
machine touches all sides alike.
"""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.credentials.bulk import BulkSigner, BulkVerifier
from assessor_app.credentials.data_integrity import SigningKey
from assessor_app.credentials.facts import AwardFacts

ROUNDS = 5
_MESSAGE = bytes(64)  # as long as what a credential's signature covers


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Signatures and verifications a second."""

    sign: float
    verify: float


MeasureRates: TypeAlias = Callable[[], Rates]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Credentials beside raw Ed25519 on the same core, and beside another program, in the same rounds."""

    credentials: Rates
    raw: Rates
    other: Rates | None
    size: int  # bytes of the largest credential


def measure(
    awards: Sequence[AwardFacts],
    key: SigningKey,
    method: str,
    created: datetime,
    rounds: int = ROUNDS,
    other: MeasureRates | None = None,
) -> Measured:
    """Sign and verify all of `awards` in each round, and as many bare messages; then ask `other`.

    The first award of each shape is signed before the clock runs: a batch of thousands would not notice it.
    """
    signer, verifier = BulkSigner(key, method), BulkVerifier(key.public, method)
    signed = [signer.sign(award, created) for award in awards]
    for data in signed:
        if not verifier.verify(data):
            verifier.learn(json.loads(data))
    ours: list[Rates] = []
    raw: list[Rates] = []
    others: list[Rates] = []
    for _ in range(rounds):
        ours.append(_credentials(signer, verifier, awards, signed, created))
        raw.append(_raw(len(awards)))
        if other is not None:
            others.append(other())
    return Measured(
        credentials=_median(ours),
        raw=_median(raw),
        other=_median(others) if others else None,
        size=max(map(len, signed)),
    )


def _median(rates: Sequence[Rates]) -> Rates:
    return Rates(
        sign=statistics.median(one.sign for one in rates),
        verify=statistics.median(one.verify for one in rates),
    )


def _credentials(
    signer: BulkSigner,
    verifier: BulkVerifier,
    awards: Sequence[AwardFacts],
    signed: Sequence[bytes],
    created: datetime,
) -> Rates:
    return Rates(
        sign=_rate(len(awards), lambda: _sign_all(signer, awards, created)),
        verify=_rate(len(awards), lambda: _verify_all(verifier, signed)),
    )


def _raw(count: int) -> Rates:
    key = Ed25519PrivateKey.generate()
    public, signature = key.public_key(), key.sign(_MESSAGE)
    return Rates(
        sign=_rate(count, lambda: [key.sign(_MESSAGE) for _ in range(count)]),
        verify=_rate(count, lambda: [public.verify(signature, _MESSAGE) for _ in range(count)]),
    )


def _sign_all(signer: BulkSigner, awards: Sequence[AwardFacts], created: datetime) -> None:
    for award in awards:  # as a batch does, which hands each to the disk and lets it go
        signer.sign(award, created)


def _verify_all(verifier: BulkVerifier, signed: Sequence[bytes]) -> None:
    if not all(map(verifier.verify, signed)):
        raise RuntimeError("a credential just signed does not verify")


def _rate(count: int, work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return count / (time.process_time() - started)
