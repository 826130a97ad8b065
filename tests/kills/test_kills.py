"""A few kills of each kind, and the controls; `python -m tests.kills` does them by the dozen."""

import random
from pathlib import Path

import pytest

from tests.kills.scenarios import CONTROLS, SCENARIOS
from tests.kills.trials import try_scenario
from tests.support.kills import why_no_strace
from tests.support.require import require


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", sorted(set(SCENARIOS) - set(CONTROLS)))
def test_what_is_acknowledged_survives_a_kill(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    require("strace", why_no_strace())
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(tmp_path / "config"))
    (tmp_path / "base").mkdir()
    tally = try_scenario(
        SCENARIOS[name](tmp_path / "base"), tmp_path, at_calls=2, at_times=1, chance=random.Random()
    )
    assert tally.good, tally.faults
    assert tally.killed >= 2


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", CONTROLS)
def test_a_program_that_acknowledges_before_it_commits_is_found_out(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    require("strace", why_no_strace())
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(tmp_path / "config"))
    (tmp_path / "base").mkdir()
    control = SCENARIOS[name](tmp_path / "base")
    for _ in range(6):  # six times four calls of some sixty, a quarter of which lie between word and deed
        tally = try_scenario(control, tmp_path, at_calls=4, at_times=0, chance=random.Random())
        if tally.lost:
            return
    raise AssertionError("the check does not notice what is acknowledged and lost")
