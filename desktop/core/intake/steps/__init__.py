"""The steps a request can take. The policy's file says which, in what order; the code here says
what each demands and what it makes true. A new step: one module, and its line in ``STEPS``.
"""

from typing import Final

from desktop.core.intake.steps import (
    clarification,
    completion,
    decision,
    delivery,
    explanation,
    notification,
    referral,
    reply_channel,
    requirements,
    signature,
    study,
    taking_back,
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
    notification.STEP,
    delivery.STEP,
    taking_back.STEP,
    withdrawal.STEP,
)

BY_ID: Final = {step.id: step for step in STEPS}
BY_PAYLOAD: Final = {step.payload: step for step in STEPS}

__all__ = ["BY_ID", "BY_PAYLOAD", "STEPS", "Case", "Step"]
