"""What the tests of the money do, in one line each."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.base.hijri import to_hijri
from desktop.base.money import Halalas
from desktop.core.aid.orders.terms import (
    ApproveOrder,
    OrderView,
    PrepareOrder,
    ReviewOrder,
    Settle,
)
from desktop.core.aid.schedules.terms import MakeSchedule, ScheduleView
from desktop.core.aid.terms import Allot, Fund, LineView, OpenLine, PayRow, PromiseView
from desktop.core.complaints.harm.terms import Agree, Claim, Fault, HarmView, Judgment, OpenHarm
from desktop.core.intake.terms import RequestView
from desktop.core.people.terms import PersonForm
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.offices import NOW, PERSON, Live, living

ACCOUNTANT, DIRECTOR, RECEPTION = Role.ACCOUNTANT, Role.DIRECTOR, Role.RECEPTION
#: Words of who does an act alone.
ALONE = "المكتب صغير."
BANK = "SA0380000000608010167519"
#: Offices of templates in which somebody's request was decided, with its id.
_READY: dict[tuple[Path, PersonForm], tuple[Path, str]] = {}
#: Who was harmed.
HARMED = "نورة بنت سعد العتيبي"
#: Somebody else with the account of the first.
OTHER = replace(PERSON, identity=replace(PERSON.identity, number="1000000016"))


def riyals(amount: int) -> Halalas:
    """Return riyals as halalas."""
    return Halalas(amount * 100)


def line(live: Live, amount: int = 100_000, **more: Any) -> LineView:
    """Open a line of alms of this year."""
    year = to_hijri(live.today).year
    command = OpenLine("مساعدات عامة", Fund.CHARITY, year, amount=riyals(amount))
    return live.act(ACCOUNTANT, live.office.money.lines.open_line, replace(command, **more))


def decided(live: Live, form: PersonForm = PERSON) -> RequestView:
    """Take a request of somebody as far as they are told; an office that nobody opened yet is
    replaced by one in which this was done before.
    """
    if live.opened or live.database or live.clock.now() != NOW:
        return _decided(live, form)
    which = live.template.folder, form
    if which not in _READY:
        folder = live.template.folder.parent / f"decided-{len(_READY)}"
        with living(live.template, folder) as first:
            _READY[which] = folder, _decided(first, form).id
    folder, request_id = _READY[which]
    live.begin_as(folder)
    return live.read(request_id)


def _decided(live: Live, form: PersonForm) -> RequestView:
    request = live.request(live.person(form))
    return live.upto(request.id, StepId.NOTIFICATION)


def allot(live: Live, request: RequestView, of: LineView, amount: int, **more: Any) -> PromiseView:
    """Promise money of a line to a request."""
    command = Allot(request.id, of.id, riyals(amount), **more)
    role = DIRECTOR if command.over else ACCOUNTANT
    return live.act(role, live.office.money.lines.allot, command)


def compensation(live: Live, amount: int = 2_000, **more: Any) -> HarmView:
    """Open a file of harm, have it proved and agreed on, and claim a payment order for it."""
    role = more.pop("role", Role.COMPLAINTS)
    opening = OpenHarm("تلف أثاثها", **{"name": HARMED, **more})
    harm = live.act(role, live.office.hearing.harm.open, opening)
    steps = (
        Fault(caused=True, text="نقلته سيارة الجمعية"),
        Judgment("محكمة شقراء", "44", live.today),
        Agree(live.today, riyals(amount)),
        Claim(HARMED, iban=BANK),
    )
    for step in steps:
        harm = live.act(role, live.office.hearing.harm.take, harm.id, step)
    return harm


def promised(live: Live, harm: HarmView, of: LineView, amount: int) -> PromiseView:
    """Promise money of a line to a file of harm."""
    command = Allot(harm.id, of.id, riyals(amount))
    return live.act(ACCOUNTANT, live.office.money.lines.allot, command)


def harm_of(live: Live, harm: HarmView, role: Role = Role.COMPLAINTS) -> HarmView:
    """Read a file of harm again."""
    every = live.act(role, live.office.hearing.harm.every)
    return next(one for one in every if one.id == harm.id)


def instalments(live: Live, promise: PromiseView, count: int, **more: Any) -> ScheduleView:
    """Let a promise be paid in equal monthly instalments from today on."""
    amount = Halalas(promise.open // count)
    command = MakeSchedule(promise.id, amount=amount, months=count, first_on=live.today)
    make = live.office.money.schedules.make
    return live.act(ACCOUNTANT, make, replace(command, **more))


def prepare(live: Live, *promises: PromiseView, **more: Any) -> OrderView:
    """Prepare an order of all that is open of some promises."""
    rows = tuple(PayRow(one.id, one.open) for one in promises)
    orders = live.office.money.orders
    made = live.act(ACCOUNTANT, orders.prepare, PrepareOrder(rows, **more))
    return live.act(ACCOUNTANT, orders.read, made.id)


def approve(live: Live, order: OrderView) -> OrderView:
    """Review and approve an order."""
    review = ReviewOrder(order.row.id)
    live.act(ACCOUNTANT, live.office.money.orders.review, review, declared=ALONE)
    row = live.act(DIRECTOR, live.office.money.orders.approve, ApproveOrder(order.row.id))
    return replace(order, row=row)


def send(live: Live, *orders: OrderView):
    """Send orders to the bank."""
    ids = tuple(one.row.id for one in orders)
    return live.act(ACCOUNTANT, live.office.money.transfers.make, ids)


def settle(live: Live, *payments: str, **more: Any):
    """Say that payments were paid today, unless told otherwise."""
    command = Settle(payments, on=live.today)
    return live.act(ACCOUNTANT, live.office.money.transfers.settle, replace(command, **more))


def figures(live: Live, of: LineView) -> tuple[int, int, int, int, int]:
    """Return a line's approved, promised, ordered, paid and left, in riyals."""
    found = {one.id: one for one in live.act(ACCOUNTANT, live.office.money.lines.lines)}[
        of.id
    ].figures
    sums = (found.approved, found.promised, found.ordered, found.paid, found.left)
    return tuple(one // 100 for one in sums)
