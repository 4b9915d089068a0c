"""What was typed in a form, as JSON for a draft, and back: unreadable entries included."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.ui import kit
from desktop.ui.kit.field import ENTRIES


def typed_of(form: kit.Form) -> dict[str, Any]:
    """Return what stands in every row now, by name; secrets and signatures are left out."""
    apart = (kit.PasswordField, kit.SignaturePad)
    return {row.name: raw(row.field) for row in form.rows if not isinstance(row.field, apart)}


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


#: Beside the names of a draft's rows: what each was typed over.
OVER: Final = ""


def in_words(around: QWidget, typed: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return what was typed as a person reads it, each with the label of its row within a part;
    what has no row there is told by its texts alone.
    """
    left, said = _flat({name: value for name, value in typed.items() if name != OVER}), []
    for row in ENTRIES.within(around):
        if isinstance(row, kit.FormRow) and row.name in left:
            value = left.pop(row.name)
            said.append((row.called, _shown(row.field) or ""))
            if isinstance(value, dict | list) and not said[-1][1]:
                said[-1] = (row.called, kit.texts.listed(_texts(value)))
    said += [("", kit.texts.listed(_texts(value))) for value in left.values()]
    return tuple((label, text) for label, text in said if text)


def _flat(typed: Mapping[str, Any]) -> dict[str, Any]:
    """Return the rows of all screens of a visit as those of one form."""
    flat: dict[str, Any] = {}
    for name, value in typed.items():
        screen = isinstance(value, dict) and "typed" not in value  # else an entry of a date
        flat.update(_flat(value) if screen else {name: value})
    return flat


def _shown(field: kit.Field) -> str:
    part = field.inputs()[0]
    said = ""
    match part:
        case kit.PasswordField():
            pass
        case QLineEdit():
            said = part.text()
        case QPlainTextEdit():
            said = part.toPlainText()
        case QComboBox():
            said = part.currentText()
        case kit.SegmentedChoice():
            said = part.shown()
        case kit.CheckRow():
            said = "✓" if part.isChecked() else ""
    return said


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, str) and value:
        yield value
