"""The line above the page: which organisation, who, in which role, and the way out."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ui.page import Who
from ui.widgets.buttons import IconButton
from ui.widgets.icon import Icon, give_icon
from ui.widgets.labels import ElidedText, Text


class Header(QFrame):
    """Says where and who; the role can be changed where the person has several."""

    role_asked = Signal(str)
    lock_asked = Signal()
    find_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nobody."""
        super().__init__(parent)
        self.setObjectName("header")
        self._where = ElidedText(emphasis=True)
        self._where.setObjectName("header-where")
        self._name = Text()
        self._name.setObjectName("header-who")
        self._role = QToolButton()
        self._role.setObjectName("header-role")
        self._role.setProperty("labelled", True)
        self._role.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._role.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._role.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._roles = QMenu(self._role)
        self._only_role = Text(quiet=True)
        self._only_role.setObjectName("header-only-role")
        self._lock = IconButton("lock", self.tr("Lock"), "header-lock", self.lock_asked.emit, action="lock")
        self._find = IconButton(
            "search", self.tr("Find anything"), "header-find", self.find_asked.emit, action="palette"
        )
        self._open = IconButton("menu", self.tr("Menu"), "header-menu", action="menu")
        self._open.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self._open)  # filled by the window, which knows what can be done now
        self.menu.setObjectName("window-menu")
        self.menu.setToolTipsVisible(True)
        self._open.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._where, 1)
        row.addWidget(Icon("circle-user", pixels=18))
        row.addWidget(self._name)
        row.addWidget(self._only_role)
        row.addWidget(self._role)
        row.addSpacing(8)
        row.addWidget(self._find)
        row.addWidget(self._lock)
        row.addWidget(self._open)

    def open_menu(self) -> None:
        """Open the menu under its button, with its first entry chosen."""
        corner = self._open.mapToGlobal(self._open.rect().bottomRight())
        self.menu.ensurePolished()
        self.menu.popup(corner)
        self.menu.move(corner.x() - self.menu.width(), corner.y())
        if self.menu.actions():
            self.menu.setActiveAction(self.menu.actions()[0])

    def show_who(self, who: Who, role_titles: Mapping[str, str]) -> None:
        """Show the person, and the other roles in which they can act."""
        self._where.set_whole(who.organisation)
        self._name.setText(who.name)
        title = role_titles.get(who.role, who.role)
        several = len(who.roles) > 1
        self._only_role.setText(f"· {title}")
        self._only_role.setVisible(not several)
        self._role.setVisible(several)
        self._role.setText(title)
        self._role.setAccessibleName(self.tr("Acting as {0}; choose another role").format(title))
        give_icon(self._role, "chevron-down", "muted")
        self._roles.clear()
        for role in who.roles:
            choice = self._roles.addAction(role_titles.get(role, role))
            choice.setCheckable(True)
            choice.setChecked(role == who.role)
            choice.triggered.connect(lambda _checked=False, role=role: self.role_asked.emit(role))
        self._role.setMenu(self._roles if several else None)  # type: ignore[arg-type]  # None takes the menu away; the stubs forget that
