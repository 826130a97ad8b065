"""With which group each submission was handed in."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the table; nobody said of what was taken in before with which group it came."""
    op.create_table(
        "cohort",
        sa.Column("submission", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("to_admin", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("to_lead", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("submission", name=op.f("pk_cohort")),
        sqlite_with_rowid=False,
    )
