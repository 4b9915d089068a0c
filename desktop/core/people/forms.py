"""The form of a beneficiary as JSON and back, for the ledger."""

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from pydantic import TypeAdapter

from desktop.core.people.details import Standing
from desktop.core.people.terms import IdentityKind, Member, PersonForm, PersonName, PersonRow

if TYPE_CHECKING:
    from desktop.core.people.records import PersonRecord

_READ: Final = WeakKeyDictionary["PersonRecord", tuple[object, PersonForm]]()


@cache
def _adapter() -> TypeAdapter[PersonForm]:
    return TypeAdapter(PersonForm)


def form_to_json(form: PersonForm) -> dict[str, Any]:
    """Return ``form`` as JSON values: dates in ISO 8601, words of the desk as their text."""
    data: dict[str, Any] = _adapter().dump_python(form, mode="json")
    return data


def form_from_json(data: dict[str, Any]) -> PersonForm:
    """Return the form that :func:`form_to_json` wrote; a field that came later is its default."""
    return _adapter().validate_python(data)


def form_of(record: "PersonRecord") -> PersonForm:
    """Return a file's form as kept; read once while its row is held."""
    kept = _READ.get(record)
    if kept is None or kept[0] is not record.form:
        kept = record.form, form_from_json(record.form)
        _READ[record] = kept
    return kept[1]


def row_of(record: "PersonRecord", standing: Standing, member: str = "") -> PersonRow:
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
        member=member,
        standing=standing,
    )


@cache
def _members() -> TypeAdapter[Member]:
    return TypeAdapter(Member)


def member_to_json(member: Member) -> dict[str, Any]:
    """Return one of a household as JSON values, for a draft."""
    data: dict[str, Any] = _members().dump_python(member, mode="json")
    return data


def member_from_json(data: dict[str, Any]) -> Member:
    """Return who :func:`member_to_json` wrote; raises ValueError for what is nobody."""
    return _members().validate_python(data)


def changed(before: PersonForm, after: PersonForm) -> tuple[str, ...]:
    """Return the fields of a form that are not as they were."""
    names = (part.name for part in fields(PersonForm))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))
