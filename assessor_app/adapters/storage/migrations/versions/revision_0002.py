"""Which places of each status list are taken, so that signing an award need not open all others."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table; the rows of lists that are there already are made by the next signing."""
    op.create_table(
        "taken_places",
        sa.Column("status_list", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("status_list", name=op.f("pk_taken_places")),
        sqlite_with_rowid=True,
    )
