"""What the store and the distribution days hold, and what becomes of it when files are merged or
erased: quantities, days and serials stay, whoever took them is forgotten.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from desktop.base.errors import Refused
from desktop.core.aid.goods import ledger as store
from desktop.core.aid.goods.cards import ledger as cards
from desktop.core.aid.goods.cards.records import CardRecord
from desktop.core.aid.goods.cards.terms import CARD, CardGiven
from desktop.core.aid.goods.cards.terms import PAYLOADS as CARD_PAYLOADS
from desktop.core.aid.goods.devices import ledger as devices
from desktop.core.aid.goods.devices.records import DeviceRecord
from desktop.core.aid.goods.devices.rules import without_words as nothing_said
from desktop.core.aid.goods.devices.terms import DEVICE, Lent
from desktop.core.aid.goods.devices.terms import PAYLOADS as DEVICE_PAYLOADS
from desktop.core.aid.goods.giving import ledger as giving
from desktop.core.aid.goods.giving.records import GivingRecord, GivingRowRecord
from desktop.core.aid.goods.giving.terms import ROW_PAYLOADS, Handed
from desktop.core.aid.goods.hands import without_words
from desktop.core.aid.goods.records import EntryRecord, ItemRecord, SlipRecord
from desktop.core.work import Work, ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject


class GoodsHoldings(DeskHoldings):
    """Things, slips, cards, devices and distributions."""

    tables = (
        ItemRecord, SlipRecord, EntryRecord, CardRecord, DeviceRecord, GivingRecord,
        GivingRowRecord,
    )  # fmt: skip
    opened = frozenset({"payload"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether nothing ever was below zero, and each card, device and row stands where its
        steps lead.
        """
        yield Finding.of(Part.STORE, store.judged(session))
        yield Finding.of(Part.CARDS, cards.judged(session))
        yield Finding.of(Part.DEVICES, devices.judged(session))
        yield Finding.of(Part.GIVINGS, giving.judged(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return what a family was given, lent or is to be handed, with its steps."""
        slips = select(SlipRecord).where(SlipRecord.person_id == person_id)
        for slip in session.scalars(slips.order_by(SlipRecord.turn)):
            yield Kept(slip, slip.at, slip.way)
        for card in _cards(session, person_id):
            yield Kept(card, card.at, card.serial)
        for device in _devices(session, person_id):
            events = _lent(session, device.id, person_id)
            yield Kept(device, events[0].at, device.serial)
            for event in events:
                yield Kept(event, event.at, event.step)
        for row in _rows(session, person_id):
            began = giving.giving_in(session, row.giving_id)
            yield Kept(row, began.recorded_at, began.name)
            for event in ledger.events(session, giving.row_subject(row.id)):
                yield Kept(event, event.at, event.step)

    def demand_movable(self, session: Session, person_id: str) -> None:
        """Raise Refused ``giving.listed_open`` with the name of a distribution that is not closed
        and lists the family: its sheet may lie printed on the table.
        """
        for row in _rows(session, person_id):
            began = giving.giving_in(session, row.giving_id)
            if began.closed_at is None:
                raise Refused("giving.listed_open", name=began.name)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give the other file what this one was given. Where both stand in a distribution's list,
        one row is left of those that were not handed out.
        """
        tx.session.execute(
            update(SlipRecord)
            .where(SlipRecord.person_id == from_person)
            .values(person_id=into_person)
        )
        theirs = {row.giving_id: row for row in _rows(tx.session, into_person)}
        for row in _rows(tx.session, from_person):
            row.person_id = into_person
            other = theirs.get(row.giving_id)
            if other is not None:
                _let_one_stand(tx, row, other)
        for card in _cards(tx.session, from_person):
            _put_in_steps(tx, cards.subject(card.id), from_person, into_person)
            if card.person_id == from_person:
                card.person_id = into_person
        for device in _devices(tx.session, from_person):
            _put_in_steps(tx, devices.subject(device.id), from_person, into_person)
            if device.person_id == from_person:
                device.person_id = into_person
        tx.session.flush()

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget who took and signed, reports and words; what was handed out and when stays."""
        for row in _rows(tx.session, person_id):
            for event in ledger.events(tx.session, giving.row_subject(row.id)):
                step = ledger.payload_of(event, ROW_PAYLOADS)
                if isinstance(step, Handed):
                    left = Handed(without_words(step.hand), step.sheet)
                    event.payload = ledger.to_text(left)
        for card in _cards(tx.session, person_id):
            for event in ledger.events(tx.session, cards.subject(card.id)):
                step = ledger.payload_of(event, CARD_PAYLOADS)
                if isinstance(step, CardGiven) and step.person_id == person_id:
                    left_of_it = CardGiven(person_id, without_words(step.hand))
                    event.payload = ledger.to_text(left_of_it)
        for device in _devices(tx.session, person_id):
            for event in _lent(tx.session, device.id, person_id):
                step = ledger.payload_of(event, DEVICE_PAYLOADS)
                event.payload = ledger.to_text(nothing_said(step))
        slips = update(SlipRecord).where(SlipRecord.person_id == person_id)
        tx.session.execute(slips.values(party="", note=""))
        tx.session.flush()


def _let_one_stand(tx: Work, row: GivingRowRecord, other: GivingRowRecord) -> None:
    """Leave out the row of two that nothing was ever handed out by."""
    for one in (row, other):
        if not list(ledger.events(tx.session, giving.row_subject(one.id))):
            tx.session.delete(one)
            return


def _rows(session: Session, person_id: str) -> list[GivingRowRecord]:
    found = select(GivingRowRecord).where(GivingRowRecord.person_id == person_id)
    return list(session.scalars(found.order_by(GivingRowRecord.id)))


def _cards(session: Session, person_id: str) -> list[CardRecord]:
    """Return the cards that a family has, or ever had."""
    found = select(CardRecord).where(CardRecord.id.in_(_named(CARD, "given", person_id)))
    return list(session.scalars(found.order_by(CardRecord.id)))


def _devices(session: Session, person_id: str) -> list[DeviceRecord]:
    """Return the devices that a family has, or ever had."""
    found = select(DeviceRecord).where(DeviceRecord.id.in_(_named(DEVICE, "lent", person_id)))
    return list(session.scalars(found.order_by(DeviceRecord.id)))


def _named(kind: str, step: str, person_id: str) -> Select[Any]:
    """Return the query of the subjects with a step that names a file."""
    return select(EventRecord.subject_id).where(
        EventRecord.subject_kind == kind,
        EventRecord.step == step,
        EventRecord.payload.contains(f'"{person_id}"', autoescape=True),
    )


def _lent(session: Session, device_id: str, person_id: str) -> list[EventRecord]:
    """Return the steps of a device's loans to a family, each until it came back."""
    found, theirs = [], False
    for event in ledger.events(session, devices.subject(device_id)):
        step = ledger.payload_of(event, DEVICE_PAYLOADS)
        if isinstance(step, Lent):
            theirs = step.person_id == person_id
        if theirs:
            found.append(event)
        if event.step == "came_back":
            theirs = False
    return found


def _put_in_steps(tx: Work, of: Subject, from_person: str, into_person: str) -> None:
    """Let steps that name a file by its id name the other one."""
    for event in ledger.events(tx.session, of):
        event.payload = event.payload.replace(f'"{from_person}"', f'"{into_person}"')
