"""A beneficiary's file as different roles see it."""

from dataclasses import replace

from desktop.core.people.terms import Birth, Income, IncomeSource, Member, Relationship
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
    grid = getattr(page, name)._grid
    texts = [grid.itemAt(i).widget().text() for i in range(grid.count())]
    return dict(zip(texts[::2], texts[1::2], strict=True))


def test_the_file_shows_who_with_whom_and_what_was_asked(work_room):
    room = work_room()
    person = family(room)
    request = request_for(room, person)
    page = room.go(places.Person(person.id))
    assert page.heading()[0] == NOURA.name.full
    assert NOURA.identity.number in facts(page, "_who")["رقم الهوية الوطنية"]
    assert facts(page, "_money")["نصيب الفرد"] == "١٬٥٠٠ ريال"
    assert page._badges.text() == "أرملة"
    assert [row.number for row in page.requests.model.rows] == [request.number]
    page.requests.opened.emit(page.requests.model.rows[0])
    room.rest()
    assert room.room.current == "visit"


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
    page._show_due(page._view.person, due=True)
    assert "التحديث السنوي" in page._due.text()
