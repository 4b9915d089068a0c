"""Many new files written in the transaction of one act, each as ``people.ledger`` writes one, and
taken away again while nothing rests on them.
"""

from collections.abc import Callable, Collection, Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.ids import new_id
from desktop.base.money import total
from desktop.core.people.births import gregorian_year
from desktop.core.people.days.records import FileDayRecord, RenewalRecord
from desktop.core.people.forms import form_to_json
from desktop.core.people.ledger import head_key, index_in
from desktop.core.people.links.records import LinkRecord
from desktop.core.people.records import (
    MemberName,
    PersonCategory,
    PersonNumber,
    PersonRecord,
    PersonVersion,
)
from desktop.core.people.terms import PersonForm, heads
from desktop.core.work import Work


def write_new(
    tx: Work,
    forms: Sequence[PersonForm],
    numbers: Sequence[str],
    named: Callable[[], str] = new_id,
) -> list[str]:
    """Open a file for each form, which was checked, under its number; return their ids, which
    ``named`` gives.
    """
    files, versions, categories, renewals = [], [], [], []
    indexed = {}
    for form, number in zip(forms, numbers, strict=True):
        person_id, data = named(), form_to_json(form)
        indexed[person_id] = number, form
        files.append(
            {
                "id": person_id,
                "file_number": number,
                "version": 1,
                "registered_at": tx.now,
                "updated_at": tx.now,
                "name_key": head_key(form),
                "identity_kind": form.identity.kind,
                "identity_number": form.identity.number or None,
                "birth_year": gregorian_year(form.birth),
                "members": heads(form) - 1,
                "income_total": total(line.monthly for line in form.incomes),
                "obligations_total": total(line.monthly for line in form.obligations),
                "form": data,
                "city": form.address.city,
                "district": form.address.district,
            }
        )
        versions.append(
            {
                "person_id": person_id,
                "version": 1,
                "at": tx.now,
                "actor_id": tx.actor.id,
                "form": data,
            }
        )
        categories += [{"category_id": one, "person_id": person_id} for one in form.categories]
        day = riyadh_date(tx.now)
        renewals.append({"person_id": person_id, "renewed_on": day, "told": 0})
    tx.session.execute(insert(PersonRecord), files)
    tx.session.execute(insert(PersonVersion), versions)
    index_in(tx.session, indexed)
    tx.session.execute(insert(RenewalRecord), renewals)
    if categories:
        tx.session.execute(insert(PersonCategory), categories)
    return list(indexed)


def registered(session: Session, numbers: Collection[str]) -> dict[tuple[str, str], str]:
    """Return the numbers of the files whose heads have some identity numbers, by kind and
    number.
    """
    found = select(
        PersonRecord.identity_kind, PersonRecord.identity_number, PersonRecord.file_number
    ).where(PersonRecord.identity_number.in_(numbers))
    return {(kind, number): file for kind, number, file in session.execute(found) if number}


def remove_new(tx: Work, ids: Collection[str]) -> None:
    """Take away files as if they had never been opened, which is for those on which nothing rests
    (``Holdings.resting``); their numbers are never given again.
    """
    session = tx.session
    for side in (LinkRecord.from_id, LinkRecord.to_id):
        session.execute(delete(LinkRecord).where(side.in_(ids)))
    for kind in (
        FileDayRecord, RenewalRecord, MemberName, PersonCategory, PersonNumber, PersonVersion,
    ):  # fmt: skip
        session.execute(delete(kind).where(kind.person_id.in_(ids)))
    session.execute(delete(PersonRecord).where(PersonRecord.id.in_(ids)))
