"""The tables of requests: their state now, every step ever taken, signatures."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import product
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    Select,
    and_,
    func,
    intersect,
    or_,
    select,
    true,
    union,
)
from sqlalchemy.orm import InstrumentedAttribute, Mapped, Session, aliased, mapped_column

from desktop.core.documents.numbers import Series, beginning_of, read_number
from desktop.core.intake.evidence import Evidence
from desktop.core.intake.facts import State
from desktop.core.intake.standing import ACTIVE, FINAL, HELD, Listing
from desktop.core.intake.terms import REQUEST
from desktop.core.people.records import people_meant
from desktop.core.people.search import MOST_LETTERS
from desktop.core.policy.reply import Lateness, days_of
from desktop.core.work.policies import Pin
from desktop.core.work.records import EventRecord, Record

#: The last day of a reply for which there is none.
NEVER: Final = date.max


#: How the key begins that a draft has in its number's place: every list is paged by it.
DRAFT: Final = "~"


def key_of_draft(request_id: str) -> str:
    """Return what stands where a request without a number has it."""
    return f"{DRAFT}{request_id}"


class RequestRecord(Record):
    """``facts`` is what is true now (see ``facts.Facts``). ``number`` is a key of its own while the
    request is a draft, see :attr:`shown_number`. What lists ask for stands beside it:
    ``state``, ``urgency`` (0 where a reason was given, else 1), ``due_on`` (the last day for a
    reply that is still owed, by the holidays known when it was written; ``NEVER`` where there is
    none), and as of the submission ``papers_missing`` and ``awaiting_signature``.
    """

    __tablename__ = "request"
    __table_args__ = (
        Index("request_list", "state", "urgency", "due_on", "opened_at", "number"),
        Index(
            "request_standing",
            "state",
            "papers_missing",
            "awaiting_signature",
            "urgency",
            "due_on",
            "opened_at",
            "number",
        ),
        Index("request_person", "person_id", "id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    service_id: Mapped[str]
    channel: Mapped[str]
    need: Mapped[str]
    urgent_reason: Mapped[str]
    received_on: Mapped[date]
    received_place: Mapped[str]
    received_by: Mapped[str]
    policy_sha256: Mapped[str] = mapped_column(ForeignKey("policy_version.sha256"))
    opened_at: Mapped[datetime]
    opened_by: Mapped[str]
    state: Mapped[str]
    urgency: Mapped[int]
    due_on: Mapped[date]
    papers_missing: Mapped[bool]
    awaiting_signature: Mapped[bool]
    facts: Mapped[str]
    #: None for the choices that the policy's text proposes.
    choices_version: Mapped[int | None] = mapped_column(ForeignKey("office_choices.version"))

    @property
    def shown_number(self) -> str:
        """Its number, "" while it is a draft and has none."""
        return "" if self.number.startswith(DRAFT) else self.number

    @property
    def pin(self) -> Pin:
        """What the request was opened under."""
        return Pin(self.policy_sha256, self.choices_version)


#: The order of every list of requests.
BY: Final = (
    RequestRecord.urgency,
    RequestRecord.due_on,
    RequestRecord.opened_at,
    RequestRecord.number,
)


#: So many requests at most are asked for by their ids; of more, the list itself is walked, where
#: the next ones are near.
FEW: Final = 2_000


def with_them(session: Session, condition: ColumnElement[bool]) -> Sequence[RequestRecord]:
    """Return the requests of a condition, in no order."""
    return session.scalars(select(RequestRecord).where(condition)).all()


def stands(states: Iterable[State]) -> ColumnElement[bool]:
    """Return when a request is in one of ``states``, in a query whose way in is by ids or people:
    as no index has it, or every request in these states would be read.
    """
    return RequestRecord.state.concat("").in_([state.value for state in states])


def standing_in(session: Session, states: Iterable[State]) -> Sequence["RequestRecord"]:
    """Return every request that stands in one of ``states``: as many as a body has before it."""
    there = RequestRecord.state.in_([state.value for state in states])
    return session.scalars(select(RequestRecord).where(there)).all()


def requests_in(session: Session, ids: Iterable[str]) -> Sequence["RequestRecord"]:
    """Return requests by id, in no order; an id of none is passed over."""
    return session.scalars(select(RequestRecord).where(RequestRecord.id.in_(set(ids)))).all()


def due_in(late: Lateness, today: date) -> ColumnElement[bool]:
    """Return when a request's reply is overdue, or due soon."""
    return RequestRecord.due_on.between(*days_of(late, today))


def branches(listing: Listing, today: date) -> Iterator[Select[Any]]:
    """Yield the queries of a list of requests, which share no row, each by an index in the list's
    order; what the listing's text or tag asks for is not among their conditions.
    """
    late = [] if listing.late is None else [due_in(listing.late, today)]
    for state, flags in _standings(listing):
        yield select(RequestRecord).where(RequestRecord.state == state.value, *_are(flags), *late)


