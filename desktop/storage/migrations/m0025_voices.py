"""What is said of a complaint, who keeps it and where it stands; harm, openings of the box, and
whom the board named. What was raised before is received, and kept by the officer until the first
opening of the office.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 25

_BEFORE = (
    "id, number, kind, channel, text, received_at, recorded_at, recorded_by, person_id, request_id,"
    " about_staff_id, name, contact"
)


def upgrade(op: "Operations") -> None:
    """Build the table of what was raised anew, and make the others, which are empty."""
    _voices(op)
    op.create_table(
        "voice_board",
        *(_text(name) for name in ("id", "staff_id", "minutes")),
        sa.Column("decided_on", sa.Date(), nullable=False),
        *_done(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "voice_box",
        _text("id"),
        sa.Column("opened_at", sa.String(32), nullable=False),
        *(_text(name) for name in ("first", "second")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in _PAPERS),
        _text("note"),
        *_done(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "harm",
        *(_text(name) for name in ("id", "number", "voice_id", "person_id", "name", "what")),
        *(_text(name) for name in ("about_staff_id", "keeper", "state", "reading", "public")),
        *_done(),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
    )
    op.create_index("harm_state", "harm", ["state", "at", "number"])


_PAPERS = ("complaints", "objections", "suggestions", "others")


def _voices(op: "Operations") -> None:
    op.drop_index("voice_kind", "voice")
    op.rename_table("voice", "voice_before")
    op.create_table(
        "voice",
        *(_text(name) for name in ("id", "number", "kind", "channel", "text")),
        sa.Column("received_at", sa.String(32), nullable=False),
        sa.Column("recorded_at", sa.String(32), nullable=False),
        *(_text(name) for name in ("recorded_by", "person_id", "request_id", "about_staff_id")),
        *(_text(name) for name in ("name", "contact", "matter", "about_desk", "reply_by")),
        *(_text(name) for name in ("raiser", "keeper", "state", "level")),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        _text("public"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
    )
    no = "false" if op.get_bind().dialect.name == "postgresql" else "0"
    op.execute(
        f"INSERT INTO voice ({_BEFORE}, matter, about_desk, reply_by, raiser, keeper, state, level,"  # noqa: S608
        f" urgent, public) SELECT {_BEFORE}, '', '', '', 'beneficiary', 'officer', 'received',"
        f" 'office', {no}, '' FROM voice_before"
    )
    op.drop_table("voice_before")
    op.create_index("voice_kind", "voice", ["kind", "received_at", "number"])


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text(), nullable=False)


def _done() -> tuple["sa.Column[str]", ...]:
    return (sa.Column("at", sa.String(32), nullable=False), _text("actor_id"))
