"""What does this machine lack? Looks without Qt: a missing library of Qt's is the first thing to find.

Returns plain findings and the one command that mends what is missing; a face prints them.
"""

import ctypes
import importlib.metadata
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from assessor_app.adapters.keys.keychain import KeychainState
from assessor_app.preview.confinement import can_confine
from assessor_app.sound_output import has_sound_output
from resources.font_files import lacking_font_packages


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library, the Debian package that holds it, and what it is needed for."""

    name: str
    package: str
    purpose: str


_RUN, _X11, _WAYLAND = "running at all", "a window under X11", "a window under Wayland"
LIBRARIES = (
    Library("libGL.so.1", "libgl1", _RUN),
    Library("libEGL.so.1", "libegl1", _RUN),
    Library("libglib-2.0.so.0", "libglib2.0-0", _RUN),
    Library("libfontconfig.so.1", "libfontconfig1", _RUN),
    Library("libdbus-1.so.3", "libdbus-1-3", _RUN),
    Library("libxkbcommon.so.0", "libxkbcommon0", _RUN),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", _X11),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", _X11),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", _X11),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", _X11),
    Library("libxcb-shape.so.0", "libxcb-shape0", _X11),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", _X11),
    Library("libX11-xcb.so.1", "libx11-xcb1", _X11),
    Library("libXrandr.so.2", "libxrandr2", "sound and video"),
    Library("libpulse.so.0", "libpulse0", "sound and video"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", _WAYLAND),
    Library("libcups.so.2", "libcups2", "the list of printers"),
)
"""What PySide6's wheels load from the system on Linux, found out on a Debian 12 that had nothing else."""

