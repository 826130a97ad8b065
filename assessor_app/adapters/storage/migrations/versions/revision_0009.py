"""What leads are to know of what was taken in."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table; nothing was noted of what was taken in before."""
    op.create_table(
        "intake_note",
        sa.Column("id", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("to_lead", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("to_admin", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_note")),
        sqlite_with_rowid=False,
    )
