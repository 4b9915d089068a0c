"""Where a request stands: every set of states that the program speaks of, each named here once,
and what requests wait for.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.core.intake.facts import Facts, Outcome, State
from desktop.core.intake.reasons import WaitsFor
from desktop.core.policy.reply import Lateness
from desktop.core.policy.vocabulary import Serves

#: States in which nothing is taken any more.
FINAL: Final = frozenset({State.CLOSED, State.WITHDRAWN, State.REFERRED_ELSEWHERE, State.JOINED})
#: States in which something is still to be done.
ACTIVE: Final = frozenset(State) - FINAL
#: States in which the body may write its study.
TO_STUDY: Final = frozenset({State.REFERRED, State.UNDER_STUDY})
#: States in which the body may decide.
AT_BODY: Final = TO_STUDY | {State.WAITING_FUNDS}
#: States in which no decision of any kind stands.
UNDECIDED: Final = TO_STUDY | {State.OPEN}
#: States before a decision that ends the study, in which data and papers may still change.
BEFORE_DECISION: Final = UNDECIDED | AT_BODY
#: States in which the beneficiary was told and the service is handed over.
TO_DELIVER: Final = frozenset({State.NOTIFIED, State.IN_DELIVERY})
#: States after such a decision in which something is still to be done.
AFTER_DECISION: Final = TO_DELIVER | {State.DECIDED, State.RATIFYING}
#: The same, where the decision stands: what waits to be ratified does not.
STANDING: Final = AFTER_DECISION - {State.RATIFYING}
#: States of a request whose decision an objection may change.
OBJECTED: Final = STANDING | {State.CLOSED, State.WAITING_FUNDS}
#: States to which telling the decision leads.
TOLD: Final = frozenset({State.NOTIFIED, State.CLOSED})
#: States of which the beneficiary may be told.
TO_TELL: Final = frozenset({State.DECIDED, State.WAITING_FUNDS})
#: States in which it may be a draft yet, that has no number.
UNNUMBERED: Final = frozenset({State.OPEN, State.WITHDRAWN})
#: States in which the desk itself has the next step.
FOR_DESK: Final = frozenset({State.OPEN, State.DECIDED})

#: Outcomes after which something is handed over.
GRANTS: Final = frozenset({Outcome.APPROVED, Outcome.IN_PART})
#: Outcomes by which aid that was granted at once is ratified, or declined.
JUDGED: Final = frozenset({Outcome.APPROVED, Outcome.REJECTED})
#: Outcomes after which it is decided again.
NOT_YET: Final = frozenset({Outcome.DEFERRED, Outcome.WAITING_FUNDS})


def tellable(facts: Facts) -> bool:
    """Tell whether there is a decision that the beneficiary may be told (again)."""
    return facts.state in TO_TELL or (facts.state is State.UNDER_STUDY and facts.deferred)


def untold(facts: Facts) -> bool:
    """Tell whether the newest decision is still to be told."""
    return tellable(facts) and (facts.state is State.DECIDED or facts.reached_at is None)


def tell_on(facts: Facts) -> date | None:
    """Return the day from which the newest decision is to be told: that of the decision, after an
    attempt that reached nobody the day planned for the next one; None where nothing is to be told.
    """
    if not untold(facts) or facts.decided_at is None:
        return None
    last = facts.tried[-1:]
    return (last[0].next_on or last[0].on) if last else riyadh_date(facts.decided_at)


def waits_for_answer(facts: Facts) -> bool:
    """Tell whether a question about the procedure was handed on and not answered yet."""
    return facts.question is not None and facts.question.answered_at is None


def before_the_end(facts: Facts) -> State:
    """Return where a request stood, by what is true of it, before it was withdrawn, referred
    elsewhere or joined to another, and where it goes on when that ends. What was handed over of a
    decision before tells nothing of the newest.
    """
    if facts.to_ratify is not None:
        return State.RATIFYING
    if facts.deliveries and facts.outcome in GRANTS and facts.reached_at:
        return State.IN_DELIVERY
    if facts.outcome in GRANTS | {Outcome.REJECTED}:
        return State.NOTIFIED if facts.reached_at else State.DECIDED
    if facts.outcome is Outcome.WAITING_FUNDS:
        return State.WAITING_FUNDS
    if facts.studied_at is not None or facts.deferred:
        return State.UNDER_STUDY
    return State.REFERRED if facts.referred_at is not None else State.OPEN


def objectionable(facts: Facts) -> bool:
    """Tell whether there is a decision that stands, which an objection may change."""
    return facts.state in OBJECTED and facts.outcome is not None


def to_study(facts: Facts) -> bool:
    """Tell whether the body has still to study it: it was not studied yet, or was sent back."""
    sent_back = facts.deferred and facts.waits_for is not WaitsFor.PAPERS
    return facts.state in TO_STUDY and (facts.studied_at is None or sent_back)


def deliverable(facts: Facts) -> bool:
    """Tell whether something may be handed over: the beneficiary was told, or it is urgent aid,
    which is told by being handed over.
    """
    at_once = facts.urgent is not None and facts.outcome in GRANTS
    return facts.state in TO_DELIVER or (at_once and facts.state is State.DECIDED)


class Wait(StrEnum):
    """What a request can wait for, in the order of the desk's day; it may be several."""

    SIGNATURE = "signature"
    PAPERS = "papers"
    READY = "ready"
    BODY = "body"
    RATIFY = "ratify"
    DECIDED = "decided"
    DELIVER = "deliver"
    FUNDS = "funds"


@dataclass(frozen=True, slots=True)
class Held:
    """Which requests wait for one thing: where they stand, and whether papers are missing and the
    signature is awaited (None: either way).
    """

    states: frozenset[State]
    papers_missing: bool | None = None
    awaiting_signature: bool | None = None

    def holds(self, state: State, *, papers_missing: bool, awaiting_signature: bool) -> bool:
        """Tell whether a request that stands so is one of them."""
        return (
            state in self.states
            and self.papers_missing in {None, papers_missing}
            and self.awaiting_signature in {None, awaiting_signature}
        )


HELD: Final = {
    Wait.SIGNATURE: Held(UNDECIDED, awaiting_signature=True),
    Wait.PAPERS: Held(UNDECIDED, papers_missing=True),
    Wait.READY: Held(frozenset({State.OPEN}), papers_missing=False, awaiting_signature=False),
    Wait.BODY: Held(TO_STUDY),
    Wait.RATIFY: Held(frozenset({State.RATIFYING})),
    Wait.DECIDED: Held(frozenset({State.DECIDED})),
    Wait.DELIVER: Held(TO_DELIVER),
    Wait.FUNDS: Held(frozenset({State.WAITING_FUNDS})),
}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many requests wait for each thing, in how many something is to be done, and of how many
    the reply is overdue or due soon.
    """

    waits: Mapping[Wait, int]
    active: int
    late: Mapping[Lateness, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listing:
    """Which requests a list shows: urgent ones first, then by the last day of their reply where
    the policy states one, then the oldest.

    ``waits``: those that wait for one of these; empty for all in which something is to be done, or
    with ``done`` for those that are done with. ``late``: of these, those whose reply is overdue, or
    due soon. ``tag``: whatever the policy's trace counts under
    it. ``text``: part of a number, a file number, or words of the name.
    """

    waits: frozenset[Wait] = frozenset()
    done: bool = False
    late: Lateness | None = None
    tag: Serves | None = None
    text: str = ""


#: What waits for the body, as a sitting's queue and its badge count it: what may be decided.
QUEUE: Final = Listing(frozenset({Wait.BODY, Wait.FUNDS}))
