"""The frozen data of the forms of a day at the desk; see ``forms``."""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Day, Head

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class LogLine:
    """One visit: ``end`` is how it ended, ``was`` how the line stood before it was corrected,
    ``day`` which day it was where the log is of several.
    """

    clock: str
    name: str
    file_number: str
    channel: str
    note: str
    staff: str
    end: str
    was: str = ""
    day: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class LogGroup:
    """The visits of one purpose."""

    purpose: str
    lines: tuple[LogLine, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class DayLog:
    """The visitors' log of a day, or of days up to ``until``, by purpose."""

    head: Head
    day: Day | None
    groups: tuple[LogGroup, ...]
    until: Day | None = None


@_sealed
@dataclass(frozen=True, slots=True)
class NamedCount:
    """How many there are of something."""

    name: str
    count: int


@_sealed
@dataclass(frozen=True, slots=True)
class DayStep:
    """An opening or closing: what, at what hour, by whom."""

    what: str
    clock: str
    staff: str


@_sealed
@dataclass(frozen=True, slots=True)
class DayClosing:
    """The record of a day's closing: visits by purpose and how they ended, what is left over."""

    head: Head
    day: Day | None
    steps: tuple[DayStep, ...]
    purposes: tuple[NamedCount, ...]
    states: tuple[NamedCount, ...]
    left: tuple[NamedCount, ...]
    note: str
