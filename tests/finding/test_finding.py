"""Everybody is found as somebody types, with the reason; nobody by who may not."""

from dataclasses import replace

import pytest

from desktop.base.errors import Refused
from desktop.core.finding.terms import Reason, Without
from desktop.core.people.terms import (
    Identity,
    IdentityKind,
    Member,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.work import Role

R = Reason
NOBODY = Identity(IdentityKind.NONE_YET)


def form(*parts, identity="", **more):
    kind = IdentityKind.NATIONAL_ID if identity else IdentityKind.NONE_YET
    return PersonForm(PersonName(*parts), Identity(kind, identity), **more)


FORMS = (
    form(
        "نورة", "عبد الله", "أحمد", "العتيبي", identity="1000000107", mobile="0551234567",
        latin_name="NOURA ALOTAIBI",
        members=(Member("سارة فهد الحربي", Relationship.DAUGHTER, identity_number="1010000006"),),
    ),
    form("أحمد", "سعد", "ضيف الله", "القحطاني", mobile="0550000002", old_file_number="ق/١٢٣"),
    form("محمد", "علي", "", "آل مبارك", members=(Member("خالد", Relationship.SON),)),
    form("John", "", "", "O’Brien", latin_name="JOHN OBRIEN"),
    form("فاطمة", "نور الدين", "یوسف", "باوزير"),
)  # fmt: skip


def filled(there):
    for one in FORMS:
        there.people.register(there.desk, one)
    there.finding.prepare(there.desk)
    there.work_off()
    assert there.finding.whole
    return there


@pytest.fixture
def office(there):
    return filled(there)


@pytest.fixture(scope="module")
def known(shared):
    return filled(shared)


@pytest.mark.parametrize(
    ("text", "found", "reason"),
    [
        ("نورة العتيبي", "نورة", R.SAME),
        ("نوره عتيبى", "نورة", R.SPELT),
        ("العتيبي نورة", "نورة", R.SAME),
        ("احمد سعد", "أحمد", R.HAMZA),
        ("إحمد القحطاني", "أحمد", R.HAMZA),
        ("نورة بنت عبدالله ال عتيبي", "نورة", R.SAME),
        ("نورة عبدالله", "نورة", R.SAME),
        ("نو", "نورة", R.BEGINS),
        ("نورة عبد الله احمد العتيبى", "نورة", R.SPELT),
        ("أحمد ضيفالله", "أحمد", R.TOGETHER),
        ("احمدسعد القحطاني", "أحمد", R.TOGETHER),
        ("نورةعبد الله العتيبي", "نورة", R.SAME),
        ("باو زير فاطمة", "فاطمة", R.APART),
        ("فاطمه يوسف", "فاطمة", R.SPELT),
        ("نورالدين باوزير", "فاطمة", R.TOGETHER),
        ("Ahmed Alqahtani", "أحمد", R.SOUNDS),
        ("al-Qahtany ahmad", "أحمد", R.SOUNDS),
        ("Dhaifallah Saad", "أحمد", R.SOUNDS),
        ("Dhaif Allah Saad", "أحمد", R.SOUNDS),
        ("Fatma Youssef", "فاطمة", R.SOUNDS),
        ("Mohamad Ali Mubarak", "محمد", R.SOUNDS),
        ("Moham", "محمد", R.SOUNDS),
        ("noura alotaibi", "نورة", R.SAME),
        ("نورة العتبيي", "نورة", R.SWAPPED),
        ("نورة العتيي", "نورة", R.LETTER),
        ("نورة العتيبيي", "نورة", R.LETTER),
        ("نورة القتيبي", "نورة", R.LETTER),
        ("نورة القتيقي", "نورة", R.LETTERS),
        ("نورة قاسم عبدالله العتيبي", "نورة", R.MISSING),
        ("obrien", "John", R.SAME),
        ("noura otaibi", "نورة", R.SPELT),
        ("jhon", "John", R.SWAPPED),
        ("سارة الحربي", "سارة", R.SAME),
        ("خالد مبارك", "خالد", R.SAME),
        ("القحطا", "أحمد", R.BEGINS),
        ("القخطا", "أحمد", R.LETTER),
        ("1000000107", "نورة", R.IDENTITY),
        ("١٠٠٠٠", "نورة", R.IDENTITY),
        ("۰۱۰۷", "نورة", R.IDENTITY),
        ("4567", "نورة", R.MOBILE),
        ("+966 55 123", "نورة", R.MOBILE),
        ("1010000006", "نورة", R.MEMBER_IDENTITY),
        ("0002", "أحمد", R.FILE),
        ("ق 123", "أحمد", R.OLD_FILE),
        ("نورة 055", "نورة", R.SAME),
        ("نُوْرَة الْعُتَيْبِيّ", "نورة", R.SAME),
        ("نـــورة ا\u0654حمد العتيبي", "نورة", R.SAME),
        ("نورةعبداللهأحمدالعتيبي", "نورة", R.TOGETHER),
        ("نورة بنأحمد العتيبي", "نورة", R.SPELT),
        ("نورة لاعتيبي", "نورة", R.SWAPPED),
        ("نورة االعتيبي", "نورة", R.LETTER),
        ("نورة عد الله العتيبي", "نورة", R.LETTER),
        ("أحمد سعد ضيفاالله", "أحمد", R.LETTER),
        ("محمد عل آل مبارك", "محمد", R.BEGINS),
    ],
)
def test_everybody_is_found_with_the_reason(known, text, found, reason):
    hit, *_ = known.finding.find(known.desk, text).hits
    assert (hit.row.member or hit.row.name).split()[0] == found
    assert hit.reasons[0] is reason
    assert (R.MEMBER in hit.reasons) == bool(hit.row.member)


@pytest.mark.parametrize("text", ["", " ", "لا أحد هنا", "%", "99999999", "نورة 9999", "\udcff"])
def test_nobody_is_found_for_what_means_nobody(known, text):
    assert known.finding.find(known.desk, text).hits == ()


def test_what_is_changed_is_found_at_the_next_key(office):
    view = office.people.register(office.desk, form("سلطان", "ماجد", "", "الدوسري"))
    assert office.names("سلطان الدوسري") == ["سلطان ماجد الدوسري"]
    renamed = replace(view.form, name=PersonName("مشعل", "ماجد", "", "الدوسري"))
    office.people.update(office.desk, view.id, view.version, renamed)
    assert office.names("مشعل الدوسري") == ["مشعل ماجد الدوسري"]
    assert office.names("سلطان الدوسري") == []


def test_what_is_changed_while_it_is_prepared_is_not_lost(there):
    for one in FORMS:
        there.people.register(there.desk, one)
    there.finding.prepare(there.desk)
    there.queued.pop(0)()
    view = there.people.register(there.desk, form("سلطان", "ماجد", "", "الدوسري"))
    answer = there.finding.find(there.desk, "سلطان")
    assert answer.preparing
    assert [hit.row.id for hit in answer.hits] == [view.id]
    there.work_off()
    answer = there.finding.find(there.desk, "سلطن")
    assert not answer.preparing
    assert [hit.row.id for hit in answer.hits] == [view.id]


def test_each_role_finds_what_it_may_see(known):
    office = known
    for role in (Role.SECRETARY, Role.AUDITOR):
        (hit,) = office.finding.find(office.actor(role), "1000000107").hits
        assert hit.row.identity == "••••••0107"
        assert office.finding.find(office.actor(role), "10000001").hits == ()  # no guessing
        assert office.names("سارة الحربي", role) == []
    (hit,) = office.finding.find(office.actor(Role.AUDITOR), "1000000107").hits
    assert hit.row.name == "ن• ع• ا• أ• ا•"
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        office.finding.find(office.actor(Role.ADMIN), "نورة")


def test_the_identity_is_masked_for_everybody_in_the_list(known):
    (hit,) = known.finding.find(known.desk, "نورة العتيبي").hits
    assert (hit.identity, hit.row.identity) == ("••••••0107", "1000000107")


def test_nothing_stays_when_the_office_is_locked(office):
    assert office.finding.size()[0] == len(FORMS)
    office.finding.forget()
    assert office.finding.size() == (0, 0)
    assert not office.finding.whole


def test_a_pc_without_memory_searches_the_database_and_says_what_it_leaves_out(there):
    there.people.register(there.desk, FORMS[0])
    there.free = 100 << 20
    there.finding.prepare(there.desk)
    assert there.queued == []
    answer = there.finding.find(there.desk, "نوره")
    assert [hit.reasons for hit in answer.hits] == [(R.SPELT,)]
    assert answer.without == tuple(Without)
    assert there.finding.find(there.desk, "نورط").hits == ()


def test_a_run_of_searches_is_one_act(known):
    office = known
    answers = list(office.finding.listed(office.desk, ["نورة العتيبي", "احمد سعد"]))
    assert [len(answer.hits) for answer in answers] == [1, 1]
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        list(office.finding.listed(office.actor(Role.ADMIN), ["نورة"]))
