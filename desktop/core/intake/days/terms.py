"""The words of a day of the desk."""

from dataclasses import fields
from datetime import date, datetime
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose

#: What the ledger calls a day of the desk; its id is the day (ISO 8601, Riyadh).
DAY: Final = "desk_day"


#: Of what there is one or none, said without its number.
UNCOUNTED: Final = frozenset({"backup", "cards"})


@dataclass(frozen=True, slots=True)
class LeftOver:
    """How many of each a day leaves over: people who still wait or were not closed, and those of
    earlier days whom nobody closed since; drafts of who closes, papers that no printer took,
    requests opened today that went no further, appointments of today that were neither kept nor
    called off, 1 where no backup was taken today,
    and 1 where cards came or went that nobody counted since.
    """

    waiting: int = 0
    earlier: int = 0
    drafts: int = 0
    unprinted: int = 0
    no_step: int = 0
    appointments: int = 0
    backup: int = 0
    cards: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """What there is of it, by its name."""
        every = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: count for name, count in every.items() if count}


@dataclass(frozen=True, slots=True)
class OpenDay:
    """The desk begins to receive."""


@dataclass(frozen=True, slots=True)
class CloseDay:
    """The desk receives nobody more today, and what it leaves over."""

    left: LeftOver
    note: Prose = ""


Step = OpenDay | CloseDay
PAYLOADS: Final[dict[str, type[Step]]] = {"open": OpenDay, "close": CloseDay}
WORDS: Final = {kind: word for word, kind in PAYLOADS.items()}


@dataclass(frozen=True, slots=True)
class DayLine:
    """A step of a day."""

    at: datetime
    staff: str
    step: Step


@dataclass(frozen=True, slots=True)
class DayView:
    """A day with its steps, the oldest first: it may be opened again after it was closed."""

    day: date
    lines: tuple[DayLine, ...] = ()

    @property
    def last(self) -> DayLine | None:
        """The newest step, None where the day went on without."""
        return self.lines[-1] if self.lines else None
