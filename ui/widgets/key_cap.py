"""A key, drawn as the key that is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.labels import Text


class KeyCap(QWidget):
    """The keys of a shortcut (“Ctrl+Return”), each as a cap; a sequence of strokes stands side by side."""

    def __init__(self, shortcut: str, parent: QWidget | None = None, *, action: str = "") -> None:
        """`shortcut` is in Qt's portable text; it is shown in the platform's own.

        `action` is the id of the action whose keys they are: the cap follows what a person makes of them.
        """
        super().__init__(parent)
        self.action = action
        self._shown: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.show_keys(shortcut)

    def show_keys(self, shortcut: str) -> None:
        """Draw these keys; "" draws none."""
        if shortcut == self._shown:
            return
        self._shown = shortcut
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        native = QKeySequence.fromString(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        for key in keys_in(native):
            cap = Text(key)
            cap.setProperty("keycap", True)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(cap)
        self.setAccessibleName(native)


def keys_in(native: str) -> list[str]:
    """The single keys of a shortcut in the platform's text."""
    if native.endswith("+"):
        return [*[key for key in native[:-1].split("+") if key], "+"]
    return [key for key in native.split("+") if key]
