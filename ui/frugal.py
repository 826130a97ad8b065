"""What a process that is a window does first, so that it takes little memory at rest.

PySide puts an import of its own in the place of Python's, which reads the source of every module that is
imported from then on, to see whether it asks for one of PySide's `__feature__`s. We ask for none, and the
sources of five hundred modules take 18 MB that are never given back, and a fifth of a second.

SQLAlchemy imports `asyncio`, and the reader of what is installed, for what others do with it. Both stand
aside until something of them is asked for, which in the window is never: 5 MB, with all that they import.

The allocator of Linux (glibc) keeps what was large and is free again, in the hope that it is needed soon, and
keeps a heap for each thread, with gaps in each. A list of 100,000 is read by a thread, by way of buffers of
many megabytes, once; and Python's threads seldom allocate at the same time.
"""

import builtins
import ctypes
import importlib
import sys
from collections.abc import Callable, Mapping
from linecache import clearcache
from types import MappingProxyType, ModuleType
from typing import Any, Final

from ui import own_import

_POSTPONED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"asyncio": ("iscoroutine",), "importlib.metadata": ()}
)  # module → those of its functions that SQLAlchemy gives a name of its own when it is imported
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # their numbers in <malloc.h>
_LARGE: Final = 128 << 10  # bytes from which on memory goes back to the system at once


def be_frugal() -> None:
    """Load Qt's core; import by Python's own way from then on, and give large memory back once it is free.

    What nobody asks for is not loaded.
    """
    for name, functions in _POSTPONED.items():
        _postpone(name, functions)
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own_import
    clearcache()  # what was read so far
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none, and needs none
        if set_option is not None:
            set_option(_MMAP_THRESHOLD, _LARGE)
            set_option(_ARENA_MAX, 1)


class _Postponed(ModuleType):
    """Stands for a module until something of it is asked for, and from then on gives what the module has."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_loaded(self), name)


def _postpone(name: str, functions: tuple[str, ...]) -> None:
    if name in sys.modules:  # somebody asked already
        return
    stand_in = sys.modules[name] = _Postponed(name)
    for function in functions:
        setattr(stand_in, function, _later(stand_in, function))
    package, _, module = name.rpartition(".")
    if package:
        setattr(sys.modules[package], module, stand_in)


def _later(stand_in: ModuleType, function: str) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        return getattr(_loaded(stand_in), function)(*arguments)

    return call


def _loaded(stand_in: ModuleType) -> ModuleType:
    if sys.modules.get(stand_in.__name__) is stand_in:
        del sys.modules[stand_in.__name__]
    return importlib.import_module(stand_in.__name__)
