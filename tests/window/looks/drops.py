"""What would happen with what was dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.window.looks import Look
from ui.drops.kinds import Dropped, Kind, Taker, grouped
from ui.drops.sheet import DropSheet

_TAKERS = {
    Kind.PORTFOLIOS: Taker(page="intake", title="Intake", roles=frozenset({"admin"})),
    Kind.AWARD: Taker(page="verify", title="Verify", roles=frozenset({"admin", "lead", "assessor"})),
    Kind.CARD: Taker(page="people", title="People", roles=frozenset({"admin"})),
    Kind.PROGRAMME: Taker(page="catalogue", title="Catalogue", roles=frozenset({"admin"})),
}


def sheet(role: str, *dropped: tuple[str, Kind]) -> QWidget:
    """The sheet without its window, which would stand in front of the others."""
    holder = QWidget()
    holder.resize(900, 700)
    groups = grouped([Dropped(path=Path(name), kind=kind) for name, kind in dropped], _TAKERS, role)
    made = DropSheet(groups, lambda _group: None, holder)
    made.setParent(holder, Qt.WindowType.Widget)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    return holder


def several() -> QWidget:
    """Everything at once, for an admin."""
    return sheet(
        "admin",
        ("cohort 2026 spring.zip", Kind.PORTFOLIOS),
        ("certificate.pdf", Kind.AWARD),
        ("badge.png", Kind.AWARD),
        ("Lea Lead.card.json", Kind.CARD),
        ("programme.json", Kind.PROGRAMME),
        ("Northfield 2026-11-29.backup", Kind.BACKUP),
    )


LOOKS = (
    Look(name="drops, several", make=several, size=QSize(600, 560)),
    Look(
        name="drops, one",
        make=lambda: sheet("admin", ("programme.json", Kind.PROGRAMME)),
        size=QSize(600, 230),
    ),
    Look(
        name="drops, not in this role",
        make=lambda: sheet("assessor", ("cohort 2026 spring", Kind.PORTFOLIOS)),
        size=QSize(600, 230),
    ),
)
