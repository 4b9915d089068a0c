"""Households that belong together and that part, by the keyboard alone."""

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.core.people.links.terms import LinkKind
from desktop.core.people.terms import (
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Member,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import Marital
from desktop.core.work import Role
from desktop.ui import kit
from tests.offices import PERSON
from tests.ui.journeys.acts import registered, row_of, who_comes, with_whom

HEAD, SECOND = "1000009009", "1000009017"


def known(desk, number, first, **more):
    """Have somebody in the register already."""
    form = replace(
        PERSON,
        name=PersonName(first, "محمد", "", "المالكي"),
        identity=Identity(IdentityKind.NATIONAL_ID, number),
        mobile="0559870000",
        iban="",
        **more,
    )
    return desk.live.person(form)


def links(desk, person_id):
    return desk.live.act(Role.RECEPTION, desk.live.office.links.of_file, person_id)


def test_two_wives_of_one_man_have_a_file_each_that_lead_to_each_other(desk):
    first = known(desk, HEAD, "نوف", gender=Gender.FEMALE, members=(), marital=Marital.MARRIED)
    desk.sit(Role.RECEPTION)
    desk.begin(SECOND)
    who_comes(
        desk, "بدرية", "ناصر", "", "الحارثي", birth="1410", gender="2", marital="متزوج",
        mobile="0559876545",
    )  # fmt: skip
    with_whom(desk, ("ماجد علي المالكي", "ابن", "1439", ""), income="1500", home="ايجار")
    second = registered(desk, SECOND)
    page = desk.open_file(SECOND)
    desk.shot("wives-1-file")
    desk.press(page.links.bind)
    form = desk.sheet.form
    desk.fill(form["to"], first.file_number)
    desk.fill(form["kind"], "زوجتان")
    desk.fill(form["said_by"], "سجل الأسرة")
    desk.shot("wives-2-bind")
    desk.go_on()
    assert desk.sheets == 0
    for one, other in ((first, second), (second, first)):
        (link,) = links(desk, one.id)
        assert (link.kind, link.row.id) == (LinkKind.CO_WIVES, other.id)
    desk.shot("wives-3-linked")
    (way,) = (b for b in page.links.findChildren(kit.Button) if b.text() == "فتح الملف الآخر")
    desk.press(way)
    assert desk.page.heading()[0] == first.form.name.full
    desk.shot("wives-4-other")


def test_a_divorce_splits_a_household_and_each_file_leads_to_the_other(desk):
    members = (
        Member("فاطمة حسن الشهري", Relationship.SPOUSE, Birth(year=1405, typed="١٤٠٥")),
        Member("ياسر سعيد المالكي", Relationship.SON, Birth(year=1431, typed="١٤٣١")),
        Member("جنى سعيد المالكي", Relationship.DAUGHTER, Birth(year=1438, typed="١٤٣٨")),
        Member("عمر سعيد المالكي", Relationship.SON, Birth(year=1441, typed="١٤٤١")),
    )
    head = known(desk, HEAD, "سعيد", gender=Gender.MALE, marital=Marital.MARRIED, members=members)
    desk.sit(Role.RECEPTION)
    page = desk.open_file(HEAD)
    desk.shot("divorce-1-file")
    row_of(desk, page._members, 0)
    desk.go_on()
    form = desk.sheet.form
    desk.fill(form["on"], "1/9/1447")
    desk.fill(form["reason"], "طلاق")
    along = form["along"].field
    daughter, son = along.inputs()[1:]
    desk.to(along)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Space)
    assert (daughter.value(), son.value()) == (True, True)
    desk.shot("divorce-2-part")
    desk.go_on()
    assert desk.sheets == 0
    hers = desk.page.journey.person
    assert hers.form.name.full == "فاطمة حسن الشهري"
    assert [m.name for m in hers.form.members] == [members[2].name, members[3].name]
    desk.shot("divorce-3-hers")
    (link,) = links(desk, head.id)
    assert link.row.id == hers.id
    his = desk.live.act(Role.RECEPTION, desk.live.office.people.read, head.id)
    assert [m.name for m in his.form.members] == [members[1].name]
    page = desk.open_file(HEAD)
    desk.shot("divorce-4-his")
