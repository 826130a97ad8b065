"""A real keychain for tests: gnome-keyring on a session bus of its own, with a home of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.services import ServiceFailed

_TIMEOUT = 120  # seconds; a session takes about one
_ROOT = Path(__file__).parents[2]

# The daemon runs in the foreground, so that the session can end it; the command starts when it owns its name.
_SESSION = """
{start} & daemon=$!
for attempt in $(seq 100); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q true && break
    sleep 0.05
done
"$@"; outcome=$?
kill $daemon; wait $daemon
exit $outcome
"""
_UNLOCKED = "printf test-login-password | gnome-keyring-daemon --foreground --unlock --components=secrets"
_LOCKED = "gnome-keyring-daemon --foreground --components=secrets"


def why_no_secret_service() -> str | None:
    """Return why no private keychain can be started here, or None where one can."""
    missing = [
        name
        for name in ("dbus-run-session", "dbus-send", "gnome-keyring-daemon")
        if shutil.which(name) is None
    ]
    if missing:
        return f"{', '.join(missing)} not installed (apt-get install dbus gnome-keyring)"
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateSession:
    """Runs Python scripts as one account of a computer would, which keeps its keychain in `home`."""

    home: Path

    def unlocked(self, *arguments: str, path: Sequence[Path] = ()) -> str:
        """Run `python ARGUMENTS` in a session whose keychain was opened at login; returns what it printed."""
        return self._in_session(_UNLOCKED, arguments, path)

    def locked(self, *arguments: str, path: Sequence[Path] = ()) -> str:
        """The same, where the keychain's password was never given and there is no screen to ask for it."""
        return self._in_session(_LOCKED, arguments, path)

    def without_bus(self, *arguments: str, path: Sequence[Path] = ()) -> str:
        """The same, where there is no session bus at all. `path`: folders that Python finds modules in."""
        return self._run([sys.executable, *arguments], path)

    def _in_session(self, start: str, arguments: Sequence[str], path: Sequence[Path]) -> str:
        script = _SESSION.format(start=start)
        return self._run(
            ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, *arguments], path
        )

    def _run(self, command: Sequence[str], path: Sequence[Path]) -> str:
        outcome = subprocess.run(
            command,
            cwd=_ROOT,
            env=self._environment(path),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=_TIMEOUT,
        )
        if outcome.returncode:
            raise ServiceFailed(f"exit {outcome.returncode}: {outcome.stdout}{outcome.stderr}"[-4000:])
        return outcome.stdout

    def _environment(self, path: Sequence[Path]) -> Mapping[str, str]:
        """Nothing of the caller's session: no bus, no screen, no chosen keyring."""
        run = self.home / "run"
        run.mkdir(mode=0o700, parents=True, exist_ok=True)
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(run),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join(str(folder) for folder in (*path, _ROOT)),
            "PYTHONWARNINGS": "error",
        }
