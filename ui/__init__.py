"""How is the program asked in a window? Importing this package loads no Qt."""

from builtins import __import__ as own_import  # before Qt puts another in its place: see `ui.frugal`

__all__ = ["own_import"]
