"""The words of the committee desk."""

from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.documents.forms import Stroke
from desktop.core.intake.steps.decision import Decide
from desktop.core.work.agenda import AgendaLine
from desktop.core.work.subjects import Subject

#: What the ledger calls a sitting, and the steps of one.
SITTING: Final = "sitting"
PLANNED: Final = "planned"
PUT_IN: Final = "put_in"
TAKEN_OUT: Final = "taken_out"
MOVED: Final = "moved"
OPENED: Final = "opened"
ATTENDED: Final = "attended"
SAID: Final = "said"
DISSENTED: Final = "dissented"
DECIDED: Final = "decided"
CLOSED: Final = "closed"
REOPENED: Final = "reopened"
#: The step of a member's signature.
SIGNED: Final = "signed"


class SittingState(StrEnum):
    """How far a sitting is. What is closed decides nothing more, and is signed."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


class RowState(StrEnum):
    """What became of a row: it waits, was decided here, or was carried over."""

    WAITING = "waiting"
    DECIDED = "decided"
    CARRIED = "carried"


class Presence(StrEnum):
    """How a member attended."""

    PRESENT = "present"
    LATE = "late"
    LEFT = "left"
    EXCUSED = "excused"
    ABSENT = "absent"


#: Who is in the room.
HERE: Final = frozenset({Presence.PRESENT, Presence.LATE})
#: Who was, and signs.
WERE_HERE: Final = HERE | {Presence.LEFT}


class Tie(StrEnum):
    """Why a member leaves a row. Kin is by blood or marriage, of a degree."""

    HOUSEHOLD = "household"
    KIN = "kin"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class Attends:
    """How a member attends."""

    member_id: str
    how: Presence = Presence.PRESENT


@dataclass(frozen=True, slots=True)
class PlanSitting:
    """A sitting on a day; ``sitting_id``: the planned one that is put off or brought forward."""

    held_on: date | None
    sitting_id: str = ""


@dataclass(frozen=True, slots=True)
class OpenSitting:
    """A sitting of the committee, or a working day of the department, where nobody attends.

    ``sitting_id``: the planned one that is opened, "" for one that was not. ``leader`` leads it
    where the chair is away. ``place``: where it is held, "" where nobody says it. ``attendance``:
    names that were typed before members were kept; it is read of old sittings alone.
    """

    held_on: date
    attends: tuple[Attends, ...] = ()
    leader: str = ""
    sitting_id: str = ""
    attendance: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Attend:
    """How members attend from now on: somebody comes late, or leaves."""

    sitting_id: str
    attends: tuple[Attends, ...]
    leader: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """Subjects that come on an agenda or off it; ``anew``: the number of one to decide anew."""

    rows: tuple[Subject, ...] = ()
    anew: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """A row goes to a place, the first is 1."""

    row: Subject
    place: int


@dataclass(frozen=True, slots=True)
class Said:
    """What a member said of whom a row concerns; ``tie`` None: nothing ties them. ``degree`` is
    that of kinship. ``leaves``: they left the row.
    """

    row: Subject
    member_id: str
    tie: Tie | None = None
    degree: int | None = None
    how: str = ""
    leaves: bool = False


@dataclass(frozen=True, slots=True)
class Dissent:
    """A member does not agree with what a row's decision is."""

    row: Subject
    member_id: str
    reason: Prose


@dataclass(frozen=True, slots=True)
class Closing:
    """A sitting ends, and what waits is carried over; or it is opened once more."""


@dataclass(frozen=True, slots=True)
class SignedSitting:
    """A member signed the first ``decisions`` decisions of a sitting, but those on the subjects
    from which they ``abstained`` (their ids): no one decides on a relative.

    ``sha256`` is of the minutes that were signed, "" of what was signed before there were any.
    ``name``: who signed; by an account, or by ``strokes`` on the pad. ``scan``: the name of the
    content of the signed paper, "" for what was signed on the screen.
    """

    decisions: int
    abstained: tuple[str, ...] = ()
    sha256: str = ""
    member_id: str = ""
    name: str = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    scan: str = ""


@dataclass(frozen=True, slots=True)
class PadSignature:
    """A member who has no account signs on the pad: strokes as ``documents.forms`` keeps them, and
    how large they were drawn (``width`` in device-independent units).
    """

    member_id: str
    strokes: tuple[Stroke, ...]
    aspect: float = 3.0
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class RecordDecision:
    """A decision in a sitting on one subject, a request or what else has a :class:`Decider`."""

    sitting_id: str
    subject: Subject
    decision: Decide


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who attended and how: by name as the sitting knew them, ``in_place_of`` whom they sat for
    ("" in their own). ``voting``: they count for the quorum. ``member_id`` is "" of a name that was
    typed before members were kept.
    """

    name: str
    how: Presence = Presence.PRESENT
    member_id: str = ""
    staff_id: str = ""
    seat: str = ""
    voting: bool = True
    in_place_of: str = ""

    @property
    def here(self) -> bool:
        """They are in the room."""
        return self.how in HERE

    @property
    def was_here(self) -> bool:
        """They attended, be it for a while: they sign."""
        return self.how in WERE_HERE


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many must be there of how many, and how many are; ``chosen`` by the office."""

    needed: int
    seats: int
    here: int
    chosen: bool = False

    @property
    def met(self) -> bool:
        """A decision can be taken."""
        return self.here >= self.needed > 0


@dataclass(frozen=True, slots=True)
class SittingView:
    """A sitting; ``signed``: who signed all that it has decided so far, ``signed_by`` which of its
    members (their ids: two may have one name), ``scan`` the paper that was
    signed in ink. ``quorum`` is None for a department, and for a sitting of before members were
    kept. ``may_sign``: the reader attended, or none of its names is an account's.
    """

    id: str
    number: str
    body: str
    held_on: date
    attendance: tuple[Attendance, ...]
    decisions: int
    signed: tuple[str, ...] = ()
    signed_by: frozenset[str] = frozenset()
    signed_by_me: bool = False
    may_sign: bool = False
    scan: str = ""
    state: SittingState = SittingState.OPEN
    quorum: Quorum | None = None
    leader: str = ""

    @property
    def decides(self) -> bool:
        """Decisions can be recorded in it now."""
        return self.state is SittingState.OPEN and (self.quorum is None or self.quorum.met)

    @property
    def frozen(self) -> bool:
        """Its minutes are signed, by whoever it is, and never change."""
        return bool(self.signed or self.scan)

    @property
    def present(self) -> tuple[str, ...]:
        """The names of who is there."""
        return tuple(one.name for one in self.attendance if one.here)


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A row of an agenda at its place; ``said`` and ``dissents`` in the order they were told.
    ``ask``: the members who share the family name and were not asked yet.
    """

    line: AgendaLine
    place: int
    state: RowState
    said: tuple[Said, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    ask: tuple[str, ...] = field(default=())

    @property
    def id(self) -> str:
        """The subject's id: of one agenda each stands once."""
        return self.line.subject.id

    @property
    def left(self) -> frozenset[str]:
        """The members who left the row."""
        return frozenset(one.member_id for one in self.said if one.leaves)
