"""The acts of the intake desk. Each step of a request is one event in one transaction; the
request's facts are what all its steps have made true.
"""

from collections.abc import Callable, Collection, Hashable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import Any, Final, cast

from pydantic import TypeAdapter
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.hijri import to_hijri
from desktop.base.ids import new_id
from desktop.base.messages import Messages
from desktop.core.documents.numbers import Series, next_number
from desktop.core.intake import papers, rules, snapshot
from desktop.core.intake.records import (
    EventRecord,
    PolicyVersionRecord,
    RequestRecord,
    SignatureRecord,
)
from desktop.core.intake.say import say
from desktop.core.intake.steps import BY_ID, BY_PAYLOAD, Case, Step
from desktop.core.intake.terms import (
    Decide,
    EventLine,
    Facts,
    OpenRequest,
    Refer,
    RequestRow,
    RequestView,
    Sign,
    Signed,
    Snapshot,
    State,
    StepPayload,
)
from desktop.core.people.service import load, load_rows
from desktop.core.people.terms import PersonRow
from desktop.core.people.views import view_for
from desktop.core.policy.calendar import WorkCalendar
from desktop.core.policy.loader import LoadedPolicy, parse
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Action, Actor, Doors, Look, Work, may
from desktop.core.work.roles import demand
from desktop.core.work.upcast import upcast
from desktop.storage.prefix import starts_with

#: A request received before this year is a slip of the keyboard.
EARLIEST_YEAR: Final = 1950


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def facts_of(row: RequestRecord) -> Facts:
    """Return a request's facts as kept."""
    return cast("Facts", _read(Facts, row.facts))


def _facts_for(actor: Actor, facts: Facts) -> Facts:
    """Return the facts without the case study where it is none of the actor's."""
    return facts if may(actor.roles, Action.STUDY_READ) else replace(facts, recommendation="")


def _read(kind: Any, kept: str) -> Any:
    try:
        return _adapter(kind).validate_json(upcast(kind, kept))
    except ValueError as why:  # the record was damaged; see storage.engine
        raise KnownError("storage.damaged") from why


def _json(value: object) -> str:
    kind = cast("Hashable", type(value))
    return _adapter(kind).dump_json(value).decode()


def _newest(session: Session, request_id: str, step: StepId) -> EventRecord | None:
    return session.scalars(
        select(EventRecord)
        .where(EventRecord.request_id == request_id, EventRecord.step == step.value)
        .order_by(EventRecord.seq.desc())
        .limit(1)
    ).first()


def _newest_signature(session: Session, request_id: str) -> SignatureRecord | None:
    return session.scalars(
        select(SignatureRecord)
        .where(SignatureRecord.request_id == request_id)
        .order_by(SignatureRecord.sequence.desc())
        .limit(1)
    ).first()


def faithfulness(session: Session) -> Iterator[tuple[str, bool]]:
    """Yield each request's number, and whether its facts are what its events make true."""
    policies = {
        pinned.sha256: parse(pinned.text.encode()).profile
        for pinned in session.scalars(select(PolicyVersionRecord))
    }
    every = (
        select(RequestRecord, EventRecord)
        .outerjoin(EventRecord, EventRecord.request_id == RequestRecord.id)
        .order_by(RequestRecord.opened_at, RequestRecord.id, EventRecord.seq)
        .execution_options(yield_per=500)
    )
    for row, pairs in groupby(session.execute(every), key=lambda pair: pair[0]):
        try:
            taken = [_taken(event) for _, event in pairs if event]
            kept = facts_of(row)
        except KnownError:  # what can't be read makes nothing true
            yield row.number, False
            continue
        facts = rules.replay(policies[row.policy_sha256], row.channel, taken)
        yield row.number, facts == kept and facts.state == row.state


def _taken(event: EventRecord) -> rules.Taken:
    kind = BY_ID[event.step].payload if event.step in BY_ID else OpenRequest
    return rules.Taken(event.step, event.at, _read(kind, event.payload))


