"""What the ledger says of a request, in the transaction of who asks: desk, committee, prints."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.intake import ledger, papers, rules, snapshot, terms
from desktop.core.intake.ledger import EVERY_PAYLOAD, facts_of
from desktop.core.intake.newest import last_in
from desktop.core.intake.records import NEVER, RequestRecord
from desktop.core.intake.say import say
from desktop.core.intake.second import alone_in, kin_in
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps import Case
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.signature import Signed
from desktop.core.intake.steps.taking_back import possible
from desktop.core.intake.telling import tell
from desktop.core.intake.terms import REQUEST, EventLine, Facts, RequestRow, RequestView, State
from desktop.core.intake.told import Speech
from desktop.core.people.ledger import load, load_rows
from desktop.core.people.terms import Gender, PersonForm, PersonRow
from desktop.core.people.views import row_for, view_for
from desktop.core.people.words import word
from desktop.core.policy.calendar import WorkCalendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import lateness
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Look, Work, may
from desktop.core.work.ledger import payload_of
from desktop.core.work.policies import Policies
from desktop.core.work.records import EventRecord
from desktop.core.work.roles import demand


class Casebook:
    """Reads requests as they stand; each by the policy that it was opened under."""

    def __init__(
        self, policies: Policies, calendar: Callable[[], WorkCalendar], messages: Messages
    ) -> None:
        self._policies = policies
        self._calendar = calendar
        self._messages = messages

    # For other desks

    def view_in(self, at: Work | Look, request_id: str) -> RequestView:
        """Return a request with everything its page shows; for who may read it."""
        demand(at.actor, Action.REQUEST_READ)
        return self.shown_in(at, record_in(at, request_id))

    def profile_in(self, at: Work | Look, request_id: str) -> PolicyProfile:
        """Return the policy that a request was opened under."""
        return self._policies.pinned(at.session, record_in(at, request_id).pin).profile

    def categories(self, form: PersonForm) -> tuple[str, ...]:
        """Return the names of a person's categories, whenever the office had them."""
        return tuple(self._term("category", one) for one in form.categories)

    def signature_in(self, at: Work | Look, request_id: str) -> Signed | None:
        """Return the newest signature of a request, or None."""
        return ledger.signed(at.session, request_id)

    def minor_in(self, at: Work | Look, request_id: str) -> bool:
        """Tell whether whose request it is has not come of age."""
        return self.case_in(at, record_in(at, request_id))[0].minor is True

    def referral_note_in(self, at: Work | Look, request_id: str) -> str:
        """Return the note of a request's referral, or ""."""
        referred = cast("Refer | None", ledger.newest(at.session, request_id, StepId.REFERRAL))
        return referred.note if referred else ""

    def decision_in(self, at: Work | Look, request_id: str) -> Decide | None:
        """Return the newest decision on a request, or None."""
        return cast("Decide | None", ledger.newest(at.session, request_id, StepId.DECISION))

    def decided_in(self, at: Work | Look, sitting: str) -> list[tuple[str, datetime]]:
        """Return the requests whose newest decision is of the sitting with this number: their ids
        and when it was recorded, in that order.
        """
        demand(at.actor, Action.REQUEST_READ)
        of_request = EventRecord.subject_kind == REQUEST
        decisions = of_request & (EventRecord.step == StepId.DECISION.value)
        newest = (
            select(EventRecord.subject_id, func.max(EventRecord.seq).label("seq"))
            .where(decisions)
            .group_by(EventRecord.subject_id)
            .subquery()
        )
        same = (EventRecord.subject_id == newest.c.subject_id) & (EventRecord.seq == newest.c.seq)
        found = (
            select(EventRecord.subject_id, EventRecord.at)
            .join(newest, same)
            .where(decisions, EventRecord.sitting == sitting)
            .order_by(EventRecord.at)
        )
        return [(request_id, moment) for request_id, moment in at.session.execute(found)]

    # For the intake desk

    def due(self, profile: PolicyProfile, facts: Facts) -> date | None:
        """Return the last day for the reply that is owed, by the holidays known now, or None."""
        return rules.due(rules.reply(profile.reply, facts, self._calendar()), facts)

    def renew_due_in(self, tx: Work) -> None:
        """Bring the last days that lists are ordered by to the holidays that are known now."""
        replies = rules.Replies(self._calendar())
        active = RequestRecord.state.in_([state.value for state in ACTIVE])
        for row in tx.session.scalars(select(RequestRecord).where(active)):
            try:
                facts, policy = facts_of(row), self._policies.pinned(tx.session, row.pin)
            except KnownError:  # the check names it
                continue
            row.due_on = rules.due(replies.of(policy.profile, facts), facts) or NEVER

    def case_in(self, at: Work | Look, row: RequestRecord) -> tuple[Case, terms.Snapshot]:
        """Return a request as the rules see it, and what a signature given now would cover."""
        person = load(at.session, row.person_id)
        policy = self._policies.pinned(at.session, row.pin)
        paper = ledger.printed(at.session, row)
        said = snapshot.wording(self._messages, paper.declaration)
        shot = snapshot.take(policy, row, person.form, said, self._term)
        facts = facts_of(row)
        covered = bool(facts.signed_hash) and (
            facts.signed_hash == shot.hash or ledger.covers(at.session, row.id, shot)
        )
        case = Case(
            profile=policy.profile,
            facts=facts,
            channel=row.channel,
            service_id=row.service_id,
            now=at.now,
            today=riyadh_date(at.now),
            snapshot_hash=shot.hash,
            covered=covered,
            person=person.form,
            died=person.standing.died_on is not None,
            urgent=bool(row.urgent_reason),
            studied_before=ledger.studied_before(at.session, row),
            printed=paper.number,
            handing=ledger.handing(at.session, row.id, facts),
            last=last_in(at, row.id),
        )
        return case, shot

    def shown_in(self, at: Work | Look, row: RequestRecord) -> RequestView:
        """Return a request as its page shows it to the actor."""
        case, _ = self.case_in(at, row)
        profile, facts = case.profile, case.facts
        calendar = self._calendar()
        reply = rules.reply(profile.reply, facts, calendar)
        target = rules.reply(profile.target, facts, calendar) if profile.target else None
        person = load(at.session, row.person_id)
        speech = Speech.about(self._messages, profile, at.actor.roles, person.form)
        return RequestView(
            id=row.id,
            number=row.shown_number,
            person=view_for(at.actor.roles, person),
            service_id=row.service_id,
            service_name=_service_name(profile, row.service_id),
            channel=row.channel,
            need=speech.text(row.need),
            urgent_reason=speech.text(row.urgent_reason),
            policy=profile,
            received_on=row.received_on,
            opened_at=row.opened_at,
            facts=_facts_for(speech, facts),
            papers=case.paper_lines,
            awaiting_signature=_awaits_signature(facts),
            covers_current=case.signed,
            minor=case.minor,
            printed=case.printed,
            left=case.handing.left,
            steps=rules.step_lines(case),
            reply=reply,
            late=lateness(rules.due(reply, facts), case.today),
            target_on=target.date if target else None,
            reply_contact=_reply_contact(at, row.id, speech),
            say=say(self._messages, case, row.shown_number, reply),
            history=self._history_in(at, row.id, speech),
            kin=kin_in(at, row),
            alone=alone_in(at, row),
            back=possible(case) if may(at.actor.roles, Action.REQUEST_TAKE_BACK) else None,
        )

    def _history_in(
        self, at: Work | Look, request_id: str, speech: Speech
    ) -> tuple[EventLine, ...]:
        lines = [
            EventLine(e.seq, e.at, e.actor_name, e.step, State(e.state), self._told(speech, e))
            for e in ledger.events(at.session, request_id)
        ]
        beside = [
            EventLine(e.seq, e.at, e.actor_name, e.step, None, self._told(speech, e))
            for e in ledger.beside(at.session, request_id)
        ]
        return tuple(sorted([*lines, *beside], key=lambda line: line.at))

    def _told(self, speech: Speech, event: EventRecord) -> tuple[tuple[str, str], ...]:
        try:
            return tell(speech, payload_of(event, EVERY_PAYLOAD))
        except KnownError as why:  # one damaged record does not hide the others
            return ((self._messages.text("term.told.unreadable"), self._messages.of(why)),)

    def listed_in(self, at: Work | Look, found: Sequence[RequestRecord]) -> list[RequestRow]:
        """Return requests as a work list shows them, in their order."""
        replies = rules.Replies(self._calendar())
        people = load_rows(at.session, {row.person_id for row in found})
        today = riyadh_date(at.now)
        roles = at.actor.roles
        return [
            self._row(at.session, row, row_for(roles, people[row.person_id]), replies, today)
            for row in found
        ]

    def _row(
        self,
        session: Session,
        row: RequestRecord,
        person: PersonRow,
        replies: rules.Replies,
        today: date,
    ) -> RequestRow:
        facts = facts_of(row)
        profile = self._policies.pinned(session, row.pin).profile
        reply = replies.of(profile, facts)
        return RequestRow(
            id=row.id,
            number=row.shown_number,
            person_id=row.person_id,
            person_name=person.name,
            file_number=person.file_number,
            service_name=_service_name(profile, row.service_id),
            state=State(row.state),
            papers_missing=papers.missing_today(profile.papers, facts, today),
            awaiting_signature=_awaits_signature(facts),
            opened_on=riyadh_date(row.opened_at),
            reply_on=reply.date if reply else None,
            late=lateness(rules.due(reply, facts), today),
            urgent=bool(row.urgent_reason),
        )

    def _term(self, kind: str, value: str, whose: Gender | None = None) -> str:
        if kind == "category":  # the office's own words
            return self._policies.category_names.get(value, value)
        return word(self._messages, kind, value, whose)


