"""A person goes through the whole window; after each step everything that it holds or leaves is read."""

import gc
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from assessor_app.domain.people import Role
from tests.support.workspaces import PASSPHRASE, TestWorkspace
from tests.window.hands import click, drop_files, find, press, type_text, visible_texts
from tests.window.leaks.traces import Traces, lying_in, unpacked
from tests.window.leaks.window_words import (
    Words,
    address,
    clipboard_words,
    dragged,
    mime_words,
    windows,
    words_of,
)
from ui.app import Desk
from ui.jobs.chip import JobsChip
from ui.kept.chosen_folders import chosen_folders
from ui.widgets.banner import Banner
from ui.widgets.drop_area import DropArea
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.table_view import TableView

_PATIENCE: Final = 30.0  # seconds
_PAGES_OF_A_FILE: Final = 8
ENTRANCE: Final = "entrance"  # the first and the last step, at which nobody is signed in
_TITLES: Final = {Role.ASSESSOR: "Assessor", Role.LEAD: "QA lead", Role.ADMIN: "Admin"}
_Kind = TypeVar("_Kind", bound=QWidget)


@dataclass(kw_only=True)
class Walk:
    """One person at one window, and all that was there to be found."""

    desk: Desk
    traces: Traces
    folder: Path  # the workspace
    saved: Path  # where this person saves copies, as they were asked
    before: frozenset[int]  # windows of others
    hasty: bool = True  # looks at the jobs while they run too; what that shows depends on the moment
    seen: dict[Words, str] = field(default_factory=dict)  # → the step at which it was first there

    def look(self, step: str) -> None:
        """Read everything, once nothing runs any more."""
        self.settle()
        for window in windows(self.before):
            self._note(step, words_of(window))
        self._note(step, (Words("clipboard", "", text) for text in clipboard_words()))
        self._note(step, self.traces.words())

    def _note(self, step: str, found: Iterator[Words]) -> None:
        for words in found:
            if words.text:
                self.seen.setdefault(words, step)

    def settle(self) -> None:
        """Until no task runs and nothing is saved any more."""
        self.wait(lambda: not self.desk.window.tasks.busy)

    def wait(self, true: Callable[[], bool]) -> None:
        until = time.monotonic() + _PATIENCE
        QApplication.processEvents()
        while not true():
            assert time.monotonic() < until, f"it did not come to rest: {visible_texts(self.desk.window)}"
            QTest.qWait(5)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # in and out

    def come_in(self, name: str, role: Role) -> None:
        """Choose the name and the role, type the passphrase."""
        window = self.desk.window
        self.wait(lambda: bool(window.findChildren(QListWidget, "people")))
        self.wait(lambda: find(window, QListWidget, "people").count() > 0)
        self.look(ENTRANCE)
        people = find(window, QListWidget, "people")
        names = [people.item(row).text() for row in range(people.count())]
        people.setCurrentRow(names.index(name))
        passphrase = find(window, QLineEdit, "passphrase")
        type_text(passphrase, PASSPHRASE)
        press(passphrase, Qt.Key.Key_Return)
        self.wait(lambda: find(window, QLabel, "header-who").text() == name and window.current_page != "")
        assert find(window, QLabel, "header-only-role").text() == f"· {_TITLES[role]}"
        self.look("signed in")

    def lock(self) -> None:
        """Out by the key; the entrance knows nothing of who was there."""
        press(self.desk.window, Qt.Key.Key_L, control=True)
        self.wait(lambda: bool(self.desk.window.findChildren(QListWidget, "people")))
        QApplication.clipboard().clear()  # what the person copied is theirs to clear
        self.look(ENTRANCE)

    # everywhere

    def every_page(self, enough: "Callable[[], bool]" = lambda: False) -> list[str]:
        """Go to each page that the navigation lists, and through all that it lists, until it is `enough`."""
        listed = find(self.desk.window, QListWidget, "navigation")
        titles = [listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(listed.count())]
        for number, title in enumerate(titles, start=1):
            self.desk.window.activateWindow()  # without a window manager a closed menu takes the keys with it
            self.wait(self.desk.window.isActiveWindow)
            if number < 10:
                press(self.desk.window, Qt.Key(Qt.Key.Key_0 + number), control=True)
            else:  # there is no key for a tenth
                click(listed.viewport(), listed.visualItemRect(listed.item(number - 1)).center())
            assert self.desk.window.windowTitle().startswith(title)
            self.look(title)
            self.through_tabs(title)
            self.through_rows(title)
            self.through_menus(title)
            self.through_clipboard(title)
            if enough():
                break
        return titles

    def through_rows(self, step: str) -> None:
        """Choose each row of each list, and open it; come back to the list where that leads elsewhere."""
        window = self.desk.window
        for name in [table.objectName() for table in self._front(TableView)]:
            row = 0
            while (tables := [one for one in self._front(TableView) if one.objectName() == name]) and (
                row < tables[0].model().rowCount()
            ):
                page = window.current_page
                tables[0].choose(row)
                self.look(f"{step}: row {row}")
                self.through_files(f"{step}: row {row}")
                tables[0].setFocus()
                press(tables[0], Qt.Key.Key_Return)
                self.look(f"{step}: row {row} opened")
                self.through_files(f"{step}: row {row} opened")
                self.through_clipboard(f"{step}: row {row} opened")
                if window.current_page != page:
                    window.go(page)
                elif tables[0] not in self._front(TableView):
                    press(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
                self.settle()
                row += 1

    def through_tabs(self, step: str) -> None:
        """Turn each tab of the page to the front, but for those of files."""
        for tabs in self._front(QTabBar):
            if tabs.objectName() == "evidence-tabs":
                continue
            for tab in range(tabs.count()):
                tabs.setCurrentIndex(tab)
                self.look(f"{step}: tab {tab}")
            tabs.setCurrentIndex(0)
            self.settle()

    def through_files(self, step: str) -> None:
        """Turn to each file and each of its pages, larger and smaller; save a copy of it."""
        for pane in self._front(EvidencePane):
            tabs = find(pane, QTabBar, "evidence-tabs")
            for file in range(tabs.count()):
                tabs.setCurrentIndex(file)
                self.look(f"{step}: file {file}")
                for page in range(_PAGES_OF_A_FILE):
                    onward = find(pane, QToolButton, "page-next")
                    if not onward.isEnabled() or not onward.isVisible():
                        break
                    onward.click()
                    self.look(f"{step}: file {file}, page {page + 2}")
                pane.save_copy()
                self.open_jobs(step)
                self.look(f"{step}: copy of file {file}")

    def through_menus(self, step: str) -> None:
        """Every menu there is, and what the right button shows on each widget that can have the keys."""
        for menu in self.desk.window.findChildren(QMenu):
            menu.aboutToShow.emit()
        for widget in self._front(QWidget):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not isinstance(
                widget, QLineEdit | QPlainTextEdit | QLabel | QAbstractItemView
            ):
                continue
            middle = widget.rect().center()
            QApplication.sendEvent(
                widget,
                QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle)),
            )
            QApplication.processEvents()
            popup = QApplication.activePopupWidget()
            if popup is not None:
                self._note(f"{step}: menu", words_of(popup))
                popup.close()
        self.look(f"{step}: after its menus")

    def through_clipboard(self, step: str) -> None:
        """Drag every row out; Ctrl+A and Ctrl+C wherever the keys can go; copy what messages offer."""
        for view in self._front(QAbstractItemView):
            self._note(step, (Words("drag", view.objectName(), text) for text in mime_words(dragged(view))))
        had = QApplication.focusWidget()
        for widget in self._front(QWidget):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled():
                widget.setFocus()
                QApplication.clipboard().clear()
                press(widget, Qt.Key.Key_A, control=True)
                press(widget, Qt.Key.Key_C, control=True)
                where = f"{type(widget).__name__}:{widget.objectName()}"
                self._note(step, (Words("clipboard", where, text) for text in clipboard_words()))
        for banner in self.desk.window.findChildren(Banner):
            if banner.notice is not None and banner.notice.copyable:
                find(banner, QPushButton, f"{banner.objectName()}-copy").click()
                self._note(step, (Words("clipboard", "copy", text) for text in clipboard_words()))
        QApplication.clipboard().clear()
        if had is not None and had.isVisible():
            had.setFocus()
        self.look(f"{step}: after copying")

    def open_jobs(self, step: str) -> None:
        """The list of what runs in the background, while something may run, and after."""
        chip = self.desk.window.findChildren(JobsChip)[0]
        chip.button.click()
        if self.hasty:
            for window in windows(self.before):
                self._note(f"{step}: jobs", words_of(window))
        self.settle()
        popup = QApplication.activePopupWidget()
        assert popup is not None
        assert popup.objectName() == "jobs-list"
        self.look(f"{step}: jobs")
        popup.close()

    def drop(self, name: str, *paths: Path) -> None:
        """Drop files on a place of the page in front."""
        drop_files(find(self.desk.window, DropArea, name), *paths)
        self.look(f"dropped on {name}")

    def keys(self, *pressed: "str | Qt.Key", control: bool = False) -> None:
        """Press keys where the focus is."""
        for key in pressed:
            focused = QApplication.focusWidget()
            assert focused is not None
            if isinstance(key, str):
                QTest.keyClicks(focused, key)
            else:
                press(focused, key, control=control)

    def _front(self, kind: "type[_Kind]") -> "list[_Kind]":
        return [one for one in self.desk.window.findChildren(kind) if one.isVisible()]


