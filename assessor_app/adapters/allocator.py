"""What was free long ago goes back to the system, where the allocator has to be asked for that."""

import ctypes
import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """After something large was done with; takes some milliseconds, and other threads run meanwhile."""
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], object] | None:
    """Of the allocator of Linux, glibc; others do without being asked."""
    return getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
