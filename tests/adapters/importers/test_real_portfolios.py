"""Real files in, the same bytes out: exports packed by a script that shares no code with the importer."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from assessor_app.adapters.evidence_store import ChunkedEvidenceStore
from assessor_app.adapters.importers import open_portfolios
from tests.support.pack_portfolios.shelf import take_from_the_shelf
from tests.support.require import require

ROOT = Path(__file__).parents[3]
ARCHIVES = (
    "moodle.zip",
    "moodle-4.0.zip",
    "moodle-flat.zip",
    "moodle-usernames.zip",
    "canvas.zip",
    "canvas-anonymous.zip",
)


def why_no_real_files() -> str | None:
    _, missing = take_from_the_shelf()
    return "; ".join(missing) or None


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, dict[str, object]]]:
    require("real files to pack", why_no_real_files())
    out = tmp_path_factory.mktemp("packed")
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.pack_portfolios", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert told["portfolios"] >= 20
    assert {".pdf", ".docx", ".html", ".png", ".oga", ".wav", ".mp4", ".ipynb"} <= set(told["kinds"])
    return out, {archive["path"]: archive for archive in told["archives"]}


@pytest.mark.parametrize("name", ARCHIVES)
def test_bytes_and_digests_come_out_as_they_went_in(
    packed: tuple[Path, dict[str, dict[str, object]]], name: str, tmp_path: Path
) -> None:
    out, archives = packed
    portfolios = archives[name]["portfolios"]
    assert isinstance(portfolios, list)
    expected = {
        (each["learner"], each["learner_id"]): sorted(
            (file["name"], file["path"], file["bytes"], file["sha256"]) for file in each["files"]
        )
        for each in portfolios
    }
    assert len(expected) == len(portfolios)
    store = ChunkedEvidenceStore(tmp_path / "evidence")
    found = {}
    with open_portfolios(out / name, format="auto", badge_names=frozenset()) as findings:
        assert findings.format == archives[name]["format"]
        assert findings.rejected == ()
        for portfolio in findings.portfolios:
            (learner,) = portfolio.learners
            files = []
            for file in portfolio.files:
                with file.open() as source:
                    stored = store.put(source)
                with store.open(stored.blob, stored.key) as reader:
                    assert hashlib.sha256(reader.read()).hexdigest() == stored.digest
                files.append((file.name, file.path, stored.size, stored.digest))
            found[learner.name, learner.source_id] = sorted(files)
    store.sync()
    assert found == expected
