"""The list of requests. Its order is read whole, its rows by what they are numbered with."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, union_all

from desktop.base.order import Order
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.listed.terms import (
    AREA,
    CATEGORY,
    OFFICER,
    SERVICE,
    By,
    listing_of,
)
from desktop.core.intake.records import BY, RequestRecord
from desktop.core.intake.service import IntakeService
from desktop.core.intake.terms import RequestRow
from desktop.core.people.area import Area
from desktop.core.people.listed.ledger import areas_in, living_in
from desktop.core.people.records import PersonCategory, PersonRecord
from desktop.core.people.views import sees_category, sees_names
from desktop.core.staff.service import open_accounts
from desktop.core.work import Action, Actor, Doors, Look
from desktop.core.work.ordered import Asked, order_in

_Q = RequestRecord


class RequestList:
    """A row is known by its number, or by a draft's key in its place: the index of the list holds
    it, and not the request's id.
    """

    def __init__(self, doors: Doors, intake: IntakeService, casebook: Casebook) -> None:
        self._doors = doors
        self._intake = intake
        self._casebook = casebook

    def order(self, actor: Actor, asked: Asked) -> Order:
        """Return the numbers of the requests that are asked for, in the order that is."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            branches = list(self._intake.branches(see, listing_of(asked)))
            if not branches:
                return Order()
            narrowing = list(_narrowing(see, asked))
            return order_in(see.session, _sorted(see, branches, narrowing, asked))

    def rows(self, actor: Actor, numbers: Sequence[str]) -> dict[str, RequestRow]:
        """Return requests by what the order has of them; one of none is passed over."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            found = see.session.scalars(select(_Q).where(_Q.number.in_(numbers))).all()
            rows = self._casebook.listed_in(see, found)
            return {one.number: row for one, row in zip(found, rows, strict=True)}

    def officers(self, actor: Actor) -> list[tuple[str, str]]:
        """Return who can have taken requests: the open accounts by id, with their names."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            return sorted(open_accounts(see).items(), key=lambda one: one[1])

    def areas(self, actor: Actor) -> list[Area]:
        """Return in which areas people live."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            return areas_in(see.session)


def _narrowing(see: Look, asked: Asked) -> Iterator[ColumnElement[bool]]:
    if service := asked.value(SERVICE):
        yield _Q.service_id == service
    if officer := asked.value(OFFICER):
        yield _Q.opened_by == officer
    if (category := asked.value(CATEGORY)) and sees_category(see.actor.roles):
        theirs = select(PersonCategory.person_id).where(PersonCategory.category_id == category)
        yield _Q.person_id.in_(theirs)
    if area := asked.value(AREA):
        yield _Q.person_id.in_(living_in(see.session, area))


def _sorted(
    see: Look,
    branches: Sequence[Select[Any]],
    narrowing: Sequence[ColumnElement[bool]],
    asked: Asked,
) -> Select[Any]:
    """Return the query of the numbers; each branch is read by its own index."""
    by = By(asked.by) if asked.by else None
    if by is By.PERSON and not sees_names(see.actor.roles):
        by = None
    columns: tuple[Any, ...]
    match by:
        case None:
            columns = BY[:-1]
        case By.NUMBER:
            columns = (func.substr(_Q.number, 1, 4), func.length(_Q.number))
        case By.PERSON:
            columns = (PersonRecord.name_key,)
        case By.REPLY:
            columns = (_Q.due_on,)
        case By.OPENED:
            columns = (_Q.opened_at,)
    names = [f"by_{place}" for place in range(len(columns))]
    named: list[ColumnElement[Any]] = [
        column.label(name) for column, name in zip(columns, names, strict=True)
    ]
    queries = [one.where(*narrowing).with_only_columns(_Q.number, *named) for one in branches]
    if by is By.PERSON:
        queries = [one.join(PersonRecord, PersonRecord.id == _Q.person_id) for one in queries]
    every = union_all(*queries).subquery()
    order = [every.c[name] for name in (*names, "number")]
    found = select(every.c.number)
    return found.order_by(*(one.desc() if asked.falling else one.asc() for one in order))
