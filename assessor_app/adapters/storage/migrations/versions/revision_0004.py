"""What the leads agreed on: sampling plans, and who may rate which badges."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table; until leads say otherwise, each badge's own plan holds."""
    op.create_table(
        "lead_rules",
        sa.Column("name", sa.String(length=128), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lead_rules")),
        sqlite_with_rowid=True,
    )
