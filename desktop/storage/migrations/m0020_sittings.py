"""Members of the committee, and what is before a sitting.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 20


def upgrade(op: "Operations") -> None:
    """Make the tables, which are empty; the sittings that there are, are over."""
    op.create_table(
        "committee_member",
        *(_text(name) for name in ("id", "staff_id", "name", "seat")),
        sa.Column("begins", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        *(_text(name) for name in ("reason", "deputy", "deputy_id")),
        sa.Column("deputy_begins", sa.Date(), nullable=True),
        sa.Column("deputy_until", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "agenda_row",
        *(_text(name) for name in ("sitting_id", "subject_kind", "subject_id")),
        sa.Column("place", sa.Integer(), nullable=False),
        _text("state"),
        sa.Column("aside", sa.JSON(), nullable=False),
        sa.Column("dissents", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("sitting_id", "subject_kind", "subject_id"),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.id"]),
    )
    op.create_index("agenda_subject", "agenda_row", ["subject_kind", "subject_id", "state"])
    for name in ("state", "leader"):
        op.add_column("sitting", sa.Column(name, sa.Text(), nullable=True))
    sitting = sa.table("sitting", sa.column("state", sa.Text()), sa.column("leader", sa.Text()))
    op.execute(sa.update(sitting).values(state="closed", leader=""))


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)
