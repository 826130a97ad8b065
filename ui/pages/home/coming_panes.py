"""What comes next, who is not here yet, and what was told lately, below the cards of Home."""

from collections.abc import Sequence
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.notices.told_lately import Told
from ui.pages.home.state import MOST_NAMED, Coming, HomeState
from ui.pages.home.words import since, stands, waits
from ui.theme.look import active_theme
from ui.theme.tokens import TONE_ICONS, TextSize
from ui.widgets.buttons import quiet_button
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.widgets.panel import Panel, Rule
from ui.widgets.row_button import RowButton
from ui.words.dates import clock_words
from ui.words.figures import figures
from ui.words.translate import translate

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_INSET: Final = 10  # px: from a row's edge to its words
_BESIDE: Final = 760  # px at 100 %: from which on two columns have room


class ComingGestures(Protocol):
    """What the panels report."""

    def open(self, coming: Coming) -> None:
        """A row of what comes next was pressed."""

    def read_told(self) -> None:
        """All notices was pressed."""

    def add_people(self) -> None:
        """Open People was pressed."""


class ComingBand(QWidget):
    """What comes next takes three fifths of the row, or all of it where there is nothing else to say."""

    def __init__(self, gestures: ComingGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._next = _NextPanel(gestures)
        self._absent = _AbsentPanel(gestures)
        self._told = _ToldPanel(gestures)
        self._row, self._right = QBoxLayout(_ACROSS, self), QBoxLayout(_DOWN)
        for layout in (self._row, self._right):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(16)
        for panel in (self._absent, self._told):
            self._right.addWidget(panel)
        self._row.addWidget(self._next, 3)
        self._row.addLayout(self._right, 2)

    def show_state(self, state: HomeState) -> None:
        """Draw it."""
        day = state.day
        self._next.show_rows(() if day is None else day.coming)
        self._absent.show_names(
            () if day is None else day.absent, leads=day is not None and day.keeping is None
        )
        self._told.show_notices(state.told)
        self.setHidden(all(panel.isHidden() for panel in (self._next, self._absent, self._told)))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where nothing comes next, the two others share the row."""
        beside = self.width() >= active_theme().px(_BESIDE)
        first, *others = (not panel.isHidden() for panel in (self._next, self._absent, self._told))
        self._row.setDirection(_ACROSS if beside else _DOWN)
        self._row.setStretch(0, 3 if first else 0)
        self._row.setStretch(1, 2 if any(others) else 0)
        self._row.setSpacing(16 if first and any(others) else 0)
        across = beside and not first
        self._right.setDirection(_ACROSS if across else _DOWN)
        self._right.setSpacing(16 if all(others) else 0)
        last = max((number for number, shown in enumerate(others) if shown), default=-1)
        for number, shown in enumerate(others):  # one below the other, the last reaches down to the foot
            self._right.setStretch(number, int(shown and (across or number == last)))


class _Rows(Panel):
    """A title with its way on, and rows that are made anew where they are others."""

    def __init__(self, title: str, name: str, more: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._head = QHBoxLayout()
        self._head.addWidget(Text(title, TextSize.STRONG), 1)
        if more is not None:
            self._head.addWidget(more)
        self.column.setSpacing(8)
        self.column.addLayout(self._head)
        self._shown: Sequence[object] = ()
        self._rows = QVBoxLayout()
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.hide()

    def _is_new(self, rows: Sequence[object]) -> bool:
        """Whether something else is to be shown; if so, nothing is there any more."""
        self.setVisible(bool(rows))
        if rows == self._shown:
            return False
        self._shown = rows
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        return True


class _NextPanel(_Rows):
    """The next pieces of work, or what waits of each badge."""

    def __init__(self, gestures: ComingGestures) -> None:
        super().__init__(translate("Home", "Next"), "home-coming")
        self._gestures = gestures
        self.column.setContentsMargins(16 - _INSET, 16, 16 - _INSET, 8)  # words begin where the title does
        self._head.setContentsMargins(_INSET, 0, _INSET, 0)
        self._rows.setSpacing(0)

    def show_rows(self, rows: tuple[Coming, ...]) -> None:
        """List these, in their order."""
        focus = QApplication.focusWidget()
        held = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        if not self._is_new(rows):
            return
        for number, one in enumerate(rows):
            status, tone = stands(one)
            row = RowButton(
                one.code or one.badge_name,
                status,
                tone,
                f"coming-{number}",
                partial(self._gestures.open, one),
                detail=one.badge_name if one.code else waits(one),
                when=since(one),
                code=bool(one.code),
            )
            self._rows.addWidget(row)
            row.show()
            if row.objectName() == held:
                row.setFocus()  # the keys stay on the row that they were on


class _AbsentPanel(_Rows):
    """Who has not signed in yet."""

    def __init__(self, gestures: ComingGestures) -> None:
        self._open = quiet_button(translate("Home", "Open People"), "absent-people", gestures.add_people)
        super().__init__(translate("Home", "Not signed in yet"), "home-absent", self._open)
        self._names = Text(wraps=True)
        self._names.setObjectName("absent-names")
        self._help = Text(size=TextSize.CAPTION, quiet=True, wraps=True)
        for widget in (self._names, self._help):
            self.column.insertWidget(self.column.count() - 1, widget)

    def show_names(self, names: tuple[str, ...], *, leads: bool) -> None:
        """Name the first of them; `leads` cannot hand out words themselves."""
        if not self._is_new(names):
            return
        shown = ", ".join(names[:MOST_NAMED])
        more = len(names) - MOST_NAMED
        self._names.setText(self.tr("{0} and {1} more").format(shown, figures(more)) if more > 0 else shown)
        self._open.setVisible(not leads)
        self._help.setText(
            self.tr("An admin made their keys; they sign in with the six words that they are handed.")
            if leads
            else self.tr("They sign in with the six words that you hand them.")
        )


class _ToldPanel(_Rows):
    """The newest notices; all of them stand behind the button."""

    def __init__(self, gestures: ComingGestures) -> None:
        every = quiet_button(translate("Home", "All notices"), "told-all", gestures.read_told)
        super().__init__(translate("Home", "Latest notices"), "home-told", every)
        self._rows.setSpacing(12)

    def show_notices(self, notices: tuple[Told, ...]) -> None:
        """List these, in their order."""
        if not self._is_new(notices):
            return
        for number, told in enumerate(notices):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addWidget(_told_row(told))


def _told_row(told: Told) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Icon(TONE_ICONS[told.notice.tone], told.notice.tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(told.notice.title, wraps=True), 1)
    when = Text(clock_words(told.at), TextSize.CAPTION, quiet=True)
    row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    return made
