"""The tables of requests: their state now, every step ever taken, signatures."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Select, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.intake.evidence import Evidence
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.policies import Pin
from desktop.core.work.records import EventRecord, Record


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
    #: None for the choices that the policy's text proposes.
    choices_version: Mapped[int | None] = mapped_column(ForeignKey("office_choices.version"))

    @property
    def pin(self) -> Pin:
        """What the request was opened under."""
        return Pin(self.policy_sha256, self.choices_version)


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
