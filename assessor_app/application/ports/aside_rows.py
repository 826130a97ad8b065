"""That raters stepped aside, and what admins answered to what they saw; see `ports.rows`."""

from dataclasses import dataclass, field
from typing import ClassVar

from assessor_app.application.ports.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideRow(Row):
    """That a rater stepped aside from a piece of work: of one length, whoever it was and whatever from."""

    table: ClassVar[str] = "aside"
    id: str
    one_time_key: str  # public, hex: made for this alone
    statement: str  # that there is this row, signed by the one-time key
    to_lead: bytes = field(repr=False)  # which assignment, and why
    to_admin: bytes = field(repr=False)  # what was seen where; empty once its submission is erased


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideAnswerRow(Row):
    """That an admin looked at what a rater saw, and the work may go on."""

    table: ClassVar[str] = "aside_answer"
    key: ClassVar[tuple[str, ...]] = ("aside",)
    aside: str
    statement: str
    sealed: bytes = field(repr=False)  # why; under the submission's key
