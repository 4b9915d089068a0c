"""What one person did alone, declared when it was done, and reviewed by another within seven days.

An act that needs a second person is never stopped in an office of one or two: whoever does it says
so, the ledger keeps what was said beside the act, in the same transaction, and it stays listed
until somebody else has reviewed it. Its subject is the record that the act was done to, under the
kind ``review``; the desk that keeps this record tells and erases the words.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.typed import typed
from desktop.core.work import ledger
from desktop.core.work.actions import Action
from desktop.core.work.acts import Called
from desktop.core.work.doors import Doors, Look, Work
from desktop.core.work.ledger import add_event
from desktop.core.work.records import EventRecord
from desktop.core.work.roles import Actor, Role, may
from desktop.core.work.subjects import Subject

REVIEW: Final = "review"
DECLARED: Final = "declared"
REVIEWED: Final = "reviewed"
#: So many days an act done alone may wait for its review (the rule of small offices).
DAYS: Final = timedelta(days=7)

#: Gives the open accounts with their roles.
Accounts = Callable[[Work | Look], Iterable[tuple[str, frozenset[Role]]]]


class Why(StrEnum):
    """What made a second person due."""

    SAME_PERSON = "same_person"
    KIN = "kin"
    OWN_DUTIES = "own_duties"
    DUTIES = "duties"
    OVER_LINE = "over_line"
    SAME_HAND = "same_hand"


@dataclass(frozen=True, slots=True)
class Declared:
    """An act was done alone; ``note`` says why, in the words of who did it."""

    why: Why
    action: str
    note: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Somebody else looked at the act that the event ``seq`` declares."""

    seq: int
    note: str = ""


PAYLOADS: Final = {DECLARED: Declared, REVIEWED: Reviewed}


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A declared act that waits. ``about`` is what people call its record by; ``mine``: the reader
    declared it, and another reviews it.
    """

    subject_id: str
    seq: int
    at: datetime
    who: str
    why: Why
    action: str
    note: str
    about: str
    due_on: date
    overdue: bool
    mine: bool


def subject(record_id: str) -> Subject:
    """Return where the declarations on a record stand in the ledger."""
    return Subject(REVIEW, record_id)


def declare_in(tx: Work, record_id: str, why: Why) -> None:
    """Keep what the actor declares of doing an act alone.

    Raises Invalid (field ``declared``, ``work.declare.<why>``) where nothing was declared.
    """
    if not tx.declared:
        raise Invalid([Problem("declared", f"work.declare_{why.value}")])
    list_in(tx, record_id, why)


def list_in(tx: Work, record_id: str, why: Why) -> None:
    """List an act for review."""
    add_event(tx, subject(record_id), DECLARED, Declared(why, tx.action, tx.declared))
    tx.audit(declared=why.value)


def declared_on(session: Session, record_id: str) -> list[tuple[EventRecord, Declared | Reviewed]]:
    """Return what was declared and reviewed of a record, in order."""
    events = ledger.events(session, subject(record_id))
    return [(event, ledger.payload_of(event, PAYLOADS)) for event in events]


def without_notes(session: Session, record_id: str) -> None:
    """Forget what was written of acts on a record whose person is erased."""
    for event, said in declared_on(session, record_id):
        event.payload = ledger.to_text(replace(said, note=""))


class Reviews:
    """The list of what was done alone, and its reviewing."""

    def __init__(
        self,
        doors: Doors,
        accounts: Accounts,
        staff: Called,
        called: Sequence[Called],
        hidden: Callable[[Work | Look], Collection[str]] = lambda _at: (),
    ) -> None:
        """Name records by ``staff`` and ``called``, and leave out what is ``hidden``, as
        ``acts.ActLog`` does.
        """
        self._doors = doors
        self._accounts = accounts
        self._hidden = hidden
        self._called = (staff, *called)

    def waiting(self, actor: Actor) -> list[ReviewLine]:
        """Return what the actor may review and what they declared themselves, the oldest first."""
        with self._doors.look(actor, Action.REVIEW_READ) as see:
            rows = select(EventRecord).where(EventRecord.subject_kind == REVIEW)
            if hidden := self._hidden(see):
                rows = rows.where(EventRecord.subject_id.not_in(hidden))
            done, found = set(), []
            for event in see.session.scalars(rows.order_by(EventRecord.at, EventRecord.seq)):
                said = ledger.payload_of(event, PAYLOADS)
                if isinstance(said, Reviewed):
                    done.add((event.subject_id, said.seq))
                else:
                    found.append((event, said))
            open_ = [(e, said) for e, said in found if (e.subject_id, e.seq) not in done]
            names: dict[str, str] = {}
            for called in self._called:
                names |= called(see, {event.subject_id for event, _ in open_})
            reviews = _Reviewers(actor, self._accounts(see))
            return [
                _line(see, event, said, names.get(event.subject_id, ""))
                for event, said in open_
                if event.actor_id == actor.id or reviews.may_review(event.actor_id)
            ]

    @typed
    def review(self, actor: Actor, subject_id: str, seq: int, note: str = "") -> None:
        """Say that an act done alone was looked at.

        Raises Refused ``work.review_unknown`` for none that waits or that the actor may know of,
        and ``work.review_own`` for whoever did it and for who is not to review it.
        """
        with self._doors.work(actor, Action.REVIEW_TAKE, subject_id) as tx:
            every = declared_on(tx.session, subject_id)
            done = {said.seq for _, said in every if isinstance(said, Reviewed)}
            waits = [e for e, said in every if isinstance(said, Declared) and e.seq not in done]
            event = next((one for one in waits if one.seq == seq), None)
            if event is None or subject_id in self._hidden(tx):
                raise Refused("work.review_unknown")
            if not _Reviewers(actor, self._accounts(tx)).may_review(event.actor_id):
                raise Refused("work.review_own")
            add_event(tx, subject(subject_id), REVIEWED, Reviewed(seq, note))


class _Reviewers:
    """Director and auditor review; where none of them is left but who did it, anybody else."""

    def __init__(self, actor: Actor, accounts: Iterable[tuple[str, frozenset[Role]]]) -> None:
        self._actor = actor
        self._named = [i for i, roles in accounts if may(roles, Action.REVIEW_LEAD)]

    def may_review(self, done_by: str) -> bool:
        if done_by == self._actor.id:
            return False
        others = [one for one in self._named if one != done_by]
        return may(self._actor.roles, Action.REVIEW_LEAD) or not others


def _line(see: Look, event: EventRecord, said: Declared, about: str) -> ReviewLine:
    due = riyadh_date(event.at) + DAYS
    return ReviewLine(
        subject_id=event.subject_id,
        seq=event.seq,
        at=event.at,
        who=event.actor_name,
        why=said.why,
        action=said.action,
        note=said.note,
        about=about,
        due_on=due,
        overdue=riyadh_date(see.now) > due,
        mine=event.actor_id == see.actor.id,
    )
