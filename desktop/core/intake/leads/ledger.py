"""Numbers of requests and the last visits, some at a time."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.arabic_text import western_digits
from desktop.base.clock import riyadh_date
from desktop.core.documents.leads.ledger import meant_by
from desktop.core.intake.records import DRAFT, RequestRecord
from desktop.core.intake.visits.records import VisitRecord
from desktop.core.work import Look

__all__ = [
    "DRAFT",
    "Numbered",
    "files_meant",
    "files_of",
    "last_visits",
    "requests_after",
    "requests_of",
]

#: Id, number, whose file.
Numbered = tuple[str, str, str]


def requests_after(session: Session, after: str, size: int) -> list[Numbered]:
    """Return some requests that have a number, behind a number, in their order."""
    there = select(RequestRecord).where(RequestRecord.number > after)
    rows = session.execute(
        there.order_by(RequestRecord.number)
        .limit(size)
        .with_only_columns(RequestRecord.id, RequestRecord.number, RequestRecord.person_id)
    )
    return [(row.id, row.number, row.person_id) for row in rows]


def requests_of(session: Session, files: Collection[str]) -> list[Numbered]:
    """Return the requests of some files, drafts too."""
    rows = session.execute(
        select(RequestRecord.id, RequestRecord.number, RequestRecord.person_id).where(
            RequestRecord.person_id.in_(files)
        )
    )
    return [(row.id, row.number, row.person_id) for row in rows]


def files_of(session: Session, ids: Collection[str]) -> dict[str, str]:
    """Return whose file each of some requests is of; an id of none is passed over."""
    there = RequestRecord.id.in_(ids)
    rows = session.execute(select(RequestRecord.id, RequestRecord.person_id).where(there))
    return {row.id: row.person_id for row in rows}


def files_meant(at: Look, text: str) -> set[str]:
    """Return the ids that a request's number means, or a print's, typed or scanned: the files of
    requests, and whatever else a print was issued of.
    """
    subjects = meant_by(at, text)
    number = western_digits(text).strip()
    there = RequestRecord.id.in_(subjects) | (RequestRecord.number == number)
    return subjects | set(at.session.scalars(select(RequestRecord.person_id).where(there)))


def last_visits(session: Session, visits: Collection[str] | None = None) -> dict[str, date]:
    """Return the day of the last visit by file, of all or of some visits by their ids."""
    query = select(VisitRecord.person_id, func.max(VisitRecord.at)).group_by(VisitRecord.person_id)
    if visits is not None:
        query = query.where(VisitRecord.id.in_(visits))
    return {file_id: riyadh_date(at) for file_id, at in session.execute(query) if file_id}
