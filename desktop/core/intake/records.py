"""The tables of requests: their state now, every step ever taken, signatures."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Select, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.intake.evidence import Evidence
from desktop.core.work.records import Record


class PolicyVersionRecord(Record):
    """The text of a policy as cases were opened under it."""

    __tablename__ = "policy_version"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    policy_id: Mapped[str]
    text: Mapped[str]
    first_used_at: Mapped[datetime]


class RequestRecord(Record):
    """``facts`` is what is true now (see ``terms.Facts``); ``state`` repeats it for lists."""

    __tablename__ = "request"
    __table_args__ = (Index("request_state", "state"), Index("request_person", "person_id"))

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
    facts: Mapped[str]


class EventRecord(Record):
    """One step as it was taken. Rows are only ever added."""

    __tablename__ = "request_event"

    request_id: Mapped[str] = mapped_column(ForeignKey("request.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor_id: Mapped[str]
    actor_name: Mapped[str]
    step: Mapped[str]
    payload: Mapped[str]
    state: Mapped[str]


class SignatureRecord(Record):
    """A signature with the exact text that it covers."""

    __tablename__ = "signature"
    __table_args__ = (UniqueConstraint("request_id", "sequence"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    request_id: Mapped[str] = mapped_column(ForeignKey("request.id"))
    sequence: Mapped[int]
    at: Mapped[datetime]
    hijri: Mapped[str]
    staff_id: Mapped[str]
    staff_name: Mapped[str]
    template_version: Mapped[int]
    canonical: Mapped[str]
    sha256: Mapped[str]
    given: Mapped[str]


def showing(evidence: Evidence) -> Select[str]:
    """Return the query of the requests' ids that ``evidence`` speaks of, one for each record."""
    if evidence.step is None:
        return select(RequestRecord.id)
    found = select(EventRecord.request_id).where(EventRecord.step == evidence.step.value)
    if evidence.words:
        found = found.where(EventRecord.payload.contains(evidence.words, autoescape=True))
    if evidence.beside is not None:
        beside = select(EventRecord.request_id).where(EventRecord.step == evidence.beside.value)
        found = found.where(EventRecord.request_id.in_(beside))
    return found.distinct() if evidence.once else found


def count(session: Session, evidence: Evidence) -> int:
    """Return how many records there are of it."""
    return session.scalar(select(func.count()).select_from(showing(evidence).subquery())) or 0
