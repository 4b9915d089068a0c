"""The work list: counted filters, search, Enter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.base.arabic_text import strip_controls
from desktop.base.errors import KnownError
from desktop.core.intake.listed.terms import By
from desktop.core.intake.standing import Wait
from desktop.core.people.terms import Identity, IdentityKind, PersonName
from desktop.core.policy.reply import Lateness
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts.decision_letters import LettersSheet
from desktop.ui.parts.request_rows import RequestColumns
from desktop.ui.requests.notices import NoticesSheet
from tests.offices import PERSON
from tests.ui.rooms import press, write
from tests.ui.seats import sheet_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(seat, open_office):
    live = open_office("haqal")
    first = live.person()
    other = live.person(
        replace(
            PERSON,
            name=PersonName("نورة", "سعد", "علي", "السبيعي"),
            identity=Identity(IdentityKind.PASSPORT, "A1234567"),
            mobile="0551112233",
            members=(),
        )
    )
    made = seat(Role.RECEPTION, live)
    made.first = first
    made.open = live.request(first)
    made.referred = live.request(other)
    live.upto(made.referred.id, StepId.REFERRAL)
    made.decided = live.request(first)
    live.upto(made.decided.id, StepId.DECISION)
    made.closed = live.request(first)
    live.upto(made.closed.id, StepId.DELIVERY)
    return made


def ids(page):
    return {row.id for row in page.table.model.rows}


def choose(room, page, name):
    chip = next(chip for chip in page.chips._chips if chip.name == name)
    chip.click()
    room.rest()


def test_filters_hold_what_they_say(room):
    page = room.go("requests")
    assert ids(page) == {room.open.id, room.referred.id, room.decided.id}
    choose(room, page, "signature")
    assert ids(page) == {room.open.id}
    choose(room, page, "body")
    assert ids(page) == {room.referred.id}
    choose(room, page, "decided")
    assert ids(page) == {room.decided.id}
    choose(room, page, "funds")
    assert ids(page) == set()
    assert not page.primary.isEnabled()
    choose(room, page, "done")
    assert ids(page) == {room.closed.id}
    choose(room, page, "all")
    assert len(ids(page)) == 3


def test_the_mark_stays_when_a_request_changes(room):
    page = room.go("requests")
    marked = page.table.model.rows[2]
    page.table.mark(2)
    room.live.take(room.open.id, room.live.papers())
    room.rest()
    assert page.table.current().id == marked.id
    assert len(ids(page)) == 3


def test_it_is_narrowed_by_service_and_officer_and_ordered_by_a_title(room):
    page = room.go("requests")
    officer = page.list.bar.choices["officer"]
    other = next(one for one in values(officer) if one not in {"", taken_by(room)})
    officer.set_value(other)
    room.rest()
    assert ids(page) == set()
    officer.set_value(taken_by(room))
    room.rest()
    assert len(ids(page)) == 3
    page.table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    room.rest()
    names = [row.person_name for row in page.table.model.rows]
    assert names == sorted(names)
    page.table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    room.rest()
    assert [row.person_name for row in page.table.model.rows] == names[::-1]


def values(field):
    return [field.itemData(n) for n in range(field.count())]


def taken_by(room):
    return room.live.actor(Role.RECEPTION).id


def test_the_wordings_of_many_name_whichever_has_none(room):
    page = room.go("requests")
    draft = room.live.draft(room.first)
    room.rest()
    page.table.view.selectAll()
    assert page.table.count_chosen() == 4
    page.notices.click()
    room.rest()
    sheet = sheet_of(room, NoticesSheet)
    assert draft.person.form.name.full.split()[0] in sheet.left.text()
    said = set()
    while True:
        said.add(sheet._whose.text())
        sheet.copy.click()
        assert QApplication.clipboard().text()
        if not sheet.on.isEnabled():
            break
        sheet.on.click()
    assert len(said) == 3


def test_letters_of_many_name_whichever_is_not_decided(room, tmp_path):
    page = room.go("requests")
    page.table.view.selectAll()
    page.letters.click()
    room.rest()
    sheet = sheet_of(room, LettersSheet)
    sheet.save_in(str(tmp_path))
    room.rest()
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert strip_controls(sheet.left.text()).count(":") >= 2


def test_counts_are_those_of_the_rows(room):
    page = room.go("requests")
    live = room.live
    counts = live.act(Role.RECEPTION, live.office.intake.counts)
    shown = {chip.name: chip.count for chip in page.chips._chips}
    assert {wait: shown[wait] for wait in Wait} == counts.waits
    assert shown["all"] == counts.active == 3


def test_search_by_name_in_any_spelling_or_by_number(room):
    page = room.go("requests")
    assert page.search.hasFocus()
    write("نوره السبيعى")
    room.rest(400)
    assert ids(page) == {room.referred.id}
    page.search.clear()
    write(room.decided.number)
    room.rest(400)
    assert ids(page) == {room.decided.id}
    press(Qt.Key.Key_Return)
    room.rest()
    assert room.room.current == "request"
    assert room.page("request")._id == room.decided.id


@pytest.mark.parametrize(
    "typed", ["{y}-{n}", "{y}/{n}", "{n}/{y}", "{y} {n:04d}", "\u2066{n}/{y}\u2069"]
)
def test_a_number_is_found_in_any_way_that_it_is_typed(room, typed):
    year, serial = room.decided.number.split("-")
    page = room.go("requests")
    page.search.setText(typed.format(y=year, n=int(serial)))
    room.rest(400)
    assert ids(page) == {room.decided.id}


def test_it_opens_on_a_filter(room):
    page = room.go(places.Worklist("body"))
    assert page.chips.value() == "body"
    assert ids(page) == {room.referred.id}


def test_arrow_keys_move_along_the_filters(room):
    page = room.go("requests")
    page.chips._chips[0].setFocus()
    press(Qt.Key.Key_Left)  # onwards, in Arabic
    assert page.chips._chips[1].hasFocus()
    press(Qt.Key.Key_Return)
    room.rest()
    assert page.chips.value() == next(iter(Lateness))


@pytest.mark.parametrize("reads", ["order", "rows"])
def test_a_search_that_could_not_be_read_is_told_and_goes_on_with_the_next_enter(
    room, monkeypatch, reads
):
    page = room.go("requests")
    search = page.list.bar.search
    search.setFocus()
    real, failing = getattr(page.list.spec, reads), [True]

    def read(*given):
        if failing:
            raise KnownError("storage.locked")
        return real(*given)

    monkeypatch.setattr(page.list.ordered, "_spec", replace(page.list.spec, **{reads: read}))
    write("السبيعي")
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    assert room.room._shown == "requests"
    assert any("أعد البحث" in said for said in room.messages.texts())
    assert search.text() == "السبيعي"
    failing.clear()
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    assert room.room._shown == places.Request(room.referred.id)


def test_a_reply_that_rests_on_an_expected_holiday_says_so_itself(room):
    """On paper and in a table of Excel nothing else explains it."""
    (row,) = room.live.act(Role.RECEPTION, room.live.office.intake.listed, [room.open.id])
    reply = next(one for one in RequestColumns(room.desk).every if one.name == By.REPLY)
    said = [reply.text(replace(row, reply_on=room.live.today, unsure=so)) for so in (False, True)]
    assert said[1] == f"{said[0]} (متوقع)"
