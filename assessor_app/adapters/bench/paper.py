"""Certificates drawn and sealed, beside bare reportlab drawing the same page."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.adapters.bench.crowd import Places
from assessor_app.adapters.bench.rounds import Sizes
from assessor_app.adapters.keys.sealing import Signer
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.ports.certificates import CertificateFacts
from assessor_app.application.progress import Progress

_FACTS = CertificateFacts(
    award_id="4f2a9c1e-8f6b-4d0e-9a51-3c7be2f1d064",
    recipient="Zoë Marguerite Łukasiewicz",
    organisation="Northfield College of Applied Data",
    badge="Responsible Data Analysis",
    category="Applied Practice",
    tier="Practitioner",
    criteria="Plans, carries out and defends an analysis of real data, and says what it does not show.",
    issued=datetime(2026, 11, 22, 10, tzinfo=UTC),
    expires=datetime(2029, 11, 22, 10, tzinfo=UTC),
    issuer_id="did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
    key_fingerprint="0123 4567 89ab cdef 0123 4567 89ab cdef",
    credential=json.dumps({"type": ["VerifiableCredential"], "text": "x" * 6000}).encode(),
    file_name="credential.json",
)


def certificates(_places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """Certificates a second."""
    from assessor_app.adapters.certificates.bench import measure

    progress.step(0, 1, "Drawing certificates")
    rates = measure(
        _FACTS, Signer(key=Ed25519PrivateKey.generate()), rounds=sizes.rounds, count=sizes.certificates
    )
    yield Benchmark(
        name="certificates",
        value=rates.ours,
        unit="1/s",
        yardstick=rates.bare,
        against="bare reportlab drawing the same page",
        bar="≥ 60 % of bare reportlab",
    )
