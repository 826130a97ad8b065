"""A rater at the window, to be killed: `python -m tests.support.scoring_sitting --workspace W NAME`.

The window is drawn offscreen; all that is done comes as key events to whatever has the keys. Each time that
the window says “Saved 14:03”, or that a rating is handed in, what it shows then is told as a line of JSON.
With --hasty it says so before anything is committed: the fault that the kills must find out.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QWidget

from assessor_app.application.clock import as_text
from ui.app import open_window
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.criterion_card import CriterionCard
from ui.pages.scoring.level_row import LevelRow
from ui.pages.scoring.page import ScoringPage
from ui.pages.scoring.pin_rows import NoteField, PinRow
from ui.pages.scoring.presenter import ScoringPresenter
from ui.widgets.buttons import ElidedButton
from ui.widgets.labels import ElidedText

COMMENT, NOTE = "Seen in the draft.", "here"
_TURN_MS: Final = 2
_PATIENCE: Final = 15_000  # turns after which it is stuck
_Kind = TypeVar("_Kind", bound=QWidget)


class Rater(QObject):
    """Presses the keys of one sitting, and tells what the window shows as saved."""

    def __init__(self, name: str, passphrase: str) -> None:
        """Begin with the first turn of the event loop."""
        super().__init__()
        self._name, self._passphrase = name, passphrase
        self._told: dict[str, Any] = {}
        self._sitting = self._whole_sitting()
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def look(self) -> None:
        """Tell what the window shows as saved, where that is other than was told last."""
        handed_in = _says("stamp-title", "Handed in and sealed")
        if not handed_in and not _says("saved", "Saved "):
            return
        shown = {"code": _code(), "handed_in": handed_in, "criteria": _criteria()}
        if shown != self._told:
            self._told = shown
            sys.stdout.write(json.dumps(shown) + "\n")
            sys.stdout.flush()

    def _turn(self) -> None:
        self.look()
        if next(self._sitting, None) is None:
            self._timer.stop()
            QApplication.closeAllWindows()

    def _whole_sitting(self) -> Iterator[str]:
        """Everything that waits in the queue; each turn of the loop goes to the next `yield`."""
        yield from self._sign_in()
        _press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        yield from _until("the queue", lambda: _says("queue-left", "Nothing", *"0123456789"))
        if _says("queue-left", "Nothing"):
            return
        _press(Qt.Key.Key_N)
        yield from _until("the queue is left", lambda: not _seen(QLabel, "queue-left"))
        done = [""]
        while True:
            yield from _until("work", lambda: _code() not in done or bool(_seen(QLabel, "queue-left")))
            if _seen(QLabel, "queue-left"):
                return
            done.append(_code())
            yield from self._score()
            _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            yield from _until("the seal", lambda: _says("stamp-title", "Handed in"))
            _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _sign_in(self) -> Iterator[str]:
        yield from _until("the people", lambda: any(one.count() for one in _seen(QListWidget, "people")))
        (people,) = _seen(QListWidget, "people")
        while not people.hasFocus():
            _press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
            yield "the list of people"
        _press(Qt.Key.Key_Home)
        while people.currentItem().text() != self._name:
            _press(Qt.Key.Key_Down)
            yield self._name
        _press(Qt.Key.Key_Return)
        yield from _until("the passphrase", lambda: _has_keys(QLineEdit, "passphrase"))
        _type(self._passphrase)
        _press(Qt.Key.Key_Return)
        yield from _until("the pages", lambda: bool(_seen(QListWidget, "navigation")))

    def _score(self) -> Iterator[str]:
        """A pin with a note, a comment and a level for each criterion; what is there already stays."""
        (page,) = _seen(ScoringPage)
        cards = page.findChildren(CriterionCard)
        for _ in cards:
            _press(Qt.Key.Key_K)
        for card in cards:
            yield from _until("its card", lambda card=card: bool(card.property("current")))  # type: ignore[misc]  # bound for this turn
            while not _pins(card):  # the evidence may be on its way still
                _press(Qt.Key.Key_P)
                _press(Qt.Key.Key_Return)
                yield from _saved()
            if _pins(card)[0][1] != NOTE:
                _press(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
                yield from _write(NoteField, "pin-note", NOTE)
            if card.comment.toPlainText() != COMMENT:
                _press(Qt.Key.Key_N)
                yield from _write(CommentField, "comment", COMMENT)
            if _level(card):
                _press(Qt.Key.Key_J)
            else:
                _press(Qt.Key.Key_3)
                yield from _saved()


def _write(kind: type[QWidget], name: str, words: str) -> Iterator[str]:
    yield from _until(name, lambda: _has_keys(kind, name))
    _press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _type(words)
    _press(Qt.Key.Key_Escape)
    yield from _until(f"the end of {name}", lambda: not _has_keys(kind, name))
    yield from _saved()


def _saved() -> Iterator[str]:
    return _until("what was done is saved", lambda: not _says("saved", "Saving…"))


def _until(what: str, true: Callable[[], bool]) -> Iterator[str]:
    for _ in range(_PATIENCE):
        yield what
        if true():
            return
    raise TimeoutError(f"{what}: did not come")


# what is on the screen


def _seen(kind: type[_Kind], name: str = "") -> list[_Kind]:
    return [
        one
        for window in QApplication.topLevelWidgets()
        for one in (window.findChildren(kind, name) if name else window.findChildren(kind))
        if one.isVisible()
    ]


def _says(name: str, *begins: str) -> bool:
    return any(one.text().startswith(begins) for one in _seen(QLabel, name))


def _code() -> str:
    """Of the work that can be scored now; "" for none."""
    ready = bool(_seen(QAbstractButton, "hand-in")) or bool(_seen(QLabel, "stamp-title"))
    return _seen(QLabel, "scoring-code")[0].text() if ready else ""


def _criteria() -> dict[str, dict[str, Any]]:
    """Criterion → its level, comment and pins, as its card shows them."""
    return {
        card.objectName().partition(":")[2]: {
            "level": _level(card),
            "comment": card.comment.toPlainText(),
            "pins": _pins(card),
        }
        for page in _seen(ScoringPage)
        for card in page.findChildren(CriterionCard)
    }


def _level(card: CriterionCard) -> str:
    chosen = [one.objectName() for one in card.findChildren(LevelRow) if one.isChecked()]
    return chosen[0].partition(":")[2] if chosen else ""


def _pins(card: CriterionCard) -> list[tuple[str, str]]:
    """(place in words, note) of each row."""
    return [
        (
            row.findChildren(ElidedButton, "pin")[0].whole.partition("  ")[2],  # behind its number
            row.findChildren(ElidedText, "pin-said")[0].accessibleName(),
        )
        for row in card.findChildren(PinRow)
        if not row.isHidden()
    ]


# hands


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_keys(), key, modifier)


def _type(words: str) -> None:
    QTest.keyClicks(_keys(), words)


def _keys() -> QWidget:
    """What has the keys."""
    return QApplication.focusWidget() or QApplication.topLevelWidgets()[0]


def _has_keys(kind: type[QWidget], name: str) -> bool:
    here = QApplication.focusWidget()
    return isinstance(here, kind) and here.objectName() == name


def hasty(rater: Rater) -> None:
    """Let the window say that all is saved, and only then save it."""
    save = ScoringPresenter.save

    def saving(presenter: ScoringPresenter) -> None:
        now = as_text(datetime.now(UTC))
        presenter.become(replace(presenter.state, saved_at=now, unsaved=False))
        rater.look()
        save(presenter)

    setattr(ScoringPresenter, "save", saving)  # noqa: B010  # this is the fault that is planted


def main() -> int:
    """Score all that waits; ends with the window."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.scoring_sitting")
    parser.add_argument("--workspace", type=Path, required=True)
    parser.add_argument("name")
    parser.add_argument("--hasty", action="store_true")
    options = parser.parse_args()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = QApplication(["assessor"])
    rater = Rater(options.name, os.environ["ASSESSOR_PASSPHRASE"])
    rater.setParent(application)
    if options.hasty:
        hasty(rater)
    return open_window(options.workspace)


if __name__ == "__main__":
    sys.exit(main())
