"""One leak in each channel, of the kind that a careless change would make; each with words of its own."""

import logging
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QMimeData, Qt, qDebug
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import ui.models.windowed
import ui.wiring.assessor
from tests.support.named_evidence import FAMILY
from ui.models.windowed import WindowedModel
from ui.pages.queue.page import QueuePage
from ui.pages.scoring.head import ScoringHead
from ui.pages.scoring.page import ScoringPage
from ui.widgets.evidence_pane import EvidencePane
from ui.window import MainWindow

_HELD: "list[Any]" = []  # files that are kept open until the end of the walk


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """After `method` of `owner` was called, `act` leaks `words` by what the method was called with."""

    owner: Any
    method: str
    act: Callable[..., object]
    words: str = ""


def _kept_open(path: Path, words: str) -> None:
    _HELD.append((path.with_name(words)).open("wb"))


def _short_lived(words: str) -> None:
    with tempfile.NamedTemporaryFile(prefix=words):
        pass


def _left_behind(words: str) -> None:
    with tempfile.NamedTemporaryFile("w", encoding="utf-16-le", delete=False) as file:
        file.write(words)


def _remembered(page: Any, words: str) -> None:
    page._remembered._settings.setValue("last", words)
    page._remembered._settings.sync()


def _beside_a_cell(_column: object, _row: object, role: int, words: str) -> str | None:
    return words if role == Qt.ItemDataRole.UserRole else None


def _pictured(pane: Any, words: str) -> None:
    pane._last = QImage(1, 1, QImage.Format.Format_RGB32)
    pane._last.setText("Author", words)


def _dragged(words: str) -> QMimeData:
    data = QMimeData()
    data.setData("application/x-row", words.encode("utf-16-be"))
    return data


_FILES: Final = ui.wiring.assessor
_PLACES: Final[Mapping[str, tuple[Any, str, Callable[..., object]]]] = {
    "text": (ScoringPage, "show_state", lambda page, _state, words: page._opening.setText(words)),
    "title": (
        MainWindow, "_turned",
        lambda window, *_page, words: window.setWindowTitle(f"{window.windowTitle()} {words}"),
    ),
    "tooltip": (EvidencePane, "_draw_tools", lambda pane, _state, words: pane._copy.setToolTip(words)),
    "status tip": (QueuePage, "_draw_next", lambda page, words: page._next.setStatusTip(words)),
    "what's this": (QueuePage, "_draw_next", lambda page, words: page._next.setWhatsThis(words)),
    "accessible": (
        EvidencePane, "_draw_tabs", lambda pane, _state, words: pane.setAccessibleDescription(words),
    ),
    "placeholder": (QueuePage, "_draw_next", lambda page, words: page._search.setPlaceholderText(words)),
    "cell": (ui.models.windowed, "cell", _beside_a_cell),
    "choice": (QueuePage, "_draw_badges", lambda page, _state, words: page._badge.addItem("x", words)),
    "drag": (WindowedModel, "mimeData", lambda _model, _indexes, words: _dragged(words)),
    "tab": (EvidencePane, "_draw_tabs", lambda pane, _state, words: pane._tabs.setTabData(0, words)),
    "action": (MainWindow, "_bind_keys", lambda window, words: window._keys.actions()[0].setText(words)),
    "object name": (
        ScoringPage, "show_state", lambda page, _state, words: page._waiting.setObjectName(words),
    ),
    "property": (
        ScoringHead, "show_state", lambda head, _state, words: head._saved.setProperty("whose", words),
    ),
    "picture": (EvidencePane, "_draw_tools", lambda pane, _state, words: _pictured(pane, words)),
    "clipboard": (
        ScoringPage, "write_overall", lambda _page, words: QApplication.clipboard().setText(words),
    ),
    "log": (_FILES, "_preview", lambda *_file, words: logging.getLogger("previews").debug("of %s", words)),
    "output": (_FILES, "_preview", lambda *_file, words: os.write(2, f"{words}\n".encode())),
    "message": (_FILES, "_preview", lambda *_file, words: qDebug(words)),
    "touched": (_FILES, "_preview", lambda *_file, words: _short_lived(words)),
    "temporary": (_FILES, "_preview", lambda *_file, words: _left_behind(words)),
    "process": (
        _FILES, "_save_copy", lambda _program, _file, path, words: _kept_open(path, words),
    ),
    "copies": (
        _FILES, "_save_copy", lambda _program, _file, path, words: path.write_text(words, "utf-8"),
    ),
    "workspace": (
        _FILES, "_save_copy",
        lambda program, *_file, words: (program.folder / "notes.txt").write_text(words, "utf-16-le"),
    ),
    "kept": (ScoringPage, "may_leave", _remembered),
}  # fmt: skip
LEAKS: Final[Mapping[str, Leak]] = {
    channel: Leak(owner=owner, method=method, act=act, words=f"{FAMILY} by {channel.replace(chr(39), '')}")
    for channel, (owner, method, act) in _PLACES.items()
}


@contextmanager
def leaking(patch: pytest.MonkeyPatch | None) -> Iterator[None]:
    """All of them at once, where there is a `patch`."""
    if patch is not None:
        for leak in LEAKS.values():
            patch.setattr(leak.owner, leak.method, _with(getattr(leak.owner, leak.method), leak))
    try:
        yield
    finally:
        while _HELD:
            _HELD.pop().close()


def _with(original: Callable[..., Any], leak: Leak) -> Callable[..., Any]:
    def leaky(*arguments: Any, **named: Any) -> Any:
        answer = original(*arguments, **named)
        told = leak.act(*arguments, words=leak.words)
        return told if leak.method in {"mimeData"} or (leak.method == "cell" and told) else answer

    return leaky
