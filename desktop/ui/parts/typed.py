"""What was typed in a form, as JSON for a draft, and back: unreadable entries included."""

from collections.abc import Mapping
from typing import Any

from desktop.ui import kit


def typed_of(form: kit.Form) -> dict[str, Any]:
    """Return what stands in every row now, by name; secrets are left out."""
    secret = kit.PasswordField
    return {row.name: raw(row.field) for row in form.rows if not isinstance(row.field, secret)}


def restore(form: kit.Form, typed: Mapping[str, Any]) -> None:
    """Show what :func:`typed_of` gave; rows that came later stay as they are."""
    with form.at_once():
        for row in form.rows:
            if row.name in typed:
                put(row.field, typed[row.name])


def raw(field: kit.Field) -> Any:
    """Return a field's entry as a JSON value; of a date or an amount, the letters as they stand."""
    typed = getattr(field, "typed", None)  # asked of every row at every key: no Protocol's check
    if typed is not None:
        return typed()
    value = field.value()
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value


def put(field: kit.Field, value: Any) -> None:
    """Show a value of :func:`raw`."""
    if isinstance(field, kit.Retyped):
        field.retype(value)
    else:
        field.set_value(value)
