"""The discipline of tests/conftest.py bites: each fault, put into a test of its own, turns that test red."""

import os
import re
import socket
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import platformdirs
import pytest

from tests.support import services, unprivileged

ROOT = Path(__file__).parents[1]

FAULTS = {
    "thread": (
        """
        import threading

        def test_it():
            threading.Thread(target=threading.Event().wait, daemon=True).start()
        """,
        "left behind: thread",
    ),
    "child": (
        """
        import subprocess, sys

        kept = []

        def test_it():
            kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(20)"]))
        """,
        "left behind: process",
    ),
    "warning": (
        """
        import warnings

        def test_it():
            warnings.warn("careless")
        """,
        "UserWarning: careless",
    ),
    "network": (
        """
        import socket

        def test_it():
            socket.create_connection(("192.0.2.1", 9), timeout=1)
        """,
        "NetworkForbidden",
    ),
    "swallowed network": (
        """
        import socket

        def test_it():
            try:
                socket.getaddrinfo("example.org", 80)
            except Exception:
                pass
        """,
        "tried to use the network",
    ),
    "expected failure that passes": (
        """
        import pytest

        @pytest.mark.xfail(reason="said to fail")
        def test_it():
            pass
        """,
        "XPASS(strict)",
    ),
    "missing component": (
        """
        from tests.support.require import require

        def test_it():
            require("a thing", "nobody has one")
        """,
        "a thing is required here (ASSESSOR_REQUIRE_ALL=1): nobody has one",
    ),
    "window: timer": (
        """
        from PySide6.QtCore import QTimer

        kept = []

        def test_it():
            timer = QTimer()
            timer.start(60_000)
            kept.append(timer)
        """,
        "left behind: active timer",
    ),
    "window: QThread": (
        """
        from PySide6.QtCore import QThread

        kept = []

        def test_it(request):
            thread = QThread()
            thread.start()
            kept.append(thread)
            request.session.config.add_cleanup(lambda: (thread.quit(), thread.wait()))
        """,
        "left behind: running thread",
    ),
    "window: widget": (
        """
        from PySide6.QtWidgets import QLabel

        kept = []

        def test_it():
            kept.append(QLabel())
        """,
        "left behind: window QLabel",
    ),
    "window: Qt message": (
        """
        from PySide6.QtCore import qWarning

        def test_it():
            qWarning("careless")
        """,
        "Failure: Qt messages with level WARNING or above",
    ),
}


def _run(
    sources: Mapping[str, str], folder: Path, *, kind: str, require_all: bool = True
) -> subprocess.CompletedProcess[str]:
    """Run modules (name → source) under a copy of the discipline in `folder`, as tests/<kind>/<name>.py."""
    copied = folder / "tests"
    (copied / kind).mkdir(parents=True)
    for path in ["conftest.py", "__init__.py", *(["window/conftest.py"] if kind == "window" else [])]:
        (copied / path).write_text((ROOT / "tests" / path).read_text())
    (copied / "support").symlink_to(ROOT / "tests" / "support")
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    for name, source in sources.items():
        (copied / kind / f"{name}.py").write_text(textwrap.dedent(source))
    environment = {**os.environ, "PYTHONPATH": str(folder), "ASSESSOR_REQUIRE_ALL": str(int(require_all))}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--junit-xml=told.xml",
         f"tests/{kind}"],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def _module(name: str) -> str:
    return "test_" + re.sub(r"\W+", "_", name)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Each fault's module → what is told of its one test, which failed; "" where it passed."""
    found: dict[str, str] = {}
    for kind in ("window", "domain"):
        names = [name for name in FAULTS if name.startswith("window") == (kind == "window")]
        folder = tmp_path_factory.mktemp(kind)
        outcome = _run({_module(name): FAULTS[name][0] for name in names}, folder, kind=kind)
        assert outcome.returncode == 1, outcome.stdout + outcome.stderr
        for case in ElementTree.parse(folder / "told.xml").iter("testcase"):
            words = [f"{one.get('message')} {one.text}" for one in case if one.tag in {"failure", "error"}]
            module = case.get("classname", "").rsplit(".", 1)[-1]
            found[module] = "".join([found.get(module, ""), *words])
    return found


@pytest.mark.parametrize("name", FAULTS)
def test_a_careless_test_fails(name: str, told: Mapping[str, str]) -> None:
    assert FAULTS[name][1] in told[_module(name)]


def test_without_the_demand_a_missing_component_is_skipped_and_named(tmp_path: Path) -> None:
    source, _ = FAULTS["missing component"]
    outcome = _run({"test_careless": source}, tmp_path, kind="domain", require_all=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert "needs a thing: nobody has one" in outcome.stdout


def test_nothing_is_kept_in_the_home_of_whoever_runs_the_tests() -> None:
    home = os.environ["HOME"]
    assert "assessor-tests-" in home
    for place in (
        platformdirs.user_config_dir(),
        platformdirs.user_data_dir(),
        platformdirs.user_cache_dir(),
    ):
        assert place.startswith(home)
    assert os.environ["ASSESSOR_CONFIG_DIR"].startswith(home)


def test_this_machine_may_be_talked_to() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass


@pytest.mark.unprivileged
def test_a_read_only_folder_refuses_even_when_root_runs_the_tests(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    unprivileged.assert_mode_bites(tmp_path)
    written = subprocess.run(
        [sys.executable, "-c", "import sys; open(sys.argv[1], 'w')", str(tmp_path / "x")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "PermissionError" in written.stderr, "programs started from here have no more powers"


def test_what_fails_without_powers_fails_the_test() -> None:
    def wrong() -> None:
        raise ValueError("told to the parent")

    with pytest.raises(AssertionError, match="told to the parent"):
        unprivileged.run_unprivileged(wrong)


def test_a_small_disk_fills_up(small_disk: Path) -> None:
    unprivileged.fill_disk(small_disk)
    unprivileged.assert_disk_is_full(small_disk)


@pytest.mark.postgresql
def test_the_private_postgresql_answers(postgresql: str) -> None:
    import sqlalchemy  # heavy, and only here

    engine = sqlalchemy.create_engine(postgresql)
    try:
        with engine.connect() as connection:
            assert connection.execute(sqlalchemy.text("SELECT current_user")).scalar_one() == "assessor"
    finally:
        engine.dispose()


@pytest.mark.xvfb
def test_the_private_x_server_shows_a_window(x_display: str) -> None:
    program = (
        "from PySide6.QtWidgets import QApplication, QLabel; app = QApplication([]); label = QLabel('here');"
        "label.show(); app.processEvents(); print(app.platformName(), app.primaryScreen().size().width())"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": x_display},
    )
    assert shown.stdout.split() == ["xcb", "1360"], shown.stderr


def test_a_server_that_is_missing_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "apt-get install xvfb" in (services.why_no_x_server() or "")
