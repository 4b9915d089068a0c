"""A visit has a life: where it is, its turn, who serves it and when it ended.

Lines that were there before were served when they were written. Frozen: a change is a new
migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 12

_COPIED = "id, at, purpose, channel, name, person_id, note"


def upgrade(op: "Operations") -> None:
    """Build the table anew: a priority of before has no reason."""
    op.drop_index("visit_at", "visit")
    op.rename_table("visit", "visit_before")
    op.create_table(
        "visit",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("server_id", sa.Text(), nullable=False),
        sa.Column("server_name", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.String(32), nullable=True),
        sa.Column("corrected", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    no = "false" if op.get_bind().dialect.name == "postgresql" else "0"
    op.execute(
        f"INSERT INTO visit ({_COPIED}, priority, staff_id, staff_name, state, turn, server_id,"  # noqa: S608
        " server_name, ended_at, corrected)"
        f" SELECT {_COPIED}, CASE WHEN priority THEN 'unstated' ELSE '' END, staff_id, staff_name,"
        f" 'served', 0, staff_id, staff_name, at, {no} FROM visit_before"
    )
    op.drop_table("visit_before")
    op.create_index("visit_at", "visit", ["at"])
    op.create_index("visit_state", "visit", ["state", "at"])
