"""Dates as people type them, in either calendar."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from desktop.base.arabic_text import arabic_digits
from desktop.base.clock import FixedClock
from desktop.base.hijri import to_hijri
from desktop.ui import kit
from desktop.ui.kit.dates import Calendar, DateEntry, Unreadable, month_start, read

THE_DAY = date(1982, 5, 8)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    "text",
    [
        "15/7/1402",
        "١٥/٧/١٤٠٢",
        "1402-07-15",
        "15071402",
        "۱۵/۷/۱۴۰۲",
        " 15 . 7 . 1402 هـ",
        "14020715",
    ],
)
def test_a_hijri_day_in_every_writing(text):
    assert read(text) == DateEntry(THE_DAY, 1402, text.strip(), Calendar.HIJRI)


@pytest.mark.parametrize("text", ["8/5/1982", "1982-05-08", "٠٨٠٥١٩٨٢", "8/5/1982 م"])
def test_a_gregorian_day_in_every_writing(text):
    found = read(text)
    assert (found.day, found.year, found.calendar) == (THE_DAY, 1982, Calendar.GREGORIAN)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("15/7", Unreadable.SHAPE),
        ("15 رجب 1402", Unreadable.SHAPE),
        ("123456", Unreadable.SHAPE),
        ("15/7/02", Unreadable.YEAR),
        ("15/7/1702", Unreadable.YEAR),
        ("30/2/1980", Unreadable.NO_SUCH_DAY),
        ("31/7/1402", Unreadable.NO_SUCH_DAY),
        ("1402", Unreadable.YEAR_ALONE),
        ("0999", Unreadable.YEAR),
    ],
)
def test_what_can_t_be_read(text, why):
    assert read(text) is why


def test_a_year_alone_where_it_suffices():
    assert read("١٣٥٠", year_alone=True) == DateEntry(None, 1350, "١٣٥٠", Calendar.HIJRI)
    assert read("1931", year_alone=True).calendar is Calendar.GREGORIAN
    assert read("  ") is None


@given(st.dates(date(1925, 1, 1), date(2076, 1, 1)))
def test_every_day_is_read_back_in_both_calendars(day):
    hijri = to_hijri(day)
    spoken = arabic_digits(f"{hijri.day}/{hijri.month}/{hijri.year}")
    assert read(spoken).day == day
    assert read(day.isoformat()).day == day
    assert read(day.strftime("%d%m%Y")).day == day


@given(st.text(max_size=14))
def test_nothing_typed_raises(text):
    read(text, year_alone=True)


def test_months_begin():
    assert month_start(Calendar.HIJRI, 1402, 13) == month_start(Calendar.HIJRI, 1403, 1)
    assert month_start(Calendar.HIJRI, 1342, 1) is None


# ---- the field


@pytest.fixture
def field(show):
    made = kit.DateField(clock=FixedClock(datetime.fromisoformat("2026-03-18T09:00:00+03:00")))
    made.resize(300, 38)
    show(made)
    made.setFocus()
    return made


def test_typing_shows_the_other_calendar(field, keyboard, qtbot):
    helps = []
    field.helped.connect(helps.append)
    keyboard.type("15/7/1402")
    assert field.edit.text() == "١٥/٧/١٤٠٢"
    assert field.value() == DateEntry(THE_DAY, 1402, "١٥/٧/١٤٠٢", Calendar.HIJRI)
    assert helps[-1] == "يوافق ٨ مايو ١٩٨٢ م"


def test_leaving_puts_the_day_where_reading_begins_and_keeps_what_was_typed(field, keyboard):
    keyboard.type("15/7/1402")
    field.edit.clearFocus()
    assert field.edit.text() == "١٤٠٢/٠٧/١٥"
    assert field.value().typed == "١٥/٧/١٤٠٢"


def test_a_gregorian_year_turns_the_field(field, keyboard):
    assert field.calendar is Calendar.HIJRI
    keyboard.type("8/5/1982")
    assert field.calendar is Calendar.GREGORIAN
    assert field.value().day == THE_DAY


def test_f6_shows_the_same_day_in_the_other_calendar(field, keyboard):
    keyboard.type("8/5/1982")
    keyboard.press(Qt.Key.Key_F6)
    assert field.edit.text() == "١٤٠٢/٠٧/١٥"
    assert field.value().day == THE_DAY


def test_advice_for_what_is_no_date(field, keyboard):
    keyboard.type("31/7/1402")
    assert field.trouble() == "لا يوجد يوم بهذا التاريخ؛ راجع اليوم والشهر."
    assert field.value() is None


def test_bounds(qtbot):
    made = kit.DateField(earliest=date(1980, 1, 1), latest=date(1983, 1, 1))
    qtbot.addWidget(made)
    for day, wrong in ((THE_DAY, False), (date(1979, 1, 1), True), (date(1984, 1, 1), True)):
        made.set_value(day)
        assert bool(made.trouble()) == wrong


def test_a_value_comes_back(qtbot):
    made = kit.DateField(year_alone=True)
    qtbot.addWidget(made)
    year = DateEntry(None, 1350, "١٣٥٠", Calendar.HIJRI)
    made.set_value(year)
    assert made.value() == year
    entry = read("15/7/1402")
    made.set_value(entry)
    assert made.value() == entry
    made.set_value(None)
    assert made.value() is None


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_F4, None), (Qt.Key.Key_Down, ALT)])
def test_the_calendar_by_keyboard(field, keyboard, qtbot, key, modifiers):
    keyboard.press(key, modifiers or Qt.KeyboardModifier.NoModifier)
    popup = field._popup
    qtbot.waitUntil(popup.isVisible)
    month = popup._month
    assert month.day == date(2026, 3, 18)
    assert month.title() == "رمضان ١٤٤٧"
    month.setFocus()
    for pressed, day in (
        (Qt.Key.Key_Left, date(2026, 3, 19)),
        (Qt.Key.Key_Right, date(2026, 3, 18)),
        (Qt.Key.Key_Down, date(2026, 3, 25)),
        (Qt.Key.Key_Up, date(2026, 3, 18)),
    ):
        qtbot.keyClick(month, pressed)
        assert month.day == day
    qtbot.keyClick(month, Qt.Key.Key_PageDown)
    assert month.title() == "شوال ١٤٤٧"
    qtbot.keyClick(month, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert month.title() == "شوال ١٤٤٦"
    qtbot.keyClick(month, Qt.Key.Key_Home)
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert field.value().day == date(2026, 3, 18)
    assert not popup.isVisible()


def test_the_calendar_by_mouse_and_in_gregorian(field, qtbot):
    field.open_calendar()
    popup = field._popup
    qtbot.waitUntil(popup.isVisible)
    popup._choice.set_value(Calendar.GREGORIAN)
    assert popup._month.title() == "مارس ٢٠٢٦"
    for place in range(42):
        cell = popup._month._cell(place)
        assert popup._month.rect().contains(cell.center())
    first = popup._month._first()
    qtbot.mouseClick(popup._month, Qt.MouseButton.LeftButton, pos=popup._month._cell(10).center())
    assert field.value().day == date.fromordinal(first.toordinal() + 10)
    assert field.calendar is Calendar.GREGORIAN


def test_the_calendar_stops_at_the_end_of_the_table(field, qtbot):
    field.set_value(date(2076, 12, 1))
    field.open_calendar()
    month = field._popup._month
    before = month.day
    month.setFocus()
    for _ in range(3):
        qtbot.keyClick(month, Qt.Key.Key_PageDown)
    assert month.day >= before or month.day == before
    assert not month.grab().isNull()
