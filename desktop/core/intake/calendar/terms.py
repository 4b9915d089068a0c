"""The words of the office's calendar."""

from datetime import date, datetime
from enum import StrEnum

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.base.typed import Prose
from desktop.core.policy.vocabulary import ReplyKind


class Edit(StrEnum):
    """What is done to a holiday; ``EXPECT`` takes the office's word back: it is as in the table."""

    CONFIRM = "confirm"
    MOVE = "move"
    ADD = "add"
    TAKE_OUT = "take_out"
    EXPECT = "expect"


class Standing(StrEnum):
    """How a holiday stands: only expected by the shipped table, or as the office said."""

    EXPECTED = "expected"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    ADDED = "added"
    TAKEN_OUT = "taken_out"


@dataclass(frozen=True, slots=True)
class HolidayEdit:
    """One edit. ``id`` and ``expected`` name a holiday of the shipped table by its first day there;
    of one that the office added ``id`` is "" and ``expected`` its first day. ``first`` and ``last``
    are the days of one that is moved or added, ``name`` what is added.
    """

    kind: Edit
    id: str = ""
    expected: date | None = None
    name: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class ReviseHolidays:
    """Several edits, made in one act with a reason."""

    edits: tuple[HolidayEdit, ...]
    reason: Prose


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A holiday of a year as it stands; one that was taken out keeps its days. ``expected``: its
    first day by the shipped table (None where the office added it). Who said so, when and why: ""
    and None of what is only expected.
    """

    id: str
    name: str
    standing: Standing
    first: date
    last: date
    expected: date | None = None
    staff: str = ""
    at: datetime | None = None
    reason: str = ""

    @property
    def key(self) -> tuple[str, date]:
        """What an edit names it by."""
        return self.id, self.expected or self.first


@dataclass(frozen=True, slots=True)
class HolidayLine:
    """One act on the calendar: by whom, when and why, and what it said of each holiday, which is
    ``EXPECTED`` again where the office's word was taken back.
    """

    at: datetime
    staff: str
    reason: str
    said: tuple[HolidayRow, ...]


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The holidays of a year, and every act on the calendar, the newest first."""

    rows: tuple[HolidayRow, ...]
    lines: tuple[HolidayLine, ...]


@dataclass(frozen=True, slots=True)
class MovedDate:
    """A running request's date that an edit moves; ``own``: the office's own target, which is no
    last day. A date that a pause holds is None.
    """

    request_id: str
    number: str
    service: str
    kind: ReplyKind
    before: date | None
    after: date | None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Effect:
    """What edits would do: the dates that they move, of how many dates nothing but the mark
    changes, and what is said of the edits themselves.
    """

    moved: tuple[MovedDate, ...]
    marked: int
    notices: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldClock:
    """A request whose clock the office holds: since when, until when (None: no end is planned), for
    how many days, and whether that is longer than the office wants to.
    """

    request_id: str
    number: str
    person_name: str
    first: date
    until: date | None
    days: int
    long: bool
