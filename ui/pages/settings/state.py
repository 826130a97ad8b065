"""Everything that the Settings page shows, and what it may ask; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from assessor_app.application.ports.keys import KeychainStatus
from ui.kept.preferences import Preferences
from ui.models.new_passphrase import TypedTwice
from ui.problems import Notice

OLD = "old"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSecret(TypedTwice):
    """What stands in the fields of another passphrase."""

    old: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the page has to read before it can show it."""

    keychain: KeychainStatus
    places: tuple[tuple[str, Path], ...]  # (what lies there, where)
    version: str
    licences: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsState:
    """Everything that is shown."""

    preferences: Preferences
    around: Surroundings | None = None  # None: being read
    changing: bool = False  # the fields of another passphrase are open
    asking_for_keychain: bool = False  # the passphrase is asked, to let the keychain open the keys
    busy: str = ""
    faults: tuple[tuple[str, str], ...] = ()
    keychain_fault: str = ""
    notice: Notice | None = None
    problem: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsDoors:
    """What the page may ask; all but `prefer` off the window's thread."""

    look_around: Callable[[], Surroundings]
    prefer: Callable[[Preferences], None]  # in force at once
    keep: Callable[[], None]  # make it last; raises Problem
    change_passphrase: Callable[[str, str], None]  # (old, new)
    use_keychain: Callable[[str, bool], KeychainStatus]  # (passphrase, on) → how it stands then
