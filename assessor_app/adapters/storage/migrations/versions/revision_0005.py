"""A role's list as it was kept, sealed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make both tables; nothing is kept so far."""
    op.create_table(
        "kept_list",
        sa.Column("role", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("role", name=op.f("pk_kept_list")),
        sqlite_with_rowid=True,
    )
    op.create_table(
        "kept_list_part",
        sa.Column("role", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("ordinal", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("role", "ordinal", name=op.f("pk_kept_list_part")),
        sqlite_with_rowid=True,
    )
