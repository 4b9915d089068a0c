"""Who was sent to another association.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 18


def upgrade(op: "Operations") -> None:
    """Add the table, in which nobody stands yet."""
    op.create_table(
        "sent_elsewhere",
        *(_text(name) for name in ("id", "name", "identity", "mobile", "place", "association")),
        _text("note"),
        sa.Column("sent_on", sa.Date(), nullable=False),
        *(_text(name) for name in ("person_id", "number", "document_id", "words")),
        sa.Column("recorded_at", sa.String(32), nullable=False),
        *(_text(name) for name in ("staff_id", "staff_name")),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("sent_elsewhere_day", "sent_elsewhere", ["sent_on", "id"])
    op.create_index("sent_elsewhere_person", "sent_elsewhere", ["person_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)
