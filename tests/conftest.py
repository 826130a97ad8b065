"""The discipline that every test runs under: a home of its own, no network, nothing left behind."""

import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.support import network, services, unprivileged
from tests.support.cheap_keys import sitecustomize
from tests.support.left_behind import FAILED, Remains
from tests.support.require import require

pytest_plugins = ("tests.support.workspaces", "tests.support.awards")

_HOME = Path(tempfile.mkdtemp(prefix="assessor-tests-"))


def _isolate(home: Path) -> None:
    """Point every place where a program may keep something into `home`; before any module can look."""
    for name in list(os.environ):
        if name.startswith("ASSESSOR_") and name != "ASSESSOR_REQUIRE_ALL":
            del os.environ[name]
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"):
        os.environ.pop(name, None)
    places = {
        "HOME": "",
        "USERPROFILE": "",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "run",
        "ASSESSOR_CONFIG_DIR": "config/assessor",
    }
    for name, place in places.items():
        folder = home / place
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = ""
    os.environ["TZ"] = "UTC"


_isolate(_HOME)
cheap = str(Path(sitecustomize.__file__).parent)
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (cheap, os.environ.get("PYTHONPATH"))))


network.forbid_network()

hypothesis.settings.register_profile("dev", deadline=None, max_examples=50)
hypothesis.settings.register_profile(
    "ci", deadline=None, max_examples=200, derandomize=True, database=None, print_blob=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_unconfigure() -> None:
    """Remove the home of this run."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed: its traceback keeps its objects alive, which is no second fault."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is marked `unprivileged` in a child without root's powers."""
    if pyfuncitem.get_closest_marker("unprivileged") is None:
        return None
    require("an unprivileged process", unprivileged.why_not_unprivileged())
    names = pyfuncitem._fixtureinfo.argnames
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    unprivileged.run_unprivileged(lambda: pyfuncitem.obj(**arguments))
    return True


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a thread or a child process, or that tried to reach another machine."""
    network.attempts.clear()
    before = Remains.now()
    yield
    tried = list(network.attempts)
    network.attempts.clear()
    left = before.what_is_new()
    if request.node.stash.get(FAILED, False):
        return
    assert not tried, f"the test tried to use the network: {tried}"
    assert not left, f"the test left behind: {'; '.join(left)}"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """Give the address of a private, empty PostgreSQL database, for SQLAlchemy with psycopg."""
    require("PostgreSQL", services.why_no_postgresql())
    with services.postgresql_server() as address:
        yield address


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """Give the DISPLAY of a private X server of 1360 × 860 pixels."""
    require("an X server", services.why_no_x_server())
    with services.x_server() as display:
        yield display


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """Give a folder on a file system of its own that holds 1 MiB."""
    require("a small disk", unprivileged.why_no_small_disk())
    with unprivileged.small_disk(kilobytes=1024) as folder:
        yield folder
