"""Where each draft was typed, so that it is found and gone on with.

Of those that are kept already it is not known. Sheets of a survey that were half entered are no
drafts any more: an answer is tied to nobody. Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 13


def upgrade(op: "Operations") -> None:
    """Build the table anew with the column, which no default is left on."""
    op.rename_table("draft", "draft_before")
    op.create_table(
        "draft",
        sa.Column("owner_id", sa.Text(), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.String(32), nullable=False),
        sa.Column("way", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "page"),
    )
    op.execute(
        "INSERT INTO draft (owner_id, page, data, saved_at, way)"
        " SELECT owner_id, page, data, saved_at, '{}' FROM draft_before"
        " WHERE page NOT LIKE 'survey:%'"
    )
    op.drop_table("draft_before")
