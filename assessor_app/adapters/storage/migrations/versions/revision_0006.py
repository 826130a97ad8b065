"""How certificates look: the designs that admins put to use."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table; until a design is put to use, certificates look as they did."""
    op.create_table(
        "certificate_design",
        sa.Column("id", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate_design")),
        sqlite_with_rowid=True,
    )
