"""The comment bank, drawn: one field, one list; Return inserts, Esc goes back to where somebody was."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.domain.comment_bank import KeptComment
from ui.kept.chosen_folders import ask_where_to_save, begin_where
from ui.pages.scoring.banking import BankLine, BankState
from ui.pages.scoring.comment_field import CommentField
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button
from ui.widgets.entry_list import EntryList, EntryRow
from ui.widgets.labels import Text
from ui.widgets.overlay import Overlay
from ui.widgets.panel import Rule
from ui.widgets.search_field import SearchField
from ui.words.figures import figures
from ui.words.translate import translate

_WIDTH: Final = 760
_MOST_ROWS: Final = 10
_PREVIEW: Final = 72  # px at 100 % for the words of the comment that is chosen
_PREVIEWED: Final = 360  # characters of them
_AROUND: Final = 12  # px that the list needs beside its rows
_LEAST_LIST: Final = 80  # px at 100 %, however low the window is
_ONE_LINE: Final = 140  # characters of a row
_FILES: Final = "comments"  # the kind of file, for where it was chosen last


class BankGestures(Protocol):
    """What the sheet reports."""

    def close(self) -> None: ...
    def type(self, typed: str) -> None: ...
    def choose(self, line: BankLine) -> None: ...
    def keep_written(self) -> None: ...
    def begin_change(self, comment: KeptComment) -> None: ...
    def change(self, words: str) -> None: ...
    def leave_change(self) -> None: ...
    def remove(self, comment: KeptComment) -> None: ...
    def undo(self) -> None: ...
    def take_in(self, path: Path) -> None: ...
    def write_out(self, path: Path) -> None: ...


def ask_which_set(parent: QWidget) -> Path | None:
    """Ask for the file of a shared set; None where nobody wants one."""
    dialog = QFileDialog(parent, translate("BankSheet", "Which file of comments?"))
    dialog.setNameFilter(translate("BankSheet", "Comments (*.json)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    begin_where(dialog, _FILES)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def ask_where_set_goes(parent: QWidget) -> Path | None:
    """Ask where a set is to be written; None where nobody wants it."""
    return ask_where_to_save(
        parent, translate("BankSheet", "Write the comments of this badge"), _FILES, "comments.json"
    )


class BankSheet(Overlay):
    """Stands above the middle; the field keeps the keys, those that move go to the list."""

    def __init__(
        self,
        window: QWidget,
        gestures: BankGestures,
        *,
        which: Callable[[QWidget], Path | None] = ask_which_set,
        where: Callable[[QWidget], Path | None] = ask_where_set_goes,
    ) -> None:
        """Report to `gestures`; `which` and `where` ask for files."""
        super().__init__(self.tr("Comment bank"), "bank", window, width=_WIDTH, at_top=True)
        self._gestures, self._which, self._where_to = gestures, which, where
        self._state = BankState()
        self._placed: object = None  # what the card was laid out for
        self._field = SearchField(
            self.tr("Find a comment by its words, or write a new one"), "bank-field", on_card=True
        )
        self._list = EntryList(self.tr("Comments"), "bank-list")
        self._change = CommentField(self.tr("The comment (Ctrl+Return keeps it)"), "bank-change")
        self._build()

    def show_state(self, state: BankState) -> None:
        """Draw all of it; what was chosen stays chosen where it can."""
        before, self._state = self._state, state
        if not state.open:
            self._put_away()
            return
        if not before.open:
            self._field.clear()
            self.open(self._field)
        if state.lines is not before.lines:
            self._draw_lines(state, before)
        self._where.setText(state.where)
        self._count.setText(self.tr("{0} kept").format(figures(state.kept)))
        self._draw_change(state, before)
        said = state.said or self._nothing_words(state)
        self._said.setText(said)
        self._said.set_tone("bad" if state.wrong else "")
        self._said.setVisible(bool(said))
        self._tell_chosen()
        if state.changing is None:  # else it stays as high as it was: nothing jumps
            self.place()

    def close_now(self) -> None:
        """Forget what was typed."""
        if not self.isHidden():
            super().close_now()
            self._gestures.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the sheet, wherever one is in it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._field:
                return self._press(event)
            keeps = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and _with_control(event)
            if watched is self._change and keeps:
                self._gestures.change(self._change.toPlainText())
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key, control = event.key(), _with_control(event)
        with_control: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Delete: self._remove,
            Qt.Key.Key_N: self._gestures.keep_written,
            Qt.Key.Key_O: self._take_in,
            Qt.Key.Key_S: self._write_out,
        }
        alone: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Down: lambda: self._step(1),
            Qt.Key.Key_Up: lambda: self._step(-1),
            Qt.Key.Key_Return: self._do,
            Qt.Key.Key_Enter: self._do,
            Qt.Key.Key_F2: self._begin_change,
        }
        if control and key == Qt.Key.Key_Z and not self._field.isUndoAvailable():
            self._gestures.undo()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            QApplication.sendEvent(self._list, event)
            self._tell_chosen()
        elif (do := (with_control if control else alone).get(key)) is not None:
            do()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        self._list.step(by, round_about=True)
        self._tell_chosen()

    def _chosen(self) -> BankLine | None:
        here = self._list.current
        return self._state.lines[here] if here is not None and here < len(self._state.lines) else None

    def _do(self) -> None:
        line = self._chosen()
        if line is not None:
            self._gestures.choose(line)

    def _click(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._list.choose(index.row())
            self._do()

    def _begin_change(self) -> None:
        line = self._chosen()
        if line is not None and line.comment is not None:
            self._gestures.begin_change(line.comment)

    def _remove(self) -> None:
        line = self._chosen()
        if line is not None and line.comment is not None:
            self._gestures.remove(line.comment)

    def _take_in(self) -> None:
        path = self._which(self)
        if path is not None:
            self._gestures.take_in(path)

    def _write_out(self) -> None:
        path = self._where_to(self)
        if path is not None:
            self._gestures.write_out(path)

    def _draw_lines(self, state: BankState, before: BankState) -> None:
        here = self._list.current
        rows = [self._row(line, state.typed) for line in state.lines]
        current = None
        if state.typed == before.typed and here is not None and before.open:
            last = len(rows) - 1
            current = min(here, last) if last >= 0 and not rows[min(here, last)].heading else None
        self._list.show_rows(rows, current)
        self._list.setVisible(bool(rows))

    def _row(self, line: BankLine, typed: str) -> EntryRow:
        if line.heading:
            return EntryRow(title=line.heading, heading=True)
        if line.comment is not None:
            title = _in_one_line(line.comment.words)
            return EntryRow(title=title, detail=line.detail, marks=_marks(title, typed))
        words = _in_one_line(line.offer)
        offered = self.tr("Keep and insert: {0}") if line.inserts else self.tr("Keep what is written: {0}")
        return EntryRow(title=offered.format(words), icon="plus")

    def _draw_change(self, state: BankState, before: BankState) -> None:
        changing = state.changing is not None
        for part in (self._top, self._rule, self._list, self._whole):
            part.setHidden(changing or (part is self._list and not state.lines))
        self._changed.setVisible(changing)
        self._title.setText(self.tr("Change a comment") if changing else self.tr("Comment bank"))
        if state.changing is not None and before.changing is None:
            self._change.show_words(state.changing.words)
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before.changing is not None and not changing:
            self._change.forget()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._foot.setText(
            self.tr("Keep the change: Ctrl+Return · Cancel: Esc")
            if changing
            else self.tr(
                "Insert: Return · Change: F2 · Remove: Ctrl+Del · Keep what I wrote: Ctrl+N · Back: Esc"
            )
        )

    def _nothing_words(self, state: BankState) -> str:
        if any(line.comment is not None for line in state.lines) or state.changing is not None:
            return ""
        if state.kept:
            return self.tr("No comment has these words.")
        return self.tr("No comment is kept yet. Write one here, or take a set in that somebody shares.")

    def _tell_chosen(self) -> None:
        """Its words in full; the keys stay in the field, so a screen reader hears them there."""
        line = self._chosen()
        words = "" if line is None else line.offer or (line.comment.words if line.comment is not None else "")
        self._whole.setText(words if len(words) <= _PREVIEWED else words[:_PREVIEWED] + "…")
        here = self._list.current
        rows = self._list.entries.rows
        told = rows[here].words if here is not None and here < len(rows) else ""
        if told != self._field.accessibleDescription():
            self._field.setAccessibleDescription(told)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._field, QAccessible.Event.DescriptionChanged)
            )

    def _put_away(self) -> None:
        """No word of a comment stays on a sheet that is not there."""
        self._list.show_rows(())
        self._whole.setText("")
        self._change.forget()
        self._field.blockSignals(True)
        self._field.clear()
        self._field.blockSignals(False)
        self._field.setAccessibleDescription("")
        super().close_now()

    def _build(self) -> None:
        self._field.setProperty("bare", True)
        self._field.textChanged.connect(self._gestures.type)
        self._field.installEventFilter(self)
        self._change.installEventFilter(self)
        self._change.left.connect(self._gestures.leave_change)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(self._click)
        self._title = Text(self.tr("Comment bank"), TextSize.STRONG)
        self._where = Text(quiet=True)
        self._where.setObjectName("bank-where")
        self._count = Text(quiet=True)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 0)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._where, 1)
        head.addWidget(self._count)
        self._top = QFrame()
        row = QVBoxLayout(self._top)
        row.setContentsMargins(8, 4, 8, 8)
        row.addWidget(self._field)
        self._whole = Text(quiet=True, wraps=True)
        self._whole.setObjectName("bank-whole")
        self._whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._whole.setContentsMargins(20, 8, 20, 8)
        self._said = Text(wraps=True)
        self._said.setObjectName("bank-said")
        self._said.setContentsMargins(20, 8, 20, 8)
        self._foot = Text(size=TextSize.CAPTION, quiet=True, wraps=True)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 4, 12, 8)
        foot.addWidget(self._foot, 1)
        for words, name, pressed, icon in (
            (self.tr("Import…"), "bank-take-in", self._take_in, "upload"),
            (self.tr("Export…"), "bank-write-out", self._write_out, "download"),
        ):
            foot.addWidget(quiet_button(words, name, pressed, icon=icon))
        self._changed = QFrame()
        around = QVBoxLayout(self._changed)
        around.setContentsMargins(20, 12, 20, 12)
        around.addWidget(self._change)
        around.addStretch(1)
        self._rule = Rule()
        self.column.addLayout(head)
        self.column.addWidget(self._top)
        self.column.addWidget(self._rule)
        self.column.addSpacing(6)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._changed, 1)
        self.column.addWidget(self._whole)
        self.column.addWidget(self._said)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def place(self) -> None:
        """As high as its list, with room for the words of what is chosen."""
        theme = active_theme()
        self._whole.setFixedHeight(theme.px(_PREVIEW) if not self._whole.isHidden() else 0)
        self._list.setFixedHeight(self._list.height_of(_MOST_ROWS) + _AROUND)
        self._list.setFixedHeight(max(theme.px(_LEAST_LIST), self._list.height() - self.missing_height()))
        over = self.parentWidget()
        now = (
            self._list.height(),
            self._list.isHidden(),
            self._said.text(),
            self._whole.isHidden(),
            None if over is None else over.size(),
            theme.px(100),
        )
        if now != self._placed or self.isHidden():  # else the whole window would be painted at each key
            self._placed = now
            super().place()


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _in_one_line(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _ONE_LINE else plain[:_ONE_LINE] + "…"


def _marks(title: str, typed: str) -> tuple[int, ...]:
    """The letters of a row that were typed as they stand."""
    folded = title.casefold()
    if len(folded) != len(title):
        return ()
    found: set[int] = set()
    for word in typed.casefold().split():
        at = folded.find(word)
        if at >= 0:
            found.update(range(at, at + len(word)))
    return tuple(sorted(found))
