from pathlib import Path

from assessor_app.credentials.benchmarks import measure, node_rates
from assessor_app.credentials.bulk import BulkSigner
from tests.credentials.award_samples import KEY, NOW, award
from tests.credentials.test_node import FOLDER, missing
from tests.support.require import require


def test_the_benchmark_measures_both_sides() -> None:
    measured = measure([award(seed, evidence=seed % 2) for seed in range(20)], KEY, KEY.method, NOW, rounds=2)
    assert 0 < measured.sign_ratio < 1
    assert 0 < measured.verify_ratio < 1
    assert measured.size > 2000


def test_without_node_it_says_why(tmp_path: Path) -> None:
    assert isinstance(node_rates(tmp_path, [], NOW), str)


def test_node_measures_the_same_credentials() -> None:
    require("Node.js with @digitalbazaar/vc", missing())
    rates = node_rates(FOLDER, [BulkSigner(KEY, KEY.method).sign(award(), NOW)], NOW)
    assert not isinstance(rates, str)
    assert rates[0].sign < rates[1].sign
