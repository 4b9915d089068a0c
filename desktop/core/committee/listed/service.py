"""The list of sittings, as all who read decisions see them."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select

from desktop.base.arabic_text import western_digits
from desktop.base.clock import riyadh_date
from desktop.base.order import Order
from desktop.base.spans import Span, days_of
from desktop.core.committee.ledger import view_in
from desktop.core.committee.listed.terms import BODY, PERIOD, STATE, By
from desktop.core.committee.records import SittingRecord
from desktop.core.committee.terms import SittingState, SittingView
from desktop.core.work import Action, Actor, Doors, Look
from desktop.core.work.ordered import Asked, order_in

_S = SittingRecord


class SittingList:
    """``quorum`` gives the one that the office chose now, None where it chose none."""

    def __init__(self, doors: Doors, quorum: Callable[[], int | None]) -> None:
        self._doors = doors
        self._quorum = quorum

    def order(self, actor: Actor, asked: Asked) -> Order:
        """Return the ids of the sittings that are asked for, in the order that is."""
        with self._doors.look(actor, Action.DECISION_READ) as see:
            columns: tuple[Any, ...] = (_S.held_on, _S.opened_at, _S.id)
            if asked.by == By.NUMBER:
                columns = (func.length(_S.number), _S.number)
            elif asked.by == By.DECISIONS:
                columns = (_S.decisions, *columns)
            falling = asked.falling or not asked.by
            order = (one.desc() if falling else one.asc() for one in columns)
            return order_in(
                see.session, select(_S.id).where(*_narrowing(see, asked)).order_by(*order)
            )

    def rows(self, actor: Actor, ids: Sequence[str]) -> dict[str, SittingView]:
        """Return sittings by id; an id of none is passed over."""
        with self._doors.look(actor, Action.DECISION_READ) as see:
            found = see.session.scalars(select(_S).where(_S.id.in_(ids))).all()
            return {row.id: view_in(see, row, self._quorum()) for row in found}

    def bodies(self, actor: Actor) -> list[str]:
        """Return the names of the bodies that sat, by name."""
        with self._doors.look(actor, Action.DECISION_READ) as see:
            return sorted(see.session.scalars(select(_S.body).distinct()))


def _narrowing(see: Look, asked: Asked) -> Iterator[ColumnElement[bool]]:
    if state := asked.value(STATE):
        yield _S.state == SittingState(state).value
    if body := asked.value(BODY):
        yield _S.body == body
    if period := asked.value(PERIOD):
        yield _S.held_on.between(*days_of(Span(period), riyadh_date(see.now)))
    if asked.text:
        yield _S.number.contains(western_digits(asked.text), autoescape=True)
