"""An update, a correction and the yearly review, from the file itself."""

from dataclasses import replace

from desktop.core.intake.signers import SignMethod
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.people.terms import Income, Member, Relationship
from desktop.core.policy.circumstances import IncomeSource
from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.people.sign_sheet import SignChangeSheet
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register
from tests.ui.kit.test_signature import draw
from tests.ui.seats import sheet_of, texts


def opened(room, person):
    page = room.go(places.Person(person.id))
    page.revise.click()
    room.rest()
    return room.page("revise")


def newest(room, person):
    return room.live.act(Role.RECEPTION, room.live.office.people.history, person.id)[0]


def test_an_update_says_from_when_it_holds_and_is_shown_in_the_history(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    page = opened(room, person)
    page.who.form.set_values({"mobile": "0551112223"})
    page._compare()
    assert page.differ.found == 1
    page.save.click()
    room.rest()
    assert page.form["since"].error, "the day on which it changed is asked for"
    page.form.set_values({"since": room.live.today, "text": "غيّرت رقمها"})
    page.save.click()
    room.rest()
    assert room.room.current == "person"
    told = newest(room, person)
    assert (told.said, told.changed) == (
        Revised(RevisionKind.UPDATE, room.live.today, "غيّرت رقمها"),
        ("mobile",),
    )
    assert "غيّرت رقمها" in texts(room.page("person").versions)


def test_a_correction_says_what_was_wrong_and_asks_for_no_day(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    page = opened(room, person)
    page.form.set_values({"kind": "correction"})
    assert not page._since.isVisible()
    page.save.click()
    room.rest()
    assert page.form["text"].error
    page.form.set_values({"text": "سقط رقم من الجوال"})
    page.save.click()
    room.rest()
    assert newest(room, person).version == 1, "nothing was changed"
    page.who.form.set_values({"mobile": "0551112224"})
    page.save.click()
    room.rest()
    assert newest(room, person).said == Revised(RevisionKind.CORRECTION, text="سقط رقم من الجوال")


def test_what_was_wrong_bears_its_star_only_of_a_correction(seat):
    room = seat(Role.RECEPTION)
    page = opened(room, register(room, NOURA))
    row = page.form["text"]
    for kind, needed in (("update", False), ("correction", True), ("yearly", False)):
        page.form.set_values({"kind": kind})
        assert row.required is needed
        assert ("*" in texts(row)) is needed
        assert ("مطلوب" in row.field.accessibleName()) is needed


def test_nothing_changed_is_one_key_and_never_hides_what_was_typed(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    page = opened(room, person)
    page.who.form.set_values({"mobile": "0551112225"})
    page.same.click()
    room.rest()
    assert page.form["kind"].error
    assert newest(room, person).version == 1
    page.who.form.set_values({"mobile": person.form.mobile})
    page.same.click()
    room.rest()
    told = newest(room, person)
    assert (told.version, told.said, told.changed) == (2, Revised(RevisionKind.YEARLY), ())


def test_what_is_wrong_in_a_field_is_said_beside_it(seat):
    room = seat(Role.RECEPTION)
    other = register(room, NOURA)
    person = register(room, replace(NOURA, identity=replace(NOURA.identity, number="1000000107")))
    page = opened(room, person)
    page.form.set_values({"since": room.live.today})
    page.who.form.set_values({"identity.number": other.form.identity.number})
    page.save.click()
    room.rest()
    assert page.who.form["identity.number"].error, "it is another file's"
    page.who.form.set_values({"identity.number": "1071724369"})
    page.save.click()
    room.rest()
    assert page.who.form["identity.number"].error, "its check digit is wrong"
    assert newest(room, person).version == 1


def test_each_line_of_a_household_is_told_before_and_now(seat):
    room = seat(Role.RECEPTION)
    son = Member("خالد", Relationship.SON, note="يدرس")
    form = replace(NOURA, members=(son,), incomes=(Income(IncomeSource.SALARY, 200_000),))
    person = register(room, form)
    page = opened(room, person)
    after = replace(
        person.form,
        members=(
            replace(person.form.members[0], note="تخرّج"),
            Member("ريم", Relationship.DAUGHTER),
        ),
        incomes=(Income(IncomeSource.SALARY, 150_000),),
    )
    page.differ.show_forms(person.form, after)
    said = texts(page)
    for told in ("خالد", "يدرس", "تخرّج", "ريم", "غير مسجل", "٢٬٠٠٠", "١٬٥٠٠"):
        assert told in said
    assert page.differ.found == 3


def signs(room):
    """Return the buttons of a file's history that ask for a signature."""
    buttons = room.page("person").versions.findChildren(kit.Button)
    return [one for one in buttons if one.text() == "توقيع التعديل"]


def test_a_change_that_was_left_for_later_is_signed_for_from_its_file(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    room.go(places.Person(person.id))
    assert signs(room) == [], "a registration is signed for with its request"
    page = opened(room, person)
    page.same.click()
    room.rest()
    sheet = sheet_of(room, SignChangeSheet)
    offered = sheet.fields.form.at(lambda s: s.signer).field
    assert offered.itemText(0) == "صاحب الملف", "there is no request"
    sheet.close_sheet()
    room.rest()
    (sign,) = signs(room)
    sign.click()
    room.rest()
    sheet = sheet_of(room, SignChangeSheet)
    draw(sheet.block.pad)
    sheet.yes.click()
    room.rest()
    assert "الموقّع على التعديل: المستفيد" in texts(room.page("person").versions)
    assert signs(room) == []


def test_a_change_is_signed_for_on_the_pad_and_its_file_says_so(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    page = opened(room, person)
    page.same.click()
    room.rest()
    sheet = sheet_of(room, SignChangeSheet)
    assert NOURA.name.full in texts(sheet)
    sheet.yes.click()
    room.rest()
    assert sheet.isVisible(), "nothing is drawn yet"
    draw(sheet.block.pad)
    sheet.yes.click()
    room.rest()
    assert "الموقّع على التعديل: المستفيد" in texts(room.page("person").versions)
    assert signs(room) == []
    page = opened(room, person)
    page.same.click()
    room.rest()
    sheet_of(room, SignChangeSheet).paper.click()
    room.rest()
    assert "طباعة الإقرار" in texts(sheet_of(room, kit.ConfirmSheet))


def test_ink_on_the_printed_declaration_is_recorded_from_the_file(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    page = opened(room, person)
    page.same.click()
    room.rest()
    sheet = sheet_of(room, SignChangeSheet)
    sheet.fields.form.set_values({"method": SignMethod.THUMB_INK})
    assert sheet.block.isHidden()
    assert "اطبعه أولًا" in sheet._by_hand.text()
    sheet.fields.form.set_values({"read_aloud": True, "witness": "نايف تركي البقمي"})
    sheet.yes.click()
    room.rest()
    assert sheet.fields.form["method"].error, "nothing is printed yet"
    sheet.paper.click()
    room.rest()
    sheet_of(room, kit.ConfirmSheet).yes.click()
    room.rest()
    assert room.room.current == "print"
    number = room.page("print")._seen.printed.document.number
    room.go(places.Person(person.id))
    (sign,) = signs(room)
    sign.click()
    room.rest()
    sheet = sheet_of(room, SignChangeSheet)
    assert sheet.fields.method is SignMethod.INK_ON_PAPER, "the paper is what they come with"
    assert number in sheet._by_hand.text()
    sheet.fields.form.set_values({"method": SignMethod.THUMB_INK, "read_aloud": True})
    sheet.fields.form.set_values({"witness": "نايف تركي البقمي"})
    sheet.yes.click()
    room.rest()
    told = texts(room.page("person").versions)
    for words in ("بصمة بالحبر على الورق", "نايف تركي البقمي", number):
        assert words in told
    assert signs(room) == []
