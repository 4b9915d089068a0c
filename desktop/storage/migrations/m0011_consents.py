"""How the consents of a file stand.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 11


def upgrade(op: "Operations") -> None:
    """Add the table of consents, of which no file has any yet."""
    op.create_table(
        "consent",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("person_id", "place"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
    )
    op.create_index("consent_purpose", "consent", ["purpose", "given"])
