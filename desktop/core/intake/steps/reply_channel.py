"""The means of the reply is agreed with the beneficiary (shaqra, ت-5)."""

from dataclasses import replace

from desktop.base.errors import Problem
from desktop.core.intake.steps.step import Case, Step, demand_open, required
from desktop.core.intake.terms import AgreeReplyChannel, Facts
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


def _problems(_case: Case, payload: AgreeReplyChannel) -> list[Problem]:
    return required({"reply_channel": payload.channel})


def _apply(case: Case, payload: AgreeReplyChannel) -> Facts:
    return replace(case.facts, reply_channel=payload.channel)


STEP = Step(
    id=StepId.REPLY_CHANNEL,
    action=Action.REQUEST_EXPLAIN,
    payload=AgreeReplyChannel,
    done=lambda facts: bool(facts.reply_channel),
    ready=demand_open,
    problems=_problems,
    apply=_apply,
)
