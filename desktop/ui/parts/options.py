"""Between a date field's entry and a birth, and a person's enumerations as options."""

from collections.abc import Iterable
from enum import StrEnum

from desktop.base.messages import Messages
from desktop.core.people.terms import Birth
from desktop.core.people.terms import Calendar as BirthCalendar
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
        calendar=BirthCalendar(entry.calendar.value),
    )


def show_birth(field: kit.DateField, birth: Birth) -> None:
    """Show a birth as it was typed."""
    if birth.typed:
        field.edit.setText(kit.texts.arabic_digits(birth.typed))
    elif birth.year is not None:
        field.edit.setText(kit.texts.arabic_digits(str(birth.year)))
    else:
        field.set_value(birth.day)


def terms(messages: Messages, table: str, values: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """Return an enumeration as options of a choice, in its own order."""
    return [(value.value, messages.text(f"term.{table}.{value.value}")) for value in values]
