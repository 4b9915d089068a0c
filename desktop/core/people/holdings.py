"""What the people desk holds, and what becomes of it when files are merged or erased."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import and_, delete, select, update
from sqlalchemy.orm import Session

from desktop.core.people.course import ledger as course
from desktop.core.people.course.rules import without_words
from desktop.core.people.course.terms import ABSORBED
from desktop.core.people.days.ledger import awaits_in
from desktop.core.people.days.records import FileDayRecord, RenewalRecord
from desktop.core.people.days.terms import CHANGE, FORM
from desktop.core.people.details import Standing
from desktop.core.people.forms import form_from_json, form_to_json
from desktop.core.people.ledger import known, standing_of, write_form
from desktop.core.people.links.ledger import of_file
from desktop.core.people.links.records import LinkRecord
from desktop.core.people.links.terms import LinkKind
from desktop.core.people.records import (
    MemberName,
    PersonCategory,
    PersonNumber,
    PersonRecord,
    PersonVersion,
)
from desktop.core.people.search import NumberKind
from desktop.core.people.terms import NOBODY
from desktop.core.work import Work, ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part

#: Kinds of numbers that are the office's own, and stay when a person is erased.
_FILES: Final = frozenset({NumberKind.FILE, NumberKind.OLD_FILE, NumberKind.ABSORBED_FILE})


class PeopleHoldings(DeskHoldings):
    """Files of beneficiaries, every form ever confirmed, and what leads to a file."""

    tables = (
        PersonRecord,
        PersonVersion,
        PersonNumber,
        PersonCategory,
        MemberName,
        LinkRecord,
        RenewalRecord,
        FileDayRecord,
    )
    opened = frozenset({"payload"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every file holds the form that was confirmed last, lies where this says, and
        stands where its own steps lead.
        """
        newest = and_(
            PersonVersion.person_id == PersonRecord.id,
            PersonVersion.version == PersonRecord.version,
        )
        rows = session.execute(
            select(PersonRecord, PersonVersion.form)
            .outerjoin(PersonVersion, newest)
            .order_by(PersonRecord.file_number)
        ).yield_per(1000)
        yield Finding.of(Part.PEOPLE, _judged(session, rows))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return the file, its forms, and the numbers, categories and names that lead to it."""
        record = session.get(PersonRecord, person_id)
        if record is None:
            return
        yield Kept(record, record.registered_at, record.file_number)
        versions = select(PersonVersion).where(PersonVersion.person_id == person_id)
        for version in session.scalars(versions.order_by(PersonVersion.version)):
            yield Kept(version, version.at, str(version.version))
        yield from _beside(session, record)
        for link in of_file(session, person_id):
            yield Kept(link, link.made_at, link.kind)
        for subject in (course.subject(person_id), course.absorbed(person_id)):
            for event in ledger.events(session, subject):
                yield Kept(event, event.at, event.step)

    def resting(self, session: Session, person_ids: Collection[str]) -> set[str]:
        """Look whether a file was changed, bound to another, told of its update or took another in;
        that two are of two people is no bond.
        """
        changed = select(PersonVersion.person_id).where(
            PersonVersion.person_id.in_(person_ids), PersonVersion.version > 1
        )
        told = select(RenewalRecord.person_id).where(
            RenewalRecord.person_id.in_(person_ids), RenewalRecord.told > 0
        )
        learnt = select(FileDayRecord.person_id).where(
            FileDayRecord.person_id.in_(person_ids), FileDayRecord.source != FORM
        )
        found = {one for query in (changed, told, learnt) for one in session.scalars(query)}
        for side in (LinkRecord.from_id, LinkRecord.to_id):
            bound = select(side).where(side.in_(person_ids), LinkRecord.kind != LinkKind.DISTINCT)
            found.update(session.scalars(bound))
        return found

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Let one file absorb another. Its own form stands as it is.

        The absorbed forms follow in the history with their own moments, and after them the form
        that stands, confirmed anew by who merges; the yearly update falls due as before. Every
        number of the absorbed file leads to this one from now on, its file number too, which is
        never given again. Raises Refused ``people.unknown``; ValueError for one file alone.
        """
        gone, into = known(tx.session, from_person), known(tx.session, into_person)
        if gone is into:
            raise ValueError("a file is not merged into itself")
        self._give_numbers(tx.session, gone.id, into.id)
        _give_links(tx.session, gone.id, into.id)
        _give_steps(tx.session, gone.id, into.id)
        _give_days(tx.session, gone.id, into.id)
        for kind in (PersonCategory, MemberName, RenewalRecord):
            tx.session.execute(delete(kind).where(kind.person_id == gone.id))
        versions = select(PersonVersion).where(PersonVersion.person_id == gone.id)
        for version in tx.session.scalars(versions).all():
            version.person_id, version.version = into.id, into.version + version.version
        tx.session.flush()
        updated = into.updated_at
        into.version += gone.version + 1
        tx.session.delete(gone)
        tx.session.flush()
        write_form(tx, into, form_from_json(into.form), renews=False)
        into.updated_at = updated

    def erase(self, tx: Work, person_id: str) -> None:
        """Empty the file and every form of its history.

        What stays: the rows with their days and who confirmed them, so that requests keep standing
        and counts stay true; the file number, the old ones and those of absorbed files, which go
        on leading here. An empty form follows as a version of its own, so that no page that still
        shows the old one can write it back. Raises Refused ``people.unknown``.
        """
        record = known(tx.session, person_id)
        numbers = delete(PersonNumber).where(PersonNumber.kind.not_in(_FILES))
        tx.session.execute(numbers.where(PersonNumber.person_id == person_id))
        left = replace(NOBODY, old_file_number=form_from_json(record.form).old_file_number)
        versions = update(PersonVersion).where(PersonVersion.person_id == person_id)
        tx.session.execute(versions.values(form=form_to_json(left)))
        said = versions.where(PersonVersion.said.is_not(None))
        tx.session.execute(said.values(said=""))
        tx.session.execute(delete(FileDayRecord).where(FileDayRecord.person_id == person_id))
        record.version += 1
        write_form(tx, record, left, renews=False)
        for link in of_file(tx.session, person_id):
            link.said_by = link.note = link.ended_because = ""
        for subject in (course.subject(person_id), course.absorbed(person_id)):
            for event, line in course.kept(tx.session, subject):
                event.payload = ledger.to_text(without_words(line.step))
        tx.session.flush()

    def _give_numbers(self, session: Session, gone: str, into: str) -> None:
        of_gone = select(PersonNumber).where(PersonNumber.person_id == gone)
        for number in session.scalars(of_gone).all():
            kind = NumberKind.ABSORBED_FILE if number.kind in _FILES else NumberKind.ABSORBED
            session.merge(PersonNumber(number=number.number, kind=kind, person_id=into))
            session.delete(number)
        session.flush()


