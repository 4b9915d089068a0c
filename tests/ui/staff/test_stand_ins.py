"""Standing in, in the window: given, seen by both, said beside the name, and over with its day."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel

from desktop.core.staff.deputies.terms import GiveStandIn, StandInKind, StandInState
from desktop.core.work import Action, Role
from desktop.ui.kit import scene
from desktop.ui.parts.stand_ins import EndSheet
from desktop.ui.staff.stand_in_sheet import StandInSheet
from tests.offices import STAFF
from tests.ui.rooms import spin
from tests.ui.seats import sheet_of, texts

LEAVE = "إجازة سنوية"


def give(live, by=Role.DIRECTOR, until=1):
    command = GiveStandIn(
        StandInKind.DEPUTATION, live.slots[Role.DIRECTOR], live.slots[Role.SECRETARY],
        live.today, live.today + timedelta(days=until), LEAVE, frozenset({Role.DIRECTOR}),
    )  # fmt: skip
    return live.act(by, live.office.stand_ins.give, command)


def seen(sheet):
    """Wait until the sheet was seen long enough for its act to be pressed again."""
    while not scene.seen(sheet):
        spin(20)


def asked(room):
    page = room.go("staff")
    page.give.click()
    room.rest()
    return page, sheet_of(room, StandInSheet)


def test_the_director_gives_it_and_says_what_is_wrong_at_its_field(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    page, sheet = asked(room)
    form = sheet.form
    assert sheet.whose.value() == live.slots[Role.DIRECTOR]
    sheet.kind.set_value(StandInKind.DEPUTATION)
    assert sheet.roles.value() == {Role.DIRECTOR}
    form.set_values({
        "deputy": live.slots[Role.DIRECTOR], "begins": live.today,
        "until": live.today - timedelta(days=1), "reason": LEAVE,
    })  # fmt: skip
    sheet.yes.click()
    room.rest()
    assert "عن نفسه" in form["deputy"].error
    assert "قبل أول يوم" in form["until"].error
    form.set_values({"deputy": live.slots[Role.SECRETARY], "until": live.today})
    seen(sheet)
    sheet.yes.click()
    room.rest()
    (view,) = live.act(Role.DIRECTOR, live.office.stand_ins.everyone)
    assert (view.state, view.reason) == (StandInState.RUNNING, LEAVE)
    assert STAFF[Role.SECRETARY].name in texts(page.stand_ins)


def test_an_act_alone_is_lent_of_those_that_are_whose_it_is(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    _, sheet = asked(room)
    for kind, named in ((StandInKind.DEPUTATION, "تكليف"), (StandInKind.AUTHORITY, "تفويض صلاحية")):
        sheet.kind.set_value(kind)
        assert sheet.yes.text() == named
    shown = [act for act, row in sheet.acts._rows.items() if not row.isHidden()]
    assert Action.PERSON_CLOSE in shown
    assert Action.REQUEST_NOTIFY not in shown
    sheet.form.set_values({
        "deputy": live.slots[Role.RECEPTION], "begins": live.today, "until": live.today,
        "reason": LEAVE, "acts": frozenset({Action.PERSON_CLOSE}),
    })  # fmt: skip
    sheet.yes.click()
    room.rest()
    (view,) = live.act(Role.DIRECTOR, live.office.stand_ins.everyone)
    assert (view.acts, view.roles) == ({Action.PERSON_CLOSE}, frozenset())


def test_the_administrator_proposes_and_the_director_decides_on_the_first_page(seat):
    room = seat(Role.ADMIN)
    give(room.live, by=Role.ADMIN)
    page = room.go("staff")
    assert page.stand_ins.buttons == []
    room = seat(Role.DIRECTOR, room.live)
    home = room.go("home")
    home.stand_ins.buttons[0].click()
    room.rest()
    (view,) = room.live.act(Role.DIRECTOR, room.live.office.stand_ins.everyone)
    assert view.state is StandInState.RUNNING


def test_it_stands_beside_the_name_and_on_the_first_page_of_both(seat, open_office):
    live = open_office("haqal")
    live.unlock(Role.DIRECTOR)
    give(live)
    for role in (Role.DIRECTOR, Role.SECRETARY):
        room = seat(role, live)
        home = room.go("home")
        assert STAFF[Role.SECRETARY].name in texts(home.stand_ins)
    job = room.room.sidebar._job.text()
    assert f"تكليفًا بعمل {STAFF[Role.DIRECTOR].title}" in job
    assert "acts" in room.room.sidebar.ids()


def test_it_ends_at_midnight_with_the_window_open(seat, open_office):
    live = open_office("haqal")
    live.unlock(Role.DIRECTOR)
    give(live, until=0)
    room = seat(Role.SECRETARY, live)
    locked = []
    room.desk.lock = lambda: locked.append(True)
    live.advance(days=1)
    room.room._turn_over()
    assert locked == [True]
    (said,) = room.messages.texts()
    assert STAFF[Role.DIRECTOR].name in said  # who finds the office locked is told why


def test_it_is_ended_early_with_a_reason(seat):
    room = seat(Role.DIRECTOR)
    give(room.live)
    page = room.go("staff")
    page.stand_ins.ends[0].click()
    sheet = sheet_of(room, EndSheet)
    sheet.yes.click()
    assert sheet.form["reason"].error
    seen(sheet)
    sheet.form.set_values({"reason": "عاد قبل موعده"})
    sheet.yes.click()
    room.rest()
    assert "عاد قبل موعده" in texts(page.stand_ins)
    assert any("أُنهي" in one.text() for one in page.stand_ins.findChildren(QLabel))
