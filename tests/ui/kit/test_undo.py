"""Ctrl+Z and Ctrl+Y in every field, by the keys of any layout."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.ui import kit
from desktop.ui.kit.keys import ArabicKeys
from desktop.ui.parts.typed import raw

OPTIONS = [("a", "أم"), ("b", "أب"), ("c", "جد")]
#: Each field with what is typed, one entry after the other.
FIELDS = {
    "line": (kit.TextField, ["نورة ", "الحمد"]),
    "name": (kit.NameField, ["نورة ", "الحمد"]),
    "lines": (lambda: kit.MultiLineField(3), ["سطر ", "آخر"]),
    "path": (kit.PathField, ["a ", "b"]),
    "search": (kit.SearchBox, ["نورة ", "الحمد"]),
    "digits": (lambda: kit.DigitsField(extra=" "), ["12 ", "٣٤"]),
    "phone": (kit.PhoneField, ["٠٥٥ ", "123"]),
    "iban": (kit.IbanField, ["sa0380000", "٦٠٨٠١٠"]),
    "count": (kit.NumberField, ["1", "2"]),
    "money": (kit.MoneyField, ["15", "٠٠"]),
    "date": (kit.DateField, ["1/2/", "1447"]),
    "choice": (lambda: kit.ChoiceField(OPTIONS), ["أ", "ج"]),
    "segments": (lambda: kit.SegmentedChoice(OPTIONS), ["1", "3"]),
    "check": (lambda: kit.CheckRow("نعم"), [" ", " "]),
}
BACK = {"english": Qt.Key.Key_Z.value, "arabic": ord("ئ")}
AGAIN = {"english": Qt.Key.Key_Y.value, "arabic": ord("غ")}
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def key(part, code, held=CTRL, text=""):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(part, QKeyEvent(kind, code, held, text))


def types(part, text):
    for letter in text:
        code = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
        key(part, code, Qt.KeyboardModifier.NoModifier, letter)


def standing(field):
    return raw(field) if hasattr(field, "value") else field.text()


@pytest.mark.parametrize("layout", BACK)
@pytest.mark.parametrize("name", FIELDS)
def test_what_was_entered_is_taken_back_and_entered_again(show, name, layout):
    make, entries = FIELDS[name]
    field = show(make())
    part = field.inputs()[0]
    part.setFocus()
    stood = [standing(field)]
    for entry in entries:
        types(part, entry)
        stood.append(standing(field))
    assert len({str(one) for one in stood}) > 1, "nothing was entered"
    seen = [standing(field)]
    for _ in range(12):
        key(part, BACK[layout])
        seen.append(standing(field))
    assert seen[-1] == stood[0], "not all was taken back"
    for _ in range(12):
        key(part, AGAIN[layout])
    assert standing(field) == stood[-1], "not all was entered again"
    key(part, BACK[layout])
    assert standing(field) != stood[-1]
    key(part, BACK[layout], CTRL | SHIFT)
    assert standing(field) == stood[-1]


@pytest.mark.parametrize("name", FIELDS)
def test_what_the_program_shows_never_brings_the_words_before_it_back(show, name):
    make, entries = FIELDS[name]
    field = show(make())
    part = field.inputs()[0]
    part.setFocus()
    types(part, entries[0])
    part.clearFocus()
    if isinstance(field, kit.SearchBox):
        field.clear()
    else:
        field.set_value(None)
    empty = standing(field)
    part.setFocus()
    key(part, BACK["english"])
    assert standing(field) == empty


def test_a_day_from_the_calendar_and_the_other_calendar_are_taken_back(show):
    field = show(kit.DateField())
    part = field.edit
    part.setFocus()
    types(part, "1/2/1447")
    field._picked(field.value().day.replace(day=28), field.calendar)
    picked = part.text()
    key(part, BACK["english"])
    assert part.text() == "١/٢/١٤٤٧"
    key(part, AGAIN["english"])
    assert part.text() == picked


def test_an_amount_that_was_left_and_come_back_to_still_goes_back(show):
    field = show(kit.MoneyField())
    field.setFocus()
    types(field, "15")
    field.clearFocus()
    field.setFocus()
    types(field, "00")
    for _ in range(3):
        key(field, BACK["english"])
    assert field.text() == ""


def test_strokes_of_a_signature_are_taken_back_drawn_again_and_brought_back(show):
    pad = show(kit.SignaturePad())
    pad.resize(300, 150)
    for y in (30, 60):
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
        QTest.mouseMove(pad, QPoint(120, y + 20))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(200, y))
    both = pad.value()
    key(pad, BACK["arabic"])
    assert len(pad.value().strokes) == 1
    key(pad, AGAIN["arabic"])
    assert pad.value() == both
    key(pad, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert pad.value() is None
    key(pad, BACK["english"])
    assert pad.value() == both
    pad.clear()
    key(pad, BACK["english"])
    assert pad.value() is None


def test_nothing_of_a_secret_is_kept_to_go_back_to(show):
    field = show(kit.PasswordField())
    field.setFocus()
    types(field, "سر قديم")
    field.set_value(None)
    key(field, BACK["english"])
    assert field.value() == ""
    assert "سر" not in str(vars(field))


def test_the_keys_of_an_arabic_layout_reach_a_field_once(show):
    """The window gives fields Latin letters for Arabic ones: one press is one step."""
    field = show(kit.TextField())
    window = field.window().windowHandle()
    watch = ArabicKeys(field)
    window.installEventFilter(watch)
    assert isinstance(window, QWindow)
    field.setFocus()
    types(field, "نورة الحمد")
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, ord("ئ"), CTRL))
    assert field.text() not in ("", "نورة الحمد")


def test_many_lines_take_no_step_of_another_field(show):
    field = show(kit.MultiLineField(3))
    assert isinstance(field, QPlainTextEdit)
    field.setReadOnly(True)
    field.set_value("نص")
    key(field, BACK["english"])
    assert field.value() == "نص"
