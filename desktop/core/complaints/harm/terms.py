"""The words of a file of harm (001 ت, items 7 to 10). What is ``Prose`` in a step is sealed to the
file's own key.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose
from desktop.core.aid.orders.terms import PaymentState
from desktop.core.aid.terms import Method
from desktop.core.policy.choice_vocabulary import HarmProof

#: What the ledger calls a file of harm.
HARM: Final = "harm"


class HarmState(StrEnum):
    """Where a file of harm stands. ``PROVED``: by the office's reading of the policy."""

    OPEN = "open"
    PROVED = "proved"
    AGREED = "agreed"
    PAID = "paid"
    SETTLED = "settled"
    REFUSED = "refused"


class Lacks(StrEnum):
    """What a file still lacks before it is negotiated about."""

    FAULT = "fault"
    MINUTES = "minutes"
    JUDGMENT = "judgment"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class OpenHarm:
    """A file of somebody's harm, of a complaint by its number, or alone; ``file`` is the number of
    the file that the association has of them.
    """

    what: Prose
    name: Prose = ""
    complaint: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """How a file began."""

    reading: HarmProof


@dataclass(frozen=True, slots=True)
class Fault:
    """Item 7, the condition: whether the association caused the fault, and how that is known."""

    caused: bool
    text: Prose


@dataclass(frozen=True, slots=True)
class Minutes:
    """Item 8: the association's acknowledgement, in dated minutes of لجنة التحقيق والمتابعة that
    its members approved (their names, one a line).
    """

    number: str
    on: date
    damage: Prose
    size: Prose
    causes: Prose
    members: Prose


@dataclass(frozen=True, slots=True)
class Judgment:
    """Item 9: a court's judgment, or a final decision of an authority that settles disputes."""

    body: Prose
    number: str
    on: date
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """Item 10: a round of negotiation; ``offered`` is what the association offers, if money."""

    on: date
    text: Prose
    offered: Halalas | None = None


@dataclass(frozen=True, slots=True)
class Agree:
    """What both sides agreed on: money, another remedy, or both."""

    on: date
    amount: Halalas | None = None
    remedy: Prose = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """The money that was agreed on is to be ordered: who is paid, in which way, to which account.
    Who pays reads these three, the amount and the file's number, and not a word of the file.
    """

    name: str
    method: Method = Method.TRANSFER
    iban: str = ""


@dataclass(frozen=True, slots=True)
class Compensated:
    """What came of a payment order: the association paid, or the money came ``back``."""

    amount: Halalas
    order: str
    on: date
    back: bool = False


@dataclass(frozen=True, slots=True)
class Pay:
    """A payment as it was told before it went by payment orders; it is no aid."""

    order: str
    on: date
    text: Prose


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """«إقرار باستلام التعويض وتسوية الخلاف», signed on a day: read out, and a copy given."""

    on: date
    read_out: bool
    copy_given: bool
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Refuse:
    """Refused, with the reason and the way to the courts as it was told."""

    why: Prose
    courts: Prose


HarmStep = Fault | Minutes | Judgment | Talk | Agree | Claim | Acknowledge | Refuse

PAYLOADS: Final[dict[str, type]] = {
    "opened": Opened,
    "fault": Fault,
    "minutes": Minutes,
    "judgment": Judgment,
    "talk": Talk,
    "agreed": Agree,
    "claimed": Claim,
    "compensated": Compensated,
    "paid": Pay,
    "acknowledged": Acknowledge,
    "refused": Refuse,
}
WORDS: Final = {kind: word for word, kind in PAYLOADS.items()}


@dataclass(frozen=True, slots=True)
class HarmLine:
    """A step as it was taken."""

    at: datetime
    by: str
    step: HarmStep | Opened | Pay | Compensated


@dataclass(frozen=True, slots=True)
class HarmPayment:
    """A row of a payment order for a file: where it is since which day; ``order`` is "" and
    ``state`` None while money is promised and not ordered yet.
    """

    amount: Halalas
    order: str = ""
    state: PaymentState | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class HarmStanding:
    """Where a file stands, what it lacks, what was agreed and claimed last, and all that was paid,
    with what of it payment orders paid.
    """

    state: HarmState = HarmState.OPEN
    lacks: tuple[Lacks, ...] = ()
    agreed: Agree | None = None
    claim: Claim | None = None
    paid: Halalas | None = None
    by_orders: Halalas = NOTHING

    @property
    def owed(self) -> Halalas:
        """What is still to be paid of the amount that was agreed."""
        agreed = self.agreed.amount if self.agreed else None
        return Halalas(max((agreed or 0) - (self.paid or 0), 0))


@dataclass(frozen=True, slots=True)
class HarmView:
    """A file of harm as somebody may see it; ``masked`` hides all but number, days and state, also
    of a ``damaged`` one.
    """

    id: str
    number: str
    opened_at: datetime
    reading: HarmProof
    standing: HarmStanding
    name: str = ""
    what: str = ""
    complaint: str = ""
    lines: tuple[HarmLine, ...] = ()
    payments: tuple[HarmPayment, ...] = ()
    masked: bool = False
    unopened: bool = False
    damaged: bool = False
