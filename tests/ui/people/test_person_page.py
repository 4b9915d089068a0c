"""A beneficiary's file as different roles see it."""

from dataclasses import replace
from datetime import date

from desktop.base.arabic_text import strip_controls
from desktop.core.people.births import read_birth
from desktop.core.people.follow.terms import Ahead, Renewal
from desktop.core.people.terms import Birth, Gender, Income, Member, Relationship
from desktop.core.policy.circumstances import IncomeSource, Marital
from desktop.core.practice.names import identity
from desktop.core.work.roles import Role
from desktop.ui import kit, places
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register, request_for
from tests.ui.seats import texts

SON = NOURA.members[0].name


def family(room):
    form = replace(
        NOURA,
        members=(Member(SON, Relationship.SON),),
        incomes=(Income(IncomeSource.SALARY, 300_000),),
        categories=("widow",),
    )
    return register(room, form)


def facts(page, name):
    grid = getattr(page, name).layout()
    texts = [grid.itemAt(i).widget().text() for i in range(grid.count())]
    return dict(zip(texts[::2], texts[1::2], strict=True))


def test_the_file_shows_who_with_whom_and_what_was_asked(work_room):
    room = work_room()
    person = family(room)
    request = request_for(room, person)
    page = room.go(places.Person(person.id))
    assert page.heading()[0] == NOURA.name.full
    assert NOURA.identity.number in facts(page, "_who")["رقم الهوية الوطنية"]
    assert facts(page._means, "_sums")["نصيب الفرد"] == "١٬٥٠٠ ريال"
    assert page._badges.text() == "الأرامل"
    assert [row.number for row in page.requests.model.rows] == [request.number]
    page.requests.opened.emit(page.requests.model.rows[0])
    room.rest()
    assert room.room.current == "visit"


def test_papers_that_a_draft_lacks_are_told_without_a_number(work_room):
    room = work_room()
    person = family(room)
    page = room.go(places.Person(person.id))
    seen = []
    page.aid.known.connect(seen.append)
    page.aid.show_person(person.id)
    room.rest()
    page.aid._show(replace(seen[0], papers=(("", ("صك الإعالة",)),)))
    assert "مسودة · صك الإعالة" in strip_controls(texts(page.aid))


def test_words_follow_whose_file_it_is(work_room):
    room = work_room()
    form = replace(NOURA, members=(Member(SON, Relationship.SPOUSE),))
    for n, (marital, gender, said, kin) in enumerate(
        (
            (Marital.MARRIED, Gender.FEMALE, "متزوجة", "زوج"),
            (Marital.SINGLE, Gender.MALE, "أعزب", "زوجة"),
        )
    ):
        known = replace(NOURA.identity, number=identity(71 + n))
        one = replace(form, marital=marital, gender=gender, identity=known)
        page = room.go(places.Person(register(room, one).id))
        assert facts(page, "_who")["الحالة الاجتماعية"] == said
        model = page._members.model
        assert model.data(model.index(0, 1)) == kin


def test_the_choices_of_a_visit_follow_the_gender_that_was_chosen(work_room):
    page = work_room().go(places.NewVisit())
    person = page.stages["person"].fields
    members = page.stages["household"].fields.members
    marital = person.form.at(lambda p: p.marital).field
    gender = person.form.at(lambda p: p.gender).field

    def offered():
        kin = members._rows[0].relationship
        return {field.itemText(place) for field in (marital, kin) for place in range(field.count())}

    assert {"أرمل / أرملة", "زوج / زوجة"} <= offered()
    marital.set_value("widowed")
    gender.set_value("female")
    assert marital.currentText() == "أرملة"
    assert "زوج" in offered()
    assert not [one for one in offered() if "/" in one]
    members.add_row()
    gender.set_value("male")
    assert marital.currentText() == "أرمل"
    assert "زوجة" in offered()
    assert "مهجورة" not in offered()
    gender.set_value("female")
    marital.set_value("abandoned")
    gender.set_value("male")
    assert marital.value() is None


