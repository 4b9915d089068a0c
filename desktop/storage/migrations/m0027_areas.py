"""Where somebody lives, beside the form: lists of files and of requests are narrowed by it.

Frozen: a change is a new migration.
"""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 27

_PERSON = sa.table("person", *map(sa.column, ("id", "form", "city", "district")))
#: So many forms are read at once.
_LOT = 500


def upgrade(op: "Operations") -> None:
    """Add the columns, with what the forms say, and their index."""
    for name in ("city", "district"):
        op.add_column("person", sa.Column(name, sa.Text(), nullable=True))
    connection, person = op.get_bind(), _PERSON.c
    ids = connection.execute(sa.select(person.id)).scalars().all()
    here = sa.update(_PERSON).where(person.id == sa.bindparam("of"))
    write = here.values(city=sa.bindparam("in_city"), district=sa.bindparam("in_district"))
    for start in range(0, len(ids), _LOT):
        lot = person.id.in_(ids[start : start + _LOT])
        forms = connection.execute(
            sa.select(person.id, sa.cast(person.form, sa.Text)).where(lot)
        ).all()
        if places := list(_places(forms)):
            connection.execute(write, places)
    op.create_index("person_area", "person", ["city", "district", "id"])


def _places(forms: Any) -> Iterator[dict[str, str]]:
    for person_id, text in forms:
        try:
            address = json.loads(text)["address"]
            city, district = str(address["city"]), str(address["district"])
        except (LookupError, TypeError, ValueError):  # damaged: the check names it
            continue
        yield {"of": person_id, "in_city": city, "in_district": district}
