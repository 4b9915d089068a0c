"""Objections, complaints, suggestions: put down, never mixed, read by who answers."""

from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.base.arabic_text import strip_controls
from desktop.base.clock import RIYADH, day_of, today
from desktop.base.hijri import both_text
from desktop.core.complaints.course.terms import Raiser
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.complaints.correct import AddSheet, KindSheet
from desktop.ui.parts.figures import moment
from tests.offices import PERSON, STAFF
from tests.ui.rooms import write
from tests.ui.seats import sheet_of, texts


def enter(page, room, kind=VoiceKind.COMPLAINT, **values):
    given = {"kind": kind, "text": "انتظرت ساعة.", "channel": "phone", **values}
    page.form.set_values(given)
    page.save.click()
    room.rest()


def test_reception_puts_it_down_and_reads_no_list(seat):
    room = seat(Role.RECEPTION)
    page = room.go("voices")
    assert not page.table.isVisible()
    enter(page, room, name="", received_at=date(2026, 2, 27), clock=time(14, 5))
    assert page.given.isVisible()
    live = room.live
    listed = live.act(Role.COMPLAINTS, live.office.complaints.list_kind, VoiceKind.COMPLAINT)
    (voice,) = listed.rows
    assert voice.number in page.given.text()
    assert voice.received_at == datetime(2026, 2, 27, 11, 5, tzinfo=UTC)
    assert voice.channel == "phone"
    assert page.form.values()["text"] == ""


def received(room):
    live = room.live
    listed = live.act(Role.COMPLAINTS, live.office.complaints.list_kind, VoiceKind.COMPLAINT)
    return listed.rows[0].received_at


@pytest.mark.parametrize(
    ("typed", "hour"),
    [("2:30 م", time(14, 30)), ("٢:٣٠ صباحًا", time(2, 30)), ("2:30 pm", time(14, 30))],
)
def test_an_hour_is_of_the_part_of_the_day_that_is_named(seat, typed, hour):
    room = seat(Role.RECEPTION)
    page = room.go("voices")
    page.clock.insert(typed)
    enter(page, room, received_at=date(2026, 2, 27))
    assert received(room) == datetime.combine(date(2026, 2, 27), hour, RIYADH)


def test_an_hour_that_is_not_clear_is_told_and_one_of_the_night_is_asked(seat):
    room = seat(Role.RECEPTION)
    page = room.go("voices")
    row = page.form["clock"]
    page.clock.insert("2:30 س")
    page.save.click()
    assert (page.clock.value(), bool(row.error)) == (None, True)
    page.clock.setFocus()
    page.clock.clear()
    page.clock.insert("2:30")
    room.rest()
    assert "٢:٣٠ صباحًا" in texts(row)
    offers = page.findChildren(kit.Offers)
    (later,) = [one for offered in offers for one in offered.buttons if one.isVisible()]
    assert later.text() == "٢:٣٠ مساءً"
    later.click()
    assert page.clock.value() == time(14, 30)


@pytest.mark.parametrize("hour", [None, time(8, 30)])
def test_the_mornings_complaint_is_of_the_morning_where_the_page_stayed_open(seat, hour):
    room = seat(Role.RECEPTION)
    page = room.go("voices")
    room.live.clock.advance(timedelta(days=1))
    enter(page, room, clock=hour)
    now, day = room.live.clock.now(), today(room.live.clock)
    assert received(room) == (datetime.combine(day, hour, RIYADH) if hour else now)


def test_what_was_begun_yesterday_says_so_and_a_day_that_was_entered_stays(seat):
    room = seat(Role.RECEPTION)
    page = room.go("voices")
    began = today(room.live.clock)
    page.text.set_value("انتظرت ساعة.")
    page.day_turned()
    assert page._day_row._hint == ""
    room.live.clock.advance(timedelta(days=1))
    page.day_turned()
    assert both_text(began) in page._day_row._hint
    assert page.day.value().day == began + timedelta(days=1)
    assert page.text.value()
    page.day.set_value(began)
    room.live.clock.advance(timedelta(days=1))
    enter(page, room)
    assert received(room) == day_of(began)[0]
    assert page._day_row._hint == ""


