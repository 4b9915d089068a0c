"""Consents in the window: nothing preset, refused calmly, withdrawn by one act, told in words."""

from dataclasses import replace

import pytest

from desktop.base.arabic_text import strip_controls
from desktop.core.consents.terms import (
    EXPLICIT,
    OPTIONAL,
    Answer,
    Answered,
    Method,
    Purpose,
    Speaker,
    State,
)
from desktop.core.people.terms import Birth, Member, Relationship
from desktop.core.sealed.terms import Detail, SealDetail, SealedKind
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts.consents.sheets import AnswerSheet, InquirySheet, TakeBackSheet
from desktop.ui.parts.sealed.sheet import SealSheet
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register
from tests.ui.seats import sheet_of, texts

CHILD = replace(NOURA, members=(Member("سارة", Relationship.DAUGHTER, Birth(year=2018)),))


def opened(room, person):
    return room.go(places.Person(person.id))


def said(page):
    return strip_controls(texts(page.consents))


def stands(room, person, role=Role.RECEPTION):
    found = room.live.act(role, room.live.office.consents.read, person.id)
    return {(one.purpose, one.about): one.state(found.today) for one in found.standing}


@pytest.fixture
def room(seat):
    return seat(Role.RECEPTION)


@pytest.fixture
def person(room):
    return register(room, CHILD)


def test_each_purpose_has_a_choice_of_its_own_and_none_is_preset(room, person):
    page = opened(room, person)
    assert "لم يُسأل عنها بعد: التصوير، النشر" in said(page)
    page.consents.answer.click()
    sheet = sheet_of(room, AnswerSheet)
    assert tuple(sheet.choices) == OPTIONAL
    assert {choice.value() for choice in sheet.choices.values()} == {None}
    sheet.form.set_values({"answers.photos": "no", "answers.donors": "yes"})
    sheet.form.set_values({"method": "signed_paper"})
    sheet.yes.click()
    room.rest()
    assert stands(room, person) == {
        (Purpose.PHOTOS, ""): State.REFUSED, (Purpose.DONORS, ""): State.GIVEN
    }  # fmt: skip
    assert "عدم موافقة" in said(page)
    assert "لم يُسأل عنها بعد: النشر" in said(page)
    history = texts(page.versions)
    assert "إجابة الموافقات" in history
    assert "التصوير: عدم موافقة" in history
    assert "توقيع على الورقة" in history


def test_without_an_answer_nothing_is_recorded_and_the_sheet_says_so(room, person):
    page = opened(room, person)
    page.consents.answer.click()
    sheet = sheet_of(room, AnswerSheet)
    sheet.form.set_values({"method": "signed_paper"})
    sheet.yes.click()
    room.rest()
    assert not sheet.isHidden()
    assert stands(room, person) == {}


def test_a_consent_is_taken_back_by_one_act(room, person):
    answer = Answer(
        on=room.live.today, method=Method.SCREEN, answers=(Answered(Purpose.PHOTOS, given=True),)
    )
    room.live.act(Role.RECEPTION, room.live.office.consents.take, person.id, answer)
    page = opened(room, person)
    page.consents.ask_withdraw(page._view.consents.standing[0])
    sheet = sheet_of(room, TakeBackSheet)
    sheet.form.set_values({"method": "phone"})
    sheet.yes.click()
    room.rest()
    assert stands(room, person) == {(Purpose.PHOTOS, ""): State.WITHDRAWN}
    assert "سُحبت الموافقة" in said(page)
    assert "سحب موافقة" in texts(page.versions)


def test_for_a_child_the_guardian_is_asked_for_and_what_is_missing_is_said_there(room, person):
    page = opened(room, person)
    page.consents.explicit.click()
    sheet = sheet_of(room, AnswerSheet)
    assert tuple(sheet.choices) == EXPLICIT
    assert not sheet.form["guardian"].isVisible()
    sheet.form.set_values({"about": "سارة"})
    assert sheet.form["by"].field.value() is None
    sheet.form.set_values({"by": "father", "answers.health": "yes", "method": "signed_paper"})
    assert sheet.form["guardian"].isVisible()
    assert not sheet.form["deed"].isVisible()
    sheet.yes.click()
    room.rest()
    assert sheet.form["guardian"].error
    assert sheet.form["seen"].error
    sheet.form.set_values({"guardian": "سعد", "seen": True})
    sheet.yes.click()
    room.rest()
    assert stands(room, person) == {(Purpose.HEALTH, "سارة"): State.GIVEN}
    found = room.live.act(Role.RECEPTION, room.live.office.consents.read, person.id)
    assert found.lines[0].step.by is Speaker.FATHER


def test_bodies_that_may_be_asked_are_named_with_an_end(room, person):
    page = opened(room, person)
    page.consents.inquiry.click()
    sheet = sheet_of(room, InquirySheet)
    assert sheet.bodies.value() == ()
    assert not sheet.form["other"].isVisible()
    sheet.form.set_values({"bodies": ("prison", "other"), "method": "spoken"})
    sheet.form.set_values({"other": "بنك التنمية", "until": room.live.today, "witness": "هند"})
    sheet.yes.click()
    room.rest()
    assert "الاستعلام لدى جهات: السجن" in said(page)
    assert "الاستعلام لدى جهات: بنك التنمية" in said(page)
    assert "الشاهد: هند" in texts(page.versions)


def test_what_is_kept_sealed_without_a_consent_is_said_calmly_and_bars_nothing(room, person):
    page = opened(room, person)
    lack = page.consents._lack
    assert lack.isHidden()
    seal = SealDetail(person.id, Detail(SealedKind.HEALTH, name="ربو"))
    room.live.act(Role.RECEPTION, room.live.office.sealed.seal, seal)
    page = opened(room, person)
    assert not page.consents._lack.isHidden()
    assert "لا موافقة صريحة قائمة" in said(page)
    assert "ربو" not in said(page)
    assert page.start.isEnabled()
    answer = Answer(
        on=room.live.today,
        method=Method.SIGNED_PAPER,
        answers=(Answered(Purpose.HEALTH, given=True),),
    )
    room.live.act(Role.RECEPTION, room.live.office.consents.take, person.id, answer)
    assert opened(room, person).consents._lack.isHidden()


@pytest.mark.parametrize("role", sorted(Role))
def test_who_reads_consents_sees_the_card_and_who_records_them_its_buttons(
    seat, person, room, role
):
    seated = seat(role, room.live)
    if role is Role.ADMIN:  # opens no file
        return
    card = opened(seated, person).consents
    whole = role in (Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR)
    assert card.isHidden() is not (whole or role is Role.AUDITOR)
    assert card._acts.isHidden() is not whole


def test_the_sealed_sheet_says_where_no_explicit_consent_stands_and_keeps_all_the_same(
    room, person
):
    page = opened(room, person)
    page.sealed.add_button.click()
    sheet = sheet_of(room, SealSheet)
    room.rest()
    assert sheet._lack.isHidden()
    sheet.form.set_values({"kind": "health", "name": "ربو"})
    assert not sheet._lack.isHidden()
    sheet.form.set_values({"kind": "parentage"})
    assert sheet._lack.isHidden()
    refused = Answer(
        on=room.live.today,
        method=Method.SPOKEN,
        answers=(Answered(Purpose.HEALTH, given=False),),
    )
    sheet._hear(room.live.act(Role.RECEPTION, room.live.office.consents.take, person.id, refused))
    sheet.form.set_values({"kind": "health", "name": "ربو"})
    assert "لا موافقة على حفظها" in texts(sheet)
    sheet.keep.click()
    room.rest()
    assert len(page.sealed._lines) == 1
