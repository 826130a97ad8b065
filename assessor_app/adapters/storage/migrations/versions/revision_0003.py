"""Which other organisations this one trusts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table; nobody else is trusted so far."""
    op.create_table(
        "trusted_issuer",
        sa.Column("id", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("issuer", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("statement", sa.Text(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trusted_issuer")),
        sqlite_with_rowid=True,
    )
