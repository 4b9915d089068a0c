"""How a sitting answers an objection to a decision: an apology does not uphold it, any other
outcome does, and decides its request anew in the same act. Both decisions stay on record.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.core.complaints.ledger import (
    answer_in,
    answered,
    answered_in,
    answers_in,
    unanswered,
    voices_of,
)
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.terms import VOICE, Answer, Answered, VoiceKind
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.decider import RequestDecider
from desktop.core.intake.facts import Outcome
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import RequestRecord, with_them
from desktop.core.intake.second import demand_second_in, family_of
from desktop.core.intake.service import IntakeService
from desktop.core.intake.standing import objectionable
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.redecision import REDECISION, Redecide
from desktop.core.work import Action, Look, Role, Work
from desktop.core.work.agenda import AgendaLine, Summary, Urgency
from desktop.core.work.subjects import Subject

#: What an objection comes to by the outcome that its request is given; of any other it is upheld.
_ANSWERS: Final = {Outcome.REJECTED: Answer.NOT_UPHELD, Outcome.IN_PART: Answer.IN_PART}


class ObjectionDecider:
    """What the committee asks for, told by the ledger of what was raised; kin law and decision are
    those of the request that it is about.
    """

    kind = VOICE
    action = Action.REQUEST_DECIDE

    def __init__(
        self,
        intake: IntakeService,
        casebook: Casebook,
        requests: RequestDecider,
        head: Callable[[], Role | None],
    ) -> None:
        self._intake = intake
        self._casebook = casebook
        self._requests = requests
        self._head = head

    def decide_in(self, tx: Work, subject_id: str, decision: Decide) -> None:
        """Answer an objection.

        Raises Refused ``complaint.unknown`` for what is none, ``complaint.answered`` for one that
        was; Invalid for an answer without a reason; as ``second.demand_second_in`` and
        ``RequestDecider.decide_anew_in``.
        """
        voice = _objection(tx, subject_id)
        if answered(tx.session, subject_id) is not None:
            raise Refused("complaint.answered")
        answer = _ANSWERS.get(decision.outcome, Answer.UPHELD)
        if answer is Answer.NOT_UPHELD:
            if not decision.reason:
                raise Invalid([Problem("reason", "intake.reason_needed")])
            demand_second_in(tx, record_in(tx, voice.request_id), REDECISION, self._head())
        else:
            given = {one.name: getattr(decision, one.name) for one in fields(Decide)}
            anew = Redecide(**given, objection=voice.number)
            self._requests.decide_anew_in(tx, voice.request_id, anew)
        tx.also_changed.append(voice.request_id)
        answer_in(tx, voice, Answered(answer, decision.reason, decision.sitting))

    def is_kin_in(self, tx: Work, subject_id: str) -> bool:
        """Tell whether the actor said to be kin to whose decision it is; raises as of requests."""
        return self._requests.is_kin_in(tx, _objection(tx, subject_id).request_id)

    def decided_in(self, at: Work | Look, sitting: str) -> list[tuple[str, datetime]]:
        """Return the objections that the sitting with this number answered."""
        return answered_in(at.session, sitting)

    def waiting_in(self, at: Work | Look) -> list[AgendaLine]:
        """Return the objections to a decision that stands, and that nobody answered yet."""
        return self._lines(at, unanswered(at.session), standing=True)

    def decided_as_in(self, _at: Work | Look, _number: str) -> str:
        """Return "": what was answered is not answered anew."""
        return ""

    def lines_in(self, at: Work | Look, ids: Collection[str]) -> list[AgendaLine]:
        """Return what an agenda says of objections: never what was said."""
        return self._lines(at, voices_of(at.session, ids))

    def summaries_in(self, at: Work | Look, ids: Collection[str]) -> dict[str, Summary]:
        """Return what the actor's role may know of the requests that are objected about."""
        voices = voices_of(at.session, ids)
        known = self._requests.summaries_in(at, {voice.request_id for voice in voices})
        return {one.id: known[one.request_id] for one in voices if one.request_id in known}

    def decisions_in(self, at: Work | Look, sitting: str) -> dict[str, Decide]:
        """Return what the sitting with this number decided, by the objection's id."""
        return {
            voice_id: Decide(Outcome.REJECTED, said.reason, sitting=said.sitting)
            if anew is None
            else anew
            for voice_id, (said, anew) in answers_in(at.session, sitting).items()
        }

    def _lines(
        self, at: Work | Look, voices: Sequence[VoiceRecord], *, standing: bool = False
    ) -> list[AgendaLine]:
        ids = {voice.request_id for voice in voices}
        records = with_them(at.session, RequestRecord.id.in_(ids))
        rows = {row.id: row for row in self._casebook.listed_in(at, records)}
        known = {row.id for row in records if objectionable(facts_of(row))} if standing else ids
        return [
            AgendaLine(
                Subject(VOICE, voice.id),
                voice.number,
                rows[voice.request_id].service_name,
                rows[voice.request_id].person_name,
                Urgency.PLAIN,
                None,
                riyadh_date(voice.received_at),
                family_of(rows[voice.request_id].person_name),
                rows[voice.request_id].number,
            )
            for voice in voices
            if voice.request_id in known and voice.request_id in rows
        ]


def _objection(at: Work | Look, voice_id: str) -> VoiceRecord:
    row = at.session.get(VoiceRecord, voice_id)
    if row is None or row.kind != VoiceKind.OBJECTION.value or not row.request_id:
        raise Refused("complaint.unknown")
    record_in(at, row.request_id)
    return row
