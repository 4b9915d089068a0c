"""The ledger of files: what is written, and what is read inside the transaction of others."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from itertools import islice
from typing import Final

from sqlalchemy import Text, cast, delete, insert, select, update
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.keys import VERSION, name_key
from desktop.base.money import total
from desktop.core.people import search
from desktop.core.people.births import gregorian_year
from desktop.core.people.days.ledger import await_in, days_in, renew_in, renewed_on
from desktop.core.people.days.records import RenewalRecord
from desktop.core.people.details import Standing
from desktop.core.people.forms import form_from_json, form_of, form_to_json, row_of
from desktop.core.people.records import (
    MemberName,
    PersonCategory,
    PersonNumber,
    PersonRecord,
    PersonVersion,
)
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.people.rules import called, check_form
from desktop.core.people.search import NumberKind
from desktop.core.people.terms import (
    PersonForm,
    PersonRow,
    PersonView,
    heads,
)
from desktop.core.work import Look, Work
from desktop.core.work.settings import get_setting, put_setting

#: The setting that tells by which version names, numbers and days are stored beside the forms.
_KEYS: Final = "search_keys"
_FILE_NUMBERS: Final = (NumberKind.FILE, NumberKind.ABSORBED_FILE)
_DAYS: Final = 1
#: So many files are read into memory at once while all keys are made anew.
_LOT: Final = 500


def load(session: Session, person_id: str) -> PersonView:
    """Return a file whole, for desks above this one; ``views.view_for`` masks it for a role.

    Raises Refused ``people.unknown``.
    """
    record = known(session, person_id)
    updated = riyadh_date(record.updated_at)
    return _view(record, renewed_on(session, record.id, updated))


def load_all(session: Session, ids: Iterable[str]) -> dict[str, PersonView]:
    """Return files whole by id, as :func:`load` each; an id of none is passed over."""
    found = (
        select(PersonRecord, RenewalRecord.renewed_on)
        .outerjoin(RenewalRecord, RenewalRecord.person_id == PersonRecord.id)
        .where(PersonRecord.id.in_(set(ids)))
    )
    return {
        row.id: _view(row, renewed or riyadh_date(row.updated_at))
        for row, renewed in session.execute(found)
    }


def _view(record: PersonRecord, renewed: date) -> PersonView:
    return PersonView(
        id=record.id,
        file_number=record.file_number,
        form=form_of(record),
        version=record.version,
        registered_on=riyadh_date(record.registered_at),
        updated_on=riyadh_date(record.updated_at),
        renewed_on=renewed,
        standing=standing_of(record),
    )


def standing_of(record: PersonRecord) -> Standing:
    """Return where a file stands."""
    return Standing(
        record.suspended_on,
        record.suspended_until,
        record.closed_on,
        record.died_on,
        record.because or "",
    )


def load_rows(
    session: Session, ids: Iterable[str], members: Mapping[str, str] | None = None
) -> dict[str, PersonRow]:
    """Return whole lines by id, in the order of ``ids``, for desks above this one.

    ``members``: by whom of a household a file was found.
    """
    wanted = list(ids)
    known = session.scalars(select(PersonRecord).where(PersonRecord.id.in_(wanted)))
    living = members or {}
    rows = {
        record.id: row_of(record, standing_of(record), living.get(record.id, ""))
        for record in known
    }
    return {person_id: rows[person_id] for person_id in wanted if person_id in rows}


def file_numbers_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of files by id; an id of none is passed over."""
    there = PersonRecord.id.in_(set(ids))
    found = at.session.execute(select(PersonRecord.id, PersonRecord.file_number).where(there))
    return {row.id: row.file_number for row in found}


def file_called(session: Session, typed: str) -> str | None:
    """Return the file that a typed number is of, also one that was absorbed into it, or None."""
    numbers = select(PersonNumber.person_id).where(
        PersonNumber.number == search.number_key(typed), PersonNumber.kind.in_(_FILE_NUMBERS)
    )
    return session.scalar(numbers.limit(1))


def known(session: Session, person_id: str) -> PersonRecord:
    """Return a file's row; raises Refused ``people.unknown``."""
    record = session.get(PersonRecord, person_id)
    if record is None:
        raise Refused("people.unknown")
    return record


def check_in(
    tx: Work, form: PersonForm, categories: Collection[str] | None = None, person_id: str = ""
) -> PersonForm:
    """Return a form as it is kept; without ``categories`` any is taken.

    Raises Invalid, for an identity of another file too (``identity.registered``).
    """
    checked, problems = check_form(form, riyadh_date(tx.now), categories)
    if problems:
        raise Invalid(problems)
    elsewhere = tx.session.scalar(
        select(PersonRecord.file_number).where(
            PersonRecord.identity_kind == checked.identity.kind,
            PersonRecord.identity_number == checked.identity.number,
            PersonRecord.id != person_id,
        )
    )
    if elsewhere:
        raise Invalid([Problem("identity.number", "identity.registered", {"file": elsewhere})])
    return checked