def test_the_kinds_are_never_mixed(seat):
    room = seat(Role.COMPLAINTS)
    page = room.go("voices")
    for kind in VoiceKind:
        enter(page, room, kind, text=f"نص {kind.value}")
    for kind in VoiceKind:
        page.listed.set_value(kind)
        room.rest()
        assert [row.text for row in page.table.model.rows] == [f"نص {kind.value}"]


def test_the_auditor_does_not_see_who_it_was(seat):
    room = seat(Role.COMPLAINTS)
    enter(room.go("voices"), room, name="صالح الحربي", contact="0551234567")
    other = seat(Role.AUDITOR, room.live)
    page = other.go("voices")
    assert not page.save.isVisible()
    page.table.view.selectRow(0)
    assert "صالح" not in texts(page)
    assert page.table.model.rows[0].masked


def test_who_answers_reads_every_field_and_who_does_not_reads_none_of_them(seat, open_office):
    live = open_office("haqal")
    request = live.upto(live.request().id, StepId.DECISION)
    voice = RecordVoice(
        VoiceKind.OBJECTION,
        channel="letters",
        text="المبلغ لا يغطي الإيجار.",
        received_at=datetime(2026, 2, 27, 11, 5, tzinfo=UTC),
        person_id=request.person.id,
        request_id=request.id,
        name="عبد الله الحربي",
        contact="0559876543",
        about_staff_id=live.slots[Role.SECRETARY],
        matter="حساب الإيجار",
        about_desk="أمانة اللجنة",
        reply_by="phone",
        raiser=Raiser.OTHER,
    )
    said_once = [f for f in fields(voice) if f.name not in {"request", "file"}]  # as they are typed
    assert all(getattr(voice, f.name) != f.default for f in said_once)
    live.act(Role.RECEPTION, live.office.complaints.record, voice)
    said = {
        "kind": "اعتراض",
        "channel": "خطابات",
        "text": voice.text,
        "received_at": moment(voice.received_at),
        "person_id": f"{PERSON.name.full} · {request.person.file_number}",
        "request_id": request.number,
        "name": voice.name,
        "contact": voice.contact,
        "about_staff_id": STAFF[Role.SECRETARY].name,
        "matter": voice.matter,
        "about_desk": voice.about_desk,
        "reply_by": "هاتف",
        "raiser": "غيرهما",
        "recorded_by": STAFF[Role.RECEPTION].name,
    }
    assert {f.name for f in said_once} < set(said)
    kept = {"kind", "received_at"}
    for role in (Role.COMPLAINTS, Role.DIRECTOR, Role.AUDITOR):
        room = seat(role, live)
        page = room.go(places.Voice(VoiceKind.OBJECTION))
        page.table.view.selectRow(0)
        room.rest()
        row = page.table.current()
        columns = " ".join(column.text(row) for column in page.table.model.columns)
        chosen = room.desk.messages.text(f"term.voice.{page.listed.value()}")
        shown = strip_controls("\n".join((columns, chosen, texts(page.whole))))
        for name, words in said.items():
            hidden = role is Role.AUDITOR and name not in kept
            assert (words not in shown) if hidden else (words in shown), (role, name)


def test_a_time_to_come_is_told(seat):
    room = seat(Role.RECEPTION)
    page = room.go("voices")
    enter(page, room, received_at=date(2026, 3, 1), clock=time(23, 0))
    assert page.form["received_at"].error
    assert not page.given.isVisible()


@pytest.mark.parametrize(
    ("typed", "value"),
    [("930", time(9, 30)), ("٩:٣٠", time(9, 30)), ("14", time(14)), ("2575", None), ("7:99", None)],
)
def test_hours_are_read_as_typed(seat, typed, value):
    room = seat(Role.RECEPTION)
    page = room.go("voices")
    page.form["clock"].focus()
    write(typed)
    assert page.clock.value() == value
    assert bool(page.clock.trouble()) is (value is None)


