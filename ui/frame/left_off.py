"""Where somebody left off when the window locked: page, item, what was typed; sealed by keys of their own."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from assessor_app.application.problems import Problem

Field = QLineEdit | QPlainTextEdit | QTextEdit
_BEAT_MS: Final = 50
_BEATS: Final = 100  # until a field that still is not there is given up


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOff:
    """One person's place in one role."""

    page: str
    target: str = field(default="", repr=False)  # for `Page.arrive`
    own: str = field(default="", repr=False)  # what the page itself wants to go on with
    typed: Mapping[str, str] = field(default_factory=dict, repr=False)  # object name → text


class LeftOffs:
    """Ciphertext by person and role, in memory: it opens once the same person's keys are there again."""

    def __init__(self) -> None:
        """Nobody left."""
        self._sealed: dict[tuple[str, str], bytes] = {}

    def keep(self, person: str, role: str, left: LeftOff, seal: Callable[[bytes], bytes]) -> None:
        """Keep it, sealed."""
        self._sealed[person, role] = seal(json.dumps(asdict(left)).encode())

    def take(self, person: str, role: str, unseal: Callable[[bytes], bytes]) -> LeftOff | None:
        """Where they left off, once; None where they did not."""
        sealed = self._sealed.pop((person, role), None)
        if sealed is None:
            return None
        try:
            return LeftOff(**json.loads(unseal(sealed)))
        except Problem:  # sealed under keys that were followed by others
            return None


def typed_in(page: QWidget) -> dict[str, str]:
    """What stands in the fields that somebody can see and change; never a passphrase."""
    return {
        one.objectName(): _text(one)
        for one in _fields(page)
        if one.isVisible() and one.isEnabled() and not one.isReadOnly() and _text(one)
    }


class Retyping(QObject):
    """Puts what was typed back into the fields as they come to be, and into none that holds words by then."""

    def __init__(self, page: QWidget, typed: Mapping[str, str]) -> None:
        """Begin at once; what is read meanwhile brings its own fields."""
        super().__init__(page)
        self._page, self._left = page, dict(typed)
        self._beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        if self._left:
            self._timer.start()
            self._beat()

    def _beat(self) -> None:
        for one in _fields(self._page):
            text = self._left.get(one.objectName())
            if text is not None and one.isVisible() and one.isEnabled():
                del self._left[one.objectName()]
                if not _text(one):
                    _put(one, text)
        self._beats += 1
        if not self._left or self._beats >= _BEATS:
            self._timer.stop()


def _fields(page: QWidget) -> list[Field]:
    found: list[Field] = [
        one
        for one in page.findChildren(QLineEdit)
        if one.objectName() and one.echoMode() is QLineEdit.EchoMode.Normal and not _is_part(one)
    ]
    found += [one for one in page.findChildren(QPlainTextEdit) if one.objectName()]
    found += [one for one in page.findChildren(QTextEdit) if one.objectName()]
    return found


def _is_part(one: QLineEdit) -> bool:
    return one.objectName().startswith("qt_")  # of a spin box or an editable choice


def _text(one: Field) -> str:
    return one.text() if isinstance(one, QLineEdit) else one.toPlainText()


def _put(one: Field, text: str) -> None:
    if isinstance(one, QLineEdit):
        one.setText(text)
    else:
        one.setPlainText(text)
