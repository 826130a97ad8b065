"""File boxes open where that kind of file was last chosen; folders are kept, never a file's name."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.kept.chosen_folders import FILE, ChosenFolders, ask_where_to_save, begin_where, chosen_folders


@pytest.mark.parametrize("held", [b"", b"[]", b"{", b"\xff", b'{"portfolios": 3}'])
def test_a_damaged_file_is_as_if_nothing_was_chosen(tmp_path: Path, held: bytes, qtbot: QtBot) -> None:
    (tmp_path / FILE).write_bytes(held)
    owner = QObject()
    folders = ChosenFolders(owner, tmp_path)
    assert folders.of("portfolios") == ChosenFolders(owner).of("anything")
    folders.note("portfolios", tmp_path)
    assert ChosenFolders(owner, tmp_path).of("portfolios") == str(tmp_path)


def test_each_kind_has_its_folder_and_one_that_is_gone_is_forgotten(tmp_path: Path, qtbot: QtBot) -> None:
    owner = QObject()
    folders = ChosenFolders(owner, tmp_path / "config")
    gone = tmp_path / "stick"
    gone.mkdir()
    folders.note("bundles", gone)
    folders.note("backup", tmp_path)
    assert (folders.of("bundles"), folders.of("backup")) == (str(gone), str(tmp_path))
    gone.rmdir()
    assert folders.of("bundles") == folders.of("never chosen")


def test_a_settings_folder_that_takes_nothing_harms_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("in the way")
    owner = QObject()
    folders = ChosenFolders(owner, tmp_path / "file")
    folders.note("backup", tmp_path)
    assert folders.of("backup") == str(tmp_path)


def test_a_box_opens_there_again_and_notes_no_name(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = QObject()
    folders = ChosenFolders(owner, tmp_path / "config")
    monkeypatch.setattr("ui.kept.chosen_folders.chosen_folders", lambda: folders)
    place = tmp_path / "exports"
    place.mkdir()
    for directory, chosen in ((False, place / "Zoë Đặng.zip"), (True, place)):
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        if directory:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        begin_where(dialog, f"kind {directory}")
        dialog.filesSelected.emit([str(chosen)])
        assert folders.of(f"kind {directory}") == str(place)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    begin_where(dialog, "portfolios", taken=True)
    dialog.filesSelected.emit([str(place / "Zoë Đặng")])
    kept = (tmp_path / "config" / FILE).read_text(encoding="utf-8")
    assert set(json.loads(kept).values()) == {str(place)}
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, start: str) -> tuple[str, str]:
        asked.append(start)
        return str(place / "mine.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    for _ in range(2):
        assert ask_where_to_save(parent, "Save", "save.pdf", "certificate.pdf") == place / "mine.pdf"
    assert asked[1] == str(place / "certificate.pdf")


def test_the_application_has_one(qtbot: QtBot) -> None:
    assert chosen_folders() is chosen_folders()
    chosen_folders().setParent(None)
