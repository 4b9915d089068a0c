"""The acts of the intake desk, and its lists. Each step of a request is one event in one
transaction; the request's facts are what all its steps have made true.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, case, func, or_, select

from desktop.base import log
from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, KnownError, Refused
from desktop.base.typed import typed
from desktop.core.adoption.terms import CHANGING
from desktop.core.documents.numbers import Series, beginning_of, read_number
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.due.ledger import days_anew, fall_due_in
from desktop.core.intake.evidence import evidence
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.granted import follow_goods_in, named_in
from desktop.core.intake.handing import follow_money_in
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.ledger import KIN, begun, keep, kin_subject, subject
from desktop.core.intake.numbering import await_in, leave_in, number_in
from desktop.core.intake.records import (
    BY,
    Narrowing,
    RequestRecord,
    branches,
    due_in,
    meant,
    narrowed,
    showing,
    shows,
    stands,
)
from desktop.core.intake.rules import problems_of_opening
from desktop.core.intake.second import demand_second_in
from desktop.core.intake.standing import ACTIVE, HELD, Counts, Listing, Wait
from desktop.core.intake.steps import BY_PAYLOAD, Case, Step
from desktop.core.intake.steps.payment import demand_own
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.steps.study import Study
from desktop.core.intake.study.ledger import demand_mine_in, sign_in
from desktop.core.intake.terms import OpenRequest, RequestRow, RequestView, Snapshot
from desktop.core.intake.waiting.ledger import put_waits
from desktop.core.people.ledger import load
from desktop.core.people.views import sees_names
from desktop.core.policy.reply import Lateness
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Actor, Change, Doors, Look, Work
from desktop.core.work.ledger import add_event, add_signature
from desktop.core.work.paging import PAGE, Key, Page, keys_in
from desktop.core.work.policies import Policies
from desktop.storage.prefix import starts_with


class IntakeService:
    """Opens requests and takes their steps, as the office's policy orders them.

    Made after who learns what is adopted and chosen: it hears of it next.
    """

    def __init__(self, doors: Doors, policies: Policies, casebook: Casebook) -> None:
        self._doors = doors
        self._policies = policies
        self._casebook = casebook
        #: Links what is opened to the letter with a number, in the same transaction.
        self.brought_by: Callable[[Work, str, RequestRecord], None] = lambda *_: None
        #: Hears of each step that was taken of a request, in its transaction.
        self.taken: Callable[[Work, str, StepPayload], None] = lambda *_: None
        doors.subscribe(self._heard)

    # Acts

    @typed
    def open_request(self, actor: Actor, command: OpenRequest) -> RequestView:
        """Begin a draft without number (``numbering``); pins the policy and the office's choices.

        Raises Invalid for an unknown service, channel or letter, or a date to come.
        """
        with self._doors.work(actor, Action.REQUEST_OPEN) as tx:
            profile = self._policies.in_force.profile
            if problems := problems_of_opening(profile, command, riyadh_date(tx.now)):
                raise Invalid(problems)
            load(tx.session, command.person_id)
            pin = self._policies.pin_in(tx)
            row = begun(tx, command, pin)
            keep(row, Facts(), profile)
            tx.session.add(row)
            tx.session.flush()
            add_event(tx, subject(row.id), StepId.RECEPTION, command, state=row.state)
            tx.subject = row.id
            if command.letter:
                self.brought_by(tx, command.letter, row)
            return self._casebook.shown_in(tx, row)

    @typed
    def await_signature(self, actor: Actor, request_id: str) -> RequestView:
        """Record a request whose signature comes another time: a draft gets its number."""
        with self._doors.work(actor, Action.REQUEST_NUMBER, request_id) as tx:
            row = record_in(tx, request_id)
            await_in(tx, row)
            return self._casebook.shown_in(tx, row)

    @typed
    def perform(
        self, actor: Actor, request_id: str, payload: StepPayload, declared: str = ""
    ) -> RequestView:
        """Take one step of a request; ``declared`` is said of being one's own check.

        Raises Refused where the case can't take it now (the step's own codes) or another desk
        takes it (``steps.payment.demand_own``), Invalid for what is wrong with the payload, and as
        :func:`~desktop.core.intake.second.demand_second_in`; in each case nothing is changed.
        """
        action = BY_PAYLOAD[type(payload)].action
        with self._doors.work(actor, action, request_id, declared=declared) as tx:
            demand_own(payload)
            self.perform_in(tx, request_id, payload)
            return self._casebook.view_in(tx, request_id)

    def perform_in(self, tx: Work, request_id: str, payload: StepPayload) -> None:
        """Take one step inside an act of a desk above (a sitting's decision)."""
        step = BY_PAYLOAD[type(payload)]
        row = record_in(tx, request_id)
        case, shot = self._casebook.case_in(tx, row)
        payload = named_in(tx, payload)
        _demand(step, case, payload)
        demand_second_in(tx, row, step.id, self._policies.head())
        if isinstance(payload, Study):
            demand_mine_in(tx, row.id)
        payload = step.read(case, payload)
        if isinstance(payload, Sign) and number_in(tx, row):
            case, shot = self._casebook.case_in(tx, row)  # what was signed has a number from now on
            payload = replace(payload, snapshot_hash=shot.hash)
        facts = step.apply(case, payload)
        leave_in(tx, row, facts.state)
        keep(row, facts, case.profile, self._casebook.due(case.profile, facts))
        put_waits(tx.session, row, facts)
        sitting = getattr(payload, "sitting", "")
        add_event(tx, subject(row.id), step.id, payload, state=row.state, sitting=sitting)
        follow_goods_in(tx, row, payload)
        follow_money_in(tx, row.id, case.handing, payload)
        if isinstance(payload, Sign):
            add_signature(tx, subject(row.id), payload, shot)
        if isinstance(payload, Study):
            sign_in(tx, row.id, payload)
        fall_due_in(tx, row, case.profile, facts, payload)
        self.taken(tx, row.id, payload)
        tx.audit(step=step.id, state=row.state)

    @typed
    def say_kin(self, actor: Actor, request_id: str, said: KinSaid) -> RequestView:
        """Keep what the actor says of being kin to the request's person, with who and when."""
        with self._doors.work(actor, Action.KIN_SAY, request_id) as tx:
            row = record_in(tx, request_id)
            add_event(tx, kin_subject(row.id), KIN, said)
            tx.audit(related=said.related)
            return self._casebook.shown_in(tx, row)

    # Readings

    def read(self, actor: Actor, request_id: str) -> RequestView:
        """Return a request with everything its page shows."""
        with self._doors.look(actor, Action.REQUEST_READ, request_id) as see:
            return self._casebook.view_in(see, request_id)

    def by_number(self, actor: Actor, number: str) -> RequestView:
        """Return the request with a typed number; raises Refused ``intake.unknown_request``."""
        meant = read_number(Series.REQUEST, number) or number
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            row = see.session.scalar(select(RequestRecord).where(RequestRecord.number == meant))
            if row is None:
                raise Refused("intake.unknown_request")
            return self._casebook.shown_in(see, row)

    def snapshot(self, actor: Actor, request_id: str) -> Snapshot:
        """Return what a signature given now would cover, to be shown and read out.

        It is not masked: it is for who takes the signature.
        """
        with self._doors.look(actor, Action.REQUEST_SIGN, request_id) as see:
            return self._casebook.case_in(see, record_in(see, request_id))[1]

    def of_person(self, actor: Actor, person_id: str) -> list[RequestRow]:
        """Return a person's requests, newest first: as many as one household makes."""
        return self._rows(actor, RequestRecord.person_id == person_id)

    def active_of(self, actor: Actor, person_ids: Collection[str]) -> list[RequestRow]:
        """Return the requests of some people in which something is to be done, newest first."""
        theirs = RequestRecord.person_id.in_(person_ids)
        return self._rows(actor, theirs & stands(ACTIVE))

    def listed(self, actor: Actor, ids: Collection[str]) -> list[RequestRow]:
        """Return the requests with these ids, newest first; an id of none is passed over."""
        return self._rows(actor, RequestRecord.id.in_(ids))

    def numbered(
        self, actor: Actor, number: str, after: Key | None = None, size: int = PAGE
    ) -> Page[RequestRow]:
        """Return some requests that a typed number means, in any way that it is typed: the one
        that has it, then those whose number begins so, the highest first, after the key of the
        page before.
        """
        meant = read_number(Series.REQUEST, number)
        has = RequestRecord.number == meant
        begins = starts_with(RequestRecord.number, beginning_of(number))
        found = select(RequestRecord).where(or_(has, begins))
        first = case((has, 1), else_=0)
        by = (first, func.length(RequestRecord.number), RequestRecord.number)
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            keys, following = keys_in(see.session, [found], by, after, descending=True, size=size)
            there = RequestRecord.number.in_([key[-1] for key in keys])
            highest = select(RequestRecord).where(there).order_by(*(one.desc() for one in by))
            rows = see.session.scalars(highest).all()
            return Page(tuple(self._casebook.listed_in(see, rows)), following)

    def page(
        self, actor: Actor, listing: Listing, after: Key | None = None, size: int = PAGE
    ) -> Page[RequestRow]:
        """Return some requests of a list, after the key that the page before it gave."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            branches = self.branches(see, listing)
            keys, following = keys_in(see.session, branches, BY, after, size=size)
            there = RequestRecord.number.in_([key[-1] for key in keys])
            rows = see.session.scalars(select(RequestRecord).where(there).order_by(*BY)).all()
            return Page(tuple(self._casebook.listed_in(see, rows)), following)

    def counts(self, actor: Actor) -> Counts:
        """Return how many requests wait for each thing, and of how many the reply is late."""
        row = RequestRecord
        standing = (row.state, row.papers_missing, row.awaiting_signature)
        active = row.state.in_({state.value for state in ACTIVE})
        found, every, late = Counter[Wait](), 0, Counter[Lateness]()
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            today = riyadh_date(see.now)
            dues = [func.count().filter(due_in(one, today)) for one in Lateness]  # one walk for all
            groups = select(*standing, func.count(), *dues).where(active).group_by(*standing)
            for state, lacks, unsigned, count, *due in see.session.execute(groups):
                every += count
                late.update(dict(zip(Lateness, due, strict=True)))
                for wait, held in HELD.items():
                    if held.holds(State(state), papers_missing=lacks, awaiting_signature=unsigned):
                        found[wait] += count
        waits = {one: found[one] for one in Wait}
        return Counts(waits, every, {one: late[one] for one in Lateness})

    def count(self, actor: Actor, states: frozenset[State]) -> int:
        """Return how many requests stand in one of ``states``."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            there = RequestRecord.state.in_({s.value for s in states})
            return see.session.scalar(select(func.count()).where(there)) or 0

    def renew_due(self) -> None:
        """Bring what lists are ordered by to what is known now: where the office opens, and where
        its choices change. It is nobody's act: a disk that takes nothing stops nobody.
        """
        try:
            with self._doors.unaudited(Actor("", "", "", frozenset())) as tx:
                self._casebook.renew_due_in(tx)
                days_anew(tx.session)
        except KnownError as why:
            log.event("intake.due_not_renewed", code=why.code)

    def _heard(self, change: Change) -> None:
        if change.action in CHANGING:
            self.renew_due()

    def branches(self, see: Look, listing: Listing) -> Iterator[Select[Any]]:
        """Return the queries of a list, which share no row."""
        by: list[Narrowing] = []
        if listing.tag is not None:
            found = evidence(self._policies.in_force.profile).get(listing.tag)
            if found is None:
                return iter(())
            if found.step is not None:
                by.append((showing(found), shows(found)))
        if narrows := meant(listing.text, named=sees_names(see.actor.roles)):
            by.append(narrows)
        today = riyadh_date(see.now)
        return narrowed(see.session, listing, today, by) if by else branches(listing, today)

    def _rows(self, actor: Actor, condition: Any) -> list[RequestRow]:
        newest = select(RequestRecord).where(condition).order_by(RequestRecord.opened_at.desc())
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            return self._casebook.listed_in(see, see.session.scalars(newest).all())


def _demand(step: Step, case: Case, payload: StepPayload) -> None:
    if step.id in set(StepId) and not (step.beyond or step.id in case.profile.steps):
        raise Refused("intake.not_in_policy")
    step.ready(case)
    problems = list(step.problems(case, payload))
    if problems:
        raise Invalid(problems)
