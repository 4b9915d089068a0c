"""The store, cards, lent devices and distributions.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 22


def upgrade(op: "Operations") -> None:
    """Make the tables, which are empty."""
    _store(op)
    _cards_and_devices(op)
    _givings(op)


def _store(op: "Operations") -> None:
    op.create_table(
        "goods_item",
        _text("id"),
        _text("name"),
        _text("name_key"),
        _text("unit"),
        _text("kind"),
        _text("note"),
        _moment("recorded_at"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name_key"),
    )
    op.create_table(
        "goods_slip",
        _text("id"),
        _number("turn"),
        sa.Column("number", sa.Text(), nullable=True),
        _text("way"),
        _day("day"),
        _text("party"),
        _text("condition"),
        _text("state"),
        _text("note"),
        _text("second"),
        _text("subject_kind"),
        _text("subject_id"),
        _text("person_id"),
        _moment("at"),
        _text("staff_id"),
        _text("staff_name"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("turn"),
        sa.UniqueConstraint("number"),
    )
    op.create_index("goods_slip_person", "goods_slip", ["person_id"])
    op.create_index("goods_slip_subject", "goods_slip", ["subject_id"])
    op.create_table(
        "goods_entry",
        _text("slip_id"),
        _number("place"),
        _text("item_id"),
        _number("quantity"),
        _money("value"),
        _day("expires_on", empty=True),
        sa.PrimaryKeyConstraint("slip_id", "place"),
        sa.ForeignKeyConstraint(["slip_id"], ["goods_slip.id"]),
        sa.ForeignKeyConstraint(["item_id"], ["goods_item.id"]),
    )
    op.create_index("goods_entry_item", "goods_entry", ["item_id", "quantity"])


def _cards_and_devices(op: "Operations") -> None:
    op.create_table(
        "goods_card",
        _text("id"),
        _text("kind"),
        _text("serial"),
        _text("store"),
        _text("store_key"),
        _money("value"),
        _day("expires_on", empty=True),
        _text("state"),
        _text("person_id"),
        _moment("at"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("store_key", "serial"),
    )
    op.create_index("goods_card_state", "goods_card", ["state", "at", "id"])
    op.create_index("goods_card_person", "goods_card", ["person_id"])
    op.create_table(
        "device",
        _text("id"),
        _text("name"),
        _text("serial"),
        _text("serial_key"),
        _text("state"),
        _text("person_id"),
        _day("until", empty=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("serial_key"),
    )
    op.create_index("device_due", "device", ["until", "id"])
    op.create_index("device_person", "device", ["person_id"])


def _givings(op: "Operations") -> None:
    op.create_table(
        "giving",
        _text("id"),
        _text("name"),
        _day("day"),
        _text("place"),
        _text("season"),
        _text("season_key"),
        _text("condition"),
        sa.Column("passed", sa.JSON(), nullable=False),
        _moment("closed_at", empty=True),
        _moment("recorded_at"),
        _text("staff_id"),
        _text("staff_name"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("giving_day", "giving", ["day", "id"])
    op.create_table(
        "giving_row",
        _text("id"),
        _text("giving_id"),
        _number("place"),
        _text("person_id"),
        _text("season_key"),
        _number("heads"),
        sa.Column("portions", sa.JSON(), nullable=False),
        _moment("taken_at", empty=True),
        _text("signed"),
        _text("sheet"),
        _text("staff_id"),
        _text("staff_name"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("giving_id", "place"),
        sa.ForeignKeyConstraint(["giving_id"], ["giving.id"]),
    )
    op.create_index("giving_row_person", "giving_row", ["person_id", "taken_at"])
    op.create_index("giving_row_season", "giving_row", ["season_key", "person_id"])


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text(), nullable=False)


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer(), nullable=False)


def _money(name: str) -> "sa.Column[int]":
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, kind, nullable=False)


def _day(name: str, *, empty: bool = False) -> "sa.Column[object]":
    return sa.Column(name, sa.Date(), nullable=empty)


def _moment(name: str, *, empty: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(32), nullable=empty)
