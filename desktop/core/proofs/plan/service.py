"""Planning the ways of a year, and saying why one was not done."""

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Refused
from desktop.base.typed import typed
from desktop.core.policy.profile import InForce
from desktop.core.proofs.plan.ledger import lines_in, subject
from desktop.core.proofs.plan.rules import is_over, problems
from desktop.core.proofs.plan.terms import (
    DROPPED,
    NOT_DONE,
    PLANNED,
    DropWay,
    PlanLine,
    PlanState,
    PlanWay,
    WayNotDone,
)
from desktop.core.work import Action, Actor, Doors
from desktop.core.work.ledger import add_event


class PlanService:
    """What was done is read of the records themselves; the plan never says so of itself."""

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    def of_year(self, actor: Actor, year: int) -> tuple[PlanLine, ...]:
        """Return the lines of a Gregorian year, by month."""
        with self._doors.look(actor, Action.PROOF_READ) as see:
            return lines_in(see, year, self._profile())

    @typed
    def plan(self, actor: Actor, year: int, said: PlanWay) -> tuple[PlanLine, ...]:
        """Plan a way for a month, or name somebody else for it; raises Invalid naming fields."""
        return self._take(actor, year, PLANNED, said)

    @typed
    def not_done(self, actor: Actor, year: int, said: WayNotDone) -> tuple[PlanLine, ...]:
        """Say why a planned way was not done.

        Raises Refused ``plan.unknown`` for what is not planned, ``plan.done`` for what was done,
        Invalid for no reason.
        """
        return self._take(actor, year, NOT_DONE, said)

    def drop(self, actor: Actor, year: int, said: DropWay) -> tuple[PlanLine, ...]:
        """Take a way out of a month that is not over.

        Raises Refused ``plan.unknown``, and ``plan.over`` for what is to be answered by a reason.
        """
        return self._take(actor, year, DROPPED, said)

    def _take(
        self, actor: Actor, year: int, step: str, said: PlanWay | DropWay | WayNotDone
    ) -> tuple[PlanLine, ...]:
        with self._doors.work(actor, Action.PLAN_SET, str(year)) as tx:
            if not isinstance(said, DropWay) and (found := problems(year, said)):
                raise Invalid(found)
            if not isinstance(said, PlanWay):
                there = lines_in(tx, year, self._profile())
                line = next((o for o in there if (o.month, o.way) == (said.month, said.way)), None)
                if line is None:
                    raise Refused("plan.unknown")
                if isinstance(said, WayNotDone) and line.state is PlanState.DONE:
                    raise Refused("plan.done")
                if isinstance(said, DropWay) and is_over(year, said.month, riyadh_date(tx.now)):
                    raise Refused("plan.over")
            add_event(tx, subject(year), step, said)
            return lines_in(tx, year, self._profile())
