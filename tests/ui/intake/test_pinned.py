"""A visit for a request goes by what the request was opened under, whatever came in force since."""

from dataclasses import replace

import pytest

from desktop.core.adoption.terms import Adopt, Choose
from desktop.core.policy.choices import Paper, Service, Target
from desktop.core.policy.loader import parse
from desktop.core.policy.vocabulary import DayUnit, StepId, Validity
from desktop.core.work import Role
from desktop.ui import places
from tests.offices import PERSON
from tests.ui.intake.people import NOURA
from tests.ui.seats import seat, texts

__all__ = ["seat"]

BILL = Paper(id="bill", name="فاتورة كهرباء", validity=Validity.NONE, required=True)
FUEL = Service(id="fuel", name="وقود تدفئة")


@pytest.fixture
def room(seat):
    return seat(Role.RECEPTION)


def choose(live, **changed):
    choices = live.office.policy.profile.office.model_copy(update=changed)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار الإدارة"))


def papers(page):
    return [row.paper.id for row in page.stages["verification"]._rows]


def test_an_old_request_asks_for_its_own_papers_and_a_new_one_for_the_new(room):
    live = room.live
    person = live.person()
    old = live.request(person)
    choose(live, papers=(BILL, live.profile.papers[0]))
    new = live.request(person)
    page = room.go(places.VisitFor(old.id))
    assert page.current == "verification"
    assert papers(page) == [paper.id for paper in live.profile.papers]
    page = room.go(places.VisitFor(new.id))
    assert papers(page) == ["bill", "identity"]
    page = room.go(places.VisitFor(old.id))
    assert len(papers(page)) == len(live.profile.papers)


def test_an_old_request_keeps_its_steps_and_its_rule(room):
    live = room.live
    person = live.person()
    old = live.request(person)
    text = live.policy.text
    for edit in (
        ('  "clarification",\n', ""),
        ('  "completion",\n', ""),
        ('  "signature",\n', '  "completion",\n  "signature",\n'),
        ("amount = 14", "amount = 20"),
        ("اللجنة المختصة", "لجنة البر"),
        ('with_li = "للجنة المختصة"', 'with_li = "للجنة البر"'),
        ("لا تقل عن أسبوعين", "لا تقل عن عشرين يومًا"),
    ):
        assert edit[0] in text
        text = text.replace(*edit)
    live.act(Role.DIRECTOR, live.office.adoption.adopt, parse(text.encode()), Adopt("قرار المجلس"))
    new = live.request(person)
    page = room.go(places.VisitFor(new.id))
    assert page._route.order[3:] == (
        "verification", "completion", "signature", "explanation", "referral",
    )  # fmt: skip
    page = room.go(places.VisitFor(old.id))
    assert page._route.order[3:] == (
        "verification", "signature", "explanation", "referral", "completion",
    )  # fmt: skip
    live.upto(old.id, StepId.REFERRAL)
    shown = texts(room.go(places.Request(old.id)))
    assert "اللجنة المختصة" in shown
    assert "لا تقل عن أسبوعين" in shown
    assert "لا تقل عن عشرين يومًا" in texts(room.go(places.Request(new.id)))


def test_a_new_visit_offers_what_the_office_chose_since(room):
    page = room.go("visit")
    choose(room.live, services=(FUEL,))
    room.rest()
    room.go("reception")
    page = room.go("visit")
    service = page.stages["need"].form["service_id"].field
    assert [service.itemData(n) for n in range(service.count())] == ["fuel"]


def test_a_category_that_was_taken_out_is_shown_to_who_has_it_alone(room):
    live = room.live
    person = live.person(replace(PERSON, categories=("orphan",)))
    other = live.person(NOURA)
    choose(live, categories=tuple(c for c in live.profile.categories if c.id != "orphan"))
    room.rest()
    page = room.go(places.Person(person.id))
    assert "الأيتام" in texts(page)
    for one, shown in ((person, True), (other, False)):
        page = room.go(places.VisitOf(one.id))
        field = page.stages["person"].fields.form["categories"].field
        orphan = [check for check in field.inputs() if check.text() == "الأيتام"]
        assert [check.isVisible() for check in orphan if check.isVisible()] == [True] * shown
        assert ("orphan" in field.value()) is shown


def test_the_offices_own_target_is_shown_as_its_own(room):
    live = room.live
    choose(live, target=Target(days=7, unit=DayUnit.WORKING_DAYS))
    request = live.request()
    live.upto(request.id, StepId.COMPLETION)
    shown = texts(room.go(places.Request(request.id)))
    assert "مدة يستهدفها المكتب (ليست موعدًا نهائيًا)" in shown
    assert "٢١ رمضان ١٤٤٧" in shown
