"""Pages left long ago are let go; who comes back finds them as they stood."""

import gc
from collections import Counter
from weakref import ref

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget

from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.sifting import SIFTING, sifted
from desktop.ui.kit.table_stand import tables
from desktop.ui.kit.table_view import View
from desktop.ui.parts.drafts import Kept
from desktop.ui.shell.letting_go import KEPT, holds
from tests.sampling import todays
from tests.ui.rooms import arrived, press, settle, spin, write

PageId = places.PageId
#: Other pages to go to, on which nothing is under way.
OTHERS = (PageId.STORE, PageId.FILES, PageId.PLEDGES, PageId.DEVICES, PageId.IMPORTS, PageId.STAFF)
#: What keeps a draft of many screens, or what opens a backup, stays; looking for doubles goes on.
STAYS = {PageId.VISIT, PageId.RESTORE}
GOES_ON = {PageId.DOUBLES}
#: What takes the keyboard into its search whenever it is come to, let go or not.
TAKES = {PageId.RECEPTION}


def away(tour, page_id):
    """Go to other pages until one is let go; tell whether it was."""
    for other in OTHERS:
        if other != page_id and page_id in tour.room._pages:
            tour.go(other)
            tour.rest()
    return page_id not in tour.room._pages


def anew(tour):
    """Have somebody come in, at the first page."""
    tour.enter()
    return tour.go(PageId.HOME)


# ---- the ways back


def step_back(tour, page_id):
    for _ in range(20):
        if tour.room.current != page_id:
            tour.room.ways.back()
            tour.rest()
    return tour.room.page


def by_id(tour, page_id):
    return tour.go(page_id)


# ---- how a page stands


def seen(page, kind):
    return [one for one in page.findChildren(kind) if one.isVisibleTo(page)]


def stood(page):
    """Return how somebody stands on a page, and what they read there."""
    lists = [one for one in tables(page) if one.isVisibleTo(page)]
    areas = [one for one in seen(page, QAbstractScrollArea) if not isinstance(one, View)]
    focus = QApplication.focusWidget()
    inside = focus is not None and page.isAncestorOf(focus)
    heads = [one.view.horizontalHeader() for one in lists]
    return {
        "looks": [(type(one).__name__, sifted(one)) for one in SIFTING.within(page)],
        "marks": [one.marked() for one in lists],
        "orders": [(one.sortIndicatorSection(), one.sortIndicatorOrder()) for one in heads],
        "rows": [(len(one.model.rows), one.model.names()) for one in lists],
        "lists": [one.view.verticalScrollBar().value() for one in lists],
        "areas": sorted(one.verticalScrollBar().value() for one in areas),
        "keyboard": (type(focus).__name__, focus.property("row")) if inside else None,
        "title": page.heading() if hasattr(page, "heading") else "",
        "texts": Counter(one.text() for one in seen(page, QLabel)),
    }


def otherwise(before, after):
    return {name: (value, after[name]) for name, value in before.items() if value != after[name]}


# ---- by hand


def choose_in(part):
    """Choose something else in a part in which is chosen what is looked at."""
    match part:
        case kit.Chips():
            part._chips[min(1, len(part._chips) - 1)].click()
        case kit.SegmentedChoice():
            part._offered()[-1].click()
        case kit.ChoiceField() if part.count() > 1:
            part.setFocus()
            part.setCurrentIndex(1)


def choose(tour, page):
    """Choose and mark whatever there is to be, in the other order, and scroll on."""
    for part in SIFTING.within(page):
        if shiboken6.isValid(part) and part.isVisibleTo(page):
            choose_in(part)
            tour.rest()
    for table in tables(page):
        if table.isVisibleTo(page) and len(table.model.rows):
            if not isinstance(table, kit.FarTable):
                table.view.sortByColumn(table.model.main, Qt.SortOrder.DescendingOrder)
            table.view.setFocus()
            table.mark(len(table.model.rows) - 1)
            tour.rest()
    for area in seen(page, QAbstractScrollArea):
        if not isinstance(area, View):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
    tour.rest()


# ---- every page


def pages(tour):
    """Return a place of each page, by the page's id."""
    found = {}
    for place in tour.places().values():
        page_id = place.page if isinstance(place, places.Place) else PageId(place)
        found.setdefault(page_id, place)
    return found


def come_back_to(tour, page_id, place):
    """Let a page go and come back by each way; return what is otherwise than it was left."""
    anew(tour)
    page = tour.go(place)
    choose(tour, page)
    before = stood(page)
    found = {}
    for way in (step_back, by_id):
        if not away(tour, page_id):
            return {"stays": True}
        assert not shiboken6.isValid(page)
        page = way(tour, page_id)
        assert tour.room.current == page_id
        other = otherwise(before, stood(page))
        if page_id in GOES_ON:
            other.pop("texts", None)
        if page_id in TAKES and way is by_id:
            other.pop("keyboard", None)
        if other:
            found[way.__name__] = other
    return found


