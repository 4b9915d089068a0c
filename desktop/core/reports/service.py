"""Reading the office's own records as a whole: soundness, and the policy's trace with counts."""

import hashlib
from collections import Counter
from itertools import zip_longest

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from desktop.core.complaints.records import VoiceRecord
from desktop.core.documents.records import AttachmentRecord, DocumentRecord
from desktop.core.documents.service import data_hash
from desktop.core.intake.ledger import faithfulness
from desktop.core.intake.records import EventRecord, SignatureRecord
from desktop.core.intake.visits.records import VisitRecord
from desktop.core.people.records import PersonRecord, PersonVersion
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.trace import TraceRow, trace
from desktop.core.policy.vocabulary import Serves, StepId
from desktop.core.reports.terms import CheckReport, Finding, Part
from desktop.core.surveys.records import SurveySheet
from desktop.core.work import Action, Actor, Doors
from desktop.core.work.audit import canonical, read_chain
from desktop.core.work.records import AuditRow, Record
from desktop.storage.blobs import Blobs
from desktop.storage.catalogue import fault, page_count

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


class ReportService:
    """Reads across desks; writes nothing."""

    def __init__(self, doors: Doors, policy: LoadedPolicy, blobs: Blobs) -> None:
        self._doors = doors
        self._policy = policy
        self._blobs = blobs

    def trace(self, actor: Actor) -> tuple[TraceRow, ...]:
        """Return every clause with how it is served and how many records show it; zero is 0."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            counts = _counts(see.session)
        return tuple(trace(self._policy.profile, counts))

    def check(self, actor: Actor) -> CheckReport:
        """Read database, audit chain, requests, signatures, papers and attachments; name the
        first bad of each. Of a damaged database no record is read: none could be trusted.
        """
        with self._doors.look(actor, Action.DATA_CHECK) as see:
            database = _database(see.session)
            if not database.sound:
                return CheckReport((database,))
            return CheckReport(
                (
                    database,
                    _chain(see.session),
                    _people(see.session),
                    _requests(see.session),
                    _signatures(see.session),
                    _documents(see.session),
                    self._attachments(see.session),
                )
            )

    def digest(self, actor: Actor) -> str:
        """Return a SHA-256 over every record but the audit chain, which grows by looking."""
        digest = hashlib.sha256()
        with self._doors.look(actor, Action.AUDIT_READ) as see:
            for table in Record.metadata.sorted_tables:
                if table.name == AuditRow.__tablename__:
                    continue
                rows = see.session.execute(select(table).order_by(*table.primary_key))
                digest.update(
                    canonical([table.name, [[str(v) for v in row] for row in rows]]).encode()
                )
        return digest.hexdigest()

    def _attachments(self, session: Session) -> Finding:
        names = list(session.scalars(select(AttachmentRecord.blob).order_by(AttachmentRecord.blob)))
        bad = next((name for name in names if self._blobs.fault(name)), "")
        return Finding(Part.ATTACHMENTS, len(names), bad)


def _database(session: Session) -> Finding:
    execute = session.connection().exec_driver_sql
    return Finding(Part.DATABASE, page_count(execute), fault(execute))


def _chain(session: Session) -> Finding:
    report = read_chain(session)
    return Finding(
        Part.CHAIN, report.rows, "" if report.broken_at is None else str(report.broken_at)
    )


def _people(session: Session) -> Finding:
    """Look whether every file holds the form that was confirmed last."""
    newest = and_(
        PersonVersion.person_id == PersonRecord.id, PersonVersion.version == PersonRecord.version
    )
    rows = session.execute(
        select(PersonRecord.file_number, PersonRecord.form, PersonVersion.form)
        .outerjoin(PersonVersion, newest)
        .order_by(PersonRecord.file_number)
    )
    read, bad = 0, ""
    for number, form, confirmed in rows.yield_per(1000):
        read += 1
        if not bad and form != confirmed:
            bad = number
    return Finding(Part.PEOPLE, read, bad)


def _requests(session: Session) -> Finding:
    """Look whether every request stands where its own events lead."""
    read, bad = 0, ""
    for number, faithful in faithfulness(session):
        read += 1
        if not bad and not faithful:
            bad = number
    return Finding(Part.REQUESTS, read, bad)


def _signatures(session: Session) -> Finding:
    """Look whether each signature covers its text, and is the one that its request's event tells
    of. A signature without event, or the other way round, is bad from there on.
    """
    rows = session.scalars(
        select(SignatureRecord).order_by(SignatureRecord.request_id, SignatureRecord.sequence)
    )
    events = session.scalars(
        select(EventRecord)
        .where(EventRecord.step == StepId.SIGNATURE.value)
        .order_by(EventRecord.request_id, EventRecord.seq)
    )
    read, bad = 0, ""
    for row, event in zip_longest(rows.yield_per(100), events.yield_per(100)):
        read += row is not None
        if not bad and not (row and event and _binds(row, event)):
            bad = row.id if row else event.request_id
    return Finding(Part.SIGNATURES, read, bad)


def _binds(row: SignatureRecord, event: EventRecord) -> bool:
    covered = hashlib.sha256(row.canonical.encode()).hexdigest() == row.sha256
    told = row.request_id == event.request_id and row.given == event.payload
    return covered and told and f'"snapshot_hash":"{row.sha256}"' in row.given


def _documents(session: Session) -> Finding:
    """Look whether every paper's data are those that the audit chain tells of.

    A paper without a hash was never drawn; it is drawn again, and is no fault.
    """
    issues = select(AuditRow.detail).where(AuditRow.action == Action.DOCUMENT_ISSUE.value)
    told = {d["document"]: d["data"] for d in session.scalars(issues) if "data" in d}
    papers = session.execute(
        select(DocumentRecord.id, DocumentRecord.number, DocumentRecord.data).order_by(
            DocumentRecord.number
        )
    )
    read, bad = 0, ""
    for paper, number, data in papers.yield_per(100):
        read += 1
        if not bad and (not data or told.get(paper, data_hash(data)) != data_hash(data)):
            bad = number
    return Finding(Part.DOCUMENTS, read, bad)


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
