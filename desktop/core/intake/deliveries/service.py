"""The register of deliveries. Its order is read whole, its rows by their ids."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, String, cast, select, union_all
from sqlalchemy.orm import aliased

from desktop.base.clock import day_of, riyadh_date
from desktop.base.money import NOTHING
from desktop.base.order import Order
from desktop.base.spans import Span, days_of
from desktop.core.aid.goods.giving.records import GivingRecord, GivingRowRecord
from desktop.core.intake.deliveries.terms import (
    AREA,
    CATEGORY,
    KIND,
    OFFICER,
    PERIOD,
    SERVICE,
    By,
    Delivery,
    Kind,
)
from desktop.core.intake.ledger import PAYLOADS
from desktop.core.intake.records import RequestRecord, meant
from desktop.core.intake.steps import taking_back
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.terms import REQUEST
from desktop.core.people.area import Area
from desktop.core.people.ledger import forms_of, load_rows
from desktop.core.people.listed.ledger import areas_in, living_in
from desktop.core.people.records import PersonCategory, PersonRecord, people_meant
from desktop.core.people.terms import PersonRow
from desktop.core.people.views import (
    name_for,
    names_on,
    redact,
    row_for,
    sees_category,
    sees_names,
)
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import StepId
from desktop.core.staff.service import open_accounts
from desktop.core.work import Action, Actor, Doors, Look, may
from desktop.core.work.ledger import payload_of
from desktop.core.work.ordered import Asked, order_in
from desktop.core.work.records import EventRecord

_E, _Q, _G = EventRecord, RequestRecord, GivingRowRecord
#: Of so many deliveries at most requests are read by their ids, of more all of them.
_FEW: Final = 1000
#: What stands between a request and the place of its step in an id of a delivery.
_AT: Final = ":"
_DELIVERED: Final = (_E.subject_kind == REQUEST, _E.step == StepId.DELIVERY.value)


class DeliveryList:
    """Shows what was handed over and not taken back, as the reader's roles may see it."""

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    def order(self, actor: Actor, asked: Asked) -> Order:
        """Return the ids of the deliveries that are asked for, in the order that is."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            people = asked.by == By.PERSON and sees_names(see.actor.roles)
            ways = (_asked_of_requests, _asked_of_givings)
            kinds = [query for way in ways for query in way(see, asked, people=people)]
            if not kinds:
                return Order()
            if people:
                return _by_name(see, kinds, falling=asked.falling)
            every = union_all(*kinds).subquery()
            columns = (every.c.at, every.c.id)
            falling = asked.falling or not asked.by
            order = (one.desc() if falling else one.asc() for one in columns)
            return order_in(see.session, select(every.c.id).order_by(*order))

    def rows(self, actor: Actor, ids: Sequence[str]) -> dict[str, Delivery]:
        """Return deliveries by id; an id of none is passed over."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            found = [*self._of_requests(see, ids), *_of_givings(see, ids)]
            return {one.id: one for one in found}

    def officers(self, actor: Actor) -> list[tuple[str, str]]:
        """Return who can have handed over: the open accounts by id, with their names."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            return sorted(open_accounts(see).items(), key=lambda one: one[1])

    def areas(self, actor: Actor) -> list[Area]:
        """Return in which areas people live."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            return areas_in(see.session)

    def _of_requests(self, see: Look, ids: Sequence[str]) -> Iterator[Delivery]:
        keys = [one.split(_AT) for one in ids if _AT in one]
        requests = {request_id for request_id, _ in keys}
        events = see.session.scalars(select(_E).where(*_DELIVERED, _E.subject_id.in_(requests)))
        steps = {f"{one.subject_id}{_AT}{one.seq}": one for one in events}
        rows = see.session.scalars(select(_Q).where(_Q.id.in_(requests)))
        records = {one.id: one for one in rows}
        people = {one.person_id for one in records.values()}
        whole, names = load_rows(see.session, people), _names(see, people)
        services = {one.id: one.name for one in self._profile().services}
        for one in set(ids) & set(steps):
            event = steps[one]
            record, given = records[event.subject_id], payload_of(event, PAYLOADS)
            assert isinstance(given, Deliver)  # noqa: S101  # by its step
            person = row_for(see.actor.roles, whole[record.person_id])
            yield Delivery(
                *(one, Kind.REQUEST, event.at, record.id, record.shown_number),
                *_whose(person),
                service=services.get(record.service_id, record.service_id),
                what=redact(given.what, names[person.id]) if names else given.what,
                amount=given.amount,
                taken_by=name_for(see.actor.roles, given.taken_by),
                officer=event.actor_name,
            )


