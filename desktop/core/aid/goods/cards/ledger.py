"""A card's steps in the ledger of all desks, and the row that they lead to."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import day_of, riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.keys import fold
from desktop.base.money import Halalas
from desktop.core.aid.goods.cards import rules
from desktop.core.aid.goods.cards.records import CardRecord
from desktop.core.aid.goods.cards.terms import (
    CARD,
    COUNT,
    PAYLOADS,
    WORDS,
    CardCame,
    CardGiven,
    CardKind,
    CardRow,
    CardsCounted,
    CardState,
    Drawer,
    Step,
)
from desktop.core.aid.goods.shown import name_for
from desktop.core.people.ledger import load_rows
from desktop.core.work import Look, Work, ledger
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject


def subject(card_id: str) -> Subject:
    """Return where a card's steps stand in the ledger."""
    return Subject(CARD, card_id)


def card_in(session: Session, card_id: str) -> CardRecord:
    """Return a card's row; raises Refused ``card.unknown``."""
    row = session.get(CardRecord, card_id)
    if row is None:
        raise Refused("card.unknown")
    return row


def bring_in(tx: Work, came: CardCame) -> CardRecord:
    """Enter a card that came in; raises Invalid for a serial that the store has already."""
    key = fold(came.store)
    there = select(CardRecord.id).where(
        CardRecord.store_key == key, CardRecord.serial == came.serial
    )
    if tx.session.scalar(there):
        raise Invalid([Problem("serials", "card.serial_known", {"serial": came.serial})])
    row = CardRecord(
        id=new_id(),
        kind=came.kind.value,
        serial=came.serial,
        store=came.store,
        store_key=key,
        value=came.value,
        expires_on=came.expires_on,
        person_id="",
        state=CardState.HELD.value,
        at=tx.now,
    )
    tx.session.add(row)
    tx.session.flush()
    ledger.add_event(tx, subject(row.id), WORDS[CardCame], came, state=row.state)
    return row


def take_in(tx: Work, row: CardRecord, step: Step) -> None:
    """Take a step of a card; raises Refused as :func:`rules.demand`, Invalid without its why."""
    rules.demand(step, CardState(row.state))
    if found := list(rules.of_why(step)):
        raise Invalid(found)
    row.state, row.at = rules.follow(step).value, tx.now
    if isinstance(step, CardGiven):
        row.person_id = step.person_id
    elif row.state == CardState.HELD:
        row.person_id = ""
    ledger.add_event(tx, subject(row.id), WORDS[type(step)], step, state=row.state)


def rows_of(at: Work | Look, rows: Sequence[CardRecord]) -> list[CardRow]:
    """Return cards as people read them, with the names of the families that have them."""
    people = load_rows(at.session, {row.person_id for row in rows if row.person_id})
    today = riyadh_date(at.now)
    return [
        CardRow(
            one.id,
            CardKind(one.kind),
            one.serial,
            one.store,
            one.value,
            one.expires_on,
            CardState(one.state),
            one.person_id,
            name_for(at.actor.roles, people[one.person_id].name) if one.person_id in people else "",
            one.at,
            one.expires_on is not None and one.expires_on < today,
        )
        for one in rows
    ]


def drawer_in(at: Work | Look) -> Drawer:
    """Return what the drawer must hold, and whether it was counted since anything moved today."""
    row, began = CardRecord, day_of(riyadh_date(at.now))[0]
    held = select(func.count(), func.sum(row.value)).where(row.state == CardState.HELD.value)
    count, value = at.session.execute(held).one()
    of_today = (EventRecord.subject_kind == CARD, EventRecord.at >= began)
    given = select(func.count()).where(*of_today, EventRecord.step == WORDS[CardGiven])
    last = at.session.scalar(select(func.max(EventRecord.at)).where(*of_today))
    event = ledger.newest(at.session, Subject(COUNT, riyadh_date(at.now).isoformat()))
    counted = ledger.payload_of(event, {"counted": CardsCounted}) if event else None
    moved = last is not None and (event is None or event.at < last)
    given_today = at.session.scalar(given) or 0
    return Drawer(count, Halalas(value or 0), given_today, moved, counted)


#: A card, since when it is where it is, and by which step.
Last = tuple[CardRecord, datetime, Step]


def last_until(session: Session, moment: datetime) -> list[Last]:
    """Return every card with its last step until a moment, by shop and serial."""
    newest = (
        select(EventRecord.subject_id, func.max(EventRecord.seq).label("seq"))
        .where(EventRecord.subject_kind == CARD, EventRecord.at <= moment)
        .group_by(EventRecord.subject_id)
        .subquery()
    )
    found = (
        select(CardRecord, EventRecord)
        .join(newest, newest.c.subject_id == CardRecord.id)
        .join(
            EventRecord,
            (EventRecord.subject_kind == CARD)
            & (EventRecord.subject_id == newest.c.subject_id)
            & (EventRecord.seq == newest.c.seq),
        )
        .order_by(CardRecord.store_key, CardRecord.serial)
    )
    return [
        (card, event.at, ledger.payload_of(event, PAYLOADS))
        for card, event in session.execute(found)
    ]


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each card: its serial, and whether it is where its steps lead."""
    for row in session.scalars(select(CardRecord).order_by(CardRecord.id)):
        state, whose = "", ""
        for one in ledger.taken(ledger.events(session, subject(row.id)), PAYLOADS):
            state = rules.follow(one.payload).value
            if isinstance(one.payload, CardGiven):
                whose = one.payload.person_id
            elif state == CardState.HELD:
                whose = ""
        yield row.serial, (state, whose) == (row.state, row.person_id)