#: What narrows a list: the query of the ids of requests, and when a request is one of them.
Narrowing = tuple[Select[str], ColumnElement[bool]]


def narrowed(
    session: Session, listing: Listing, today: date, by: Sequence[Narrowing]
) -> Iterator[Select[Any]]:
    """Yield the queries of those of a list that all of ``by`` leave in it.

    A rare word or step would be looked for in every request; a common one makes too many ids.
    """
    every = intersect(*(ids for ids, _ in by)).subquery()
    found = session.scalars(select(*every.c).distinct().limit(FEW + 1)).all()
    if len(found) <= FEW:
        standing = or_(
            *(and_(stands([state]), *_are(flags)) for state, flags in _standings(listing))
        )
        late = [] if listing.late is None else [due_in(listing.late, today)]
        yield select(RequestRecord).where(RequestRecord.id.in_(found), standing, *late)
        return
    for branch in branches(listing, today):
        yield branch.where(*(holds for _, holds in by))


_Flags = tuple[bool, bool] | None
_EVERY: Final = tuple(product((False, True), repeat=2))


def _standings(listing: Listing) -> Iterator[tuple[State, _Flags]]:
    """Yield the states of a list, with papers missing and signature awaited; None for any."""
    if listing.tag is not None:
        yield from ((state, None) for state in sorted(State))
        return
    waits = [HELD[wait] for wait in listing.waits]
    for state in sorted(FINAL if listing.done else ACTIVE):
        asked = [
            (papers, awaited)
            for papers, awaited in _EVERY
            if any(w.holds(state, papers_missing=papers, awaiting_signature=awaited) for w in waits)
        ]
        if not waits or len(asked) == len(_EVERY):
            yield state, None
        else:
            yield from ((state, flags) for flags in asked)


def _are(flags: _Flags) -> Iterator[ColumnElement[bool]]:
    if flags is not None:
        yield RequestRecord.papers_missing.is_(flags[0])
        yield RequestRecord.awaiting_signature.is_(flags[1])


def meant(text: str, *, named: bool) -> Narrowing | None:
    """Return what narrows to the requests that a text means: by their number, or by whose they
    are, of which names are asked only where they are shown (``named``). None for a text that asks
    for nothing.
    """
    people = people_meant(text, named=named)
    if not people:
        return None
    request, number = RequestRecord, RequestRecord.number
    typed = text[:MOST_LETTERS]
    digits = read_number(Series.REQUEST, typed) or beginning_of(typed)
    ids = [select(request.id).where(request.person_id.in_(one)) for one in people]
    holds: list[ColumnElement[bool]] = [
        one.where(one.selected_columns[0] == request.person_id).exists() for one in people
    ]
    if digits:
        so = aliased(RequestRecord)
        inside = select(so.number).where(_named(so.number, digits))
        ids.append(select(request.id).where(number.in_(inside)))
        holds.append(_named(number, digits))
    either = union(*ids).subquery()
    return ids[0] if len(ids) == 1 else select(either.c.id), or_(*holds)


def _named(number: InstrumentedAttribute[str], digits: str) -> ColumnElement[bool]:
    """Return when a number holds what was typed; a draft's key is no number."""
    return and_(number.contains(digits, autoescape=True), number.not_like(f"{DRAFT}%"))


def showing(evidence: Evidence) -> Select[str]:
    """Return the query of the requests' ids that ``evidence`` speaks of, one for each record."""
    if evidence.step is None:
        return select(RequestRecord.id)
    found = having_taken(evidence.step)
    if evidence.words:
        found = found.where(EventRecord.payload.contains(evidence.words, autoescape=True))
    if evidence.beside is not None:
        found = found.where(EventRecord.subject_id.in_(having_taken(evidence.beside)))
    return found.distinct() if evidence.once else found


def shows(evidence: Evidence) -> ColumnElement[bool]:
    """Return when a request is one that ``evidence`` speaks of."""
    steps = ((evidence.step, evidence.words), (evidence.beside, ""))
    taken = (
        having_taken(step)
        .where(
            EventRecord.subject_id == RequestRecord.id,
            EventRecord.payload.contains(words, autoescape=True),
        )
        .exists()
        for step, words in steps
        if step is not None
    )
    return and_(true(), *taken)


def having_taken(step: str) -> Select[str]:
    """Return the query of the requests' ids that took a step, one for each time."""
    taken = EventRecord.subject_kind == REQUEST, EventRecord.step == step
    return select(EventRecord.subject_id).where(*taken)


def count(session: Session, evidence: Evidence) -> int:
    """Return how many records there are of it."""
    return session.scalar(select(func.count()).select_from(showing(evidence).subquery())) or 0
