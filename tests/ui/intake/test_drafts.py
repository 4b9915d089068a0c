"""Nothing typed is lost: drafts while typing, a stale file, a lock in between."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.people.terms import IdentityKind
from desktop.core.practice.names import identity
from desktop.ui import places
from tests.ui.intake.people import NOURA, fill_household, fill_need, fill_papers, fill_person
from tests.ui.rooms import enter, field, rebuilt, write

REST_MS = 700


def reopened(room):
    rebuilt(room, "visit")


def registered(room):
    page = room.go(places.NewVisit())
    fill_person(page.stages["person"].fields)
    page.primary.click()
    fill_household(page.stages["household"].fields)
    page.primary.click()
    room.rest()
    return page


def opened(room):
    page = registered(room)
    fill_need(page.stages["need"])
    page.primary.click()
    room.rest()
    return page


def test_typing_is_kept_and_comes_back(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    field("نورة")
    write("سعد")
    page.stages["person"].fields.form["birth"].field.edit.setText("١٤٠٢/١٣")
    room.rest(REST_MS)
    assert "حُفظت" in page.heading()[1]
    reopened(room)
    page = room.go(places.NewVisit())
    form = page.stages["person"].fields.form
    assert form["name.first"].field.value() == "نورة"
    assert form["name.father"].field.value() == "سعد"
    assert form["birth"].field.edit.text() == "١٤٠٢/١٣"
    assert not page._restored.isHidden()
    field("سعاد")
    assert not page._restored.isHidden()  # what is typed at stays where it is


def test_the_household_comes_back_with_its_members(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    fill_person(page.stages["person"].fields)
    page.primary.click()
    fill_household(page.stages["household"].fields)
    room.rest(REST_MS)
    reopened(room)
    page = room.go(places.NewVisit())
    assert page.current == "household"
    household = page.stages["household"].fields
    assert [m.name for m in household.members.value()] == [m.name for m in NOURA.members]
    assert household.form["incomes.social_security"].field.value() == 220_000


def test_opening_a_draft_leaves_it_where_it_is_kept(work_room):
    room = work_room()
    room.go(places.NewVisit())
    write("نورة")
    room.rest(REST_MS)
    drafts, actor = room.desk.office.drafts, room.desk.actor
    kept = room.call(drafts.load, actor, "visit:new")
    reopened(room)
    room.go(places.NewVisit())
    assert room.call(drafts.load, actor, "visit:new") == kept
    room.rest(REST_MS)
    assert room.call(drafts.load, actor, "visit:new")[0] == kept[0]


def test_what_was_searched_for_is_no_draft_until_something_is_typed(work_room):
    room = work_room()
    page = room.go(places.NewVisit(NOURA.identity.number))
    room.rest(REST_MS)
    assert room.call(room.desk.office.drafts.load, room.desk.actor, "visit:new") is None
    form = page.stages["person"].fields.form
    room.go(places.NewVisit(NOURA.mobile))
    assert form["identity.number"].field.value() == ""
    assert form["mobile"].field.value() == NOURA.mobile
    form["name.first"].focus()
    write("نورة")
    room.go(places.NewVisit("سعاد"))
    assert form["name.first"].field.value() == "نورة"
    assert "لم يكتمل" in page._restored.text()


def test_starting_anew_throws_the_draft_away(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    write("نورة")
    room.rest(REST_MS)
    page._anew()
    room.rest()
    assert page.stages["person"].fields.form["name.first"].field.value() == ""
    assert room.call(room.desk.office.drafts.load, room.desk.actor, "visit:new") is None


def test_a_registration_leaves_no_draft_behind(work_room):
    room = work_room()
    page = registered(room)
    room.rest(REST_MS)
    drafts, actor = room.desk.office.drafts, room.desk.actor
    assert page.current == "need"
    assert room.call(drafts.load, actor, "visit:new") is None
    assert room.call(drafts.load, actor, page.journey.key) is None


def test_papers_half_entered_come_back_for_their_request(work_room):
    room = work_room()
    page = opened(room)
    fill_papers(page.stages["verification"], missing=("family_record",))
    room.rest(REST_MS)
    request = page.journey.request
    before = [row.entry() for row in page.stages["verification"]._rows]
    reopened(room)
    page = room.go(places.VisitFor(request.id))
    assert page.current == "verification"
    assert [row.entry() for row in page.stages["verification"]._rows] == before


def test_papers_begin_at_the_first_that_lacks_something_also_when_come_back_to(work_room):
    room = work_room()
    page = opened(room)
    stage = page.stages["verification"]
    assert stage._asked[0].paper.id != "family_record"
    fill_papers(stage, missing=("family_record",))
    room.rest(REST_MS)

    def here():
        focus = QApplication.focusWidget()
        return [row.paper.id for row in stage._rows if row.isAncestorOf(focus)]

    page.primary.setFocus()
    room.go("reception")
    room.go("visit")
    assert here() == ["family_record"]
    page.primary.click()
    room.rest()
    assert page.current != "verification"
    page.back.click()
    assert page.current == "verification"
    assert here() == ["family_record"]


def test_a_draft_of_earlier_days_brings_its_reply_channel_back(work_room):
    room = work_room()
    stage = opened(room).stages["reply_channel"]
    stage.restore({"reply_channel": "phone", "contact": "0551234567"})
    assert stage.form.command() == AgreeReplyChannel("phone", "0551234567")
    assert stage.typed() == {"channel": "phone", "contact": "0551234567"}
    stage.restore(stage.typed())
    assert stage.form.command().channel == "phone"


def test_a_lock_keeps_what_was_typed(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    write("نورة")
    page.flush_draft()
    room.rest()
    kept, _ = room.call(room.desk.office.drafts.load, room.desk.actor, "visit:new")
    assert kept["person"]["name.first"] == "نورة"


def test_a_stale_file_keeps_what_was_typed_and_saves_at_the_second_try(work_room):
    room = work_room()
    person = registered(room).journey.person
    reopened(room)
    page = room.go(places.VisitOf(person.id))
    assert page.current == "person"
    page.stages["person"].fields.form["mobile"].field.setText("0559998877")
    other = replace(person.form, iban="", identity=person.form.identity)
    room.call(room.desk.office.people.update, room.desk.actor, person.id, person.version, other)
    page.primary.click()
    page.primary.click()
    room.rest()
    stage = page.stages["household"]
    assert page.current == "household"
    assert "الآيبان" in stage._stale.text()
    assert not stage._stale.isHidden()
    assert page.stages["person"].fields.form["mobile"].field.text() == "0559998877"
    page.primary.click()
    room.rest()
    saved = room.call(room.desk.office.people.read, room.desk.actor, person.id)
    assert saved.form.mobile == "+966559998877"
    assert saved.form.identity.kind is IdentityKind.NATIONAL_ID
    assert page.current == "need"


def test_problems_of_core_go_back_to_the_screen_of_their_field(work_room):
    room = work_room()
    first = registered(room).journey.person
    page = room.go(places.NewVisit())
    fill_person(page.stages["person"].fields)
    page.primary.click()
    page.stages["household"].fields.form["housing"].field.set_value("unasked")
    page.primary.click()
    room.rest()
    number = page.stages["person"].fields.form["identity.number"]
    assert page.current == "person"
    assert first.file_number in number.error
    number.field.setText(identity(1))
    assert not number.error
    enter()
