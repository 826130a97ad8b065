"""The layers hold: every contract is kept, each one catches what it forbids, and headless stays headless."""

import ast
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("assessor_app", "ui", "resources", "tests")
CONTRACTS: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"][
    "importlinter"
]["contracts"]

LONGEST_MODULE = 500  # lines
VAGUE_NAMES = {
    "util",
    "utils",
    "utilities",
    "helper",
    "helpers",
    "manager",
    "managers",
    "misc",
    "common",
    "core",
}

LAZY = {
    "alembic", "fontTools", "jsonschema", "keyring", "lxml", "mammoth", "matplotlib", "numpy", "openpyxl",
    "pikepdf", "PIL", "psycopg", "pygments", "pyhanko", "pyoxigraph", "pypdfium2", "reportlab", "scipy",
    "uharfbuzz",
}  # fmt: skip
"""What costs tens of milliseconds to import and is therefore imported where it is used."""


def _modules(*packages: str) -> list[Path]:
    return [path for package in packages for path in sorted((ROOT / package).rglob("*.py"))]


def _lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache", "--no-logo", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "400", "NO_COLOR": "1"},
    )


def test_every_contract_holds_on_this_tree() -> None:
    outcome = _lint(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in outcome.stdout


@pytest.mark.parametrize("contract", CONTRACTS, ids=[contract["id"] for contract in CONTRACTS])
def test_each_contract_catches_each_import_that_it_forbids(contract: dict[str, Any], tmp_path: Path) -> None:
    assert contract["type"] == "forbidden", "another type of contract needs a planting of its own"
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package,
            tmp_path / package,
            ignore=lambda folder, names: {n for n in names if _is_data(folder, n)},
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for source in contract["source_modules"]:
        imports = "".join(f"import {forbidden}\n" for forbidden in contract["forbidden_modules"])
        (tmp_path / source.replace(".", "/") / "planted.py").write_text(imports)

    outcome = _lint(tmp_path, "--contract", contract["id"])

    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    assert f"{contract['name']} BROKEN" in outcome.stdout
    for source in contract["source_modules"]:
        for forbidden in contract["forbidden_modules"]:
            assert f"{source}.planted -> {forbidden}" in outcome.stdout


def _is_data(folder: str, name: str) -> bool:
    path = Path(folder, name)
    return name in {"__pycache__", "node_modules"} or (path.is_file() and path.suffix != ".py")


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [
        str(path.relative_to(ROOT))
        for path in _modules(*PACKAGES)
        if VAGUE_NAMES & {path.stem, path.parent.name}
    ]
    assert not vague


def test_no_module_is_so_long_that_it_must_answer_two_questions() -> None:
    lengths = {str(path.relative_to(ROOT)): path.read_text().count("\n") for path in _modules(*PACKAGES)}
    assert not {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE}


def test_qt_is_named_in_the_window_and_its_tests_alone() -> None:
    named = {
        str(path.relative_to(ROOT))
        for path in _modules("assessor_app", "resources", "tests")
        if any(name.split(".")[0] in {"PySide6", "shiboken6"} for name in _imported(path))
    }
    allowed = ("tests/window/", "tests/support/")
    assert not {path for path in named if not path.startswith(allowed)}


@pytest.mark.parametrize("module", ["ui/__init__.py", "ui/__main__.py"])
def test_the_way_in_names_no_qt_at_its_top(module: str) -> None:
    top = ast.parse((ROOT / module).read_text()).body
    assert not [name for node in top for name in _names(node) if name.startswith("PySide6")]


# What takes a megabyte or more and is of no use to a window, whoever sits at it.
UNASKED = {"asyncio.events", "email", "ssl", "_ssl", "http", "xml", "sqlalchemy.orm", "alembic"} | LAZY
OTHERS_WORK = {
    f"assessor_app.application.use_cases.{name}"
    for name in ("assign_raters", "import_portfolios", "issue_awards", "reveal_cases", "settle_cases")
}


def _imported(path: Path) -> list[str]:
    return [name for node in ast.walk(ast.parse(path.read_text())) for name in _names(node)]


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module]
    return []


