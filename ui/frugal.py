"""What a process that is a window does first, so that it takes little memory at rest.

PySide puts an import of its own in the place of Python's, which reads the source of every module that is
imported from then on, to see whether it asks for one of PySide's `__feature__`s. We ask for none, and the
sources of five hundred modules take 18 MB that are never given back, and a fifth of a second.

The allocator of Linux (glibc) keeps what was large and is free again, in the hope that it is needed soon, and
keeps a heap for each thread, with gaps in each. A list of 100,000 is read by a thread, by way of buffers of
many megabytes, once; and Python's threads seldom allocate at the same time.
"""

import builtins
import ctypes
import importlib
import sys
from linecache import clearcache
from typing import Final

from ui import own_import

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # their numbers in <malloc.h>
_LARGE: Final = 128 << 10  # bytes from which on memory goes back to the system at once


def be_frugal() -> None:
    """Load Qt's core; import by Python's own way from then on, and give large memory back once it is free."""
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own_import
    clearcache()  # what was read so far
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none, and needs none
        if set_option is not None:
            set_option(_MMAP_THRESHOLD, _LARGE)
            set_option(_ARENA_MAX, 1)
