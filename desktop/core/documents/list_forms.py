"""The frozen data of a list that is printed as it is in view; as ``forms`` says of all."""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Head

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column; ``number``: its cells are numbers of papers or people, whose digits keep their
    order.
    """

    title: str
    number: bool = False


@_sealed
@dataclass(frozen=True, slots=True)
class ListSheet:
    """A list with every cell as text; ``said`` stands above it on each page. It is drawn anew each
    time and kept nowhere.
    """

    head: Head
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    said: tuple[str, ...]
