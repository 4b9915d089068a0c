"""What was done with what was raised: its ledger, only ever added to."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError
from desktop.core.complaints.course.rules import standing
from desktop.core.complaints.course.terms import WORDS, HandlingStep, Standing
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.seals.ledger import shut, without_prose
from desktop.core.complaints.terms import (
    ADDED,
    ANSWERED,
    CORRECTED,
    PAYLOADS,
    TOLD,
    UNDONE,
    VOICE,
    Added,
    Answered,
    AnswerTold,
    AnswerUndone,
    KindCorrected,
    VoiceKind,
    VoiceLine,
)
from desktop.core.intake.ledger import decided, facts_of
from desktop.core.intake.moved import Aside
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.steps.ratification import Ratify
from desktop.core.intake.steps.redecision import REDECISION, Redecide
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import REQUEST
from desktop.core.work import Look, Work, ledger
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject


def subject(voice_id: str) -> Subject:
    """Return what was raised as the ledger names it."""
    return Subject(VOICE, voice_id)


def events(session: Session, voice_id: str) -> list[EventRecord]:
    """Return everything that was done with it, in order."""
    return list(ledger.events(session, subject(voice_id)))


def lines(session: Session, voice_id: str) -> tuple[VoiceLine, ...]:
    """Return the same in words, sealed ones as they are kept; raises ``storage.damaged``."""
    return tuple(
        VoiceLine(one.at, one.actor_name, ledger.payload_of(one, PAYLOADS))
        for one in events(session, voice_id)
    )


def correct_in(tx: Work, row: VoiceRecord, after: VoiceKind, why: str) -> None:
    """Give what was raised another kind; what it was put down as stays beside it."""
    step = KindCorrected(VoiceKind(row.kind), after, why)
    row.kind = after.value
    ledger.add_event(tx, subject(row.id), CORRECTED, shut(step, row))


def add_in(tx: Work, row: VoiceRecord, text: str) -> None:
    """Add to what was raised."""
    ledger.add_event(tx, subject(row.id), ADDED, shut(Added(text), row))


def take_in(tx: Work, row: VoiceRecord, step: HandlingStep) -> Standing:
    """Write a step of handling a complaint, and where it stands after it."""
    ledger.add_event(tx, subject(row.id), WORDS[type(step)], shut(step, row))
    after = stands(tx.session, row.id)
    row.state, row.level, row.urgent = after.state.value, after.level.value, after.urgent
    return after


def stands(session: Session, voice_id: str) -> Standing:
    """Return where the steps of handling lead; raises ``storage.damaged``."""
    return standing(line.step for line in lines(session, voice_id))


def answer_in(tx: Work, row: VoiceRecord, answer: Answered) -> None:
    """Write the body's answer to an objection."""
    ledger.add_event(tx, subject(row.id), ANSWERED, answer, sitting=answer.sitting)


def tell_in(tx: Work, row: VoiceRecord, told: AnswerTold) -> None:
    """Write an attempt to tell the answer."""
    ledger.add_event(tx, subject(row.id), TOLD, told)


def follow_in(tx: Work, request_id: str, step: StepPayload) -> None:
    """Undo the answer to an objection where the decision that came of it is not ratified."""
    if not isinstance(step, Ratify) or step.ratified:
        return
    decision = decided(tx.session, request_id)
    if isinstance(decision, Redecide):
        number = select(VoiceRecord.id).where(VoiceRecord.number == decision.objection)
        for voice_id in tx.session.scalars(number):
            ledger.add_event(tx, subject(voice_id), UNDONE, AnswerUndone(step.reason))


def answered(session: Session, voice_id: str) -> EventRecord | None:
    """Return the event of the answer to an objection, or None."""
    event = ledger.newest_event(session, subject(voice_id), ANSWERED, UNDONE)
    return event if event is not None and event.step == ANSWERED else None


def to_be_ratified(session: Session, row: VoiceRecord) -> bool:
    """Tell whether the decision by which an objection was answered waits to be ratified: until then
    the answer is nobody's to tell.
    """
    request = session.get(RequestRecord, row.request_id)
    if request is None or facts_of(request).to_ratify is None:
        return False
    decision = decided(session, request.id)
    return isinstance(decision, Redecide) and decision.objection == row.number


def answered_in(session: Session, sitting: str) -> list[tuple[str, datetime]]:
    """Return the objections that a sitting answered, and when, in that order."""
    found = (
        select(EventRecord.subject_id, EventRecord.at)
        .where(
            EventRecord.subject_kind == VOICE,
            EventRecord.step == ANSWERED,
            EventRecord.sitting == sitting,
        )
        .order_by(EventRecord.at)
    )
    return [(voice_id, moment) for voice_id, moment in session.execute(found)]


