"""The list of all files: found, narrowed, ordered, chosen, kept as its reader likes it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.base.arabic_text import strip_controls
from desktop.core.people.course.terms import Close, CloseReason
from desktop.core.people.follow.terms import Follow, Listing
from desktop.core.people.terms import Identity, IdentityKind, PersonName
from desktop.core.work import Role
from desktop.ui.parts.decision_letters import LettersSheet
from desktop.ui.parts.lists.columns_sheet import ListColumnsSheet
from tests.offices import PERSON, living
from tests.ui.rooms import write
from tests.ui.seats import sheet_of

NAMES = ("أمل", "بدرية", "جواهر", "دلال", "هند")


@pytest.fixture(scope="module")
def live(office_template, tmp_path_factory):
    """Give an office with five files, of which one is closed and one of another category."""
    with living(office_template("haqal"), tmp_path_factory.mktemp("files") / "office") as live:
        fill(live)
        yield live


def fill(live):
    other = live.profile.categories[1].id
    for place, first in enumerate(NAMES):
        number = Identity(IdentityKind.PASSPORT, f"A100000{place}")
        name = PersonName(first, "سعد", "علي", "السبيعي")
        person = live.person(
            replace(
                PERSON, name=name, identity=number, mobile=f"055111220{place}", members=(),
                categories=(other,) if first == "دلال" else PERSON.categories,
            )
        )  # fmt: skip
        if first == "هند":
            step = Close(CloseReason.MOVED_AWAY)
            live.act(Role.DIRECTOR, live.office.courses.take, person.id, step)


@pytest.fixture
def page(seat, live):
    room = seat(Role.DIRECTOR, live)
    page = room.go("files")
    page.room = room
    return page


def names(page):
    return [row.person.name.split()[0] for row in page.table.model.rows]


def look_for(page, text):
    page.list.bar.search.setFocus()
    page.list.bar.search.selectAll()
    write(text)
    page.room.rest(300)


def choose(page, name, value):
    page.list.bar.choices[name].set_value(value)
    page.room.rest()


def test_everybody_is_listed_by_name_and_narrowed(page):
    assert names(page) == list(NAMES)
    assert "٥" in page.list.bar.found.text()
    choose(page, "state", "closed")
    assert names(page) == ["هند"]
    choose(page, "state", "active")
    assert names(page) == list(NAMES[:4])
    choose(page, "category", page._desk.office.policy.profile.categories[1].id)
    assert names(page) == ["دلال"]
    choose(page, "state", "died")
    assert not page.table.view.isVisible()


def test_an_area_that_people_live_in_is_offered_and_narrows(page, live):
    field = page.list.bar.choices["area"]
    offered = [field.itemText(n) for n in range(field.count())]
    city = PERSON.address.city
    assert offered[1].startswith(city)
    assert offered[2].startswith(f"{city}، ")
    choose(page, "area", field.itemData(1))
    assert names(page) == list(NAMES)
    assert city in page.list.bar.called(page.list.asked())


def test_a_mobile_stands_as_people_write_it(page):
    (column,) = [one for one in page.table.model.columns if one.title == "الجوال"]
    assert column.text(page.table.model.rows[0]) == "0551112200"


def test_a_text_finds_by_name_and_by_number(page):
    look_for(page, "جواهر")
    assert names(page) == ["جواهر"]
    look_for(page, "0551112203")
    assert names(page) == ["دلال"]


def test_a_title_orders_as_the_bar_does(page):
    page.table.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    page.room.rest()
    assert names(page) == list(reversed(NAMES))
    assert page.list.bar.order.value() == "name"
    assert page.list.bar.turn.isVisible()
    page.list.bar.turn.click()
    page.room.rest()
    assert names(page) == list(NAMES)
    assert page.table.view.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    page.table.view.sortByColumn(4, Qt.SortOrder.AscendingOrder)  # a category orders nothing
    page.room.rest()
    assert page.list.bar.order.value() == "name"
    assert page.table.view.horizontalHeader().sortIndicatorSection() == 0


def test_columns_and_filters_stay_with_who_chose_them(page, seat, live):
    page.list.bar.columns.click()
    sheet = sheet_of(page.room, ListColumnsSheet)
    assert "name" not in sheet.checks
    sheet.checks["city"].click()
    sheet.yes.click()
    page.room.rest()
    place = next(n for n, c in enumerate(page.table.model.columns) if c.name == "city")
    assert page.table.view.isColumnHidden(place)
    assert "حقل" not in str(page.table.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    choose(page, "state", "closed")
    look_for(page, "هند")
    page.list.bar.keep.click()
    page.room.rest()
    again = seat(Role.DIRECTOR, live).go("files")
    assert place in again.table.model.off
    assert names(again) == list(NAMES)
    again.list.bar.kept.set_value(0)
    page.room.rest()
    kept = live.call(live.office.lists.kept.of, again._desk.actor, "files")
    assert [one.chosen for one in kept.filters] == [(("state", "closed"),)]
    assert all(not one.text for one in kept.filters)
    other = live.call(live.office.lists.kept.of, live.actor(Role.RECEPTION), "files")
    assert not other.filters


def test_each_chosen_file_with_a_reason_is_written_to_and_the_others_are_named(
    seat, open_office, tmp_path
):
    live = open_office("haqal")
    people = []
    for place, first in enumerate(NAMES[:3]):
        number = Identity(IdentityKind.PASSPORT, f"A100000{place}")
        name = PersonName(first, "سعد", "علي", "السبيعي")
        people.append(live.person(replace(PERSON, name=name, identity=number, members=(),
                                          mobile=f"055111220{place}")))  # fmt: skip
        if place == 0:
            live.advance(days=400)  # of the first the update is overdue
    due, fresh, closed = people
    live.act(Role.DIRECTOR, live.office.courses.take, closed.id, Close(CloseReason.MOVED_AWAY))
    room = seat(Role.DIRECTOR, live)
    page = room.go("files")
    page.table.view.selectAll()
    page.letters.click()
    room.rest()
    sheet = sheet_of(room, LettersSheet)
    sheet.write(str(tmp_path), sheet.save_button)
    room.rest()
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    assert fresh.file_number in strip_controls(sheet.left.text())
    assert due.file_number not in strip_controls(sheet.left.text())
    told = live.act(Role.DIRECTOR, live.office.follow.page, Listing(Follow.OVERDUE)).rows
    assert [(row.person.id, row.told) for row in told] == [(due.id, 1)]
    sheet.write(str(tmp_path), sheet.save_button)
    room.rest()
    assert len(list(tmp_path.glob("*.pdf"))) == 2, "who was written to today is passed over"
