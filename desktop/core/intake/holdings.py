"""What the intake desk holds, the day's log included, and what becomes of it when files are merged
or erased.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError, Refused
from desktop.core.intake import rules, snapshot
from desktop.core.intake.appointments import ledger as appointments
from desktop.core.intake.appointments.records import AppointmentRecord
from desktop.core.intake.changed import ledger as changed
from desktop.core.intake.changed.terms import CHANGE
from desktop.core.intake.changed.terms import SIGNED as CHANGE_SIGNED
from desktop.core.intake.copied import STEPS
from desktop.core.intake.erasure import without_words
from desktop.core.intake.facts import State
from desktop.core.intake.initiated import ledger as initiated
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.ledger import (
    KIN,
    PAYLOADS,
    beside,
    copy_subject,
    events,
    faithfulness,
    keep,
    kin_subject,
    requests_of,
    subject,
)
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.standing import FINAL
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.studied.terms import SIGNED
from desktop.core.intake.studied.terms import STEPS as STUDY_STEPS
from desktop.core.intake.study import ledger as study
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.visits import ledger as visits
from desktop.core.intake.visits.records import VisitRecord
from desktop.core.intake.waiting.records import WaitRecord
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Work, ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part
from desktop.core.work.ledger import to_text
from desktop.core.work.policies import Texts
from desktop.core.work.records import SignatureRecord
from desktop.core.work.reviews import without_notes
from desktop.core.work.subjects import Taken


class IntakeHoldings(DeskHoldings):
    """Requests, whose events and signatures lie in the ledger of all desks, and visits."""

    tables = (RequestRecord, WaitRecord, AppointmentRecord, VisitRecord)
    opened = frozenset({"canonical", "facts", "given", "payload"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every request stands where its own events lead, and each signature covers
        its text and is the one that its request's event tells of; and whether every visit is
        where its steps lead.
        """
        yield Finding.of(Part.REQUESTS, faithfulness(session))
        signed = (REQUEST, StepId.SIGNATURE), (SIGNED, SIGNED), (CHANGE, CHANGE_SIGNED)
        bound = (ledger.bound(session, kind, step) for kind, step in signed)
        yield Finding.of(Part.SIGNATURES, chain.from_iterable(bound))
        every = chain(visits.faithfulness(session), initiated.judged(session))
        yield Finding.of(Part.VISITS, every)
        yield Finding.of(Part.APPOINTMENTS, appointments.faithfulness(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return the requests, each with its events and signatures, and the visits."""
        for row in requests_of(session, person_id):
            yield Kept(row, row.opened_at, row.shown_number)
            for event in events(session, row.id):
                yield Kept(event, event.at, event.step)
            for one in ledger.signatures(session, subject(row.id)):
                yield Kept(one, one.at, row.shown_number)
            for event in beside(session, row.id):
                yield Kept(event, event.at, event.step)
            for signed in study.signed_in(session, row.id):
                yield Kept(signed, signed.at, row.shown_number)
        yield from _changes(session, person_id)
        for visit in _visits(session, person_id):
            yield Kept(visit, visit.at, visit.purpose)
            for event in ledger.events(session, visits.subject(visit.id)):
                yield Kept(event, event.at, event.step)
        for expected in _appointments(session, person_id):
            yield Kept(expected, expected.at, expected.purpose)
            for event in ledger.events(session, appointments.subject(expected.id)):
                yield Kept(event, event.at, event.step)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give requests and visits to the other file. A declaration signed for the absorbed file
        covers the request no more where the two differ, which the request says.

        Events stay as written: the first one names the file that the request was opened for.
        """
        for table in (RequestRecord, AppointmentRecord, VisitRecord):
            theirs = update(table).where(table.person_id == from_person)
            tx.session.execute(theirs.values(person_id=into_person))
        changed.move_in(tx, from_person, into_person)
        initiated.move_in(tx, from_person, into_person)

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget need, papers, study and reasons, contacts and notes, names and strokes of signers.

        What stays: numbers, days, service, channels, who of the staff took which step, and
        ``erasure``'s evidence of what was granted and handed over to whom. A signature covers
        what is left of its text from then on. Raises Refused ``intake.still_open`` with the
        number of a request that is not closed: its purpose has not ended.
        """
        requests = requests_of(tx.session, person_id)
        for row in requests:
            if State(row.state) not in FINAL:
                raise Refused("intake.still_open", number=row.shown_number or "—")
        for row in requests:
            _erase_request(tx.session, row)
            without_notes(tx.session, row.id)
            for event in ledger.events(tx.session, copy_subject(row.id)):
                event.payload = to_text(without_words(ledger.payload_of(event, STEPS)))
            for event in ledger.events(tx.session, study.subject(row.id)):
                event.payload = to_text(without_words(ledger.payload_of(event, STUDY_STEPS)))
            study.forget_signatures(tx.session, row.id)
            for event in ledger.events(tx.session, kin_subject(row.id)):
                event.payload = to_text(KinSaid(ledger.payload_of(event, {KIN: KinSaid}).related))
        for visit in _visits(tx.session, person_id):
            visits.forget(tx.session, visit)
        for one in _appointments(tx.session, person_id):
            appointments.forget(tx.session, one)
        changed.forget(tx.session, person_id)
        initiated.forget(tx.session, person_id)
        tx.session.flush()


def _changes(session: Session, person_id: str) -> Iterator[Kept]:
    """Yield what was signed for the file's changes, and visits that nobody asked for."""
    for event in changed.events_of(session, person_id):
        yield Kept(event, event.at, event.step)
    for one, given in changed.signed_in(session, person_id):
        yield Kept(one, one.at, str(given.version))
    for event in ledger.events(session, initiated.subject(person_id)):
        yield Kept(event, event.at, event.step)


def _visits(session: Session, person_id: str) -> Sequence[VisitRecord]:
    theirs = select(VisitRecord).where(VisitRecord.person_id == person_id)
    return session.scalars(theirs.order_by(VisitRecord.at, VisitRecord.id)).all()


def _appointments(session: Session, person_id: str) -> Sequence[AppointmentRecord]:
    theirs = select(AppointmentRecord).where(AppointmentRecord.person_id == person_id)
    return session.scalars(theirs.order_by(AppointmentRecord.at, AppointmentRecord.id)).all()


def _erase_request(session: Session, row: RequestRecord) -> None:
    signatures = iter(list(ledger.signatures(session, subject(row.id))))
    taken = []
    for event in list(events(session, row.id)):
        payload = without_words(ledger.payload_of(event, PAYLOADS))
        if isinstance(payload, Sign):
            payload = _erase_signature(next(signatures, None), payload)
        event.payload = to_text(payload)
        taken.append(Taken(event.step, event.at, payload))
    profile = Texts().policy(session, row.pin).profile
    row.need = row.urgent_reason = row.received_place = ""
    keep(row, rules.replay(profile, row.channel, taken), profile)


def _erase_signature(row: SignatureRecord | None, given: Sign) -> Sign:
    """Empty a signature; returns what its event tells of it."""
    if row is None:
        raise KnownError("storage.damaged")
    row.canonical = snapshot.without_person(row.canonical)
    row.sha256 = hashlib.sha256(row.canonical.encode()).hexdigest()
    left = replace(given, snapshot_hash=row.sha256)
    row.given = to_text(left)
    return left
