"""«Nothing changed» at a visit: only where there is nothing typed and nothing still to be asked."""

from dataclasses import replace

from desktop.core.work import Role
from desktop.ui import places
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register


def begun(room, person):
    page = room.go(places.VisitOf(person.id))
    room.rest()
    return page, page.stages.person


def test_it_rests_while_something_is_typed_on_either_screen(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    page, stage = begun(room, person)
    assert stage.same.isEnabled()
    stage.fields.form.set_values({"mobile": "0551112227"})
    assert not stage.same.isEnabled()
    stage._nothing_changed()
    room.rest()
    assert page.current == "person"
    stage.fields.form.set_values({"mobile": person.form.mobile})
    stage.dirty = False
    page._show("household")
    page.stages["household"].fields.form.set_values({"incomes.salary": 300_000})
    page._show("person")
    assert not stage.same.isEnabled(), "what was typed of the household is not passed over"


def test_a_file_whose_housing_nobody_asked_for_is_gone_through(seat):
    room = seat(Role.RECEPTION)
    _page, stage = begun(room, register(room, replace(NOURA, housing=None)))
    assert not stage.same.isEnabled()
    assert stage._known.isVisible()


def test_who_is_not_known_is_offered_nothing_to_confirm(seat):
    room = seat(Role.RECEPTION)
    page = room.go(places.NewVisit())
    room.rest()
    assert not page.stages.person._known.isVisible()
    assert not page.stages.person._ahead.isVisible()


def test_a_file_that_was_changed_meanwhile_is_not_confirmed_over(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    page, stage = begun(room, person)
    people = room.live.office.people
    changed = replace(person.form, mobile="0551112228")
    room.live.act(Role.RECEPTION, people.update, person.id, person.version, changed)
    stage.same.click()
    room.rest()
    assert page.current == "person"
    assert room.live.act(Role.RECEPTION, people.read, person.id).form.mobile == "+966551112228"
