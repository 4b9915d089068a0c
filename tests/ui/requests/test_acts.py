"""What the person at the PC reads on the card of an act."""

import pytest

from desktop.base.arabic_text import strip_controls
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.requests.acts import NotifyAct
from tests.ui.seats import texts


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
