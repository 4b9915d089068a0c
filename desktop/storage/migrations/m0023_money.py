"""The money: lines with their entries, promises, orders, lists to the bank, schedules.

Frozen: a change is a new migration.
"""

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 23


def upgrade(op: "Operations") -> None:
    """Make the tables, which are empty."""
    op.create_table(
        "aid_line",
        *(_text(name) for name in ("id", "name", "fund")),
        _count("year"),
        _text("calendar"),
        *(_day(name) for name in ("begins_on", "ends_on")),
        _text("condition"),
        _json("services"),
        _moment("opened_at"),
        *_staff(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "aid_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        *(_text(name) for name in ("line_id", "move", "why", "heap")),
        _money("amount"),
        *(_text(name) for name in ("promise_id", "payment_id", "request_id", "note")),
        _moment("at"),
        *_staff(),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["line_id"], ["aid_line.id"]),
    )
    op.create_index("aid_entry_line", "aid_entry", ["line_id", "heap"])
    op.create_index("aid_entry_promise", "aid_entry", ["promise_id", "heap"])
    op.create_index("aid_entry_request", "aid_entry", ["request_id"])
    op.create_index("aid_entry_payment", "aid_entry", ["payment_id"])
    op.create_table(
        "aid_promise",
        *(_text(name) for name in ("id", "request_id", "request_number", "person_id", "line_id")),
        _money("amount"),
        _json("payee"),
        _day("decided_on"),
        *(_text(name) for name in ("sitting", "service", "zakat", "fits", "over")),
        _moment("at"),
        *_staff(),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["line_id"], ["aid_line.id"]),
    )
    op.create_index("aid_promise_request", "aid_promise", ["request_id"])
    op.create_index("aid_promise_person", "aid_promise", ["person_id"])
    _orders(op)
    _schedules(op)


def _orders(op: "Operations") -> None:
    hands = ("prepared_by", "prepared_name", "reviewed_by", "reviewed_name", "approved_by")
    op.create_table(
        "aid_order",
        *(_text(name) for name in ("id", "number", "line_id", "state")),
        _money("total"),
        _text("month"),
        _moment("prepared_at"),
        *(_text(name) for name in (*hands, "approved_name", "approved_as")),
        _day("approved_on", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
        sa.ForeignKeyConstraint(["line_id"], ["aid_line.id"]),
    )
    op.create_index("aid_order_state", "aid_order", ["state", "prepared_at"])
    op.create_table(
        "aid_payment",
        *(_text(name) for name in ("id", "order_id")),
        _count("place"),
        *(_text(name) for name in ("promise_id", "request_id", "request_number", "person_id")),
        _money("amount"),
        *(_text(name) for name in ("kind", "method", "payee", "iban", "number", "period")),
        _text("schedule_id"),
        _count("instalment"),
        *(_text(name) for name in ("renews", "state")),
        _day("ordered_on"),
        *(_text(name) for name in ("transfer_id", "cheque")),
        *(_day(name, nullable=True) for name in ("sent_on", "settled_on")),
        _text("reason"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["order_id"], ["aid_order.id"]),
        sa.ForeignKeyConstraint(["promise_id"], ["aid_promise.id"]),
    )
    for name, columns in (
        ("order", ["order_id", "place"]),
        ("person", ["person_id", "ordered_on"]),
        ("promise", ["promise_id"]),
        ("request", ["request_id"]),
        ("state", ["state"]),
        ("iban", ["iban"]),
        ("number", ["number"]),
        ("transfer", ["transfer_id"]),
        ("schedule", ["schedule_id", "instalment"]),
    ):
        op.create_index(f"aid_payment_{name}", "aid_payment", columns)
    op.create_table(
        "aid_transfer",
        *(_text(name) for name in ("id", "number")),
        _moment("made_at"),
        _day("made_on"),
        _money("total"),
        *_staff(),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
    )


def _schedules(op: "Operations") -> None:
    op.create_table(
        "aid_schedule",
        *(_text(name) for name in ("id", "promise_id", "request_id", "person_id", "kind")),
        _money("amount"),
        *(_count(name) for name in ("months", "every")),
        _day("first_on"),
        _day("review_on", nullable=True),
        *(_text(name) for name in ("sponsor", "child", "state")),
        _day("stopped_on", nullable=True),
        _json("gaps"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["promise_id"], ["aid_promise.id"]),
    )
    op.create_index("aid_schedule_state", "aid_schedule", ["state", "first_on"])
    op.create_index("aid_schedule_person", "aid_schedule", ["person_id"])
    op.create_index("aid_schedule_request", "aid_schedule", ["request_id"])
    op.create_index("aid_schedule_promise", "aid_schedule", ["promise_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _staff() -> tuple[sa.Column[str], ...]:
    return _text("staff_id"), _text("staff_name")


def _moment(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(32), nullable=False)


def _day(name: str, *, nullable: bool = False) -> sa.Column[date]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _money(name: str) -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, kind, nullable=False)


def _json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(), nullable=False)