def answers_in(session: Session, sitting: str) -> dict[str, tuple[Answered, Redecide | None]]:
    """Return what a sitting answered by the objection's id, with the decision that it took of it:
    also where that was decided anew since.
    """
    of_sitting = EventRecord.sitting == sitting
    anew = select(EventRecord).where(
        EventRecord.subject_kind == REQUEST, EventRecord.step == REDECISION, of_sitting
    )
    decisions = [ledger.payload_of(one, {REDECISION: Redecide}) for one in session.scalars(anew)]
    by_number = {one.objection: one for one in decisions}
    given = select(EventRecord, VoiceRecord.number).join(
        VoiceRecord, VoiceRecord.id == EventRecord.subject_id
    )
    given = given.where(EventRecord.subject_kind == VOICE, EventRecord.step == ANSWERED, of_sitting)
    return {
        event.subject_id: (ledger.payload_of(event, PAYLOADS), by_number.get(number))
        for event, number in session.execute(given.order_by(EventRecord.at))
    }


def unanswered(session: Session) -> Sequence[VoiceRecord]:
    """Return the objections that name a request and that nobody answered."""
    undone = aliased(EventRecord)
    since = select(undone.seq).where(
        undone.subject_kind == VOICE,
        undone.subject_id == EventRecord.subject_id,
        undone.step == UNDONE,
        undone.seq > EventRecord.seq,
    )
    done = select(EventRecord.subject_id).where(
        EventRecord.subject_kind == VOICE, EventRecord.step == ANSWERED, ~since.exists()
    )
    every = select(VoiceRecord).where(
        VoiceRecord.kind == VoiceKind.OBJECTION.value,
        VoiceRecord.request_id != "",
        VoiceRecord.id.not_in(done),
    )
    return session.scalars(every).all()


def voices_of(session: Session, ids: Collection[str]) -> Sequence[VoiceRecord]:
    """Return what was raised, by ids."""
    return session.scalars(select(VoiceRecord).where(VoiceRecord.id.in_(set(ids)))).all()


def attempts(session: Session, voice_id: str) -> list[AnswerTold]:
    """Return the attempts to tell the answer to who objected, in order."""
    told = (one for one in events(session, voice_id) if one.step == TOLD)
    return [ledger.payload_of(one, PAYLOADS) for one in told]


def objections_to(session: Session, request_id: str) -> Sequence[VoiceRecord]:
    """Return the objections to a request's decision, the newest first."""
    row = VoiceRecord
    of_it = (row.request_id == request_id) & (row.kind == VoiceKind.OBJECTION.value)
    newest = select(row).where(of_it).order_by(row.recorded_at.desc(), row.number.desc())
    return session.scalars(newest).all()


def on_objection(at: Work | Look, request_id: str) -> Iterator[Aside]:
    """Yield where the newest objection to a request's decision is: before its body, answered, or
    answered by what waits to be ratified.
    """
    for voice in objections_to(at.session, request_id)[:1]:
        event = answered(at.session, voice.id)
        if event is None:
            yield Aside("objection_waits", riyadh_date(voice.received_at), voice.number)
            continue
        if to_be_ratified(at.session, voice):
            yield Aside("objection_ratifying", riyadh_date(event.at), voice.number)
            continue
        said = ledger.payload_of(event, PAYLOADS).answer
        yield Aside(f"objection_{said.value}", riyadh_date(event.at), voice.number)


def forget_in(tx: Work, voice_id: str) -> None:
    """Forget what was written, and keep that it was done."""
    for event in events(tx.session, voice_id):
        step = ledger.payload_of(event, PAYLOADS)
        event.payload = ledger.to_text(without_prose(step))


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Yield the number of each that anything was done with, and whether it is of the kind, and
    stands where, its steps lead to.
    """
    there = select(EventRecord.subject_id).where(EventRecord.subject_kind == VOICE).distinct()
    for row in session.scalars(select(VoiceRecord).where(VoiceRecord.id.in_(there))):
        try:
            steps = [one.step for one in lines(session, row.id)]
        except KnownError:
            yield row.number, False
            continue
        kinds = [one for one in steps if isinstance(one, KindCorrected)]
        follows = all(a.after == b.before for a, b in pairwise(kinds))
        led = standing(steps)
        stood = (led.state, led.level, led.urgent) == (row.state, row.level, row.urgent)
        yield row.number, stood and follows and (not kinds or kinds[-1].after == row.kind)
