"""Harm in the window, from the settlement to the acknowledgement: claimed in its file, ordered from
alms by hands that read none of it, paid by a list of its own, and told apart from aid.
"""

import pytest

from desktop.base.money import Halalas
from desktop.core.aid.orders.terms import PaymentState
from desktop.core.aid.terms import Fund
from desktop.core.complaints.harm.terms import Agree, Fault, HarmState, Judgment, OpenHarm
from desktop.core.work import Role
from desktop.ui.aid.allot_sheet import AllotSheet
from desktop.ui.complaints.harm_sheets import HarmSheet
from tests.aid.world import BANK, HARMED, allot, decided, figures, line, riyals
from tests.ui.journeys.test_money import Till
from tests.ui.seats import seat, sheet_of, texts

__all__ = ["seat"]
SECRET = "تلف أثاثها عند نقله"


@pytest.fixture
def live(open_office):
    return open_office("shaqra")


def agreed(live, amount):
    take = live.office.hearing.harm.take
    harm = live.act(Role.COMPLAINTS, live.office.hearing.harm.open, OpenHarm(SECRET, HARMED))
    for step in (
        Fault(caused=True, text=SECRET),
        Judgment("محكمة شقراء", "44", live.today),
        Agree(live.today, riyals(amount)),
    ):
        harm = live.act(Role.COMPLAINTS, take, harm.id, step)
    return harm


def step(room, name, **given):
    """Take a step of the marked file of harm by its sheet; returns what is wrong with it."""
    page = room.go("harm")
    page.buttons[name].click()
    sheet = sheet_of(room, HarmSheet)
    for field, value in given.items():
        sheet.form[field].field.set_value(value)
        sheet.form[field].field.changed.emit()
    sheet.yes.click()
    room.rest()
    return room.go("harm")


def test_harm_is_paid_by_an_order_of_its_own(seat, live):
    request, alms = decided(live), line(live, 10_000)
    line(live, name="زكاة", fund=Fund.ZAKAT)
    harm = agreed(live, 2_000)
    page = step(seat(Role.COMPLAINTS, live), "claim", iban=BANK)
    assert page.table.current().standing.claim.name == HARMED  # as the file has it
    till = Till(seat, live)
    allot(live, request, alms, 300)
    room = till.room
    waits = room.go("allot")
    place = next(at for at, one in enumerate(waits.table.model.rows) if one.granted.payee)
    waits.table.mark(place)
    waits.take.click()
    sheet = sheet_of(room, AllotSheet)
    assert set(sheet._lines) == {alms.id}  # no zakat is offered
    assert not sheet.kind.isVisibleTo(sheet)
    till.put(AllotSheet, line_id=alms.id, amount=riyals(2_000))
    due = till.orders("due").due
    rows = due.table.model.rows
    place = next(at for at, one in enumerate(rows) if one.compensates)
    due.tick(rows[1 - place])
    due.table.mark(place)
    order = till.order()
    assert (order.compensates, order.total) == (True, riyals(2_000))
    assert SECRET not in texts(till.orders("approved"))
    till.paid()
    (money,) = [one for one in live.act(Role.ACCOUNTANT, live.office.money.lines.lines)
                if one.id == alms.id]  # fmt: skip
    assert (money.figures.aid, money.figures.compensated) == (0, riyals(2_000))
    assert figures(live, alms) == (10_000, 300, 0, 2_000, 7_700)
    room = seat(Role.COMPLAINTS, live)
    page = room.go("harm")
    (paid,) = page.table.current().payments
    assert (paid.order, paid.state) == (order.number, PaymentState.PAID)
    page = step(room, "acknowledge", on=live.today, read_out=True, copy_given=True)
    stood = page.table.current().standing
    assert (stood.state, stood.paid) == (HarmState.SETTLED, Halalas(200_000))
    assert live.act(Role.AUDITOR, live.office.reports.check).sound
    assert harm.number == page.table.current().number
