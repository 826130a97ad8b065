"""The forms in which awards go out less often, in a menu: for other programs, and for old backpacks."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ui.pages.awards.state import Form
from ui.widgets.buttons import IconButton

_NAME: Final = "other-forms"


class OtherForms(QWidget):
    """A button; everything in its menu is reached by keys."""

    def __init__(self, write: Callable[[Form], None]) -> None:
        """`write` asks where to, and writes in that form."""
        super().__init__()
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{_NAME}-menu")
        self._menu.setAccessibleName(self.tr("Save in another form"))
        for form, words in (
            (Form.SIGNED_CERTIFICATES, self.tr("Certificates with a signature for PDF readers (PAdES)…")),
            (Form.TOKENS, self.tr("Badges as JWT, for wallets…")),
            (Form.OLD_BADGES, self.tr("Badges of Open Badges 2.0, for old backpacks…")),
            (Form.JSON_SIGNED, self.tr("Badges signed as plain JSON (eddsa-jcs-2022)…")),
            (Form.RECORDS, self.tr("A learner record for each learner (CLR 2.0)…")),
            (Form.SITE, self.tr("Public pages of all that learners agreed to…")),
            (Form.CREDLY, self.tr("A list for Credly (CSV)…")),
            (Form.ACCREDIBLE, self.tr("A list for Accredible (CSV)…")),
            (Form.BADGR, self.tr("A list for Canvas Credentials, formerly Badgr (CSV)…")),
            (Form.LINKEDIN, self.tr("Links that fill in LinkedIn’s form (CSV)…")),
        ):
            if form in (Form.TOKENS, Form.SITE, Form.CREDLY):
                self._menu.addSeparator()
            action = self._menu.addAction(words)
            action.setObjectName(f"save-{form.name.lower()}")
            action.triggered.connect(
                lambda _checked=False, form=form: write(form), Qt.ConnectionType.QueuedConnection
            )
        self.button = IconButton("ellipsis", self.tr("Save in another form"), _NAME, self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)

    def open(self) -> None:
        """Show the menu above the button: it stands at the foot of the page."""
        height = self._menu.sizeHint().height()
        self._menu.popup(self.button.mapToGlobal(QPoint(0, -height - 4)))