_PINNED = "Install the pinned releases: make demo, or pip install --require-hashes -r requirements/run.txt."
_NETWORK_FILE_SYSTEMS = frozenset(
    {"9p", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone"}
    | {
        "fuse.sshfs",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "webdav",
    }
)
_SYNCHRONISED_FOLDERS = (
    "dropbox",
    "google drive",
    "googledrive",
    "mobile documents",
    "nextcloud",
    "onedrive",
)
_ROOM = 1_000_000_000  # bytes: a workspace with the evidence of a small programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at.

    `needed`: without it the program does not do its work; otherwise it is advice. `remedy` is what to do,
    `packages` the Debian packages that mend it.
    """

    topic: str
    ok: bool
    what: str
    needed: bool = False
    remedy: str | None = None
    packages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """A mounted file system: where, of which kind, and whether the system calls it remote."""

    at: str
    kind: str
    remote: bool = False


def _loads(name: str) -> bool:
    """Say whether the system's loader finds a shared library and all that it needs."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _mounts() -> Sequence[Mount]:
    """Return the mounted file systems."""
    import psutil

    return [
        Mount(at=part.mountpoint, kind=part.fstype.lower(), remote="remote" in part.opts.split(","))
        for part in psutil.disk_partitions(all=True)
    ]


def _version(distribution: str) -> tuple[int, ...] | None:
    """Return an installed distribution's version as numbers, None where there is none; imports nothing."""
    try:
        text = importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None
    return tuple(int(part) for part in text.split(".") if part.isdigit())


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What is asked of the machine; its own answers unless a test gives others."""

    platform: str = sys.platform
    python: tuple[int, ...] = sys.version_info[:2]
    is_root: bool = field(default_factory=lambda: hasattr(os, "geteuid") and os.geteuid() == 0)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    loads: Callable[[str], bool] = _loads
    finds_program: Callable[[str], str | None] = shutil.which
    lacking_font_packages: Callable[[], Sequence[str]] = lacking_font_packages
    version: Callable[[str], tuple[int, ...] | None] = _version
    mounts: Callable[[], Sequence[Mount]] = _mounts
    has_sound: Callable[[], bool] = has_sound_output
    confines: Callable[[], bool] = can_confine
    free_bytes: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """All findings, in the order in which they matter, and the one command that mends what packages can."""

    findings: tuple[Finding, ...]
    command: str | None

    @property
    def ok(self) -> bool:
        """Whether everything that is needed is there."""
        return all(finding.ok for finding in self.findings if finding.needed)


def examine(
    *, keychain: KeychainState, workspace: Path | None = None, machine: Machine | None = None
) -> Examination:
    """Look at the libraries, Qt's release, the screen, the keychain, the fonts and the workspace's folder.

    keychain: what the key store says of the system's keychain. workspace: the folder that is or will be used.
    """
    asked = machine or Machine()
    findings = (
        _platform(asked),
        _qt(asked),
        *_libraries(asked),
        _screen(asked),
        _sound(asked),
        _confinement(asked),
        _keychain(asked, keychain),
        _fonts(asked),
        *([] if workspace is None else _workspace(asked, workspace)),
    )
    return Examination(findings=findings, command=_command(asked, findings))


def _platform(machine: Machine) -> Finding:
    if machine.platform.startswith("linux"):
        return Finding(topic="system", ok=True, what="Linux: the system on which this program is tested.")
    return Finding(
        topic="system",
        ok=True,
        what="This program is written for Windows and macOS too, but so far tested on Linux alone.",
    )


def _qt(machine: Machine) -> Finding:
    """Qt's own release: 6.12.0 loses references to None on Python before 3.12, and then aborts."""
    lacking = [name for name in ("PySide6-Essentials", "PySide6-Addons") if machine.version(name) is None]
    if lacking:
        what = f"Not installed, so there is no window: {', '.join(lacking)}."
        return Finding(topic="Qt", ok=False, needed=True, what=what, remedy=_PINNED)
    release = machine.version("PySide6-Essentials") or ()
    number = ".".join(map(str, release))
    if release >= (6, 12) and machine.python < (3, 12):
        what = f"PySide6 {number} ends the program after some thousand drawings on this Python."
        return Finding(topic="Qt", ok=False, needed=True, what=what, remedy=_PINNED)
    return Finding(topic="Qt", ok=True, what=f"PySide6 {number}.")


def _libraries(machine: Machine) -> list[Finding]:
    """Return one finding for each purpose that libraries of the system serve; none but on Linux."""
    if not machine.platform.startswith("linux"):
        return []
    findings = []
    for purpose in dict.fromkeys(library.purpose for library in LIBRARIES):
        lacking = [each for each in LIBRARIES if each.purpose == purpose and not machine.loads(each.name)]
        names = ", ".join(library.name for library in lacking)
        findings.append(
            Finding(
                topic="libraries",
                ok=not lacking,
                needed=purpose == _RUN or (purpose == _X11 and bool(machine.environment.get("DISPLAY"))),
                what=f"For {purpose}: {names} missing." if lacking else f"For {purpose}: all there.",
                remedy="Install the system's packages that hold them." if lacking else None,
                packages=tuple(library.package for library in lacking),
            )
        )
    return findings


def _screen(machine: Machine) -> Finding:
    if not machine.platform.startswith("linux") or any(
        machine.environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    ):
        return Finding(topic="screen", ok=True, what="There is a screen for the window.")
    return Finding(
        topic="screen",
        ok=False,
        what="There is no screen here: the window cannot open; every command works.",
        remedy="Start it from a desktop session for the window.",
    )


def _sound(machine: Machine) -> Finding:
    if machine.has_sound():
        return Finding(topic="sound", ok=True, what="There is an output for sound.")
    return Finding(
        topic="sound",
        ok=False,
        what="There is no output for sound here: recordings play without being heard.",
        remedy="Connect one, or start the desktop's sound server (PipeWire or PulseAudio), to hear them.",
    )


def _confinement(machine: Machine) -> Finding:
    """Evidence is decoded by helpers that give up what they do not need, where the system lets them."""
    if machine.confines():
        return Finding(
            topic="evidence",
            ok=True,
            what="Evidence is opened without network, programs or changes to files.",
        )
    return Finding(
        topic="evidence",
        ok=False,
        what="Evidence is opened in a process of its own, but this system does not keep that from files and"
        " the network.",
        remedy="Open evidence that you do not trust on 64-bit Linux (x86-64 or ARM).",
    )


def _keychain(machine: Machine, state: KeychainState) -> Finding:
    if state is KeychainState.PRESENT:
        return Finding(
            topic="keychain", ok=True, what="The system's keychain can unlock keys without a passphrase."
        )
    linux = machine.platform.startswith("linux")
    sentences = {
        KeychainState.LOCKED: (
            "The system's keychain is locked; the passphrase opens the keys.",
            "Unlock it by signing in to the desktop.",
        ),
        KeychainState.ABSENT: (
            "There is no keychain here; the passphrase opens the keys.",
            "Install and start one (GNOME Keyring or KWallet)." if linux else None,
        ),
        KeychainState.REFUSED: (
            "The only keychain here stores in the clear and is not used; the passphrase opens the keys.",
            "Remove the package keyrings.alt and install GNOME Keyring or KWallet." if linux else None,
        ),
    }
    what, remedy = sentences[state]
    install = linux and state in {KeychainState.ABSENT, KeychainState.REFUSED}
    lacking = install and machine.finds_program("gnome-keyring-daemon") is None
    packages = ("gnome-keyring",) if lacking else ()
    return Finding(topic="keychain", ok=False, what=what, remedy=remedy, packages=packages)


def _fonts(machine: Machine) -> Finding:
    lacking = machine.lacking_font_packages()
    if not lacking:
        return Finding(
            topic="fonts",
            ok=True,
            what="Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese and Korean"
            " names can be shown and printed.",
        )
    return Finding(
        topic="fonts",
        ok=False,
        what="Names in Chinese, Japanese or Korean may show as boxes, and certificates refuse them: not"
        f" installed: {', '.join(lacking)}.",
        remedy=_PINNED,
    )


def _workspace(machine: Machine, workspace: Path) -> list[Finding]:
    """Judge the workspace's folder: where its disk is, who else writes there, how much room there is."""
    remedy = "Keep the workspace on a disk of this machine, and take it elsewhere by backup or packet."
    findings = []
    if _on_a_network(machine, workspace):
        what = "The workspace lies on a network folder, where a database may be damaged or lock wrongly."
        findings.append(Finding(topic="workspace", ok=False, what=what, remedy=remedy))
    parts = [part.lower() for part in PurePath(workspace).parts]
    if any(name in part for part in parts for name in _SYNCHRONISED_FOLDERS):
        what = "The workspace lies in a folder that another program synchronises and may overwrite."
        findings.append(Finding(topic="workspace", ok=False, what=what, remedy=remedy))
    there = next(folder for folder in (workspace, *workspace.absolute().parents) if folder.exists())
    if machine.free_bytes(there) < _ROOM:
        what = "Less than 1 GB is free on the workspace's disk."
        findings.append(
            Finding(topic="workspace", ok=False, what=what, remedy="Make room, or choose another disk.")
        )
    return findings or [Finding(topic="workspace", ok=True, what="Its folder is on a disk of this machine.")]


def _on_a_network(machine: Machine, folder: Path) -> bool:
    """Say whether the innermost mount that holds `folder` is a network's."""
    whole = folder.absolute()
    if str(whole).startswith("\\\\"):  # a Windows share by its name
        return True
    around = {str(whole), *map(str, whole.parents)}
    holding = [mount for mount in machine.mounts() if mount.at in around]
    if not holding:
        return False
    innermost = max(holding, key=lambda mount: len(mount.at))
    return innermost.remote or innermost.kind in _NETWORK_FILE_SYSTEMS


def _command(machine: Machine, findings: Sequence[Finding]) -> str | None:
    """Return the one command that installs every package that was found missing, where apt is the way."""
    packages = list(
        dict.fromkeys(package for finding in findings if not finding.ok for package in finding.packages)
    )
    if not packages or machine.finds_program("apt-get") is None:
        return None
    sudo = "" if machine.is_root else "sudo "
    return f"{sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"
