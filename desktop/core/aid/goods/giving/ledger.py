"""What is written of a distribution, and what is read of it inside the transaction of others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.arabic_text import arabic_digits
from desktop.base.clock import RIYADH, riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import hijri_text
from desktop.base.ids import new_id
from desktop.base.keys import fold
from desktop.core.aid.goods import ledger as store
from desktop.core.aid.goods.giving import rules
from desktop.core.aid.goods.giving.listing import Waiting, families_in
from desktop.core.aid.goods.giving.records import (
    GivingRecord,
    GivingRowRecord,
    given_in_season,
    next_of,
    portions_in,
)
from desktop.core.aid.goods.giving.terms import (
    GIVING,
    ROW,
    ROW_PAYLOADS,
    Family,
    Handed,
    Next,
    PlanGiving,
    TakenBack,
    Took,
)
from desktop.core.aid.goods.hands import Hand, kept, of_hand
from desktop.core.aid.goods.records import ItemRecord
from desktop.core.aid.goods.terms import Portion
from desktop.core.people.ledger import load, load_all
from desktop.core.people.terms import PersonView
from desktop.core.work import Look, Work, ledger
from desktop.core.work.subjects import Subject


def subject(giving_id: str) -> Subject:
    """Return where a distribution's own steps stand in the ledger."""
    return Subject(GIVING, giving_id)


def row_subject(row_id: str) -> Subject:
    """Return where the steps of a family's row stand."""
    return Subject(ROW, row_id)


def giving_in(session: Session, giving_id: str) -> GivingRecord:
    """Return a distribution's row; raises Refused ``giving.unknown``."""
    row = session.get(GivingRecord, giving_id)
    if row is None:
        raise Refused("giving.unknown")
    return row


def row_in(session: Session, row_id: str) -> GivingRowRecord:
    """Return a family's row; raises Refused ``giving.unknown_row``."""
    row = session.get(GivingRowRecord, row_id)
    if row is None:
        raise Refused("giving.unknown_row")
    return row


def open_in(session: Session, giving_id: str) -> GivingRecord:
    """Return a distribution that is not over; raises Refused ``giving.closed``."""
    row = giving_in(session, giving_id)
    if row.closed_at is not None:
        raise Refused("giving.closed", name=row.name)
    return row


def begin_in(tx: Work, given: PlanGiving, waiting: Waiting) -> GivingRecord:
    """Begin a distribution with its list.

    Raises Invalid naming fields, also where nobody is left for the list (``among.whom``).
    """
    today = riyadh_date(tx.now)
    if found := list(rules.of_plan(given, today)):
        raise Invalid(found)
    for share in given.shares:
        store.item_in(tx.session, share.item_id)
    row = GivingRecord(
        id=new_id(),
        name=given.name,
        day=given.day,
        place=given.place,
        season=given.season,
        season_key=fold(given.season),
        condition=given.condition,
        passed={},
        closed_at=None,
        recorded_at=tx.now,
        staff_id=tx.actor.id,
        staff_name=tx.actor.name,
    )
    people, passed = families_in(tx, given, waiting)
    if not people:
        raise Invalid([Problem("among.whom", "giving.nobody")])
    if len(people) > rules.MOST_FAMILIES:
        most = {"most": rules.MOST_FAMILIES}
        raise Invalid([Problem("among.whom", "giving.too_many", most)])
    row.passed = passed
    tx.session.add(row)
    tx.session.flush()
    tx.session.add_all(
        GivingRowRecord(
            id=new_id(),
            giving_id=row.id,
            place=place,
            person_id=person_id,
            season_key=row.season_key,
            heads=count,
            portions=[[one.item_id, one.quantity] for one in portions],
            taken_at=None,
            signed="",
            sheet="",
            staff_id="",
            staff_name="",
        )
        for place, (person_id, count, portions) in enumerate(people, 1)
    )
    ledger.add_event(tx, subject(row.id), "plan", given)
    return row


def hand_in(tx: Work, row: GivingRowRecord, hand: Hand, sheet: str = "") -> None:
    """Hand a family its portions, which go out of the store at once.

    Raises Refused ``giving.taken`` (who took it, and when), ``giving.season_taken``,
    ``giving.head_died``, and Invalid for who takes it or a store that has no more.
    """
    giving = open_in(tx.session, row.giving_id)
    if row.taken_at is not None:
        raise Refused("giving.taken", **_who(tx, row))
    if giving.season_key:
        had = given_in_season(tx.session, giving.season_key, [row.person_id], giving.id)
        if before := had.get(row.person_id):
            name = giving_in(tx.session, before.giving_id).name
            raise Refused("giving.season_taken", giving=name, **_who(tx, before))
    person = load(tx.session, row.person_id)
    if person.standing.died_on is not None:
        raise Refused("giving.head_died", name=person.form.name.full)
    if found := list(of_hand(hand, person)):
        raise Invalid(found)
    store.issue_in(
        tx,
        portions_of(row),
        about=row_subject(row.id),
        person_id=row.person_id,
        party=giving.name,
    )
    given = kept(hand)
    row.taken_at, row.signed, row.sheet = tx.now, given.signed or "", sheet
    row.staff_id, row.staff_name = tx.actor.id, tx.actor.name
    ledger.add_event(tx, row_subject(row.id), "handed", Handed(given, sheet))


