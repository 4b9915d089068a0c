"""The notice, the consents, the explicit ones and the inquiry, printed from a real office."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.adoption.terms import Choose
from desktop.core.consents.terms import (
    Answer,
    Answered,
    Authorise,
    Body,
    Method,
    Purpose,
    Speaker,
    Withdraw,
)
from desktop.core.documents.frozen import from_json, to_json
from desktop.core.people.terms import Birth, Member, Relationship
from desktop.core.work import Role
from tests.offices import PERSON

MEMBERS = (Member("سارة", Relationship.DAUGHTER, Birth(year=2018)),)


@pytest.fixture
def person(live):
    live.unlock(Role.RECEPTION)
    return live.person(replace(PERSON, members=MEMBERS))


def take(live, person, step):
    return live.act(Role.RECEPTION, live.office.consents.take, person.id, step)


def answer(live, *answers, **said):
    given = tuple(Answered(purpose, given=yes) for purpose, yes in answers)
    return Answer(on=live.today, method=Method.SIGNED_PAPER, answers=given, **said)


def drafted(live, person, form):
    build = live.office.press._builder(form)
    made = live.act(Role.RECEPTION, live.office.documents.draft, form, person.id, build)
    assert from_json(type(made), to_json(made)) == made
    return made


def clause(notice, title):
    return next(one.text for one in notice.clauses if title in one.title)


def test_the_notice_states_all_that_it_must_and_marks_examples_as_such(live, person):
    notice = drafted(live, person, "privacy_notice")
    assert [one.title for one in notice.clauses] == [
        "الجمعية والتواصل بشأن البيانات", "أساس الجمع والغرض منه", "اللازم من البيانات والاختياري",
        "من يطّلع عليها", "مدة الحفظ", "حقوقكم وكيف تُطلب", "سحب الموافقة", "التوقيع على الشاشة",
    ]  # fmt: skip
    assert live.office.policy.profile.association.name in clause(notice, "التواصل")
    assert "٥ سنوات" in clause(notice, "مدة الحفظ")
    assert "مقترحة" in clause(notice, "مدة الحفظ")
    assert "{" not in "".join(one.text for one in notice.clauses)
    assert (notice.name, notice.file_number) == (person.form.name.full, person.file_number)


def test_the_notice_says_what_the_office_chose(live, person):
    chosen = live.office.policy.profile.office.model_copy(
        update={
            "data_contact": "هند العتيبي، 0551234567",
            "keep_study_years": 2,
            "keep_payments_years": 11,
        }
    )
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(chosen, "قرار الإدارة"))
    notice = drafted(live, person, "privacy_notice")
    assert "هند العتيبي، 0551234567" in clause(notice, "التواصل")
    kept = clause(notice, "مدة الحفظ")
    assert all(one in kept for one in ("سنتين", "١١ سنة", "بقرار المكتب"))
    assert "مقترحة" not in kept


def test_only_a_way_to_reach_the_office_stands_as_its_contact(live, person):
    said = clause(drafted(live, person, "privacy_notice"), "التواصل")
    assert live.office.policy.profile.document.title not in said  # a line of the letterhead
    assert said.rstrip(".").rpartition(":")[2].strip()


def test_each_purpose_is_printed_as_it_stands_and_what_is_open_has_room(live, person):
    said = ((Purpose.PHOTOS, True), (Purpose.DONORS, True), (Purpose.PUBLICITY, False))
    take(live, person, answer(live, *said))
    back = Withdraw(purpose=Purpose.DONORS, on=live.today, method=Method.PHONE)
    take(live, person, back)
    (head,) = drafted(live, person, "consents").people
    assert [(row.given, row.stands.split(" في ")[0]) for row in head.rows] == [
        (True, "موافقة"), (False, "عدم موافقة"), (None, ""), (None, "سُحبت الموافقة"), (None, "")
    ]  # fmt: skip


def test_a_child_s_answers_stand_under_their_own_name(live, person):
    father = {"about": "سارة", "by": Speaker.FATHER, "guardian": "سعد", "seen": True}
    take(live, person, answer(live, (Purpose.HEALTH, True), **father))
    head, child = drafted(live, person, "explicit_consent").people
    assert (head.name, [row.stands for row in head.rows]) == (person.form.name.full, ["", ""])
    assert (child.name, child.rows[0].given) == ("سارة", True)
    (alone,) = drafted(live, person, "consents").people
    assert alone.name == person.form.name.full


def test_bodies_are_printed_with_the_day_until_which_they_may_be_asked(live, person):
    asking = Authorise(
        on=live.today,
        method=Method.SIGNED_PAPER,
        bodies=(Body.PRISON, Body.OTHER),
        other="بنك التنمية",
        until=live.today + timedelta(days=30),
    )
    take(live, person, asking)
    (head,) = drafted(live, person, "inquiry").people
    given = {row.text: row.stands for row in head.rows if row.given}
    assert list(given) == ["السجن", "بنك التنمية"]
    assert all(" إلى " in stands for stands in given.values())


def test_the_summary_tells_them_and_names_neither_illness_nor_prison(live, person):
    assert drafted(live, person, "file_summary").consents == ()
    take(live, person, answer(live, (Purpose.PHOTOS, False), (Purpose.HEALTH, True)))
    asking = Authorise(
        on=live.today, method=Method.SCREEN, bodies=(Body.PRISON, Body.PENSION), until=live.today
    )
    take(live, person, asking)
    said = {one.what: one.stands for one in drafted(live, person, "file_summary").consents}
    assert list(said) == ["التصوير", "حفظ تفاصيل محددة للدراسة", "الاستعلام لدى جهات"]
    assert said["التصوير"].startswith("عدم موافقة في ")


@pytest.mark.parametrize("form", ["privacy_notice", "consents", "explicit_consent", "inquiry"])
def test_each_is_issued_with_a_number_and_one_page(live, person, form):
    printed = live.act(Role.RECEPTION, live.office.press.issue, form, person.id)
    assert printed.pages == 1
    assert printed.document.number
    (row, *_) = live.act(Role.RECEPTION, live.office.documents.of_subject, person.id)
    assert row.form_id == form
