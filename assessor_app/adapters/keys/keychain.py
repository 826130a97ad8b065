"""The system's keychain: only real ones, allow-listed by class, and only for a random key of 32 bytes.

`keyring` silently falls back to whatever backend is installed, also to one that stores base64 in a file; so
the class of the backend decides, never its word. It is imported when the keychain is first asked for.
"""

import base64
import binascii
import contextlib
import enum
from dataclasses import dataclass, field
from typing import Any, Protocol

SERVICE = "Assessor"
SECRET_BYTES = 32

_SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105  # a class, no password
_WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
_REAL = frozenset(
    {
        _SECRET_SERVICE,
        _WINDOWS,
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
    }
)
_CHAINER = "keyring.backends.chainer.ChainerBackend"
_NONE = frozenset({"keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"})
_DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"


class KeychainState(enum.StrEnum):
    """What the system offers: a usable keychain, a locked one, none, or only one that stores in the clear."""

    PRESENT = "present"
    LOCKED = "locked"
    ABSENT = "absent"
    REFUSED = "refused"


class Keychain(Protocol):
    """A place outside the workspace that gives a secret to this account of the system alone."""

    def state(self) -> KeychainState:
        """Whether it can be used now, without asking anybody."""

    def get(self, name: str) -> bytes | None:
        """The 32-byte secret kept under `name`; None where there is none or the keychain does not answer."""

    def put(self, name: str, secret: bytes) -> bool:
        """Keep a 32-byte secret; whether it could be read back."""

    def remove(self, name: str) -> bool:
        """Forget it; whether it is gone."""


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


@dataclass(slots=True)
class SystemKeychain:
    """The keychain that `keyring` finds, where it is a real one."""

    _found: tuple[Any, KeychainState] | None = field(default=None, repr=False)

    def state(self) -> KeychainState:
        """Whether it can be used now, without asking anybody."""
        backend, state = self._backend()
        if backend is not None and _class_name(backend) == _SECRET_SERVICE:
            return _secret_service_state()
        return state

    def get(self, name: str) -> bytes | None:
        """The 32-byte secret kept under `name`; None where there is none or the keychain does not answer."""
        backend, _ = self._backend()
        if backend is None:
            return None
        try:
            text = backend.get_password(SERVICE, name)
            secret = base64.b64decode(text or "", validate=True)
        except binascii.Error:
            return None
        except Exception:  # noqa: BLE001  # each system's backend raises errors of its own: the other road is open
            return None
        return secret if len(secret) == SECRET_BYTES else None

    def put(self, name: str, secret: bytes) -> bool:
        """Keep a 32-byte secret; whether it could be read back."""
        if len(secret) != SECRET_BYTES:
            raise ValueError("the keychain holds keys of 32 bytes, nothing else")
        backend, _ = self._backend()
        if backend is None:
            return False
        try:
            backend.set_password(SERVICE, name, base64.b64encode(secret).decode())
        except Exception:  # noqa: BLE001  # as above; the caller says that the keychain refused
            return False
        return self.get(name) == secret

    def remove(self, name: str) -> bool:
        """Forget it; whether it is gone."""
        backend, _ = self._backend()
        if backend is None:
            return False
        with contextlib.suppress(Exception):  # “no such entry” is one of its errors
            backend.delete_password(SERVICE, name)
        try:
            return backend.get_password(SERVICE, name) is None
        except Exception:  # noqa: BLE001  # as above
            return False

    def _backend(self) -> tuple[Any, KeychainState]:
        if self._found is None:
            self._found = _find_backend()
        return self._found


def _find_backend() -> tuple[Any, KeychainState]:
    """The real backend and PRESENT, or None and why there is none."""
    import keyring

    try:
        active: Any = keyring.get_keyring()
    except Exception:  # noqa: BLE001  # a backend named in the user's settings may fail to load in any way
        return None, KeychainState.ABSENT
    candidates = list(active.backends) if _class_name(active) == _CHAINER else [active]
    for candidate in candidates:
        if _class_name(candidate) in _REAL:
            if _class_name(candidate) == _WINDOWS:
                candidate.persist = "local machine"  # its default roams with the profile to other machines
            return candidate, KeychainState.PRESENT
    if all(_class_name(candidate) in _NONE for candidate in candidates):
        return None, KeychainState.ABSENT
    return None, KeychainState.REFUSED


def _secret_service_state() -> KeychainState:
    """Whether the default collection is open, asked without the prompt that using it would show."""
    import secretstorage

    try:
        connection = secretstorage.dbus_init()
    except (secretstorage.SecretStorageException, OSError):
        return KeychainState.ABSENT
    try:
        locked = secretstorage.Collection(connection, _DEFAULT_COLLECTION).is_locked()
    except (secretstorage.SecretStorageException, OSError):
        return KeychainState.LOCKED  # no collection yet: the system would first ask for its password
    finally:
        connection.close()
    return KeychainState.LOCKED if locked else KeychainState.PRESENT
