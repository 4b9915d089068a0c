"""Filling any sheet whole, as somebody would who has an answer to everything."""

from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui import kit
from desktop.ui.parts.clock_field import ClockField
from tests.offices import PASSWORD, TODAY
from tests.ui.rooms import sign, spin

#: Numbers of what there may not be: left empty where they may be.
NUMBERS = {"file", "file_number", "number", "request", "absent", "answers"}


def fill(sheet):
    """Fill what is empty, choices first: they may ask for more."""
    for kind in (kit.SegmentedChoice, kit.ChoiceField, QWidget):
        for row in rows(sheet):
            if isinstance(row.field, kind) and row.field.isVisible() and _is_open(row.field):
                _answer(row)
        spin(1)
    for pad in sheet.findChildren(kit.SignaturePad):
        if pad.isVisible() and pad.value() is None:
            sign(pad)


def rows(sheet):
    return [row for form in sheet.findChildren(kit.Form) for row in form.rows]


def _is_open(field):
    if isinstance(field, kit.SignaturePad):
        return False
    nothing = field.value() in (None, "", (), frozenset(), 0, False)
    return all(part.isEnabled() for part in field.inputs()) and (nothing or bool(field.trouble()))


def _answer(row):
    answers = next((put for kinds, put in _ANSWERS if isinstance(row.field, kinds)), _tick)
    if row.name not in NUMBERS or row.required:
        answers(row.field)


def _day(field):
    for days in (0, 1, -1):
        if not field.value() or field.trouble():
            field.set_value(TODAY + timedelta(days=days))


def _first(field):
    offered = [field.itemData(at) for at in range(field.count())]
    field.set_value(next((one for one in offered if one), None))


def _press(field):
    next(part for part in field.findChildren(QAbstractButton) if part.isVisible()).click()


def _tick(field):
    for check in [part for part in field.inputs() if isinstance(part, kit.CheckRow)][:1]:
        check.set_value(True)


def _text(value):
    return lambda field: field.set_value(value)


#: What is answered, by the kind of field: the first that fits.
_ANSWERS = (
    (kit.DateField, _day),
    (kit.ChoiceField, _first),
    (kit.SegmentedChoice, _press),
    (kit.CheckRow, _text(True)),
    (kit.PasswordField, _text(PASSWORD)),
    (kit.MoneyField, _text(10_00)),
    (kit.NumberField, _text(1)),
    (kit.PhoneField, _text("0551112223")),
    (ClockField, lambda field: field.setText("8:00")),
    ((kit.IbanField, kit.PathField), _text("")),
    (kit.DigitsField, _text("1")),
    (kit.NameField, _text("سعد صالح العتيبي")),
    ((kit.TextField, kit.MultiLineField), _text("كلام واضح مفهوم")),
)
