"""What the people desk holds."""

from collections.abc import Iterable, Iterator

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from desktop.core.people.records import (
    PersonCategory,
    PersonNumber,
    PersonRecord,
    PersonVersion,
)
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part


class PeopleHoldings(DeskHoldings):
    """Files of beneficiaries, every form ever confirmed, and what leads to a file."""

    tables = (PersonRecord, PersonVersion, PersonNumber, PersonCategory)

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every file holds the form that was confirmed last."""
        newest = and_(
            PersonVersion.person_id == PersonRecord.id,
            PersonVersion.version == PersonRecord.version,
        )
        rows = session.execute(
            select(PersonRecord.file_number, PersonRecord.form, PersonVersion.form)
            .outerjoin(PersonVersion, newest)
            .order_by(PersonRecord.file_number)
        ).yield_per(1000)
        yield Finding.of(Part.PEOPLE, ((number, form == last) for number, form, last in rows))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return the file, its forms, and the numbers and categories that lead to it."""
        record = session.get(PersonRecord, person_id)
        if record is None:
            return
        yield Kept(record, record.registered_at, record.file_number)
        versions = select(PersonVersion).where(PersonVersion.person_id == person_id)
        for version in session.scalars(versions.order_by(PersonVersion.version)):
            yield Kept(version, version.at, str(version.version))
        numbers = select(PersonNumber).where(PersonNumber.person_id == person_id)
        for number in session.scalars(numbers.order_by(PersonNumber.kind, PersonNumber.number)):
            yield Kept(number, record.updated_at, number.number)
        categories = select(PersonCategory).where(PersonCategory.person_id == person_id)
        for category in session.scalars(categories.order_by(PersonCategory.category_id)):
            yield Kept(category, record.updated_at, category.category_id)
