"""What a page says of its list."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from desktop.base.data_classes import dataclass
from desktop.base.order import Order
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.core.work.ordered import Asked
from desktop.ui import kit

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter by its name: what it is called, and ``options`` as values with words. ``every`` is
    what is shown where nothing is chosen of it, ``base`` its value then. ``chips``: they stand
    beside one another, with counts.
    """

    name: str
    called: str
    every: str
    options: Sequence[tuple[str, str]]
    chips: bool = False
    base: str = ""


@dataclass(frozen=True)
class ListSpec(Generic[R]):
    """A list: how it is called and read, what it is narrowed and ordered by.

    ``name``: what a choice of columns, and filters, are kept under. ``sorts``: names of columns
    that it can be ordered by; ``given`` says in which order it stands by itself. ``order`` and
    ``rows`` run in the lane. ``count``: how many, in words.
    """

    name: str
    title: str
    search: str
    columns: Sequence[kit.Column[R]]
    sorts: Sequence[str]
    given: str
    filters: Sequence[Filter]
    order: Callable[[Office, Actor, Asked], Order]
    rows: Callable[[Office, Actor, Sequence[str]], Mapping[str, R]]
    count: Callable[[int], str]
    empty: kit.EmptyState
    many: bool = False
