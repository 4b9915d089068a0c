"""The words of the days that a file holds."""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass

#: The source of the days that a file's own form holds.
FORM: Final = "form"
#: The source of the day since which its changes wait for a signature, the oldest of them.
CHANGE: Final = "change"


class DayKind(StrEnum):
    """What a day in a file is; BOY and GIRL are births, UNBORN those of which nothing is known;
    UNSIGNED: since then a change waits for its signature, whose kind is its name.
    """

    IDENTITY = "identity"
    TENANCY = "tenancy"
    PAPER = "paper"
    DEED = "deed"
    BOY = "boy"
    GIRL = "girl"
    UNBORN = "unborn"
    UNSIGNED = "unsigned"


#: Those that end.
ENDING: Final = (DayKind.IDENTITY, DayKind.TENANCY, DayKind.PAPER, DayKind.DEED)
BIRTHS: Final = (DayKind.BOY, DayKind.GIRL)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a file as its table keeps it."""

    kind: DayKind
    place: int
    day: date
    exact: bool = True
    name: str = ""
