"""A complaint by fax that ends in a settlement, and one about the officer, in the window."""

from desktop.core.complaints.course.terms import Ending, Filter, VoiceState
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Role
from desktop.ui.complaints.taking_sheet import TakingSheet
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
    assert page.table.model.rows == []
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
    assert page.table.model.rows == []
    assert SAID not in texts(page)
