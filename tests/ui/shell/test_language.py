"""The window speaks Arabic or English, as this PC's settings say; data and paper stay Arabic."""

import gc
import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.base.clock import FixedClock
from desktop.base.errors import Refused, Sum
from desktop.base.messages import Messages
from desktop.base.money import Halalas
from desktop.boot import House
from desktop.core.work import Role
from desktop.ui import app as apps
from desktop.ui import places
from desktop.ui.kit import spoken, texts
from desktop.ui.kit.date_field import DateField
from desktop.ui.places import PageId
from desktop.ui.shell.english import EnglishMessages
from desktop.ui.shell.preferences import Preferences
from tests.offices import CHEAP, NOW, PASSWORD, STAFF
from tests.ui.rooms import go, settle, spin

ARABIC = re.compile("[\u0621-\u064a\u0660-\u0669]")


@pytest.fixture
def english(dressed):
    texts.install(dressed, texts.Language.ENGLISH)
    yield dressed
    texts.install(dressed)


@pytest.fixture
def shown(dressed, live, tmp_path, monkeypatch):
    """The program's window over an office, by settings of its own."""
    monkeypatch.setattr(apps, "settings_file", lambda: tmp_path / "machine.toml")
    made = apps.Shown(dressed, live.house, lambda *_: (b"", 0))
    made.show()
    settle(made.window.tasks)
    yield made
    made.window.close()
    settle(made.window.tasks)
    made.window.deleteLater()
    made._garbage.deleteLater()
    gc.unfreeze()  # what came in set everything apart, the tests' own things too
    texts.install(dressed)


def unlock(window):
    view = window.entrance.unlock.by_password
    while view.person.findText(STAFF[Role.RECEPTION].name) < 0:
        spin(10)  # who there is, is read after the first frame
    view.person.setCurrentText(STAFF[Role.RECEPTION].name)
    view.password.setText(PASSWORD)
    view.enter.click()
    settle(window.tasks)
    assert window.is_open


def spoken_by(widget):
    """Return what a page says by itself: its labels and buttons."""
    parts = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return [part.text() for part in parts if part.isVisible() and part.text()]


def test_the_other_language_is_one_press_away_and_stays(shown, tmp_path, qtbot):
    before = shown.window
    assert before.layoutDirection() == Qt.LayoutDirection.RightToLeft
    button = before.entrance.unlock.by_password.language
    assert button.text() == "English"
    assert ARABIC.search(button.accessibleName())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.window is not before)
    window = shown.window
    settle(window.tasks)
    qtbot.waitUntil(lambda: window.entrance.unlock.by_password.person.count() > 0)
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert Preferences(tmp_path / "machine.toml").text("window", "language", "") == "en"
    unlock(window)
    go(window, PageId.BACKUP)
    page = window.room.page
    assert "Take a backup" in spoken_by(page)
    assert not [text for text in spoken_by(page) if ARABIC.search(text)]
    go(window, places.NewVisit())
    window.lock()
    settle(window.tasks)
    window.entrance.unlock.by_password.language.click()
    qtbot.waitUntil(lambda: shown.window is not window)
    settle(shown.window.tasks)
    assert shown.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert shown.window.entrance.unlock.by_password.enter.text() == "الدخول"


def test_lists_are_joined_as_the_window_s_language_joins_them(english):
    said = EnglishMessages(Messages())
    names = ("Noura", "Salem")
    assert texts.listed(names) == said.listed(names) == "Noura, Salem"
    refused = Refused("intake.kin", names=names)
    assert "Noura, Salem" in said.of(refused)
    assert "Noura، Salem" in Messages().of(refused)
    with texts.on_paper():
        assert texts.listed(names) == said.listed(names) == "Noura، Salem"
    code = Path(spoken.__file__).parents[1].rglob("*.py")
    arabic = [one.name for one in code if '"، ".join(' in one.read_text("utf-8")]
    assert arabic == []


@pytest.fixture
def unreadable(tmp_path):
    tmp_path.joinpath("machine.toml").write_text("[window", "utf-8")


def test_settings_that_cannot_be_read_are_told_to_who_comes_in_first(unreadable, shown, qtbot):
    said = shown.window.messages.texts()
    assert len(said) == 1
    unlock(shown.window)
    assert said[0] in shown.window.messages.texts()
    shown.window.lock()
    settle(shown.window.tasks)
    qtbot.waitUntil(lambda: shown.window._desk is None)
    unlock(shown.window)
    assert said[0] not in shown.window.messages.texts()


