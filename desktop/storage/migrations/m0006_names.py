"""A table for the names of those who live in a household, and no key of a name that is stored yet:
the program makes them anew when it opens the office, by the setting ``search_keys``.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 6


def upgrade(op: "Operations") -> None:
    """Make the table and its index."""
    op.create_table(
        "member_name",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("person_id", "place"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_member_name_key", "member_name", ["name_key", "birth_year"])
