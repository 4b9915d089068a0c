"""Adoptions of a policy after the set-up's, versions of the office's choices, and which of them a
request was opened under: none for those before, which their policy's text alone speaks for.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 4

_MOMENT = sa.String(32)


def upgrade(op: "Operations") -> None:
    """Make the two tables, and the request's column."""
    op.create_table(
        "policy_adoption",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("policy_sha256", sa.Text(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.ForeignKeyConstraint(["policy_sha256"], ["policy_version.sha256"]),
    )
    op.create_table(
        "office_choices",
        sa.Column("version", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("version"),
    )
    pinned = sa.ForeignKey("office_choices.version")
    column = sa.Column("choices_version", sa.Integer(), pinned, nullable=True)
    op.add_column("request", column, inline_references=True)
