"""The tables of requests: their state now, every step ever taken, signatures."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    Select,
    and_,
    func,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.base.arabic_text import western_digits
from desktop.core.intake.evidence import Evidence
from desktop.core.intake.standing import ACTIVE, FINAL, HELD, Held, Listing
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.policies import Pin
from desktop.core.work.records import EventRecord, Record


class RequestRecord(Record):
    """``facts`` is what is true now (see ``terms.Facts``). What lists ask for stands beside it:
    ``state``, ``urgency`` (0 where a reason was given, else 1), and as of the submission
    ``papers_missing`` and ``awaiting_signature``.
    """

    __tablename__ = "request"
    __table_args__ = (
        Index("request_list", "state", "urgency", "opened_at", "number"),
        Index("request_standing", "state", "papers_missing", "awaiting_signature"),
        Index("request_person", "person_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    service_id: Mapped[str]
    channel: Mapped[str]
    need: Mapped[str]
    urgent_reason: Mapped[str]
    received_on: Mapped[date]
    received_place: Mapped[str]
    received_by: Mapped[str]
    policy_sha256: Mapped[str] = mapped_column(ForeignKey("policy_version.sha256"))
    opened_at: Mapped[datetime]
    opened_by: Mapped[str]
    state: Mapped[str]
    urgency: Mapped[int]
    papers_missing: Mapped[bool]
    awaiting_signature: Mapped[bool]
    facts: Mapped[str]
    #: None for the choices that the policy's text proposes.
    choices_version: Mapped[int | None] = mapped_column(ForeignKey("office_choices.version"))

    @property
    def pin(self) -> Pin:
        """What the request was opened under."""
        return Pin(self.policy_sha256, self.choices_version)


#: The order of every list of requests.
BY: Final = (RequestRecord.urgency, RequestRecord.opened_at, RequestRecord.number)


def branches(listing: Listing, person_ids: Select[str] | None) -> Iterator[Select[Any]]:
    """Yield the queries of a list of requests, one for each state, which share no row.

    ``person_ids`` are those whose name or file number is meant by the listing's text.
    """
    states = FINAL if listing.done else ACTIVE
    for state in sorted(states):
        held = [HELD[wait] for wait in listing.waits if state in HELD[wait].states]
        if listing.waits and not held:
            continue
        query = select(RequestRecord).where(RequestRecord.state == state.value)
        if held:
            query = query.where(or_(*map(_lacks, held)))
        if person_ids is not None:
            number = RequestRecord.number.contains(_digits(listing.text), autoescape=True)
            theirs = RequestRecord.person_id.in_(person_ids)
            query = query.where(or_(number, theirs) if _digits(listing.text) else theirs)
        yield query


def _lacks(held: Held) -> ColumnElement[bool]:
    asked = {
        RequestRecord.papers_missing: held.papers_missing,
        RequestRecord.awaiting_signature: held.awaiting_signature,
    }
    known = (column.is_(value) for column, value in asked.items() if value is not None)
    return and_(true(), *known)


def _digits(text: str) -> str:
    return western_digits(text).strip().replace("/", "-")


def showing(evidence: Evidence) -> Select[str]:
    """Return the query of the requests' ids that ``evidence`` speaks of, one for each record."""
    if evidence.step is None:
        return select(RequestRecord.id)
    found = _stepped(evidence.step)
    if evidence.words:
        found = found.where(EventRecord.payload.contains(evidence.words, autoescape=True))
    if evidence.beside is not None:
        found = found.where(EventRecord.subject_id.in_(_stepped(evidence.beside)))
    return found.distinct() if evidence.once else found


def _stepped(step: StepId) -> Select[str]:
    """Return the query of the requests' ids that took a step, one for each time."""
    taken = EventRecord.subject_kind == REQUEST, EventRecord.step == step.value
    return select(EventRecord.subject_id).where(*taken)


def count(session: Session, evidence: Evidence) -> int:
    """Return how many records there are of it."""
    return session.scalar(select(func.count()).select_from(showing(evidence).subquery())) or 0