def test_it_opens_on_a_kind(seat):
    room = seat(Role.RECEPTION)
    page = room.go(places.Voice(VoiceKind.SUGGESTION))
    assert page.kind.value() is VoiceKind.SUGGESTION


def test_who_comes_next_does_not_see_what_was_put_down_before(seat):
    room = seat(Role.RECEPTION)
    first = places.Voice(VoiceKind.COMPLAINT, name="هند")
    page = room.go(first)
    enter(page, room)
    assert page.given.isVisible()
    room.go(places.Voice(VoiceKind.COMPLAINT))
    assert not page.given.isVisible()
    assert not page.taken.acts.isVisible()
    room.go(first)
    enter(page, room)
    room.go("home")
    room.go(first)  # as one comes back from the receipt
    assert page.given.isVisible()
    assert page.form.values()["name"] == "", "it is on record"


def test_what_is_half_written_stays_with_the_next_who_comes(seat):
    room = seat(Role.RECEPTION)
    page = room.go(places.Voice(VoiceKind.COMPLAINT, name="هند"))
    page.text.set_value("طال الانتظار.")
    room.go(places.Voice(VoiceKind.SUGGESTION, name="ماجد"))
    values = page.form.values()
    assert (values["kind"], values["name"], values["text"]) == (
        VoiceKind.COMPLAINT, "هند", "طال الانتظار.",
    )  # fmt: skip


def test_an_objection_begins_with_the_request_that_it_is_about(seat, open_office):
    live = open_office("haqal")
    request = live.upto(live.request().id, StepId.DECISION)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    page.moves.object.click()
    room.rest()
    page = room.page("voices")
    assert page.form.values()["request"] == request.number
    assert "لا يُعرض" in texts(page)
    enter(page, room, VoiceKind.OBJECTION, request="1447-0999")
    assert page.form["request"].error
    enter(page, room, VoiceKind.OBJECTION, request=request.number, name="سواه")
    assert page.form["name"].error
    assert page.form.values()["text"] == "انتظرت ساعة."
    page.form.set_values({"name": ""})
    page.save.click()
    room.rest()
    (voice,) = live.act(Role.COMPLAINTS, live.office.complaints.list_kind, VoiceKind.OBJECTION).rows
    assert voice.request_id == request.id
    assert page.form.values()["request"] == ""


def test_the_officer_corrects_a_kind_and_the_desk_adds_by_number(seat):
    room = seat(Role.COMPLAINTS)
    live = room.live
    at = live.office.clock.now()
    voice = RecordVoice(VoiceKind.COMPLAINT, "phone", "تأخر الرد", at, name="نورة")
    raised = live.act(Role.RECEPTION, live.office.complaints.record, voice)
    page = room.go(places.Voice(raised.kind))
    page.table.mark(0)
    page.correct.click()
    sheet = sheet_of(room, KindSheet)
    sheet.kind.set_value(VoiceKind.OBJECTION)
    sheet.why.setPlainText("هي على قرار")
    sheet.yes.click()
    room.rest()
    assert [one.id for one in page.table.model.rows] == [raised.id]
    page.table.mark(0)
    assert "وكان مدوَّنًا بنوع: شكوى: هي على قرار" in texts(page.whole)
    page.more.click()
    sheet = sheet_of(room, AddSheet)
    sheet.number.setText("V9999-001")
    sheet.text.setPlainText("وذكر موعدًا آخر")
    sheet.yes.click()
    room.rest()
    assert sheet.isVisible()
    assert sheet.form["number"].error
    assert sheet.text.value() == "وذكر موعدًا آخر"
    sheet.number.setText(raised.number)
    sheet.yes.click()
    room.rest()
    room.go("home")
    page = room.go(places.Voice(VoiceKind.OBJECTION))
    page.table.mark(0)
    assert "وذكر موعدًا آخر" in texts(page.whole)
