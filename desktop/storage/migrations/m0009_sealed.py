"""The sealed room: details of a file under a second key, and who holds it.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 9


def upgrade(op: "Operations") -> None:
    """Make the three tables, which are empty."""
    op.create_table(
        "sealed_room",
        sa.Column("generation", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("public", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.String(32), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("generation"),
    )
    op.create_table(
        "sealed_key",
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("public", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("secret", "public"),
    )
    op.create_index("sealed_key_holder", "sealed_key", ["holder"])
    op.create_table(
        "sealed_detail",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("actor_id", sa.Text(), nullable=False),
        sa.Column("moved", sa.Boolean(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
    )
    op.create_index("sealed_detail_person", "sealed_detail", ["person_id", "at"])
