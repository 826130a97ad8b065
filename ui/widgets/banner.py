"""A line across the page that says what happened, what is safe and what to do; never a box in the way."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.application.problems import Problem
from ui.problems import Notice, notice_of
from ui.theme.look import restyle
from ui.theme.tokens import TONE_ICONS, Tone
from ui.widgets.buttons import IconButton, quiet_button
from ui.widgets.icon import Icon
from ui.widgets.labels import Text


class Banner(QFrame):
    """Hidden until there is a notice; closing it is the person's."""

    closed = Signal()

    def __init__(self, name: str = "banner", parent: QWidget | None = None, *, stays: bool = False) -> None:
        """Make it, hidden, with the object name `name`; one that `stays` cannot be dismissed."""
        super().__init__(parent)
        self.setObjectName(name)
        self._notice: Notice | None = None
        self._closable = not stays
        self._icon = Icon("info", Tone.INFO)
        self._title = Text(wraps=True, emphasis=True)
        self._title.setObjectName(f"{name}-title")
        self._detail = Text(wraps=True)
        self._detail.setObjectName(f"{name}-detail")
        self._offer = quiet_button("", f"{name}-offer")
        self._offered: Callable[[], None] | None = None
        self._offer.clicked.connect(self._take_offer)
        self._copy = quiet_button(self.tr("Copy details"), f"{name}-copy", self._copy_details, icon="copy")
        self._close = IconButton("x", self.tr("Dismiss this message"), f"{name}-close", self._dismiss)
        self._lay_out()
        self._close.setVisible(self._closable)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is shown, or None."""
        return self._notice

    def show_notice(
        self,
        notice: Notice | None,
        *,
        offer: str = "",
        offered: Callable[[], None] | None = None,
        stays: bool = False,
    ) -> None:
        """Show `notice` (None hides the banner), with a button `offer` that calls `offered`.

        One that `stays` cannot be dismissed: what it says holds until something else is shown.
        """
        self._notice, self._offered = notice, offered
        if notice is None:
            self.hide()
            return
        self.setProperty("banner", notice.tone.value)
        restyle(self)
        self._icon.set_icon(TONE_ICONS[notice.tone], notice.tone)
        self._title.setText(notice.title)
        self._title.set_tone(notice.tone.value)
        self._detail.setText(notice.detail)
        self._detail.setVisible(bool(notice.detail))
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._copy.setVisible(bool(notice.copyable))
        self._close.setVisible(self._closable and not stays)
        self.setAccessibleName(f"{notice.title} {notice.detail}".strip())
        self._close.setAccessibleName(self.tr("Dismiss: {0}").format(notice.title))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_problem(self, problem: Problem | Exception | None) -> None:
        """Show what was raised, or nothing."""
        self.show_notice(None if problem is None else notice_of(problem))

    def show_outcome(
        self,
        problem: Problem | Exception | None,
        notice: Notice | None,
        *,
        offer: str = "",
        offered: Callable[[], None] | None = None,
    ) -> None:
        """Show what was raised; where nothing was, what there is to say, with its offer."""
        if problem is not None:
            self.show_problem(problem)
        else:
            self.show_notice(notice, offer=offer, offered=offered)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 6, 0, 6)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4 if self._closable else 12, 2)
        row.setSpacing(12)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 7, 0, 0)
        mark.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(mark)
        row.addLayout(words, 1)
        row.addWidget(self._offer)
        row.addWidget(self._copy)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _take_offer(self) -> None:
        if self._offered is not None:
            self._offered()

    def _copy_details(self) -> None:
        if self._notice is not None:
            QGuiApplication.clipboard().setText(self._notice.copyable)

    def _dismiss(self) -> None:
        self.show_notice(None)
        self.closed.emit()