def stands_again(tour, wanted):
    found = {one: come_back_to(tour, one, place) for one, place in wanted}
    stays = {one for one, what in found.items() if "stays" in what}
    assert {one: what for one, what in found.items() if what and one not in stays} == {}
    assert stays <= STAYS


def test_some_pages_that_were_let_go_stand_again_as_they_were_left(tour):
    stands_again(tour, todays(pages(tour).items(), 12))


@pytest.mark.full
def test_every_page_that_was_let_go_stands_again_as_it_was_left(tour):
    stands_again(tour, pages(tour).items())


# ---- what is looked for


def test_a_search_an_order_and_what_was_chosen_are_found_again_and_read_once(tour):
    anew(tour)
    page = tour.go(places.Worklist(places.ALL))
    page.list.bar.search.setFocus()
    write("عبد")
    page.list.bar.search._search()
    tour.rest()
    page.list.bar.put_order(page.list.spec.sorts[0], True)
    tour.rest()
    page.table.view.setFocus()
    page.table.view.selectAll()
    tour.rest()
    assert page.table.count_chosen() > 1
    before = stood(page), page.list.asked(), page.table.chosen_ids()
    assert away(tour, PageId.REQUESTS)
    page = step_back(tour, PageId.REQUESTS)
    assert (stood(page), page.list.asked(), page.table.chosen_ids()) == before
    assert page.list.bar.search.text() == "عبد"


def test_a_link_to_something_else_shows_that_by_the_filters_that_were_chosen(tour):
    """As a page does that is still there."""
    shown = {}
    for let_go in (False, True):
        anew(tour)
        page = tour.go(places.Worklist(places.ALL))
        page.list.bar.put_order(page.list.spec.sorts[0], True)
        tour.rest()
        tour.go(PageId.HOME)
        assert away(tour, PageId.REQUESTS) if let_go else True
        page = tour.go(places.Worklist("referred"))
        shown[let_go] = page.list.asked()
    assert shown[True] == shown[False]


def test_a_page_comes_back_on_what_it_was_opened_on(tour):
    anew(tour)
    request = tour.busy.requests["referred"].id
    tour.go(places.Request(request))
    title = tour.room.top.title.text() if hasattr(tour.room.top, "title") else ""
    heading = tour.room.page.heading()
    assert away(tour, PageId.REQUEST)
    page = tour.go(PageId.REQUEST)
    assert (page._id, page.heading()) == (request, heading)
    assert not title or tour.room.top.title.text() == title


# ---- what stays


def test_a_page_with_something_typed_or_chosen_is_never_let_go(tour):
    anew(tour)
    household = tour.go(places.HouseholdOf(tour.busy.person))
    household.note.setFocus()
    household.note.insertPlainText("تُزار يوم الأحد.")
    assert not away(tour, PageId.HOUSEHOLD)
    assert tour.go(PageId.HOUSEHOLD) is household
    assert household.note.value().endswith("تُزار يوم الأحد.")
    household.kept._throw_away()
    tour.rest()
    assert away(tour, PageId.HOUSEHOLD)
    anew(tour)
    entry = tour.go(places.SurveyEntry(tour.busy.round))
    next(iter(entry.grid.fields.values())).setText("٤")
    assert not away(tour, PageId.SURVEY_ENTRY)
    next(iter(entry.grid.fields.values())).clear()


@pytest.mark.parametrize("kind", ["line", "text", "choice", "check", "secret"])
def test_an_entry_that_no_draft_keeps_holds_its_page(qtbot, kind):
    page = kit.Page()
    qtbot.addWidget(page)
    made = {
        "line": kit.TextField,
        "text": kit.MultiLineField,
        "choice": lambda: kit.ChoiceField([("a", "أ"), ("b", "ب")]),
        "check": lambda: kit.CheckRow("نعم"),
        "secret": kit.PasswordField,
    }[kind]()
    page.add(made)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert not holds(page)
    made.setFocus()
    if kind in {"line", "text", "secret"}:
        write("نور")
    else:
        press(Qt.Key.Key_Space if kind == "check" else Qt.Key.Key_Down)
    assert holds(page)
    made.set_value(None)
    if kind not in {"choice", "check"}:  # what is put there while it has the keyboard is by hand
        assert not holds(page)
    kit.sifts(made)
    assert not holds(page)


def test_a_page_on_which_something_was_done_stays_until_it_was_seen_again(tour):
    anew(tour)
    page = tour.go(PageId.REQUESTS)
    desk = tour.window._desk
    desk.read(lambda _office, _actor: None, done=lambda _none: None, busy=page.list.bar.columns)
    tour.rest()
    assert not away(tour, PageId.REQUESTS)
    tour.go(PageId.REQUESTS)
    assert away(tour, PageId.REQUESTS)


