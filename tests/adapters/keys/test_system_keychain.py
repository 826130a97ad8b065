"""The system's keychain in its four states, with a real one: gnome-keyring in a private session."""

import json
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assessor_app.adapters.keys import keychain as subject
from assessor_app.adapters.keys.keychain import KeychainState, SystemKeychain
from tests.support.require import require
from tests.support.secret_service import PrivateSession, why_no_secret_service

SCRIPT = str(Path(__file__).with_name("keychain_session.py"))
PLAINTEXT = '''
"""Named and shaped like the backend that stores passwords in a file as base64."""
import pathlib

from keyring.backend import KeyringBackend

STORE = pathlib.Path.home() / "keyring_pass.cfg"


class PlaintextKeyring(KeyringBackend):
    priority = 0.5

    def set_password(self, service, username, password):
        STORE.write_text(password)

    def get_password(self, service, username):
        return STORE.read_text() if STORE.exists() else None

    def delete_password(self, service, username):
        STORE.unlink()
'''


@pytest.fixture
def account(tmp_path: Path) -> Iterator[PrivateSession]:
    """An account of a computer with a keychain of its own."""
    require("a real keychain", why_no_secret_service())
    yield PrivateSession(home=tmp_path / "home")
    assert not list((tmp_path / "home").glob("keyring_pass.cfg"))


@pytest.fixture
def plaintext(tmp_path: Path) -> Path:
    """A folder for Python's path in which a plaintext backend is installed, found as keyring finds any."""
    site = tmp_path / "site"
    package = site / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(PLAINTEXT)
    metadata = site / "keyrings.alt-5.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    (metadata / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    return site


def told(text: str) -> dict[str, Any]:
    found = json.loads(text)
    assert isinstance(found, dict)
    assert not found["keyring_loaded_early"]
    return found


@pytest.mark.keychain
def test_present_it_opens_the_keys_across_sessions_and_is_forgotten_on_request(
    account: PrivateSession, tmp_path: Path
) -> None:
    root = str(tmp_path)
    first = told(account.unlocked(SCRIPT, root, "make-with-keychain", "unlock", "show-stored"))
    assert (first["state"], first["make-with-keychain"], first["unlock"]) == ("present", "done", "done")
    assert first["stored"] == 44
    second = told(account.unlocked(SCRIPT, root, "unlock", "turn-off", "show-stored", "turn-on", "unlock"))
    assert (second["card"], second["turn-off"], second["stored"]) == (first["card"], "done", None)
    assert (second["turn-on"], second["unlock"]) == ("asked", "done")
    third = told(account.unlocked(SCRIPT, root, "turn-off", "unlock"))
    assert (third["unlock"], third["card"]) == ("asked", first["card"])


@pytest.mark.keychain
def test_present_it_keeps_and_forgets_a_secret(account: PrivateSession, tmp_path: Path) -> None:
    script = (
        "from assessor_app.adapters.keys.keychain import SystemKeychain\n"
        "k = SystemKeychain()\n"
        "print(k.get('x'), k.put('x', b'k' * 32), k.get('x'), k.put('x', b'l' * 32), k.get('x'), "
        "k.remove('x'), k.get('x'), k.remove('x'))"
    )
    out = account.unlocked("-c", script)
    assert out.strip() == f"None True {b'k' * 32!r} True {b'l' * 32!r} True None True"


@pytest.mark.keychain
def test_locked_the_passphrase_opens_the_keys_and_nothing_is_lost(
    account: PrivateSession, tmp_path: Path
) -> None:
    root = str(tmp_path)
    made = told(account.unlocked(SCRIPT, root, "make-with-keychain", "unlock"))
    locked = told(account.locked(SCRIPT, root, "unlock", "turn-on"))
    assert (locked["state"], locked["unlock"], locked["card"]) == ("locked", "asked", made["card"])
    assert locked["turn-on"].startswith("Refused: The keychain is locked")
    assert told(account.unlocked(SCRIPT, root, "unlock"))["unlock"] == "done"


@pytest.mark.keychain
def test_never_set_up_it_counts_as_locked(account: PrivateSession, tmp_path: Path) -> None:
    fresh = told(account.locked(SCRIPT, str(tmp_path), "make", "turn-on", "unlock"))
    assert (fresh["state"], fresh["unlock"]) == ("locked", "asked")
    assert fresh["turn-on"].startswith("Refused: The keychain is locked")


@pytest.mark.keychain
def test_absent_the_passphrase_opens_the_keys(account: PrivateSession, tmp_path: Path) -> None:
    root = str(tmp_path)
    made = told(account.unlocked(SCRIPT, root, "make-with-keychain", "unlock"))
    absent = told(account.without_bus(SCRIPT, root, "unlock", "turn-on"))
    assert (absent["state"], absent["unlock"], absent["card"]) == ("absent", "asked", made["card"])
    assert absent["turn-on"].startswith("Refused: This system offers no keychain")


@pytest.mark.keychain
def test_a_plaintext_backend_is_refused_and_never_written(
    account: PrivateSession, tmp_path: Path, plaintext: Path
) -> None:
    active = account.without_bus(
        "-c", "import keyring; print(type(keyring.get_keyring()).__name__)", path=[plaintext]
    )
    assert active.strip() == "PlaintextKeyring"  # the obstacle bites: keyring itself would have used it
    found = told(
        account.without_bus(
            SCRIPT, str(tmp_path), "make-with-keychain", "make", "turn-on", "unlock", path=[plaintext]
        )
    )
    assert (found["state"], found["unlock"]) == ("refused", "asked")
    for action in ("make-with-keychain", "turn-on"):
        assert found[action].startswith("Refused: The only keychain here stores its secrets unencrypted")


