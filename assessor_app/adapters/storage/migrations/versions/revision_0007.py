"""Raters step aside from work, and admins answer what they saw in it."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make both tables; nobody stepped aside so far."""
    op.create_table(
        "aside",
        sa.Column("id", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("one_time_key", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("statement", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("to_lead", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("to_admin", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aside")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "aside_answer",
        sa.Column("aside", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("statement", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("aside", name=op.f("pk_aside_answer")),
        sqlite_with_rowid=False,
    )
