"""The notice of privacy at the signature: read out, printed, and skipped without a word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.consents.terms import Purpose, State
from desktop.ui.parts.consents.sheets import AnswerSheet
from tests.ui.intake.test_stages import sign, verified
from tests.ui.rooms import press
from tests.ui.seats import sheet_of, texts


def read(room, page):
    desk, person = room.desk, page.journey.request.person
    return room.call(desk.office.consents.read, desk.actor, person.id)


def test_the_notice_is_there_to_be_read_out_before_the_signature(work_room):
    stage = verified(work_room()).stages["signature"]
    said = texts(stage.privacy)
    assert "لا تتوقف عليها أي خدمة" in said
    assert "لم يُسأل عنها بعد: التصوير" in said
    assert not stage.privacy.acts.isHidden()


def test_who_signs_passes_the_consents_by(work_room):
    room = work_room()
    page = verified(room)
    stage = page.stages["signature"]
    assert QApplication.focusWidget() is stage.block.pad
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.bar.primary
    sign(stage.block.pad)
    page.primary.click()
    room.rest()
    assert not page.journey.request.awaiting_signature
    assert read(room, page).lines == ()


def test_consents_are_recorded_beside_the_signature_and_the_visit_goes_on(work_room):
    room = work_room()
    page = verified(room)
    stage = page.stages["signature"]
    stage.privacy.answer.click()
    sheet = sheet_of(room, AnswerSheet)
    sheet.form.set_values({"answers.photos": "no", "method": "signed_paper"})
    sheet.yes.click()
    room.rest()
    assert "التصوير" not in stage.privacy._unasked.text()
    found = read(room, page)
    assert found.of(Purpose.PHOTOS).state(found.today) is State.REFUSED
    sign(stage.block.pad)
    page.primary.click()
    room.rest()
    assert not page.journey.request.awaiting_signature
