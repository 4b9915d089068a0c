"""The policy's steps as screens. A new step: one module, and its line in ``STAGES``."""

from typing import Final

from desktop.core.policy.vocabulary import StepId
from desktop.ui.intake.steps.completion import CompletionStage
from desktop.ui.intake.steps.explanation import ExplanationStage
from desktop.ui.intake.steps.referral import ReferralStage
from desktop.ui.intake.steps.reply_channel import ReplyChannelStage
from desktop.ui.intake.steps.requirements import RequirementsStage
from desktop.ui.intake.steps.signature import SignatureStage
from desktop.ui.intake.steps.verification import VerificationStage

STAGES: Final = {
    StepId.REQUIREMENTS: RequirementsStage,
    StepId.VERIFICATION: VerificationStage,
    StepId.COMPLETION: CompletionStage,
    StepId.SIGNATURE: SignatureStage,
    StepId.EXPLANATION: ExplanationStage,
    StepId.REPLY_CHANNEL: ReplyChannelStage,
    StepId.REFERRAL: ReferralStage,
}

__all__ = ["STAGES"]
