"""The theme changes with every page open: what is not in view follows when it is come to, whole."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QTableView

from desktop.ui import places
from desktop.ui.kit import theme
from desktop.ui.kit.fields import SearchBox
from tests.ui.rooms import spin

#: Above it, the light theme's grounds; below it, the dark one's.
MIDDLE = 0.5


def lines(page):
    parts = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [part for part in parts if part.isVisibleTo(page)]


def typed(page):
    return [one.text() if isinstance(one, QLineEdit) else one.toPlainText() for one in lines(page)]


def write_in(page):
    """Write in the first field that is no search: that would look for it."""
    for one in lines(page):
        if not one.isReadOnly() and one.isEnabled() and not isinstance(one, SearchBox):
            one.insert("سعد") if isinstance(one, QLineEdit) else one.insertPlainText("سعد")
            break


def left(page):
    """Return what a person leaves on a page: the keyboard, marked rows, how far it is scrolled."""
    tables = [t for t in page.findChildren(QTableView) if t.isVisibleTo(page)]
    areas = [one for one in page.findChildren(QScrollArea) if one.isVisibleTo(page)]
    focus = page.focusWidget()
    return (
        (type(focus).__name__, focus.property("row")),
        [table.currentIndex().row() for table in tables],
        [area.verticalScrollBar().value() for area in areas],
    )


def ground(page):
    """Return how light the ground of a page is that is on the screen, between 0 and 1."""
    return QColor(page.grab().toImage().pixel(2, page.height() // 2)).lightnessF()


def test_whatever_was_left_on_any_page_outlives_the_change(tour):
    pages, wear = [s.id for s in tour.room._specs.values() if s.listed], tour.window.dress
    before = {}
    for page_id in pages:
        write_in(tour.go(page_id))
    for page_id in pages:  # come to once more: what a page does by itself is done
        page = tour.go(page_id)
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(30)
        tour.rest()
    for page_id in pages:
        page = tour.go(page_id)
        before[page_id] = (typed(page), left(page))
    tour.go("home")
    wear.switch_theme()
    try:
        for page_id in pages:
            page = tour.go(page_id)
            assert typed(page) == before[page_id][0], page_id
            assert left(page) == before[page_id][1], page_id
            assert ground(page) < MIDDLE, page_id
    finally:
        wear.switch_theme()
    assert ground(tour.go("home")) > MIDDLE


def test_only_what_is_in_view_is_dressed(tour):
    tour.enter()  # nothing is written on a page any more, which would keep it
    for page_id in ("requests", "voices", "home"):
        tour.go(page_id)
    wear, pages = tour.window.dress, tour.room._pages
    wear.switch_theme()
    try:
        worn = {page_id: page.styleSheet() for page_id, page in pages.items()}
        dark = theme.style_sheet(theme.current_theme())
        assert worn["home"] == dark
        assert dark not in {worn["requests"], worn["voices"]}
        assert tour.app.styleSheet() == ""
    finally:
        wear.switch_theme()


def test_of_a_visit_only_the_screen_in_view_is_dressed_and_the_others_when_they_come(tour):
    page = tour.go(places.VisitFor(tour.busy.requests["draft"].id))
    for name in ("person", "household"):
        page._show(name)
        tour.rest()
    wear, (person, household) = tour.window.dress, (page.stages["person"], page.stages["household"])
    wear.switch_theme()
    try:
        dark = theme.style_sheet(theme.current_theme())
        assert (household.styleSheet(), page.stepper.styleSheet()) == (dark, dark)
        assert person.styleSheet() != dark
        page._show("person")
        tour.rest()
        assert person.styleSheet() == dark
        assert ground(page) < MIDDLE
    finally:
        wear.switch_theme()


def test_a_page_that_changed_out_of_view_looks_as_before_when_it_changes_back(tour):
    wear = tour.window.dress
    page = tour.go("voices")
    spin(20)
    before = page.grab().toImage()
    tour.go("home")
    for switch in (wear.switch_theme, wear.switch_size):
        switch()
        tour.go("voices")
        tour.go("home")
        switch()
        assert tour.go("voices") is page
        spin(20)
        assert page.grab().toImage() == before
        tour.go("home")
