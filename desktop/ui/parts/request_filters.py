"""What requests wait for, as the work list and the first page count it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.core.intake.terms import RequestRow, State

#: States in which something is still to be done.
ACTIVE: Final = frozenset(
    {
        State.OPEN,
        State.REFERRED,
        State.UNDER_STUDY,
        State.DECIDED,
        State.WAITING_FUNDS,
        State.NOTIFIED,
        State.IN_DELIVERY,
    }
)
DONE: Final = frozenset(State) - ACTIVE
_BEFORE_DECISION: Final = frozenset({State.OPEN, State.REFERRED, State.UNDER_STUDY})
_AT_BODY: Final = frozenset({State.REFERRED, State.UNDER_STUDY})
_TO_DELIVER: Final = frozenset({State.NOTIFIED, State.IN_DELIVERY})


@dataclass(frozen=True, slots=True)
class Filter:
    """``id`` names the text ``term.waits.…``; ``icon`` is shown on the first page."""

    id: str
    icon: str
    holds: Callable[[RequestRow], bool]


def _signature(row: RequestRow) -> bool:
    return row.awaiting_signature and row.state in _BEFORE_DECISION


def _papers(row: RequestRow) -> bool:
    return row.papers_missing and row.state in _BEFORE_DECISION


def _ready(row: RequestRow) -> bool:
    return row.state is State.OPEN and not row.papers_missing and not row.awaiting_signature


def _body(row: RequestRow) -> bool:
    return row.state in _AT_BODY


def _decided(row: RequestRow) -> bool:
    return row.state is State.DECIDED


def _deliver(row: RequestRow) -> bool:
    return row.state in _TO_DELIVER


def _funds(row: RequestRow) -> bool:
    return row.state is State.WAITING_FUNDS


#: In the order of the desk's day.
WAITS: Final = (
    Filter("signature", "signature", _signature),
    Filter("papers", "paperclip", _papers),
    Filter("ready", "send", _ready),
    Filter("body", "gavel", _body),
    Filter("decided", "phone", _decided),
    Filter("deliver", "hand-coins", _deliver),
    Filter("funds", "hourglass", _funds),
)


def counted(rows: Sequence[RequestRow]) -> dict[str, int]:
    """Return how many rows each filter holds."""
    return {one.id: sum(one.holds(row) for row in rows) for one in WAITS}
