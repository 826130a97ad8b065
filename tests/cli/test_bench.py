"""`assessor bench`: the shape of its answer, with sizes that measure nothing."""

import json
import subprocess
from pathlib import Path

import pytest

from assessor_app.adapters.bench.catalogue import BENCHES
from assessor_app.application.benchmarks import Benchmark
from tests.support.workspaces import run_assessor

BESIDE = {name: [name, f"{name}-node", f"{name}-large"] for name in ("sign", "verify")} | {
    "list-actions": ["list-actions", "list-choosing"],
    "list-build": ["list-build", "list-build-first"],
    "queue-100000": ["queue-6"],
    "start": ["start", "start-names"],
    "scoring": ["key-to-paint-p50", "key-to-paint-p99", "key-to-saved", "next-portfolio", "first-pdf-page"],
    "memory": ["memory-assessor", "memory-admin"],
    "reliability": [
        *(f"reliability-{raters}-raters" for raters in (2, 5, 60)),
        "reliability-window",
    ],
}


def run(tmp_path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    temporary = tmp_path / "temporary"
    temporary.mkdir(exist_ok=True)
    return run_assessor(
        "bench", *arguments, config=tmp_path / "config", passphrase=None, TMPDIR=str(temporary)
    )


@pytest.mark.parametrize("name", BENCHES)
def test_each_benchmark_runs_and_says_what_the_contract_asks(tmp_path: Path, name: str) -> None:
    outcome = run(tmp_path, name, "--tiny", "--json")
    assert outcome.returncode == 0, outcome.stderr
    ((key, benches),) = json.loads(outcome.stdout).items()
    assert key == "benches"
    assert [one["name"] for one in benches] == BESIDE.get(name, [name])
    for one in benches:
        assert one["value"] > 0
        assert isinstance(one["unit"], str)
        if one["yardstick"] is None:
            assert (one["ratio"], bool(one["why"])) == (None, True)
        else:
            assert one["ratio"] == pytest.approx(one["value"] / one["yardstick"])
    assert len(outcome.stderr.splitlines()) >= len(benches), "progress goes to stderr"


def test_a_large_workspace_is_kept_for_the_next_run(tmp_path: Path) -> None:
    assert run(tmp_path, "queue-100000", "--tiny", "--json").returncode == 0
    kept = list((tmp_path / "temporary").glob("assessor-bench-*/workspace/assessor.db"))
    assert len(kept) == 1
    made = kept[0].stat().st_ino
    assert run(tmp_path, "queue-100000", "--tiny", "--json").returncode == 0
    assert kept[0].stat().st_ino == made


def test_it_is_kept_in_the_folder_that_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "named" / "anew"
    assert run(tmp_path, "queue-100000", "--tiny", "--keep", str(folder)).returncode == 0
    assert len(list(folder.glob("*/workspace/assessor.db"))) == 1
    assert list((tmp_path / "temporary").glob("*")) == []


def test_an_unknown_name_is_refused_in_one_line(tmp_path: Path) -> None:
    outcome = run(tmp_path, "no-such-bench", "--json")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert len(outcome.stderr.splitlines()) == 1
    assert all(name in outcome.stderr for name in BENCHES)


def test_without_a_yardstick_there_is_no_ratio() -> None:
    one = Benchmark(name="x", value=2.0, unit="1/s", yardstick=None, against="nothing", why="it is not here")
    assert one.ratio is None
