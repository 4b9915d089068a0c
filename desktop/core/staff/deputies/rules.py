"""The law of standing in, pure."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from desktop.base.errors import Problem
from desktop.core.staff.deputies.terms import (
    LENDABLE,
    GiveStandIn,
    StandInKind,
    StandInState,
)
from desktop.core.work import Role, may

#: Nobody stands in for longer at a time; it is given anew.
MOST_DAYS: Final = 366


def check_stand_in(
    command: GiveStandIn, accounts: dict[str, frozenset[Role]], today: date
) -> list[Problem]:
    """Return what is wrong with it (fields kind, whose, deputy, begins, until, reason, roles,
    acts); ``accounts`` are the open ones with their own roles.
    """
    problems = []
    whose, deputy = command.whose, command.deputy
    if command.kind is None:
        problems.append(Problem("kind", "staff.stand_in_kind"))
    if whose not in accounts:
        problems.append(Problem("whose", "staff.stand_in_whose"))
    if deputy not in accounts:
        problems.append(Problem("deputy", "staff.stand_in_deputy"))
    elif whose == deputy:
        problems.append(Problem("deputy", "staff.stand_in_self"))
    problems += _days(command.begins, command.until, today)
    if not command.reason:
        problems.append(Problem("reason", "staff.stand_in_reason"))
    if whose in accounts and command.kind is not None:
        problems += _what(command, accounts[whose])
    return problems


def _days(begins: date | None, until: date | None, today: date) -> list[Problem]:
    problems = []
    if begins is None:
        problems.append(Problem("begins", "staff.stand_in_begins"))
    elif begins < today:
        problems.append(Problem("begins", "staff.stand_in_past"))
    if until is None:
        problems.append(Problem("until", "staff.stand_in_until"))
    elif begins is not None and until < begins:
        problems.append(Problem("until", "staff.stand_in_backwards"))
    elif begins is not None and (until - begins).days >= MOST_DAYS:
        problems.append(Problem("until", "staff.stand_in_long"))
    return problems


def _what(command: GiveStandIn, own: frozenset[Role]) -> list[Problem]:
    if command.kind is StandInKind.DEPUTATION:
        if not command.roles or command.acts:
            return [Problem("roles", "staff.stand_in_roles")]
        return [] if command.roles <= own else [Problem("roles", "staff.stand_in_lacks")]
    if not command.acts or command.roles or not command.acts <= set(LENDABLE):
        return [Problem("acts", "staff.stand_in_acts")]
    lacks = any(not may(own, act) for act in command.acts)
    return [Problem("acts", "staff.stand_in_lacks_act")] if lacks else []


def overlaps(command: GiveStandIn, others: Iterable[tuple[date, date, set[str]]]) -> bool:
    """Tell whether one of the same kind for the same person already covers a day and a role or act
    of it; ``others``: first and last day, and the words of roles or acts.
    """
    words = {one.value for one in (*command.roles, *command.acts)}
    begins, until = command.begins, command.until
    if begins is None or until is None:
        return False
    return any(
        first <= until and begins <= last and words & theirs for first, last, theirs in others
    )


def state_of(
    begins: date, until: date, today: date, *, approved: bool | None, ended: bool
) -> StandInState:
    """Return how it stands on a day."""
    if approved is None:
        return StandInState.PROPOSED if today <= until else StandInState.OVER
    if not approved:
        return StandInState.DECLINED
    if ended:
        return StandInState.ENDED
    if today < begins:
        return StandInState.COMING
    return StandInState.RUNNING if today <= until else StandInState.OVER
