"""One ledger for every desk: events, signatures and attachments name a subject, its kind and id.

Every event and signature so far is a request's; an attachment is the letterhead's logo. The number
of the sitting that took a decision becomes a column. Frozen: a change is a new migration.
"""

import json
from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 3

_MOMENT = sa.String(32)
_EVENTS = sa.table(
    "event",
    *map(
        sa.column,
        ("subject_kind", "subject_id", "seq", "at", "actor_id", "actor_name", "step", "payload",
         "state", "sitting"),
    ),
)  # fmt: skip


def upgrade(op: "Operations") -> None:
    """Carry events, signatures and attachments into tables that know any subject."""
    _events(op)
    _signatures(op)
    _attachments(op)


def _events(op: "Operations") -> None:
    op.create_table(
        "event",
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("actor_id", sa.Text(), nullable=False),
        sa.Column("actor_name", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sitting", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("subject_kind", "subject_id", "seq"),
    )
    op.execute(
        "INSERT INTO event (subject_kind, subject_id, seq, at, actor_id, actor_name, step, payload,"
        " state, sitting) SELECT 'request', request_id, seq, at, actor_id, actor_name, step,"
        " payload, state, '' FROM request_event"
    )
    op.drop_table("request_event")
    connection, event = op.get_bind(), _EVENTS.c
    decisions = sa.select(event.subject_id, event.seq, event.payload).where(
        event.step == "decision"
    )
    for request_id, seq, payload in connection.execute(decisions).all():
        connection.execute(
            sa.update(_EVENTS)
            .where(
                event.subject_kind == "request",
                event.subject_id == request_id,
                event.seq == seq,
            )
            .values(sitting=_sitting(payload))
        )
    op.create_index("event_sitting", "event", ["sitting", "at"])


def _sitting(payload: str) -> str:
    try:
        told = json.loads(payload)
    except ValueError:  # a damaged record; the check names it
        return ""
    return str(told.get("session", "")) if isinstance(told, dict) else ""


def _signatures(op: "Operations") -> None:
    op.rename_table("signature", "signature_of_request")
    op.create_table(
        "signature",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("hijri", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("template_version", sa.Integer(), nullable=False),
        sa.Column("canonical", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("subject_kind", "subject_id", "sequence"),
    )
    op.execute(
        "INSERT INTO signature (id, subject_kind, subject_id, sequence, at, hijri, staff_id,"
        " staff_name, template_version, canonical, sha256, given) SELECT id, 'request', request_id,"
        " sequence, at, hijri, staff_id, staff_name, template_version, canonical, sha256, given"
        " FROM signature_of_request"
    )
    op.drop_table("signature_of_request")


def _attachments(op: "Operations") -> None:
    op.rename_table("attachment", "attachment_of_office")
    op.create_table(
        "attachment",
        sa.Column("blob", sa.Text(), nullable=False),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Text(), nullable=False),
        sa.Column("keep_until", sa.Date(), nullable=True),
        sa.Column("added_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("blob", "subject_kind", "subject_id"),
    )
    op.execute(
        "INSERT INTO attachment (blob, subject_kind, subject_id, kind, owner_id, keep_until,"
        " added_at) SELECT blob, 'office', 'letterhead', kind, '', NULL, added_at"
        " FROM attachment_of_office"
    )
    op.drop_table("attachment_of_office")
    op.create_index("attachment_owner", "attachment", ["owner_id"])