def _judged(session: Session, rows: Iterable[Any]) -> Iterator[tuple[str, bool]]:
    led_to = dict(course.standings(session))
    for record, last in rows:
        stands = standing_of(record) == led_to.get(record.id, Standing())
        lies = (record.city, record.district) == _area(record.form)
        yield record.file_number, record.form == last and stands and lies


def _area(form: dict[str, Any]) -> tuple[str | None, str | None]:
    address = form.get("address", {})
    return address.get("city"), address.get("district")


def _beside(session: Session, record: PersonRecord) -> Iterator[Kept]:
    """Yield what leads to a file and what lists go by."""
    person_id = record.id
    numbers = select(PersonNumber).where(PersonNumber.person_id == person_id)
    for number in session.scalars(numbers.order_by(PersonNumber.kind, PersonNumber.number)):
        yield Kept(number, record.updated_at, number.number)
    categories = select(PersonCategory).where(PersonCategory.person_id == person_id)
    for category in session.scalars(categories.order_by(PersonCategory.category_id)):
        yield Kept(category, record.updated_at, category.category_id)
    living = select(MemberName).where(MemberName.person_id == person_id)
    for member in session.scalars(living.order_by(MemberName.place)):
        yield Kept(member, record.updated_at, str(member.place))
    renewal = session.get(RenewalRecord, person_id)
    if renewal is not None:
        yield Kept(renewal, record.updated_at, renewal.renewed_on.isoformat())
    days = select(FileDayRecord).where(FileDayRecord.person_id == person_id)
    for day in session.scalars(days.order_by(FileDayRecord.source, FileDayRecord.day)):
        yield Kept(day, record.updated_at, day.kind)


def _give_links(session: Session, gone: str, into: str) -> None:
    """Let the bonds of an absorbed file be those of the other; what bound the two is no more."""
    for link in of_file(session, gone):
        if into in (link.from_id, link.to_id):
            session.delete(link)
        elif link.from_id == gone:
            link.from_id = into
        else:
            link.to_id = into
    session.flush()


def _give_days(session: Session, gone: str, into: str) -> None:
    """Let what was learnt with an absorbed file's requests be listed with the other one; one
    signature covers the changes of both.
    """
    theirs, once = FileDayRecord.person_id == gone, [FORM]
    if awaits_in(session, into):
        once.append(CHANGE)
    session.execute(delete(FileDayRecord).where(theirs, FileDayRecord.source.in_(once)))
    session.execute(update(FileDayRecord).where(theirs).values(person_id=into))


def _give_steps(session: Session, gone: str, into: str) -> None:
    """Keep the steps of an absorbed file beside those of the other, after what came before."""
    last = max((event.seq for event in ledger.events(session, course.absorbed(into))), default=0)
    for subject in (course.absorbed(gone), course.subject(gone)):
        for event in list(ledger.events(session, subject)):
            last += 1
            event.subject_kind, event.subject_id, event.seq = ABSORBED, into, last
            session.flush()