def take_back_in(tx: Work, row: GivingRowRecord) -> None:
    """Take a handing back by a contrary entry: what went out is in the store again."""
    store.return_in(tx, portions_of(row), about=row_subject(row.id), person_id=row.person_id)
    row.taken_at, row.signed, row.sheet = None, "", ""
    row.staff_id, row.staff_name = "", ""
    ledger.add_event(tx, row_subject(row.id), "taken_back", TakenBack())


def sums(session: Session, giving_id: str) -> list[tuple[str, int, int]]:
    """Return each thing of a distribution: its id, how many are planned and were handed out."""
    planned, handed = dict[str, int](), dict[str, int]()
    for portions, took in portions_in(session, giving_id):
        for item_id, quantity in portions:
            planned[item_id] = planned.get(item_id, 0) + quantity
            if took:
                handed[item_id] = handed.get(item_id, 0) + quantity
    return [(item_id, count, handed.get(item_id, 0)) for item_id, count in planned.items()]


def portions_of(row: GivingRowRecord) -> tuple[Portion, ...]:
    """Return what a family's row says it is handed."""
    return tuple(Portion(item_id, quantity) for item_id, quantity in row.portions)


def took_in(session: Session, row: GivingRowRecord) -> Took | None:
    """Return who took a family's portions, None where nobody did."""
    if row.taken_at is None:
        return None
    event = ledger.newest_event(session, row_subject(row.id), "handed")
    given = ledger.payload_of(event, ROW_PAYLOADS) if event else Handed(Hand())
    return Took(row.taken_at, row.staff_name, given.hand)


def _who(tx: Work, row: GivingRowRecord) -> dict[str, str]:
    took = took_in(tx.session, row)
    if took is None:
        return {"who": "", "when": "", "staff": ""}
    who = took.hand.collector or load(tx.session, row.person_id).form.name.full
    return {"who": who, "when": _moment(took.at), "staff": took.staff}


def _moment(at: datetime) -> str:
    return f"{hijri_text(riyadh_date(at))} {arabic_digits(f'{at.astimezone(RIYADH):%H:%M}')}"


def families_of(at: Work | Look, rows: Sequence[GivingRowRecord]) -> list[Family]:
    """Return rows as people read them, with names and what is to be said of each file."""
    people = load_all(at.session, {row.person_id for row in rows})
    items = {one.id: one for one in at.session.scalars(select(ItemRecord))}
    taken = [row.id for row in rows if row.taken_at is not None]
    events = ledger.newest_events(at.session, ROW, taken, "handed") if taken else {}
    today, found = riyadh_date(at.now), []
    for row in rows:
        person = people.get(row.person_id)
        portions = tuple(
            replace(one, name=items[one.item_id].name, unit=items[one.item_id].unit)
            for one in portions_of(row)
        )
        took = None
        if row.taken_at is not None:
            event = events.get(row.id)
            given = ledger.payload_of(event, ROW_PAYLOADS) if event else Handed(Hand())
            took = Took(row.taken_at, row.staff_name, given.hand)
        found.append(_family(row, person, portions, took, today))
    return found


def _family(
    row: GivingRowRecord,
    person: PersonView | None,
    portions: tuple[Portion, ...],
    took: Took | None,
    today: date,
) -> Family:
    return Family(
        row.id,
        row.place,
        row.person_id,
        person.file_number if person else "",
        person.form.name.full if person else "",
        person.form.identity.number if person else "",
        row.heads,
        portions,
        took,
        rules.notices(person.standing, today) if person else (),
    )


def next_for(at: Work | Look, person_id: str) -> Next | None:
    """Return the next distribution of somebody, None where there is none."""
    found = next_of(at.session, person_id, riyadh_date(at.now))
    return Next(found.name, found.day, found.place) if found else None


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each row of a distribution: its id, and whether it stands where its steps lead and
    the store handed out what it says.
    """
    for row in session.scalars(select(GivingRowRecord).order_by(GivingRowRecord.id)):
        steps = ledger.taken(ledger.events(session, row_subject(row.id)), ROW_PAYLOADS)
        took = bool(steps) and isinstance(steps[-1].payload, Handed)
        handed = store.handed_of(session, row.id)
        says = dict(row.portions) if took else {}
        yield row.id, took == (row.taken_at is not None) and handed == says
