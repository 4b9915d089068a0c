"""Giving down the waiting list in the window: whom it reaches is seen before it is decided."""

from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui.committee.give_sheet import GiveTurnsSheet
from tests.aid.world import figures, line, riyals
from tests.ui.seats import seat, sheet_of, texts

__all__ = ["seat"]


def test_the_list_is_given_in_its_order_and_its_letters_are_offered(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    person = live.person()
    for _ in range(2):
        request = live.request(person)
        live.upto(request.id, StepId.STUDY)
        live.take(request.id, Decide(Outcome.WAITING_FUNDS, "لا موارد."))
        live.advance(days=1)
    of, met = line(live, 500), live.sitting()
    page = room.go("turns")
    page.give.click()
    room.rest()
    sheet = sheet_of(room, GiveTurnsSheet)
    assert sheet.sitting.value() == met.id  # the only one that is open
    sheet.form.put(lambda c: c.line_id, of.id)
    sheet.form.put(lambda c: c.amount, riyals(400))
    room.rest()
    assert [one.why is None for one in sheet.rows.model.rows] == [True, False]
    assert "لا يكفي ما بقي من البند" in texts(sheet) or sheet.rows.model.rows[1].why
    sheet.yes.click()
    room.rest()
    assert figures(live, of)[1] == 400
    assert len(page.table.model.rows) == 1
    assert page.letters.isVisible() is room.desk.issues("decision_letter")
