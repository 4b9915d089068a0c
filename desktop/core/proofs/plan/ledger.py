"""The plan of a year, inside the transaction of who asks."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.core.policy.profile import PolicyProfile
from desktop.core.proofs.ledger import rows_in
from desktop.core.proofs.plan.rules import state_of
from desktop.core.proofs.plan.terms import (
    PAYLOADS,
    PLAN,
    DropWay,
    MeasureWay,
    PlanLine,
    PlanWay,
    WayNotDone,
)
from desktop.core.proofs.terms import ProofKind
from desktop.core.surveys.ledger import begun_in
from desktop.core.work import Look, Work
from desktop.core.work.ledger import events, payload_of
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject


def subject(year: int) -> Subject:
    """Return where the ledger keeps a year's plan."""
    return Subject(PLAN, str(year))


def lines_in(at: Work | Look, year: int, profile: PolicyProfile) -> tuple[PlanLine, ...]:
    """Return the lines of a year by month, each with what was done in it."""
    planned: dict[tuple[int, MeasureWay], str] = {}
    reasons: dict[tuple[int, MeasureWay], str] = {}
    for event in events(at.session, subject(year)):
        said: PlanWay | DropWay | WayNotDone = payload_of(event, PAYLOADS)
        key = (said.month, said.way)
        if isinstance(said, PlanWay):
            planned[key] = said.responsible
        elif isinstance(said, DropWay):
            planned.pop(key, None)
            reasons.pop(key, None)
        else:
            reasons[key] = said.reason
    today, order = riyadh_date(at.now), list(MeasureWay)
    done = _done(at.session, year, today)
    listed = {tag for clause in profile.clauses for tag in clause.serves}
    lines = (
        PlanLine(
            year=year,
            month=month,
            way=way,
            responsible=who,
            state=state_of(
                year, month, today, done=done[month, way], reason=reasons.get((month, way), "")
            ),
            done=done[month, way],
            listed=way.value in listed,
            reason=reasons.get((month, way), ""),
        )
        for (month, way), who in planned.items()
    )
    return tuple(sorted(lines, key=lambda line: (line.month, order.index(line.way))))


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge every step of a plan: its year, and whether it can be read."""
    query = select(EventRecord).where(EventRecord.subject_kind == PLAN)
    for event in session.scalars(query.order_by(EventRecord.subject_id, EventRecord.seq)):
        payload_of(event, PAYLOADS)
        yield event.subject_id, True


def _done(session: Session, year: int, today: date) -> Counter[tuple[int, MeasureWay]]:
    """Count what was done, by month and way; a round is of its kind's way, and of the month in
    which it begins.
    """
    found: Counter[tuple[int, MeasureWay]] = Counter()
    kinds = [ProofKind(w.value) for w in MeasureWay if w is not MeasureWay.PERIODIC_SURVEY]
    for row in rows_in(session, *kinds):
        if not row.struck and row.said.on is not None and row.said.on.year == year:
            found[row.said.on.month, MeasureWay(row.said.kind.value)] += 1
    for day, kind in begun_in(session, today):
        if day.year == year:
            found[day.month, MeasureWay(kind.value)] += 1
    return found
