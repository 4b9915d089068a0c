"""Whom a search or a form may mean, read in the transaction of who asks."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.keys import alike, named, parts
from desktop.core.people.births import gregorian_year
from desktop.core.people.ledger import forms_of, load_rows
from desktop.core.people.records import (
    MemberName,
    PersonNumber,
    PersonRecord,
    sharing_words,
)
from desktop.core.people.rules import called
from desktop.core.people.search import NumberKind, Query, number_keys
from desktop.core.people.terms import PersonForm


def members_meant(session: Session, ids: Collection[str], asked: Query) -> dict[str, str]:
    """Return the names of the first in each of some households whom the words of a query mean."""
    kept = select(MemberName).where(MemberName.person_id.in_(ids)).order_by(MemberName.place)
    places: dict[str, int] = {}
    for row in session.scalars(kept):
        if asked.means(row.name_key):
            places.setdefault(row.person_id, row.place)
    forms = forms_of(session, places)
    return {file_id: forms[file_id].members[place].name for file_id, place in places.items()}


def alike_by_name(session: Session, form: PersonForm) -> list[str]:
    """Return the files whose head's name may be of the same person, likeliest first."""
    name, shared = form.name.full, parts(form.name.full)
    if not shared:
        return []
    ids = [file_id for file_id, _ in sharing_words(session, PersonRecord, shared, _near(form))]
    return [row.id for row in load_rows(session, ids).values() if alike(name, row.name)]


def alike_in_households(session: Session, form: PersonForm) -> dict[str, str]:
    """Return who lives in somebody's household and may be the same person: names by file."""
    name, shared = form.name.full, parts(form.name.full)
    if len(named(name)) < 2:  # noqa: PLR2004 - a first name alone is many people's
        return {}
    found = sharing_words(session, MemberName, shared, _near(form))
    forms = forms_of(session, {file_id for file_id, _ in found})
    living: dict[str, str] = {}
    for file_id, place in found:
        member = forms[file_id].members[place]
        if alike(name, called(forms[file_id], member)):
            living.setdefault(file_id, member.name)
    return living


def alike_by_number(session: Session, form: PersonForm) -> dict[str, tuple[str, str]]:
    """Return ids with the code of what is shared and the number, identities before mobiles."""
    own = number_keys(form, "")
    hits = session.scalars(
        select(PersonNumber).where(PersonNumber.number.in_([number for _, number in own]))
    ).all()
    head, member, mobile = NumberKind.IDENTITY, NumberKind.MEMBER, NumberKind.MOBILE
    once = NumberKind.ABSORBED  # of any of the three
    pairs = {
        "people.like_identity": {(head, head), (head, once)},
        "people.like_member": {(head, member), (member, head), (member, member), (member, once)},
        "people.like_mobile": {(mobile, mobile), (mobile, once)},
    }
    codes: dict[str, tuple[str, str]] = {}
    for code, kinds in pairs.items():
        for hit in hits:
            if any((kind, hit.kind) in kinds for kind, number in own if number == hit.number):
                codes.setdefault(hit.person_id, (code, hit.number))
    return codes


def _near(form: PersonForm) -> tuple[int, int] | None:
    year = gregorian_year(form.birth)
    return (year - 1, year + 1) if year else None