def _loaded_after(program: str, *arguments: str) -> set[str]:
    """Run a program in a new interpreter; return the top-level names of the modules that it had loaded."""
    told = "import json, sys\n{}\nprint(json.dumps(sorted({{name.split('.')[0] for name in sys.modules}})))"
    outcome = subprocess.run(
        [sys.executable, "-c", told.format(program), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    return set(json.loads(outcome.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    ("command", "statuses", "may_load"),
    [
        ("--version", {0}, set()),
        ("--help", {0}, {"sqlalchemy"}),
        ("doctor", {0, 1}, {"sqlalchemy", "keyring"}),
    ],
)
def test_a_command_loads_neither_qt_nor_what_it_does_not_use(
    command: str, statuses: set[int], may_load: set[str]
) -> None:
    program = (
        "import contextlib, io, ui.__main__\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        f"    assert ui.__main__.main() in {statuses}"
    )
    loaded = _loaded_after(program, command)
    assert not loaded & {"PySide6", "shiboken6"}
    assert not loaded & (LAZY | {"sqlalchemy"}) - may_load


def test_the_window_starts_without_what_its_first_page_does_not_use() -> None:
    loaded = _loaded_after("import ui.app")
    assert "PySide6" in loaded
    assert not loaded & LAZY


def test_the_window_imports_as_python_does_and_reads_no_sources() -> None:
    program = (
        "import builtins, linecache\nown = builtins.__import__\n"
        "import ui.__main__, ui.frugal\n"
        "ui.frugal.be_frugal()\n"  # PySide's own import would read the source of what follows
        "import ui.app, assessor_app.bootstrap\n"
        "assert builtins.__import__ is own\n"
        "read = [name for name in linecache.cache if name.endswith('.py')]\nassert not read, read\n"
        "from PySide6.QtCore import Qt\n"
        "assert Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop\n"
    )
    assert "PySide6" in _loaded_after(program)


def test_the_window_loads_nothing_that_nobody_asks_for_and_has_it_when_somebody_does(tmp_path: Path) -> None:
    program = (
        "import pathlib, sys, ui.__main__, ui.frugal\n"
        "ui.frugal.be_frugal()\n"
        "import ui.app, ui.wiring.pages, assessor_app.bootstrap\n"
        "from assessor_app.adapters.storage.database import SqlStorage\n"
        "from assessor_app.adapters.storage.engine import sqlite_engine\n"
        "engine = sqlite_engine(pathlib.Path(sys.argv[1]) / 'assessor.db')\n"
        "assert engine.connect().exec_driver_sql('SELECT 1').scalar_one() == 1\n"
        f"found = {UNASKED | OTHERS_WORK!r} & set(sys.modules)\nassert not found, found\n"
        # each in the way in which SQLAlchemy, our own report of a defect, or somebody else asks for it
        "import asyncio, importlib.metadata, inspect, sqlalchemy.util.concurrency as used\n"
        "async def one(): return 1\n"
        "begun = one()\nassert used.iscoroutine(begun) and not used.iscoroutine(1)\nbegun.close()\n"
        "assert asyncio.run(one()) == 1\n"
        "from asyncio import Queue\nimport asyncio.subprocess\n"
        "assert sys.modules['asyncio'].Queue is Queue is used.asyncio.Queue\n"
        "from importlib.metadata import version\n"
        "assert version('SQLAlchemy') == importlib.metadata.version('SQLAlchemy')\n"
        "assert importlib.metadata is sys.modules['importlib.metadata']\n"
    )
    assert {"asyncio", "email"} <= _loaded_after(program, str(tmp_path))


def test_everything_but_the_window_imports_where_qt_is_not_installed() -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in _modules("assessor_app", "resources")
        # Alembic runs these two kinds itself; a module that starts a helper process runs it when imported.
        if "migrations" not in path.parts and path.name != "__main__.py"
    ]
    program = (
        "import importlib\nsys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "del sys.modules['PySide6'], sys.modules['shiboken6']"
    )
    loaded = _loaded_after(program)
    assert not loaded & {"PySide6", "shiboken6", "ui"}
