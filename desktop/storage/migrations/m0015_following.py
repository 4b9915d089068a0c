"""What lists of files go by: when each was renewed, the days that its form holds, why it is closed
or suspended; and what was said of a change that was made without a request.

The days are written from the forms by the program where the office opens. Frozen: a change is a
new migration.
"""

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 15

_PERSON = sa.table(
    "person", *map(sa.column, ("id", "because", "closed_on", "suspended_on", "updated_at"))
)
_EVENT = sa.table(
    "event", *map(sa.column, ("subject_kind", "subject_id", "seq", "step", "payload"))
)
_RENEWAL = sa.table("renewal", *map(sa.column, ("person_id", "renewed_on", "told")))
#: Riyadh's hours before UTC, in which moments are kept.
_RIYADH = timedelta(hours=3)


def upgrade(op: "Operations") -> None:
    """Add columns and tables; a file was renewed when its form was last written."""
    op.add_column("person", sa.Column("because", sa.Text(), nullable=True))
    for name, kind in (("kind", sa.Text()), ("holds_from", sa.Date()), ("said", sa.Text())):
        op.add_column("person_version", sa.Column(name, kind, nullable=True))
    op.create_index("person_closed", "person", ["closed_on", "id"])
    op.create_index("person_suspended", "person", ["suspended_on", "id"])
    op.create_table(
        "renewal",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("renewed_on", sa.Date(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("person_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
    )
    _renewed(op)
    op.create_index("renewal_due", "renewal", ["renewed_on", "person_id"])
    op.create_table(
        "file_day",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("exact", sa.Boolean(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "source", "kind", "place"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sqlite_with_rowid=False,
    )
    op.create_index("file_day_list", "file_day", ["kind", "day", "person_id", "source", "place"])
    _reasons(op)


def _renewed(op: "Operations") -> None:
    connection = op.get_bind()
    for person_id, moment in connection.execute(
        sa.select(_PERSON.c.id, _PERSON.c.updated_at)
    ).all():
        try:
            on = (datetime.fromisoformat(moment) + _RIYADH).date()
        except (TypeError, ValueError):  # damaged: the check names it
            continue
        kept = {"person_id": person_id, "renewed_on": on, "told": 0}
        connection.execute(sa.insert(_RENEWAL).values(kept))


def _reasons(op: "Operations") -> None:
    """Write why files stand where they do, from the newest step that closed or suspended each."""
    connection, event = op.get_bind(), _EVENT.c
    steps = (
        sa.select(event.subject_id, event.payload)
        .where(event.subject_kind == "file", event.step.in_(["suspend", "close"]))
        .order_by(event.subject_id, event.seq)
    )
    stands = _PERSON.c.closed_on.is_not(None) | _PERSON.c.suspended_on.is_not(None)
    for person_id, payload in connection.execute(steps).all():
        try:
            reason = str(json.loads(payload)["reason"])
        except (LookupError, TypeError, ValueError):  # damaged: the check names it
            continue
        here = sa.update(_PERSON).where(_PERSON.c.id == person_id, stands)
        connection.execute(here.values(because=reason))
