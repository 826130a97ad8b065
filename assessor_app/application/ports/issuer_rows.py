"""What an organisation says beside its awards: how its badges look, and what it endorses."""

from dataclasses import dataclass, field
from typing import ClassVar

from assessor_app.application.ports.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeDesignRow(Row):
    """How badges look from then on, by the statement that says so; no secret, for badges are shown."""

    table: ClassVar[str] = "badge_design"
    id: str
    number: int  # from 1, in the order in which they were put to use
    badge: str  # a badge's id; empty: every badge without its own
    day: str  # ISO
    document: str  # as `badge_design_file` writes it; empty: no design of its own any more
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorsementRow(Row):
    """An endorsement that this organisation made; only admins can read it, for it may be about an award."""

    table: ClassVar[str] = "endorsement"
    id: str
    sealed: bytes = field(repr=False)
