"""The Settings page in its states."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.problems import Unusable
from tests.window.fakes import FakeFrame
from tests.window.looks import Look
from ui.kept.preferences import Preferences, ThemeChoice
from ui.key_map.offer import KeysOffer
from ui.models.new_passphrase import AGAIN
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.state import OLD, NewSecret, SettingsState, Surroundings
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.widgets.disclosure import Disclosure

AROUND = Surroundings(
    keychain=KeychainStatus(state="present", alone=True, kept=False),
    places=(
        ("This programme’s workspace", Path("/home/ngozi/.local/share/assessor/workspace")),
        ("Your settings, and what this computer remembers", Path("/home/ngozi/.config/assessor")),
    ),
    version="0.1.0",
    licences="Assessor\nCopyright 2026 The Assessor authors\n\nFonts, unmodified\n  Inter: …",
)
STATE = SettingsState(preferences=Preferences(theme=ThemeChoice.DARK, text_percent=125), around=AROUND)
CHANGING = replace(STATE, changing=True)


class Nobody:
    """Hears gestures and does nothing."""

    def refresh(self) -> None:
        """Nothing."""

    def prefer(self, preferences: Preferences) -> None:
        """Nothing."""

    def begin_passphrase(self) -> None:
        """Nothing."""

    def give_up_passphrase(self) -> None:
        """Nothing."""

    def change_passphrase(self, typed: NewSecret) -> None:
        """Nothing."""

    def ask_keychain(self, *, on: bool) -> None:
        """Nothing."""

    def use_keychain(self, passphrase: str) -> None:
        """Nothing."""

    def forget_problem(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""


def drawn(state: SettingsState, typed: str = "", *, unfolded: bool = False) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = SettingsPage(Nobody(), KeysOffer(FakeFrame()))
        page.show_state(state)
        if typed:
            page.findChildren(QLineEdit, "settings-new")[0].setText(typed)
        if unfolded:
            page.findChildren(Disclosure)[0].unfold()
        return page

    return make


def with_keychain(state: str, *, alone: bool = True, kept: bool = False) -> SettingsState:
    """How it stands to the keychain."""
    return replace(
        STATE, around=replace(AROUND, keychain=KeychainStatus(state=state, alone=alone, kept=kept))
    )


LOOKS = (
    Look(name="settings, all", make=drawn(STATE)),
    Look(name="settings, small, licences", make=drawn(STATE, unfolded=True), size=QSize(800, 620)),
    Look(name="settings, reading", make=drawn(replace(STATE, around=None))),
    Look(name="settings, passphrase", make=drawn(CHANGING, "lantern dispose marble")),
    Look(
        name="settings, passphrase, mistyped",
        make=drawn(
            replace(
                CHANGING,
                faults=(
                    (OLD, "The passphrase does not open these keys. Try again; capitals and spaces count."),
                    (AGAIN, "This is not what you typed above. Type it once more."),
                ),
            ),
            "lantern",
        ),
    ),
    Look(
        name="settings, passphrase, changed",
        make=drawn(
            replace(
                STATE,
                notice=Notice(
                    tone=Tone.GOOD,
                    title="Your passphrase is changed.",
                    detail="Backups made before still open by the one you had then.",
                ),
            )
        ),
    ),
    Look(name="settings, keychain, proof", make=drawn(replace(STATE, asking_for_keychain=True))),
    Look(name="settings, keychain, kept", make=drawn(with_keychain("present", kept=True))),
    Look(name="settings, keychain, locked", make=drawn(with_keychain("locked", kept=True))),
    Look(name="settings, keychain, absent", make=drawn(with_keychain("absent"))),
    Look(name="settings, keychain, refused", make=drawn(with_keychain("refused"))),
    Look(name="settings, keychain, others", make=drawn(with_keychain("present", alone=False))),
    Look(
        name="settings, not kept",
        make=drawn(
            replace(
                STATE,
                problem=Unusable(
                    "your settings hold until the window closes, but could not be kept (No space left)",
                    remedy="Make room, or make this folder writable.",
                ),
            )
        ),
    ),
)
