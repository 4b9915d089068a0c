"""The ledger of files: what is written, and what is read inside the transaction of others."""

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.money import total
from desktop.core.people import search
from desktop.core.people.births import gregorian_year
from desktop.core.people.forms import form_from_json, form_to_json
from desktop.core.people.records import (
    PersonCategory,
    PersonNumber,
    PersonRecord,
    PersonVersion,
)
from desktop.core.people.rules import year_after
from desktop.core.people.terms import IdentityKind, PersonForm, PersonName, PersonRow, PersonView
from desktop.core.work import Work


def load(session: Session, person_id: str) -> PersonView:
    """Return a file whole, for desks above this one; ``views.view_for`` masks it for a role.

    Raises Refused ``people.unknown``.
    """
    record = known(session, person_id)
    updated = riyadh_date(record.updated_at)
    return PersonView(
        id=record.id,
        file_number=record.file_number,
        form=form_from_json(record.form),
        version=record.version,
        registered_on=riyadh_date(record.registered_at),
        updated_on=updated,
        update_due=year_after(updated),
    )


def load_rows(session: Session, ids: Iterable[str]) -> dict[str, PersonRow]:
    """Return whole lines by id, in the order of ``ids``, for desks above this one."""
    wanted = list(ids)
    known = session.scalars(select(PersonRecord).where(PersonRecord.id.in_(wanted)))
    rows = {record.id: row_of(record) for record in known}
    return {person_id: rows[person_id] for person_id in wanted if person_id in rows}


def known(session: Session, person_id: str) -> PersonRecord:
    """Return a file's row; raises Refused ``people.unknown``."""
    record = session.get(PersonRecord, person_id)
    if record is None:
        raise Refused("people.unknown")
    return record


def write_form(tx: Work, record: PersonRecord, form: PersonForm) -> None:
    """Put ``form`` into the file, its index and its history, under the record's version."""
    record.updated_at = tx.now
    record.name_key = search.name_key(form.name.full)
    record.identity_kind = form.identity.kind
    record.identity_number = form.identity.number or None
    record.birth_year = gregorian_year(form.birth)
    record.members = len(form.members)
    record.income_total = total(line.monthly for line in form.incomes)
    record.obligations_total = total(line.monthly for line in form.obligations)
    record.form = form_to_json(form)
    tx.session.add(record)
    tx.session.flush()
    tx.session.execute(
        delete(PersonNumber).where(
            PersonNumber.person_id == record.id, PersonNumber.kind.not_in(search.ABSORBED)
        )
    )
    tx.session.execute(delete(PersonCategory).where(PersonCategory.person_id == record.id))
    tx.session.add_all(
        PersonNumber(number=number, kind=kind, person_id=record.id)
        for kind, number in search.number_keys(form, record.file_number)
    )
    tx.session.add_all(
        PersonCategory(category_id=category, person_id=record.id) for category in form.categories
    )
    tx.session.add(
        PersonVersion(
            person_id=record.id,
            version=record.version,
            at=tx.now,
            actor_id=tx.actor.id,
            form=record.form,
        )
    )
    tx.session.flush()


def row_of(record: PersonRecord) -> PersonRow:
    """Return a file as a line of results, whole."""
    form = record.form
    return PersonRow(
        id=record.id,
        file_number=record.file_number,
        name=PersonName(**form["name"]).full,
        identity_kind=IdentityKind(record.identity_kind),
        identity=record.identity_number or "",
        mobile=form["mobile"],
        city=form["address"]["city"],
        categories=tuple(form["categories"]),
        members=record.members,
    )
