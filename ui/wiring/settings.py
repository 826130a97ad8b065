"""The Settings page and its use cases."""

from typing import TYPE_CHECKING, Final

from ui.kept.preferences import KeptPreferences
from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.ports.keys import KeychainStatus
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.pages.settings.state import Surroundings

_ROLES: Final = frozenset({"admin", "lead", "assessor"})


def settings_page(program: "Program", session: "Session", preferences: KeptPreferences) -> PageSpec:
    """Settings, for everybody: their own window, their own keys."""

    def make(frame: Frame) -> Page:
        from ui.key_map.offer import KeysOffer
        from ui.pages.settings.page import SettingsPage
        from ui.pages.settings.presenter import SettingsPresenter
        from ui.pages.settings.state import SettingsDoors

        me = session.person.id

        def use_keychain(passphrase: str, on: bool) -> "KeychainStatus":
            program.use_keychain(me, lambda: passphrase, on=on)
            return program.use_keychain.status(me)

        doors = SettingsDoors(
            look_around=lambda: _look_around(program, me),
            prefer=preferences.change,
            keep=preferences.keep,
            change_passphrase=lambda old, new: program.change_passphrase(me, lambda: old, new),
            use_keychain=use_keychain,
        )
        presenter = SettingsPresenter(doors, frame, preferences.now)
        page = SettingsPage(presenter, KeysOffer(frame))
        presenter.attach(page)
        return page

    return PageSpec(
        id="settings",
        title=translate("Pages", "Settings"),
        icon="settings",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.settings.page", "ui.pages.settings.presenter", "ui.key_map.offer"),
    )


def _look_around(program: "Program", me: str) -> "Surroundings":
    from importlib.metadata import PackageNotFoundError, distribution  # it loads `email`

    from ui.pages.settings.state import Surroundings

    try:
        installed = distribution("assessor")
        version, licences = installed.version, installed.read_text("licenses/NOTICE") or ""
    except PackageNotFoundError:  # run from a folder that was never installed
        version, licences = "", ""
    return Surroundings(
        keychain=program.use_keychain.status(me),
        places=(
            (translate("Settings", "This programme’s workspace"), program.folder.absolute()),
            (translate("Settings", "Your settings, and what this computer remembers"), program.config),
        ),
        version=version,
        licences=licences,
    )
