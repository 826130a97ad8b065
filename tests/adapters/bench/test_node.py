"""The yardstick on Node: measured where it is installed, and said where it is not."""

from pathlib import Path

import pytest

from assessor_app.adapters.bench.node import node_rates
from assessor_app.credentials.bulk import BulkSigner
from tests.credentials.award_samples import KEY, NOW, award
from tests.credentials.test_node import missing
from tests.support.require import require


def test_without_node_it_says_why(tmp_path: Path) -> None:
    with node_rates([], NOW, folder=tmp_path) as node:
        assert node == "Node.js and the packages of tests/support/node are needed"


@pytest.mark.node
@pytest.mark.timeout(300)
def test_node_measures_the_same_credentials_round_after_round() -> None:
    require("Node.js with @digitalbazaar/vc", missing())
    with node_rates([BulkSigner(KEY, KEY.method).sign(award(), NOW)], NOW) as node:
        assert not isinstance(node, str)
        first, second = node(), node()
    for rates in (first, second):
        assert 1 < rates.sign < 100_000
        assert 1 < rates.verify < 100_000
    assert first != second


@pytest.mark.node
@pytest.mark.timeout(300)
def test_a_program_that_fails_is_said() -> None:
    require("Node.js with @digitalbazaar/vc", missing())
    with node_rates([b'{"proof": []}'], NOW) as node:
        assert node == "the yardstick's program failed"
