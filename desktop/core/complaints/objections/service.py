"""The answers to objections: what the body reads of one that it is to answer, and telling it."""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import select

from desktop.base.arabic_text import ltr
from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.typed import typed
from desktop.core.complaints.ledger import (
    answered,
    attempts,
    tell_in,
    to_be_ratified,
    unanswered,
    voices_of,
)
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.terms import (
    ANSWERED,
    PAYLOADS,
    VOICE,
    Answer,
    AnswerTold,
    Objection,
    ToTell,
    VoiceKind,
)
from desktop.core.intake.casebook import Casebook, numbers_in, record_in
from desktop.core.intake.ledger import DECIDING, events, facts_of
from desktop.core.intake.standing import objectionable
from desktop.core.intake.steps.urgent import URGENT
from desktop.core.people.ledger import load
from desktop.core.people.views import view_for
from desktop.core.work import Action, Actor, Doors, Look
from desktop.core.work.ledger import payload_of
from desktop.core.work.records import EventRecord


class ObjectionService:
    """Shows an objection to the body while it is to be answered, and has the answer told."""

    def __init__(self, doors: Doors, casebook: Casebook, messages: Messages) -> None:
        self._doors = doors
        self._casebook = casebook
        self._messages = messages

    def read(self, actor: Actor, voice_id: str) -> Objection:
        """Return an objection that is to be answered.

        Raises Refused ``complaint.unknown`` for what is none, or was answered: then it is closed
        to the body again.
        """
        with self._doors.look(actor, Action.OBJECTION_READ, voice_id) as see:
            row = see.session.get(VoiceRecord, voice_id)
            if row is None or row.kind != VoiceKind.OBJECTION.value or not row.request_id:
                raise Refused("complaint.unknown")
            if answered(see.session, voice_id) is not None:
                raise Refused("complaint.answered")
            request = record_in(see, row.request_id)
            first = [
                one for one in events(see.session, request.id) if one.step in {*DECIDING, URGENT}
            ]
            decided = facts_of(request).decided_at
            return Objection(
                id=row.id,
                number=row.number,
                text=row.text,
                received_on=riyadh_date(row.received_at),
                request_id=request.id,
                request=request.shown_number,
                decided_by=first[-1].actor_name if first else "",
                decided_on=riyadh_date(decided) if decided else None,
            )

    def waiting(self, actor: Actor) -> int:
        """Return how many objections to a decision that stands wait for the body's answer."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            about = [record_in(see, one.request_id) for one in unanswered(see.session)]
            return sum(objectionable(facts_of(row)) for row in about)

    def to_tell(self, actor: Actor) -> list[ToTell]:
        """Return the objections whose answer reached nobody yet, the oldest answer first."""
        with self._doors.look(actor, Action.OBJECTION_TELL) as see:
            every = (
                select(EventRecord)
                .where(EventRecord.subject_kind == VOICE, EventRecord.step == ANSWERED)
                .order_by(EventRecord.at)
            )
            events = see.session.scalars(every).all()
            newest = {event.subject_id: event for event in events}
            return list(self._to_tell(see, newest.values()))

    @typed
    def tell(self, actor: Actor, voice_id: str, told: AnswerTold) -> None:
        """Record an attempt to tell the answer to who objected.

        Raises Refused ``complaint.not_answered`` before there is one, ``complaint.not_ratified``
        while what it comes of waits for that, Invalid for no channel.
        """
        with self._doors.work(actor, Action.OBJECTION_TELL, voice_id) as tx:
            row = tx.session.get(VoiceRecord, voice_id)
            if row is None or answered(tx.session, voice_id) is None:
                raise Refused("complaint.not_answered")
            if to_be_ratified(tx.session, row):
                raise Refused("complaint.not_ratified")
            if not told.channel:
                raise Invalid([Problem("channel", "complaint.channel_missing")])
            tell_in(tx, row, told)
            tx.audit(reached=told.reached)

    def to_write(self, actor: Actor, ids: Collection[str]) -> set[str]:
        """Return which requests want a letter of the answer: those whose objection, of these, was
        not upheld; another answer is told by the letter of the new decision.
        """
        with self._doors.look(actor, Action.OBJECTION_TELL) as see:
            return {
                voice.request_id
                for voice in voices_of(see.session, ids)
                if (event := answered(see.session, voice.id)) is not None
                and payload_of(event, PAYLOADS).answer is Answer.NOT_UPHELD
            }

    def _to_tell(self, see: Look, every: Iterable[EventRecord]) -> Iterable[ToTell]:
        for event in every:
            row = see.session.get(VoiceRecord, event.subject_id)
            tried = attempts(see.session, event.subject_id)
            if row is None or any(one.reached for one in tried):
                continue
            if answered(see.session, row.id) is None or to_be_ratified(see.session, row):
                continue
            said = payload_of(event, PAYLOADS)
            name, contact = _reached(see, row)
            yield ToTell(
                id=row.id,
                number=row.number,
                request_id=row.request_id,
                request=numbers_in(see, [row.request_id]).get(row.request_id, ""),
                answer=said.answer,
                answered_on=riyadh_date(event.at),
                name=name,
                contact=contact,
                attempts=len(tried),
                say=self._said(see, row, said.answer, riyadh_date(event.at)),
            )

    def _said(self, see: Look, row: VoiceRecord, answer: Answer, day: date) -> str:
        """Return what is said to who objected: why stands in the letter alone."""
        profile = self._casebook.profile_in(see, row.request_id)
        return self._messages.text(
            f"say.objection_{answer.value}",
            number=ltr(row.number),
            request=ltr(numbers_in(see, [row.request_id])[row.request_id]),
            body_name=profile.studying_body.name,
            day=both_text(day),
        )


def _reached(see: Look, row: VoiceRecord) -> tuple[str, str]:
    """Return who objected and how they are reached, as the reader may see it."""
    if not row.person_id:
        return row.name, row.contact
    form = view_for(see.actor.roles, load(see.session, row.person_id)).form
    numbers = "، ".join(number for number in (form.mobile, form.other_mobile) if number)
    return row.name or form.name.full, row.contact or numbers
