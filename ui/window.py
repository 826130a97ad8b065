"""The window: a frame around pages of which it knows nothing but their names."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Action, Actions, Group, bind
from ui.drops.kinds import Kind
from ui.drops.place import PagesDropPlace, Receive
from ui.drops.watch import DropWatch
from ui.frame.everywhere import frame_actions, help_action
from ui.frame.guide import Guide
from ui.frame.header import Header
from ui.frame.kept_keys import KeptKeys
from ui.frame.leaving import LeavingWhenDone
from ui.frame.left_off import LeftOff, Retyping, typed_in
from ui.frame.menu import fill_menu
from ui.frame.navigation import Navigation
from ui.frame.page_stack import PageStack
from ui.frame.panes import PaneCycle, panes_of
from ui.frame.tabs_in_front import step_tab
from ui.jobs.chip import JobsChip
from ui.jobs.notices import notice_of_job
from ui.jobs.records import JobRecord
from ui.kept.chosen_folders import begin_where
from ui.key_map.hints import show_keys
from ui.models.roles import ROLE_TITLES
from ui.notices.list import NoticesChip
from ui.notices.told_lately import Told
from ui.page import PageSpec, Question, Who
from ui.problems import Notice
from ui.tasks import Tasks
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.banner import Banner
from ui.widgets.confirm_box import ConfirmBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Text

SIZE: Final = QSize(1360, 860)
SMALLEST: Final = QSize(1024, 700)
_WIDE_ENOUGH: Final = 960  # px at 100 %: below it the navigation is icons alone


def ask(question: Question, parent: QWidget) -> bool:
    """Ask in a box, and wait."""
    box = ConfirmBox(question, parent)
    answer = box.exec()
    box.deleteLater()
    return bool(answer)


class MainWindow(QMainWindow):
    """Shows the entrance, or the pages of whoever is signed in; it is the `Frame` of all pages."""

    lock_asked = Signal()
    switch_asked = Signal()
    role_asked = Signal(str)
    failures_asked = Signal(object, object)  # a JobRecord, and where its list of failures should lie

    def __init__(
        self, tasks: Tasks, actions: Actions, *, asking: Callable[[Question, QWidget], bool] = ask
    ) -> None:
        """`asking` answers questions; a test passes its own."""
        super().__init__()
        self.setObjectName("window")
        active_theme().dress(self)
        self.setWindowTitle(self.tr("Assessor"))
        self._tasks, self._actions, self._asking = tasks, actions, asking
        self._who: Who | None = None
        self._nobody_answers = False
        self._cycle = PaneCycle()
        self._own: list[str] = []  # the ids of the actions that hold everywhere while somebody is signed in
        self._stack = PageStack(self, actions)
        self._drop_place = PagesDropPlace(self, self._stack)
        self.drops = DropWatch(self, self._drop_place)
        self.leaving = LeavingWhenDone(self, tasks, self.announce)
        self._build()
        self._guide = Guide(
            self,
            self._stack,
            actions,
            runner=tasks,
            here=self.actions_here,
            everything=self.actions_anywhere,
            tell=self.announce,
        )
        actions.watch(self._keys_changed)
        KeptKeys(self)
        self.resize(self._fitting(SIZE))
        self.setMinimumSize(self._fitting(SMALLEST))

    @property
    def tasks(self) -> Tasks:
        """See `Frame.tasks`."""
        return self._tasks

    @property
    def pages(self) -> PageStack:
        """The pages of whoever is signed in."""
        return self._stack

    @property
    def current_page(self) -> str:
        """The id of the page in front; "" at the entrance."""
        return self._stack.current

    @property
    def role(self) -> str:
        """In which role somebody acts; "" at the entrance."""
        return "" if self._who is None else self._who.role

    def show_entrance(self, entrance: QWidget, takes: Mapping[Kind, Receive] | None = None) -> None:
        """Nobody is signed in: retire every page and show `entrance` alone.

        `takes` says what it does with what is dropped on the window, by kind.
        """
        self._retire_pages()
        self._forget_what_was_told()
        self._tasks.page = ""
        self._drop_place.show_entrance(takes or {})
        self._who = None
        self._drop_entrance()
        self._outer.addWidget(entrance)
        self._outer.setCurrentWidget(entrance)
        self.statusBar().hide()
        self.setWindowTitle(self.tr("Assessor"))
        bind(self._keys, ())
        bind(entrance, (help_action(self._guide),))
        entrance.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_pages(self, who: Who, specs: Sequence[PageSpec], first: str = "") -> None:
        """Somebody is signed in: list the pages of their role and open `first`, or the first of them."""
        self._retire_pages()
        self._drop_entrance()
        if self._who is not None and self._who.role != who.role:
            self._forget_what_was_told()  # an assessor is not told what an admin was, same person or not
        self._who = who
        allowed = [spec for spec in specs if who.role in spec.roles]
        self._stack.show_specs(allowed)
        self._drop_place.show_specs(specs)
        self._navigation.show_pages(allowed)
        self._header.show_who(who, ROLE_TITLES)
        for action in frame_actions(self, self._stack, self._guide, who):
            self.offer(action)
        self.offer(
            Action(
                id="jobs",
                title=self.tr("Background jobs"),
                shortcut="Ctrl+J",
                group=Group.VIEW,
                handler=self._jobs.open,
            )
        )
        self.offer(
            Action(
                id="notices",
                title=self.tr("Recent notices"),
                shortcut="F8",
                group=Group.VIEW,
                handler=self._notices.take_keys,
            )
        )
        self._outer.setCurrentWidget(self._frame)
        self.statusBar().show()
        self._nothing.setVisible(not allowed)
        self._stack.setVisible(bool(allowed))
        self._bind_keys()
        self._show_keys()
        if allowed:
            self.go(first if first in {spec.id for spec in allowed} else allowed[0].id)

    def offer(self, action: Action) -> None:
        """Let `action` be asked for everywhere until somebody locks."""
        self._actions.add(action)
        self._own.append(action.id)

    def announce(self, notice: Notice) -> None:
        """See `Frame.announce`; at the entrance it stands above it."""
        if self._who is None:
            self._outside.show_notice(notice)
            self._outside_place.show()
        else:
            self._notices.keep(notice)
            self._banner.show_notice(notice, offer=notice.offer, offered=notice.offered)
            self._banner_place.show()

    def notify(self, notice: Notice) -> None:
        """See `Frame.notify`; at the entrance nobody is there whom it concerns."""
        if self._who is not None:
            self._notices.tell(notice)

    @property
    def told(self) -> Sequence[Told]:
        """See `Frame.told`."""
        return self._notices.board.all

    def say(self, words: str) -> None:
        """See `Frame.say`."""
        self._said.setText(words)

    def confirm(self, question: Question) -> bool:
        """See `Frame.confirm`."""
        return not self._nobody_answers and self._asking(question, self)

    def trigger(self, action: str) -> None:
        """See `Frame.trigger`."""
        if self._actions.get(action) is not None:
            self._actions.trigger(action)

    def go(self, page: str, target: str = "") -> None:
        """See `Frame.go`."""
        self._stack.go(page, target)

    def open_menu(self) -> None:
        """Open the menu, as if its button was pressed."""
        self._header.open_menu()

    def step_pane(self, by: int) -> None:
        """Give the keys to the next part of the window (1), or to the one before (-1)."""
        front = self._stack.front
        panes = panes_of(front) if front is not None else ()
        self._cycle.step((self._navigation, *panes), by)

    def step_tab(self, by: int) -> None:
        """Turn to the next tab of the page in front (1), or to the one before (-1)."""
        front = self._stack.front
        if front is not None:
            step_tab(front, by)

    def lock(self) -> None:
        """Ask to lock, unless the page in front says no."""
        if self._stack.may_leave():
            self.lock_asked.emit()

    def switch_person(self) -> None:
        """Ask to lock for somebody else, unless the page in front says no."""
        if self._stack.may_leave():
            self.switch_asked.emit()

    def may_lock_by_itself(self) -> bool:
        """Whether the window can lock with nobody there to answer: nothing is asked, and nothing lost."""
        self._nobody_answers = True
        try:
            return self._stack.may_leave()
        finally:
            self._nobody_answers = False

    def left_off(self) -> LeftOff | None:
        """Where the person is now; None at the entrance."""
        front = self._stack.front
        if front is None:
            return None
        return LeftOff(
            page=self._stack.current, target=front.place(), own=front.left_off(), typed=typed_in(front)
        )

    def take_up(self, left: LeftOff) -> None:
        """Go on there."""
        self.go(left.page, left.target)
        front = self._stack.front
        if front is not None and self._stack.current == left.page:
            if left.own:
                front.take_up(left.own)
            Retyping(front, left.typed)

    def act_as(self, role: str) -> None:
        """Ask for another role, unless the page in front says no."""
        if self._stack.may_leave():
            self.role_asked.emit(role)

    def actions_anywhere(self) -> tuple[Action, ...]:
        """What the role can ask for on any page that was made."""
        return self._actions.all_of({self.role})

    def actions_here(self) -> tuple[Action, ...]:
        """What can be asked for now, by the role that acts on the page in front."""
        return self._actions.of(self._stack.current, {self.role})

    def showEvent(self, event: QShowEvent) -> None:
        """Hear what is dropped."""
        super().showEvent(event)
        self.drops.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the page where there is little."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless the page in front says no, or somebody would rather wait; cancel what runs."""
        if not self._stack.may_leave() or not self.leaving.may_close():
            event.ignore()
            return
        self._retire_pages()  # first: what pages end themselves need not be waited for
        self._tasks.close()
        event.accept()

    def _tell_of_job(self, record: JobRecord) -> None:
        """What ended while its page is not in front is told where the person is."""
        if record not in self._tasks.records or record.page == self._stack.current:
            return
        notice = notice_of_job(record, show_page=partial(self.go, record.page), show_jobs=self._jobs.open)
        if notice is not None:
            self.notify(notice)

    def _ask_where(self, record: JobRecord) -> None:
        dialog = QFileDialog(self, self.tr("Save the list of what was left out"))
        dialog.setObjectName("failures-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter("*.csv")
        begin_where(dialog, "lists")
        dialog.selectFile(self.tr("left out.csv"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.failures_asked.emit(record, Path(name)))
        dialog.open()

    def _turned(self) -> None:
        """Another page is in front."""
        self._tasks.page = self._stack.current
        self._navigation.mark(self._stack.current)
        self.setWindowTitle(self.tr("{0} — Assessor").format(self._stack.title))
        self._quiet()
        self._bind_keys()

    def _bind_keys(self) -> None:
        bind(self._keys, self.actions_here(), self._actions.keys_of)

    def _keys_changed(self) -> None:
        """Other keys hold: at once, and wherever they are told."""
        if self._who is not None:
            self._bind_keys()
            self._show_keys()
            self._stack.show_keys()

    def _show_keys(self) -> None:
        show_keys(self._header, self._actions)
        self._navigation.show_keys(self._actions)

    def _fill_menu(self) -> None:
        fill_menu(self._header.menu, self._actions, self.actions_here(), self._stack.title)

    def _forget_what_was_told(self) -> None:
        self._tasks.forget_records()
        self._notices.forget()

    def _retire_pages(self) -> None:
        self._guide.forget()
        self.drops.forget()
        self._stack.retire()
        self._tasks.records.let_go_of_pages()
        self._notices.let_go_of_pages()
        for action_id in self._own:
            self._actions.remove(action_id)
        self._own.clear()
        self._quiet()
        self.say("")

    def _quiet(self) -> None:
        for banner, place in (
            (self._banner, self._banner_place),
            (self._outside, self._outside_place),
        ):
            banner.show_notice(None)
            place.hide()

    def _drop_entrance(self) -> None:
        while self._outer.count() > 1:
            old = self._outer.widget(1)
            if old is not None:
                self._outer.removeWidget(old)
                old.deleteLater()

    def _build(self) -> None:
        self._navigation = Navigation()
        self._navigation.asked.connect(self._stack.turn_to)
        self._header = Header()
        self._header.lock_asked.connect(self.lock)
        self._header.role_asked.connect(self.act_as)
        self._header.find_asked.connect(lambda: self.trigger("palette"))
        self._header.menu.aboutToShow.connect(self._fill_menu)
        self._banner = Banner("window-banner")
        self._stack.turned.connect(self._turned)
        self._stack.stayed.connect(lambda: self._navigation.mark(self._stack.current))
        self._nothing = EmptyState(
            "inbox",
            self.tr("Nothing to do here in this role"),
            self.tr("Choose another role at the top right."),
        )
        self._banner_place = _place_of(self._banner)
        self._outside = Banner("entrance-banner")
        self._outside_place = _place_of(self._outside)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._header)
        right.addWidget(self._banner_place)
        right.addWidget(self._stack, 1)
        right.addWidget(self._nothing, 1)
        self._frame = QWidget()
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(right, 1)
        self._outer = QStackedWidget()
        self._outer.addWidget(self._frame)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._outside_place)
        column.addWidget(self._outer, 1)
        self.setCentralWidget(whole)
        self._keys = self._frame
        self._said = Text(size=TextSize.CAPTION, quiet=True)
        self._said.setObjectName("status-said")
        self._said.setContentsMargins(24, 0, 0, 0)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._jobs = JobsChip(self._tasks, save=self._ask_where)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._said, 1)
        bar.addPermanentWidget(self._jobs)
        self._notices = NoticesChip(whole, self._navigation.width)
        bar.addPermanentWidget(self._notices)
        self._tasks.job_ended.connect(self._tell_of_job)
        active_theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self._navigation.set_narrow(narrow=self.width() < active_theme().px(_WIDE_ENOUGH))

    @staticmethod
    def _fitting(size: QSize) -> QSize:
        screens = QApplication.screens()
        return size.boundedTo(screens[0].availableSize()) if screens else size


def _place_of(banner: Banner) -> QWidget:
    """Where a banner of the window stands; hidden with it."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(24, 16, 24, 0)
    column.addWidget(banner)
    banner.closed.connect(place.hide)
    place.hide()
    return place
