"""A complaint by fax that ends in a settlement, and one about the officer, in the window."""

from desktop.core.adoption.terms import Choose
from desktop.core.complaints.course.terms import (
    Close,
    Ending,
    Escalate,
    Filter,
    Level,
    Settle,
    Triage,
    VoiceState,
)
from desktop.core.complaints.papers import PAPER
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.policy.choice_vocabulary import Matter
from desktop.core.policy.choices import ComplaintMatter
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.complaints.month_sheet import MonthSheet
from desktop.ui.complaints.taking_sheet import TakingSheet
from desktop.ui.home.due import Due
from desktop.ui.parts.scans.copies import CopySheet
from desktop.ui.parts.scans.pages import ScannedPage
from desktop.ui.parts.scans.scanning import ScanSheet
from desktop.ui.parts.scans.tray import TrayPage
from tests.ui.rooms import spin
from tests.ui.scans.made import picture
from tests.ui.seats import sheet_of, texts

SAID = "لم تُسلَّم السلة"


def raised(room, **more):
    live = room.live
    said = RecordVoice(VoiceKind.COMPLAINT, ChannelId.FAX, SAID, live.clock.now(), **more)
    return live.act(Role.RECEPTION, live.office.complaints.record, said)


def step(room, page, name, **values):
    """Take a step by its sheet."""
    page.buttons[name].click()
    sheet = sheet_of(room, TakingSheet)
    sheet.form.set_values(values)
    sheet.yes.click()
    room.rest()


def test_a_fax_ends_in_a_settlement(seat):
    room = seat(Role.COMPLAINTS)
    raised(room, name="نورة العتيبي")
    page = room.go("handling")
    page.table.mark(0)
    assert SAID in texts(page.whole)
    step(room, page, "assign")
    today = room.live.today
    agreed = {"on": today, "text": "جلسنا معها", "agreed": True, "terms": "تُسلَّم غدًا"}
    step(room, page, "settle", **agreed)
    assert page.settled.isVisible()
    step(room, page, "close", how=Ending.SETTLED)
    assert not page.table.model.rows
    page.chips.set_value(Filter.CLOSED.value)
    page.shown_again()
    room.rest()
    page.table.mark(0)
    voice = page.table.current()
    assert (voice.standing.state, voice.standing.settled) == (VoiceState.CLOSED, True)
    assert page.buttons["reopen"].isVisible()
    assert not page.buttons["find"].isVisible()


def test_one_about_the_officer_is_in_no_list_of_theirs(seat):
    room = seat(Role.COMPLAINTS)
    raised(room, about_staff_id=room.live.slots[Role.COMPLAINTS])
    page = room.go("handling")
    assert not page.table.model.rows
    assert SAID not in texts(page)


def test_the_sheet_of_an_earlier_month_is_reached(seat):
    room = seat(Role.COMPLAINTS)
    page = room.go("handling")
    page.month.click()
    sheet = sheet_of(room, MonthSheet)
    assert sheet.month.value() == f"{room.live.today:%Y-%m}"
    before = f"{room.live.today.year - 1}-12"
    sheet.month.set_value(before)
    sheet.yes.click()
    room.rest()
    paper = room.page("print")
    assert paper._place == places.Blank(PAPER, f"follow_up:{before}")
    assert paper._seen.printed.pages == 1


def test_the_months_of_the_follow_up_sheet_follow_the_clock(seat):
    room = seat(Role.COMPLAINTS)
    room.go("handling").month.click()
    sheet = sheet_of(room, MonthSheet)
    room.live.advance(days=31)
    room.room._turn_over()
    assert sheet.month.value() == f"{room.live.today:%Y-%m}"
    before = f"{room.live.today.year - 1}-12"
    sheet.month.set_value(before)
    room.live.advance(days=31)
    room.room._turn_over()
    assert sheet.month.value() == before


def test_a_draft_of_a_closed_one_opens_its_sheet_again(seat):
    room = seat(Role.COMPLAINTS)
    voice = raised(room, name="نورة العتيبي")
    live = room.live
    for taken in (Settle(live.today, "جلسنا", agreed=True, terms="غدًا"), Close(Ending.SETTLED)):
        live.act(Role.COMPLAINTS, live.office.hearing.handling.take, voice.id, taken)
    page = room.go("handling")
    assert not page.table.model.rows  # those in hand
    page.ask_again("voice_reopen", voice.id)
    room.rest()
    sheet = sheet_of(room, TakingSheet)
    assert sheet.voice.id == voice.id
    sheet.finish()
    spin(1)
    page.ask_again("voice_find", voice.id)  # of no closed one
    room.rest()
    assert room.findChildren(TakingSheet) == []


def test_the_first_page_counts_what_its_reader_has_in_hand(seat):
    room = seat(Role.COMPLAINTS)
    raised(room)
    raised(room, about_staff_id=room.live.slots[Role.COMPLAINTS])
    home = room.go("home")
    banner = home.due.banners[Due.COMPLAINTS]
    assert banner.text() == "الشكاوى: شكوى واحدة قيد المعالجة."
    banner.activated.emit()
    room.rest()
    assert room.room.current == "handling"


def test_the_authority_is_offered_as_the_office_set_it(seat):
    room = seat(Role.COMPLAINTS)
    live = room.live
    own = ComplaintMatter(matter=Matter.PRIVACY, authority="هيئة البيانات")
    office = live.profile.office.model_copy(update={"complaint_matters": (own,)})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
    voice = raised(room)
    handling = live.office.hearing.handling
    live.act(Role.COMPLAINTS, handling.take, voice.id, Triage(Matter.PRIVACY))
    page = room.go("handling")
    page.table.mark(0)
    page.buttons["escalate"].click()
    sheet = sheet_of(room, TakingSheet)
    authority = sheet.form["authority"]
    assert not authority.isVisible()  # the director comes first
    sheet.form.put(lambda e: e.why, "لم يُحل")
    sheet.form.put(lambda e: e.to, Level.AUTHORITY)
    assert authority.isVisible()
    assert authority.field.value() == own.authority
    sheet.yes.click()
    room.rest()
    assert page.table.current().lines[-1].step == Escalate(Level.AUTHORITY, "لم يُحل", own.authority)


def scanned(room):
    """Scan one page in the sheet that lies over the window, and keep it."""
    sheet = sheet_of(room, ScanSheet)
    shown = ScannedPage(picture(), 1240, 1754)
    sheet._came([TrayPage(shown, shown)])
    sheet.yes.click()
    room.rest()


def test_a_fax_is_scanned_where_it_is_put_down_and_opened_by_who_handles_it(seat):
    room = seat(Role.RECEPTION)
    page = room.go("voices")
    page.form.put(lambda v: v.kind, VoiceKind.COMPLAINT)
    page.form.put(lambda v: v.text, SAID)
    assert not page.taken.acts.isVisible()
    page.save.click()
    room.rest()
    page.taken.scan.click()
    scanned(room)
    officer = seat(Role.COMPLAINTS, room.live)
    page = officer.go("handling")
    page.table.mark(0)
    (row,) = page.scans.rows.rows
    row.open_button.click()
    officer.rest()
    shown = sheet_of(officer, CopySheet)
    assert shown.view.isVisible()
    shown.finish()
    page.scans.attach.click()
    scanned(officer)
    assert len(page.scans.rows.rows) == 2