@contextmanager
def a_walk(
    workspace: TestWorkspace, place: Path, patch: pytest.MonkeyPatch, *, hasty: bool = True
) -> Iterator[Walk]:
    """The program's own window on `workspace`, with a home and a folder for temporary files below `place`.

    What lies in the workspace and in saved copies is read when the window is closed.
    """
    home, temporary, saved = place / "home", place / "temporary", place / "saved"
    for folder in (home, temporary, saved):
        folder.mkdir(parents=True)
    patch.setenv("ASSESSOR_CONFIG_DIR", str(workspace.config))
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        patch.setenv(name, str(home))
    names: list[str] = []

    def where(_parent: QWidget, title: str, name: str) -> tuple[str, str]:
        names.append(f"{title}: {Path(name).name}")
        names.append(f"{title}, beginning in {os.path.relpath(Path(name).parent, place)}")
        return str(saved / f"{len(names)} {Path(name).name}"), ""  # where it opens is the account's own

    patch.setattr(QFileDialog, "getSaveFileName", where)
    chosen_folders().setParent(None)  # another account's window: it remembers no folder of this process
    before = frozenset(address(one) for one in QApplication.topLevelWidgets())
    traces = Traces(kept=(workspace.config, home), temporary=temporary)
    with traces.listening():
        desk = Desk(workspace.folder)
        walk = Walk(
            desk=desk, traces=traces, folder=workspace.folder, saved=saved, before=before, hasty=hasty
        )
        try:
            desk.window.show()
            desk.window.activateWindow()
            yield walk
            walk._note("asked", (Words("title", "QFileDialog", name) for name in names))
        finally:
            desk.window.close()
            desk.close()
            desk.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
        walk._note("closed", traces.words())
        walk._note("closed", lying_in("workspace", workspace.folder))
        walk._note("closed", lying_in("copies", saved))
        walk._note("closed", unpacked("copies", saved))
