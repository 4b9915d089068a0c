"""What a reader is shown of a request: its page, and its row in a list."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.core.intake import clock, ledger, papers, rules
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.ledger import EVERY_PAYLOAD, facts_of
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.say import say
from desktop.core.intake.second import alone_in, kin_in
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps import Case
from desktop.core.intake.steps.bereavement import asked as bereft
from desktop.core.intake.steps.clarification import ANSWER
from desktop.core.intake.steps.pausing import can_pause
from desktop.core.intake.steps.taking_back import possible
from desktop.core.intake.study.summary import summary_in
from desktop.core.intake.telling import tell
from desktop.core.intake.terms import EventLine, RequestRow, RequestView
from desktop.core.intake.told import Speech
from desktop.core.people.ledger import load, load_rows
from desktop.core.people.terms import PersonRow
from desktop.core.people.views import row_for, view_for
from desktop.core.policy.calendar import WorkCalendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import lateness
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Look, Work, may
from desktop.core.work.ledger import payload_of
from desktop.core.work.policies import Policies
from desktop.core.work.records import EventRecord


class Showing:
    """Puts together what pages and lists show, each request by the policy it was opened under."""

    def __init__(
        self, policies: Policies, calendar: Callable[[], WorkCalendar], messages: Messages
    ) -> None:
        self._policies = policies
        self._calendar = calendar
        self._messages = messages

    def shown_in(self, at: Work | Look, row: RequestRecord, case: Case) -> RequestView:
        """Return a request, by its case, as its page shows it to the actor."""
        profile, facts = case.profile, case.facts
        own, reply = profile.target, clock.reply(profile.reply, facts, case.calendar)
        target = clock.reply(own, facts, case.calendar) if own else None
        person = load(at.session, row.person_id)
        speech = Speech.about(self._messages, profile, at.actor.roles, person.form)
        question, answer = _asked(at, row.id, facts, speech)
        return RequestView(
            id=row.id,
            number=row.shown_number,
            person=view_for(at.actor.roles, person),
            service_id=row.service_id,
            service_name=service_name(profile, row.service_id),
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
            goods=case.handing.goods,
            handed=case.handing.given,
            steps=rules.step_lines(case),
            reply=reply,
            late=lateness(clock.due(reply, facts), case.today),
            target=target,
            reply_contact=_reply_contact(at, row.id, speech),
            say=say(self._messages, case, row.shown_number, reply),
            history=self._history_in(at, row.id, speech),
            kin=kin_in(at, row),
            alone=alone_in(at, row),
            held=clock.held(facts, case.today),
            pausable=can_pause(case),
            passer_by=_passes_by(at, row.id),
            others=case.others,
            bereft=bereft(case),
            question=question,
            answer=answer,
            back=possible(case) if may(at.actor.roles, Action.REQUEST_TAKE_BACK) else None,
            study=summary_in(at, row.id, case, speech),
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
        replies = clock.Replies(self._calendar())
        people = load_rows(at.session, {row.person_id for row in found})
        today = riyadh_date(at.now)
        roles = at.actor.roles
        return [
            self._row(at, row, row_for(roles, people[row.person_id]), replies, today)
            for row in found
        ]

    def _row(
        self,
        at: Work | Look,
        row: RequestRecord,
        person: PersonRow,
        replies: clock.Replies,
        today: date,
    ) -> RequestRow:
        facts = facts_of(row)
        profile = self._policies.pinned(at.session, row.pin).profile
        reply = replies.of(profile, facts)
        return RequestRow(
            id=row.id,
            number=row.shown_number,
            person_id=row.person_id,
            person_name=person.name,
            file_number=person.file_number,
            service_name=service_name(profile, row.service_id),
            state=State(row.state),
            papers_missing=papers.missing_today(profile.papers, facts, today),
            awaiting_signature=_awaits_signature(facts),
            opened_on=riyadh_date(row.opened_at),
            reply_on=reply.date if reply else None,
            late=lateness(clock.due(reply, facts), today),
            urgent=bool(row.urgent_reason),
            unsure=bool(reply and reply.unsure),
            held=clock.held(facts, today) is not None,
        )


def _asked(at: Work | Look, request_id: str, facts: Facts, speech: Speech) -> tuple[str, str]:
    """Return the newest question that was handed on, and its answer."""
    if facts.question is None:
        return "", ""
    said = ledger.newest(at.session, request_id, StepId.CLARIFICATION)
    answered = facts.question.answered_at is not None
    newest = ledger.newest(at.session, request_id, ANSWER.id) if answered else None
    return speech.text(said.question), speech.text(newest.answer) if newest else ""


def _awaits_signature(facts: Facts) -> bool:
    return facts.state in ACTIVE and not facts.signed_hash


def _passes_by(at: Work | Look, request_id: str) -> bool:
    opened = ledger.newest(at.session, request_id, StepId.RECEPTION)
    return opened is not None and opened.first.passer_by


def _reply_contact(at: Work | Look, request_id: str, speech: Speech) -> str:
    try:
        agreed = ledger.newest(at.session, request_id, StepId.REPLY_CHANNEL)
    except KnownError:  # its line of the history says so
        return ""
    return speech.number(agreed.contact) if agreed else ""


def service_name(profile: PolicyProfile, service_id: str) -> str:
    """Return what a policy calls a service, its id where it has none of it."""
    return next((s.name for s in profile.services if s.id == service_id), service_id)


def _facts_for(speech: Speech, facts: Facts) -> Facts:
    """Return the facts without the case study and the body's own words where they are none of
    the reader's.
    """
    study = speech.text(facts.recommendation) if may(speech.roles, Action.STUDY_READ) else ""
    reason = speech.text(facts.reason) if may(speech.roles, Action.DECISION_READ) else ""
    return replace(facts, recommendation=study, reason=reason)
