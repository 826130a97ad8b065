"""Doctor sees what is missing, says it in words, and gives one command."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from assessor_app.adapters import doctor
from assessor_app.adapters.doctor import Examination, Finding, Machine, Mount
from assessor_app.adapters.keys.keychain import KeychainState
from assessor_app.sound_output import has_sound_output

GIGABYTE = 1_000_000_000


def a_machine(
    *,
    platform: str = "linux",
    lacking: Sequence[str] = (),
    fonts: bool = True,
    screen: bool = True,
    qt: tuple[int, ...] | None = (6, 11, 3),
    apt: bool = True,
    is_root: bool = False,
    mounts: Sequence[Mount] = (),
    free: int = 50 * GIGABYTE,
    sound: bool = True,
    confines: bool = True,
) -> Machine:
    return Machine(
        platform=platform,
        python=(3, 11),
        is_root=is_root,
        environment={"DISPLAY": ":0"} if screen else {},
        loads=lambda name: name not in lacking,
        finds_program=lambda name: f"/usr/bin/{name}" if name == "apt-get" and apt else None,
        lacking_font_packages=lambda: () if fonts else ("pylopdf-fonts-jp",),
        version=lambda name: qt,
        mounts=lambda: mounts,
        free_bytes=lambda path: free,
        has_sound=lambda: sound,
        confines=lambda: confines,
    )


def examined(
    machine: Machine, *, keychain: KeychainState = KeychainState.PRESENT, workspace: Path | None = None
) -> Examination:
    return doctor.examine(keychain=keychain, workspace=workspace, machine=machine)


def bad(examination: Examination) -> list[Finding]:
    return [finding for finding in examination.findings if not finding.ok]


def test_a_whole_machine_has_nothing_to_mend() -> None:
    examination = examined(a_machine())
    assert examination.ok
    assert not bad(examination)
    assert examination.command is None


def test_a_machine_without_sound_is_told_and_still_does_its_work(tmp_path: Path) -> None:
    examination = examined(a_machine(sound=False))
    assert examination.ok
    assert [finding.topic for finding in bad(examination)] == ["sound"]
    cards = tmp_path / "cards"
    silent = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert not has_sound_output(silent, cards)
    cards.write_text("--- no soundcards ---\n", encoding="utf-8")
    assert not has_sound_output(silent, cards)
    cards.write_text(" 0 [PCH            ]: HDA-Intel\n", encoding="utf-8")
    assert has_sound_output(silent, cards)
    (tmp_path / "pipewire-0").touch()
    assert has_sound_output(silent, tmp_path / "none")
    assert has_sound_output({"PULSE_SERVER": "unix:/x"}, tmp_path / "none")


def test_one_command_installs_all_that_is_missing() -> None:
    lacking = ["libEGL.so.1", "libxcb-cursor.so.0", "libpulse.so.0"]
    examination = examined(a_machine(lacking=lacking, fonts=False), keychain=KeychainState.ABSENT)
    assert not examination.ok
    assert examination.command == (
        "sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0 libpulse0 gnome-keyring"
    )
    assert [finding.what for finding in bad(examination) if finding.needed] == [
        "For running at all: libEGL.so.1 missing.",
        "For a window under X11: libxcb-cursor.so.0 missing.",
    ]


def test_fonts_that_are_not_installed_are_named_with_what_they_do() -> None:
    examination = examined(a_machine(fonts=False))
    (finding,) = bad(examination)
    assert "certificates refuse them" in finding.what
    assert "pylopdf-fonts-jp" in finding.what
    assert "requirements/run.txt" in (finding.remedy or "")
    assert examination.ok


def test_root_needs_no_sudo() -> None:
    examination = examined(a_machine(lacking=["libGL.so.1"], is_root=True))
    assert examination.command == "apt-get install -y --no-install-recommends libgl1"


def test_without_apt_the_library_is_still_named() -> None:
    examination = examined(a_machine(lacking=["libGL.so.1"], apt=False))
    assert examination.command is None
    assert "libGL.so.1" in bad(examination)[0].what


def test_a_machine_without_a_screen_can_still_do_its_work() -> None:
    examination = examined(a_machine(screen=False, lacking=["libxcb-cursor.so.0"]))
    assert examination.ok
    assert "every command works" in "".join(finding.what for finding in bad(examination))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (KeychainState.LOCKED, "is locked"),
        (KeychainState.ABSENT, "no keychain"),
        (KeychainState.REFUSED, "in the clear"),
    ],
)
def test_a_keychain_that_cannot_be_used_is_advice(state: KeychainState, words: str) -> None:
    examination = examined(a_machine(), keychain=state)
    (finding,) = bad(examination)
    assert finding.topic == "keychain"
    assert words in finding.what
    assert "the passphrase opens the keys" in finding.what
    assert examination.ok


@pytest.mark.parametrize(("qt", "words"), [((6, 12, 0), "6.12.0 ends the program"), (None, "Not installed")])
def test_a_qt_that_would_not_do_is_found_before_it_is_loaded(qt: tuple[int, ...] | None, words: str) -> None:
    examination = examined(a_machine(qt=qt))
    (finding,) = bad(examination)
    assert words in finding.what
    assert not examination.ok


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_it_says_that_it_is_untested_there(platform: str) -> None:
    machine = a_machine(platform=platform, lacking=["libGL.so.1"], screen=False, apt=False)
    examination = examined(machine)
    assert examination.ok
    assert not bad(examination)
    assert "tested on Linux alone" in examination.findings[0].what


@pytest.mark.parametrize(
    ("mounts", "network"),
    [
        ([Mount(at="/", kind="ext4"), Mount(at="/srv", kind="nfs4")], True),
        ([Mount(at="/", kind="nfs4"), Mount(at="/srv/programme", kind="ext4")], False),
        ([Mount(at="/", kind="ext4"), Mount(at="/srv/prog", kind="cifs")], False),
        ([Mount(at="/", kind="", remote=True)], True),
    ],
)
def test_the_innermost_mount_says_whether_the_workspace_is_on_a_network(
    mounts: Sequence[Mount], network: bool
) -> None:
    examination = examined(a_machine(mounts=mounts), workspace=Path("/srv/programme/2026"))
    assert any("network folder" in finding.what for finding in bad(examination)) == network


def test_a_folder_that_another_program_synchronises_is_no_place_for_a_workspace() -> None:
    examination = examined(a_machine(), workspace=Path("/home/x/Dropbox (Work)/programme"))
    assert "synchronises" in bad(examination)[0].what


def test_little_room_is_said() -> None:
    examination = examined(a_machine(free=GIGABYTE // 2), workspace=Path("/nowhere/yet"))
    assert "1 GB" in bad(examination)[0].what


def test_this_machine_answers_without_qt(tmp_path: Path) -> None:
    program = (
        "import pathlib, sys\nfrom assessor_app.adapters import doctor\n"
        "from assessor_app.adapters.keys.keychain import KeychainState\n"
        "found = doctor.examine(keychain=KeychainState.ABSENT, workspace=pathlib.Path(sys.argv[1]))\n"
        "print(len(found.findings), [name for name in sys.modules if name in ('PySide6', 'shiboken6')])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert told.stderr == ""
    assert told.stdout.strip().endswith("[]")
    assert int(told.stdout.split()[0]) >= 8


def test_a_library_that_is_not_there_is_not_loaded() -> None:
    assert not Machine().loads("libassessor-there-is-no-such-thing.so.1")


def test_a_system_that_cannot_confine_the_helpers_is_told() -> None:
    examination = examined(a_machine(confines=False))
    assert examination.ok, "evidence is still shown"
    [finding] = bad(examination)
    assert finding.topic == "evidence"
    assert "does not keep that from files and the network" in finding.what
    assert finding.remedy


def test_what_is_told_of_confinement_is_what_a_helper_finds() -> None:
    asked = "from assessor_app.preview import confinement as c; print(c.can_confine(), bool(c.renounce()))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    assert told in {"True True\n", "False False\n"}
