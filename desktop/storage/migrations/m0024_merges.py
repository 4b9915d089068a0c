"""Files that absorbed others, and by what they are parted again.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 24


def upgrade(op: "Operations") -> None:
    """Add the tables, in which no merge stands yet."""
    op.create_table(
        "file_merge",
        *(_text(name) for name in ("id", "stays_id", "goes_id", "number", "because")),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("taken", "follows")),
        sa.Column("at", sa.String(32), nullable=False),
        *(_text(name) for name in ("actor_id", "actor_name")),
        sa.Column("undone_at", sa.String(32), nullable=True),
        *(_text(name) for name in ("undone_by", "undone_because")),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_file_merge_stays_id", "file_merge", ["stays_id"])
    op.create_index("ix_file_merge_goes_id", "file_merge", ["goes_id"])
    op.create_table(
        "file_merge_undo",
        _text("merge_id"),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("before", "after")),
        sa.ForeignKeyConstraint(["merge_id"], ["file_merge.id"]),
        sa.PrimaryKeyConstraint("merge_id"),
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)
