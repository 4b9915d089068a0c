"""The words of the money: lines of a year, what is promised from them, and what they come to.

Every amount is whole halalas. A line's figures are sums of entries, which are only ever added: what
was entered wrongly is put right by a contrary entry beside it.
"""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.dates import Calendar
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose

#: What the ledger of all desks calls a line, an order and a schedule.
LINE: Final = "aid_line"
ORDER: Final = "aid_order"
SCHEDULE: Final = "aid_schedule"


class Fund(StrEnum):
    """Where the money of a line comes from (DOMAIN §9)."""

    ZAKAT = "zakat"
    ZAKAT_FITR = "zakat_fitr"
    EXPIATION = "expiation"
    CHARITY = "charity"
    RESTRICTED = "restricted"
    SPONSORSHIP = "sponsorship"


#: Of these the study says first who is entitled.
OF_ZAKAT: Final = frozenset({Fund.ZAKAT, Fund.ZAKAT_FITR})
#: These pay what their giver named, and nothing else.
ON_CONDITION: Final = frozenset({Fund.RESTRICTED, Fund.SPONSORSHIP})


class Heap(StrEnum):
    """Where the money of a line is: a line's ``APPROVED`` is what it has in all, and what is left
    of it is that without the others.
    """

    APPROVED = "approved"
    PROMISED = "promised"
    ORDERED = "ordered"
    PAID = "paid"


class Why(StrEnum):
    """What an entry is for. Each moves an amount into a heap, and most move it out of another."""

    APPROVED = "approved"
    LOWERED = "lowered"
    PROMISED = "promised"
    RELEASED = "released"
    ORDERED = "ordered"
    CANCELLED = "cancelled"
    PAID = "paid"
    RETURNED = "returned"
    RETURNED_PAID = "returned_paid"
    GIVEN_BACK = "given_back"


class PayeeKind(StrEnum):
    """Who is paid (DOMAIN §9)."""

    BENEFICIARY = "beneficiary"
    GUARDIAN = "guardian"
    LANDLORD = "landlord"
    BILL = "bill"
    PHARMACY = "pharmacy"
    SCHOOL = "school"
    CREDITOR = "creditor"
    #: Whom the association caused harm: what they are paid is a compensation, and no aid.
    HARMED = "harmed"


#: Whom the file itself names.
OF_FILE: Final = frozenset({PayeeKind.BENEFICIARY, PayeeKind.GUARDIAN})
#: Whom aid is paid to.
OF_AID: Final = tuple(kind for kind in PayeeKind if kind is not PayeeKind.HARMED)


class Method(StrEnum):
    """How it is paid."""

    TRANSFER = "transfer"
    SADAD = "sadad"
    CHEQUE = "cheque"
    CASH = "cash"


@dataclass(frozen=True, slots=True)
class Payee:
    """Who is paid, and how. ``name`` and ``iban`` are "" where the file says them; ``number`` is
    of the bill, contract, judgment or deed, ``period`` what of it is paid.
    """

    kind: PayeeKind = PayeeKind.BENEFICIARY
    method: Method = Method.TRANSFER
    name: str = ""
    iban: str = ""
    number: str = ""
    period: str = ""


# commands


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A line of a year, as the office keeps its years. ``condition`` is the giver's, in words;
    ``services`` are those that it is for alone (none: any).
    """

    name: str
    fund: Fund | None = None
    year: int = 0
    calendar: Calendar = Calendar.HIJRI
    amount: Halalas = NOTHING
    condition: Prose = ""
    services: tuple[str, ...] = ()
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class AddMoney:
    """More approved on a line, or ``lower``: so much less, and why."""

    line_id: str
    amount: Halalas = NOTHING
    lower: bool = False
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class Allot:
    """Money of a line for a decision, or for a settled file of harm, which says itself who is paid.
    ``fits`` says how it meets the condition of restricted money; ``over`` why more is promised than
    is left of the line, an act of its own.
    """

    request_id: str
    line_id: str = ""
    amount: Halalas = NOTHING
    payee: Payee = field(default_factory=Payee)
    fits: Prose = ""
    over: Prose = ""


@dataclass(frozen=True, slots=True)
class Release:
    """What was promised and not ordered goes back to its line, and why."""

    promise_id: str
    why: Prose = ""


@dataclass(frozen=True, slots=True)
class PayRow:
    """A row to be ordered: so much of a promise, by an instalment where it has a schedule."""

    promise_id: str
    amount: Halalas = NOTHING
    schedule_id: str = ""
    instalment: int = 0


# what other desks say


@dataclass(frozen=True, slots=True)
class Granted:
    """A decision that stands, as the desk of requests tells it: ``amount`` in all, ``monthly`` of a
    month with ``months``. ``zakat`` is the heading under which its study marks the family as
    entitled, "" for none; ``fund`` is which money was decided, None where that is left to who
    promises it. ``stands``: money may be promised and ordered by it.

    A settlement of harm has no ``person_id`` and no service, and ``payee`` says who is paid:
    ``request_id`` and ``number`` are those of the file of harm.
    """

    request_id: str
    number: str
    person_id: str
    service_id: str
    service: str
    decided_on: date
    amount: Halalas
    handed: Halalas = NOTHING
    monthly: Halalas = NOTHING
    months: int = 0
    starts_on: date | None = None
    review_on: date | None = None
    sitting: str = ""
    zakat: str = ""
    fund: Fund | None = None
    stands: bool = True
    payee: Payee | None = None


# views


@dataclass(frozen=True, slots=True)
class Figures:
    """What a line comes to; ``compensated`` is what of ``paid`` was for harm."""

    approved: Halalas = NOTHING
    promised: Halalas = NOTHING
    ordered: Halalas = NOTHING
    paid: Halalas = NOTHING
    compensated: Halalas = NOTHING

    @property
    def aid(self) -> Halalas:
        """What was paid as aid."""
        return Halalas(self.paid - self.compensated)

    @property
    def left(self) -> Halalas:
        """What nobody was promised yet; below zero where a line was gone over on purpose."""
        return Halalas(self.approved - self.promised - self.ordered - self.paid)


@dataclass(frozen=True, slots=True)
class LineView:
    """A line with its figures; ``ends_on`` is the last day of its year."""

    id: str
    name: str
    fund: Fund
    year: int
    calendar: Calendar
    begins_on: date
    ends_on: date
    condition: str
    services: tuple[str, ...]
    figures: Figures

    def holds_on(self, day: date) -> bool:
        """Tell whether the line's year has the day."""
        return self.begins_on <= day <= self.ends_on


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry of a line, as its page tells it: ``about`` is the number of the request or order."""

    at: datetime
    who: str
    why: Why
    amount: Halalas
    about: str
    note: str


@dataclass(frozen=True, slots=True)
class PromiseView:
    """Money that a line owes a decision. ``open``: promised and not ordered yet. One that
    compensates is of no file: ``request_number`` is that of the file of harm.
    """

    id: str
    request_id: str
    request_number: str
    person_id: str
    file_number: str
    name: str
    line: LineView
    payee: Payee
    amount: Halalas
    open: Halalas
    ordered: Halalas
    paid: Halalas
    zakat: str
    fits: str
    over: str

    @property
    def compensates(self) -> bool:
        """Whether it is for harm, and no aid."""
        return self.payee.kind is PayeeKind.HARMED


@dataclass(frozen=True, slots=True)
class ToAllot:
    """A decision, or a settlement of harm, of which ``left`` was promised from no line yet."""

    granted: Granted
    name: str
    file_number: str
    left: Halalas
    #: Some of it was promised before.
    promised: Halalas
