"""Imports what a page is made of, while the window goes on drawing."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal

_DRAWING = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


class _Loading(QObject):
    over = Signal()

    def __init__(self, modules: Sequence[str]) -> None:
        super().__init__()
        self._modules = modules

    def run(self) -> None:
        import_all(self._modules)
        self.over.emit()


def import_all(modules: Sequence[str]) -> None:
    """On whichever thread this is; what cannot be imported is told where it is used."""
    for name in modules:
        with suppress(Exception):
            import_module(name)


def load(modules: Sequence[str]) -> None:
    """Import `modules` on a thread of its own, and come back when they are there.

    Meanwhile the window draws and hears answers of tasks; what is typed and clicked waits, and reaches what
    is in front afterwards.
    """
    missing = [name for name in modules if name not in sys.modules]
    if not missing:
        return
    loop, loading = QEventLoop(), _Loading(missing)
    loading.over.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    thread = Thread(target=loading.run, name="loading", daemon=True)
    thread.start()
    loop.exec(_DRAWING)
    thread.join()


def breathe() -> None:
    """Let the window draw once between two parts of something long; likewise."""
    QCoreApplication.processEvents(_DRAWING)
