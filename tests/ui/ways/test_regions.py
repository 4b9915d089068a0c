"""Moving by the keyboard: few Tab stops, F6 from region to region, arrows inside."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.ui import kit, places
from desktop.ui.kit.bar import PrimaryBar
from desktop.ui.kit.chips import Chips
from desktop.ui.kit.one_stop import joined
from desktop.ui.kit.reading import stops_in
from desktop.ui.staff.account import NewStaffSheet
from tests.ui import tour as tours
from tests.ui.rooms import press

SHIFT = Qt.KeyboardModifier.ShiftModifier


def stops(window):
    """Return what Tab comes to, once around from where the keyboard is."""
    found = []
    while (here := QApplication.focusWidget()) is not None and here not in found:
        found.append(here)
        press(Qt.Key.Key_Tab)
    return found


def region(room, widget):
    """Name the region that a widget is in."""
    parts = [widget, *ancestors(widget)]
    if room.sidebar in parts:
        return "sidebar"
    if any(isinstance(part, Chips) for part in parts) or room.top in parts:
        return "filters"
    return "bar" if any(isinstance(part, PrimaryBar) for part in parts) else "content"


def ancestors(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


def key(code, text=""):
    """Press a key with what it writes, in any script."""
    focus = QApplication.focusWidget()
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(focus, QKeyEvent(QKeyEvent.Type.KeyPress, code, none, text))


def stop_too_often(tour, shown):
    """Say where Tab stops more than once, or not at all, though it is one thing."""
    wrong = []
    for stop in shown:
        page = tour.show(stop)
        found = stops(tour.window)
        groups = [part for part in page.findChildren(Chips) if part.isVisible()]
        counts = [sum(part.isAncestorOf(one) for one in found) for part in groups]
        aside = sum(tour.room.sidebar.isAncestorOf(one) for one in found)
        above = sum(tour.room.top.isAncestorOf(one) for one in found)
        if aside != 1 or above > 2 or {1} | set(counts) != {1}:
            wrong.append((stop.name, aside, above, counts))
    return wrong


def pages_of(tour):
    return [stop for stop in tour.stops() if stop.kind == "page"]


def test_sidebar_filters_and_switches_are_a_tab_stop_each(tour):
    assert stop_too_often(tour, tours.some(pages_of(tour), seconds=1)) == []


@pytest.mark.full
def test_sidebar_filters_and_switches_are_a_tab_stop_each_on_every_page(tour):
    assert stop_too_often(tour, pages_of(tour)) == []


#: How often Tab stops on the way round a page, at most, besides the fields of its forms, each of
#: which is a stop; before there was one stop a group: home 34, requests 32, prints 57, staff 36.
MOST = 12
#: A beneficiary's file has a card for each of its parts, and each of them something to press.
MOST_OF_FILE = 14


def stops_too_many(tour, shown):
    found = {}
    for stop in shown:
        tour.show(stop)
        told = tour.window.messages  # comes and goes, on any page
        count = sum(not told.isAncestorOf(one) and not of_form(one) for one in stops(tour.window))
        if count > (MOST_OF_FILE if stop.name.startswith("person") else MOST):
            found[stop.name] = count
    return found


def of_form(widget):
    """Tell whether a widget is something that is entered."""
    parts = (kit.FormRow, kit.SignaturePad, QLineEdit)
    return any(isinstance(part, parts) for part in (widget, *ancestors(widget)))


def test_a_page_has_few_stops(tour):
    assert stops_too_many(tour, tours.some(pages_of(tour), seconds=1)) == {}


@pytest.mark.full
def test_every_page_has_few_stops(tour):
    assert stops_too_many(tour, pages_of(tour)) == {}


def test_f6_goes_round_the_regions_and_back(tour):
    room = tour.room
    for place in ("requests", "reception", "committee", "home"):
        page = tour.go(place)
        press(Qt.Key.Key_F6)
        names = []
        for _ in range(4):
            names.append(region(room, QApplication.focusWidget()))
            press(Qt.Key.Key_F6)
        bar = bool([one for one in page.findChildren(PrimaryBar) if one.isVisible()])
        order = ["sidebar", "filters", "content", *(["bar"] if bar else [])]
        first = order.index(names[0])
        assert names[: len(order)] == order[first:] + order[:first], place
        here = region(room, QApplication.focusWidget())
        press(Qt.Key.Key_F6, SHIFT)
        assert region(room, QApplication.focusWidget()) == order[order.index(here) - 1]
    page = tour.go("requests")
    page.table.view.setFocus()
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is page.table.view  # where it was left


def test_arrows_go_through_a_group_as_it_is_read(tour):
    page = tour.go("requests")
    chips = page.chips._chips
    chips[0].setFocus()
    for code, expected in (
        (Qt.Key.Key_Left, 1), (Qt.Key.Key_Left, 2), (Qt.Key.Key_Right, 1), (Qt.Key.Key_End, -1),
        (Qt.Key.Key_Home, 0), (Qt.Key.Key_Up, 0),
    ):  # fmt: skip
        press(code)
        assert chips[expected].hasFocus(), code
    page.chips.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    press(Qt.Key.Key_Right)
    assert chips[1].hasFocus()
    page.chips.unsetLayoutDirection()
    items = list(tour.room.sidebar._items.values())
    items[0].setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert items[2].hasFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab, SHIFT)
    assert items[2].hasFocus()


def test_up_and_down_lead_to_what_lies_there(tour):
    """Where a group lies in two columns, ↓ is not what is read next, but what lies below."""
    page = tour.go("staff")
    sheet = NewStaffSheet(page, "موظف", page._desk)
    sheet.open()
    tour.rest()
    rows = sheet.roles.inputs()
    rows[0].setFocus()
    for code, expected in (
        (Qt.Key.Key_Down, 2), (Qt.Key.Key_Left, 3), (Qt.Key.Key_Down, 5), (Qt.Key.Key_Up, 3),
        (Qt.Key.Key_End, -1), (Qt.Key.Key_Down, -1), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Up, 0),
    ):  # fmt: skip
        press(code)
        assert rows[expected].hasFocus(), code
    sheet.close()


def test_arrows_lead_from_no_button_to_another_that_is_not_of_its_group(tour):
    page = tour.go("staff")
    page.add_button.setFocus()
    for code in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right):
        press(code)
        assert page.add_button.hasFocus(), code


def test_the_buttons_of_a_card_or_bar_are_one_stop_that_arrows_go_through(tour):
    page = tour.go(places.Person(tour.busy.person))
    bar = [one for one in (page.start, page.revise) if one.isVisible()]
    here = stops(tour.window)
    for card in (page.course, page.papers, page.links, page.consents):
        assert sum(card.isAncestorOf(one) for one in here) == 1, card
        there = joined(card)
        there[0].setFocus()
        for one in there:
            assert one.hasFocus(), card
            press(Qt.Key.Key_Left)
        press(Qt.Key.Key_Home)
        assert there[0].hasFocus()
    bar[0].setFocus()
    press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is not bar[0]
    assert isinstance(QApplication.focusWidget().parentWidget(), PrimaryBar)


def test_a_card_in_which_something_is_entered_is_gone_through_as_it_is_read(qtbot):
    before, field, after = kit.Button("قبل"), kit.TextField(), kit.Button("بعد")
    card = kit.Card("بطاقة").add(before, field, after)
    qtbot.addWidget(card)
    assert joined(card) == []
    assert [before, after] == [one for one in stops_in(card) if isinstance(one, kit.Button)]
    field.hide()
    assert joined(card) == [before, after]
    assert list(stops_in(card)) == [before]


def test_digits_of_any_script_and_letters_choose(tour):
    page = tour.go("requests")
    names = [chip.name for chip in page.chips._chips]
    page.chips._chips[0].setFocus()
    for written, expected in (("3", 2), ("٢", 1), ("۴", 3)):
        key(Qt.Key.Key_unknown, written)
        assert page.chips.value() == names[expected]
    labels = [chip.text() for chip in page.chips._chips]
    onwards = [*range(expected + 1, len(labels)), *range(expected)]
    wanted = next(place for place in onwards if labels[place].split()[0].startswith("بان"))
    key(Qt.Key.Key_unknown, "ب")
    assert page.chips.value() == names[wanted]
    tour.rest()
    choice = kit.ChoiceField([("a", "الأولى"), ("b", "ثانية"), ("c", "١٥ يومًا"), ("d", "رابعة")])
    segments = kit.SegmentedChoice([("a", "نعم"), ("b", "لا"), ("c", "ليس بعد")])
    for field, typed in (
        (choice, {"٢": "b", "2": "b", "١": "c", "4": "d", "٩": None, "ا": "a"}),
        (segments, {"٢": "b", "3": "c", "٩": None, "ن": "a"}),
    ):
        field.setParent(page)
        field.show()
        for written, value in typed.items():
            field.set_value(None)
            field.setFocus()
            field._picking._at = 0.0
            key(Qt.Key.Key_unknown, written)
            assert field.value() == value, written
        field.setParent(None)
        field.deleteLater()


def test_neither_page_keys_nor_the_wheel_change_a_choice(tour):
    seen = 0
    for place in ("choices", "visit", places.Request(tour.busy.requests["decided"].id)):
        page = tour.go(place)
        for field in page.findChildren(kit.ChoiceField):
            if not field.isVisible() or not field.count():
                continue
            seen += 1
            field.setFocus()
            before = field.value()
            for code in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                key(code)
                assert field.value() == before, field.accessibleName()
            turned = QWheelEvent(
                QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -240),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(field, turned)
            assert field.value() == before, field.accessibleName()
    assert seen > 5
