"""What the committee desk holds."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.core.committee.ledger import (
    attendance_of_row,
    dissents_of,
    keep_dissents,
    keep_said,
    said_of,
)
from desktop.core.committee.members.records import MemberRecord
from desktop.core.committee.members.terms import Seat
from desktop.core.committee.records import AgendaRecord, SittingRecord
from desktop.core.committee.terms import (
    DECIDED,
    DISSENTED,
    SAID,
    SIGNED,
    SITTING,
    Dissent,
    RowState,
    Said,
    SignedSitting,
    SittingState,
)
from desktop.core.work import Work
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part, Whose
from desktop.core.work.ledger import events, payload_of, signatures, to_text
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

#: The steps that have words about whom a row concerns.
_WORDED = {SAID: Said, DISSENTED: Dissent}


class CommitteeHoldings(DeskHoldings):
    """Members, sittings, their agendas by the ids of what is on them, who sat and how much was
    decided. A row is a person's whose request or objection it is, and so is what the sitting's
    ledger tells of it. What was decided stands with its subject; what members signed are minutes of
    many, which stay whole and are given to none, as evidence of what was granted.
    """

    tables = (AgendaRecord, MemberRecord, SittingRecord)
    opened = frozenset({"payload"})

    def __init__(self, whose: Whose) -> None:
        """``whose`` gives the ids of a person's requests, and of what they raised."""
        self._whose = whose

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        for row in self._agenda(session, person_id):
            sitting = session.get_one(SittingRecord, row.sitting_id)
            yield Kept(row, sitting.opened_at, sitting.number)
        for event in self._told(session, person_id):
            yield Kept(event, event.at, event.step)

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget what members said of the person and why one did not agree; that they did stays."""
        for row in self._agenda(tx.session, person_id):
            keep_said(row, [replace(one, how="") for one in said_of(row)])
            keep_dissents(row, [replace(one, reason="") for one in dissents_of(row)])
        for event in self._told(tx.session, person_id):
            if event.step in _WORDED:
                event.payload = to_text(_wordless(payload_of(event, _WORDED)))
        tx.session.flush()

    def _agenda(self, session: Session, person_id: str) -> Sequence[AgendaRecord]:
        theirs = AgendaRecord.subject_id.in_(self._whose(session, person_id))
        found = select(AgendaRecord).where(theirs)
        return session.scalars(found.order_by(AgendaRecord.sitting_id, AgendaRecord.place)).all()

    def _told(self, session: Session, person_id: str) -> Sequence[EventRecord]:
        """Return the steps of sittings that name what is theirs, but the signatures."""
        ids = sorted(self._whose(session, person_id))
        found = select(EventRecord).where(
            EventRecord.subject_kind == SITTING,
            EventRecord.step != SIGNED,
            or_(*(EventRecord.payload.contains(id_, autoescape=True) for id_ in ids)),
        )
        return session.scalars(found.order_by(EventRecord.subject_id, EventRecord.seq)).all()

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether each sitting says what its steps do, and each signature of its minutes
        covers their text; one is named by its number.
        """
        yield Finding.of(Part.SITTINGS, _judged(session))


def _wordless(payload: object) -> object:
    match payload:
        case Said():
            return replace(payload, how="")
        case Dissent():
            return replace(payload, reason="")
    return payload


def _judged(session: Session) -> Iterator[tuple[str, bool]]:
    seats = {str(seat) for seat in Seat}
    for member in session.scalars(select(MemberRecord).order_by(MemberRecord.id)):
        yield member.name, member.seat in seats
    states = {str(state) for state in SittingState}
    for row in session.scalars(select(SittingRecord).order_by(SittingRecord.id)):
        attendance_of_row(row)
        sound = row.state in states and _rows_sound(session, row) and _signed_sound(session, row)
        yield row.number, sound


def _rows_sound(session: Session, row: SittingRecord) -> bool:
    """Judge the agenda: each row readable, and as many decided as the ledger tells of."""
    found = select(AgendaRecord).where(AgendaRecord.sitting_id == row.id)
    decided = 0
    for one in session.scalars(found):
        said_of(one)
        dissents_of(one)
        decided += RowState(one.state) is RowState.DECIDED
    told = sum(event.step == DECIDED for event in events(session, Subject(SITTING, row.id)))
    return decided == told


def _signed_sound(session: Session, row: SittingRecord) -> bool:
    subject = Subject(SITTING, row.id)
    told = {event.payload for event in events(session, subject) if event.step == SIGNED}
    for event in events(session, subject):
        if event.step == SIGNED:
            payload_of(event, {SIGNED: SignedSitting})
    return all(
        one.given in told
        and hashlib.sha256(one.canonical.encode()).hexdigest() == one.sha256
        and f'"{one.sha256}"' in one.given
        for one in signatures(session, subject)
    )
