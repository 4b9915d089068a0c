"""The last day for a request's reply in a column of its own: lists are ordered and narrowed by it.

It is not known here: it hangs on the policy, the office's holidays and the day. The program writes
it where the office opens; until then no request has one. Frozen: a change is a new migration.
"""

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 7

_BEFORE = (
    "id, number, person_id, service_id, channel, need, urgent_reason, received_on, received_place,"
    " received_by, policy_sha256, opened_at, opened_by, state, urgency, papers_missing,"
    " awaiting_signature, facts, choices_version"
)


def upgrade(op: "Operations") -> None:
    """Build the table anew with the column, which no default is left on, and its indexes."""
    for index in ("request_list", "request_standing", "request_person"):
        op.drop_index(index, "request")
    op.rename_table("request", "request_before")
    op.create_table(
        "request",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("urgent_reason", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("received_place", sa.Text(), nullable=False),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("policy_sha256", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.String(32), nullable=False),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("papers_missing", sa.Boolean(), nullable=False),
        sa.Column("awaiting_signature", sa.Boolean(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("choices_version", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["policy_sha256"], ["policy_version.sha256"]),
        sa.ForeignKeyConstraint(["choices_version"], ["office_choices.version"]),
    )
    never = date.max.isoformat()
    op.execute(
        f"INSERT INTO request ({_BEFORE}, due_on)"  # noqa: S608
        f" SELECT {_BEFORE}, '{never}' FROM request_before"
    )
    op.drop_table("request_before")
    listed = ["state", "urgency", "due_on", "opened_at", "number"]
    op.create_index("request_list", "request", listed)
    standing = ["state", "papers_missing", "awaiting_signature", *listed[1:]]
    op.create_index("request_standing", "request", standing)
    op.create_index("request_person", "request", ["person_id"])
