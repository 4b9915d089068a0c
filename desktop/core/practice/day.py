"""The made-up day under a policy: what is entered at each step, good and plain."""

from dataclasses import replace
from datetime import date, timedelta

from desktop.base.identifiers import check_mobile
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.intake.steps.completion import Complete
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.explanation import Explain
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.requirements import HandRequirements
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.takers import Taker
from desktop.core.intake.terms import OpenRequest
from desktop.core.people.terms import PersonForm
from desktop.core.policy.choices import Paper
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ChannelId, StepId, Validity
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.core.surveys.terms import SurveyDefinition


def visitor(profile: PolicyProfile) -> PersonForm:
    """Return who comes, in the policy's first category."""
    return replace(practice().person, categories=(profile.categories[0].id,))


def opening(profile: PolicyProfile, person_id: str, need: str = "") -> OpenRequest:
    """Return the request for the policy's first service, asked for at the desk."""
    service = profile.services[0].id
    return OpenRequest(person_id, service, ChannelId.INTERVIEW, need or practice().day.need)


def payload(profile: PolicyProfile, step: StepId, day: date) -> StepPayload:
    """Return what is entered at a step on ``day``.

    Raises KeyError for reception, which opens the request, and for the signature, which is
    :func:`signature`'s.
    """
    made = practice()
    words = made.day.steps
    plain: dict[StepId, StepPayload] = {
        StepId.REQUIREMENTS: HandRequirements(),
        StepId.VERIFICATION: CheckPapers(
            tuple(good_paper(paper, day) for paper in profile.papers), data_matched=True
        ),
        StepId.CLARIFICATION: words.clarification,
        StepId.EXPLANATION: Explain(),
        StepId.REPLY_CHANNEL: AgreeReplyChannel(
            _answering(profile), check_mobile(made.person.mobile)
        ),
        StepId.REFERRAL: words.referral,
        StepId.COMPLETION: Complete(),
        StepId.STUDY: replace(words.study, strokes=ink()),
        StepId.DECISION: words.decision,
        StepId.NOTIFICATION: words.notification,
        StepId.DELIVERY: replace(delivery(made.day.delivered), amount=words.decision.amount),
    }
    return plain[step]


def signature(snapshot_hash: str) -> Sign:
    """Return the signature of a snapshot, by the person and by pen."""
    return Sign(snapshot_hash, SignerKind.PERSON, SignMethod.PEN, strokes=ink())


def delivery(what: str) -> Deliver:
    """Return a delivery that the person takes and signs for by pen."""
    return Deliver(what, taker=Taker.SELF, method=SignMethod.PEN, strokes=ink())


def good_paper(paper: Paper, day: date) -> PaperEntry:
    """Return an entry of a paper that is good on ``day``."""
    return PaperEntry(
        paper.id,
        PaperStatus.SEEN,
        issued=day - timedelta(days=20) if paper.validity is Validity.MAX_AGE_DAYS else None,
        expires=day + timedelta(days=400) if paper.validity is Validity.EXPIRY else None,
    )


def answers(survey: SurveyDefinition) -> dict[str, int | bool | str]:
    """Return the answers of one sheet."""
    by_kind = practice().day.answers
    return {question.id: by_kind[question.kind] for question in survey.questions}


def _answering(profile: PolicyProfile) -> ChannelId:
    """Return the first channel of the policy by which an answer can come."""
    listed = {channel.id for channel in profile.channels}
    answering = (ChannelId.PHONE, ChannelId.WHATSAPP, ChannelId.EMAIL, ChannelId.LETTERS)
    return next((channel for channel in answering if channel in listed), ChannelId.INTERVIEW)