def test_long_work_holds_the_page_that_began_it(tour):
    from threading import Event

    anew(tour)
    goes_on = Event()
    tour.go(PageId.REQUESTS)
    tasks = tour.window.tasks
    tasks.run(Operation(long=lambda _: goes_on.wait(20), title="عمل طويل"))
    letting_go = tour.room._letting_go
    letting_go._done_on.clear()
    assert not letting_go._may_go(PageId.REQUESTS)
    goes_on.set()
    tour.rest()
    assert letting_go._may_go(PageId.REQUESTS)


# ---- at any moment


def test_the_pages_kept_are_few_and_nothing_of_those_let_go_lives_on(tour):
    anew(tour)
    some = [place for one, place in pages(tour).items() if one not in STAYS | GOES_ON]
    few = todays(some, 5)

    def walk(times):
        for _ in range(times):
            for place in few:
                tour.room.go(place)
                arrived(tour.window.tasks)
                tour.rest()
                assert len(tour.room._pages) <= KEPT

    others = [ref(one) for one in gc.get_objects() if isinstance(one, QWidget)]  # a failed test's
    walk(2)
    rounds = 60 // len(few) + 1
    counts = []
    for part in (rounds // 2, rounds - rounds // 2):
        walk(part)
        tour.rest()
        gc.collect()
        spin(1)
        counts.append((len(QApplication.allWidgets()), len(tour.window.findChildren(QObject))))
    assert counts[0] == counts[1]
    alive = {id(one) for one in (*tour.room._pages.values(), *(other() for other in others))}
    pages_ = {type(one) for one in tour.room._pages.values()}
    gone = [one for one in gc.get_objects() if type(one) in pages_ and id(one) not in alive]
    assert gone == []


def test_a_page_left_while_it_reads_goes_once_that_came_and_comes_back_whole(tour):
    anew(tour)
    whole = stood(tour.go(places.Request(tour.busy.requests["referred"].id)))["texts"]
    anew(tour)
    for place in (places.Request(tour.busy.requests["referred"].id), *OTHERS):
        tour.room.go(place)  # and on at once
        spin(1)
    tour.rest()
    assert PageId.REQUEST not in tour.room._pages
    assert stood(tour.go(PageId.REQUEST))["texts"] == whole


def test_a_lock_right_after_leaves_nothing_to_be_let_go(tour):
    anew(tour)
    for place in OTHERS:
        tour.room.go(place)
    tour.window.lock()
    settle(tour.window.tasks)
    assert not tour.room._pages
    tour.enter()
    assert tour.room.page is not None


def test_a_hand_over_finds_the_list_in_its_order_and_at_its_row_and_no_word(tour):
    anew(tour)
    page = tour.go(places.Worklist(places.ALL))
    page.list.bar.put_order(page.list.spec.sorts[0], True)
    tour.rest()
    page.table.view.setFocus()
    page.table.mark(3)
    tour.rest()
    asked, mark = page.list.asked(), page.table.marked()
    page.list.bar.search.setText("عبد")
    page.list.bar.search._search()
    tour.rest()
    stand = tour.room.stand()
    assert "عبد" not in str(stand)
    page.list.bar.search.clear()
    page.list.bar.search._search()
    tour.rest()
    page.table.view.setFocus()
    page.table.mark(3)
    tour.rest()
    tour.enter(Role.ADMIN)
    tour.enter()
    page = tour.room.page
    assert (page.list.asked(), page.table.marked()) == (asked, mark)
    assert QApplication.focusWidget() is page.table.view


def named_over_a_lock(tour, wanted):
    """Return the places of which a name in a list is kept while somebody else sits here."""
    found = []
    for place in wanted:
        anew(tour)
        page = tour.go(place)
        names = {one for table in tables(page) for one in table.model.names() if len(one) > 8}
        tour.leave()
        said = str(tour.window._stands)
        found += [(place, one) for one in names if one in said]
    return found


def test_nothing_that_is_kept_over_a_lock_names_anybody(tour):
    assert named_over_a_lock(tour, todays(pages(tour).values(), 12)) == []


@pytest.mark.full
def test_nothing_that_is_kept_of_any_page_over_a_lock_names_anybody(tour):
    assert named_over_a_lock(tour, pages(tour).values()) == []


def test_what_keeps_a_draft_says_so(tour):
    anew(tour)
    page = tour.go(places.HouseholdOf(tour.busy.person))
    kept = page.findChild(Kept)
    assert not holds(page)
    page.fields.members._rows[-1].name.setText("ليلى")
    assert holds(page)
    kept._throw_away()
    tour.rest()
    assert not holds(page)
    assert isinstance(page, QWidget)
