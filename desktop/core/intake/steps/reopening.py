"""A request that ended is opened again, with a reason. No policy names this step.

What was withdrawn, joined to another or referred to another association goes on where it stood;
what was delivered, to be delivered further. What the body declined is not opened by the office: it
is objected to, or asked for anew.
"""

from dataclasses import replace
from typing import Final

from desktop.base.clock import months_after, riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.facts import Facts, Outcome, State, UrgentAid
from desktop.core.intake.standing import FINAL, before_the_end
from desktop.core.intake.steps.step import Case, Step, StepPayload, required
from desktop.core.work.actions import Action

#: What ended so many months ago is asked for anew: data, papers and study are of then.
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Reopen(StepPayload):
    """The request goes on, for this reason."""

    reason: Prose


def _ready(case: Case) -> None:
    facts = case.facts
    if facts.state not in FINAL:
        raise Refused("intake.reopen_open")
    if facts.state is State.CLOSED and facts.outcome is Outcome.REJECTED and facts.reached_at:
        raise Refused("intake.reopen_rejected")
    if facts.urgent is UrgentAid.DECLINED and facts.deliveries:
        raise Refused("intake.reopen_declined")
    if case.died:
        raise Refused("intake.pass_on_first")
    if case.ended_at and months_after(riyadh_date(case.ended_at), _MONTHS) < case.today:
        raise Refused("intake.reopen_late")


def _problems(_case: Case, payload: Reopen) -> list[Problem]:
    return required({"reason": payload.reason}, "intake.reason_needed")


def _apply(case: Case, _payload: Reopen) -> Facts:
    return replace(
        case.facts,
        state=before_the_end(case.facts),
        elsewhere=None,
        joined_to="",
        bereaved=None,
        given_up=False,
        reopened_on=case.today,
    )


STEP = Step(
    id="reopening",
    action=Action.REQUEST_REOPEN,
    payload=Reopen,
    done=lambda _facts: False,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={"reason": told.TEXT},
    optional=True,
)
