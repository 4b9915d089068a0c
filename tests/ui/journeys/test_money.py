"""Money in the window, from a decision to the account: in each association by an order and a list,
with one transfer that comes back; an orphan's year (haqal), a widow's rent (shaqra), a prisoner's
debt and release (kafl).
"""

from dataclasses import replace

import pytest

from desktop.base.hijri import month_of
from desktop.base.money import Halalas
from desktop.core.aid.orders.terms import PaymentState, ReturnReason
from desktop.core.aid.prints import PAYMENT, SPONSOR_REPORT, TRANSFER_LIST
from desktop.core.aid.schedules.terms import EndReason
from desktop.core.aid.terms import Fund, PayeeKind
from desktop.core.documents.ledger import known
from desktop.core.intake.facts import State
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.people.terms import Birth, Member, Relationship
from desktop.core.practice.names import iban
from desktop.core.work import Action, Role
from desktop.ui.aid.allot_sheet import AllotSheet
from desktop.ui.aid.order_sheets import ApproveSheet
from desktop.ui.aid.schedule_sheets import EndScheduleSheet, MakeScheduleSheet
from desktop.ui.aid.settle_sheet import SettleSheet
from tests.aid.world import BANK, decided, figures, line
from tests.offices import PERSON
from tests.sampling import todays
from tests.ui.seats import seat, sheet_of

__all__ = ["seat"]
ORPHAN = Member("خالد", Relationship.SON, birth=Birth(year=1440))
POLICIES = ("haqal", "shaqra", "nama", "kawthar", "kafl")


def each(cases):
    """Return all cases, of which each day tries one, and ``--full`` the others."""
    every = list(cases)
    today = todays(every, len(every))
    marks = {one: [] if one in today else [pytest.mark.full] for one in every}
    return [pytest.param(one, marks=marks[one], id=one) for one in every]


class Till:
    """The accountant and the director at the window, one after the other."""

    def __init__(self, seat, live):
        self.sit, self.live = seat, live
        self.accountant()

    def accountant(self):
        self.room = self.sit(Role.ACCOUNTANT, self.live)

    def put(self, kind, **given):
        """Fill in the sheet that is open and take its act."""
        sheet = sheet_of(self.room, kind)
        for name, value in given.items():
            sheet.form[name].field.set_value(value)
            sheet.form[name].field.changed.emit()
        sheet.yes.click()
        self.room.rest()
        assert not sheet.form.problems()

    def promise(self, of, amount, **more):
        page = self.room.go("allot")
        page.take.click()
        self.put(AllotSheet, line_id=of.id, amount=amount, **more)

    def instalments(self, **given):
        page = self.room.go("schedules")
        page.chips.set_value("to_make")
        page.chips.chosen.emit("to_make")
        page.primary.click()
        self.put(MakeScheduleSheet, **given)

    def orders(self, state):
        page = self.room.go("orders")
        page.chips.set_value(state)
        page.chips.chosen.emit(state)
        self.room.rest()
        return page

    def order(self):
        """Order the month's rows, and take the order through its hands to the bank."""
        self.live.advance(seconds=60)
        page = self.orders("due")
        page.due._month.set_value(month_of(self.live.today))
        page.due._month.changed.emit()
        self.room.rest()
        page.due.whole.click()
        page.primary.click()
        self.room.rest()
        page.asked.declared.setText("في المكتب محاسب واحد")
        page.primary.click()
        self.room.rest()
        self.room = self.sit(Role.DIRECTOR, self.live)
        self.orders("reviewed").primary.click()
        self.put(ApproveSheet)
        self.accountant()
        page = self.orders("approved")
        order = page.table.model.rows[0]
        page.primary.click()
        self.room.rest()
        return order

    def transfers(self):
        return self.room.go("transfers")

    def paid(self):
        page = self.transfers()
        page.paid.click()
        self.room.rest()
        return page

    def came_back(self):
        page = self.transfers()
        page.rows.mark(0)
        page.one.click()
        self.put(SettleSheet, paid="back", reason=ReturnReason.IBAN_WRONG.value)
        return page


def state_of(live, request):
    return live.read(request.id).facts.state


