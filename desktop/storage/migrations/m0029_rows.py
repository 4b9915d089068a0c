"""Of several sheets that came in as one list, the sheet and row that each file is of.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 29


def upgrade(op: "Operations") -> None:
    """Add the columns; of earlier imports nobody knows it."""
    op.add_column("imported", sa.Column("sheet", sa.Text(), nullable=True))
    op.add_column("imported", sa.Column("sheet_row", sa.Integer(), nullable=True))
