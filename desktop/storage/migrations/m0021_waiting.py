"""From when a decision is to be told, and in whose list a question of a request waits.

Of requests that were decided before, the first opening of the office writes it. Frozen: a change is
a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 21


def upgrade(op: "Operations") -> None:
    """Make the table, which requests that wait for nothing have no row in."""
    op.create_table(
        "request_wait",
        sa.Column("request_id", sa.Text(), nullable=False),
        sa.Column("tell_on", sa.Date(), nullable=False),
        sa.Column("asks", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("request_id"),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"]),
    )
    op.create_index("request_wait_telling", "request_wait", ["tell_on", "request_id"])
    op.create_index("request_wait_asking", "request_wait", ["asks", "request_id"])
