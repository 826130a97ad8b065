"""A field for a colour: what is typed, a swatch of it, and a dialog to choose one."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.theme.look import active_theme
from ui.widgets.buttons import IconButton
from ui.widgets.form_row import FormRow


class Swatch(QWidget):
    """The colour that a field names; the field says it in words, so screen readers pass it by."""

    def __init__(self) -> None:
        """Nothing is named yet."""
        super().__init__()
        self._colour = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A narrow one, for the field needs the room."""
        theme = active_theme()
        return QSize(theme.px(12), theme.px(32))  # as high as a field

    def show_colour(self, text: str) -> None:
        """`text`: "#rrggbb"; anything else shows none."""
        self._colour = QColor.fromString(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled square."""
        painter = QPainter(self)
        square = self.rect().adjusted(0, 0, -1, -1)
        painter.setPen(QColor(active_theme().palette.border_strong))
        if self._colour.isValid():
            painter.setBrush(self._colour)
        painter.drawRect(square)


class ColourField(QWidget):
    """`typed` is told what a person typed or chose."""

    def __init__(
        self, title: str, choose: str, name: str, typed: Callable[[str], None], placeholder: str = ""
    ) -> None:
        """`choose` names the button (“Choose the ink”), `design-NAME` is the field's object name."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setObjectName(f"design-{name}")
        self.field.setPlaceholderText(placeholder)
        self.field.textEdited.connect(typed)
        self._typed = typed
        self._swatch = Swatch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(FormRow(title, self.field), 1)
        row.addWidget(self._swatch, alignment=Qt.AlignmentFlag.AlignBottom)
        pick = IconButton("pencil", choose, f"design-pick-{name}")
        pick.clicked.connect(self._pick)
        row.addWidget(pick, alignment=Qt.AlignmentFlag.AlignBottom)

    def show_text(self, text: str) -> None:
        """Show what is typed; a field in which somebody types is left alone where it says the same."""
        if self.field.text() != text:
            self.field.setText(text)
        self._swatch.show_colour(text)

    def _pick(self) -> None:
        dialog = QColorDialog(QColor.fromString(self.field.text()), self)
        dialog.setObjectName("colour-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self._typed(colour.name()))
        dialog.open()