@pytest.mark.parametrize("policy", each(POLICIES))
def test_a_transfer_comes_back_and_is_paid_anew_until_its_request_is_closed(
    seat, open_office, policy
):
    live = open_office(policy)
    request, of = decided(live), line(live)
    till = Till(seat, live)
    till.promise(of, request.left)
    order = till.order()
    page = till.came_back()
    assert page.rows.model.rows[0].state is PaymentState.RETURNED
    (back,) = live.act(Role.RECEPTION, live.office.money.transfers.returned)
    assert back.request_id == request.id
    live.advance(days=1)
    mended = replace(request.person.form, iban=iban(7))
    said = Revised(RevisionKind.UPDATE, live.today, "آيبان جديد")
    revise = live.office.revisions.revise
    live.act(Role.RECEPTION, revise, request.person.id, request.person.version, mended, said)
    till.order()
    assert state_of(live, request) is not State.CLOSED  # sent is not paid
    page = till.paid()
    assert state_of(live, request) is State.CLOSED
    assert figures(live, of)[3] == request.left // 100
    press = live.office.press
    live.act(Role.ACCOUNTANT, press.issue, PAYMENT, order.id)
    live.act(Role.ACCOUNTANT, press.issue, TRANSFER_LIST, page.table.model.rows[0].id)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def frozen(actor, doors, document_id):
    with doors.look(actor, Action.DOCUMENT_READ) as see:
        return known(see.session, document_id).data


def orphan(seat, live):
    """A year of sponsorship, paid to the family month by month, and what its sponsor is told."""
    request = decided(live, replace(PERSON, members=(ORPHAN,)))
    of = line(live, fund=Fund.SPONSORSHIP, condition="كفالة يتيم")
    till = Till(seat, live)
    part = Halalas(request.left // 12)
    till.promise(of, part * 12, fits="يتيم مكفول")
    till.instalments(amount=part, months=12, sponsor="K-112", child=ORPHAN.name)
    for _ in range(2):
        till.order()
        till.paid()
        live.advance(days=31)
    (row,) = live.act(Role.ACCOUNTANT, live.office.money.schedules.everyone)
    assert (row.paid, row.next.place) == (2, 3)
    issued = live.act(Role.ACCOUNTANT, live.office.press.issue, SPONSOR_REPORT, row.id)
    told = live.act(Role.ACCOUNTANT, frozen, live.office.doors, issued.document.id)
    assert ORPHAN.name in told
    for hidden in (PERSON.name.family, PERSON.identity.number, request.person.file_number):
        assert f'"{hidden}"' not in told
    assert PERSON.name.family not in told


def rent(seat, live):
    """A widow's rent goes to the landlord by the contract's number, every month of its own."""
    request, of = decided(live), line(live)
    till = Till(seat, live)
    part = Halalas(request.left // 2)
    landlord = {"payee.kind": PayeeKind.LANDLORD.value, "payee.name": "سالم المطيري",
                "payee.number": "20410077", "payee.iban": BANK}  # fmt: skip
    till.promise(of, part * 2, **landlord)
    till.instalments(amount=part, months=2)
    for _ in range(2):
        till.order()
        till.paid()
        live.advance(days=31)
    sent = live.act(Role.ACCOUNTANT, live.office.money.transfers.transfers)
    rows = [live.act(Role.ACCOUNTANT, live.office.money.transfers.payments, one.id) for one in sent]
    assert {(row.payee, row.number) for (row,) in rows} == {("سالم المطيري", "20410077")}
    assert len({row.period for (row,) in rows}) == 2  # no bill is paid twice
    assert figures(live, of)[3] == 2 * part // 100


def debt(seat, live):
    """A prisoner's debt goes to the creditor by the judgment's number; what the family is paid by
    the month ends with the release.
    """
    request, of = decided(live), line(live)
    till = Till(seat, live)
    part = Halalas(request.left // 4)
    creditor = {"payee.kind": PayeeKind.CREDITOR.value, "payee.name": "شركة التقسيط",
                "payee.number": "45/3312", "payee.iban": BANK}  # fmt: skip
    till.promise(of, part * 2, **creditor)
    till.order()
    page = till.paid()
    assert (page.rows.model.rows[0].payee, page.rows.model.rows[0].number) == (
        "شركة التقسيط", "45/3312",
    )  # fmt: skip
    till.promise(of, part * 2)
    till.instalments(amount=part, months=2)
    till.order()
    till.paid()
    room = till.room = seat(Role.DIRECTOR, live)
    room.go("schedules").end.click()
    till.put(EndScheduleSheet, reason=EndReason.RELEASED.value)
    live.advance(days=31)
    assert live.act(Role.ACCOUNTANT, live.office.money.orders.payable) == []
    approved, promised, ordered, paid, left = figures(live, of)
    assert (promised, ordered, paid) == (0, 0, 3 * part // 100)
    assert left == approved - paid


WAYS = {"haqal-orphan": orphan, "haqal-rent": rent, "shaqra-orphan": orphan, "shaqra-rent": rent,
        "kafl-debt": debt}  # fmt: skip


@pytest.mark.parametrize("case", each(WAYS))
def test_what_an_association_pays_by_the_month(seat, open_office, case):
    live = open_office(case.partition("-")[0])
    WAYS[case](seat, live)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound
