"""The answer to an objection is told in the window, until who objected was reached."""

from desktop.core.work import Role
from desktop.ui.kit import Banner
from desktop.ui.places import PageId
from desktop.ui.requests.objection_sheet import ObjectionSheet
from tests.objections import answered
from tests.ui.seats import sheet_of, texts


def test_it_is_listed_told_twice_and_gone_with_its_letter(seat, live):
    request_id = answered(live)
    room = seat(Role.RECEPTION, live)
    home = room.go(PageId.HOME)
    assert any("أجوبة الاعتراضات" in texts(one) for one in home.findChildren(Banner))
    page = room.go(PageId.TELLING)
    page.chips.set_value("objection")
    page.chips.chosen.emit("objection")
    for reached in (False, True):
        page.table.view.selectRow(0)
        page.primary.click()
        sheet = sheet_of(room, ObjectionSheet)
        assert "وبقي القرار على ما هو عليه" in sheet.say.sentence()
        sheet.form.set_values({"reached": reached})
        sheet.yes.click()
        room.rest()
        assert len(page.table.model.rows) == (0 if reached else 1)
    kept = live.act(Role.RECEPTION, live.office.documents.of_subject, request_id)
    assert "objection_answer" not in {one.form_id for one in kept}


def test_its_letter_is_issued_from_the_sheet(seat, live):
    request_id = answered(live)
    room = seat(Role.SECRETARY, live)
    page = room.go(PageId.TELLING)
    page.chips.set_value("objection")
    page.chips.chosen.emit("objection")
    page.table.view.selectRow(0)
    page.primary.click()
    sheet_of(room, ObjectionSheet).letter.click()
    room.rest()
    kept = live.act(Role.SECRETARY, live.office.documents.of_subject, request_id)
    assert "objection_answer" in {one.form_id for one in kept}
