"""Recording an opening of the complaints box: by two who are not of the desk, a zero too."""

from datetime import datetime

from sqlalchemy import select

from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid, Problem
from desktop.base.ids import new_id
from desktop.base.keys import one_name
from desktop.base.typed import Prose, typed
from desktop.core.complaints.records import BoxRecord
from desktop.core.staff.ledger import own_roles_in
from desktop.core.staff.service import open_accounts
from desktop.core.work import Action, Actor, Doors, Look, Role, Work


@dataclass(frozen=True, slots=True)
class OpenBox:
    """Who opened it, by name, and how many papers of each kind lay in it."""

    first: str
    second: str
    opened_at: datetime
    complaints: int = 0
    objections: int = 0
    suggestions: int = 0
    others: int = 0
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class BoxLine:
    """An opening as it is on record."""

    id: str
    opened_at: datetime
    first: str
    second: str
    papers: int


class BoxService:
    """Keeps the openings of the box."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    @typed
    def open(self, actor: Actor, given: OpenBox) -> BoxLine:
        """Record an opening; raises Invalid naming fields: two names that are two, neither of the
        desk, and a moment that came.
        """
        with self._doors.work(actor, Action.COMPLAINT_BOX) as tx:
            desk = _of_desk(tx)
            found = [
                Problem(field, "complaint.box_who" if not name else "complaint.box_desk")
                for field, name in (("first", given.first), ("second", given.second))
                if not name or any(one_name(name, theirs) for theirs in desk)
            ]
            if one_name(given.first, given.second):
                found.append(Problem("second", "complaint.box_two"))
            if given.opened_at > tx.now:
                found.append(Problem("opened_at", "complaint.received_future"))
            if found:
                raise Invalid(found)
            row = BoxRecord(
                id=new_id(),
                opened_at=given.opened_at,
                first=given.first,
                second=given.second,
                complaints=given.complaints,
                objections=given.objections,
                suggestions=given.suggestions,
                others=given.others,
                note=given.note,
                at=tx.now,
                actor_id=actor.id,
            )
            tx.session.add(row)
            tx.subject = row.id
            tx.audit(papers=_papers(row))
            return _line(row)

    def openings(self, actor: Actor) -> list[BoxLine]:
        """Return the openings on record, the newest first."""
        with self._doors.look(actor, Action.COMPLAINT_BOX) as look:
            newest = select(BoxRecord).order_by(BoxRecord.opened_at.desc(), BoxRecord.id)
            return [_line(row) for row in look.session.scalars(newest)]


def _of_desk(at: Work | Look) -> list[str]:
    """Return the names of who works at the desk."""
    names = open_accounts(at)
    return [names[id_] for id_, roles in own_roles_in(at).items() if Role.RECEPTION in roles]


def _papers(row: BoxRecord) -> int:
    return row.complaints + row.objections + row.suggestions + row.others


def _line(row: BoxRecord) -> BoxLine:
    return BoxLine(row.id, row.opened_at, row.first, row.second, _papers(row))
