"""The terms of liaison officers, inside the transaction of who asks."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.core.proofs.liaison.terms import (
    ANY,
    ENDED,
    LIAISON,
    NAMED,
    PAYLOADS,
    EndOfficer,
    NameOfficer,
)
from desktop.core.staff.service import names_in
from desktop.core.work import Look
from desktop.core.work.ledger import payload_of
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject


@dataclass(frozen=True, slots=True)
class Term:
    """A term as it was named, and its last day where it was ended."""

    id: str
    said: NameOfficer
    ends: date | None

    def holds(self, day: date) -> bool:
        return self.said.starts <= day and (self.ends is None or day <= self.ends)


def subject(term_id: str) -> Subject:
    """Return where the ledger keeps a term."""
    return Subject(LIAISON, term_id)


def terms_in(session: Session) -> tuple[Term, ...]:
    """Return every term, the newest first."""
    query = select(EventRecord).where(EventRecord.subject_kind == LIAISON)
    named: dict[str, NameOfficer] = {}
    ended: dict[str, date] = {}
    for event in session.scalars(query.order_by(EventRecord.at, EventRecord.seq)):
        if event.step == ENDED:
            ended[event.subject_id] = cast("EndOfficer", payload_of(event, PAYLOADS)).on
        else:
            named[event.subject_id] = cast("NameOfficer", payload_of(event, PAYLOADS))
    every = (Term(id_, said, ended.get(id_)) for id_, said in named.items())
    return tuple(sorted(every, key=lambda term: term.said.starts, reverse=True))


def terms_for(session: Session, category: str, day: date) -> tuple[Term, ...]:
    """Return whose matter an enquiry of a category is, in the order in which they are asked: the
    terms of it before those of all, the newest first.
    """
    there = [term for term in terms_in(session) if term.holds(day)]
    wanted = dict.fromkeys((category, ANY))
    return tuple(term for one in wanted for term in there if term.said.category == one)


def deputised(at: Look) -> frozenset[str]:
    """Return the names of the officers in whose absence the reader answers today."""
    today = riyadh_date(at.now)
    theirs = {
        term.said.staff
        for term in terms_in(at.session)
        if term.said.deputy == at.actor.id and term.holds(today)
    }
    return frozenset(names_in(at, theirs).values())


def count(session: Session) -> int:
    """Return how many terms there are."""
    named = EventRecord.subject_kind == LIAISON, EventRecord.step == NAMED
    return session.scalar(select(func.count()).where(*named)) or 0


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge every step of a term: its id, and whether it is one that can be read."""
    query = select(EventRecord).where(EventRecord.subject_kind == LIAISON)
    for event in session.scalars(query.order_by(EventRecord.subject_id, EventRecord.seq)):
        payload_of(event, PAYLOADS)
        yield event.subject_id, (event.seq == 1) is (event.step == NAMED)
