"""What a test may not leave behind: threads, child processes, and (in the window's tests) live Qt objects."""

import contextlib
import gc
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import psutil
import pytest

FAILED = pytest.StashKey[bool]()
"""Set on a test that has failed: its traceback keeps its objects alive, which is no second fault."""

_GRACE = 2.0  # seconds in which what is ending may end
_FROZEN_FOR = 50  # tests
_HELPERS = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")


def _children() -> dict[int, psutil.Process]:
    """Return this process's children by process id, without Python's own long-lived helpers."""
    found = {}
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):
            words = "" if child.status() == psutil.STATUS_ZOMBIE else " ".join(child.cmdline())
            if not any(helper in words for helper in _HELPERS):
                found[child.pid] = child
    return found


def _describe(child: psutil.Process) -> str:
    try:
        return f"process {child.pid} {child.name()} ({child.status()})"
    except psutil.NoSuchProcess:
        return f"process {child.pid}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remains:
    """The threads and child processes of one moment."""

    threads: frozenset[threading.Thread]
    children: frozenset[int]

    @classmethod
    def now(cls) -> "Remains":
        """Return what is alive at this moment."""
        return cls(threads=frozenset(threading.enumerate()), children=frozenset(_children()))

    def what_is_new(self) -> list[str]:
        """Return, in words, what has come since and does not end within a moment."""
        threads = [
            thread
            for thread in threading.enumerate()
            # Python's stand-in for a thread of Qt's: it cannot be joined, and QtRemains sees to pools
            if thread not in self.threads and not isinstance(thread, threading._DummyThread)
        ]
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(_GRACE)
        left = [f"thread {thread.name}" for thread in threads if thread.is_alive()]
        children = [child for pid, child in _children().items() if pid not in self.children]
        if children:
            _, alive = psutil.wait_procs(children, timeout=_GRACE)
            left += [_describe(child) for child in alive]
        return left


@dataclass(slots=True, kw_only=True)
class QtRemains:
    """Watches for live Qt objects that a test of the window makes and leaves.

    What existed before a test is frozen out of the garbage collector's sight, so that looking through "all
    objects" afterwards sees the test's own alone. It stays frozen over several tests: to walk over all that
    the run itself holds takes a tenth of a second and more.
    """

    widgets: set[int] = field(default_factory=set)
    begun: int = 0

    def begin(self) -> None:
        """Note the top-level widgets that are there, and freeze."""
        self.widgets = {id(widget) for widget in _top_level_widgets()}
        if self.begun % _FROZEN_FOR == 0:
            gc.unfreeze()  # cycles of what was frozen while it was still in use are freed now
        self.begun += 1
        gc.collect()
        gc.freeze()

    def end(self) -> list[str]:
        """Return, in words, which threads, timers, animations and windows the test left."""
        from PySide6.QtCore import (
            QAbstractAnimation,
            QCoreApplication,
            QEvent,
            QThread,
            QThreadPool,
            QTimer,
        )
        from shiboken6 import Shiboken

        left = []
        pool = QThreadPool.globalInstance()
        if not pool.waitForDone(int(_GRACE * 1000)):
            left.append(f"{pool.activeThreadCount()} busy threads of the global pool")
        if QCoreApplication.instance() is not None:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        for thing in _instances(gc.get_objects(), (QThread, QTimer, QAbstractAnimation)):
            if not Shiboken.isValid(thing):
                continue
            if isinstance(thing, QTimer) and thing.isActive():
                left.append(f"active timer {thing.objectName()!r} of {thing.interval()} ms")
            elif isinstance(thing, QThread) and thing.isRunning() and thing is not QThread.currentThread():
                left.append(f"running thread {thing.objectName()!r}")
            elif isinstance(thing, QAbstractAnimation) and thing.state() == QAbstractAnimation.State.Running:
                left.append(f"running animation {thing.objectName()!r}")
        left += [
            f"window {type(widget).__name__} {widget.objectName()!r}"
            for widget in _top_level_widgets()
            if id(widget) not in self.widgets
        ]
        return left


def _instances(things: Iterable[Any], kinds: tuple[type, ...]) -> list[Any]:
    """Pick by class alone: isinstance() would ask proxies and mocks what they pretend to be."""
    return [thing for thing in things if issubclass(type(thing), kinds)]


def _top_level_widgets() -> list[Any]:
    from PySide6.QtWidgets import QApplication

    return list(QApplication.topLevelWidgets()) if QApplication.instance() is not None else []
