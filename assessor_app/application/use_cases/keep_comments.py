"""A rater's comment bank: sealed under their own desk key, where only they can find or read it.

It lies among the rows of the desk, under a tag that the desk key alone makes, padded to a few sizes.
So the log does not bind it, it goes with the workspace, and nobody else can tell whose or what it is.
"""

from dataclasses import dataclass
from typing import Final

from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import DeskRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.records import BANK_SIZES, Purpose, open_padded, seal_padded
from assessor_app.application.session import Session
from assessor_app.domain.comment_bank import CommentBank
from assessor_app.domain.people import Role

_NAME: Final = "comment-bank"  # where an assignment's row is named by its id; no id is this word


@dataclass(frozen=True, slots=True)
class KeepComments:
    """Read the bank, and keep it as it is now."""

    storage: Storage
    cryptography: Cryptography

    def read(self, session: Session) -> CommentBank:
        """What was kept last; empty where nothing was. Raises Unusable where it does not open."""
        session.require(Role.ASSESSOR)
        key = session.keys.desk_row_key()
        with self.storage.read() as reading:
            for tag in session.keys.desk_tags(_NAME):
                row = reading.get(DeskRow, tag)
                if row is not None:
                    return open_padded(
                        CommentBank, self.cryptography, key, Purpose.COMMENT_BANK, tag, row.sealed, BANK_SIZES
                    )
        return CommentBank()

    def __call__(self, session: Session, bank: CommentBank) -> None:
        """Keep all of it instead of what was there."""
        session.require(Role.ASSESSOR)
        tag, *former = session.keys.desk_tags(_NAME)
        sealed = seal_padded(
            self.cryptography, session.keys.desk_row_key(), Purpose.COMMENT_BANK, tag, bank, BANK_SIZES
        )
        with self.storage.draft() as work:
            work.put(DeskRow(tag=tag, sealed=sealed))
            for old in former:  # it lay under keys that were replaced since
                work.remove(DeskRow, old)
            work.commit()
