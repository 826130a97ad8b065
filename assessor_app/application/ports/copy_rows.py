"""Blind copies that were made anew; see `ports.rows`."""

from dataclasses import dataclass, field
from typing import ClassVar

from assessor_app.application.ports.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyVersionRow(Row):
    """Blind copies of some submission as they were made anew, under a key of their own.

    Which submission's, only admins and leads can read: a rater who has the earlier copies, and the file in
    hand, must not learn that somebody had a reason to make others.
    """

    table: ClassVar[str] = "copy_version"
    id: str  # where a letter says that the copies lie
    to_admin: bytes = field(repr=False)  # of which submission, the how-manieth, and their key
    to_lead: bytes = field(repr=False)  # the same; empty until there is a lead pair
    sealed: bytes = field(repr=False)  # the copies, for who holds their key
    report: bytes = field(repr=False)  # what was done to make them; under the submission's key


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFileRow(Row):
    """An encrypted file that holds a blind copy of some version."""

    table: ClassVar[str] = "copy_file"
    key: ClassVar[tuple[str, ...]] = ("blob",)
    blob: str
    blob_digest: str
    blob_size: int