def _awaits_signature(facts: Facts) -> bool:
    return facts.state in ACTIVE and not facts.signed_hash


def _reply_contact(at: Work | Look, request_id: str, speech: Speech) -> str:
    try:
        agreed = ledger.newest(at.session, request_id, StepId.REPLY_CHANNEL)
    except KnownError:  # its line of the history says so
        return ""
    return speech.number(agreed.contact) if agreed else ""


def record_in(at: Work | Look, request_id: str) -> RequestRecord:
    """Return a request's row; raises Refused (``intake.unknown_request``)."""
    row = at.session.get(RequestRecord, request_id)
    if row is None:
        raise Refused("intake.unknown_request")
    return row


def numbers_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of requests by id; an id of none is passed over."""
    there = RequestRecord.id.in_(set(ids))
    return {
        row.id: row.shown_number for row in at.session.scalars(select(RequestRecord).where(there))
    }


def _service_name(profile: PolicyProfile, service_id: str) -> str:
    return next((s.name for s in profile.services if s.id == service_id), service_id)


def _facts_for(speech: Speech, facts: Facts) -> Facts:
    """Return the facts without the case study and the body's own words where they are none of
    the reader's.
    """
    study = speech.text(facts.recommendation) if may(speech.roles, Action.STUDY_READ) else ""
    reason = speech.text(facts.reason) if may(speech.roles, Action.DECISION_READ) else ""
    return replace(facts, recommendation=study, reason=reason)
