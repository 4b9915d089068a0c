"""Where a file stands, in its own row, and what binds two files.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 10


def upgrade(op: "Operations") -> None:
    """Add the days of a file's course, of which no file has any yet, and the table of bonds."""
    for day in ("suspended_on", "suspended_until", "closed_on", "died_on"):
        op.add_column("person", sa.Column(day, sa.Date(), nullable=True))
    op.create_table(
        "file_link",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("from_id", sa.Text(), nullable=False),
        sa.Column("to_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("said_by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("actor_id", sa.Text(), nullable=False),
        sa.Column("actor_name", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_because", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["from_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["to_id"], ["person.id"]),
    )
    op.create_index("ix_file_link_from_id", "file_link", ["from_id"])
    op.create_index("ix_file_link_to_id", "file_link", ["to_id"])
