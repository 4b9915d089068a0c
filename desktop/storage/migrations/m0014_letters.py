"""The register of letters. Prints that took an outgoing number before stand in it.

Frozen: a change is a new migration.
"""

import json
import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 14

_TEXTS = (
    "id", "number", "direction", "kind", "party", "subject", "their_number", "answers_id", "taker",
    "place", "person_id", "request_id", "document_id", "form_id", "words", "recorded_at",
    "staff_id", "staff_name",
)  # fmt: skip
_LETTER = sa.table(
    "letter",
    *(sa.column(name, sa.Text()) for name in _TEXTS),
    *(sa.column(name, sa.Date()) for name in ("day", "their_day", "cancelled_on")),
    *(sa.column(name, sa.Boolean()) for name in ("awaits", "open")),
    sa.column("turn", sa.Integer()),
)
_DOCUMENT = sa.table(
    "document",
    *(
        sa.column(name, sa.Text())
        for name in (
            "id", "form_id", "number", "subject", "data", "issued_at", "staff_id", "staff_name",
        )
    ),
)  # fmt: skip
_REQUEST = sa.table("request", sa.column("id", sa.Text()), sa.column("person_id", sa.Text()))
_PERSON = sa.table("person", sa.column("id", sa.Text()))
_OUTGOING = re.compile(r"[0-9]+/[0-9]{4}")
_SENT = ("decision", "file_letter")


def upgrade(op: "Operations") -> None:
    """Add the table, and a row for each letter that was printed."""
    text = {name: sa.Column(name, sa.Text(), nullable=False) for name in _TEXTS}
    op.create_table(
        "letter",
        *(text[name] for name in ("id", "number")),
        sa.Column("turn", sa.Integer(), nullable=False),
        text["direction"],
        sa.Column("day", sa.Date(), nullable=False),
        *(text[name] for name in ("kind", "party", "subject", "their_number")),
        sa.Column("their_day", sa.Date(), nullable=True),
        text["answers_id"],
        sa.Column("awaits", sa.Boolean(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        *(text[name] for name in ("taker", "place", "person_id", "request_id")),
        *(text[name] for name in ("document_id", "form_id")),
        sa.Column("cancelled_on", sa.Date(), nullable=True),
        text["words"],
        sa.Column("recorded_at", sa.String(32), nullable=False),
        *(text[name] for name in ("staff_id", "staff_name")),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("direction", "number"),
    )
    op.create_index("letter_day", "letter", ["day", "turn", "id"])
    op.create_index("letter_open", "letter", ["open", "day", "turn", "id"])
    op.create_index("letter_person", "letter", ["person_id"])
    op.create_index("letter_request", "letter", ["request_id"])
    op.create_index("letter_answers", "letter", ["answers_id"])
    bind = op.get_bind()
    sent = sa.select(_DOCUMENT).where(_DOCUMENT.c.form_id.in_(_SENT))
    people = set(bind.scalars(sa.select(_PERSON.c.id)))
    requests: dict[str, str] = {row.id: row.person_id for row in bind.execute(sa.select(_REQUEST))}
    for row in bind.execute(sent.order_by(_DOCUMENT.c.issued_at)).mappings().all():
        if _OUTGOING.fullmatch(row["number"]) and (day := _day(row["issued_at"])) is not None:
            op.execute(sa.insert(_LETTER).values(day=day, **_letter(row, people, requests)))


def _day(issued_at: str) -> date | None:
    """Return the day in Riyadh, None for a damaged moment, which the check names."""
    try:
        return (datetime.fromisoformat(issued_at) + timedelta(hours=3)).date()
    except ValueError:
        return None


def _party(data: str) -> str:
    """Return whom a print was addressed to, "" for damaged data, which the check names."""
    try:
        said = json.loads(data)
        return str(said.get("addressed") or said.get("to") or "")
    except (AttributeError, ValueError):
        return ""


def _letter(row: Any, people: set[str], requests: dict[str, str]) -> dict[str, Any]:
    subject = row["subject"]
    serial, _, year = row["number"].partition("/")
    person = requests.get(subject) or (subject if subject in people else "")
    return {
        **dict.fromkeys(("subject", "their_number", "answers_id", "taker", "place", "words"), ""),
        "id": row["id"],
        "number": row["number"],
        "turn": int(year) * 1_000_000 + int(serial),
        "direction": "out",
        "kind": "letter",
        "party": _party(row["data"]),
        "their_day": None,
        "awaits": False,
        "open": False,
        "person_id": person,
        "request_id": subject if subject in requests else "",
        "document_id": row["id"],
        "form_id": row["form_id"],
        "cancelled_on": None,
        "recorded_at": row["issued_at"],
        "staff_id": row["staff_id"],
        "staff_name": row["staff_name"],
    }
