"""What is printed of a file: its summary, and the letter of one that is closed or stopped."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.arabic_text import strip_controls
from desktop.base.errors import Refused
from desktop.base.hijri import hijri_text
from desktop.core.intake.file_prints import LETTER, SUMMARY
from desktop.core.people.course.terms import (
    Close,
    CloseReason,
    Die,
    PassOn,
    Reopen,
    Suspend,
    SuspendReason,
)
from desktop.core.people.days.ledger import put_in
from desktop.core.people.days.terms import Day, DayKind
from desktop.core.people.links.terms import Bind, LinkKind
from desktop.core.people.terms import Gender, Identity, IdentityKind, Member, Relationship
from desktop.core.policy.choices import IDENTITY_PAPER
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.offices import PERSON

WHOLE = {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}


def drafted(live, form, person, role=Role.DIRECTOR):
    build = live.office.press._builders[form]
    return live.act(role, live.office.documents.draft, form, person.id, build)


def closed(live, person, reason):
    live.act(Role.DIRECTOR, live.office.courses.take, person.id, Close(reason))
    return drafted(live, LETTER, person)


def test_the_summary_says_what_stands_in_the_file(live):
    person = live.person()
    other = live.person(replace(PERSON, identity=Identity(IdentityKind.PASSPORT, "A1234567")))
    bind = Bind(other.file_number, LinkKind.PARENT, "صاحب الملف")
    live.act(Role.RECEPTION, live.office.links.bind, person.id, bind)
    said = drafted(live, SUMMARY, person)
    assert said.applicant.identity == person.form.identity.number
    assert said.applicant.file_number == person.file_number
    assert [one.file_number for one in said.linked] == [other.file_number]
    assert said.standing == "سارٍ"


def test_the_summary_tells_the_end_of_the_identity_that_was_seen(live):
    person, ends = live.person(), date(2029, 5, 1)
    papers = live.office.policy.profile.papers
    name = next(one.name for one in papers if one.id == IDENTITY_PAPER)

    def seen():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            put_in(tx.session, "request", {person.id: [Day(DayKind.PAPER, 0, ends, name=name)]})

    assert drafted(live, SUMMARY, person).applicant.identity_expiry == ""
    live.call(seen)
    assert drafted(live, SUMMARY, person).applicant.identity_expiry == hijri_text(ends)


def test_every_print_of_a_household_says_who_of_it_died(live):
    died = Member("سعد", Relationship.SON, died_on=date(2026, 1, 20))
    person = live.person(replace(PERSON, members=(died, Member("ريم", Relationship.DAUGHTER))))
    request = live.request(person)
    build = live.office.press._builders["request"]
    asked = live.act(Role.RECEPTION, live.office.documents.draft, "request", request.id, build)
    for form in (asked, drafted(live, SUMMARY, person)):
        assert [one.name for one in form.members] == ["سعد", "ريم"]
        assert ["الوفاة" in one.status for one in form.members] == [True, False]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
def test_the_summary_is_for_who_sees_files_whole(live, role):
    person = live.person()
    if role in WHOLE:
        assert live.act(role, live.office.press.issue, SUMMARY, person.id).document.number
    else:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, live.office.press.issue, SUMMARY, person.id)


def test_a_letter_is_written_only_where_there_is_something_to_tell(live):
    person = live.person()
    with pytest.raises(Refused, match=r"intake\.no_letter"):
        drafted(live, LETTER, person)
    letter = closed(live, person, CloseReason.MOVED_AWAY)
    assert "نطاق" in letter.reason
    live.act(Role.DIRECTOR, live.office.courses.take, person.id, Reopen("عاد"))
    with pytest.raises(Refused, match=r"intake\.no_letter"):
        drafted(live, LETTER, person)


def test_a_suspension_says_until_when_and_that_one_may_object(live):
    person = live.person()
    stop = Suspend(SuspendReason.NOT_UPDATED, heard="أفاد", until=live.today)
    live.act(Role.DIRECTOR, live.office.courses.take, person.id, stop)
    letter = drafted(live, LETTER, person)
    assert "إيقاف الخدمة" in letter.told
    assert letter.after
    assert "تعترضوا" in letter.objection


def test_a_suspension_speaks_to_whom_it_is_sent(live):
    person = live.person()
    asked = Suspend(SuspendReason.BY_REQUEST, heard="طلب ذلك")
    live.act(Role.DIRECTOR, live.office.courses.take, person.id, asked)
    letter = drafted(live, LETTER, person)
    assert letter.reason == "بناءً على طلبكم"
    assert letter.told.endswith("بعد سماع إفادتكم.")


def test_a_suspension_says_that_nobody_was_heard_and_never_why_in_the_office_s_own_words(live):
    person = live.person()
    other = Suspend(SuspendReason.OTHER, unheard="هاتفه مغلق", text="كلام المكتب")
    live.act(Role.DIRECTOR, live.office.courses.take, person.id, other)
    letter = drafted(live, LETTER, person)
    assert letter.told.endswith("بعد تعذّر سماع إفادتكم.")
    assert "الجمعية" in letter.reason
    assert not any(word in str(letter) for word in ("هاتفه", "كلام المكتب", "سبب آخر"))


def test_no_letter_tells_of_prison(live):
    letter = closed(live, live.person(), CloseReason.RELEASED)
    assert "سج" not in str(letter)


@pytest.mark.parametrize(("gender", "prayer"), [("male", "رحمه الله"), ("female", "رحمها الله")])
def test_nobody_writes_to_the_dead(live, gender, prayer):
    person = live.person(replace(PERSON, gender=Gender(gender)))
    live.act(Role.RECEPTION, live.office.courses.take, person.id, Die(live.today, "ابنه"))
    letter = closed(live, person, CloseReason.DEATH)
    assert letter.addressed == f"أسرة {person.form.name.full} {prayer}"
    assert letter.condolence
    assert "ملفكم" not in letter.told


@pytest.mark.parametrize("form", ["request", "receipt", "referral", "match"])
def test_until_the_file_passes_on_a_print_prays_for_the_head_who_died(live, form):
    person = live.person()
    request = live.request(person)
    live.upto(request.id, StepId.REFERRAL)
    name = person.form.name.full
    assert applicant(live, form, request.id) == name
    live.act(Role.RECEPTION, live.office.courses.take, person.id, Die(live.today, "ابنه"))
    prayed = f"{name} {'رحمها' if person.form.gender is Gender.FEMALE else 'رحمه'} الله"
    assert applicant(live, form, request.id) == prayed
    mourned = live.act(Role.RECEPTION, live.office.people.read, person.id)
    heir = PassOn(
        name="عادل سعد الحربي",
        gender=Gender.MALE,
        identity_kind=IdentityKind.NONE_YET,
        relationship=Relationship.SON,
    )
    live.act(Role.RECEPTION, live.office.courses.pass_on, person.id, mourned.version, heir)
    assert applicant(live, form, request.id) == "عادل سعد الحربي"


def applicant(live, form, subject):
    build = live.office.press._builders[form]
    said = live.act(Role.RECEPTION, live.office.documents.draft, form, subject, build).applicant
    return getattr(said, "name", said)


def test_an_active_file_s_letter_tells_that_its_update_is_due(live):
    person = live.person()
    live.clock.advance(timedelta(days=400))
    letter = drafted(live, LETTER, person)
    assert person.file_number in strip_controls(letter.told)
    assert (letter.reason, letter.objection) == ("", "")
    assert "السبب" not in letter.after
