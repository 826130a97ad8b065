"""A key, drawn as the key that is pressed."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.labels import Text


class KeyCap(QWidget):
    """The keys of a shortcut (“Ctrl+Return”), each as a cap; a sequence of strokes stands side by side."""

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        """`shortcut` is in Qt's portable text; it is shown in the platform's own."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        native = QKeySequence.fromString(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key in _keys(native):
            cap = Text(key)
            cap.setProperty("keycap", True)
            row.addWidget(cap)
        self.setAccessibleName(native)


def _keys(native: str) -> list[str]:
    if native.endswith("+"):
        return [*[key for key in native[:-1].split("+") if key], "+"]
    return native.split("+")
