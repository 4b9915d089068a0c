"""The steps a request can take. The policy's file says which, in what order; the code here says
what each demands and what it makes true. A new step: one module, and its line in ``STEPS``.
"""

from typing import Final

from desktop.core.intake.steps import (
    bereavement,
    clarification,
    completion,
    decision,
    delivery,
    elsewhere,
    explanation,
    joining,
    notification,
    pausing,
    payment,
    ratification,
    redecision,
    referral,
    reopening,
    reply_channel,
    requirements,
    returned,
    signature,
    study,
    taking_back,
    urgent,
    urgent_judged,
    verification,
    withdrawal,
)
from desktop.core.intake.steps.step import Case, Step

STEPS: Final[tuple[Step, ...]] = (
    requirements.STEP,
    verification.STEP,
    clarification.STEP,
    signature.STEP,
    explanation.STEP,
    reply_channel.STEP,
    referral.STEP,
    completion.STEP,
    study.STEP,
    decision.STEP,
    ratification.STEP,
    urgent.STEP,
    urgent_judged.STEP,
    redecision.STEP,
    notification.STEP,
    delivery.STEP,
    payment.STEP,
    returned.STEP,
    taking_back.STEP,
    pausing.PAUSE,
    pausing.RESUME,
    withdrawal.STEP,
    elsewhere.STEP,
    elsewhere.ANSWER,
    joining.STEP,
    bereavement.STEP,
    reopening.STEP,
    clarification.ANSWER,
    clarification.GIVE,
)

BY_ID: Final = {step.id: step for step in STEPS}
BY_PAYLOAD: Final = {step.payload: step for step in STEPS}

__all__ = ["BY_ID", "BY_PAYLOAD", "STEPS", "Case", "Step"]
