"""What the body reads beside a decision, and the ways from its page."""

import pytest

from desktop.core.adoption.terms import Choose
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.places import PageId
from tests.ui.committee.test_committee import open_sitting, waiting
from tests.ui.seats import texts


@pytest.mark.parametrize("size", [(1366, 748), (910, 492)])
def test_earlier_help_and_the_study_stand_beside_the_form_in_view(seat, open_office, size):
    live = open_office("haqal")
    (request_id,) = waiting(live, 1)
    before = live.request(live.read(request_id).person)
    live.upto(before.id, StepId.STUDY)
    live.take(before.id, Decide(Outcome.APPROVED, "كما ثبت.", 60_000))
    room = seat(Role.SECRETARY, live, size=size)
    page = room.go(places.Decision(request_id))
    open_sitting(room)
    page.table.focus_first()
    room.rest()
    known = page.decision.known
    assert known.helped.isVisibleTo(page)
    assert before.number in texts(known.helped)
    assert "٦٠٠" in texts(known.helped)
    bar = page.bar.mapTo(page, page.bar.rect().bottomLeft())
    assert bar.y() <= page.height()


def test_ways_lead_to_members_and_waiting_list_which_stand_under_it(seat, open_office, qtbot):
    live = open_office("haqal")
    room = seat(Role.SECRETARY, live)
    page = room.go(PageId.COMMITTEE)
    ways = page.acts.ways
    for button, leads in ((ways.members, PageId.MEMBERS), (ways.turns, PageId.TURNS)):
        room.go(PageId.COMMITTEE)
        assert button.isVisible()
        button.click()
        qtbot.waitUntil(lambda leads=leads: room.room.current == leads)
        assert room.room._specs[leads].under == PageId.COMMITTEE


def test_a_reason_of_the_offices_own_is_offered_marked_and_told(seat, open_office):
    live = open_office("haqal")
    own = "استُكملت الحاجة من جهة أخرى"
    choices = live.profile.office.model_copy(update={"decision_reasons": (own,)})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قائمة المكتب"))
    (request_id,) = waiting(live, 1)
    room = seat(Role.SECRETARY, live)
    page = room.go(places.Decision(request_id))
    open_sitting(room)
    page.table.focus_first()
    room.rest()
    page.decision.form.set_values({"outcome": Outcome.REJECTED, "listed": own})
    page.primary.click()
    room.rest()
    assert live.read(request_id).facts.listed == own
    choose = seat(Role.DIRECTOR, live).go(PageId.CHOICES)
    assert choose.form["decision_reasons"].field.value() == own
