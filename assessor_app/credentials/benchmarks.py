"""How fast credentials are signed and verified in bulk, beside raw Ed25519 and Node: for `assessor bench`.

Rates are a second of this process's own processor time, medians of interleaved rounds, so that what else runs
on the machine touches both sides of a ratio alike.
"""

import json
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.credentials.bulk import BulkSigner, BulkVerifier
from assessor_app.credentials.data_integrity import SigningKey
from assessor_app.credentials.facts import AwardFacts
from assessor_app.credentials.times import stamp

ROUNDS = 5
_MESSAGE = bytes(64)  # as long as what a credential's signature covers


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Signatures and verifications a second."""

    sign: float
    verify: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Credentials beside raw Ed25519, on the same core, in the same rounds."""

    credentials: Rates
    raw: Rates
    sign_ratio: float  # median of the rounds' ratios
    verify_ratio: float
    size: int  # bytes of a credential


def measure(
    awards: Sequence[AwardFacts], key: SigningKey, method: str, created: datetime, rounds: int = ROUNDS
) -> Measured:
    """Sign and verify all of `awards` in each round, and as many bare messages.

    The first award of each shape is signed before the clock runs: a batch of thousands would not notice it.
    """
    signer, verifier = BulkSigner(key, method), BulkVerifier(key.public, method)
    signed = [signer.sign(award, created) for award in awards]
    for data in signed:
        if not verifier.verify(data):
            verifier.learn(json.loads(data))
    taken = [_round(signer, verifier, awards, signed, created) for _ in range(rounds)]
    sign, verify, raw_sign, raw_verify = (statistics.median(column) for column in zip(*taken, strict=True))
    return Measured(
        credentials=Rates(sign=sign, verify=verify),
        raw=Rates(sign=raw_sign, verify=raw_verify),
        sign_ratio=statistics.median(row[0] / row[2] for row in taken),
        verify_ratio=statistics.median(row[1] / row[3] for row in taken),
        size=max(map(len, signed)),
    )


def node_rates(folder: Path, credentials: Sequence[bytes], now: datetime) -> tuple[Rates, Rates] | str:
    """What `@digitalbazaar/vc` on Node does with the same credentials, and raw Ed25519 there; or why not.

    folder: `tests/support/node`, with its packages installed.
    """
    script = folder / "bench.mjs"
    node = shutil.which("node")
    if node is None or not script.is_file() or not (folder / "node_modules").is_dir():
        return "Node.js and the packages of tests/support/node are needed"
    request = {"now": stamp(now), "credentials": [json.loads(data) for data in credentials]}
    done = subprocess.run(
        [node, str(script)], input=json.dumps(request).encode(), capture_output=True, check=False
    )
    if done.returncode:
        return "the yardstick's program failed"
    answer = json.loads(done.stdout)
    return (
        Rates(sign=answer["sign"], verify=answer["verify"]),
        Rates(sign=answer["rawSign"], verify=answer["rawVerify"]),
    )


def _round(
    signer: BulkSigner,
    verifier: BulkVerifier,
    awards: Sequence[AwardFacts],
    signed: Sequence[bytes],
    created: datetime,
) -> tuple[float, float, float, float]:
    raw = Ed25519PrivateKey.generate()
    public, signature = raw.public_key(), raw.sign(_MESSAGE)
    count = len(awards)
    return (
        _rate(count, lambda: _sign_all(signer, awards, created)),
        _rate(count, lambda: _verify_all(verifier, signed)),
        _rate(count, lambda: [raw.sign(_MESSAGE) for _ in range(count)]),
        _rate(count, lambda: [public.verify(signature, _MESSAGE) for _ in range(count)]),
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
