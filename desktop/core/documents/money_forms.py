"""The frozen data of the prints about money; what ``forms`` says of all holds here too."""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.documents.forms import Day, Head

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class PaidRow:
    """A row of an order: ``payee`` with ``how`` and to which account or by which bill (``where``),
    whole; ``about`` is the decision that it rests upon, ``heading`` that of zakat, "" for none.
    """

    request_number: str
    file_number: str
    name: str
    heads: int
    payee: str
    how: str
    where: str
    about: str
    heading: str
    amount: Halalas


@_sealed
@dataclass(frozen=True, slots=True)
class OrderHand:
    """Who did a part of the order; ``name`` is "" for who is to sign it on paper."""

    part: str
    name: str
    day: Day | None = None


@_sealed
@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """A payment order. ``source`` is the fund of its line and ``condition`` its giver's, "" for
    none; ``authority`` says whose the table of the office asks for. ``state`` says that it is not
    approved yet, or was struck out. One that ``compensates`` pays for harm: its rows are of a file
    of harm, and of no family's.
    """

    head: Head
    number: str
    month: str
    line: str
    source: str
    condition: str
    rows: tuple[PaidRow, ...]
    hands: tuple[OrderHand, ...]
    authority: str
    despite: str
    state: str
    compensates: bool = False


@_sealed
@dataclass(frozen=True, slots=True)
class TransferSheet:
    """The list that goes to the bank, in the columns that the office chose; ``amounts`` are those
    of its rows, which are text in every column.
    """

    head: Head
    number: str
    orders: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    amounts: tuple[Halalas, ...]
    sources: tuple[str, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class SponsorPart:
    """An instalment that was paid to the child's family, and when."""

    day: Day
    amount: Halalas


@_sealed
@dataclass(frozen=True, slots=True)
class SponsorReport:
    """What a sponsor, known by a number, is told of their sponsorship. Nothing in it leads to the
    child: the first name and the age alone, no surname, face, school or address (DOMAIN §9).
    ``left`` counts the instalments that are still to come; ``state`` says whether they go on.
    """

    head: Head
    sponsor: str
    child: str
    age: str
    begins: Day | None
    ends: Day | None
    amount: Halalas
    paid: tuple[SponsorPart, ...]
    left: int
    state: str
