"""Private servers for tests, started and stopped by them: PostgreSQL on a Unix socket, and an X server."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ATTEMPTS = 100
_PAUSE = 0.1  # seconds


class ServiceFailed(Exception):
    """A server that is installed did not start; the text is the end of its own log."""


def _poll(what: str, ready: object, log: Path) -> None:
    """Wait up to ten seconds until `ready()` is true; else raise with the log's end."""
    assert callable(ready)
    for _ in range(_ATTEMPTS):
        if ready():
            return
        time.sleep(_PAUSE)
    raise ServiceFailed(f"{what} did not start: {log.read_text(errors='replace')[-2000:]}")


def postgresql_programs() -> Path | None:
    """Return the folder of the newest PostgreSQL server's programs, or None where none is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


def why_no_postgresql() -> str | None:
    """Return why no private PostgreSQL can be started here, or None where one can."""
    if os.name != "posix":
        return "the private server uses a Unix socket"
    return None if postgresql_programs() else "no PostgreSQL server is installed (apt-get install postgresql)"


def _server_account() -> pwd.struct_passwd | None:
    """Return whom the server runs as: PostgreSQL refuses root. None: as ourselves."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise ServiceFailed("neither an account postgres nor nobody exists")


@contextmanager
def postgresql_server() -> Iterator[str]:
    """Run an empty PostgreSQL 'assessor' database until the block ends; yields its SQLAlchemy address.

    It listens on a Unix socket in a folder of its own alone, no TCP port, and is not durable (tests only).
    """
    programs = postgresql_programs()
    assert programs is not None
    # Short and under the temporary folder's root: a socket path may have 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # see the line above: not TMPDIR
    account = _server_account()
    if account is not None:
        os.chown(folder, account.pw_uid, account.pw_gid)
    as_server = (
        {} if account is None else {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    )
    log = folder / "log"

    def run(*command: str) -> None:
        outcome = subprocess.run(
            command,
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            env=_plain_environment(folder),
            **as_server,  # type: ignore[call-overload]  # mypy cannot follow the keyword dictionary
        )
        if outcome.returncode:
            tail = log.read_text(errors="replace")[-2000:] if log.exists() else ""
            raise ServiceFailed(f"{command[0]}: {outcome.stdout}{outcome.stderr}{tail}")

    data = str(folder / "data")
    try:
        run(str(programs / "initdb"), "-D", data, "-U", "assessor", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c timezone=UTC"
        run(str(programs / "pg_ctl"), "-D", data, "-w", "-l", str(log), "-o", options, "start")
        try:
            run(str(programs / "createdb"), "-h", str(folder), "-U", "assessor", "assessor")
            yield f"postgresql+psycopg://assessor@/assessor?host={folder}"
        finally:
            run(str(programs / "pg_ctl"), "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _plain_environment(home: Path) -> dict[str, str]:
    """Return an environment that carries none of the caller's database or locale settings."""
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(home), "LC_ALL": "C.UTF-8"}


def why_no_x_server() -> str | None:
    """Return why no private X server can be started here, or None where one can."""
    return None if shutil.which("Xvfb") else "no Xvfb is installed (apt-get install xvfb)"


@contextmanager
def x_server(*, width: int = 1360, height: int = 860) -> Iterator[str]:
    """Run a virtual X server of one 24-bit screen (pixels) until the block ends; yields its DISPLAY."""
    folder = Path(tempfile.mkdtemp(prefix="xvfb-"))
    log = folder / "log"
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with log.open("wb") as sink:
        server = subprocess.Popen(command, stdout=sink, stderr=sink, pass_fds=(writing,), cwd=folder)
    os.close(writing)
    os.set_blocking(reading, False)
    number = b""

    def answered() -> bool:
        nonlocal number
        try:
            number += os.read(reading, 32)
        except BlockingIOError:
            return False
        return number.endswith(b"\n") or server.poll() is not None

    try:
        _poll("Xvfb", answered, log)
        if server.poll() is not None:
            raise ServiceFailed(f"Xvfb ended at once: {log.read_text(errors='replace')[-2000:]}")
        yield f":{number.decode('ascii').strip()}"
    finally:
        os.close(reading)
        server.terminate()
        server.wait(timeout=10)
        shutil.rmtree(folder, ignore_errors=True)
