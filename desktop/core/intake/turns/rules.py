"""Whose turn is before whose, by points of the office's table. A place is explained line by line,
and told to nobody as a promise.
"""

from datetime import date
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.policy.choices import WaitingPoints

#: What the table counts, in the order of its explanation.
INCOME: Final = "income"
HOUSEHOLD: Final = "household"
DISABILITY: Final = "disability"
WAITED: Final = "waited"


@dataclass(frozen=True, slots=True)
class Waits:
    """What is counted of a request that waits: a month's income a head (None: nobody knows), how
    many live of it, and since when it waits.
    """

    per_head: Halalas | None
    heads: int
    disabled: bool
    since: date


def points(table: WaitingPoints, waits: Waits, today: date) -> tuple[tuple[str, int], ...]:
    """Return the points of a request, each with what it is for.

    >>> some = Waits(Halalas(20_000), 6, True, date(2026, 1, 1))
    >>> points(WaitingPoints(), some, date(2026, 3, 15))
    (('income', 40), ('household', 18), ('disability', 15), ('waited', 4))
    """
    income = 0
    if waits.per_head is not None:
        bands = (one for one in table.income if waits.per_head <= one.up_to * 100)
        income = next((one.points for one in bands), 0)
    months = (today.year - waits.since.year) * 12 + today.month - waits.since.month
    months -= today.day < waits.since.day
    return (
        (INCOME, income),
        (HOUSEHOLD, min(waits.heads * table.a_head, table.most_heads)),
        (DISABILITY, table.disability if waits.disabled else 0),
        (WAITED, min(max(months, 0) * table.a_month, table.most_months)),
    )
