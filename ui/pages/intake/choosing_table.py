"""Asking for the table of who works with whom."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kept.chosen_folders import begin_where
from ui.words.translate import translate

_KIND: Final = "relations"  # the kind of file, for where it was chosen last


def ask_which_table(parent: QWidget) -> Path | None:
    """Ask for the file; None where nobody wants one."""
    dialog = QFileDialog(parent, translate("Intake", "Which table says who works with whom?"))
    dialog.setNameFilter(translate("Intake", "Tables (*.csv)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    begin_where(dialog, _KIND)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
