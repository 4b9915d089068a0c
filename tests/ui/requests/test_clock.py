"""A reply clock is held and let run again on the request's page, and stands on the first page."""

from datetime import date, timedelta

import pytest

from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.requests.clock import PauseSheet, ResumeSheet
from tests.ui.seats import sheet_of, texts

pytestmark = pytest.mark.local


def test_a_clock_is_held_seen_on_the_first_page_and_let_run(seat):
    room = seat(Role.RESEARCHER, policy="shaqra")
    live = room.live
    request = live.upto(live.request().id, StepId.COMPLETION)
    page = room.go(places.Request(request.id))
    shown = texts(page.cards.reply)
    assert "على أساس عطلة متوقعة لم تُعتمد بعد" in shown
    assert page.cards.reply.resume.isHidden()
    page.cards.reply.pause.click()
    asked = sheet_of(room, PauseSheet)
    assert "لا نهاية محددة" in texts(asked)
    asked.first.set_value(live.today + timedelta(days=400))
    asked.reason.setPlainText("ينتظر تقريرًا طبيًّا")
    asked.yes.click()
    room.rest()
    assert "خلال سنة من اليوم" in texts(asked)
    assert asked.reason.value() == "ينتظر تقريرًا طبيًّا"
    asked.first.set_value(None)
    asked.yes.click()
    room.rest()
    shown = texts(page)
    for said in ("احتساب المدة موقوف منذ", "آخر موعد للرد (دون الإيقاف)", "بلا نهاية محددة"):
        assert said in shown
    home = room.go("home")
    assert "احتساب المدة موقوف: طلب واحد" in home.held.banner.text()
    home.held.banner.activated.emit()
    assert request.number in texts(home.held)
    home.held.ways[0].click()
    room.rest()
    page.cards.reply.resume.click()
    asked = sheet_of(room, ResumeSheet)
    asked.reason.setPlainText("وصل التقرير")
    asked.yes.click()
    room.rest()
    assert live.read(request.id).held is None
    assert live.read(request.id).reply.date == date(2026, 3, 24)
    assert room.go("home").held.banner.isHidden()
