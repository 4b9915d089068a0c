"""What is written into the store, and what is read of it inside the transaction of others."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.keys import fold
from desktop.core.aid.goods import rules
from desktop.core.aid.goods.records import (
    EntryRecord,
    ItemRecord,
    SlipRecord,
    entries_of,
    left_of,
    left_of_all,
    next_turn,
)
from desktop.core.aid.goods.terms import (
    EntryLine,
    Expiring,
    ItemKind,
    ItemRow,
    ItemView,
    Portion,
    Received,
    SaveItem,
    SlipView,
    Way,
)
from desktop.core.documents.numbers import Series, next_number
from desktop.core.work import Look, Work
from desktop.core.work.subjects import Subject

_NOBODY = Subject("", "")


def item_in(session: Session, item_id: str) -> ItemRecord:
    """Return a thing's row; raises Refused ``goods.unknown_item``."""
    row = session.get(ItemRecord, item_id)
    if row is None:
        raise Refused("goods.unknown_item")
    return row


def save_item(tx: Work, given: SaveItem, item_id: str = "") -> ItemRecord:
    """Enter a thing, or let one be called otherwise; raises Invalid, also for a name that is taken
    (``goods.name_taken``).
    """
    found, key = list(rules.of_item(given)), fold(given.name)
    taken = select(ItemRecord.id).where(ItemRecord.name_key == key, ItemRecord.id != item_id)
    if key and tx.session.scalar(taken):
        found.append(Problem("name", "goods.name_taken"))
    if found or given.kind is None:
        raise Invalid(found)
    if item_id:
        row = item_in(tx.session, item_id)
    else:
        row = ItemRecord(id=new_id(), recorded_at=tx.now)
        tx.session.add(row)
    row.name, row.name_key, row.unit = given.name, key, given.unit
    row.kind, row.note = given.kind.value, given.note
    tx.session.flush()
    return row


def write_slip(
    tx: Work,
    way: Way,
    lines: Sequence[Received],
    *,
    party: str = "",
    day: date | None = None,
    condition: str = "",
    state: str = "",
    note: str = "",
    second: str = "",
    about: Subject = _NOBODY,
    person_id: str = "",
    numbered: bool = False,
) -> SlipRecord:
    """Write what comes (quantities above zero) or goes together.

    Raises Invalid (``lines.<n>.quantity``, ``goods.below_zero``) where more would go than there is.
    """
    _demand_enough(tx.session, lines)
    row = SlipRecord(
        id=new_id(),
        turn=next_turn(tx.session),
        number=next_number(tx, Series.STORE.value) if numbered else None,
        way=way.value,
        day=day or riyadh_date(tx.now),
        party=party,
        condition=condition,
        state=state,
        note=note,
        second=second,
        subject_kind=about.kind,
        subject_id=about.id,
        person_id=person_id,
        at=tx.now,
        staff_id=tx.actor.id,
        staff_name=tx.actor.name,
    )
    tx.session.add(row)
    tx.session.flush()
    tx.session.add_all(
        EntryRecord(
            slip_id=row.id,
            place=place,
            item_id=line.item_id,
            quantity=line.quantity,
            value=line.value,
            expires_on=line.expires_on,
        )
        for place, line in enumerate(lines)
    )
    tx.session.flush()
    return row


def _demand_enough(session: Session, lines: Sequence[Received]) -> None:
    found, going = list[Problem](), dict[str, int]()
    for at, line in enumerate(lines):
        if line.quantity >= 0:
            continue
        item = item_in(session, line.item_id)
        left = left_of(session, item.id) - going.get(item.id, 0)
        if left + line.quantity < 0:
            told: dict[str, str | int] = {"item": item.name, "left": left}
            found.append(Problem(f"lines.{at}.quantity", "goods.below_zero", told))
        going[item.id] = going.get(item.id, 0) - line.quantity
    if found:
        raise Invalid(found)


def issue_in(
    tx: Work, portions: Iterable[Portion], *, about: Subject, person_id: str, party: str = ""
) -> None:
    """Let go out of the store what somebody is handed, inside the act that hands it over."""
    lines = [Received(one.item_id, -one.quantity) for one in portions]
    if lines:
        write_slip(tx, Way.ISSUED, lines, about=about, person_id=person_id, party=party)


def return_in(
    tx: Work, portions: Iterable[Portion], *, about: Subject, person_id: str, note: str = ""
) -> None:
    """Let come back what somebody was handed by mistake or did not take."""
    lines = [Received(one.item_id, one.quantity) for one in portions]
    if lines:
        write_slip(tx, Way.RETURNED, lines, about=about, person_id=person_id, note=note)


def handed_of(session: Session, subject_id: str) -> dict[str, int]:
    """Return how much of each thing a record handed out, less what came back of it."""
    found = (
        select(EntryRecord.item_id, EntryRecord.quantity)
        .join(SlipRecord, SlipRecord.id == EntryRecord.slip_id)
        .where(SlipRecord.subject_id == subject_id)
    )
    handed: dict[str, int] = {}
    for item_id, quantity in session.execute(found):
        handed[item_id] = handed.get(item_id, 0) - quantity
    return {item_id: quantity for item_id, quantity in handed.items() if quantity}


