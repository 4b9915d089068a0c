"""The words of the day's visits."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.intake.steps.clarification import Answer, Clarify, GiveAnswer
from desktop.core.work.roles import Role

#: What the ledger calls a visit.
VISIT: Final = "visit"


class Purpose(StrEnum):
    """Why somebody came, called or wrote. A visit is not a request."""

    NEW_REQUEST = "new_request"
    DATA_UPDATE = "data_update"
    MISSING_PAPER = "missing_paper"
    ASK_AFTER_REQUEST = "ask_after_request"
    COLLECT_AID = "collect_aid"
    COMPLAINT = "complaint"
    OBJECTION = "objection"
    SUGGESTION = "suggestion"
    ENQUIRY = "enquiry"


class Priority(StrEnum):
    """Why somebody is called before others (DOMAIN §2; the rest is what offices do)."""

    ELDER = "elder"
    DISABLED = "disabled"
    PREGNANT = "pregnant"
    WITH_CHILD = "with_child"
    ILL = "ill"
    #: Of lines that were written before reasons were asked for; nobody chooses it.
    UNSTATED = "unstated"


#: What the desk chooses from.
REASONS: Final = tuple(one for one in Priority if one is not Priority.UNSTATED)


class VisitState(StrEnum):
    """Where a visit is."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    SERVED = "served"
    LEFT = "left"


#: Who is still in the office.
PRESENT: Final = frozenset({VisitState.WAITING, VisitState.CALLED, VisitState.SERVING})


@dataclass(frozen=True, slots=True)
class RecordVisit:
    """What is put down of who came; ``person_id`` is "" for who has no file."""

    purpose: Purpose
    channel: str
    name: str = ""
    person_id: str = ""
    note: str = ""
    priority: Priority | None = None


@dataclass(frozen=True, slots=True)
class Correct:
    """A line as it should have been, and why it is corrected; ``file_number`` is that of the file
    that it is of, "" for none.
    """

    line: RecordVisit
    why: str
    file_number: str = ""


# ---- the steps of a visit, as the ledger keeps them


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody waits: the ``turn`` of their day, from 1."""

    line: RecordVisit
    turn: int


@dataclass(frozen=True, slots=True)
class Recorded:
    """Served at once, in one line."""

    line: RecordVisit


@dataclass(frozen=True, slots=True)
class Called:
    """Whoever waits was called."""


@dataclass(frozen=True, slots=True)
class CallUndone:
    """The call was taken back: they wait in their turn."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Whoever was called came to the desk."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Whose file it came to, which nobody knew when they arrived."""

    person_id: str


@dataclass(frozen=True, slots=True)
class Served:
    """What it was for is done; ``note`` is what was said, "" where the line says it already."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """They went away before they were served."""


@dataclass(frozen=True, slots=True)
class Returned:
    """They did not leave after all, or were not done: they wait in their turn."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The line was wrong: how it stood, how it stands, and why."""

    before: RecordVisit
    after: RecordVisit
    why: str


Step = (
    Arrived
    | Recorded
    | Called
    | CallUndone
    | Opened
    | Linked
    | Served
    | Left
    | Returned
    | Corrected
    | Clarify
    | Answer
    | GiveAnswer
)
PAYLOADS: Final[dict[str, type[Step]]] = {
    "arrived": Arrived,
    "recorded": Recorded,
    "called": Called,
    "call_undone": CallUndone,
    "opened": Opened,
    "linked": Linked,
    "served": Served,
    "left": Left,
    "returned": Returned,
    "corrected": Corrected,
    "asked": Clarify,
    "answered": Answer,
    "answer_given": GiveAnswer,
}
#: The word of each.
WORDS: Final = {kind: word for word, kind in PAYLOADS.items()}


# ---- what a reader is shown


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line of the day's log; ``file_number`` is of the person's file, "" for who has none,
    ``turn`` 0 for who never waited, ``server`` who called or served them, "" for nobody yet.
    """

    id: str
    at: datetime
    purpose: Purpose
    channel: str
    name: str
    file_number: str
    note: str
    priority: Priority | None
    staff: str
    person_id: str = ""
    state: VisitState = VisitState.SERVED
    turn: int = 0
    server: str = ""
    server_id: str = ""
    ended_at: datetime | None = None
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A step of a visit with who took it."""

    at: datetime
    staff: str
    step: Step


@dataclass(frozen=True, slots=True)
class VisitView:
    """A visit with its steps, the oldest first; none for a line of before there were any."""

    row: VisitRow
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitQuestion:
    """A question about the procedure that was asked at a visit, of no request: ``answer`` is ""
    until it is answered; ``whom`` and ``role`` as of :class:`Clarify`.
    """

    id: str
    name: str
    question: str
    whom: str
    role: Role
    asked_at: datetime
    asked_by: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Unended:
    """How many visits of earlier days nobody ended, and the first such day (None for none)."""

    count: int = 0
    since: date | None = None
