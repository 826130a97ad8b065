"""Blind copies are made anew: a submission's versions after the first."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make both tables; every submission has the copies that it had."""
    op.create_table(
        "copy_version",
        sa.Column("id", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("to_admin", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("to_lead", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("report", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy_version")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "copy_file",
        sa.Column("blob", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("blob_digest", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("blob_size", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("blob", name=op.f("pk_copy_file")),
        sqlite_with_rowid=False,
    )
