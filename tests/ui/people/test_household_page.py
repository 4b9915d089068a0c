"""The researcher's way to household and income, from the file."""

from dataclasses import replace

from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.people.household_page import HouseholdButton
from desktop.ui.places import PageId
from tests.offices import PERSON


def button(room, person):
    page = room.go(places.Person(person.id))
    return page.findChild(HouseholdButton)


def test_the_researcher_writes_income_from_the_file(seat, open_office):
    live = open_office("haqal")
    person = live.person()
    room = seat(Role.RESEARCHER, live)
    button(room, person).click()
    room.rest()
    page = room.page(PageId.HOUSEHOLD)
    assert room.room.current == PageId.HOUSEHOLD
    page.note.set_value("يُعالج من الربو")
    page.save.click()
    room.rest()
    assert room.room.current == PageId.PERSON
    now = live.act(Role.RESEARCHER, live.office.people.read, person.id)
    assert now.form.note == "يُعالج من الربو"
    assert now.form.incomes == person.form.incomes
    assert now.form.members == person.form.members


def test_who_may_not_write_it_is_not_offered_it(seat, open_office):
    live = open_office("haqal")
    person = live.person()
    for role in (Role.SECRETARY, Role.AUDITOR, Role.DIRECTOR):
        room = seat(role, live)
        assert not button(room, person).isVisible()


def test_the_researcher_is_told_what_can_hardly_be(seat, open_office):
    live = open_office("haqal")
    person = live.person()
    page = seat(Role.RESEARCHER, live).go(places.HouseholdOf(person.id))
    row = page.fields.members._rows[0]
    row.name.set_value("هند")
    row.relationship.set_value("mother")
    row.birth.set_value(live.today)
    assert row._notice


def test_the_desk_asks_for_the_housing_until_it_is_answered(seat, open_office):
    live = open_office("haqal")
    person = live.person(replace(PERSON, housing=None))
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.HouseholdOf(person.id))
    page.save.click()
    room.rest()
    asked = page.fields.form.at(lambda p: p.housing)
    assert asked.error
    assert room.room.current == PageId.HOUSEHOLD
    asked.field.set_value("unasked")
    page.save.click()
    room.rest()
    assert room.room.current == PageId.PERSON
    assert live.act(Role.RESEARCHER, live.office.people.read, person.id).form.housing is None
    assert room.go(places.HouseholdOf(person.id)).fields.form["housing"].field.value() is None
