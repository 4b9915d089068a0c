"""The waiting list: its places by points, ties by who waits longer."""

from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.typed import typed
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.facts import State
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import standing_in
from desktop.core.intake.turns.giving import Giving
from desktop.core.intake.turns.rules import Waits, points
from desktop.core.intake.turns.terms import Given, GiveTurns, Place, Proposed
from desktop.core.people.ledger import load_all
from desktop.core.people.terms import heads
from desktop.core.policy.choices import WaitingPoints
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work

#: The category by which an office knows of a disability.
_DISABLED: Final = "disabled"


class TurnService:
    """Puts those that wait for funds in their order, by the table of today."""

    def __init__(self, doors: Doors, profile: InForce, casebook: Casebook, giving: Giving) -> None:
        self._doors = doors
        self._profile = profile
        self._casebook = casebook
        self._giving = giving

    def places(self, actor: Actor) -> list[Place]:
        """Return the list, the first turn first."""
        with self._doors.look(actor, Action.TURN_READ) as see:
            return self._places_in(see)

    def proposed(self, actor: Actor, command: GiveTurns) -> list[Proposed]:
        """Return whom a line's money reaches in the order of the list, and why it passes somebody
        over; raises Refused ``aid.unknown_line``.
        """
        with self._doors.look(actor, Action.TURN_GIVE) as see:
            return self._giving.proposed_in(see, self._places_in(see), command)

    @typed
    def give(self, actor: Actor, command: GiveTurns, declared: str = "") -> Given:
        """Decide down the list what is proposed, in a sitting of the body that can decide, and
        promise its money, all of it or nothing.

        Raises Refused ``aid.unknown_line``, Invalid naming fields, and as ``giving.Body``.
        """
        with self._doors.work(actor, Action.TURN_GIVE, declared=declared) as tx:
            return self._giving.give_in(tx, self._places_in(tx), command)

    def _places_in(self, see: Work | Look) -> list[Place]:
        own = self._profile().office.waiting_points
        table = own or WaitingPoints()
        today = riyadh_date(see.now)
        found = standing_in(see.session, [State.WAITING_FUNDS])
        people = load_all(see.session, {one.person_id for one in found})
        rows = []
        for record, row in zip(found, self._casebook.listed_in(see, found), strict=True):
            facts, person = facts_of(record), people[record.person_id]
            since = riyadh_date(facts.decided_at or see.now)
            per_head = person.income_per_head if person.form.incomes else None
            disabled = _DISABLED in person.form.categories
            waits = Waits(per_head, heads(person.form), disabled, since)
            counted = points(table, waits, today)
            reason = facts.listed or ""
            rows.append((row, since, reason, counted))
        rows.sort(key=lambda one: (-sum(n for _, n in one[3]), one[1], one[0].number))
        return [
            Place(
                place, row.id, row.number, row.person_name, row.service_name, since, reason,
                counted, own is None,
            )
            for place, (row, since, reason, counted) in enumerate(rows, 1)
        ]  # fmt: skip