def _by_name(see: Look, kinds: Sequence[Select[Any]], *, falling: bool) -> Order:
    """Return deliveries by the names of the people. Files in the order of their names, and whose
    requests are, are read by their indexes alone: each by its id is another page of the database.
    """
    read = see.session.connection().execute
    files = read(select(PersonRecord.id).order_by(PersonRecord.name_key, PersonRecord.id))
    place = {file_id: at for at, file_id in enumerate(files.scalars().all())}
    every = union_all(*kinds).subquery()
    by_day = select(every.c.id, every.c.whose).order_by(every.c.at, every.c.id)
    found = read(by_day).all()
    theirs = select(_Q.id, _Q.person_id)
    if len(found) <= _FEW:
        theirs = theirs.where(_Q.id.in_({row.whose for row in found}))
    whose = {row.id: row.person_id for row in read(theirs).all()}
    by_name = sorted(found, key=lambda row: place[whose.get(row.whose, row.whose)])
    return Order(row.id for row in (reversed(by_name) if falling else by_name))


def _of_givings(see: Look, ids: Sequence[str]) -> Iterator[Delivery]:
    if not may(see.actor.roles, Action.GIVING_READ):
        return
    query = select(_G, GivingRecord.name).join(GivingRecord, GivingRecord.id == _G.giving_id)
    found = see.session.execute(query.where(_G.id.in_(ids), _G.taken_at.is_not(None))).all()
    whole = load_rows(see.session, {row.person_id for row, _ in found})
    for row, name in found:
        if row.person_id in whole and row.taken_at is not None:
            yield Delivery(
                *(row.id, Kind.GIVING, row.taken_at, row.giving_id, ""),
                *_whose(row_for(see.actor.roles, whole[row.person_id])),
                service="", what=name, amount=NOTHING, taken_by="",
                officer=row.staff_name,
            )  # fmt: skip


def _whose(person: PersonRow) -> tuple[str, str, str, str]:
    return person.id, person.name, person.file_number, person.city


def _names(see: Look, people: set[str]) -> dict[str, frozenset[str]]:
    """Return which words are left out of what is told of whom; nothing for who sees names."""
    if sees_names(see.actor.roles):
        return {}
    return {one: names_on(form) for one, form in forms_of(see.session, people).items()}


def _asked_of_requests(see: Look, asked: Asked, *, people: bool) -> Iterator[Select[Any]]:
    """Yield the query of what was delivered of requests: by the index of steps alone, unless it is
    narrowed by what requests say; with ``people`` whose request it is of.
    """
    if asked.value(KIND) not in {"", Kind.REQUEST}:
        return
    back = aliased(EventRecord)
    taken_back = select(_named(back.subject_id, back.seq - 1)).where(
        back.subject_kind == REQUEST,
        back.step == taking_back.STEP.id,  # it follows at once upon what it corrects
    )
    id_ = _named(_E.subject_id, _E.seq)
    shown: tuple[Any, ...] = (id_.label("id"), _E.at.label("at"))
    query: Select[Any] = select(*shown)
    query = query.where(*_DELIVERED, id_.not_in(taken_back), *_when(see, asked, _E.at, _E.actor_id))
    theirs = [*_whose_are(see, asked, _Q.person_id)]
    if service := asked.value(SERVICE):
        theirs.append(_Q.service_id == service)
    if narrows := meant(asked.text, named=sees_names(see.actor.roles)):
        theirs.append(_Q.id.in_(narrows[0]))
    if theirs:
        query = query.where(_E.subject_id.in_(select(_Q.id).where(*theirs)))
    yield query.add_columns(_E.subject_id.label("whose")) if people else query


def _named(subject_id: Any, seq: Any) -> ColumnElement[str]:
    """Return the id of a delivery: the request, and the place of its step."""
    found: ColumnElement[str] = subject_id.concat(_AT).concat(cast(seq, String))
    return found


def _asked_of_givings(see: Look, asked: Asked, *, people: bool) -> Iterator[Select[Any]]:
    other = asked.value(KIND) not in {"", Kind.GIVING} or asked.value(SERVICE)
    if other or not may(see.actor.roles, Action.GIVING_READ):
        return
    shown: tuple[Any, ...] = (_G.id.label("id"), _G.taken_at.label("at"))
    query: Select[Any] = select(*shown)
    query = query.where(
        _G.taken_at.is_not(None),
        *_when(see, asked, _G.taken_at, _G.staff_id),
        *_whose_are(see, asked, _G.person_id),
    )
    if found := people_meant(asked.text, named=sees_names(see.actor.roles)):
        query = query.where(_G.person_id.in_(union_all(*found)))
    yield query.add_columns(_G.person_id.label("whose")) if people else query


def _when(see: Look, asked: Asked, at: Any, officer: Any) -> Iterator[ColumnElement[bool]]:
    """Yield when, and by whom, something was handed over."""
    if period := asked.value(PERIOD):
        first, last = days_of(Span(period), riyadh_date(see.now))
        yield at >= day_of(first)[0]
        yield at < day_of(last)[1]
    if who := asked.value(OFFICER):
        yield officer == who


def _whose_are(see: Look, asked: Asked, person: Any) -> Iterator[ColumnElement[bool]]:
    """Yield whose something is."""
    if (category := asked.value(CATEGORY)) and sees_category(see.actor.roles):
        theirs = select(PersonCategory.person_id).where(PersonCategory.category_id == category)
        yield person.in_(theirs)
    if area := asked.value(AREA):
        yield person.in_(living_in(see.session, area))
