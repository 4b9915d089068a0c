"""What in a request shows that a clause of the policy is served."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ReplyStart, Serves, StepId


@dataclass(frozen=True, slots=True)
class Evidence:
    """Steps that were taken; without a step, the request itself.

    ``words``: only those whose payload holds this text, as JSON writes it. ``beside``: only of
    requests that took this step too. ``once``: counted once a request.
    """

    step: StepId | None = None
    words: str = ""
    beside: StepId | None = None
    once: bool = False


#: Nobody asked for it: the association opened it on somebody's behalf.
UNASKED: Final = Evidence(StepId.RECEPTION, '"channel":"initiative"')
_REACHED: Final = '"reached":"reached"'
_START: Final = {
    ReplyStart.SIGNATURE: StepId.SIGNATURE,
    ReplyStart.COMPLETENESS: StepId.COMPLETION,
    ReplyStart.REFERRAL: StepId.REFERRAL,
}
#: A study holds the case study, and the needs study where it lists needs.
_NEEDS: Final = '"needs":[{'
_STEPS: Final[Mapping[Serves, Evidence]] = MappingProxyType(
    {
        Serves.POLICY_TEXT: Evidence(),
        Serves.OUTREACH: UNASKED,
        Serves.REQUIREMENTS_SHEET: Evidence(StepId.REQUIREMENTS),
        Serves.PAPERS_CHECK: Evidence(StepId.VERIFICATION),
        Serves.DATA_MATCH: Evidence(StepId.VERIFICATION, '"data_matched":true'),
        Serves.REFERRAL_UNCLEAR: Evidence(StepId.CLARIFICATION),
        Serves.SIGNATURE: Evidence(StepId.SIGNATURE),
        Serves.EXPLANATION: Evidence(StepId.EXPLANATION),
        Serves.REPLY_CHANNEL: Evidence(StepId.REPLY_CHANNEL),
        Serves.REFERRAL: Evidence(StepId.REFERRAL),
        Serves.COMPLETION: Evidence(StepId.COMPLETION),
        Serves.STUDY: Evidence(StepId.STUDY),
        Serves.NEEDS_STUDY: Evidence(StepId.STUDY, _NEEDS),
        Serves.DECISION: Evidence(StepId.DECISION),
        Serves.NOTIFICATION: Evidence(StepId.NOTIFICATION, _REACHED),
        Serves.DELIVERY: Evidence(StepId.DELIVERY),
    }
)


def evidence(profile: PolicyProfile) -> Mapping[Serves, Evidence]:
    """Return, for each tag that requests serve, what shows it.

    A clock that ran from the rule's start to the first reply that reached the beneficiary shows
    the reply rule; a policy without one has no clock.
    """
    start = profile.reply.start
    if start is ReplyStart.NOT_STATED:
        return _STEPS
    clock = Evidence(StepId.NOTIFICATION, _REACHED, beside=_START[start], once=True)
    return {**_STEPS, Serves.REPLY_CLOCK: clock}
