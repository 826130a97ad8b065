from collections.abc import Iterator

import pytest

from assessor_app.credentials.bounded import BoundedCanonicaliser
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.trust import TrustPolicy, pinned_document
from assessor_app.credentials.verify import Verifier
from tests.credentials.award_samples import KEY, NOW


@pytest.fixture
def digests() -> Iterator[Digests]:
    """A worker process for strangers' files, ended with the test."""
    with BoundedCanonicaliser() as canonicaliser:
        yield Digests(canonicaliser)


@pytest.fixture
def trusting(digests: Digests) -> Verifier:
    """A verifier that has the samples' issuer pinned."""
    return Verifier(TrustPolicy((pinned_document({"id": KEY.did}),), given=True), NOW, digests)


@pytest.fixture
def stranger(digests: Digests) -> Verifier:
    """A verifier that knows nobody."""
    return Verifier(TrustPolicy(), NOW, digests)
