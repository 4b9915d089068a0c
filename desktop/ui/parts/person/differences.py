"""What differs between two forms of a file, in words: each part as it was and as it is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.base.money import Halalas
from desktop.core.people.births import birth_text
from desktop.core.people.details import Tenancy
from desktop.core.people.differences import Difference, differences
from desktop.core.people.terms import (
    Birth,
    Gender,
    Identity,
    Income,
    Member,
    Obligation,
    PersonForm,
    PersonName,
)
from desktop.core.people.words import word
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text, riyals

#: The table of texts of each list of words in a form, by the field that holds it.
_TABLES: Final = {
    "kind": "obligation",
    "identity_kind": "identity",
    "iban_owner_kin": "relationship",
    "source": "income",
    "period": "rent_period",
}
_OF_SUMS: Final = ("monthly", "note", "until")
_MONEY: Final = frozenset({"monthly", "rent"})
translate = QCoreApplication.translate


class DifferenceRows(kit.Rows):
    """A row for each part that differs: what it was and what it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.found = 0

    def show_forms(
        self, before: PersonForm, after: PersonForm, lines: tuple[str, str] = ("", "")
    ) -> None:
        """Show what differs between two forms; ``lines`` say of each whose word ``%1`` is."""
        found = differences(before, after)
        self.found = len(found)
        was = lines[0] or translate("Differences", "Before: %1")
        now = lines[1] or translate("Differences", "Now: %1")
        said = ((was, before.gender), (now, after.gender))
        self.set_rows([self._row(one, said) for one in found])

    def _row(self, one: Difference, lines: Sequence[tuple[str, Gender]]) -> kit.ItemRow:
        absent = translate("Differences", "not on record")
        said = [
            line.replace("%1", text_of(self._desk, one.field, value, whose) or absent)
            for (line, whose), value in zip(lines, (one.before, one.after), strict=True)
        ]
        return kit.ItemRow(title_of(self._desk, one), "", body="\n".join(said), kind="warning")


def title_of(desk: Desk, one: Difference) -> str:
    """Return what a part is called: of a household with the name, of sums with the source."""
    title = desk.messages.text(f"term.field.{one.field}")
    part = one.after if one.after is not None else one.before
    if isinstance(part, Member):
        return f"{title}: {part.name}"
    if isinstance(part, Income):
        return f"{title}: {desk.messages.text(f'term.income.{part.source}')}"
    if isinstance(part, Obligation):
        return f"{title}: {desk.messages.text(f'term.obligation.{part.kind}')}"
    return title


def text_of(desk: Desk, name: str, value: Any, whose: Gender) -> str:
    """Return a part of a form in words, "" for nothing."""
    if name == "categories":
        names = desk.office.policies.category_names
        return kit.texts.listed(names.get(one, one) for one in value or ())
    if isinstance(value, tuple):
        return "\n".join(_said(desk, one, whose) for one in value)
    if isinstance(value, Income | Obligation):  # the title says of what
        said = (_value(desk, part, getattr(value, part), whose) for part in _OF_SUMS)
        return kit.texts.listed(text for text in said if text)
    if isinstance(value, Identity):
        kind = desk.messages.text(f"term.identity.{value.kind}")
        until = hijri_text(value.expires) if value.expires else ""
        return kit.texts.joined(kind, _number(value.number), until)
    return _value(desk, name, value, whose)


def _said(desk: Desk, part: Any, whose: Gender) -> str:
    return kit.texts.listed(_parts(desk, part, whose))


def _parts(desk: Desk, part: Any, whose: Gender) -> Iterator[str]:
    for one in fields(part):
        text = _value(desk, one.name, getattr(part, one.name), whose)
        if text:
            yield text


def _value(desk: Desk, name: str, value: Any, whose: Gender) -> str:
    if not value or value == Tenancy():
        return ""
    if name in _MONEY:
        return riyals(Halalas(value))
    if isinstance(value, StrEnum):
        return word(desk.messages, _TABLES.get(name, name), value, whose)
    for kind, tell in _TOLD:
        if isinstance(value, kind):
            return tell(value)
    return _said(desk, value, whose) if is_dataclass(value) else _number(value)


def _number(text: str) -> str:
    return kit.texts.ltr(text) if text and text.isascii() else text


#: How what is no word and no part is told.
_TOLD: Final[tuple[tuple[type, Callable[[Any], str]], ...]] = (
    (Birth, lambda birth: kit.texts.digits(birth_text(birth))),
    (PersonName, lambda name: str(name.full)),
    (date, hijri_text),
)