@pytest.mark.keychain
def test_a_plaintext_backend_beside_a_real_one_is_passed_over(
    account: PrivateSession, tmp_path: Path, plaintext: Path
) -> None:
    active = account.unlocked(
        "-c", "import keyring; print(type(keyring.get_keyring()).__name__)", path=[plaintext]
    )
    assert active.strip() == "ChainerBackend"
    root = str(tmp_path)
    found = told(account.unlocked(SCRIPT, root, "make-with-keychain", "unlock", path=[plaintext]))
    assert (found["state"], found["unlock"]) == ("present", "done")
    assert told(account.unlocked(SCRIPT, root, "unlock"))["unlock"] == "done"  # it lay in the real one


class Backend:
    """Stands for a backend class of any name; `__module__` and the name are what counts."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.persist = "enterprise"

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        self.kept[service, name] = value

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


def backend(module: str, name: str, **members: object) -> Any:
    return type(name, (Backend,), {"__module__": module, "__qualname__": name, **members})()


def with_active(monkeypatch: pytest.MonkeyPatch, active: object) -> SystemKeychain:
    fake = types.ModuleType("keyring")
    monkeypatch.setattr(fake, "get_keyring", lambda: active, raising=False)
    monkeypatch.setitem(sys.modules, "keyring", fake)
    return SystemKeychain()


def test_windows_keeps_the_secret_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    vault = backend("keyring.backends.Windows", "WinVaultKeyring")
    keychain = with_active(monkeypatch, vault)
    assert keychain.state() is KeychainState.PRESENT
    assert vault.persist == "local machine"
    assert keychain.put("x", b"k" * 32)
    assert [len(value) for value in vault.kept.values()] == [44]
    assert keychain.get("x") == b"k" * 32
    assert keychain.remove("x")
    assert keychain.remove("x")  # what is not there is gone


@pytest.mark.parametrize(
    ("module", "name", "state"),
    [
        ("keyring.backends.macOS", "Keyring", KeychainState.PRESENT),
        ("keyring.backends.kwallet", "DBusKeyring", KeychainState.PRESENT),
        ("keyring.backends.fail", "Keyring", KeychainState.ABSENT),
        ("keyring.backends.null", "Keyring", KeychainState.ABSENT),
        ("keyrings.alt.file", "PlaintextKeyring", KeychainState.REFUSED),
        ("keyrings.alt.file", "EncryptedKeyring", KeychainState.REFUSED),
        ("keyring.backends.macOS", "Api", KeychainState.REFUSED),
        ("somebody", "Keyring", KeychainState.REFUSED),
    ],
)
def test_the_class_decides(
    monkeypatch: pytest.MonkeyPatch, module: str, name: str, state: KeychainState
) -> None:
    active = backend(module, name)
    keychain = with_active(monkeypatch, active)
    assert keychain.state() is state
    assert keychain.put("x", bytes(32)) is (state is KeychainState.PRESENT)
    assert bool(active.kept) is (state is KeychainState.PRESENT)


def test_inside_a_chain_the_real_one_is_used_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = backend("keyrings.alt.file", "PlaintextKeyring")
    real = backend("keyring.backends.macOS", "Keyring")
    chain = backend("keyring.backends.chainer", "ChainerBackend", backends=[plain, real])
    keychain = with_active(monkeypatch, chain)
    assert keychain.put("x", bytes(32))
    assert (plain.kept, chain.kept, len(real.kept)) == ({}, {}, 1)
    only_plain = backend("keyring.backends.chainer", "ChainerBackend", backends=[plain])
    assert with_active(monkeypatch, only_plain).state() is KeychainState.REFUSED
    empty = backend("keyring.backends.chainer", "ChainerBackend", backends=[])
    assert with_active(monkeypatch, empty).state() is KeychainState.ABSENT


def test_a_backend_that_raises_anything_leaves_the_other_road(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(-25293, "the keychain's own error")

    broken = backend(
        "keyring.backends.macOS", "Keyring", get_password=fail, set_password=fail, delete_password=fail
    )
    keychain = with_active(monkeypatch, broken)
    assert (keychain.get("x"), keychain.put("x", bytes(32)), keychain.remove("x")) == (None, False, False)


@pytest.mark.parametrize("stored", ["", "!", "AAAA", "A" * 45, "ä" * 44])
def test_a_value_that_is_no_key_is_not_used(monkeypatch: pytest.MonkeyPatch, stored: str) -> None:
    active = backend("keyring.backends.macOS", "Keyring")
    active.kept[subject.SERVICE, "x"] = stored
    assert with_active(monkeypatch, active).get("x") is None


def test_the_keychain_holds_keys_of_32_bytes_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    keychain = with_active(monkeypatch, backend("keyring.backends.macOS", "Keyring"))
    with pytest.raises(ValueError, match="32 bytes"):
        keychain.put("x", bytes(33))


def test_settings_that_name_a_missing_backend_mean_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ModuleNotFoundError("no such backend")

    fake = types.ModuleType("keyring")
    monkeypatch.setattr(fake, "get_keyring", fail, raising=False)
    monkeypatch.setitem(sys.modules, "keyring", fake)
    assert SystemKeychain().state() is KeychainState.ABSENT
