"""What each screen asks, shows and refuses."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)

from desktop.base.arabic_text import strip_controls
from desktop.base.clock import today
from desktop.core.intake.paper_terms import PaperStatus, PaperVerdict
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.policy.circumstances import Marital
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.vocabulary import StepId, Validity
from desktop.core.practice.names import identity
from desktop.ui import places
from desktop.ui.intake.journey import AT_DESK
from desktop.ui.intake.steps import STAGES
from desktop.ui.intake.steps.clarification import ClarificationSheet
from desktop.ui.kit.whole import Whole
from desktop.ui.parts.person.beside import BesideSheet
from desktop.ui.parts.person.likeness import DistinctSheet
from desktop.ui.parts.say_card import SayCard
from tests.ui.intake.people import NOURA, fill_need, fill_papers, fill_person
from tests.ui.intake.test_drafts import opened, registered
from tests.ui.rooms import press, sign, write
from tests.ui.seats import sheet_of, texts


def verified(room, **options):
    page = opened(room)
    if page.current == "requirements":
        page.primary.click()
        room.rest()
    fill_papers(page.stages["verification"], **options)
    page.primary.click()
    room.rest()
    return page


def signed(room):
    page = verified(room)
    sign(page.stages["signature"].block.pad)
    page.primary.click()
    room.rest()
    return page


def explained(room):
    page = signed(room)
    page.stages["explanation"].form.set_values({"told": True})
    page.primary.click()
    room.rest()
    return page


def referred(room):
    page = explained(room)
    page.primary.click()
    room.rest()
    page.primary.click()
    room.rest()
    return page


def test_every_step_at_the_desk_has_its_screen():
    assert set(STAGES) == AT_DESK


def test_a_wrong_check_digit_is_told_at_once_and_taken_with_a_reason(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    form = page.stages["person"].fields.form
    form["identity.number"].focus()
    write("107172436")
    assert form["identity.override_reason"].isHidden()
    room.rest()
    below = form["birth"].mapTo(page, QPoint()).y()
    write("9")
    assert "الخانة الأخيرة" in form["identity.number"].error
    room.rest()
    offer = page.stages["person"].fields._who._override.offer
    assert offer.isVisible()
    for said in page.window().findChildren(Whole):  # what is said of the number never hides it
        over = QRect(said.mapTo(page.window(), QPoint()), said.size())
        beneath = QRect(offer.mapTo(page.window(), QPoint()), offer.size())
        assert not (said.isVisible() and over.intersects(beneath))
    assert form["birth"].mapTo(page, QPoint()).y() == below  # the offer's place was there
    # what is typed next goes on to the next field, never into a reason that nobody opened
    press(Qt.Key.Key_Return)
    write("1360")
    assert form["identity.override_reason"].isHidden()
    assert form["identity.override_reason"].field.value() == ""
    assert form["birth"].field.edit.text() == "١٣٦٠"
    page.stages["person"].fields._who._override.offer.click()
    assert not form["identity.override_reason"].isHidden()
    write("قورن بالأصل")
    assert not form["identity.number"].error
    form["identity.number"].field.set_value(NOURA.identity.number)
    assert page.stages["person"].fields.typed_form().identity.number == NOURA.identity.number


def test_nothing_is_noticed_of_a_choice_that_is_still_to_be_made(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    form = page.stages["person"].fields.form
    form["birth"].field.edit.setText(str(today(room.desk.office.clock).year - 8))
    form["name.first"].field.set_value("سعد")
    room.rest()
    assert "للتنبّه" not in texts(form["marital"])
    form.set_values({"marital": Marital.MARRIED.value})
    form["name.first"].field.set_value("سعود")
    room.rest()
    assert "للتنبّه" in texts(form["marital"])


def test_a_passport_takes_letters_and_no_identity_takes_nothing(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    form = page.stages["person"].fields.form
    form["identity.kind"].field.set_value("passport")
    form["identity.number"].focus()
    write("ab12345")
    assert form["identity.number"].field.value() == "AB12345"
    form["identity.kind"].field.set_value("none_yet")
    assert not form["identity.number"].isEnabled()
    assert page.stages["person"].fields.check() is False  # the name, and no number
    assert form["identity.number"].error == ""
    assert page.stages["person"].fields.typed_form().identity.number == ""


def test_likeness_warns_with_a_way_to_the_file(work_room):
    room = work_room()
    person = registered(room).journey.person
    page = room.go(places.NewVisit())
    fields = page.stages["person"].fields
    fields.form["mobile"].focus()
    write(NOURA.mobile)
    room.rest(900)
    assert not fields.likeness_place.isHidden()
    button = next(
        b for b in fields.likeness_place.findChildren(QAbstractButton) if "فتح" in b.text()
    )
    button.click()
    room.rest()
    assert room.room.current == "person"
    assert room.page("person").heading()[0] == person.form.name.full


def test_somebody_alike_is_seen_beside_what_is_entered(work_room):
    room = work_room()
    registered(room)
    page = room.go(places.NewVisit())
    fields = page.stages["person"].fields
    fields.form.set_values({"name.first": "هند", "mobile": NOURA.mobile})
    fields.form["mobile"].focus()
    room.rest(900)
    asked = [b for b in fields.likeness_place.findChildren(QAbstractButton) if "مقارنة" in b.text()]
    asked[0].click()
    room.rest()
    sheet = sheet_of(page.window(), BesideSheet)
    said = strip_controls(texts(sheet))
    assert f"في السجل: {NOURA.name.full}" in said
    assert "المدخل الآن: هند" in said
    assert "المدخل الآن: غير مسجل" not in said, "what was not entered yet tells nothing"
    assert not sheet.whole.isVisible(), "there is no file to merge yet"
    sheet.yes.click()
    room.rest()
    assert sheet_of(page.window(), DistinctSheet)


def test_members_are_added_and_taken_out_by_keys(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    page._show("household")
    room.rest()
    members = page.stages["household"].fields.members
    write("سعد")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    write("ريم")
    assert [m.name for m in members.value()] == ["سعد", "ريم"]
    press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [m.name for m in members.value()] == ["سعد"]
    assert members.check() == 1


def test_tab_goes_through_the_members_before_the_income(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    page._show("household")
    room.rest()
    fields = page.stages["household"].fields
    fields.members._rows[0].name.setText("سعد")
    fields.members.add_row()
    room.rest(20)
    second = fields.members._rows[1]
    fields.members._rows[0].note.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second.name
    second.note.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is fields.form["incomes.social_security"].field


def test_source_and_end_are_asked_of_what_has_an_amount_and_kept_with_it(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    page._show("household")
    fields = page.stages["household"].fields
    fields.form["incomes.salary"].field.set_value(3_000_00)
    assert "incomes.salary.note" not in fields.form  # few have any
    fields._income.offer.click()
    room.rest()
    write("مؤسسة الأفق")
    names = [row.name for row in fields.form.rows]
    place = names.index("incomes.salary.note")
    assert names[place - 1].startswith("incomes.")
    assert names[place + 1] == "incomes.salary.until"
    assert names[place + 2].startswith("obligations.")
    assert [one.note for one in fields._income.lines()] == ["مؤسسة الأفق"]
    typed = fields.typed()
    other = type(fields)(room.desk)
    other.restore(typed)
    assert [one.note for one in other._income.lines()] == ["مؤسسة الأفق"]
    other.deleteLater()


def test_the_total_follows_while_typing(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    page._show("household")
    room.rest()
    fields = page.stages["household"].fields
    fields.members._rows[0].name.setText("سعد")
    fields.form["incomes.salary"].focus()
    write("3000")
    facts = [fields._figures.layout().itemAt(i).widget().text() for i in range(6)]
    assert facts == [
        "عدد أفراد الأسرة",
        "٢",
        "الدخل الشهري",
        "٣٬٠٠٠ ريال",
        "نصيب الفرد",
        "١٬٥٠٠ ريال",
    ]


def test_an_expired_paper_needs_a_reason_and_a_date_of_renewal(work_room):
    room = work_room()
    page = opened(room)
    stage = page.stages["verification"]
    row = stage._rows[0]
    assert row.reason_row.isHidden()
    row._status.set_value("seen")
    row._date.edit.setText("1/1/1447")
    assert row.verdict() is PaperVerdict.EXPIRED
    assert row.reason_row.isHidden()
    row._override.offer.click()
    assert not row.reason_row.isHidden()
    row._reason.setText("موعد التجديد قريب")
    assert row.verdict() is PaperVerdict.ACCEPTED
    page.primary.click()
    room.rest()
    assert page.current == "verification"
    assert "موعد التجديد" in stage.form["papers.identity.renewal_by"].label
    assert stage.form["papers.identity.renewal_by"].error


def test_a_required_paper_that_does_not_apply_says_why(work_room):
    room = work_room()
    page = opened(room)
    stage = page.stages["verification"]
    fill_papers(stage)
    row = stage._rows[0]
    assert row.waiver_row.isHidden()
    row._status.set_value("not_applicable")
    assert not row.waiver_row.isHidden()
    assert row.waiver_row.required
    assert row.waiver_row.label == "سبب عدم اللزوم"
    page.primary.click()
    room.rest()
    assert page.current == "verification"
    assert stage.form[f"papers.{row.paper.id}.note"].error
    row._waiver.setText("لا هوية لطفل دون الخامسة")
    page.primary.click()
    room.rest()
    assert page.journey.request.facts.papers[0].note == "لا هوية لطفل دون الخامسة"
    row._status.offer(PaperStatus.COPY_KEPT.value, True)
    row._status.set_value(PaperStatus.COPY_KEPT.value)
    if row.paper.kept is None:
        assert row.waiver_row.label == "سبب حفظ النسخة"


def test_papers_that_others_wait_for_are_gone_to_first(work_room):
    room = work_room()
    page = opened(room)
    stage = page.stages["verification"]
    first, *others = [row for row in stage._rows if row.paper.required]
    first._status.set_value(PaperStatus.SEEN.value)
    for row in others:
        row._status.set_value(PaperStatus.NOT_APPLICABLE.value)
        row._waiver.setText("أسرة من فرد")
    page.primary.click()
    room.rest()
    assert page.held.isVisibleTo(page)
    said = page.held.text()
    assert f"{first.paper.name} (بلا تاريخ)" in said  # it was seen
    assert "اكتمال الطلب" in said
    assert "الرفع للدراسة" not in said  # it waits for the signature alone
    assert any(not row.asked for row in stage._asked)
    page.held.activated.emit()
    room.rest()
    assert page.current == "verification"
    assert first.date_row.isAncestorOf(QApplication.focusWidget())


def test_a_passer_by_is_asked_for_no_home_and_his_papers_are_waived_by_what_he_is(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    person, household = page.stages["person"], page.stages["household"]
    person.first.form.set_values({"in_area": False, "passer_by": True})
    fill_person(person.fields)
    page.primary.click()
    assert not household.fields.form["housing"].required
    page.primary.click()
    room.rest()
    assert page.current == "need"
    assert page.journey.person.form.housing is None
    fill_need(page.stages["need"])
    page.primary.click()
    room.rest()
    assert page.journey.request.passer_by
    row = page.stages["verification"]._rows[0]
    row._status.set_value(PaperStatus.NOT_APPLICABLE.value)
    assert row.entry().note == "عابر سبيل"
    row._waiver.set_value("")
    row.day_turned()
    assert row.entry().note == ""
    room.go(places.NewVisit())
    assert page.stages["household"].fields.form["housing"].required


def test_valid_papers_are_reused_for_a_known_person(work_room):
    room = work_room()
    person = verified(room).journey.person
    page = room.go(places.VisitOf(person.id))
    page.primary.click()
    page.primary.click()
    room.rest()
    page.stages["need"].form["service_id"].field.setCurrentIndex(1)
    page.primary.click()
    room.rest()
    assert page.current == "verification"
    assert page.journey.request.facts.papers == ()
    assert not page.stages["verification"]._reused.isHidden()
    met = {row.paper.id: row.verdict() for row in page.stages["verification"]._rows}
    assert met["family_record"] is PaperVerdict.VALID
    assert met["identity"] is PaperVerdict.MISSING


def test_no_stroke_is_no_signature(work_room):
    room = work_room()
    page = verified(room)
    page.primary.click()
    room.rest()
    assert page.current == "signature"
    assert page.journey.request.awaiting_signature
    stage = page.stages["signature"]
    assert "يلزم التوقيع في المربع أولًا." in texts(stage.block)


def test_tab_goes_from_the_last_field_of_each_stage_to_the_bar(work_room):
    room = work_room()
    page = verified(room)
    stage = page.stages["signature"]
    stage.block.pad.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.bar.primary
    press(Qt.Key.Key_Home)  # one stop, gone through by arrows
    reached = []
    for _ in range(5):
        reached.append(QApplication.focusWidget())
        press(Qt.Key.Key_Left)
    assert {page.back, page.bar.later, page.bar.primary} <= set(reached)


@pytest.mark.parametrize("kind", [SignerKind.AGENT, SignerKind.GUARDIAN])
def test_a_deputy_signs_with_a_deed(work_room, kind):
    room = work_room()
    page = verified(room)
    fields = page.stages["signature"].fields
    fields.form.set_values({"signer": kind.value})
    page.primary.click()
    room.rest()
    assert fields.form["deed_number"].error
    fields.form.set_values(
        {
            "signer_name": "خالد سعد السبيعي",
            "signer_identity": identity(1),
            "deed_number": "4412345",
            "deed_scope": "مراجعة الجمعيات",
        }
    )
    fields.form["deed_expires"].field.edit.setText("1/1/1450")
    sign(page.stages["signature"].block.pad)
    page.primary.click()
    room.rest()
    assert page.journey.request.facts.signer is kind


def test_a_deputys_wrong_check_digit_is_told_at_once_and_taken_with_a_reason(work_room):
    room = work_room()
    page = verified(room)
    form = page.stages["signature"].fields.form
    form.set_values({"signer": SignerKind.AGENT.value})
    form["signer_identity"].focus()
    write("107172436")
    assert form["signer_identity_reason"].isHidden()
    write("9")
    assert "الخانة الأخيرة" in form["signer_identity"].error
    assert form["signer_identity_reason"].isHidden()
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not form["signer_identity_reason"].isHidden()
    assert "none_yet" not in {form["signer_identity_kind"].field.itemData(n) for n in range(5)}
    form.set_values({"signer_identity_reason": "رأيت الأصل"})
    assert form["signer_identity"].error == ""
    form.set_values({"signer_identity_kind": "passport", "deed_number": "٤٤/١٢٣-ب"})
    form["signer_identity"].field.set_value("a1234567")
    assert form["signer_identity"].field.value() == "A1234567"
    assert form["deed_number"].field.value() == "٤٤/١٢٣-ب"


def test_a_caller_signs_later_and_is_referred_all_the_same(work_room):
    room = work_room()
    page = registered(room)
    fill_need(page.stages["need"])
    page.stages["need"].form.set_values({"channel": "phone"})
    page.primary.click()
    room.rest()
    page.primary.click()  # no paper was asked for: that is no answer
    room.rest()
    assert page.current == "verification"
    page.stages["verification"]._rest.click()
    page.primary.click()  # no paper seen, nothing matched
    room.rest()
    assert page.current == "signature"
    page.bar.later.click()
    assert page.current == "explanation"
    page.stages["explanation"].form.set_values({"told": True})
    page.primary.click()
    room.rest()
    assert page.current == "referral"
    page.primary.click()
    room.rest()
    assert page.current == "done"
    request = page.journey.request
    assert request.facts.referred_at is not None
    assert request.awaiting_signature
    assert "الإقرار والتوقيع" in page.stages["done"]._remaining.text()
    room.go("reception")
    room.go(places.VisitFor(request.id))
    assert page.current == "verification"
    fill_papers(page.stages["verification"])
    page.primary.click()
    room.rest()
    sign(page.stages["signature"].block.pad)
    page.primary.click()
    room.rest()
    assert page.current == "completion"


def test_a_paper_brought_later_is_recorded_from_the_last_screen(work_room):
    room = work_room()
    page = verified(room, missing=("family_record",))
    sign(page.stages["signature"].block.pad)
    page.primary.click()
    room.rest()
    page.stages["explanation"].form.set_values({"told": True})
    page.primary.click()
    room.rest()
    page.primary.click()
    room.rest()
    request = page.journey.request
    assert page.current == "done"
    assert "سجل الأسرة" in page.stages["done"]._remaining.text()
    assert page.stages["done"].sign.isHidden()
    room.go("reception")
    room.go(places.VisitFor(request.id))
    page.stages["done"].bring.click()
    assert page.current == "verification"
    fill_papers(page.stages["verification"])
    page.primary.click()
    room.rest()
    assert page.current == "completion"
    page.primary.click()
    room.rest()
    assert page.journey.request.facts.completed_at is not None


def test_a_thumbprint_needs_its_form_reading_out_and_a_witness(work_room):
    room = work_room()
    page = verified(room)
    stage = page.stages["signature"]
    stage.fields.form.set_values({"method": SignMethod.THUMB_INK.value, "witness": "هند القحطاني"})
    page.primary.click()
    room.rest()
    assert stage.fields.form["read_aloud"].error
    stage.fields.form.set_values({"read_aloud": True})
    page.primary.click()
    room.rest()
    assert "اطبعه أولًا" in stage.fields.form["method"].error
    stage.print_form.click()
    room.rest()
    assert room.room.current == "print"
    room.go(places.VisitFor(page.journey.request.id))
    room.rest()
    assert page.current == "signature"
    assert stage.fields.form["witness"].field.value() == "هند القحطاني"
    assert not stage.fields.form["method"].error, "what was missing is there by now"
    number = page.journey.request.printed
    assert number
    assert number in stage._on_paper.text()
    page.primary.click()
    room.rest()
    assert page.journey.request.facts.sign_method is SignMethod.THUMB_INK


def test_where_signing_is_not_possible_a_reader_and_a_witness_stand_for_it(work_room):
    room = work_room()
    page = verified(room)
    stage = page.stages["signature"]
    form = stage.fields.form
    assert form["reader"].isHidden()
    form.set_values({"read_aloud": True})
    assert form["reader"].field.value() == room.desk.actor.name  # who sits at the desk
    form.set_values({"method": SignMethod.THUMB_SCREEN.value})
    assert "توقيع الشاهد" in texts(stage.block)
    form.set_values({"witness": room.desk.actor.name})
    sign(stage.block.pad)
    page.primary.click()
    room.rest()
    assert "لا يشهد على قراءته" in form["witness"].error
    form.set_values({"witness": "هند القحطاني"})
    page.primary.click()
    room.rest()
    assert page.journey.request.facts.sign_method is SignMethod.THUMB_SCREEN
    told = dict(page.journey.request.history[-1].content)
    assert told["القارئ"] == room.desk.actor.name
    assert told["الشاهد"] == "هند القحطاني"


def test_for_a_child_its_guardians_are_offered_each_with_rows_of_its_own(work_room):
    room = work_room()
    page = verified(room)
    fields = page.stages["signature"].fields
    fields.offer(True)
    kinds = fields.form["signer"].field
    assert [kinds.itemData(n) for n in range(kinds.count())] == [
        "father", "guardian", "mother", "other",
    ]  # fmt: skip
    assert "١٨" in fields._age.text()
    own = {"family_record", "kinship", "father", "signer_reason", "deed_kind", "deed_number"}
    for kind, asked in {
        "father": {"family_record"},
        "guardian": {"kinship", "father", "deed_kind", "deed_number"},
        "mother": {"deed_kind", "deed_number"},
        "other": {"kinship", "signer_reason"},
    }.items():
        fields.form.set_values({"signer": kind})
        assert {name for name in own if not fields.form[name].isHidden()} == asked
    fields.form.set_values({"signer": "father"})
    sign(page.stages["signature"].block.pad)
    fields.form.set_values({"signer_name": "سعد ناصر السبيعي", "signer_identity": identity(1)})
    fields.form.set_values({"family_record": True})
    page.primary.click()
    room.rest()
    assert "بلغ السن" in fields.form["signer"].error  # she is no child


def test_nothing_of_one_visitor_stays_for_the_next(work_room):
    room = work_room()
    page = verified(room)
    sign(page.stages["signature"].block.pad)
    page.stages["signature"].fields.form.set_values({"signer": "agent", "signer_name": "خالد"})
    page.stages["referral"].form.set_values({"note": "ملاحظة عن الأول"})
    room.rest(700)
    room.go(places.NewVisit())
    assert page.stages["signature"].block.pad.value() is None
    assert page.stages["signature"].fields.form["signer_name"].field.value() == ""
    assert page.stages["referral"].form["note"].field.value() == ""
    assert page.stages["person"].fields.form["name.first"].field.value() == ""
    assert page.stages["household"].fields.members.value() == ()
    assert page._typed() == {}


def test_changed_data_asks_for_a_new_signature(work_room):
    room = work_room()
    page = referred(room)
    assert page.current == "done"
    page.stepper.chosen.emit(0)
    page.stages["person"].fields.form["mobile"].field.setText("0559998877")
    page.primary.click()
    page.primary.click()
    room.rest()
    assert page.current == "signature"
    assert not page.journey.request.covers_current
    assert "لم يعد يشملها" in page.stages["signature"]._signed.text()
    sign(page.stages["signature"].block.pad)
    page.primary.click()
    room.rest()
    assert page.journey.request.covers_current
    assert page.current == "done"


def test_the_explanation_waits_for_its_tick(work_room):
    room = work_room()
    page = signed(room)
    assert page.journey.request.say == page.stages["explanation"]._say.sentence()
    page.primary.click()
    room.rest()
    assert page.current == "explanation"
    assert page.stages["explanation"].form["told"].error


def test_an_unclear_procedure_is_recorded_beside_the_steps(work_room):
    room = work_room()
    page = opened(room)
    page.unclear.click()
    sheet = page.window().findChild(ClarificationSheet)
    write("هل يُقبل عقد غير موثق؟")
    sheet._record()
    room.rest()
    assert page.journey.request.facts.clarified
    assert page.current == "verification"


def test_the_policy_without_a_contact_asks_whom_the_office_chooses(work_room):
    room = work_room("shaqra")
    page = opened(room)
    assert not page.unclear.isHidden()
    assert StepId.REQUIREMENTS.value in page._route.order


def test_papers_are_issued_and_shown(work_room):
    room = work_room()
    page = referred(room)
    shown = []
    for button in page.stages["done"].prints:
        button.click()
        room.rest()
        assert room.room.current == "print"
        shown.append(room.page("print").heading())
        room.room.go("visit")
        room.rest()
    issued = room.call(
        room.desk.office.documents.of_subject, room.desk.actor, page.journey.request.id
    )
    assert {row.form_id for row in issued} == {"receipt", "request", "referral"}
    assert len({title for title, _ in shown}) == 3


def test_every_entry_has_a_name_to_be_read_out(work_room):
    room = work_room("shaqra")
    page = room.go(places.NewVisit())
    for name in (*page._route.order, "done"):
        assert page.stages[name].step == name
    entries = [
        w
        for kind in (QLineEdit, QComboBox, QPlainTextEdit)
        for w in (*page.findChildren(kind), *room.page("reception").findChildren(kind))
    ]
    assert len(entries) > 60
    nameless = [type(w).__name__ for w in entries if not w.accessibleName()]
    assert nameless == []


def test_the_sheet_of_requirements_is_shown_for_the_service_to_be_printed(work_room):
    room = work_room("shaqra")
    page = room.go(places.NewVisit())
    stage = page.stages["requirements"]
    assert not stage.sheet.isEnabled()
    page = opened(room)
    assert page.current == "requirements"
    stage.sheet.setFocus()
    press(Qt.Key.Key_Space)
    room.rest()
    assert room.room.current == "print"
    paper = room.page("print")
    assert paper._place == places.Blank("requirements", page.journey.request.service_id)
    assert paper._seen.printed.document.form_id == "requirements"


def test_matching_is_a_duty_once_the_papers_are_there(work_room):
    room = work_room()
    page = opened(room)
    stage = page.stages["verification"]
    fill_papers(stage)
    stage.form.set_values({"data_matched": False})
    page.primary.click()
    room.rest()
    assert page.current == "verification"
    row = stage.form["data_matched"]
    assert row.error
    assert QApplication.focusWidget() is row.field
    assert not row.visibleRegion().isEmpty()
    row.field.setChecked(True)
    page.primary.click()
    room.rest()
    assert page.current == "signature"


def test_a_missing_paper_is_named_with_what_waits_for_it(work_room):
    room = work_room("shaqra")
    page = opened(room)
    if page.current == "requirements":
        page.primary.click()
        room.rest()
    stage = page.stages["verification"]
    fill_papers(stage, missing=("identity",))
    stage.form.set_values({"data_matched": False})
    assert page.held.isHidden()
    page.primary.click()
    room.rest()
    assert page.current not in ("verification", "done")
    assert page.held.isVisible()
    name = next(p.name for p in page.journey.request.papers if p.paper_id == "identity")
    assert name in page.held.text()
    assert room.desk.messages.text("term.step.signature") in page.held.text()
    page.held.setFocus()
    press(Qt.Key.Key_Return)
    assert page.current == "verification"


def test_a_referral_that_waits_offers_no_referral_and_leads_to_what_it_waits_for(work_room):
    room = work_room("shaqra")
    page = opened(room)
    page.primary.click()
    room.rest()
    page._show("referral")
    room.rest()
    stage = page.stages["referral"]
    assert stage.blocked
    assert page.primary.text() == stage.tr("End the visit without referring")
    stage._wait.setFocus()
    press(Qt.Key.Key_Return)
    assert page.current in ("verification", "requirements")


def test_a_paper_of_tomorrow_is_told_at_once(work_room):
    room = work_room()
    stage = opened(room).stages["verification"]
    row = next(r for r in stage._rows if r.paper.validity is Validity.MAX_AGE_DAYS)
    row._status.set_value("seen")
    row._date.edit.setText("1/1/1460")
    assert row._badge.text() == row.tr("The date has not come yet")
    assert not row.met


def test_a_wrong_birth_is_told_on_leaving_its_cell(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    page._show("household")
    room.rest()
    members = page.stages["household"].fields.members
    row = members._rows[0]
    row.name.setText("سعد")
    row.relationship.set_value("son")
    row.birth.edit.setFocus()
    row.birth.edit.setText("1/20/1430")
    press(Qt.Key.Key_Tab)
    assert row.error
    assert members.check() == 1
    assert QApplication.focusWidget() is row.birth.edit


def test_a_day_that_the_table_lacks_is_asked_of_a_member_too(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    page._show("household")
    room.rest()
    row = page.stages["household"].fields.members._rows[0]
    row.name.setText("سعد")
    row.relationship.set_value("son")
    row.birth.edit.setFocus()
    row.birth.edit.setText("30/12/1433")
    room.rest()
    offered = [one for one in page.findChildren(QAbstractButton) if "١٤٣٣" in one.text()]
    assert [one.text() for one in offered] == ["٢٩ ذو الحجة ١٤٣٣ هـ", "السنة ١٤٣٣ وحدها"]
    offered[-1].click()
    (member,) = page.stages["household"].fields.members.value()
    assert (member.birth.year, member.birth.typed) == (1433, "٣٠/١٢/١٤٣٣")
    assert page.stages["household"].fields.members.check() == 0


def test_the_letter_of_a_calendar_stays_with_its_year(work_room):
    room = work_room()
    card = SayCard(room.desk)
    said = "الجمعة ١ شوال ١٤٤٧ هـ الموافق ٢٠ مارس ٢٠٢٦ م؛ ثم"
    card.show_sentence(said)
    assert card.sentence() == said
    assert "١٤٤٧\u00a0هـ" in card._sentence.text()
    assert "٢٠٢٦\u00a0م؛" in card._sentence.text()


def test_the_sidebar_begins_anew_after_the_end_of_a_visit(work_room):
    room = work_room()
    page = referred(room)
    assert page.current == "done"
    page.stages["done"].prints[0].click()
    room.rest()
    assert room.room.current == "print"
    room.go("visit")
    assert page.current == "done"  # back from its paper
    room.go("reception")
    room.go("visit")
    assert page.current == "person"
    assert page.journey.request is None


def test_an_unticked_step_before_this_one_is_reached_by_keyboard(work_room):
    room = work_room()
    page = opened(room)
    page._show("explanation")
    room.rest()
    page.stepper.setFocus()
    for _ in range(page._route.place("explanation") - page._route.place("verification")):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert page.current == "verification"


def test_what_is_recorded_moves_nothing_that_is_pressed(work_room):
    room = work_room()
    page = opened(room)
    if page.current == "requirements":
        page.primary.click()
        room.rest()
    stage = page.stages["verification"]
    parts = stage._rest, stage._count
    before = [part.mapTo(stage, QPoint()) for part in parts]
    said = {stage._count.text()}
    for rows in (stage._rows[:1], stage._rows):
        for row in rows:
            row.status_row.field.set_value(PaperStatus.SEEN)
        stage.form.changed.emit()
        room.rest()
        assert [part.mapTo(stage, QPoint()) for part in parts] == before
        said.add(stage._count.text())
    assert len(said) > 1


def test_the_screen_that_follows_is_there_before_it_is_asked_for(work_room):
    room = work_room()
    page = room.go(places.NewVisit())
    room.rest()
    before = set(page.stages._stages)
    assert "household" in before
    assert not page.stages._building
    page._show("household")
    assert page.current == "household"
    assert set(page.stages._stages) == before, "nothing was built meanwhile"


def test_a_screen_that_is_asked_for_half_built_is_whole(work_room):
    stages = work_room().go(places.NewVisit()).stages
    steps = stages.ahead(["verification"])
    next(steps)
    assert "verification" not in [stage.step for stage in stages], "nobody refreshes half a screen"
    papers = stages["verification"]
    assert len(papers._rows) == len(stages._journey.profile.papers)
    assert list(steps) == []
    assert stages["verification"] is papers


def test_a_screen_half_built_by_another_policy_is_let_go(work_room):
    stages = work_room().go(places.NewVisit()).stages
    steps = stages.ahead(["verification"])
    next(steps)
    half = stages._stages["verification"]
    other = next(one.profile for one in load_shipped() if one.profile.id == "kafl")
    stages.go_by(other)
    list(steps)
    assert len(half._rows) == 1
    assert len(stages["verification"]._rows) == len(other.papers) == 6
