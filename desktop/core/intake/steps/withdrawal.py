"""The beneficiary takes the request back; it stays on record. No policy names this step: it is
open in every state but the final ones.
"""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Withdraw(StepPayload):
    """The beneficiary takes the request back."""

    reason: Prose


def _ready(case: Case) -> None:
    demand_state(case, ACTIVE)


def _problems(_case: Case, payload: Withdraw) -> list[Problem]:
    return required({"reason": payload.reason}, "intake.reason_needed")


def _apply(case: Case, _payload: Withdraw) -> Facts:
    return replace(case.facts, state=State.WITHDRAWN)


STEP = Step(
    id="withdrawal",
    action=Action.REQUEST_WITHDRAW,
    payload=Withdraw,
    done=lambda facts: facts.state is State.WITHDRAWN,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={"reason": told.TEXT},
)
