"""The script that the pages carry is what its recipe makes of its source, and asks for nothing."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import resources
from assessor_app.credentials.contexts import PINNED
from tests.support.require import require

NODE = Path(__file__).parents[2] / "support" / "node"
NEEDED = ("esbuild", "jsonld", "rdf-canonize", "canonicalize", "@noble/curves", "@noble/hashes")


def script() -> str:
    return resources.read_text("site/verify.js")


@pytest.mark.node
def test_it_is_what_the_recipe_makes(tmp_path: Path) -> None:
    there = shutil.which("node") and all((NODE / "node_modules" / name).is_dir() for name in NEEDED)
    require("Node.js with the packages of tests/support/node", None if there else "run .ci/setup")
    made = tmp_path / "verify.js"
    subprocess.run(["node", str(NODE / "build_site.mjs"), str(made)], check=True, timeout=120)
    assert made.read_text(encoding="utf-8") == script(), "run `make site`"


def test_it_holds_nothing_that_asks_or_runs_texts() -> None:
    code = re.sub(r"^\s*(//|\*|/\*).*$", "", script(), flags=re.MULTILINE)
    for way in (
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "fetch(",
        "import(",
        "importScripts",
        "eval(",
        "new Function",
        "innerHTML",
        "insertAdjacentHTML",
        "document.write",
        "localStorage",
    ):
        assert way not in code, way
    assert "</script" not in script().lower()


def test_it_carries_the_pinned_contexts() -> None:
    for address, (_, digest) in PINNED.items():
        place = script().index(f'"{address}": {{')
        assert digest in script()[place : place + 300]
