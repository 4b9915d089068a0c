"""Between a date field's entry and a birth, and a person's enumerations as options."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker

from desktop.base.dates import DateEntry
from desktop.base.messages import Messages
from desktop.core.people.terms import Birth, Gender, PersonForm
from desktop.core.people.words import fits, word
from desktop.ui import kit


def birth_of(field: kit.DateField) -> Birth:
    """Return what the field holds; what can't be read is handed on as typed."""
    entry = field.value()
    if entry is None:
        return Birth(typed=field.edit.text())
    return Birth(
        day=entry.day,
        year=None if entry.day else entry.year,
        typed=entry.typed,
        calendar=entry.calendar,
    )


def show_birth(field: kit.DateField, birth: Birth) -> None:
    """Show a birth as it is known, with what was typed kept beside it."""
    if birth.day is not None or birth.year is not None:
        year = birth.year or 0
        typed = birth.typed or str(year or "")
        field.set_value(DateEntry(birth.day, year, typed, birth.calendar))
    else:
        field.set_value(None)
        field.retype(birth.typed)


def terms(
    messages: Messages, table: str, values: Iterable[StrEnum], whose: Gender | None = None
) -> list[tuple[str, str]]:
    """Return an enumeration as options of a choice, in its own order; words follow whose file it
    is, where that is known, and what can't be said there is left out.
    """
    said = (value.value for value in values if fits(messages, table, value.value, whose))
    return [(value, word(messages, table, value, whose)) for value in said]


def reword(field: kit.ChoiceField, options: Iterable[tuple[str, str]]) -> None:
    """Let the options of a choice be called otherwise; what is chosen stays, while it is one."""
    offered = list(options)
    if [value for value, _ in offered] == [field.itemData(n) for n in range(field.count())]:
        for place, (_, name) in enumerate(offered):
            field.setItemText(place, name)
        return
    chosen = field.value()
    with QSignalBlocker(field):
        field.set_options(offered)
    if field.value() != chosen:
        field.changed.emit()


def gender_in(form: kit.FormOf[PersonForm]) -> Gender | None:
    """Return the gender chosen on a person's form, None before it is."""
    chosen = form.at(lambda p: p.gender).field.value()
    return Gender(chosen) if chosen else None
