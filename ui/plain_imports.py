"""Python's own import, also once Qt is loaded.

PySide puts another in its place, which reads the source of every module that is imported from then on, to see
whether it asks for one of PySide's `__feature__`s. We ask for none, and the sources of five hundred modules
take 18 MB that are never given back, and a fifth of a second.
"""

import builtins
import importlib
from linecache import clearcache

from ui import own_import


def import_plainly() -> None:
    """Load Qt's core, and import by Python's own way from then on; for a process that is a window."""
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own_import
    clearcache()  # what was read so far
