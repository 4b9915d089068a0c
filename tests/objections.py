"""An objection to a decision, and its answer in a sitting."""

from datetime import timedelta

from desktop.core.committee.terms import RecordDecision
from desktop.core.complaints.terms import VOICE, RecordVoice, VoiceKind
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import RequestView
from desktop.core.people.terms import PersonView
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from tests.offices import Live

SAID = "لم يُحتسب إيجار البيت في الدخل."


def objected(live: Live, person: PersonView | None = None) -> tuple[str, str]:
    """Return a request that was declined and told, and the objection to it, by id."""
    request = live.request(person) if person else live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.REJECTED, "الدخل يكفي."))
    live.take(request.id, live.payload(StepId.NOTIFICATION))
    return request.id, object_to(live, request)


def object_to(live: Live, request: RequestView) -> str:
    """Record an objection to a request's decision, and return it by id."""
    raised = RecordVoice(
        VoiceKind.OBJECTION, ChannelId.PHONE, SAID, live.clock.now() - timedelta(hours=1),
        person_id=request.person.id, request_id=request.id, name="نورة",
    )  # fmt: skip
    return live.act(Role.RECEPTION, live.office.complaints.record, raised).id


def answer(live: Live, voice_id: str, decision: Decide, sitting_id: str = "") -> str:
    """Answer an objection, and return the sitting by id."""
    sitting = sitting_id or live.sitting().id
    command = RecordDecision(sitting, Subject(VOICE, voice_id), decision)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    return sitting


def answered(live: Live, person: PersonView | None = None) -> str:
    """Return a request whose objection was not upheld, by id; the answer is still to be told."""
    request_id, voice_id = objected(live, person)
    answer(live, voice_id, Decide(Outcome.REJECTED, "احتُسب من قبل."))
    return request_id
