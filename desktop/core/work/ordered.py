"""A list whose order is known whole: what is asked of it, and the ids of its rows in their order.

Rows are read by their ids as they come into view (decision 0054).
"""

from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import Session

from desktop.base.data_classes import dataclass
from desktop.base.order import Order


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list is to show, and in which order.

    ``text``: what was typed. ``chosen``: filters by name, each with the value that was chosen.
    ``by``: the column that it is ordered by, "" for the order that the list has by itself;
    ``falling``: from its end.
    """

    text: str = ""
    chosen: tuple[tuple[str, str], ...] = ()
    by: str = ""
    falling: bool = False

    def value(self, name: str) -> str:
        """Return what was chosen of a filter, "" for nothing."""
        return dict(self.chosen).get(name, "")


def order_in(session: Session, query: Select[Any]) -> Order:
    """Return the first column of a query as an order."""
    return Order(session.connection().execute(query).scalars())
