"""What admins note of what they take in; see `ports.rows`."""

from dataclasses import dataclass, field
from typing import ClassVar

from assessor_app.application.ports.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeNoteRow(Row):
    """What leads are to know of what was taken in together: one each time, of one length, mostly empty."""

    table: ClassVar[str] = "intake_note"
    id: str
    to_lead: bytes = field(repr=False)  # empty where there was no lead pair
    to_admin: bytes = field(repr=False)