def test_what_is_refused_is_said_in_the_window_s_language(shown, qtbot):
    before = shown.window
    shown.speak_other()
    qtbot.waitUntil(lambda: shown.window is not before)
    window = shown.window
    settle(window.tasks)
    view = window.entrance.unlock.by_password
    qtbot.waitUntil(lambda: view.person.count() > 0)
    view.person.setCurrentText(STAFF[Role.RECEPTION].name)
    view.password.setText("wrong")
    view.enter.click()
    settle(window.tasks)
    assert view.form["password"].error
    assert not ARABIC.search(view.form["password"].error)


def test_associations_are_told_apart_in_the_window_s_language(english, tmp_path):
    house = House(tmp_path / "جديد", FixedClock(NOW), CHEAP)
    window = apps.make_window(english, house, lambda *_: (b"", 0), Preferences(tmp_path / "m.toml"))
    try:
        window.start()
        settle(window.tasks)
        names = [name for card in window.entrance.set_up.flow.policies for name, _ in card.facts]
        assert names
        assert not [name for name in names if ARABIC.search(name)]
    finally:
        window.close()
        window.deleteLater()
        house.close()


def test_what_opening_has_to_say_is_said_in_the_window_s_language(shown, live, qtbot):
    before = shown.window
    shown.speak_other()
    qtbot.waitUntil(lambda: shown.window is not before)
    window = shown.window
    settle(window.tasks)
    qtbot.waitUntil(lambda: window.entrance.unlock.by_password.person.count() > 0)
    unlock(window)
    window.lock()
    settle(window.tasks)
    live.advance(days=-400)
    unlock(window)
    (said,) = (text for text in window.messages.texts() if "clock is behind" in text)
    assert not ARABIC.search(said)


def test_days_and_money_are_said_in_english(english):
    day = date(2026, 3, 20)
    assert spoken.hijri_text(day) == "1 Shawwal 1447 AH"
    assert spoken.hijri_text(date(1900, 1, 1)) == "1 January 1900"
    assert spoken.hijri_brief(day, date(2026, 3, 1)) == "1 Shawwal"
    assert spoken.hijri_brief(day, date(2026, 11, 15)) == "1 Shawwal 1447 AH"
    assert spoken.both_text(day) == "Friday 1 Shawwal 1447 AH (20 March 2026)"
    assert spoken.month_text("1447-10") == "Shawwal 1447 AH"
    assert spoken.weekdays()[4] == "Friday"
    assert spoken.riyals(Halalas(12_500_050)) == "125,000.50 riyals"
    assert texts.numeral(12_500) == "12,500"
    assert texts.percent(0.955) == "96%"
    assert (spoken.count_of(1, "صفحة"), spoken.count_of(3, "صفحة")) == ("1 page", "3 pages")


def test_the_day_of_a_refusal_is_said_in_the_window_s_language(english):
    said = EnglishMessages(Messages())
    why = Refused("survey.not_started", starts=date(2026, 3, 20))
    assert "1 Shawwal 1447 AH (20 March 2026)" in said.of(why)
    with texts.on_paper():
        assert "١ شوال ١٤٤٧ هـ" in said.of(why)


def test_the_sum_of_a_refusal_is_said_in_the_window_s_language(english):
    said = EnglishMessages(Messages())
    why = Refused("intake.amount_over", left=Sum(125_050))
    assert said.of(why) == "The amount is more than was decided; 1,250.50 riyals is left."
    with texts.on_paper():
        assert "١٬٢٥٠٫٥٠ ريال" in said.of(why)


def test_a_day_typed_in_english_letters_is_the_same_day(english, show):
    field = show(DateField(clock=FixedClock(NOW)))
    for typed in ("1/9/1447", "١/٩/١٤٤٧"):
        field.inputs()[0].setText(typed)
        assert field.value().day == date(2026, 2, 18)


#: What says days, months, money and counts in Arabic alone, for paper; the window's own says both.
ARABIC_ALONE = re.compile(
    r"from desktop\.base\.(?:hijri|money|counted|arabic_text) import [^\n]*"
    r"\b(?:hijri_text|hijri_brief|both_text|gregorian_text|month_text|WEEKDAYS|HIJRI_MONTHS"
    r"|GREGORIAN_MONTHS|riyals|counted|arabic_digits)\b"
)


def test_no_page_says_days_or_money_past_the_window_s_language(dressed):
    root = Path(apps.__file__).parent
    own = {root / "kit/spoken.py", root / "kit/texts.py"}
    files = [file for file in root.rglob("*.py") if file not in own]
    assert len(files) > 200
    assert [file.name for file in files if ARABIC_ALONE.search(file.read_text("utf-8"))] == []


def test_every_noun_that_is_counted_by_hand_has_its_english(dressed):
    root = Path(apps.__file__).parent
    found = {
        noun
        for file in root.rglob("*.py")
        for noun in re.findall(r'count_of\([^"]*"([^"]+)"', file.read_text("utf-8"))
    }
    assert found <= set(spoken.NOUNS)
    assert found
