"""What `tests.support.look` draws: every page in every state. A module here holds `LOOKS`, one `Look` a state."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One picture: `name` is page and state (“sign-in, wrong passphrase”), `make` draws it from made-up values."""

    name: str
    make: Callable[[], QWidget]
    size: QSize = field(default_factory=lambda: QSize(1360, 860))
