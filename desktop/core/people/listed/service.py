"""The list of all files. Its order is read whole, its rows by their ids."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select

from desktop.base.clock import riyadh_date
from desktop.base.order import Order
from desktop.core.people.area import Area
from desktop.core.people.days.records import RenewalRecord
from desktop.core.people.details import Standing
from desktop.core.people.follow.rules import SOON, due_on, renewed_by
from desktop.core.people.ledger import load_rows
from desktop.core.people.listed.ledger import areas_in, living_in
from desktop.core.people.listed.terms import (
    AREA,
    CATEGORY,
    DUE,
    STATE,
    By,
    FileIs,
    Listed,
    UpdateIs,
)
from desktop.core.people.records import PersonCategory, PersonNumber, PersonRecord, people_meant
from desktop.core.people.search import NumberKind, read_query
from desktop.core.people.views import (
    row_for,
    sees_category,
    sees_names,
    sees_numbers,
)
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look
from desktop.core.work.ordered import Asked, order_in
from desktop.storage.prefix import starts_with

_DAY: Final = timedelta(days=1)
_P, _R = PersonRecord, RenewalRecord


class ListedService:
    """Shows everybody, as the reader's roles may see them: what these do not show, orders and
    narrows nothing, or its order would tell it.
    """

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    def order(self, actor: Actor, asked: Asked) -> Order:
        """Return the ids of the files that are asked for, in the order that is."""
        office = self._profile().office
        with self._doors.look(actor, Action.PERSON_SEARCH) as see:
            query = select(_P.id).where(*_narrowing(see, asked, office))
            return order_in(see.session, _sorted(see, query, asked))

    def rows(self, actor: Actor, ids: Sequence[str]) -> dict[str, Listed]:
        """Return files by id; an id of none is passed over."""
        office = self._profile().office
        with self._doors.look(actor, Action.PERSON_SEARCH) as see:
            of = select(_R.person_id, _R.renewed_on).where(_R.person_id.in_(ids))
            renewed = {row.person_id: row.renewed_on for row in see.session.execute(of)}
            found = load_rows(see.session, ids)
            roles = see.actor.roles
            return {
                one: Listed(one, row_for(roles, row), _due(row.standing, renewed.get(one), office))
                for one, row in found.items()
            }

    def areas(self, actor: Actor) -> list[Area]:
        """Return in which areas people live, as every role sees it of a file."""
        with self._doors.look(actor, Action.PERSON_SEARCH) as see:
            return areas_in(see.session)


def _due(stands: Standing, renewed: date | None, office: OfficeChoices) -> date | None:
    over = stands.closed_on is not None or stands.died_on is not None
    return None if over or renewed is None else due_on(renewed, office)


def _narrowing(see: Look, asked: Asked, office: OfficeChoices) -> list[ColumnElement[bool]]:
    today, found = riyadh_date(see.now), list[ColumnElement[bool]]()
    if state := asked.value(STATE):
        found.append(_stands(FileIs(state), today))
    if (category := asked.value(CATEGORY)) and sees_category(see.actor.roles):
        theirs = select(PersonCategory.person_id).where(PersonCategory.category_id == category)
        found.append(_one_of(theirs))
    if due := asked.value(DUE):
        found += _due_in(UpdateIs(due), office, today)
    if area := asked.value(AREA):
        found.append(_one_of(living_in(see.session, area)))
    if asked.text:
        found.append(_meant(see, asked.text))
    return found


def _one_of(ids: Select[Any]) -> ColumnElement[bool]:
    """Return when a file is one of some: looked up among them as the order is walked, or so many
    whole files would be read as there are of them (as ``stands`` of the requests).
    """
    return _P.id.concat("").in_(ids)


def _among(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return when a file is one of a condition, which an index has: else whole files are read."""
    return _one_of(select(_P.id).where(condition))


def _stands(state: FileIs, today: date) -> ColumnElement[bool]:
    closed, died = _P.closed_on >= date.min, _P.died_on >= date.min
    lasts = or_(_P.suspended_until.is_(None), _P.suspended_until >= today)
    held = (_P.suspended_on >= date.min) & lasts  # a range: SQLite asks no index for "not null"
    match state:
        case FileIs.CLOSED:
            return _among(closed)
        case FileIs.DIED:
            return _among(died) & ~_among(closed)
        case FileIs.SUSPENDED:
            return _among(held) & ~_among(closed) & ~_among(died)
    return ~_among(closed) & ~_among(died) & ~_among(held)


def _due_in(due: UpdateIs, office: OfficeChoices, today: date) -> list[ColumnElement[bool]]:
    if office.update_months is None:
        return [false()]
    late = renewed_by(today - _DAY, office)
    when = _R.renewed_on <= late
    if due is UpdateIs.SOON:
        when = (_R.renewed_on > late) & (_R.renewed_on <= renewed_by(today + SOON, office))
    over = _P.closed_on >= date.min, _P.died_on >= date.min
    return [_one_of(select(_R.person_id).where(when)), *(~_among(one) for one in over)]


def _meant(see: Look, text: str) -> ColumnElement[bool]:
    """Return when a file is meant by a text: the words of its name, for who sees names, and one of
    its numbers by its beginning, or whole for who sees these masked.
    """
    asked, found = read_query(text), list[ColumnElement[bool]]()
    if asked.words:
        if not sees_names(see.actor.roles):
            return false()
        found.append(_P.id.in_(people_meant(text)[0]))
    if asked.numbers:
        number = PersonNumber.number
        begins = [starts_with(number, one) for one in asked.numbers]
        fits = or_(*begins) if sees_numbers(see.actor.roles) else number.in_(asked.numbers)
        found.append(_P.id.in_(select(PersonNumber.person_id).where(fits)))
    return and_(*found) if found else false()


def _sorted(see: Look, query: Select[Any], asked: Asked) -> Select[Any]:
    roles = see.actor.roles
    by = By(asked.by) if asked.by else By.NAME
    if by is By.NAME and not sees_names(roles):
        by = By.FILE
    columns: tuple[Any, ...]
    match by:
        case By.NAME:
            columns = (_P.name_key, _P.birth_year, _P.id)  # as its index has them
        case By.FILE:  # by the table of numbers, which holds some without zeros too
            number, of = PersonNumber.number, PersonNumber.person_id
            query = query.join(PersonNumber, of == _P.id).group_by(_P.id)
            query = query.where(PersonNumber.kind == NumberKind.FILE.value)
            columns = (func.max(func.length(number)), func.min(number))
        case By.UPDATE:
            query = query.outerjoin(_R, _R.person_id == _P.id)
            columns = (_R.renewed_on, _P.id)
    return query.order_by(*(one.desc() if asked.falling else one.asc() for one in columns))
