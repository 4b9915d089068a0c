"""Money of a request was paid by an order, or came back: the accountant says so, and the request
follows. No policy names this step.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused, Sum
from desktop.base.money import Halalas
from desktop.core.intake import told
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.standing import TO_DELIVER
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.step import Case, Step, StepPayload
from desktop.core.intake.steps.urgent_judged import JudgeUrgent
from desktop.core.work.actions import Action

PAYMENT: Final = "payment"


@dataclass(frozen=True, slots=True)
class Pay(StepPayload):
    """So much was paid by the order with this number; ``back``: it came back from the bank,
    ``last``: nothing of the decision was left then.
    """

    amount: Halalas
    order: str
    back: bool = False
    last: bool = False


def _apply(case: Case, payload: Pay) -> Facts:
    """Return the facts after it: a request that is told is in delivery, and closed once nothing of
    the decision is left; one that was closed is open again where money came back.
    """
    facts = case.facts
    if payload.back:
        state = State.IN_DELIVERY if facts.state is State.CLOSED else facts.state
        return replace(facts, state=state, given_up=False)
    if facts.state not in TO_DELIVER:
        return facts
    return replace(facts, state=State.CLOSED if payload.last else State.IN_DELIVERY)


STEP = Step(
    id=PAYMENT,
    action=Action.PAYMENT_SETTLE,
    payload=Pay,
    done=lambda facts: facts.state is State.CLOSED,
    ready=lambda _case: None,
    problems=lambda _case, _payload: [],
    apply=_apply,
    told={
        "amount": told.kept(told.MONEY),
        "order": told.kept(told.OWN_NUMBER),
        "back": told.kept(told.YES),
        "last": told.kept(told.YES),
    },
)


def demand_own(payload: StepPayload) -> None:
    """Demand that a step is one which is taken by itself: raises Refused for a decision
    (``intake.decided_in_a_sitting``) and for a payment (``intake.paid_by_orders``).
    """
    if isinstance(payload, Decide | JudgeUrgent):
        raise Refused("intake.decided_in_a_sitting")
    if isinstance(payload, Pay):
        raise Refused("intake.paid_by_orders")


def of_cash(amount: Halalas, cash: tuple[Halalas, ...]) -> Iterator[Problem]:
    """Judge money that the desk hands over where it goes by orders: what approved ones have for it,
    each whole; what the bank pays is none of the desk's.
    """
    sums = [Halalas(sum(cash[:count])) for count in range(len(cash) + 1)]
    if amount not in sums:
        code = "intake.cash_as_ordered" if cash else "intake.cash_not_ordered"
        yield Problem("amount", code, {"ordered": Sum(sums[-1])})
