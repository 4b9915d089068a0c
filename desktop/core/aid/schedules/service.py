"""The acts on schedules: making one, suspending it after hearing, going on, ending."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.aid.ledger import Cases, enter, line_in, promise_in
from desktop.core.aid.records import PromiseRecord, ScheduleRecord, heaps_of
from desktop.core.aid.schedules import ledger, rules
from desktop.core.aid.schedules.terms import (
    PAYLOADS,
    STEPS,
    Ended,
    EndSchedule,
    Made,
    MakeSchedule,
    Resumed,
    ResumeSchedule,
    Reviewed,
    ReviewSchedule,
    ScheduleKind,
    ScheduleState,
    ScheduleView,
    Suspended,
    SuspendSchedule,
    ToSchedule,
)
from desktop.core.aid.service import payee_of, promise_views
from desktop.core.aid.terms import Why
from desktop.core.people.ledger import load, load_all
from desktop.core.people.views import name_for
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work import ledger as steps


class ScheduleService:
    """Keeps what is paid month by month."""

    def __init__(self, doors: Doors, profile: InForce, cases: Cases) -> None:
        self._doors = doors
        self._profile = profile
        self._cases = cases

    def to_make(self, actor: Actor) -> list[ToSchedule]:
        """Return the promises that may be paid in instalments, those decided by the month first."""
        with self._doors.look(actor, Action.AID_READ) as see:
            row, made = PromiseRecord, select(ScheduleRecord.promise_id)
            of_aid = row.person_id != "", row.id.not_in(made)
            every = see.session.scalars(select(row).where(*of_aid).order_by(row.at))
            rows = [one for one in promise_views(see, every.all()) if one.open == one.amount]
            found = []
            for one in rows:
                granted = self._cases.granted_in(see, one.request_id)
                if granted is not None and granted.stands:
                    form = load(see.session, one.person_id).form
                    children = tuple(
                        each.name
                        for each in form.members
                        if each.name and each.relationship in rules.SPONSORED
                    )
                    found.append(ToSchedule(one, granted, children))
            return sorted(found, key=lambda one: not one.granted.months)

    @typed
    def make(self, actor: Actor, command: MakeSchedule) -> ScheduleView:
        """Let a promise be paid in instalments; raises Refused ``aid.unknown_promise``,
        ``aid.compensation_whole``, ``aid.schedule_twice`` and ``aid.needed``, Invalid naming
        fields.
        """
        with self._doors.work(actor, Action.AID_SCHEDULE) as tx:
            promise = promise_in(tx.session, command.promise_id)
            tx.also_changed.append(promise.request_id)
            if not promise.person_id:
                raise Refused("aid.compensation_whole")
            same = select(ScheduleRecord).where(ScheduleRecord.promise_id == promise.id)
            if tx.session.scalars(same).first() is not None:
                raise Refused("aid.schedule_twice")
            open_ = heaps_of(tx.session, [promise.id])[promise.id].promised
            person = load(tx.session, promise.person_id)
            granted = self._cases.granted_in(tx, promise.request_id)
            if found := list(rules.of_making(command, open_, person.form, granted)):
                raise Invalid(found)
            if command.first_on is None:
                raise Refused("aid.needed")
            row = ScheduleRecord(
                id=new_id(),
                promise_id=promise.id,
                request_id=promise.request_id,
                person_id=promise.person_id,
                kind=command.kind.value,
                amount=command.amount,
                months=command.months,
                every=command.every,
                first_on=command.first_on,
                review_on=command.review_on,
                sponsor=command.sponsor,
                child=command.child if command.kind is ScheduleKind.SPONSORSHIP else "",
                state=ScheduleState.RUNNING.value,
                stopped_on=None,
                gaps=[],
            )
            tx.session.add(row)
            tx.session.flush()
            tx.subject = row.id
            made = Made(command.kind, row.amount, row.months, row.every, row.first_on,
                        row.review_on, row.sponsor, row.child)  # fmt: skip
            return self._taken(tx, row, made)

    @typed
    def suspend(self, actor: Actor, command: SuspendSchedule) -> ScheduleView:
        """Stop instalments for now, after the family was heard; raises Refused
        ``aid.unknown_schedule`` and ``aid.schedule_state``, Invalid ``why``, ``heard_on`` and
        ``heard``.
        """
        with self._doors.work(actor, Action.AID_SUSPEND, command.schedule_id) as tx:
            row = self._standing(tx, command.schedule_id, ScheduleState.RUNNING)
            today = riyadh_date(tx.now)
            if found := list(rules.of_suspending(command, today)):
                raise Invalid(found)
            row.state, row.stopped_on = ScheduleState.SUSPENDED.value, today
            step = Suspended(today, command.why, command.heard, command.heard_on)
            return self._taken(tx, row, step)

    @typed
    def resume(self, actor: Actor, command: ResumeSchedule) -> ScheduleView:
        """Let instalments go on, and why; what fell due meanwhile is passed over unless ``missed``.

        Raises as :meth:`suspend`; Invalid for no reason.
        """
        with self._doors.work(actor, Action.AID_SUSPEND, command.schedule_id) as tx:
            row = self._standing(tx, command.schedule_id, ScheduleState.SUSPENDED)
            if not command.why:
                raise Invalid([Problem("why", "aid.needed")])
            today = riyadh_date(tx.now)
            if row.stopped_on is not None and not command.missed and row.stopped_on < today:
                last = today - timedelta(days=1)
                row.gaps = [*row.gaps, [row.stopped_on.isoformat(), last.isoformat()]]
            row.state, row.stopped_on = ScheduleState.RUNNING.value, None
            return self._taken(tx, row, Resumed(today, command.why, command.missed))

    @typed
    def end(self, actor: Actor, command: EndSchedule) -> ScheduleView:
        """End instalments before their term; what nobody ordered goes back to its line.

        Raises Refused ``aid.unknown_schedule``, ``aid.schedule_state`` and ``aid.needed``, Invalid
        naming fields.
        """
        with self._doors.work(actor, Action.AID_SUSPEND, command.schedule_id) as tx:
            row = ledger.schedule_in(tx.session, command.schedule_id)
            if row.state == ScheduleState.ENDED.value:
                raise Refused("aid.schedule_state")
            if found := list(rules.of_ending(command, riyadh_date(tx.now))):
                raise Invalid(found)
            if command.reason is None or command.on is None:
                raise Refused("aid.needed")
            row.state, row.stopped_on = ScheduleState.ENDED.value, command.on
            promise = promise_in(tx.session, row.promise_id)
            open_ = heaps_of(tx.session, [promise.id])[promise.id].promised
            if open_ > 0:
                enter(tx, Why.RELEASED, promise.line_id, open_, promise=promise, note=command.note)
            return self._taken(tx, row, Ended(command.on, command.reason, command.note))

    @typed
    def review(self, actor: Actor, command: ReviewSchedule) -> ScheduleView:
        """Let instalments go on after a review, until the next one.

        Raises Refused ``aid.unknown_schedule`` and ``aid.schedule_state``, Invalid ``note`` and
        ``next_on``.
        """
        with self._doors.work(actor, Action.AID_SUSPEND, command.schedule_id) as tx:
            row = ledger.schedule_in(tx.session, command.schedule_id)
            today = riyadh_date(tx.now)
            if row.state == ScheduleState.ENDED.value:
                raise Refused("aid.schedule_state")
            if found := list(rules.of_reviewing(command, today)):
                raise Invalid(found)
            row.review_on = command.next_on
            return self._taken(tx, row, Reviewed(today, command.note, command.next_on))

    def everyone(self, actor: Actor) -> list[ScheduleView]:
        """Return every schedule, what falls due next first, and what is over last."""
        with self._doors.look(actor, Action.AID_READ) as see:
            found = self._views(see, see.session.scalars(select(ScheduleRecord)).all())
        return sorted(found, key=_by_next)

    def read(self, actor: Actor, schedule_id: str) -> ScheduleView:
        """Return a schedule with its steps; raises Refused ``aid.unknown_schedule``."""
        with self._doors.look(actor, Action.AID_READ, schedule_id) as see:
            row = ledger.schedule_in(see.session, schedule_id)
            return self._views(see, [row], told=True)[0]

    def reviews(self, actor: Actor) -> int:
        """Count the schedules that go on and whose day of review has come."""
        with self._doors.look(actor, Action.AID_READ) as see:
            due = select(ScheduleRecord).where(
                ScheduleRecord.state != ScheduleState.ENDED.value,
                ScheduleRecord.review_on <= riyadh_date(see.now),
            )
            views = self._views(see, see.session.scalars(due).all())
            return sum(not one.over for one in views)

    def _standing(self, tx: Work, schedule_id: str, state: ScheduleState) -> ScheduleRecord:
        row = ledger.schedule_in(tx.session, schedule_id)
        if row.state != state.value:
            raise Refused("aid.schedule_state")
        return row

    def _taken(self, tx: Work, row: ScheduleRecord, step: object) -> ScheduleView:
        kept = ledger.subject(row.id)
        steps.add_event(tx, kept, STEPS[type(step)], step, state=row.state)
        tx.session.flush()
        return self._views(tx, [row], told=True)[0]

    def _views(
        self, at: Work | Look, rows: Sequence[ScheduleRecord], *, told: bool = False
    ) -> list[ScheduleView]:
        people = load_all(at.session, {row.person_id for row in rows})
        paid = ledger.paid_of(at.session, [row.id for row in rows])
        promise, ids = PromiseRecord, {row.promise_id for row in rows}
        promises = {
            one.id: one for one in at.session.scalars(select(promise).where(promise.id.in_(ids)))
        }
        lines = {
            one: line_in(at.session, one).name for one in {p.line_id for p in promises.values()}
        }
        office, today = self._profile().office, riyadh_date(at.now)
        found = []
        for row in rows:
            person = people[row.person_id]
            owed = promises[row.promise_id]
            name = name_for(at.actor.roles, person.form.name.full)
            running = row.state != ScheduleState.ENDED.value
            found.append(
                ScheduleView(
                    id=row.id,
                    promise_id=row.promise_id,
                    request_id=row.request_id,
                    request_number=owed.request_number,
                    person_id=row.person_id,
                    file_number=person.file_number,
                    name=name,
                    kind=ScheduleKind(row.kind),
                    state=ScheduleState(row.state),
                    amount=row.amount,
                    instalments=tuple(ledger.instalments_of(row, paid[row.id])),
                    review_on=row.review_on,
                    review_due=bool(running and row.review_on and row.review_on <= today),
                    sponsor=row.sponsor,
                    child=name_for(at.actor.roles, row.child),
                    stopped=rules.stop_of(person, row.child, office, today),
                    line=lines[owed.line_id],
                    payee=name_for(at.actor.roles, payee_of(owed).name or person.form.name.full),
                    steps=_steps(at, row.id) if told else (),
                )
            )
        return found


def _steps(at: Work | Look, schedule_id: str) -> tuple[tuple[datetime, str, Any], ...]:
    events = steps.events(at.session, ledger.subject(schedule_id))
    return tuple((one.at, one.actor_name, steps.payload_of(one, PAYLOADS)) for one in events)


def _by_next(view: ScheduleView) -> tuple[bool, date, str]:
    due = view.next
    return view.over, due.due_on if due else date.max, view.file_number
