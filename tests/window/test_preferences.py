"""Preferences are kept whole, survive damage, and the look follows them and the desktop."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from tests.window.hands import visible_texts
from ui.app import Desk
from ui.kept.preferences import (
    FILE,
    KeptPreferences,
    Language,
    Preferences,
    ThemeChoice,
    preferences_document,
    read_preferences,
)
from ui.theme.appearance import Appearance, palette_for
from ui.theme.look import Theme, active_theme
from ui.theme.tokens import CONTRAST, DARK, LIGHT

ALL = st.builds(
    Preferences,
    theme=st.sampled_from(ThemeChoice),
    text_percent=st.integers(100, 200),
    language=st.sampled_from(Language),
    idle_lock_minutes=st.integers(0, 1440),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(ALL)
def test_what_is_kept_is_read_again(preferences: Preferences) -> None:
    assert read_preferences(preferences_document(preferences)) == (preferences, True)


@given(st.dictionaries(st.sampled_from(["theme", "text_percent", "language", "idle_lock_minutes"]), JSON))
def test_no_value_does_harm(found: dict[str, object]) -> None:
    read, _ = read_preferences(json.dumps(found).encode())
    assert read_preferences(preferences_document(read)) == (read, True)


def test_one_unknown_value_leaves_the_others() -> None:
    read, whole = read_preferences(b'{"theme": "sepia", "text_percent": 150, "shade": 1}')
    assert (read, whole) == (Preferences(text_percent=150), False)
    assert read_preferences(b'{"text_percent": true}') == (Preferences(), False)
    assert read_preferences(b'{"text_percent": 150') == (Preferences(), False)
    assert read_preferences(b"[" * 100_000) == (Preferences(), False)


def test_a_change_is_in_force_at_once_and_kept_afterwards(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "not there yet"
    kept = KeptPreferences(folder)
    heard: list[object] = []
    kept.changed.connect(heard.append)
    dark = replace(kept.now, theme=ThemeChoice.DARK)
    kept.change(dark)
    kept.change(dark)
    assert heard == [dark]
    kept.keep()
    assert [path.name for path in folder.iterdir()] == [FILE]
    assert KeptPreferences(folder).now == dark


def test_damage_is_said_once(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\x00\xff{")
    for said in (True, False):
        desk = Desk(tmp_path / "nothing", KeptPreferences(tmp_path))
        qtbot.addWidget(desk.window)
        desk.window.show()
        desk.tell_of_preferences()
        assert ("Your settings could not be read." in visible_texts(desk.window)) is said
        desk.window.close()
        desk.close()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file in the place of the folder")
    kept = KeptPreferences(tmp_path / "file")
    kept.change(Preferences(text_percent=125))
    with pytest.raises(Unusable, match="could not be kept"):
        kept.keep()
    assert kept.now.text_percent == 125


def test_the_desktop_decides_where_nothing_was_chosen() -> None:
    assert palette_for(ThemeChoice.SYSTEM, dark=False, more_contrast=False) is LIGHT
    assert palette_for(ThemeChoice.SYSTEM, dark=True, more_contrast=False) is DARK
    assert palette_for(ThemeChoice.SYSTEM, dark=True, more_contrast=True) is CONTRAST
    assert palette_for(ThemeChoice.LIGHT, dark=True, more_contrast=True) is LIGHT


def test_the_look_follows(qtbot: QtBot, qapp: QApplication) -> None:
    before = active_theme()
    was = before.palette, before.percent
    window = QWidget()
    label = QLabel("anything", window)
    qtbot.addWidget(window)
    window.show()
    preferences = KeptPreferences()
    appearance = Appearance(before, preferences, qapp.styleHints())
    try:
        preferences.change(Preferences(theme=ThemeChoice.DARK, text_percent=200))
        assert label.palette().color(label.foregroundRole()).name().upper() == DARK.ink
        assert label.font().pixelSize() == 26
        assert isinstance(before, Theme)
        assert qapp.styleHints().colorScheme() != Qt.ColorScheme.Light  # the desktop was not told
    finally:
        appearance.deleteLater()
        preferences.deleteLater()
        before.use(*was)
