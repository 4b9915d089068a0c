"""The request goes to the body that the policy names."""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_papers,
    demand_signature,
    demand_state,
    fine,
)
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Refer(StepPayload):
    """To the body that the policy names."""

    note: Prose = ""


def _ready(case: Case) -> None:
    """Who is here signs and is told first; by phone or carried paper the study may begin before
    the signature, and only delivery waits for it.
    """
    demand_state(case, frozenset({State.OPEN}))
    if case.profile.has_step(StepId.REQUIREMENTS) and not case.facts.requirements_handed:
        raise Refused("intake.requirements_first")
    if case.profile.completeness.required_before_referral:
        demand_papers(case, case.submitted_on)
        if case.comes_before(StepId.COMPLETION, StepId.REFERRAL) and not case.facts.completed_at:
            raise Refused("intake.complete_first")
    if case.in_person:
        demand_signature(case)
        if case.facts.explained_at is None:
            raise Refused("intake.explain_first")
    if case.profile.has_step(StepId.REPLY_CHANNEL) and not case.facts.reply_channel:
        raise Refused("intake.reply_channel_first")


def _apply(case: Case, _payload: Refer) -> Facts:
    return replace(case.facts, state=State.REFERRED, referred_at=case.now)


STEP = Step(
    id=StepId.REFERRAL,
    action=Action.REQUEST_REFER,
    payload=Refer,
    done=lambda facts: facts.referred_at is not None,
    ready=_ready,
    problems=fine,
    apply=_apply,
    told={"note": told.TEXT},
)
