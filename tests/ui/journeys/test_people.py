"""People as they come to the desk, each by the keyboard alone."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.core.intake.facts import State
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.people.terms import Gender, IdentityKind
from desktop.core.policy.circumstances import Marital
from desktop.core.work import Role
from tests.offices import STAFF
from tests.ui.journeys.acts import (
    ask_for_help,
    registered,
    row_of,
    send_on,
    show_papers,
    sign_by_pen,
    who_comes,
    with_whom,
)

ELDER, MAID, PATIENT, WIFE = "1000009009", "P1234567A", "1000009017", "1000009025"
ALT = Qt.KeyboardModifier.AltModifier


def said(widget):
    """Everything in view on a widget."""
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    return "\n".join(labels)


def test_an_elder_who_cannot_read_gives_his_thumb_before_a_witness(desk):
    desk.sit(Role.RECEPTION)
    desk.begin(ELDER)
    who_comes(
        desk, "مفرح", "جابر", "", "الفيفي", birth="1362", gender="1", marital="ارمل",
        mobile="٠٥٥٩٨٧٦٥٤٣",
    )  # fmt: skip
    desk.shot("elder-1-person")
    with_whom(desk, income="١٢٠٠", home="ملك")
    person = registered(desk, ELDER)
    assert (person.form.birth.year, person.form.birth.typed) == (1362, "١٣٦٢")
    assert (person.form.gender, person.form.marital) == (Gender.MALE, Marital.WIDOWED)
    assert person.form.mobile == "+966559876543"
    ask_for_help(desk, "سقف الغرفة يسرّب الماء.")
    stage = show_papers(desk)
    fields = stage.fields.form
    desk.fill(fields["method"], "بصم")
    assert stage.fields.method is SignMethod.THUMB_INK
    desk.tick(fields["read_aloud"].field)
    desk.fill(fields["witness"], "نايف تركي البقمي")
    desk.shot("elder-2-sign")
    desk.press(stage.print_form)
    assert desk.room.current == "print"
    number = desk.page._seen.printed.document.number
    desk.shot("elder-3-print")
    desk.key(Qt.Key.Key_Right, ALT)
    desk.rest()
    assert desk.room.current == "visit"
    stage = desk.stage("signature")
    assert stage.fields.form["witness"].field.value() == "نايف تركي البقمي"
    desk.go_on()
    request = desk.page.journey.request
    assert request.covers_current
    assert request.facts.signer is SignerKind.PERSON
    told = dict(request.history[-1].content)
    assert told["القارئ"] == STAFF[Role.RECEPTION].name
    assert told["الشاهد"] == "نايف تركي البقمي"
    assert number in told["رقم النموذج المطبوع"]
    assert send_on(desk).facts.state is State.REFERRED
    desk.shot("elder-4-done")


def test_a_resident_with_a_passport_is_registered_by_both_her_names(desk):
    desk.sit(Role.RECEPTION)
    desk.begin("ماريا سانتوس")
    form = desk.stage("person").fields.form
    desk.fill(form["identity.kind"], "جواز")
    desk.fill(form["identity.number"], MAID.lower())
    desk.fill(form["identity.expires"], "1/6/2027")
    desk.fill(form["nationality"], "الفلبين")
    who_comes(
        desk, "ماريا", "", "", "سانتوس", birth="3/5/1988", gender="2", marital="متزوج",
        mobile="0559876541",
    )  # fmt: skip
    desk.fill(form["latin_name"], "Maria Clara Santos")
    desk.shot("resident-1-person")
    with_whom(desk, income="1000", home="ايجار")
    form = registered(desk, MAID).form
    assert (form.identity.kind, form.identity.number) == (IdentityKind.PASSPORT, MAID)
    assert (form.latin_name, form.nationality) == ("Maria Clara Santos", "الفلبين")
    assert form.identity.expires == date(2027, 6, 1)
    ask_for_help(desk, "مصاريف علاج طفلها.")
    show_papers(desk)
    sign_by_pen(desk)
    assert desk.page.journey.request.facts.sign_method is SignMethod.PEN
    desk.shot("resident-2-explain")
    page = desk.open_file("santos")
    assert page.heading()[0] == form.name.full
    assert "Maria Clara Santos" in said(page)
    desk.shot("resident-3-file")


def test_a_prisoners_wife_heads_her_file_and_where_he_is_is_sealed(desk):
    desk.sit(Role.RECEPTION)
    desk.begin(WIFE)
    who_comes(
        desk, "غالية", "سعد", "", "البقمي", birth="1405", gender="2", marital="غائب",
        mobile="0559876542",
    )  # fmt: skip
    children = [(f"{name} فهد البقمي", "ابن", "1436", "") for name in ("سعود", "تركي")]
    with_whom(desk, *children, income="900", home="ايجار")
    view = registered(desk, WIFE)
    assert view.form.marital is Marital.PRISONER_SPOUSE
    assert len(view.form.members) == 2
    stage = desk.stage("need")
    desk.press(stage.sealed.add_button)
    form = desk.sheet.form
    desk.fill(form["kind"], "سجن")
    desk.fill(form["name"], "إصلاحية محافظة أضم")
    desk.fill(form["prison_kind"], "مال")
    desk.fill(form["text"], "موقوف في دين منذ سنة.")
    desk.shot("wife-1-seal")
    desk.go_on()
    assert desk.sheets == 0
    (line,) = desk.live.act(Role.RECEPTION, desk.live.office.sealed.listed, view.id)
    assert line.by == STAFF[Role.RECEPTION].name
    ask_for_help(desk, "لا دخل للأسرة غير الضمان.")
    show_papers(desk)
    sign_by_pen(desk)
    request = send_on(desk)
    assert "إصلاحية" not in str(request)
    page = desk.open_file(WIFE)
    assert "إصلاحية" not in said(page)
    desk.shot("wife-2-file")


def test_a_patients_details_are_read_by_the_researcher_and_no_more_by_reception(desk):
    desk.sit(Role.RECEPTION)
    desk.begin(PATIENT)
    who_comes(
        desk, "حسن", "علي", "", "الزهراني", birth="1399", gender="1", marital="متزوج",
        mobile="0559876544",
    )  # fmt: skip
    with_whom(desk, income="2000", home="ملك")
    stage = desk.stage("need")
    desk.press(stage.sealed.add_button)
    form = desk.sheet.form
    desk.fill(form["kind"], "مرض")
    desk.fill(form["name"], "قصور كلوي")
    desk.fill(form["text"], "غسيل ثلاث مرات في الأسبوع.")
    desk.shot("patient-1-seal")
    desk.go_on()
    ask_for_help(desk, "جهاز طبي وأجرة الطريق.")
    show_papers(desk)
    sign_by_pen(desk)
    request = send_on(desk)
    assert request.facts.state is State.REFERRED
    desk.shot("patient-2-done")
    page = desk.open_file(PATIENT)
    assert not page.sealed.open_button.isVisible(), "it was sent on"
    assert "قصور" not in said(page)
    desk.lock()

    desk.sit(Role.RESEARCHER)
    desk.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    desk.fill(desk.room.search_field(), "الزهراني")
    for _ in range(2):  # to the list, and to the only one on it
        desk.key(Qt.Key.Key_Return)
        desk.rest()
    assert desk.room.current == "request"
    page = desk.page
    assert "قصور" not in said(page)
    desk.press(page.sealed.open_button)
    assert "قصور كلوي" in said(page)
    desk.shot("patient-4-open")
    desk.lock()

    desk.sit(Role.RECEPTION)
    page = desk.open_file(PATIENT)
    assert "قصور" not in said(page)
    assert not page.sealed.open_button.isVisible()
    desk.shot("patient-5-reception")


def test_a_widow_s_orphan_gets_a_file_for_which_a_guardian_signs(desk):
    desk.sit(Role.RECEPTION)
    desk.begin("1000009033")
    who_comes(
        desk, "هيا", "فلاح", "سعد", "العنزي", birth="12/3/1401", gender="2", marital="ارمل",
        mobile="0559876545",
    )  # fmt: skip
    desk.shot("widow-1-person")
    children = [
        ("عبد الله ناصر العنزي", "ابن", "1434", "متوسط"),
        ("سارة ناصر العنزي", "ابنة", "1436", ""),
        ("ريم ناصر العنزي", "ابنة", "1438", ""),
        ("خالد ناصر العنزي", "ابن", "1440", ""),
        ("لمى ناصر العنزي", "ابنة", "1443", ""),
    ]
    with_whom(desk, *children, income="2200", home="ايجار")
    widow = registered(desk, "1000009033")
    assert [m.name for m in widow.form.members] == [name for name, *_ in children]
    assert widow.form.marital is Marital.WIDOWED
    ask_for_help(desk, "توفي الزوج ولا معيل.")
    desk.shot("widow-2-papers")
    show_papers(desk)
    sign_by_pen(desk)
    assert send_on(desk).facts.signer is SignerKind.PERSON

    page = desk.open_file("1000009033")
    desk.shot("widow-3-file")
    row_of(desk, page._members, 0)
    desk.shot("widow-4-member")
    desk.go_on()
    form = desk.sheet.form
    desk.fill(form["on"], "1/9/1447")
    desk.fill(form["reason"], "آخر")
    desk.shot("widow-5-part")
    desk.go_on()
    assert desk.room.current == "visit"
    assert desk.page.journey.person.form.name.first == "عبد الله"
    desk.fill(desk.stage("person").fields.form["marital"], "اعزب")
    desk.go_on()
    assert len(registered(desk, "1000009033").form.members) == 4
    desk.stage("household")
    desk.fill(desk.page.stages["household"].fields.form["housing"], "ايجار")
    desk.go_on()
    ask_for_help(desk, "حقيبة مدرسية وكسوة.")
    stage = show_papers(desk)
    form = stage.fields.form
    desk.fill(form["signer"], "ولي")
    assert stage.fields.signer is SignerKind.GUARDIAN
    desk.fill(form["signer_name"], "سالم عوض الشهراني")
    desk.fill(form["signer_identity"], "1000009041")
    desk.fill(form["kinship"], "عم")
    desk.fill(form["father"], "صك")
    desk.fill(form["deed_kind"], "وصاية")
    desk.fill(form["deed_number"], "45/ج/1447")
    desk.shot("widow-6-guardian")
    sign_by_pen(desk)
    request = desk.page.journey.request
    assert request.facts.signer is SignerKind.GUARDIAN
    told = dict(request.history[-1].content)
    assert (told["اسم الموقّع"], told["القرابة"]) == ("سالم عوض الشهراني", "عم أو خال")
    desk.shot("widow-7-signed")
