"""When a printer took the original of each issued print.

Of those that were drawn before, nobody knows any more: they count as taken when they were issued,
so that what is printed again of them stays a copy. Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 8

_DOCUMENT = sa.table("document", *map(sa.column, ("issued_at", "sha256", "taken_at")))


def upgrade(op: "Operations") -> None:
    """Add the column and the index of what is still to be printed."""
    op.add_column("document", sa.Column("taken_at", sa.String(32), nullable=True))
    drawn = sa.update(_DOCUMENT).where(_DOCUMENT.c.sha256 != "")
    op.execute(drawn.values(taken_at=_DOCUMENT.c.issued_at))
    op.create_index("document_taken", "document", ["taken_at", "issued_at", "number"])
