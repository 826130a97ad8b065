"""The Settings page, drawn: a column of cards; what is chosen holds at once."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kept.preferences import Language, Preferences, ThemeChoice
from ui.page import Page
from ui.pages.settings.keys_panel import KeysGestures, KeysPanel
from ui.pages.settings.state import SettingsState
from ui.theme.look import active_theme
from ui.theme.tokens import TEXT_PERCENTS, TextSize
from ui.widgets.banner import Banner
from ui.widgets.buttons import quiet_button
from ui.widgets.choice import Choice
from ui.widgets.disclosure import Disclosure
from ui.widgets.first_stop import lead_keys
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.page_header import PageHeader
from ui.widgets.panel import Panel
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.text_view import TextView
from ui.widgets.two_columns import TwoColumns

_WIDEST, _TWO = 1680, 880  # px at 100 %: two columns from the second on
_MINUTES: Final = (0, 1, 2, 5, 10, 15, 30, 60)
_SELECTABLE: Final = Qt.TextInteractionFlag.TextSelectableByMouse


class SettingsGestures(KeysGestures, Protocol):
    """What the page reports; `SettingsPresenter` hears it."""

    def refresh(self) -> None:
        """The page came to the front."""

    def prefer(self, preferences: Preferences) -> None:
        """Something was chosen."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class SettingsPage(Page):
    """Appearance, language, locking, keys, the keyboard, where things lie, about."""

    def __init__(self, gestures: SettingsGestures, key_map: QWidget | None = None) -> None:
        """Report to `gestures`; `key_map` is the window's own."""
        super().__init__()
        self._gestures = gestures
        self._state: SettingsState | None = None
        self._banner = Banner("settings-banner")
        self._banner.closed.connect(gestures.forget_problem)
        self._theme = Choice(self.tr("Colours"), "settings-theme")
        self._text = Choice(self.tr("Text size"), "settings-text")
        self._language = Choice(self.tr("Language"), "settings-language")
        self._idle = Choice(self.tr("Lock by itself"), "settings-idle")
        for choice in (self._theme, self._text, self._language, self._idle):
            choice.activated.connect(lambda _index: self._prefer())
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._keys = KeysPanel(gestures)
        self._places = QGridLayout()
        self._places.addWidget(Text(self.tr("The places are being looked up…"), quiet=True), 0, 0)
        self._version = Text(wraps=True)
        self._version.setObjectName("settings-version")
        self._licences = TextView(self.tr("Licences"), "settings-licences")
        self._key_map = key_map
        self._lay_out()
        active_theme().changed.connect(self._grow)
        self._grow()
        lead_keys(self, self._theme)

    def arrive(self, target: str) -> None:
        """Show how things stand; `target` “passphrase” opens its fields."""
        self._gestures.refresh()
        if target == "passphrase":
            self._gestures.begin_passphrase()

    def retire(self) -> None:
        """Keep nothing that was typed."""
        self._keys.forget()
        self._gestures.retire()

    def show_state(self, state: SettingsState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self._banner.show_outcome(state.problem, state.notice)
        self._show_preferences(state.preferences)
        self._keys.show_state(state)
        around = state.around
        if around is not None and (before is None or around != before.around):
            self._version.setText(
                self.tr(
                    "Assessor {0}, under the Apache License 2.0. It carries work of others: fonts, icons and "
                    "libraries."
                ).format(around.version)
            )
            self._licences.show_text(around.licences, monospaced=False, wrapped=True, zoom=100)
            self._show_places(around.places)

    def _show_preferences(self, now: Preferences) -> None:
        self._theme.show_entries(
            (
                (ThemeChoice.SYSTEM, self.tr("As the desktop")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.CONTRAST, self.tr("High contrast")),
            ),
            now.theme,
        )
        percents = sorted({*TEXT_PERCENTS, now.text_percent})
        self._text.show_entries(
            [(str(percent), self.tr("{0} %").format(percent)) for percent in percents],
            str(now.text_percent),
        )
        self._language.show_entries(
            (
                (Language.SYSTEM, self.tr("As the desktop")),
                (Language.ENGLISH, "English"),
                (Language.GERMAN, "Deutsch"),
            ),
            now.language,
        )
        minutes = sorted({*_MINUTES, now.idle_lock_minutes})
        self._idle.show_entries(
            [(str(count), self._idle_words(count)) for count in minutes], str(now.idle_lock_minutes)
        )

    def _idle_words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never")
        if minutes == 1:
            return self.tr("After one minute")
        return self.tr("After {0} minutes").format(minutes)

    def _prefer(self) -> None:
        if self._state is None:
            return
        self._gestures.prefer(
            replace(
                self._state.preferences,
                theme=ThemeChoice(self._theme.currentData()),
                text_percent=int(self._text.currentData()),
                language=Language(self._language.currentData()),
                idle_lock_minutes=int(self._idle.currentData()),
            )
        )

    def _show_places(self, places: tuple[tuple[str, Path], ...]) -> None:
        while (item := self._places.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (what, path) in enumerate(places):
            where = Text(str(path), TextSize.CAPTION, quiet=True, wraps=True)
            where.setTextInteractionFlags(where.textInteractionFlags() | _SELECTABLE)
            show = quiet_button(self.tr("Show"), f"place-{row}", partial(_show, path))
            show.setAccessibleName(self.tr("Show: {0}").format(what))
            words = QVBoxLayout()
            words.setSpacing(0)
            holder = QWidget()
            holder.setLayout(words)
            words.setContentsMargins(0, 0, 0, 0)
            words.addWidget(Text(what))
            words.addWidget(where)
            self._places.addWidget(holder, row, 0)
            self._places.addWidget(show, row, 1)
        self._places.setColumnStretch(0, 1)

    def _grow(self) -> None:
        theme = active_theme()
        self._column.setMaximumWidth(theme.px(_WIDEST))
        self._licences.setFixedHeight(theme.px(240))

    def _lay_out(self) -> None:
        look = Panel(self.tr("Appearance and language"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(FormRow(self.tr("&Colours"), self._theme), 0, 0)
        grid.addWidget(FormRow(self.tr("Te&xt size"), self._text), 0, 1)
        grid.addWidget(
            FormRow(
                self.tr("&Language"),
                self._language,
                self.tr("Changes when the window is opened again."),
            ),
            1,
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        grid.addWidget(
            FormRow(
                self.tr("Loc&k by itself"),
                self._idle,
                self.tr("When nobody touches keyboard or mouse. Nothing is lost."),
            ),
            1,
            1,
            Qt.AlignmentFlag.AlignTop,
        )
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        look.column.addLayout(grid)
        places = Panel(self.tr("Where things lie"))
        self._places.setHorizontalSpacing(16)
        self._places.setVerticalSpacing(8)
        places.column.addLayout(self._places)
        about = Panel(self.tr("About"))
        about.column.addWidget(self._version)
        about.column.addWidget(Disclosure(self.tr("Licences and thanks"), self._licences, "licences-unfold"))
        right: list[QWidget] = [places, about]
        if self._key_map is not None:
            keyboard = Panel(self.tr("Keyboard"))
            keyboard.column.addWidget(self._key_map)
            right.insert(0, keyboard)
        self._column = TwoColumns((look, self._keys), right, enough=_TWO)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSpacing(16)
        outer.addWidget(
            PageHeader(
                self.tr("Settings"),
                self.tr("How the window looks and works on this computer. Every change is kept at once."),
            )
        )
        outer.addWidget(self._banner)
        outer.addWidget(ScrollPane(inside, self.tr("Settings"), keys=False, follows=True), 1)


def _show(path: Path) -> None:
    """Ask the desktop to show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
