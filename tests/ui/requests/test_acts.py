"""What the person at the PC reads on the card of an act."""

import pytest

from desktop.base.arabic_text import strip_controls
from desktop.core.intake.facts import Outcome, Reached
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.places import PageId
from desktop.ui.requests.act import Act
from desktop.ui.requests.acts import DecideAct, NotifyAct, StudyAct
from tests.ui.seats import texts

ALL = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY})


@pytest.mark.parametrize(
    ("role", "told"), [(Role.RECEPTION, "0501112223"), (Role.SECRETARY, "••••••2223")]
)
def test_who_tells_the_decision_reads_where_the_agreed_channel_reaches(
    seat, open_office, role, told
):
    live = open_office("shaqra")
    request = live.upto(live.request().id, StepId.SIGNATURE)
    live.step(request.id, StepId.EXPLANATION)
    live.take(request.id, AgreeReplyChannel(ChannelId.WHATSAPP, "0501112223"))
    for step in (StepId.REFERRAL, StepId.STUDY, StepId.DECISION):
        live.step(request.id, step)
    room = seat(role, live)
    page = room.go(places.Request(request.id))
    assert isinstance(page.act, NotifyAct)
    assert f"واتساب · {told}" in strip_controls(texts(page.act.facts))


def offered(page):
    """Return what can be done instead of what is shown."""
    return [kind for kind, button in page.others.items() if button.isVisible()]


@pytest.mark.parametrize(
    ("outcome", "kinds"),
    [
        (Outcome.DEFERRED, [StudyAct, DecideAct, NotifyAct]),
        (Outcome.WAITING_FUNDS, [DecideAct, NotifyAct]),
    ],
)
def test_who_has_several_duties_chooses_among_what_can_be_done(seat, open_office, outcome, kinds):
    live = open_office("haqal")
    live.act(Role.ADMIN, live.office.staff.change_roles, live.slots[Role.RECEPTION], ALL)
    request_id = live.request().id
    live.upto(request_id, StepId.STUDY)
    live.advance(hours=1)
    live.take(request_id, Decide(outcome, "سبب"))
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request_id))
    assert isinstance(page.act, NotifyAct)  # the next step of the policy
    assert offered(page) == [kind for kind in kinds if kind is not NotifyAct]
    assert len(page.findChildren(Act)) == 1  # what is not looked at is not made
    page.act.form.set_values({"note": "تعذر الرد أولًا"})
    for kind in (*offered(page), NotifyAct):
        page.others[kind].click()
        assert type(page.act) is kind
        assert [one for one in page.findChildren(Act) if one.isVisible()] == [page.act]
    room.rest()
    assert page.act.form["note"].field.value() == "تعذر الرد أولًا"
    page.act.form.set_values({"channel": ChannelId.PHONE.value, "reached": Reached.REACHED})
    page.primary.click()
    room.rest()
    assert live.read(request_id).facts.reached_at
    assert not isinstance(page.act, NotifyAct)


def test_who_has_one_duty_is_offered_nothing_else(seat, open_office):
    live = open_office("haqal")
    request = live.upto(live.request().id, StepId.REFERRAL)
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.Request(request.id))
    assert isinstance(page.act, StudyAct)
    assert not offered(page)
    live.step(request.id, StepId.STUDY)
    room.go(PageId.HOME)
    page = room.go(places.Request(request.id))
    # no empty form as though nothing were saved; who wrote it may write it again
    assert (page.act, page.primary.isVisible()) == (None, False)
    assert offered(page) == [StudyAct]
