"""What the same person was granted before, for who decides on another request."""

from datetime import date, timedelta
from typing import Final

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.facts import State
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.standing import GRANTS, STANDING
from desktop.core.work import Action, Actor, Doors

_YEAR: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Helped:
    """A decision that granted: ``amount`` of all its months, ``deliveries`` how often something of
    it was handed over.
    """

    number: str
    service: str
    on: date
    amount: Halalas
    deliveries: int


class HelpedService:
    """Reads what was granted in the year before."""

    def __init__(self, doors: Doors, casebook: Casebook) -> None:
        self._doors = doors
        self._casebook = casebook

    def earlier(self, actor: Actor, request_id: str) -> tuple[Helped, ...]:
        """Return what other requests of whose request it is were granted, the newest first."""
        with self._doors.look(actor, Action.REQUEST_READ, request_id) as see:
            own, since = record_in(see, request_id), riyadh_date(see.now) - _YEAR
            theirs = select(RequestRecord).where(
                RequestRecord.person_id == own.person_id,
                RequestRecord.id != own.id,
                RequestRecord.state.in_([one.value for one in STANDING | {State.CLOSED}]),
            )
            found = []
            for row in see.session.scalars(theirs):
                facts = facts_of(row)
                if facts.outcome not in GRANTS or facts.decided_at is None:
                    continue
                on = riyadh_date(facts.decided_at)
                if on < since:
                    continue
                services = self._casebook.profile_in(see, row.id).services
                names = {one.id: one.name for one in services}
                found.append(
                    Helped(
                        row.shown_number,
                        names.get(row.service_id, row.service_id),
                        on,
                        Halalas(facts.amount * max(facts.months, 1)),
                        facts.deliveries,
                    )
                )
            return tuple(sorted(found, key=lambda one: (one.on, one.number), reverse=True))
