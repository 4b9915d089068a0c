"""In which way a round of a survey asks, who asks, and whom.

Rounds of before have no kind: all of them are periodic. Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 30


def upgrade(op: "Operations") -> None:
    """Add the columns, and the tables, which are empty."""
    for name in ("kind", "asked_by"):
        op.add_column("survey_round", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "survey_sample",
        *(_text(name) for name in ("round_id", "how")),
        sa.Column("population", sa.Integer(), nullable=False),
        *(_text(name) for name in ("seed", "note")),
        sa.Column("at", sa.String(32), nullable=False),
        *(_text(name) for name in ("staff_id", "staff_name")),
        sa.PrimaryKeyConstraint("round_id"),
        sa.ForeignKeyConstraint(["round_id"], ["survey_round.id"]),
    )
    op.create_table(
        "survey_sampled",
        _text("round_id"),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        *(_text(name) for name in ("person_id", "called")),
        sa.PrimaryKeyConstraint("round_id", "place"),
        sa.ForeignKeyConstraint(["round_id"], ["survey_sample.round_id"]),
    )
    op.create_index("survey_sampled_person", "survey_sampled", ["person_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)
