"""Reading the office's own records as a whole: soundness, and the policy's trace with counts."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.core.complaints.records import VoiceRecord
from desktop.core.intake.records import EventRecord
from desktop.core.intake.visits.records import VisitRecord
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.trace import TraceRow, trace
from desktop.core.policy.vocabulary import Serves, StepId
from desktop.core.reports.terms import CheckReport
from desktop.core.surveys.records import SurveySheet
from desktop.core.work import Action, Actor, Doors
from desktop.core.work.audit import canonical
from desktop.core.work.holdings import Finding, Holdings, Part
from desktop.storage.catalogue import fault, is_local, page_count

#: Which steps of a request show that a clause is served.
_BY_STEP: dict[str, tuple[Serves, ...]] = {
    StepId.RECEPTION: (Serves.RECEPTION,),
    StepId.REQUIREMENTS: (Serves.REQUIREMENTS_SHEET,),
    StepId.VERIFICATION: (Serves.PAPERS_CHECK, Serves.DATA_MATCH),
    StepId.CLARIFICATION: (Serves.REFERRAL_UNCLEAR,),
    StepId.SIGNATURE: (Serves.SIGNATURE,),
    StepId.EXPLANATION: (Serves.EXPLANATION,),
    StepId.REPLY_CHANNEL: (Serves.REPLY_CHANNEL,),
    StepId.REFERRAL: (Serves.REFERRAL,),
    StepId.COMPLETION: (Serves.COMPLETION,),
    StepId.STUDY: (Serves.STUDY,),
    StepId.DECISION: (Serves.DECISION,),
    StepId.NOTIFICATION: (Serves.REPLY_CLOCK,),
    StepId.DELIVERY: (Serves.DELIVERY,),
}

#: The parts of a check as they are read out.
_ORDER: Final = {part: place for place, part in enumerate(Part)}


class ReportService:
    """Reads across desks; writes nothing."""

    def __init__(self, doors: Doors, policy: LoadedPolicy, holdings: Sequence[Holdings]) -> None:
        self._doors = doors
        self._policy = policy
        self._holdings = holdings

    def trace(self, actor: Actor) -> tuple[TraceRow, ...]:
        """Return every clause with how it is served and how many records show it; zero is 0."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            counts = _counts(see.session)
        return tuple(trace(self._policy.profile, counts))

    def check(self, actor: Actor) -> CheckReport:
        """Read the database and what every desk holds; name the first bad of each part. Of a
        damaged database no record is read: none could be trusted.
        """
        with self._doors.look(actor, Action.DATA_CHECK) as see:
            database = CheckReport(_database(see.session))
            if not database.sound:
                return database
            found = (one for desk in self._holdings for one in desk.check(see.session))
            ordered = sorted(found, key=lambda one: _ORDER[one.part])
            return CheckReport((*database.findings, *ordered))

    def digest(self, actor: Actor) -> str:
        """Return a SHA-256 over every record but the audit chain, which grows by looking."""
        with self._doors.look(actor, Action.AUDIT_READ) as see:
            parts = [desk.digest(see.session) for desk in self._holdings]
        return hashlib.sha256(canonical(parts).encode()).hexdigest()


def _database(session: Session) -> tuple[Finding, ...]:
    """Look at the file's pages; no finding where a server keeps them."""
    if not is_local(session.connection()):
        return ()
    execute = session.connection().exec_driver_sql
    return (Finding(Part.DATABASE, page_count(execute), fault(execute)),)


def _counts(session: Session) -> Counter[Serves]:
    counts: Counter[Serves] = Counter()
    steps = session.execute(select(EventRecord.step, func.count()).group_by(EventRecord.step))
    for step, count in steps:
        for tag in _BY_STEP.get(step, ()):
            counts[tag] += count
    for tag, table in (
        (Serves.ENQUIRY, VisitRecord),
        (Serves.SURVEY, SurveySheet),
        (Serves.COMPLAINT, VoiceRecord),
    ):
        counts[tag] += session.scalar(select(func.count()).select_from(table)) or 0
    return counts
