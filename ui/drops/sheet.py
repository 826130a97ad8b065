"""What would happen with what was dropped: nothing does before somebody presses a verb."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.drops.kinds import Group, Kind
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.widgets.scroll_pane import ScrollPane

_WIDTH = 600
_ICONS = {
    Kind.PORTFOLIOS: "folder-open",
    Kind.AWARD: "shield-check",
    Kind.BUNDLE: "package",
    Kind.CARD: "user-plus",
    Kind.TRUST: "key-round",
    Kind.PROGRAMME: "library",
    Kind.BACKUP: "archive",
    Kind.WORKSPACE: "hard-drive",
    Kind.UNREADABLE: "file-x",
    Kind.OTHER: "file-question-mark",
}


class DropSheet(QDialog):
    """A row for each group; with one verb it is the primary button, with several each stands in its row."""

    def __init__(self, groups: Sequence[Group], take: Callable[[Group], None], parent: QWidget) -> None:
        """`take` is called with the group whose verb was pressed; the sheet is closed by then."""
        super().__init__(parent)
        self.setObjectName("drop-sheet")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What was dropped"))
        self._take = take
        verbs = [group for group in groups if group.verb]
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for number, group in enumerate(groups):
            column.addWidget(self._row(group, f"dropped-{number}", with_verb=len(verbs) > 1))
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        close = self.tr("Cancel") if verbs else self.tr("Close")
        self._close = secondary_button(close, "drop-cancel", self.reject)
        buttons.addWidget(self._close)
        if len(verbs) == 1:
            go_on = primary_button(verbs[0].verb, "drop-take", lambda: self._choose(verbs[0]))
            go_on.setDefault(True)
            buttons.addWidget(go_on)
            go_on.setFocus()
        else:
            self._close.setFocus()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addWidget(Text(self.tr("What was dropped"), TextSize.TITLE))
        whole.addWidget(ScrollPane(rows, self.tr("What was dropped"), keys=False, follows=True), 1)
        whole.addLayout(buttons)
        self._fit(rows, parent)

    def _fit(self, rows: QWidget, parent: QWidget) -> None:
        width = min(active_theme().px(_WIDTH), parent.width() - 48)
        inner = rows.heightForWidth(width - 64) if rows.hasHeightForWidth() else rows.sizeHint().height()
        self.resize(width, min(inner + active_theme().px(150), parent.height() - 48))

    def _row(self, group: Group, name: str, *, with_verb: bool) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(group.title, emphasis=True, wraps=True))
        words.addWidget(Text(group.consequence, quiet=True, wraps=True))
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(Icon(_ICONS[group.kind]), 0, Qt.AlignmentFlag.AlignTop)
        made = QFrame()
        made.setObjectName(name)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(mark)
        row.addLayout(words, 1)
        if with_verb and group.verb:
            button = secondary_button(group.verb, f"{name}-take", lambda: self._choose(group))
            button.setAccessibleName(f"{group.verb}: {group.title}")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _choose(self, group: Group) -> None:
        self.accept()
        self._take(group)
