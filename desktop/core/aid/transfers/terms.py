"""The words of what a bank answers to a list, as it stands in a file of its own."""

from datetime import date

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.aid.orders.terms import ReturnReason


@dataclass(frozen=True, slots=True)
class BankAnswer:
    """What a bank's file says of a list: its rows from the first on, each cell as text, an empty
    row as an empty one. ``on``: the day of rows that name none.
    """

    transfer_id: str
    rows: tuple[tuple[str, ...], ...]
    on: date


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A row of the file as it was read; ``line`` counts from 1, as a spreadsheet does. ``reason``
    is None for what was paid, ``note`` the bank's own words of what came back.
    """

    line: int
    iban: str
    amount: Halalas
    reference: str
    paid: bool
    on: date
    reason: ReturnReason | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """What an answer comes to: how many rows say *paid* and *returned* and were not recorded yet,
    how many ``known`` ones repeat what was, and of how many rows of the list the bank ``waits``.
    """

    paid: int
    returned: int
    known: int
    waits: int
