"""What binds files, written and read inside the transaction of others."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.keys import one_name, search_key
from desktop.core.people.ledger import known, load, load_rows
from desktop.core.people.links.records import LinkRecord
from desktop.core.people.links.terms import ONE_WAY, Distinct, Link, LinkKind
from desktop.core.work import Work

#: The bonds by which somebody leaves a household.
_LEFT: Final = frozenset({LinkKind.MOVED, LinkKind.DIVORCED})


def bind_once(tx: Work, pair: tuple[str, str], kind: LinkKind, *, since: date) -> None:
    """Bind two files unless they are bound so, from either of them, also by way of others."""
    first, second = pair
    there = any(
        one.kind == kind and {one.from_id, one.to_id} == set(pair)
        for one in open_of(tx.session, first)
    )
    if not there and first not in _beyond(tx.session, second, kind):
        bind_in(tx, pair, kind, since=since)


def bind_in(
    tx: Work,
    pair: tuple[str, str],
    kind: LinkKind,
    *,
    said_by: str = "",
    since: date | None = None,
    note: str = "",
) -> LinkRecord:
    """Bind the first file of ``pair`` to the second.

    Raises Refused: ``people.link_self``, ``.link_twice``, ``.link_circle`` (a ward who is his
    guardian's guardian, at any distance).
    """
    first, second = pair
    if first == second:
        raise Refused("people.link_self")
    if kind in ONE_WAY and first in _beyond(tx.session, second, kind):
        raise Refused("people.link_circle")
    every = open_of(tx.session, first)
    same = {first, second}
    if any({one.from_id, one.to_id} == same and one.kind == kind for one in every):
        raise Refused("people.link_twice")
    record = LinkRecord(
        id=new_id(),
        from_id=first,
        to_id=second,
        kind=kind,
        since=since,
        said_by=said_by,
        note=note,
        made_at=tx.now,
        actor_id=tx.actor.id,
        actor_name=tx.actor.name,
        ended_on=None,
        ended_because="",
    )
    tx.session.add(record)
    tx.session.flush()
    return record


def say_distinct_in(tx: Work, person_id: str, said: Distinct) -> None:
    """Record in an act's transaction that two files are of two people.

    Raises Invalid (``reason``, ``people.why_needed``), Refused ``people.unknown`` and
    ``people.link_self``.
    """
    if not said.reason:
        raise Invalid([Problem("reason", "people.why_needed")])
    for one in (person_id, said.than):
        known(tx.session, one)
    try:
        bind_in(tx, (person_id, said.than), LinkKind.DISTINCT, note=said.reason)
    except Refused as why:
        if why.code != "people.link_twice":
            raise
    tx.audit(kind=LinkKind.DISTINCT.value, other=said.than)


def of_file(session: Session, person_id: str) -> list[LinkRecord]:
    """Return every bond of a file, the oldest first."""
    theirs = or_(LinkRecord.from_id == person_id, LinkRecord.to_id == person_id)
    rows = select(LinkRecord).where(theirs)
    return list(session.scalars(rows.order_by(LinkRecord.made_at, LinkRecord.id)))


def open_of(session: Session, person_id: str) -> list[LinkRecord]:
    """Return the bonds of a file that have not ended."""
    return [one for one in of_file(session, person_id) if one.ended_on is None]


def said_distinct(session: Session, person_id: str) -> dict[str, str]:
    """Return who was said to be another person than the head of a file, and why, by file."""
    return {
        other(one, person_id): one.note
        for one in open_of(session, person_id)
        if one.kind == LinkKind.DISTINCT
    }


def every_distinct(session: Session) -> set[frozenset[str]]:
    """Return every two files that were said to be of two people."""
    rows = select(LinkRecord.from_id, LinkRecord.to_id).where(
        LinkRecord.kind == LinkKind.DISTINCT, LinkRecord.ended_on.is_(None)
    )
    return {frozenset((one, other)) for one, other in session.execute(rows)}


def links_of(session: Session, person_id: str) -> list[Link]:
    """Return what a file is bound to, as it is seen from there."""
    every = of_file(session, person_id)
    rows = load_rows(session, {other(one, person_id) for one in every})
    return [
        Link(
            id=one.id,
            row=rows[other(one, person_id)],
            kind=LinkKind(one.kind),
            first=one.from_id == person_id,
            since=one.since,
            said_by=one.said_by,
            note=one.note,
            made_on=riyadh_date(one.made_at),
            made_by=one.actor_name,
            ended_on=one.ended_on,
            ended_because=one.ended_because,
        )
        for one in every
    ]


def where_gone(tx: Work, person_id: str, name: str) -> tuple[str, str] | None:
    """Return where somebody is who left a household for another file, by the ``name`` that they had
    in it: that file, and their name among its members ("" for its head).

    None for who is in the household still, and where it is not certain.
    """
    if any(one_name(name, one.name) for one in load(tx.session, person_id).form.members):
        return None
    found = []
    for link in of_file(tx.session, person_id):
        if link.from_id == person_id and link.kind in _LEFT:
            form = load(tx.session, link.to_id).form
            if _begins(form.name.full, name):
                found.append((link.to_id, ""))
            found += [(link.to_id, one.name) for one in form.members if one_name(name, one.name)]
    return found[0] if len(found) == 1 else None


def _begins(full: str, name: str) -> bool:
    """Tell whether a whole name is a ``name``, or goes on after it with those of the fathers."""
    return one_name(full, name) or search_key(full).startswith(f"{search_key(name)} ")


def other(link: LinkRecord, person_id: str) -> str:
    """Return the file at the other side of a bond."""
    return link.to_id if link.from_id == person_id else link.from_id


def _beyond(session: Session, start: str, kind: LinkKind) -> set[str]:
    """Return the files that the bonds of a kind lead to from ``start``, at any distance."""
    found, ahead = {start}, {start}
    while ahead:
        ahead = set(_next(session, ahead, kind)) - found
        found |= ahead
    return found


def _next(session: Session, files: Iterable[str], kind: LinkKind) -> Iterable[str]:
    rows = select(LinkRecord.to_id).where(
        LinkRecord.from_id.in_(list(files)), LinkRecord.kind == kind, LinkRecord.ended_on.is_(None)
    )
    return session.scalars(rows)
