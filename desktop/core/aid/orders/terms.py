"""The words of payment orders, of the lists that go to the bank, and of what came of them."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.base.typed import Prose
from desktop.core.aid.schedules.terms import BARRING, Stop
from desktop.core.aid.terms import LineView, Method, PayeeKind, PayRow
from desktop.core.policy.choice_vocabulary import PaidBy


class OrderState(StrEnum):
    """How far an order is. Nothing of it is paid before it is approved."""

    PREPARED = "prepared"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    CANCELLED = "cancelled"


class PaymentState(StrEnum):
    """Where a payment is. What was sent to the bank is not paid yet."""

    ORDERED = "ordered"
    READY = "ready"
    SENT = "sent"
    PAID = "paid"
    RETURNED = "returned"
    CANCELLED = "cancelled"


#: Of these nothing comes any more.
OVER: Final = frozenset({PaymentState.RETURNED, PaymentState.CANCELLED})


class ReturnReason(StrEnum):
    """Why a payment came back: a transfer as the bank says it, what else in words of its own."""

    IBAN_WRONG = "iban_wrong"
    ACCOUNT_CLOSED = "account_closed"
    NAME_DIFFERS = "name_differs"
    FROZEN = "frozen"
    NOT_TAKEN = "not_taken"
    LAPSED = "lapsed"
    OTHER = "other"


#: Of what no account is to blame for.
BY_HAND: Final = (ReturnReason.NOT_TAKEN, ReturnReason.LAPSED, ReturnReason.OTHER)


@dataclass(frozen=True, slots=True)
class PrepareOrder:
    """An order for one decision or a whole list, from one line. ``despite``: why it is ordered
    though a notice is said about it (a bill that was paid before, an account of another file).
    """

    rows: tuple[PayRow, ...] = ()
    month: str = ""
    despite: Prose = ""


@dataclass(frozen=True, slots=True)
class ReviewOrder:
    """The order was looked through and agrees with its decisions."""

    order_id: str
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class ApproveOrder:
    """The order is approved, ``by`` whose authority; of who has no account here the name and the
    day of the signed paper are kept.
    """

    order_id: str
    by: PaidBy = PaidBy.DIRECTOR
    name: str = ""
    paper_on: date | None = None


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """The order is struck out before anything of it was sent, and why."""

    order_id: str
    why: Prose = ""


@dataclass(frozen=True, slots=True)
class Settle:
    """What came of some payments: paid on a day, or returned for a reason. ``cheque`` is the number
    of the cheque of one that is paid so.
    """

    payments: tuple[str, ...] = ()
    paid: bool = True
    on: date | None = None
    reason: ReturnReason | None = None
    note: Prose = ""
    cheque: str = ""


# steps of an order in the ledger of all desks


@dataclass(frozen=True, slots=True)
class Prepared:
    """The order was prepared."""

    total: Halalas
    rows: int
    despite: str = ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The order was reviewed."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Approved:
    """The order was approved."""

    by: PaidBy
    name: str = ""
    paper_on: date | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The order was struck out."""

    why: str


@dataclass(frozen=True, slots=True)
class Sent:
    """Payments went out with a list to the bank."""

    transfer: str
    payments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of payments."""

    payments: tuple[str, ...]
    paid: bool
    on: date
    reason: ReturnReason | None = None
    note: str = ""
    cheque: str = ""


PAYLOADS: Final[dict[str, Any]] = {
    "prepared": Prepared,
    "reviewed": Reviewed,
    "approved": Approved,
    "cancelled": Cancelled,
    "sent": Sent,
    "settled": Settled,
}
STEPS: Final = {kind: word for word, kind in PAYLOADS.items()}


# views


@dataclass(frozen=True, slots=True)
class Hand:
    """Who did a part of an order, and when."""

    name: str
    staff_id: str


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order in a list. ``by`` is whose authority its sum asks for; one that ``compensates`` pays
    for harm alone, and is no aid.
    """

    id: str
    number: str
    line: LineView
    state: OrderState
    total: Halalas
    payments: int
    paid: int
    returned: int
    month: str
    prepared_at: datetime
    prepared: Hand
    reviewed: Hand
    approved: Hand
    by: PaidBy
    compensates: bool = False


@dataclass(frozen=True, slots=True)
class PaymentView:
    """A payment, as who asks may see it: the IBAN whole only for who pays. ``changed``: the file
    had another account when it was paid last. One for harm is of no file and no request: what
    stands there is the number of the file of harm.
    """

    id: str
    order_id: str
    order_number: str
    request_id: str
    request_number: str
    person_id: str
    file_number: str
    name: str
    heads: int
    amount: Halalas
    kind: PayeeKind
    method: Method
    payee: str
    iban: str
    number: str
    period: str
    state: PaymentState
    ordered_on: date
    sent_on: date | None
    settled_on: date | None
    reason: str
    cheque: str
    changed: bool = False
    sitting: str = ""
    decided_on: date | None = None
    zakat: str = ""

    @property
    def compensates(self) -> bool:
        """Whether it is for harm, and no aid."""
        return self.kind is PayeeKind.HARMED


@dataclass(frozen=True, slots=True)
class OrderView:
    """An order with its payments and its steps."""

    row: OrderRow
    payments: tuple[PaymentView, ...]
    despite: str
    steps: tuple[tuple[datetime, str, Any], ...]


@dataclass(frozen=True, slots=True)
class Payable:
    """What can be ordered now: an instalment that is due, or what is promised at once."""

    row: PayRow
    line: LineView
    request_id: str
    request_number: str
    person_id: str
    file_number: str
    name: str
    payee: str
    iban: str
    due_on: date | None
    #: What of the file, or of the child that is sponsored, stops it now.
    stopped: Stop | None = None
    #: It came back from the bank, for this reason, and nothing was mended since.
    returned: str = ""
    #: It is for harm, and no aid.
    compensates: bool = False

    @property
    def barred(self) -> bool:
        """Whether no reason lets it pass: an instalment after a death, or past the age."""
        return bool(self.row.schedule_id) and self.stopped in BARRING


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A list that went to the bank: how many of it are paid, and came back."""

    id: str
    number: str
    made_on: date
    who: str
    total: Halalas
    payments: int
    paid: int
    returned: int
