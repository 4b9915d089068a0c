"""The law of a visit: which step may follow where it is, and where the steps lead."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.core.intake.steps.clarification import Answer, Clarify, GiveAnswer
from desktop.core.intake.visits.terms import (
    PRESENT,
    Arrived,
    Called,
    CallUndone,
    Correct,
    Corrected,
    Left,
    Linked,
    Opened,
    Priority,
    Recorded,
    RecordVisit,
    Returned,
    Served,
    Step,
    VisitRow,
    VisitState,
)
from desktop.core.policy.vocabulary import ChannelId

#: What a name and a note of the log hold, in letters: a line of a printed list.
LONGEST_NAME: Final = 120
LONGEST_NOTE: Final = 300
_LONGEST_WHY: Final = 300

#: What becomes of a question that was asked at a visit changes nothing of the visit.
_OF_QUESTION: Final = (Clarify, Answer, GiveAnswer)
#: From where each step may be taken; the others begin a visit, or may come at any time.
_FROM: Final[Mapping[type[Step], frozenset[VisitState]]] = {
    Called: frozenset({VisitState.WAITING}),
    CallUndone: frozenset({VisitState.CALLED}),
    Opened: frozenset({VisitState.WAITING, VisitState.CALLED}),
    Linked: PRESENT,
    Served: PRESENT,
    Left: PRESENT,
    Returned: frozenset({VisitState.LEFT, VisitState.SERVED, VisitState.SERVING}),
}
_TO: Final[Mapping[type[Step], VisitState]] = {
    Recorded: VisitState.SERVED,
    Arrived: VisitState.WAITING,
    Called: VisitState.CALLED,
    CallUndone: VisitState.WAITING,
    Opened: VisitState.SERVING,
    Served: VisitState.SERVED,
    Left: VisitState.LEFT,
    Returned: VisitState.WAITING,
}
#: What hinders a step, by where the visit is already.
_WHY: Final[Mapping[VisitState, str]] = {
    VisitState.WAITING: "intake.visit_waits",
    VisitState.CALLED: "intake.visit_called",
    VisitState.SERVING: "intake.visit_serving",
    VisitState.SERVED: "intake.visit_served",
    VisitState.LEFT: "intake.visit_left",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the steps of a visit lead; ``server`` is the id and name of who called or served."""

    line: RecordVisit
    state: VisitState
    turn: int = 0
    server: tuple[str, str] = ("", "")
    ended_at: datetime | None = None
    corrected: bool = False


def problems(line: RecordVisit) -> Iterator[Problem]:
    """Yield what is wrong with what is put down of a visit."""
    if line.channel not in {c.value for c in ChannelId}:
        yield Problem("channel", "intake.unknown_channel")
    if len(line.name) > LONGEST_NAME:
        yield Problem("name", "work.text_long", {"most": LONGEST_NAME})
    yield from note_problems(line.note)
    if line.priority is Priority.UNSTATED:
        yield Problem("priority", "intake.priority_unstated")


def note_problems(note: str) -> Iterator[Problem]:
    """Yield what is wrong with what was said."""
    if len(note) > LONGEST_NOTE:
        yield Problem("note", "work.text_long", {"most": LONGEST_NOTE})


def correction_problems(given: Correct, before: RecordVisit) -> Iterator[Problem]:
    """Yield what is wrong with a correction of a line."""
    kept_unstated = given.line.priority is before.priority is Priority.UNSTATED
    for one in problems(replace(given.line, priority=None) if kept_unstated else given.line):
        yield Problem(f"line.{one.field}", one.code, one.params)
    if not given.why:
        yield Problem("why", "intake.correction_why")
    if len(given.why) > _LONGEST_WHY:
        yield Problem("why", "work.text_long", {"most": _LONGEST_WHY})
    if given.line == before:
        yield Problem("line.note", "intake.correction_same")


def demand(step: type[Step], before: Standing) -> None:
    """Raise Refused where a step cannot follow where the visit is.

    Codes: ``intake.visit_waits``, ``.visit_called``, ``.visit_serving``, ``.visit_served`` and
    ``.visit_left``, with ``staff``: who called or served; ``.visit_no_turn``.
    """
    allowed = _FROM.get(step)
    if allowed is not None and before.state not in allowed:
        raise Refused(_WHY[before.state], staff=before.server[1] or "—")
    if step is Returned and not before.turn:
        raise Refused("intake.visit_no_turn")


def demand_of_day(step: type[Step], came: date, today: date) -> None:
    """Raise Refused ``intake.visit_earlier_day`` where whoever came on an earlier day would be
    called or opened: their visit is ended in the log.
    """
    if step in (Called, Opened) and came < today:
        raise Refused("intake.visit_earlier_day")


def state_word(row: VisitRow, today: date) -> str:
    """Return the word for where a visit is (``term.visit_state``): ``unended`` for one of an
    earlier day that nobody ended.
    """
    left = row.state in PRESENT and riyadh_date(row.at) < today
    return "unended" if left else row.state.value


def follow(before: Standing | None, step: Step, at: datetime, staff: tuple[str, str]) -> Standing:
    """Return where a visit is after a step that one of the staff (id, name) took; ValueError where
    nothing began it.
    """
    if isinstance(step, Arrived):
        return Standing(step.line, VisitState.WAITING, step.turn)
    if isinstance(step, Recorded):
        return Standing(step.line, VisitState.SERVED, 0, staff, at)
    if before is None:
        raise ValueError("a visit begins by an arrival or a line")
    if isinstance(step, Corrected):
        return replace(before, line=step.after, corrected=True)
    if isinstance(step, Linked):
        return replace(before, line=replace(before.line, person_id=step.person_id))
    if isinstance(step, _OF_QUESTION):
        return before
    if isinstance(step, Served) and step.note:
        before = replace(before, line=replace(before.line, note=step.note))
    state = _TO[type(step)]
    ended = None if state in PRESENT else at
    server = ("", "") if state is VisitState.WAITING else staff
    if state is VisitState.LEFT:
        server = before.server
    return replace(before, state=state, server=server, ended_at=ended)


def in_turn(rows: Iterable[VisitRow]) -> list[VisitRow]:
    """Return who is present in the order in which they are called: whoever has a reason first,
    then by turn.
    """
    return sorted(rows, key=lambda row: (row.priority is None, row.at, row.turn))


def next_of(queue: Sequence[VisitRow]) -> VisitRow | None:
    """Return who is called next, None where nobody waits."""
    return next((row for row in queue if row.state is VisitState.WAITING), None)


def without_words(step: Step) -> Step:
    """Return a step without what it tells of anybody: purpose, channel and turn stay."""
    if isinstance(step, Arrived | Recorded):
        return replace(step, line=_emptied(step.line))
    if isinstance(step, Corrected):
        return replace(step, before=_emptied(step.before), after=_emptied(step.after), why="")
    if isinstance(step, Served):
        return Served()
    if isinstance(step, Clarify):
        return Clarify("", role=step.role)
    if isinstance(step, Answer):
        return Answer("")
    return GiveAnswer(step.channel) if isinstance(step, GiveAnswer) else step


def _emptied(line: RecordVisit) -> RecordVisit:
    return replace(line, name="", note="", priority=None)
