"""Dates as people type them, in either calendar."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.base.arabic_text import arabic_digits, clean
from desktop.base.clock import FixedClock, today
from desktop.base.dates import Calendar, DateEntry, Unreadable, month_start, near, read
from desktop.base.hijri import to_hijri
from desktop.ui import kit

THE_DAY = date(1982, 5, 8)
NOON = datetime.fromisoformat("2026-03-18T09:00:00+03:00")
NO = Qt.KeyboardModifier.NoModifier
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
        "\u202b١٤٠٢ / ٧ / ١٥\u202c",
        "1402 / 7 / 15",
        "15 رجب 1402",
        "١٥ رَجَب ١٤٠٢ هـ",
        "15 من شهر رجب سنة 1402هـ",
        "1402 رجب 15",
        "15-رجب-1402 ه\u200d",
        "السبت 15/7/1402",
        "السبت ١٥ رجب ١٤٠٢ هـ الموافق ٨ مايو ١٩٨٢ م",
    ],
)
def test_a_hijri_day_in_every_writing(text):
    assert read(text) == DateEntry(THE_DAY, 1402, clean(text), Calendar.HIJRI)


@pytest.mark.parametrize(
    "text",
    [
        "8/5/1982",
        "1982-05-08",
        "٠٨٠٥١٩٨٢",
        "8/5/1982 م",
        "8 مايو 1982",
        "٨ أيار ١٩٨٢م",
        "8 May 1982",
        "May 8, 1982",
        "السبت ٨ مايو ١٩٨٢",
    ],
)
def test_a_gregorian_day_in_every_writing(text):
    found = read(text)
    assert (found.day, found.year, found.calendar) == (THE_DAY, 1982, Calendar.GREGORIAN)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("15/7", Unreadable.SHAPE),
        ("15 ربيع 1402", Unreadable.SHAPE),
        ("15+7+1402", Unreadable.SHAPE),
        ("15/7/1402/3", Unreadable.SHAPE),
        ("1447/07/1501", Unreadable.YEAR),
        ("00/00/1402", Unreadable.NO_HIJRI_DAY),
        ("15/7/1402م", Unreadable.CALENDAR),
        ("15 رجب 1982", Unreadable.CALENDAR),
        ("الأحد 15/7/1402", Unreadable.WEEKDAY),
        ("15/7/1402 الموافق 9/5/1982", Unreadable.TWO_DAYS),
        ("1 " * 400_000, Unreadable.SHAPE),
        ("123456", Unreadable.SHAPE),
        ("15/7/02", Unreadable.YEAR),
        ("15/7/1702", Unreadable.YEAR),
        ("30/2/1980", Unreadable.NO_SUCH_DAY),
        ("31/7/1402", Unreadable.NO_HIJRI_DAY),
        ("1402", Unreadable.YEAR_ALONE),
        ("0999", Unreadable.YEAR),
    ],
)
def test_what_can_t_be_read(text, why):
    assert read(text) is why


MONTHS = {
    "3": "ربيع الأول|ربيع الاول|ربيع أول",
    "4": "ربيع الآخر|ربيع الاخر|ربيع الثاني|ربيع ثاني",
    "5": "جمادى الأولى|جمادي الاولى|جماد أول|جمادى الأول",
    "6": "جمادى الآخرة|جمادى الثانية|جماد الثاني|جمادي الاخرة",
    "11": "ذو القعدة|ذي القعدة|ذوالقعده|القعدة|ذو القَعدة",
    "12": "ذو الحجة|ذي الحجة|ذو الحجه|الحجة|ذي الحجّة",
}


@pytest.mark.parametrize(("number", "names"), MONTHS.items())
def test_months_in_the_spellings_of_people(number, names):
    for name in names.split("|"):
        assert read(f"7 {name} 1440").day == read(f"7/{number}/1440").day, name


@pytest.mark.parametrize(
    ("text", "days", "year"),
    [
        ("30/12/1433", ["2012-11-14", "2012-11-15"], 1433),
        ("٢٩/٨/١٣٦٤", ["1945-08-07", "1945-08-08"], 1364),
        ("30 ذو الحجة 1433 هـ", ["2012-11-14", "2012-11-15"], 1433),
        ("31/4/2020", ["2020-04-30", "2020-05-01"], 2020),
        ("29/2/2023", ["2023-02-28", "2023-03-01"], 2023),
        ("31/7/1402", [], None),
        ("15/13/1402", [], None),
        ("15/7/1402", [], None),
        ("abc", [], None),
    ],
)
def test_a_day_that_the_table_lacks_is_offered_its_neighbours(text, days, year):
    assert [str(one.day) for one in near(text)] == days
    offered = near(text, year_alone=True)
    assert [one.year for one in offered if one.day is None] == ([year] if year else [])
    assert {one.typed for one in offered} <= {text}


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
    made = kit.DateField(clock=FixedClock(NOON))
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


def test_leaving_writes_the_day_first_and_keeps_what_was_typed(field, keyboard):
    keyboard.type("15/7/1402")
    field.edit.clearFocus()
    assert field.edit.text() == "١٥/٠٧/١٤٠٢"
    assert field.value().typed == "١٥/٧/١٤٠٢"


def test_a_gregorian_year_turns_the_field(field, keyboard):
    assert field.calendar is Calendar.HIJRI
    keyboard.type("8/5/1982")
    assert field.calendar is Calendar.GREGORIAN
    assert field.value().day == THE_DAY


def test_f7_shows_the_same_day_in_the_other_calendar(field, keyboard):
    keyboard.type("8/5/1982")
    keyboard.press(Qt.Key.Key_F7)
    assert field.edit.text() == "١٥/٠٧/١٤٠٢"
    assert field.value().day == THE_DAY


def test_advice_for_what_is_no_date(field, keyboard):
    keyboard.type("31/7/1402")
    assert field.trouble() == "لا يوجد هذا اليوم في تقويم أم القرى؛ راجع اليوم والشهر."
    assert field.value() is None


def test_bounds(qtbot):
    made = kit.DateField(earliest=lambda: date(1980, 1, 1), latest=lambda: date(1983, 1, 1))
    qtbot.addWidget(made)
    for day, wrong in ((THE_DAY, False), (date(1979, 1, 1), True), (date(1984, 1, 1), True)):
        made.set_value(day)
        assert bool(made.trouble()) == wrong


def test_bounds_and_the_followed_day_are_asked_when_used(qtbot, keyboard, show):
    clock = FixedClock(datetime(2026, 3, 1, 20, 59, 59, tzinfo=UTC))  # a second before midnight
    made = kit.DateField(latest=lambda: today(clock), clock=clock)
    show(made)
    made.follow_today()
    assert made.value().day == date(2026, 3, 1)
    clock.advance(timedelta(seconds=1))
    assert made.value().day == date(2026, 3, 2)
    assert made.edit.text() == "١٣/٠٩/١٤٤٧"
    assert made.trouble() == ""
    made.edit.setFocus()
    keyboard.press(Qt.Key.Key_F7)  # the other calendar goes on following
    clock.advance(timedelta(days=1))
    made.day_turned()
    assert made.edit.text() == "٠٣/٠٣/٢٠٢٦"
    made.tidy()
    clock.advance(timedelta(days=1))
    assert made.value().day == date(2026, 3, 4)
    made.edit.selectAll()
    keyboard.type("3/3/2026")  # entered: stays
    clock.advance(timedelta(days=1))
    made.day_turned()
    assert made.value().day == date(2026, 3, 3)
    made.follow_today()
    made.set_value(date(2026, 3, 5))  # put in: stays, though it is today's
    clock.advance(timedelta(days=1))
    assert made.value().day == date(2026, 3, 5)


def test_a_field_that_follows_the_day_says_so_and_may_be_days_ahead(qtbot):
    clock = FixedClock(datetime(2026, 3, 1, 20, 59, 59, tzinfo=UTC))
    made = kit.DateField(clock=clock)
    qtbot.addWidget(made)
    made.follow_today(30)
    before = made.typed()
    assert made.value().day == date(2026, 3, 31)
    clock.advance(timedelta(seconds=1))
    assert made.value().day == date(2026, 4, 1)
    assert made.typed() == before  # nothing was typed
    made.set_value(date(2026, 3, 5))
    made.retype(before)
    assert made.value().day == date(2026, 4, 1)
    clock.advance(timedelta(days=1))
    assert made.value().day == date(2026, 4, 2)


def test_no_field_of_the_window_is_set_to_the_day_that_it_was_built_on():
    stale = re.compile(r"\b(?:set_value|put)\(.*\btoday\(")
    desk = Path(kit.__file__).parents[1]
    lines = ((file, line) for file in desk.rglob("*.py") for line in file.read_text().split("\n"))
    assert not [f"{file.name}: {line.strip()}" for file, line in lines if stale.search(line)]


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
    assert not popup.mask().contains(popup.rect().topLeft())
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


# ---- what is pasted, what is lacking, what comes back


@pytest.fixture
def row(show):
    form = kit.Form()
    made = form.row("birth", "الميلاد", kit.DateField(year_alone=True))
    show(made)
    return made


def paste(row, text):
    QGuiApplication.clipboard().setText(text)
    row.field.edit.setFocus()
    row.field.edit.selectAll()
    row.field.edit.paste()
    QApplication.processEvents()


def offers(row):
    made = row.window().findChildren(kit.Offers)
    return [one for offered in made for one in offered.buttons if one.isVisible()]


@pytest.mark.parametrize(
    "text",
    [
        "1447 / 7 / 15",
        "\u200f١٤٤٧ / ٧ / ١٥\u200f",
        "١٥ رجب ١٤٤٧ هـ",
        "١٥ـ٧ـ١٤٤٧",
        "\u202a15/07/1447\u202c",
    ],
)
def test_a_date_is_cleaned_before_it_is_read_and_never_cut(row, text):
    paste(row, text)
    assert row.field.value().day == date(2026, 1, 4)
    row.field.tidy()
    assert row.field.edit.text() == "١٥/٠٧/١٤٤٧"
    assert row.field.value().typed == arabic_digits(clean(text))


def test_what_does_not_fit_stays_and_is_refused(row):
    paste(row, "1447/07/1501")
    row.field.tidy()
    assert row.field.edit.text() == "١٤٤٧/٠٧/١٥٠١"
    assert row.field.value() is None
    assert row.field.trouble()


@pytest.mark.parametrize(
    ("take", "day", "year", "shown"),
    [
        (0, date(2012, 11, 14), 1433, "٢٩/١٢/١٤٣٣"),
        (1, date(2012, 11, 15), 1434, "٠١/٠١/١٤٣٤"),
        (2, None, 1433, "٣٠/١٢/١٤٣٣"),
    ],
)
def test_a_day_that_the_table_lacks_is_kept_as_typed(row, take, day, year, shown):
    paste(row, "30/12/1433")
    assert row.field.value() is None
    assert row.field.trouble()
    offers(row)[take].click()
    QApplication.processEvents()
    assert offers(row) == []
    assert row.field.trouble() == ""
    entry = row.field.value()
    assert (entry.day, entry.year, entry.typed) == (day, year, "٣٠/١٢/١٤٣٣")
    assert row.field.edit.text() == shown
    other = kit.DateField(year_alone=True)
    other.retype(json.loads(json.dumps(row.field.typed())))
    assert (other.value(), other.edit.text(), other.trouble()) == (entry, shown, "")


@pytest.mark.parametrize("text", ["15/7/1402", "8/5/1982", "1402", "15/7", "٣٠/١٢/١٤٣٣", ""])
def test_a_date_comes_back_from_a_draft_in_the_same_order(qtbot, text):
    before, after, old = (kit.DateField(year_alone=True) for _ in range(3))
    for one in (before, after, old):
        qtbot.addWidget(one)
    before.edit.setText(text)
    after.retype(json.loads(json.dumps(before.typed())))
    old.retype(text)  # as drafts were kept before
    before.tidy()
    assert after.edit.text() == before.edit.text() == old.edit.text()
    assert after.value() == before.value()


# ---- far from today


def opened(field, qtbot):
    field.open_calendar()
    qtbot.waitUntil(field._popup.isVisible)
    return field._popup


@pytest.mark.parametrize("calendar", list(Calendar))
def test_a_birth_is_looked_for_near_its_likely_year(qtbot, calendar):
    field = kit.DateField(
        calendar=calendar, year_alone=True, years_back=lambda: 40, clock=FixedClock(NOON)
    )
    qtbot.addWidget(field)
    field.show()
    popup = opened(field, qtbot)
    assert popup._month.year == {Calendar.HIJRI: 1406, Calendar.GREGORIAN: 1986}[calendar]
    popup.hide()
    field.set_value(DateEntry(None, 1375, "1375", Calendar.HIJRI))
    assert opened(field, qtbot)._month.title() == "محرم ١٣٧٥"


def test_the_calendar_leaps_by_year(field, qtbot):
    popup = opened(field, qtbot)
    month, keys = popup._month, Qt.Key
    leaps = {b.accessibleName(): b for b in popup.findChildren(kit.IconButton)}
    qtbot.mouseClick(leaps["السنة السابقة"], Qt.MouseButton.LeftButton)
    assert month.title() == "رمضان ١٤٤٦"
    qtbot.mouseClick(leaps["السنة التالية"], Qt.MouseButton.LeftButton)
    assert month.title() == "رمضان ١٤٤٧"
    for digit in "١402":
        month.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, keys.Key_unknown, NO, digit))
    assert month.title() == "رمضان ١٤٠٢"
    for digit in "1975":
        month.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, keys.Key_unknown, NO, digit))
    assert month.year == 1975
    assert popup._choice.value() is Calendar.GREGORIAN


def test_the_title_opens_twenty_years(field, qtbot):
    popup = opened(field, qtbot)
    qtbot.mouseClick(popup._title, Qt.MouseButton.LeftButton)
    years = popup._years
    assert years.isVisible()
    assert popup._title.text() == "١٤٤٠ – ١٤٥٩"
    qtbot.keyClick(years, Qt.Key.Key_PageUp)
    qtbot.keyClick(years, Qt.Key.Key_PageUp)
    box = dict(years.cells())[1402]
    qtbot.mouseClick(years, Qt.MouseButton.LeftButton, pos=box.center())
    assert popup._month.title() == "رمضان ١٤٠٢"
    assert not years.isVisible()
    qtbot.mouseClick(popup._title, Qt.MouseButton.LeftButton)
    qtbot.keyClick(years, Qt.Key.Key_Left)
    qtbot.keyClick(years, Qt.Key.Key_Return)
    assert popup._month.title() == "رمضان ١٤٠٣"
    assert not popup.grab().isNull()


@pytest.mark.parametrize(
    ("earliest", "year"), [(None, "١٤٠٢"), (lambda: today(FixedClock(NOON)), "١٤٤٩")]
)
def test_the_example_of_a_day_that_may_not_be_past_lies_ahead(earliest, year):
    field = kit.DateField(earliest=earliest, clock=FixedClock(NOON))
    field.edit.setText("غدا صباحا")
    assert field.trouble().endswith(f"/{year}.")
