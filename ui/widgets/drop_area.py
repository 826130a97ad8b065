"""A place to drop files on, or to press and choose them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.kept.chosen_folders import begin_where
from ui.theme.look import active_theme, restyle
from ui.widgets.buttons import secondary_button
from ui.widgets.first_stop import lead_keys
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

_BESIDE: Final = 400  # px at 100 %: for words beside their button
_NARROWEST: Final = 220  # likewise


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """The local files and folders of a drag; anything remote is left out and never fetched."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class DropArea(QFrame):
    """Emits `dropped` with a tuple of local paths; what they are is the presenter's to judge."""

    dropped = Signal(tuple)

    def __init__(
        self,
        title: str,
        help_text: str,
        name: str,
        *,
        icon: str = "upload",
        suffixes: Sequence[str] = (),
        choose_text: str = "",
        folders: bool = False,
        or_folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`suffixes` (“.zip”) filter the choice; `folders`: choose a folder; `choose_text`: its button.

        `or_folder` is a second button, by which a folder is chosen instead of a file.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("drop", "idle")
        self.setAccessibleName(f"{title} {help_text}" if title.endswith("?") else f"{title}. {help_text}")
        self._suffixes, self._folders = tuple(suffixes), folders
        self._button = secondary_button(
            choose_text or self.tr("Choose a file…"), f"{name}-choose", self.choose
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, emphasis=True, wraps=True))
        words.addWidget(Text(help_text, quiet=True, wraps=True))
        said = QHBoxLayout()
        said.setSpacing(16)
        said.addWidget(Icon(icon, pixels=24))
        said.addLayout(words, 1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(said, 1)
        self._choose_folder_text = or_folder or self._button.text()
        first = self._button
        if or_folder:
            first = secondary_button(or_folder, f"{name}-choose-folder", self.choose_folder)
            row.addWidget(first)
        row.addWidget(self._button)
        lead_keys(self, first)

    def minimumSizeHint(self) -> QSize:
        """Its button can stand below its words."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), active_theme().px(_NARROWEST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is no room beside."""
        super().resizeEvent(event)
        beside = self.width() >= active_theme().px(_BESIDE)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def choose(self) -> None:
        """Let the person choose instead of drop; the dialog does not block the window's other work."""
        self._open_dialog(folders=self._folders)

    def choose_folder(self) -> None:
        """The same for a folder."""
        self._open_dialog(folders=True)

    def _open_dialog(self, *, folders: bool) -> None:
        asked = self._choose_folder_text if folders else self._button.text()
        dialog = QFileDialog(self, asked.rstrip("…"))
        dialog.setObjectName(f"{self.objectName()}-dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory if folders else QFileDialog.FileMode.ExistingFiles)
        if self._suffixes and not folders:
            patterns = " ".join(f"*{suffix}" for suffix in self._suffixes)
            dialog.setNameFilters(
                [self.tr("What can be used here ({0})").format(patterns), self.tr("All files (*)")]
            )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        begin_where(dialog, self.objectName(), taken=True)
        dialog.filesSelected.connect(lambda names: self.dropped.emit(tuple(Path(name) for name in names)))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show whether this can be dropped here."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._become("over")
        else:
            self._become("refused")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Back to rest."""
        self._become("idle")

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped; returns at once, so that the file browser is not held."""
        self._become("idle")
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _become(self, state: str) -> None:
        self.setProperty("drop", state)
        restyle(self)
