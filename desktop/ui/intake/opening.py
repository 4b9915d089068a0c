"""The short way of each purpose: where a visit goes on that was called."""

from collections.abc import Mapping
from typing import Final

from desktop.core.complaints.terms import VoiceKind
from desktop.core.intake.standing import BEFORE_DECISION, OBJECTED
from desktop.core.intake.terms import RequestRow
from desktop.core.intake.visits.terms import Purpose, RecordVisit, VisitRow, VisitState
from desktop.core.office import Office
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Action, Actor, Change
from desktop.ui import places
from desktop.ui.places import Place

#: Whose way leads to a request of theirs.
_OF_REQUEST: Final = frozenset(
    {Purpose.MISSING_PAPER, Purpose.ASK_AFTER_REQUEST, Purpose.COLLECT_AID}
)
_RAISED: Final[Mapping[Purpose, VoiceKind]] = {
    Purpose.COMPLAINT: VoiceKind.COMPLAINT,
    Purpose.OBJECTION: VoiceKind.OBJECTION,
    Purpose.SUGGESTION: VoiceKind.SUGGESTION,
}
#: The acts by which what a visit is for is done; the others end by a key.
_DONE_BY: Final[Mapping[Purpose, frozenset[Action]]] = {
    Purpose.NEW_REQUEST: frozenset({Action.REQUEST_REFER, Action.OUTSIDE_SEND}),
    Purpose.DATA_UPDATE: frozenset({Action.PERSON_REVISE, Action.PERSON_UPDATE}),
    Purpose.MISSING_PAPER: frozenset({Action.REQUEST_PAPERS}),
    Purpose.COLLECT_AID: frozenset({Action.REQUEST_DELIVER}),
    **dict.fromkeys(_RAISED, frozenset({Action.COMPLAINT_RECORD})),
}


#: The acts that may end a visit.
ENDING: Final = frozenset().union(*_DONE_BY.values())


def open_visit(office: Office, actor: Actor, visit_id: str) -> tuple[VisitRow, Place | None]:
    """Begin to serve somebody; return where that goes on, None where one line is all."""
    row = office.visits.open(actor, visit_id)
    return row, _way(office, actor, row)


def ask_after(office: Office, actor: Actor, person_id: str, name: str, request_id: str) -> Place:
    """Put down in one line that somebody asked after a request; return where it is told."""
    line = RecordVisit(Purpose.ASK_AFTER_REQUEST, ChannelId.INTERVIEW, name, person_id)
    office.visits.record(actor, line)
    if request_id:
        return places.Request(request_id)
    return _to_requests(office, actor, person_id, Purpose.ASK_AFTER_REQUEST)


def _way(office: Office, actor: Actor, row: VisitRow) -> Place | None:
    known = row.person_id
    if row.purpose is Purpose.ENQUIRY:
        return None
    if row.purpose is Purpose.NEW_REQUEST:
        return places.VisitOf(known) if known else places.NewVisit(row.name)
    if row.purpose in _RAISED:
        return places.Voice(_RAISED[row.purpose], _decided(office, actor, row), row.name)
    if not known:
        return places.Search(row.name)
    if row.purpose in _OF_REQUEST:
        return _to_requests(office, actor, known, row.purpose)
    return places.Person(known, changes=True)


def _decided(office: Office, actor: Actor, row: VisitRow) -> str:
    """Return the number of the one request that somebody can object about, "" where none is."""
    if row.purpose is not Purpose.OBJECTION or not row.person_id:
        return ""
    theirs = office.intake.of_person(actor, row.person_id)
    numbers = [one.number for one in theirs if one.state in OBJECTED]
    return numbers[0] if len(numbers) == 1 else ""


def _to_requests(office: Office, actor: Actor, person_id: str, purpose: Purpose) -> Place:
    """Return the one request in which something is to be done; the file where it has several."""
    active = office.intake.active_of(actor, [person_id])
    if len(active) != 1:
        return places.Person(person_id)
    return _to_request(active[0], purpose)


def _to_request(row: RequestRow, purpose: Purpose) -> Place:
    at_desk = purpose is Purpose.MISSING_PAPER and row.state in BEFORE_DECISION
    return places.VisitFor(row.id) if at_desk else places.Request(row.id)


def end_done(office: Office, actor: Actor, burst: tuple[Change, ...]) -> list[VisitRow]:
    """End the visits of whom the actor is serving by the act that each was for."""
    ended = []
    for row in office.visits.queue(actor):
        if row.state is VisitState.SERVING and row.server_id == actor.id:
            theirs = {row.person_id}
            if row.person_id and row.purpose in _OF_REQUEST:
                theirs |= {one.id for one in office.intake.of_person(actor, row.person_id)}
            if any(_done_by(row, theirs, change) for change in burst):
                ended.append(office.visits.serve(actor, row.id))
    return ended


def _done_by(row: VisitRow, theirs: set[str], change: Change) -> bool:
    """Tell whether a change is what a visit was for; ``theirs``: ids of file and requests."""
    if change.action not in _DONE_BY.get(row.purpose, ()):
        return False
    anybody = row.purpose in _RAISED or row.purpose is Purpose.NEW_REQUEST or not row.person_id
    return anybody or change.subject in theirs
