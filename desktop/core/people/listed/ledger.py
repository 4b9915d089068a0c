"""The areas in which people live, and who lives in one."""

from collections import Counter
from typing import Any, Final

from sqlalchemy import Select, and_, false, func, or_, select
from sqlalchemy.orm import Session

from desktop.base.keys import fold
from desktop.core.people.area import Area, area_keys
from desktop.core.people.records import PersonRecord

_P: Final = PersonRecord
#: So many areas are offered, those in which the most live.
MOST: Final = 200


def areas_in(session: Session) -> list[Area]:
    """Return the areas by name, each city before its districts."""
    spelled: dict[str, Counter[tuple[str, str]]] = {}
    query = select(_P.city, _P.district, func.count()).group_by(_P.city, _P.district)
    for row, district, files in session.execute(query):
        city = row or ""
        for key in area_keys(city, district or ""):
            names = city, (district or "") if key not in area_keys(city, "") else ""
            spelled.setdefault(key, Counter())[names] += files
    found = [
        Area(key, *max(names, key=lambda one: (names[one], one)), names.total())
        for key, names in spelled.items()
    ]
    found.sort(key=lambda one: (-one.files, one.key))
    return sorted(found[:MOST], key=lambda one: (fold(one.city), fold(one.district), one.key))


def living_in(session: Session, key: str) -> Select[Any]:
    """Return the query of the ids of who lives in an area, however it is spelled."""
    every = session.execute(select(_P.city, _P.district).distinct()).all()
    spelled: dict[str | None, list[str | None]] = {}  # flat lists: a query is only so deep
    for city, district in every:
        if key in area_keys(city or "", district or ""):
            spelled.setdefault(city, []).append(district)
    there = (and_(_P.city == city, _P.district.in_(of)) for city, of in spelled.items())
    return select(_P.id).where(or_(false(), *there))
