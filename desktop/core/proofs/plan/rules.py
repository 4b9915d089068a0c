"""Pure: where a line of the plan stands, and what it must be."""

from datetime import date
from typing import Final

from desktop.base.errors import Problem
from desktop.core.proofs.plan.terms import PlanState, PlanWay, WayNotDone

YEARS: Final = range(2000, 2101)
_MONTHS: Final = range(1, 13)


def state_of(year: int, month: int, today: date, *, done: int, reason: str) -> PlanState:
    """Return where a line stands on a day."""
    if done:
        return PlanState.DONE
    if reason:
        return PlanState.NOT_DONE
    there, now = (year, month), (today.year, today.month)
    if there == now:
        return PlanState.THIS_MONTH
    return PlanState.PLANNED if there > now else PlanState.OVERDUE


def is_over(year: int, month: int, today: date) -> bool:
    """Tell whether a month is over: what was planned for it stays, and is answered for."""
    return (year, month) < (today.year, today.month)


def problems(year: int, said: PlanWay | WayNotDone) -> list[Problem]:
    """Return what is wrong with a line, or with why it was not done."""
    found = []
    if year not in YEARS or said.month not in _MONTHS:
        found.append(Problem("month", "plan.month"))
    if isinstance(said, PlanWay) and not said.responsible:
        found.append(Problem("responsible", "plan.needed"))
    if isinstance(said, WayNotDone) and not said.reason:
        found.append(Problem("reason", "plan.needed"))
    return found