def counted_of(session: Session, subject_id: str) -> dict[str, int]:
    """Return by how much counts of a record changed what there is of each thing."""
    found = (
        select(EntryRecord.item_id, EntryRecord.quantity)
        .join(SlipRecord, SlipRecord.id == EntryRecord.slip_id)
        .where(SlipRecord.subject_id == subject_id, SlipRecord.way == Way.COUNTED.value)
    )
    return {item_id: quantity for item_id, quantity in session.execute(found)}  # noqa: C416 - rows


def named(session: Session, portions: Iterable[Portion]) -> tuple[Portion, ...]:
    """Return portions with the names and units of today; raises Refused ``goods.unknown_item``."""
    return tuple(
        replace(one, name=item.name, unit=item.unit)
        for one in portions
        for item in (item_in(session, one.item_id),)
    )


def rows_in(at: Work | Look) -> list[ItemRow]:
    """Return every thing with what is there of it, by name."""
    left, ends = left_of_all(at.session), _ends(at.session)
    rows = at.session.scalars(select(ItemRecord).order_by(ItemRecord.name_key))
    return [_row(one, left.get(one.id, 0), ends.get(one.id, [])) for one in rows]


def view_in(at: Work | Look, item_id: str, most: int = 200) -> ItemView:
    """Return a thing with its newest entries; raises Refused ``goods.unknown_item``."""
    item, after, lines = item_in(at.session, item_id), 0, []
    every = entries_of(at.session, item_id)
    for entry, slip in every:
        after += entry.quantity
        lines.append(_line(entry, slip, after))
    found = rules.lots((entry.quantity, entry.expires_on) for entry, _ in every)
    return ItemView(_row(item, after, found), tuple(reversed(lines[-most:])), tuple(found))


def slip_in(at: Work | Look, slip_id: str) -> SlipView:
    """Return a slip as it was written; raises Refused ``goods.unknown_slip``."""
    row = at.session.get(SlipRecord, slip_id)
    if row is None:
        raise Refused("goods.unknown_slip")
    entries = select(EntryRecord).where(EntryRecord.slip_id == slip_id).order_by(EntryRecord.place)
    return SlipView(
        row.id,
        row.number or "",
        Way(row.way),
        row.day,
        row.party,
        row.condition,
        row.state,
        row.note,
        row.second,
        row.at,
        row.staff_name,
        tuple(
            Received(one.item_id, one.quantity, one.value, one.expires_on)
            for one in at.session.scalars(entries)
        ),
    )


def expiring_in(at: Work | Look, until: date) -> list[Expiring]:
    """Return what is left of things whose last day comes until a day, the nearest first."""
    today, names = riyadh_date(at.now), {one.id: one for one in at.session.scalars(_ITEMS)}
    return sorted(
        (
            Expiring(item_id, names[item_id].name, names[item_id].unit, left, ends, ends < today)
            for item_id, found in _ends(at.session).items()
            for ends, left in found
            if ends is not None and ends <= until
        ),
        key=lambda one: (one.expires_on, one.name),
    )


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each thing: its name, and that there never was less than nothing of it."""
    names = {one.id: one.name for one in session.scalars(_ITEMS)}
    by_item = sorted(entries_of(session), key=lambda pair: pair[0].item_id)
    for item_id, pairs in groupby(by_item, key=lambda pair: pair[0].item_id):
        after, least = 0, 0
        for entry, _ in pairs:
            after += entry.quantity
            least = min(least, after)
        yield names.get(item_id, item_id), least >= 0 and item_id in names


_ITEMS = select(ItemRecord).order_by(ItemRecord.name_key)


def _ends(session: Session) -> dict[str, list[tuple[date | None, int]]]:
    """Return what is left of each thing that has last days, by them."""
    moved: dict[str, list[rules.Moved]] = {}
    perishes = set[str]()
    for entry, _ in entries_of(session):
        moved.setdefault(entry.item_id, []).append((entry.quantity, entry.expires_on))
        if entry.expires_on is not None:
            perishes.add(entry.item_id)
    return {item_id: rules.lots(moved[item_id]) for item_id in perishes}


def _row(item: ItemRecord, left: int, found: Sequence[tuple[date | None, int]]) -> ItemRow:
    ends = next((one for one, _ in found if one is not None), None)
    return ItemRow(item.id, item.name, item.unit, ItemKind(item.kind), item.note, left, ends)


def _line(entry: EntryRecord, slip: SlipRecord, after: int) -> EntryLine:
    return EntryLine(
        Way(slip.way),
        entry.quantity,
        after,
        slip.at,
        slip.day,
        slip.id,
        slip.number or "",
        slip.party,
        slip.staff_name,
        slip.note,
        entry.expires_on,
    )