def test_a_birth_year_alone_is_shown(work_room):
    room = work_room()
    form = replace(
        NOURA,
        birth=Birth(year=1371),
        members=(Member(SON, Relationship.SON, Birth(year=1432)),),
    )
    page = room.go(places.Person(register(room, form).id))
    assert facts(page, "_who")["تاريخ الميلاد"] == "١٣٧١"
    model = page._members.model
    assert "١٤٣٢" in [model.data(model.index(0, column)) for column in range(model.columnCount())]


def test_a_new_request_starts_prefilled_to_confirm_or_change(work_room):
    room = work_room()
    person = family(room)
    page = room.go(places.Person(person.id))
    page.start.click()
    room.rest()
    visit = room.page("visit")
    assert visit.stages["person"].fields.form["mobile"].field.value() == person.form.mobile
    assert visit.stages["household"].fields.members.value()[0].name == SON
    visit.primary.click()
    assert "تأكيد" in visit.primary.text()
    visit.primary.click()
    room.rest()
    assert visit.current == "need"
    again = room.call(room.desk.office.people.read, room.desk.actor, person.id)
    assert (again.version, again.form) == (2, person.form)
    page = room.go(places.Person(person.id))
    assert len(page._view.history) == 2
    rows = page.versions.findChildren(kit.ItemRow)
    confirmed, registered = (texts(row).split("\n") for row in rows)
    assert (confirmed[0], registered[0]) == ("تأكيد دون تغيير", "تسجيل الملف")
    assert all(room.desk.actor.name in said[1] for said in (confirmed, registered))


def test_a_file_changed_elsewhere_is_shown_anew(work_room):
    room = work_room()
    person = family(room)
    page = room.go(places.Person(person.id))
    changed = replace(person.form, mobile="0559998877")
    room.call(room.desk.office.people.update, room.desk.actor, person.id, 1, changed)
    room.rest(50)
    assert "+966559998877" in facts(page, "_who")["الجوال"]


def test_an_auditor_sees_masked_numbers_and_starts_nothing(work_room):
    room = work_room()
    person = family(room)
    room.desk.actor = replace(room.desk.actor, roles=frozenset({Role.AUDITOR}))
    page = room.go(places.Person(person.id))
    assert f"••••••{NOURA.identity.number[-4:]}" in facts(page, "_who")["رقم الهوية الوطنية"]
    assert page.start.isHidden()


def test_the_yearly_update_is_asked_for_when_it_is_due(work_room):
    room = work_room()
    person = family(room)
    page = room.go(places.Person(person.id))
    assert page._due.isHidden()
    due = Renewal(date(2025, 1, 1), date(2026, 1, 1), told=2, told_on=date(2026, 2, 1))
    page._due.show_ahead(Ahead(due))
    assert "تحديث البيانات السنوي" in page._due.text()
    assert "مرتين" in page._due.text()
    assert "لا يُغلق من نفسه" in page._due.text()


def test_what_can_hardly_be_is_told_on_the_file(work_room):
    room = work_room()
    older = Member(SON, Relationship.SON, read_birth("1380"))
    person = register(room, replace(NOURA, nationality="سودانية", members=(older,)))
    page = room.go(places.Person(person.id))
    said = page._odd.accessibleName() + texts(page._odd)
    assert "راجع الجنسية" in said
    assert "أحد والديه" in said


def test_what_is_written_for_the_office_is_read_on_the_file(work_room):
    room = work_room()
    person = register(room, replace(NOURA, note="يراجع عنه جاره", old_file_number="أ-١٧"))
    where = facts(room.go(places.Person(person.id)), "_where")
    assert where["ملاحظة المكتب"] == "يراجع عنه جاره"
    assert strip_controls(where["رقم الملف الورقي القديم"]) == "أ-١٧"