def keep_former_number(tx: Work, record: PersonRecord, former: PersonForm) -> None:
    """Let the identity of who headed a file before go on leading to it."""
    number = search.number_key(former.identity.number)
    if number:
        kept = PersonNumber(number=number, kind=NumberKind.ABSORBED, person_id=record.id)
        tx.session.merge(kept)
        tx.session.flush()


def write_form(
    tx: Work,
    record: PersonRecord,
    form: PersonForm,
    said: Revised | None = None,
    *,
    renews: bool = True,
) -> None:
    """Put ``form`` into the file, its index and its history, under the record's version.

    ``said`` is of a change without a request; ``renews``: the data counts as confirmed by it.
    """
    record.updated_at = tx.now
    record.name_key = head_key(form)
    record.identity_kind = form.identity.kind
    record.identity_number = form.identity.number or None
    record.birth_year = gregorian_year(form.birth)
    record.members = heads(form) - 1
    record.income_total = total(line.monthly for line in form.incomes)
    record.obligations_total = total(line.monthly for line in form.obligations)
    record.form = form_to_json(form)
    record.city, record.district = form.address.city, form.address.district
    tx.session.add(record)
    tx.session.flush()
    index_in(tx.session, {record.id: (record.file_number, form)})
    tx.session.execute(delete(PersonCategory).where(PersonCategory.person_id == record.id))
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
            kind=said.kind if said else None,
            holds_from=said.since if said else None,
            said=said.text if said else None,
        )
    )
    tx.session.flush()
    if said is not None:
        await_in(tx.session, record.id, said, riyadh_date(tx.now))
    if renews:
        renew_in(tx, record.id)


def said_in(version: PersonVersion) -> Revised | None:
    """Return what was said of a change without a request; None of any other."""
    if version.kind is None:
        return None
    return Revised(RevisionKind(version.kind), version.holds_from, version.said or "")


def head_key(form: PersonForm) -> str:
    """Return what a head is found by: the name, and after it the one in Latin letters."""
    return " ".join(filter(None, (name_key(form.name.full), name_key(form.latin_name))))


def index_in(session: Session, forms: Mapping[str, tuple[str, PersonForm]]) -> None:
    """Make anew what leads to some files beside the head's name: numbers, and who lives there.

    ``forms``: the file's number and its form by its id.
    """
    session.execute(
        delete(PersonNumber).where(
            PersonNumber.person_id.in_(forms), PersonNumber.kind.not_in(search.ABSORBED)
        )
    )
    session.execute(delete(MemberName).where(MemberName.person_id.in_(forms)))
    days_in(session, {person_id: form for person_id, (_, form) in forms.items()})
    numbers = [
        {"number": number, "kind": kind, "person_id": person_id}
        for person_id, (file_number, form) in forms.items()
        for kind, number in search.number_keys(form, file_number)
    ]
    members = [
        {
            "person_id": person_id,
            "place": place,
            "name_key": name_key(called(form, member)),
            "birth_year": gregorian_year(member.birth),
        }
        for person_id, (_, form) in forms.items()
        for place, member in enumerate(form.members)
    ]
    for kind, rows in ((PersonNumber, numbers), (MemberName, members)):
        if rows:
            session.execute(insert(kind), rows)


def index_anew(session: Session) -> None:
    """Make every key of names and numbers anew, where other ones are stored than are made today.

    A file whose form can't be read keeps its own; the check names it.
    """
    stored = {"version": VERSION, "days": _DAYS}
    if get_setting(session, _KEYS) == stored:
        return
    kept = select(PersonRecord.id, PersonRecord.file_number, cast(PersonRecord.form, Text))
    rows = iter(session.execute(kept).all())
    while some := tuple(islice(rows, _LOT)):
        forms = {}
        for person_id, file_number, text in some:
            try:
                forms[person_id] = file_number, form_from_json(json.loads(text))
            except (TypeError, ValueError):  # damaged
                continue
        keys = [
            {"id": person_id, "name_key": head_key(form)} for person_id, (_, form) in forms.items()
        ]
        session.execute(update(PersonRecord), keys)
        index_in(session, forms)
    put_setting(session, _KEYS, stored)


def forms_of(session: Session, ids: Collection[str]) -> dict[str, PersonForm]:
    """Return the forms of some files by id, whole."""
    kept = session.execute(
        select(PersonRecord.id, PersonRecord.form).where(PersonRecord.id.in_(ids))
    )
    return {file_id: form_from_json(form) for file_id, form in kept}
