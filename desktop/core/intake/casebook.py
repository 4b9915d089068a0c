"""What the ledger says of a request, in the transaction of who asks: desk, committee, prints."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, NamedTuple, cast

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.intake import clock, ledger, snapshot, terms
from desktop.core.intake.facts import Facts
from desktop.core.intake.handing import handing
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.moved import Aside
from desktop.core.intake.newest import last_in
from desktop.core.intake.records import NEVER, RequestRecord
from desktop.core.intake.rulings.ledger import decision_in, standing_of
from desktop.core.intake.showing import Showing, service_name
from desktop.core.intake.standing import ACTIVE, AT_BODY, GRANTS, OBJECTED
from desktop.core.intake.steps import Case
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.signature import Signed
from desktop.core.intake.study.ledger import earlier_in
from desktop.core.intake.terms import RequestRow, RequestView
from desktop.core.intake.waiting import ledger as waiting
from desktop.core.people.births import minor
from desktop.core.people.ledger import load
from desktop.core.people.terms import Gender, PersonForm, PersonView
from desktop.core.people.views import view_for
from desktop.core.people.words import word
from desktop.core.policy.calendar import WorkCalendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Look, Work
from desktop.core.work.policies import Policies
from desktop.core.work.roles import demand
from desktop.core.work.settings import get_setting, put_setting

#: The setting that tells by what the last days of requests were worked out.
_RENEWED: Final = "request_due"
#: Raised where the same facts and holidays give other days, or others are written beside them.
_LAW: Final = 1
#: So many requests are held at once.
_PIECE: Final = 500


def _active_after(tx: Work, last: str) -> Sequence[RequestRecord]:
    active = RequestRecord.state.in_([state.value for state in ACTIVE])
    next_ones = select(RequestRecord).where(active, RequestRecord.id > last)
    return tx.session.scalars(next_ones.order_by(RequestRecord.id).limit(_PIECE)).all()


class Brief(NamedTuple):
    """What a letter says of a request, as the actor may see its person; ``minor``: whose it is has
    not come of age.
    """

    number: str
    received_on: date
    service: str
    person: PersonView
    minor: bool
    policy: PolicyProfile
    facts: Facts


class Casebook:
    """Reads requests as they stand; each by the policy that it was opened under."""

    def __init__(
        self, policies: Policies, calendar: Callable[[], WorkCalendar], messages: Messages
    ) -> None:
        #: What desks above know of a request and its beneficiary may be told.
        self.asides: list[Callable[[Work | Look, str], Iterable[Aside]]] = []
        self._policies = policies
        self._calendar = calendar
        self._messages = messages
        self._showing = Showing(policies, calendar, messages)

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

    def brief_in(self, at: Work | Look, request_id: str) -> Brief:
        """Return what a letter says of a request; for who may read it."""
        demand(at.actor, Action.REQUEST_READ)
        row = record_in(at, request_id)
        profile = self._policies.pinned(at.session, row.pin).profile
        person = load(at.session, row.person_id)
        return Brief(
            number=row.shown_number,
            received_on=row.received_on,
            service=service_name(profile, row.service_id),
            person=view_for(at.actor.roles, person),
            minor=minor(person.form.birth, profile.office, riyadh_date(at.now)) is True,
            policy=profile,
            facts=facts_of(row),
        )

    def referral_note_in(self, at: Work | Look, request_id: str) -> str:
        """Return the note of a request's referral, or ""."""
        referred = cast("Refer | None", ledger.newest(at.session, request_id, StepId.REFERRAL))
        return referred.note if referred else ""

    def decision_in(self, at: Work | Look, request_id: str) -> Decide | None:
        """Return the newest decision of a sitting on a request that stands or may, or None."""
        return decision_in(at, request_id)

    def decided_in(self, at: Work | Look, sitting: str) -> list[tuple[str, datetime]]:
        """Return the requests on which the decision of the sitting with this number stands, or
        waits to be ratified: their ids and when it was recorded, in that order.
        """
        demand(at.actor, Action.REQUEST_READ)
        return standing_of(at, sitting)

    # For the intake desk

    def due(self, profile: PolicyProfile, facts: Facts) -> date | None:
        """Return the last day for the reply that is owed, by the holidays known now, or None."""
        return clock.due(clock.reply(profile.reply, facts, self._calendar()), facts)

    def renew_due_in(self, tx: Work) -> None:
        """Bring the last days that lists are ordered by to the holidays that are known now, where
        these are others than when it was done last.
        """
        calendar = self._calendar()
        known = {"law": _LAW, "days_off": calendar.digest()}
        if get_setting(tx.session, _RENEWED) == known:
            return
        replies, last = clock.Replies(calendar), ""
        while rows := _active_after(tx, last):
            self._renew_in(tx, rows, replies)
            last = rows[-1].id
            tx.session.flush()  # what is written is let go: an office may have very many
        put_setting(tx.session, _RENEWED, known)

    def _renew_in(self, tx: Work, rows: Sequence[RequestRecord], replies: clock.Replies) -> None:
        there = []
        for row in rows:
            try:
                facts, policy = facts_of(row), self._policies.pinned(tx.session, row.pin)
            except KnownError:  # the check names it
                continue
            row.due_on = clock.due(replies.of(policy.profile, facts), facts) or NEVER
            there.append((row, facts))
        waiting.put_all(tx.session, there)

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
            studies=earlier_in(at.session, row, policy.profile.office.study_months),
            printed=paper.number,
            calendar=self._calendar(),
            handing=handing(at, row.id, facts),
            last=last_in(at, row.id),
            number=row.shown_number,
            others=waiting.others_in(at.session, row),
            ended_at=waiting.end_of(at.session, row),
            headed_anew=waiting.headed_anew(at.session, row),
            choices=self._policies.in_force.profile.office,
        )
        return case, shot

    def _asides_in(self, at: Work | Look, row: RequestRecord, facts: Facts) -> tuple[Aside, ...]:
        """Return what is said beside: of study and agenda before the decision, of an objection
        after it.
        """
        before = facts.state in AT_BODY
        if not before and facts.state not in OBJECTED:
            return ()
        visits = waiting.visits_in(at.session, row.id, riyadh_date(at.now)) if before else ()
        return (*visits, *(aside for read in self.asides for aside in read(at, row.id)))

    def shown_in(self, at: Work | Look, row: RequestRecord) -> RequestView:
        """Return a request as its page shows it to the actor."""
        case = self.case_in(at, row)[0]
        # No law asks for these: they are told.
        asides = self._asides_in(at, row, case.facts)
        stands = decision_in(at, row.id) if case.facts.outcome in GRANTS else None
        told = replace(case, asides=asides, granted=stands.items if stands else ())
        return self._showing.shown_in(at, row, told)

    def listed_in(self, at: Work | Look, found: Sequence[RequestRecord]) -> list[RequestRow]:
        """Return requests as a work list shows them, in their order."""
        return self._showing.listed_in(at, found)

    def _term(self, kind: str, value: str, whose: Gender | None = None) -> str:
        if kind == "category":  # the office's own words
            return self._policies.category_names.get(value, value)
        return word(self._messages, kind, value, whose)


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
