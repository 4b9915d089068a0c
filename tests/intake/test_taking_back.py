"""What was recorded by mistake is taken back by a contrary entry, and both stay on record."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.facts import Outcome, Reached, State
from desktop.core.intake.ledger import faithfulness
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Role

MISTAKE = "سُجّل لغير صاحبه"
WRONG = TakeBack(Back.DELIVERY, MISTAKE)


def perform(live, request_id, payload, role=Role.RECEPTION):
    return live.act(role, live.office.intake.perform, request_id, payload)


@pytest.fixture
def told(live):
    """A request with money that was decided and told."""
    request = live.request(live.person())
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.APPROVED, "موافقة", amount=50_000))
    return live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))


def part(amount, *, last):
    return replace(delivery("سلة"), amount=amount, last=last)


def test_a_delivery_entered_wrong_is_corrected_by_a_contrary_entry(live, told):
    first = perform(live, told.id, part(20_000, last=False))
    assert first.back is Back.DELIVERY
    whole = perform(live, told.id, part(30_000, last=True))
    assert whole.facts.state is State.CLOSED
    back = perform(live, told.id, WRONG)
    assert (back.facts.state, back.facts.deliveries) == (State.IN_DELIVERY, 1)
    assert back.left == 30_000
    assert back.back is None, "one entry is corrected once"
    steps = [one.step for one in back.history][-3:]
    assert steps == ["delivery", "delivery", "taking_back"]
    assert MISTAKE in str(back.history[-1].content)
    again = perform(live, told.id, part(30_000, last=True))
    assert again.facts.state is State.CLOSED
    first_again = perform(live, told.id, WRONG)
    assert first_again.left == 30_000


def test_a_telling_that_reached_another_starts_the_reply_clock_again(live, told):
    assert told.facts.first_reached_at is not None
    back = perform(live, told.id, TakeBack(Back.NOTIFICATION, MISTAKE))
    assert back.facts.state is State.DECIDED
    assert (back.facts.reached_at, back.facts.first_reached_at) == (None, None)
    assert "صدرت موافقة" in back.say


def test_an_attempt_that_reached_nobody_takes_no_earlier_one_along(live):
    request = live.request(live.person())
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.WAITING_FUNDS, "انتظار"))
    reached = live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))
    live.advance(minutes=5)
    live.take(request.id, Notify(ChannelId.PHONE, Reached.NO_ANSWER))
    back = perform(live, request.id, TakeBack(Back.NOTIFICATION, MISTAKE))
    assert back.facts == reached.facts


def refused(live, request_id, payload=WRONG, role=Role.RECEPTION):
    before = live.act(Role.DIRECTOR, live.office.reports.digest)
    with pytest.raises(Refused) as why:
        perform(live, request_id, payload, role)
    assert live.act(Role.DIRECTOR, live.office.reports.digest) == before
    found = why.value
    return found.problems[0].code if isinstance(found, Invalid) else found.code


NOTHING = "intake.nothing_to_take_back"


def test_nobody_takes_back_what_something_rests_upon(live, told):
    perform(live, told.id, part(20_000, last=False))
    assert refused(live, told.id, TakeBack(Back.NOTIFICATION, MISTAKE)) == NOTHING
    assert refused(live, told.id, TakeBack(Back.DELIVERY, " ")) == "intake.reason_needed"
    assert refused(live, told.id, role=Role.SECRETARY) == NOTHING
    assert refused(live, told.id, role=Role.RESEARCHER) == "work.not_permitted"
    live.advance(seconds=1)
    live.act(Role.RECEPTION, live.office.press.issue, "request", told.id)
    assert live.act(Role.RECEPTION, live.office.intake.read, told.id).back is None
    assert refused(live, told.id) == NOTHING


def test_nobody_takes_back_what_was_recorded_on_another_day(live, told):
    perform(live, told.id, part(20_000, last=False))
    live.advance(days=1)
    assert refused(live, told.id) == NOTHING


def test_events_still_lead_where_the_request_stands(live, told):
    perform(live, told.id, part(20_000, last=False))
    perform(live, told.id, WRONG)

    def sound():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            return list(faithfulness(tx.session))

    assert live.call(sound) == [(told.number, True)]
