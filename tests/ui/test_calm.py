"""Nothing moves by itself: what is told, counted, read again or found wrong has its place."""

from collections import Counter
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from shiboken6 import isValid

from desktop.core.work import Action, Change
from desktop.ui import kit
from desktop.ui.kit.notes import Messages
from tests.ui import tour as tours
from tests.ui.rooms import spin

LONG = "رقم الهوية غير صحيح: راجع الرقم الأخير، واكتبه كما هو في البطاقة أو في دفتر العائلة."


#: What lies over a page, besides the messages.
FLOATS = {"_Ring", "Whole", "ErrorCount", "Offers"}


def floats(part):
    """Tell whether a part lies over the page, in nobody's way."""
    while part is not None:
        if isinstance(part, Messages) or type(part).__name__ in FLOATS:
            return True
        part = part.parentWidget()
    return False


def lie(seen):
    """Where everything in view lies in its window, and what it is."""
    window = seen.window()
    QApplication.processEvents()
    spin(0)
    return Counter(
        (type(part).__name__, *part.mapTo(window, QPoint(0, 0)).toTuple(), *part.size().toTuple())
        for part in window.findChildren(QWidget)
        if part.isVisible() and not floats(part)
    )


def moved(before, after):
    """What lies elsewhere now; parts that are made anew in their place are the same."""
    return [*(before - after), "now", *(after - before)] if before != after else []


def tells(window):
    window.messages.tell("حُفظ الطلب، وأُحيل إلى الباحث.")
    window.messages.fail("تعذّر الحفظ لأن القرص ممتلئ: أفرغ بعض المساحة ثم احفظ من جديد.")


def in_view(seen):
    return [form for form in seen.findChildren(kit.Form) if any(r.isVisible() for r in form.rows)]


def goes_wrong(seen):
    for form in in_view(seen):
        form.show_problems([(row.name, LONG) for row in form.rows])


def look(tour, stops, act, undo):
    found = {}
    for stop in stops:
        seen = tour.show(stop)
        before, bars = lie(seen), seen.window().findChildren(QScrollBar)
        scrolled = [bar.value() for bar in bars]
        act(seen)
        QApplication.processEvents()
        for bar, value in zip(bars, scrolled, strict=True):  # the way to the first wrong field
            if isValid(bar):
                bar.setValue(value)
        found[stop.name] = moved(before, lie(seen))
        undo(seen)
    return {name: what[:5] + what[-4:] for name, what in found.items() if what}


def messages_move_nothing(tour, stops):
    assert not look(
        tour, stops, lambda seen: tells(seen.window()), lambda seen: seen.window().messages.clear()
    )


def errors_move_nothing(tour, stops):
    def undo(seen):
        for form in in_view(seen):
            form.clear_problems()

    assert not look(tour, stops, goes_wrong, undo)


def changes_move_nothing(tour, stops):
    desks = {one.desk: one for one in Action}

    def act(seen):
        tasks = seen.window().tasks
        for action in desks.values():
            tasks.announce(Change(action, "nobody"))
        spin(80)
        tour.rest()

    assert not look(tour, [s for s in stops if s.kind != "outside"], act, lambda _: None)


def minutes_move_nothing(tour, stops):
    """What looks again by a timer looks, a minute later."""
    clock = tour.live.house.clock

    def act(seen):
        clock.advance(timedelta(minutes=1))
        for timer in seen.window().findChildren(QTimer):
            if timer.isActive() and not timer.isSingleShot() and timer.interval() > 900:
                timer.timeout.emit()
        tour.rest()

    assert not look(tour, [s for s in stops if s.kind != "outside"], act, lambda _: None)


ALL = [messages_move_nothing, errors_move_nothing, changes_move_nothing, minutes_move_nothing]


@pytest.mark.parametrize("law", [messages_move_nothing, errors_move_nothing])
def test_some_of_everything_stays_in_place(law, tour):
    law(tour, tours.some(tour.stops(), seconds=1))


@pytest.mark.full
@pytest.mark.parametrize("law", ALL)
def test_everything_stays_in_place(law, tour):
    law(tour, tour.stops())
