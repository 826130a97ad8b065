"""Figures of other programs for the same ratings, as `tests/support/reliability_peers.py` kept them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.reliability.tables import analysed, from_matrix

PEERS: dict[str, Any] = json.loads((Path(__file__).parent / "peers.json").read_text())
CLOSE = 1e-9
LIMITS = {"pingouin": 0.0051, "irrCAC": 1e-8}  # two places are printed; a t quantile right to 1e-9


@pytest.mark.parametrize("answer", PEERS["answers"], ids=lambda answer: answer["name"])
def test_all_peers_say_the_same(answer: dict[str, Any]) -> None:
    ratings = from_matrix([[None if v is None else f"{v:g}" for v in line] for line in answer["table"]])
    assert answer["figures"]
    for peer, scale, name, value, se, ci in answer["figures"]:
        found = analysed(ratings, scale).coefficients[name]
        assert found.value == pytest.approx(value, abs=CLOSE), (peer, name)
        if se is not None:
            assert found.se == pytest.approx(se, abs=CLOSE), (peer, name)
        if ci is not None:
            expected = ci if peer == "pingouin" else [min(max(bound, -1.0), 1.0) for bound in ci]
            assert found.ci == pytest.approx(expected, abs=LIMITS.get(peer, CLOSE)), (peer, name)


def test_every_kind_of_coefficient_has_a_peer() -> None:
    compared = {figure[2] for answer in PEERS["answers"] for figure in answer["figures"]}
    assert len(compared) == 17
    assert set(PEERS["peers"]) == {"irrCAC", "krippendorff", "statsmodels", "scikit-learn", "pingouin"}
