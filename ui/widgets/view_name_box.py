"""What a view is called."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.models.list_setup import LONGEST_NAME
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text

_WIDTH: Final = 440  # px at 100 %


class ViewNameBox(QDialog):
    """Says what is kept, and that what is searched for is not."""

    def __init__(self, name: str, keep: Callable[[str], None], parent: QWidget | None = None) -> None:
        """`keep` is told the name."""
        super().__init__(parent)
        self.setObjectName("view-name-box")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keep this view"))
        self.setFixedWidth(active_theme().px(_WIDTH))
        self._keep = keep
        self.name = QLineEdit(name)
        self.name.setObjectName("view-name")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.selectAll()
        self._go = primary_button(self.tr("Keep"), "view-keep", self._tell)
        self._go.setDefault(True)
        self._go.setEnabled(bool(name))
        self.name.textChanged.connect(lambda text: self._go.setEnabled(bool(text.strip())))
        words = self.tr(
            "State, badge and order are kept, for whoever uses this account of this computer. "
            "The search is not kept, as it may hold a name. Use no person’s name for the view either."
        )
        row = FormRow(self.tr("&Name of the view"), self.name, words)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(secondary_button(self.tr("Cancel"), "view-cancel", self.reject))
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(Text(self.tr("Keep this view"), TextSize.STRONG))
        column.addWidget(row)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumHeight(column.totalHeightForWidth(self.width()))
        self.name.setFocus()

    def _tell(self) -> None:
        self._keep(self.name.text())
        self.accept()
