"""Where a request stands: every set of states that the program speaks of, each named here once,
and what requests wait for.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.core.intake.terms import Facts, Outcome, RequestRow, State

#: States in which nothing is taken any more.
FINAL: Final = frozenset({State.CLOSED, State.WITHDRAWN, State.REFERRED_ELSEWHERE})
#: States in which something is still to be done.
ACTIVE: Final = frozenset(State) - FINAL
#: States in which the body may write its study.
TO_STUDY: Final = frozenset({State.REFERRED, State.UNDER_STUDY})
#: States in which the body may decide; a sitting's queue holds exactly these.
AT_BODY: Final = TO_STUDY | {State.WAITING_FUNDS}
#: States in which no decision of any kind stands.
UNDECIDED: Final = TO_STUDY | {State.OPEN}
#: States before a decision that ends the study, in which data and papers may still change.
BEFORE_DECISION: Final = UNDECIDED | AT_BODY
#: States in which the beneficiary was told and the service is handed over.
TO_DELIVER: Final = frozenset({State.NOTIFIED, State.IN_DELIVERY})
#: States after such a decision in which something is still to be done.
AFTER_DECISION: Final = TO_DELIVER | {State.DECIDED}
#: States of which the beneficiary may be told.
TO_TELL: Final = frozenset({State.DECIDED, State.WAITING_FUNDS})
#: States in which the desk itself has the next step.
FOR_DESK: Final = frozenset({State.OPEN, State.DECIDED})

#: Outcomes after which something is handed over.
GRANTS: Final = frozenset({Outcome.APPROVED, Outcome.IN_PART})


def tellable(facts: Facts) -> bool:
    """Tell whether there is a decision that the beneficiary may be told (again)."""
    return facts.state in TO_TELL or (facts.state is State.UNDER_STUDY and facts.deferred)


def untold(facts: Facts) -> bool:
    """Tell whether the newest decision is still to be told."""
    return tellable(facts) and (facts.state is State.DECIDED or facts.reached_at is None)


class Wait(StrEnum):
    """What a request can wait for, in the order of the desk's day; it may be several."""

    SIGNATURE = "signature"
    PAPERS = "papers"
    READY = "ready"
    BODY = "body"
    DECIDED = "decided"
    DELIVER = "deliver"
    FUNDS = "funds"


@dataclass(frozen=True, slots=True)
class _Held:
    states: frozenset[State]
    lacks: Callable[[RequestRow], bool] = lambda _row: True


_HELD: Final = {
    Wait.SIGNATURE: _Held(UNDECIDED, lambda row: row.awaiting_signature),
    Wait.PAPERS: _Held(UNDECIDED, lambda row: row.papers_missing),
    Wait.READY: _Held(
        frozenset({State.OPEN}), lambda row: not (row.papers_missing or row.awaiting_signature)
    ),
    Wait.BODY: _Held(TO_STUDY),
    Wait.DECIDED: _Held(frozenset({State.DECIDED})),
    Wait.DELIVER: _Held(TO_DELIVER),
    Wait.FUNDS: _Held(frozenset({State.WAITING_FUNDS})),
}


def waits(row: RequestRow) -> frozenset[Wait]:
    """Return what a request waits for; empty once it is final."""
    return frozenset(
        wait for wait, held in _HELD.items() if row.state in held.states and held.lacks(row)
    )


def counted(rows: Iterable[RequestRow]) -> dict[str, int]:
    """Return how many of ``rows`` wait for each thing, 0 where none does."""
    found = Counter(wait for row in rows for wait in waits(row))
    return {wait: found[wait] for wait in Wait}


@dataclass(frozen=True, slots=True)
class WorkList:
    """Requests, newest first, and how many of them wait for each thing."""

    rows: tuple[RequestRow, ...]
    counts: dict[str, int]
