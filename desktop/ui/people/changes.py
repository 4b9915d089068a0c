"""What a confirmed form changed in a file: before and after, field by field."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from desktop.base.money import Halalas
from desktop.core.people.births import birth_text
from desktop.core.people.details import Tenancy
from desktop.core.people.terms import Birth, Gender, PersonName, VersionView
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
_MONEY: Final = frozenset({"monthly", "rent"})


class ChangesSheet(kit.Sheet):
    """Two versions of a file, of which the second changed something."""

    def __init__(self, over: QWidget, desk: Desk, before: VersionView, after: VersionView) -> None:
        super().__init__(over, self.tr("What was changed"), width=640)
        self._desk = desk
        for name in after.changed:
            title = desk.messages.text(f"term.field.{name}")
            told = kit.FactList(
                [
                    (self.tr("Before"), self._text(before, name)),
                    (self.tr("After"), self._text(after, name)),
                ]
            )
            self.body.addWidget(kit.label(title, "section"))
            self.body.addWidget(told)
        self.set_foot(None)

    def _text(self, version: VersionView, name: str) -> str:
        value = getattr(version.form, name)
        if name == "categories":
            names = self._desk.office.policies.category_names
            return "، ".join(names.get(one, one) for one in value)
        if isinstance(value, tuple):
            return "\n".join(_said(self._desk, one, version.form.gender) for one in value)
        if name == "identity":
            kind = self._desk.messages.text(f"term.identity.{value.kind}")
            until = hijri_text(value.expires) if value.expires else ""
            return kit.texts.joined(kind, _number(value.number), until)
        return _value(self._desk, name, value, version.form.gender)


def _said(desk: Desk, part: Any, whose: Gender) -> str:
    return "، ".join(_parts(desk, part, whose))


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
    return kit.texts.ltr(text) if text.isascii() else text


#: How what is no word and no part is told.
_TOLD: Final[tuple[tuple[type, Callable[[Any], str]], ...]] = (
    (Birth, lambda birth: kit.texts.digits(birth_text(birth))),
    (PersonName, lambda name: str(name.full)),
    (date, hijri_text),
)