class IntakeService:
    """Opens requests and takes their steps, as the office's policy orders them."""

    def __init__(
        self,
        doors: Doors,
        policy: LoadedPolicy,
        calendar: Callable[[], WorkCalendar],
        messages: Messages,
    ) -> None:
        self._doors = doors
        self._policy = policy
        self._calendar = calendar
        self._messages = messages
        self._pinned = {policy.sha256: policy}

    # Acts

    def open_request(self, actor: Actor, command: OpenRequest) -> RequestView:
        """Open a request for a registered person; pins the policy's text.

        Raises Invalid for an unknown service or channel, or a date of receipt to come.
        """
        with self._doors.work(actor, Action.REQUEST_OPEN) as tx:
            self._check_open(tx, command)
            self._pin_policy(tx)
            row = RequestRecord(
                id=new_id(),
                number=next_number(tx, Series.REQUEST),
                person_id=command.person_id,
                service_id=command.service_id,
                channel=command.channel,
                need=command.need,
                urgent_reason=command.urgent_reason,
                received_on=command.received_on or riyadh_date(tx.now),
                received_place=command.received_place,
                received_by=command.received_by or actor.name,
                policy_sha256=self._policy.sha256,
                opened_at=tx.now,
                opened_by=actor.id,
                state=State.OPEN.value,
                facts=_json(Facts()),
            )
            tx.session.add(row)
            tx.session.flush()
            self._add_event(tx, row, StepId.RECEPTION.value, _json(command))
            tx.subject = row.id
            tx.audit(number=row.number)
            return self._view(tx.session, actor, row, tx.now)

    def perform(self, actor: Actor, request_id: str, payload: StepPayload) -> RequestView:
        """Take one step of a request.

        Raises Refused where the case can't take it now or it is a decision (which only a sitting
        takes), Invalid for what is wrong with the payload; in each case nothing is changed.
        """
        with self._doors.work(actor, BY_PAYLOAD[type(payload)].action, request_id) as tx:
            if isinstance(payload, Decide):
                raise Refused("intake.decided_in_a_sitting")
            return self.perform_in(tx, request_id, payload)

    def perform_in(self, tx: Work, request_id: str, payload: StepPayload) -> RequestView:
        """Take one step inside an act of a desk above (a sitting's decision)."""
        step = BY_PAYLOAD[type(payload)]
        row = self._row(tx.session, request_id)
        case, shot = self._case(tx.session, row, tx.now)
        self._demand(step, case, payload)
        facts = step.apply(case, payload)
        row.state, row.facts = facts.state.value, _json(facts)
        self._add_event(tx, row, step.id, _json(payload))
        if isinstance(payload, Sign):
            self._keep_signature(tx, row, payload, shot)
        tx.audit(step=step.id, state=row.state)
        return self._view(tx.session, tx.actor, row, tx.now)

    # Readings

    def read(self, actor: Actor, request_id: str) -> RequestView:
        """Return a request with everything its page shows."""
        with self._doors.look(actor, Action.REQUEST_READ, request_id) as see:
            return self._view(see.session, actor, self._row(see.session, request_id), see.now)

    def by_number(self, actor: Actor, number: str) -> RequestView:
        """Return the request with this number; raises Refused (``intake.unknown_request``)."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            row = see.session.scalar(select(RequestRecord).where(RequestRecord.number == number))
            if row is None:
                raise Refused("intake.unknown_request")
            return self._view(see.session, actor, row, see.now)

    def snapshot(self, actor: Actor, request_id: str) -> Snapshot:
        """Return what a signature given now would cover, to be shown and read out.

        It is not masked: it is for who takes the signature.
        """
        with self._doors.look(actor, Action.REQUEST_SIGN, request_id) as see:
            row = self._row(see.session, request_id)
            return self._case(see.session, row, see.now)[1]

    def of_person(self, actor: Actor, person_id: str) -> list[RequestRow]:
        """Return a person's requests, newest first."""
        return self._rows(actor, RequestRecord.person_id == person_id)

    def listed(self, actor: Actor, ids: Collection[str]) -> list[RequestRow]:
        """Return the requests with these ids, newest first; an id of none is passed over."""
        return self._rows(actor, RequestRecord.id.in_(ids))

    def numbered(self, actor: Actor, number: str, limit: int = 20) -> list[RequestRow]:
        """Return the requests whose number begins so, newest first."""
        return self._rows(actor, starts_with(RequestRecord.number, number), limit)

    def in_states(self, actor: Actor, states: frozenset[State]) -> list[RequestRow]:
        """Return the requests that stand in one of ``states``, newest first."""
        return self._rows(actor, RequestRecord.state.in_({s.value for s in states}))

    def counts(self, actor: Actor) -> dict[State, int]:
        """Return how many requests stand in each state."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            found = see.session.execute(
                select(RequestRecord.state, func.count()).group_by(RequestRecord.state)
            )
            return {State(state): count for state, count in found}

    # For the papers of a request, inside the act that issues them

    def view_in(self, at: Work | Look, request_id: str) -> RequestView:
        """Return a request inside the transaction of another desk; for who may read it."""
        demand(at.actor, Action.REQUEST_READ)
        return self._view(at.session, at.actor, self._row(at.session, request_id), at.now)

    def profile_in(self, at: Work | Look, request_id: str) -> PolicyProfile:
        """Return the policy that a request was opened under."""
        return self._policy_of(at.session, self._row(at.session, request_id)).profile

    def signature_in(self, at: Work | Look, request_id: str) -> Signed | None:
        """Return the newest signature of a request, or None."""
        row = _newest_signature(at.session, request_id)
        if row is None:
            return None
        given = cast("Sign", _read(Sign, row.given))
        return Signed(row.sequence, row.at, row.staff_name, row.sha256, given)

    def referral_note_in(self, at: Work | Look, request_id: str) -> str:
        """Return the note of a request's referral, or ""."""
        row = _newest(at.session, request_id, StepId.REFERRAL)
        return cast("Refer", _read(Refer, row.payload)).note if row else ""

    def decision_in(self, at: Work | Look, request_id: str) -> Decide | None:
        """Return the newest decision on a request, or None."""
        row = _newest(at.session, request_id, StepId.DECISION)
        return cast("Decide", _read(Decide, row.payload)) if row else None

    def decided_in_sitting(self, at: Work | Look, number: str) -> list[tuple[str, datetime]]:
        """Return the requests whose newest decision is of the sitting with this number: their ids
        and when it was recorded, in that order.
        """
        demand(at.actor, Action.REQUEST_READ)
        step = EventRecord.step == StepId.DECISION.value
        newest = (
            select(EventRecord.request_id, func.max(EventRecord.seq).label("seq"))
            .where(step)
            .group_by(EventRecord.request_id)
            .subquery()
        )
        same = (EventRecord.request_id == newest.c.request_id) & (EventRecord.seq == newest.c.seq)
        of_sitting = (
            func.coalesce(
                func.json_extract(EventRecord.payload, "$.sitting"),
                func.json_extract(EventRecord.payload, "$.session"),
            )
            == number
        )
        found = select(EventRecord).join(newest, same).where(of_sitting)
        rows = at.session.scalars(found.order_by(EventRecord.at))
        return [(row.request_id, row.at) for row in rows]

    # The ledger

    def _check_open(self, tx: Work, command: OpenRequest) -> None:
        profile = self._policy.profile
        problems = []
        if command.service_id not in {s.id for s in profile.services}:
            problems.append(Problem("service_id", "intake.unknown_service"))
        if command.channel not in {c.value for c in ChannelId}:
            problems.append(Problem("channel", "intake.unknown_channel"))
        if command.received_on and command.received_on > riyadh_date(tx.now):
            problems.append(Problem("received_on", "intake.received_in_future"))
        if command.received_on and command.received_on.year < EARLIEST_YEAR:
            problems.append(Problem("received_on", "intake.received_too_early"))
        if problems:
            raise Invalid(problems)
        load(tx.session, command.person_id)

    def _pin_policy(self, tx: Work) -> None:
        if tx.session.get(PolicyVersionRecord, self._policy.sha256) is None:
            tx.session.add(
                PolicyVersionRecord(
                    sha256=self._policy.sha256,
                    policy_id=self._policy.profile.id,
                    text=self._policy.text,
                    first_used_at=tx.now,
                )
            )
            tx.session.flush()

    def _demand(self, step: Step, case: Case, payload: StepPayload) -> None:
        if step.id in set(StepId) and step.id not in case.profile.steps:
            raise Refused("intake.not_in_policy")
        step.ready(case)
        problems = list(step.problems(case, payload))
        if problems:
            raise Invalid(problems)

    def _add_event(self, tx: Work, row: RequestRecord, step: str, payload: str) -> None:
        last = tx.session.scalar(
            select(func.max(EventRecord.seq)).where(EventRecord.request_id == row.id)
        )
        tx.session.add(
            EventRecord(
                request_id=row.id,
                seq=(last or 0) + 1,
                at=tx.now,
                actor_id=tx.actor.id,
                actor_name=tx.actor.name,
                step=step,
                payload=payload,
                state=row.state,
            )
        )
        tx.session.flush()

    def _keep_signature(self, tx: Work, row: RequestRecord, given: Sign, shot: Snapshot) -> None:
        last = tx.session.scalar(
            select(func.max(SignatureRecord.sequence)).where(SignatureRecord.request_id == row.id)
        )
        tx.session.add(
            SignatureRecord(
                id=new_id(),
                request_id=row.id,
                sequence=(last or 0) + 1,
                at=tx.now,
                hijri=to_hijri(riyadh_date(tx.now)).isoformat(),
                staff_id=tx.actor.id,
                staff_name=tx.actor.name,
                template_version=snapshot.TEMPLATE_VERSION,
                canonical=shot.canonical,
                sha256=shot.hash,
                given=_json(given),
            )
        )

    def _row(self, session: Session, request_id: str) -> RequestRecord:
        row = session.get(RequestRecord, request_id)
        if row is None:
            raise Refused("intake.unknown_request")
        return row

    def _policy_of(self, session: Session, row: RequestRecord) -> LoadedPolicy:
        """Return the policy that the request was opened under, whatever is in force now."""
        sha256 = row.policy_sha256
        if sha256 not in self._pinned:
            pinned = session.get_one(PolicyVersionRecord, sha256)
            self._pinned[sha256] = parse(pinned.text.encode())
        return self._pinned[sha256]

    def _case(self, session: Session, row: RequestRecord, now: datetime) -> tuple[Case, Snapshot]:
        form = load(session, row.person_id).form
        policy = self._policy_of(session, row)
        declaration = self._messages.text("say.declaration")
        shot = snapshot.take(policy, row, form, declaration, self._term)
        facts = facts_of(row)
        case = Case(
            profile=policy.profile,
            facts=facts,
            channel=row.channel,
            now=now,
            today=riyadh_date(now),
            snapshot_hash=shot.hash,
            covered=self._covered(session, row, facts, shot),
        )
        return case, shot

    def _covered(self, session: Session, row: RequestRecord, facts: Facts, shot: Snapshot) -> bool:
        """Tell whether the newest signature, in the words of its time, says what is so now."""
        if facts.signed_hash in {"", shot.hash}:
            return bool(facts.signed_hash)
        kept = _newest_signature(session, row.id)
        return kept is not None and snapshot.covers(kept.canonical, shot)

    def _term(self, kind: str, value: str) -> str:
        return self._messages.text(f"term.{kind}.{value}")

    # Views

    def _view(
        self, session: Session, actor: Actor, row: RequestRecord, now: datetime
    ) -> RequestView:
        case, _ = self._case(session, row, now)
        profile, facts = case.profile, case.facts
        reply = rules.reply(profile.reply, facts, self._calendar())
        services = {s.id: s.name for s in profile.services}
        return RequestView(
            id=row.id,
            number=row.number,
            person=view_for(actor.roles, load(session, row.person_id)),
            service_id=row.service_id,
            service_name=services.get(row.service_id, row.service_id),
            channel=row.channel,
            need=row.need,
            urgent_reason=row.urgent_reason,
            policy_id=profile.id,
            received_on=row.received_on,
            opened_at=row.opened_at,
            facts=_facts_for(actor, facts),
            papers=case.paper_lines,
            papers_missing=bool(case.missing),
            awaiting_signature=not facts.signed_hash,
            covers_current=case.signed,
            steps=rules.step_lines(case),
            reply=reply,
            say=say(self._messages, case, row.number, reply),
            history=self._history(session, row.id),
        )

    def _history(self, session: Session, request_id: str) -> tuple[EventLine, ...]:
        events = session.scalars(
            select(EventRecord)
            .where(EventRecord.request_id == request_id)
            .order_by(EventRecord.seq)
        )
        return tuple(EventLine(e.seq, e.at, e.actor_name, e.step, State(e.state)) for e in events)

    def _rows(self, actor: Actor, condition: Any, limit: int | None = None) -> list[RequestRow]:
        replies = rules.Replies(self._calendar())
        newest = select(RequestRecord).where(condition).order_by(RequestRecord.opened_at.desc())
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            found = see.session.scalars(newest.limit(limit)).all()
            people = load_rows(see.session, {row.person_id for row in found})
            today = riyadh_date(see.now)
            return [
                self._list_row(see.session, row, people[row.person_id], replies, today)
                for row in found
            ]

    def _list_row(
        self,
        session: Session,
        row: RequestRecord,
        person: PersonRow,
        replies: rules.Replies,
        today: date,
    ) -> RequestRow:
        facts, profile = facts_of(row), self._policy_of(session, row).profile
        services = {s.id: s.name for s in profile.services}
        reply = replies.of(profile, facts)
        lines = papers.lines(profile.papers, facts.papers, papers.shown_on(facts, today))
        return RequestRow(
            id=row.id,
            number=row.number,
            person_name=person.name,
            file_number=person.file_number,
            service_name=services.get(row.service_id, row.service_id),
            state=State(row.state),
            papers_missing=bool(papers.missing(lines)),
            awaiting_signature=not facts.signed_hash,
            opened_on=riyadh_date(row.opened_at),
            reply_on=reply.date if reply else None,
            urgent=bool(row.urgent_reason),
        )
