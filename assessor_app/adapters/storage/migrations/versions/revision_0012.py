"""Endorsements that this organisation made."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the table; nothing is endorsed so far."""
    op.create_table(
        "endorsement",
        sa.Column("id", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_endorsement")),
        sqlite_with_rowid=True,
    )
