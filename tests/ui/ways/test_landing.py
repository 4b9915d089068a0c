"""Every page begins where a person begins on it, in view, and Tab goes on as it is read."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import places
from desktop.ui.kit.page import Page
from desktop.ui.kit.reading import stops_in
from desktop.ui.shell.key_caps import called
from tests.ui import tour as tours
from tests.ui.rooms import press, spin
from tests.ui.test_calm import in_view
from tests.ui.ways.test_focus_after import trouble
from tests.ui.ways.test_regions import pages_of, stops

#: What each begins with, by the words that name it.
BEGIN = {
    "home": "تسجيل زيارة جديدة",
    "reception": "الاسم أو الهوية",
    "visit": "الاسم الأول",
    "requests": "الاسم، أو رقم الطلب",
    "committee": "جدول أعمال الجلسة",
    "committee.marked": "القرار",
    "surveys": "الجولات",
    "voices": "النوع",
    "prints": "الأوراق الصادرة",
    "policy": "ابحث في البنود",
    "backup": "مكان الحفظ",
    "staff": "إضافة موظف",
    "acts": "الموظف",
    "person": "تسجيل طلب جديد",
    "household": "الاسم",
    "choices": "الخدمات",
    "request.draft": "متابعة الزيارة",
    "request.referred": "فتح الدراسة",
    "request.studied": "تسجيل القرار",
    "request.decided": "النتيجة",
    "request.told": "ما يُسلَّم",
    "request.closed": "نسخ العبارة",
    "request.withdrawn": "نسخ العبارة",
    "print.issued": "معاينة",
    "restore": "ملف النسخة الاحتياطية",
    "visit.need": "الخدمة",
    "visit.signature": "موضع التوقيع",
}


def scrolled_past(page, focus):
    """Tell whether a page was scrolled down for nothing: what has the keyboard does not scroll."""
    bodies = page.findChildren(Page) if page is not None and not isinstance(page, Page) else [page]
    areas = [one.area for one in bodies if isinstance(one, Page) and one.isVisible()]
    return any(area.verticalScrollBar().value() and not area.isAncestorOf(focus) for area in areas)


def astray(tour, shown):
    """Say where the keyboard is beside the beginning of a page, or out of view."""
    wrong = {}
    for stop in shown:
        tour.show(stop)
        focus = QApplication.focusWidget()
        if said := trouble(tour):
            wrong[stop.name] = said
        elif not called(focus).startswith(BEGIN.get(stop.name, "")):
            wrong[stop.name] = f"begins at {called(focus)}"
        elif focus.visibleRegion().isEmpty():
            wrong[stop.name] = f"out of view: {called(focus)}"
        elif "." not in stop.name and scrolled_past(tour.room.page, focus):
            wrong[stop.name] = "what it begins with is out of view"
    return wrong


def test_a_file_is_opened_at_its_top(tour):
    shown = [stop for stop in pages_of(tour) if stop.name == "person"]
    tour.window.resize(1366, 640)
    tour.go(places.PageId.RECEPTION)
    assert len(shown) == 1
    assert astray(tour, shown) == {}


def test_some_pages_begin_where_a_person_does(tour):
    assert astray(tour, tours.some(pages_of(tour), seconds=2)) == {}


@pytest.mark.full
def test_every_page_begins_where_a_person_does(tour):
    shown = pages_of(tour)
    assert set(BEGIN) <= {stop.name for stop in shown}
    assert astray(tour, shown) == {}


def test_who_began_already_is_not_brought_elsewhere_by_what_is_read(tour):
    tour.go("reception")  # built already: one is there at once
    tour.room.go(places.Search("عبد"))
    assert not tour.window.tasks.idle
    press(Qt.Key.Key_Space)
    here = QApplication.focusWidget()
    tour.room.landing._settle()
    assert QApplication.focusWidget() is here
    tour.rest()


def test_a_page_whose_rows_are_built_anew_begins_anew(tour):
    for place in ("choices", "home", "choices"):
        page = tour.go(place)
    assert called(QApplication.focusWidget()).startswith(BEGIN["choices"])
    assert page.isAncestorOf(QApplication.focusWidget())


def test_another_page_that_goes_leaves_one_that_is_built_anew_its_beginning(tour):
    other = tour.go("requests")
    page = tour.go(places.HouseholdOf(tour.busy.person))
    tour.room.landing.land(page)
    before = page.fields.members.value()
    page.fields.members.set_value(())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not called(QApplication.focusWidget()).startswith(BEGIN["household"])
    tour.room.landing.let_go(other)
    tour.room.landing._settle()
    assert called(QApplication.focusWidget()).startswith(BEGIN["household"])
    page.fields.members.set_value(before)
    tour.rest()


def names(tour, page):
    return [called(one).split("،")[0] for one in stops(tour.window) if page.isAncestorOf(one)]


def test_tab_goes_as_a_page_is_read_rows_that_came_later_too(tour):
    page = tour.go(places.HouseholdOf(tour.busy.person))
    page.fields.members.add_row()
    page.fields.members.focus_first()
    found = names(tour, page)
    rows = found.count("صلة القرابة")
    assert rows >= 2
    assert found[: rows * 4] == ["الاسم", "صلة القرابة", "تاريخ الميلاد", "ملاحظة"] * rows
    page = tour.go("voices")
    found = names(tour, page)
    number = "رقم الطلب الذي يتعلق به"
    assert found[:6] == ["النوع", number, "النص", "القناة", "تاريخ الورود", "الساعة"]


def out_of_order(tour, shown):
    """Name the rows of forms that Enter comes to before one that is read earlier."""
    found = []
    for stop in shown:
        seen = tour.show(stop)
        read = list(stops_in(seen))
        for form in in_view(seen):
            inputs = [(r.name, [read.index(i) for i in parts(r) if i in read]) for r in form.rows]
            places_ = [(name, min(at)) for name, at in inputs if at]
            found += [
                f"{stop.name}: {here}"
                for (_, before), (here, at) in pairwise(places_)
                if at < before
            ]
    return found


def parts(row):
    inputs = row.field.inputs()
    return [*inputs, *(inner for one in inputs for inner in one.findChildren(QWidget))]


def test_enter_goes_through_some_forms_as_they_are_read(tour):
    assert out_of_order(tour, [s for s in tour.stops() if s.name in {"voices", "staff"}]) == []
    assert out_of_order(tour, tours.some(tour.stops(), seconds=1)) == []


@pytest.mark.full
def test_enter_goes_through_every_form_as_it_is_read(tour):
    assert out_of_order(tour, tour.stops()) == []


def test_tab_goes_to_a_message_and_back(tour):
    page = tour.go("requests")
    tour.room.ways.messages.fail("تعذّر الحفظ.")
    spin(1)
    page.search.setFocus()
    found = stops(tour.window)
    message = [one for one in found if tour.room.ways.messages.isAncestorOf(one)]
    assert message
    message[0].setFocus()
    press(Qt.Key.Key_Backtab)
    assert page.isAncestorOf(QApplication.focusWidget())
    tour.room.ways.messages.clear()
