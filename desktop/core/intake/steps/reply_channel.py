"""The means of the reply is agreed with the beneficiary (shaqra, ت-5); elsewhere by their wish."""

import re
from dataclasses import replace
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.identifiers import check_phone, read
from desktop.core.intake import told
from desktop.core.intake.facts import Facts
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_open, required
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class AgreeReplyChannel(StepPayload):
    """The means by which the reply reaches the beneficiary (shaqra ت-5)."""

    channel: str
    contact: str = ""


_BY_NUMBER: Final = frozenset({ChannelId.PHONE, ChannelId.WHATSAPP})
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


def _problems(_case: Case, payload: AgreeReplyChannel) -> list[Problem]:
    found = required({"channel": payload.channel})
    code = _unfit(payload.channel, payload.contact.strip())
    return [*found, Problem("contact", code)] if code else found


def _unfit(channel: str, contact: str) -> str:
    """Return why the channel can't reach ``contact`` ("": the registered mobile), or ""."""
    if channel == ChannelId.EMAIL and contact and not _EMAIL.fullmatch(contact):
        return "intake.email_unfit"
    if channel in _BY_NUMBER and contact:
        try:
            check_phone(contact)
        except Refused as why:
            return why.code
    return ""


def _read(_case: Case, payload: AgreeReplyChannel) -> AgreeReplyChannel:
    """Return the payload with a number as it is dialled, without label and marks."""
    by_number = payload.channel in _BY_NUMBER
    return replace(payload, contact=read(payload.contact)) if by_number else payload


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
    read=_read,
    told={"channel": told.kept(told.of("channel")), "contact": told.NUMBER},
    waited_for=frozenset({"intake.reply_channel_first"}),
    beyond=True,
)
