"""What falls due in a file, written inside the act that changes it."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.core.people.days.records import FileDayRecord, RenewalRecord
from desktop.core.people.days.rules import days_of
from desktop.core.people.days.terms import CHANGE, FORM, Day, DayKind
from desktop.core.people.revised import Revised
from desktop.core.people.terms import PersonForm
from desktop.core.policy.choices import IDENTITY_PAPER, Paper
from desktop.core.work import Work


def renew_in(tx: Work, person_id: str) -> None:
    """Write that a file's data was confirmed, changed or declared: its family was told enough."""
    row = _renewal_in(tx, person_id)
    row.renewed_on, row.told, row.told_on = riyadh_date(tx.now), 0, None
    tx.session.flush()


def told_in(tx: Work, person_id: str) -> None:
    """Write that a family was told once more that an update is due."""
    row = _renewal_in(tx, person_id)
    row.told, row.told_on = row.told + 1, riyadh_date(tx.now)
    tx.session.flush()


def _renewal_in(tx: Work, person_id: str) -> RenewalRecord:
    row = tx.session.get(RenewalRecord, person_id)
    if row is None:
        on = riyadh_date(tx.now)
        row = RenewalRecord(person_id=person_id, renewed_on=on, told=0, told_on=None)
        tx.session.add(row)
    return row


def renewed_on(session: Session, person_id: str, updated_on: date) -> date:
    """Return when a file was renewed last; ``updated_on`` where its record is damaged."""
    row = session.get(RenewalRecord, person_id)
    return row.renewed_on if row else updated_on


def days_in(session: Session, forms: Mapping[str, PersonForm]) -> None:
    """Make the days anew that some files hold, by id."""
    put_in(session, FORM, {person_id: days_of(form) for person_id, form in forms.items()})


def await_in(session: Session, person_id: str, said: Revised, since: date) -> None:
    """Write that a change without a request waits for its signature. Only a signature ends that:
    a form that follows may have none of its own, or be of a request that is taken back. Where an
    earlier one waits, it goes on to, since its own day.
    """
    if not awaits_in(session, person_id):
        put_in(session, CHANGE, {person_id: [Day(DayKind.UNSIGNED, 0, since, name=said.kind)]})


def awaits_in(session: Session, person_id: str) -> bool:
    """Tell whether a change without a request waits for its signature."""
    theirs = FileDayRecord.person_id == person_id
    change = select(FileDayRecord.day).where(theirs, FileDayRecord.source == CHANGE)
    return session.scalar(change) is not None


def identity_ends_in(session: Session, person_id: str, papers: Iterable[Paper]) -> date | None:
    """Return on which day the identity ends that was seen of a file, as the policy's ``papers``
    name it; of several, the last one.
    """
    names = [one.name for one in papers if one.id == IDENTITY_PAPER]
    seen = select(func.max(FileDayRecord.day)).where(
        FileDayRecord.person_id == person_id,
        FileDayRecord.kind == DayKind.PAPER,
        FileDayRecord.name.in_(names),
    )
    return session.scalar(seen)


def signed_for_in(session: Session, person_id: str) -> None:
    """Write that what stands in a file is signed for."""
    put_in(session, CHANGE, {person_id: ()})


def put_in(session: Session, source: str, days: Mapping[str, Iterable[Day]]) -> None:
    """Make the days of some files anew that one source gives; a request is a source too."""
    theirs = FileDayRecord.person_id.in_(days)
    session.execute(delete(FileDayRecord).where(theirs, FileDayRecord.source == source))
    rows = [
        {
            "person_id": person_id,
            "source": source,
            "kind": day.kind,
            "place": day.place,
            "day": day.day,
            "exact": day.exact,
            "name": day.name,
        }
        for person_id, found in days.items()
        for day in found
    ]
    if rows:
        session.execute(insert(FileDayRecord), rows)


def supersede_in(session: Session, person_id: str, source: str, days: Iterable[Day]) -> None:
    """Take away what other requests showed of the same papers before."""
    theirs = delete(FileDayRecord).where(
        FileDayRecord.person_id == person_id, FileDayRecord.source.not_in([FORM, source])
    )
    for day in days:
        same = (FileDayRecord.kind == day.kind) & (FileDayRecord.name == day.name)
        session.execute(theirs.where(same))
