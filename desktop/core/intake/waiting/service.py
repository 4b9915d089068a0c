"""The lists of what waits: replies to be told, questions to be answered, requests that another
association has.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final, cast

from sqlalchemy import func, select

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError
from desktop.core.intake import ledger
from desktop.core.intake.facts import State
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import NEVER, RequestRecord, standing_in
from desktop.core.intake.steps.clarification import ANSWERERS, Clarify
from desktop.core.intake.steps.notification import ENOUGH_CALLS
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.waiting.records import WaitRecord
from desktop.core.intake.waiting.terms import Asked, SentAway, ToTell, Waits
from desktop.core.people.ledger import load_all
from desktop.core.people.terms import PersonForm
from desktop.core.people.views import mask, sees_numbers, view_for
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Actor, Doors, Look
from desktop.core.work.ledger import newest_events, payload_of
from desktop.core.work.paging import PAGE, Key, Page, keys_in
from desktop.core.work.records import EventRecord

#: A list of replies to be told goes by the day on which it is tried.
_BY: Final = (WaitRecord.tell_on, WaitRecord.request_id)


class WaitingService:
    """Reads what waits; the acts are steps of the requests."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    def to_tell(self, actor: Actor, after: Key | None = None, size: int = PAGE) -> Page[ToTell]:
        """Return some requests whose decision reached nobody yet: whose next attempt is due
        longest first, after the key of the page before.
        """
        untold = select(WaitRecord).where(WaitRecord.tell_on < NEVER)
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            keys, following = keys_in(see.session, [untold], _BY, after, size=size)
            days = {key[-1]: key[0] for key in keys}
            there = RequestRecord.id.in_(days)
            rows = {row.id: row for row in see.session.scalars(select(RequestRecord).where(there))}
            people = _people(see, rows.values())
            agreed = newest_events(see.session, REQUEST, rows, StepId.REPLY_CHANNEL)
            found = (
                _to_tell(
                    rows[one], day, people[rows[one].person_id], _contact(see, agreed.get(one))
                )
                for one, day in days.items()
            )
            return Page(tuple(one for one in found if one is not None), following)

    def counts(self, actor: Actor) -> Waits:
        """Return how many replies are to be told, and of them how many are due today."""
        wait, row = WaitRecord, RequestRecord
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            every = see.session.scalar(select(func.count()).where(wait.tell_on < NEVER)) or 0
            today = wait.tell_on <= riyadh_date(see.now)
            due = see.session.scalar(select(func.count()).where(today)) or 0
            # Their facts alone are read: what was tried may have been for a decision before.
            tried = (
                select(wait.request_id)
                .join(EventRecord, EventRecord.subject_id == wait.request_id)
                .where(
                    today,
                    EventRecord.step == StepId.NOTIFICATION.value,
                    EventRecord.subject_kind == REQUEST,
                )
                .group_by(wait.request_id)
                .having(func.count() >= ENOUGH_CALLS)
            )
            rows = see.session.scalars(select(row).where(row.id.in_(tried)))
            unreached = sum(len(facts_of(one).tried) >= ENOUGH_CALLS for one in rows)
            return Waits(every, due, unreached)

    def to_answer(self, actor: Actor) -> tuple[Asked, ...]:
        """Return the questions in the lists of the actor's roles, the oldest first; the desk that
        asked sees them all.
        """
        roles = [role.value for role in ANSWERERS if role in actor.roles]
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            wait = WaitRecord
            theirs = select(RequestRecord).join(wait, wait.request_id == RequestRecord.id)
            rows = see.session.scalars(theirs.where(wait.asks.in_(roles))).all()
            people = _people(see, rows)
            asked = newest_events(
                see.session, REQUEST, [row.id for row in rows], StepId.CLARIFICATION
            )
            found = [
                one
                for row in rows
                if (one := _asked(row, people[row.person_id], asked.get(row.id))) is not None
            ]
            return tuple(sorted(found, key=lambda one: (one.asked_at, one.number)))

    def sent_away(self, actor: Actor) -> tuple[SentAway, ...]:
        """Return the requests that another association has without having answered, the oldest
        first.
        """
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            found, rows = [], standing_in(see.session, {State.REFERRED_ELSEWHERE})
            people = _people(see, rows)
            for row in rows:
                sent = facts_of(row).elsewhere
                if sent is not None and sent.answer is None:
                    name = people[row.person_id].name.full
                    found.append(
                        SentAway(row.id, row.shown_number, name, sent.association, sent.on)
                    )
            return tuple(sorted(found, key=lambda one: (one.on, one.number)))


def _people(see: Look, rows: Iterable[RequestRecord]) -> dict[str, PersonForm]:
    """Return whose some requests are, by id, as the reader may see them."""
    found = load_all(see.session, {row.person_id for row in rows})
    return {one: view_for(see.actor.roles, person).form for one, person in found.items()}


def _to_tell(row: RequestRecord, day: date, form: PersonForm, contact: str) -> ToTell | None:
    facts = facts_of(row)
    if facts.outcome is None or facts.decided_at is None:
        return None
    tried = facts.tried
    return ToTell(
        id=row.id,
        number=row.shown_number,
        person_id=row.person_id,
        person_name=form.name.full,
        numbers=tuple(number for number in (form.mobile, form.other_mobile) if number),
        channel=facts.reply_channel,
        contact=contact,
        outcome=facts.outcome,
        decided_on=riyadh_date(facts.decided_at),
        attempts=len(tried),
        last=tried[-1].reached if tried else None,
        next_on=day,
        urgent=row.urgency == 0,
    )


def _contact(see: Look, event: EventRecord | None) -> str:
    """Return where the agreed channel reaches the beneficiary, as the reader may see it."""
    try:
        agreed = payload_of(event, ledger.PAYLOADS) if event else None
    except KnownError:  # its line of the history says so
        return ""
    if agreed is None or not agreed.contact:
        return ""
    return str(agreed.contact) if sees_numbers(see.actor.roles) else mask(agreed.contact)


def _asked(row: RequestRecord, form: PersonForm, event: EventRecord | None) -> Asked | None:
    question = facts_of(row).question
    if question is None or event is None:
        return None
    said = cast("Clarify", payload_of(event, ledger.PAYLOADS))
    return Asked(
        id=row.id,
        number=row.shown_number,
        person_name=form.name.full,
        question=said.question,
        whom=question.whom,
        asked_at=question.asked_at,
        asked_by=event.actor_name,
    )
