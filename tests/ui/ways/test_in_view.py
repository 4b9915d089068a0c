"""What has the keyboard where a page opens is in sight, also where the page scrolls."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui import kit, places
from desktop.ui.kit import theme
from tests.ui.rooms import press, write
from tests.ui.tour import SIZES

LINES = 60


def test_a_page_opens_where_it_begins_in_large_text(touring, dressed):
    with touring() as tour:
        theme.apply(dressed, theme.Mode.LIGHT, theme.Size.LARGE)
        tour.go(tour.places()["voices.suggestion"])
        assert not QApplication.focusWidget().visibleRegion().isEmpty()


def test_a_page_opens_where_it_begins_in_a_small_window(touring):
    with touring() as tour:
        tour.resize(*SIZES[0])
        tour.go(tour.places()["committee.marked"])
        assert not QApplication.focusWidget().visibleRegion().isEmpty()


@pytest.mark.parametrize("state", ["decided", "told"])
def test_a_request_opens_with_what_to_say(touring, state):
    with touring() as tour:
        page = tour.go(places.Request(tour.busy.requests[state].id))
        assert page.area.verticalScrollBar().value() == 0
        assert page.isAncestorOf(QApplication.focusWidget())


class Long:
    """A window at a page that begins with an entry and a button, with much to read after them."""

    def __init__(self, tour):
        self.page = tour.go("home")
        self.entry, self.pressed = kit.TextField(), []
        self.button = kit.Button("طباعة", lambda: self.pressed.append(1))
        for place, part in enumerate((self.entry, self.button)):
            self.page.body.insertWidget(place, part)
        lines = kit.label("\n".join(["سطر يُقرأ"] * LINES))
        self.page.add(lines)
        tour.rest()

    def read_on(self, focus):
        """Scroll to the end by the keyboard that a part has."""
        focus.setFocus()
        for _ in range(LINES):
            press(Qt.Key.Key_PageDown)
        assert QApplication.focusWidget() is focus
        assert focus.visibleRegion().isEmpty()


@pytest.fixture
def long(touring):
    with touring() as tour:
        yield Long(tour)


def test_who_scrolled_on_to_read_sees_what_is_typed(long):
    long.read_on(long.entry)
    QTest.keyClick(long.entry, Qt.Key.Key_Shift)
    assert long.entry.visibleRegion().isEmpty()
    write("نورة")
    assert long.entry.visibleRegion().boundingRect() == long.entry.rect()
    assert long.entry.text() == "نورة"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_button_out_of_sight_is_shown_before_it_is_pressed(long, key):
    long.read_on(long.button)
    press(key)
    assert not long.pressed
    assert long.button.visibleRegion().boundingRect() == long.button.rect()
    press(key)
    assert long.pressed == [1]


def test_tab_leads_on_from_where_the_keyboard_was_left(long):
    long.read_on(long.entry)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is long.button
    assert not long.button.visibleRegion().isEmpty()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_that_follows_at_once_is_meant_for_where_the_keyboard_came(long, key):
    long.button.setFocus()
    long.page.area.verticalScrollBar().setValue(10_000)  # what was laid out late moved it away
    assert long.button.visibleRegion().isEmpty()
    press(key)
    assert long.pressed == [1]
