"""The list of complaints. Nothing narrows or orders it but what everybody who knows of one sees:
number, day and state; so it tells no more than they know.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select

from desktop.base.arabic_text import western_digits
from desktop.base.order import Order
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.course.terms import FILTERS, Filter, VoiceState
from desktop.core.complaints.listed.terms import STATE, WHICH, By
from desktop.core.complaints.records import VoiceRecord, shown_to
from desktop.core.complaints.terms import VoiceKind, VoiceView
from desktop.core.work import Action, Actor, Doors
from desktop.core.work.ordered import Asked, order_in

_V = VoiceRecord


class ComplaintList:
    """Whom a complaint is about finds none of it here, neither by its place nor by a count."""

    def __init__(self, doors: Doors, book: VoiceBook) -> None:
        self._doors = doors
        self._book = book

    def order(self, actor: Actor, asked: Asked) -> Order:
        """Return the ids of the complaints that are asked for, in the order that is."""
        which = Filter(asked.value(WHICH) or Filter.OPEN)
        with self._doors.look(actor, Action.COMPLAINT_HANDLE) as see:
            query = select(_V.id).where(
                _V.kind == VoiceKind.COMPLAINT.value,
                _V.state.in_([one.value for one in FILTERS[which]]),
                shown_to(see.session, actor),
            )
            if state := asked.value(STATE):
                query = query.where(_V.state == VoiceState(state).value)
            if asked.text:
                query = query.where(_V.number.contains(western_digits(asked.text), autoescape=True))
            columns: tuple[Any, ...] = (_V.received_at, _V.number)
            if asked.by == By.NUMBER:
                columns = (func.length(_V.number), _V.number)
            falling = asked.falling if asked.by else which is not Filter.OPEN
            order = (one.desc() if falling else one.asc() for one in columns)
            return order_in(see.session, query.order_by(*order))

    def rows(self, actor: Actor, ids: Sequence[str]) -> dict[str, VoiceView]:
        """Return complaints by id, as their reader may see them; one that they may not know of is
        passed over as one that is none.
        """
        with self._doors.look(actor, Action.COMPLAINT_HANDLE) as see:
            there = _V.id.in_(ids), _V.kind == VoiceKind.COMPLAINT.value
            query = select(_V).where(*there, shown_to(see.session, actor))
            rows = see.session.scalars(query).all()
            return {view.id: view for view in self._book.views(see, rows)}
