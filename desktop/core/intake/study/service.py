"""Who has the study of a request, and the visits for it; the study itself is the request's step."""

from collections.abc import Callable, Iterable
from functools import partial

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem
from desktop.base.typed import typed
from desktop.core.intake import ledger as requests
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import RequestRecord, standing_in
from desktop.core.intake.standing import TO_STUDY, to_study
from desktop.core.intake.steps.step import demand_to_study
from desktop.core.intake.studied.homes import man_at_home
from desktop.core.intake.studied.rules import (
    demand_assignable,
    problems_of_plan,
    problems_of_visit,
)
from desktop.core.intake.studied.terms import (
    ASSIGNED,
    VISIT_PLANNED,
    VISITED,
    Assign,
    Assigned,
    AtHand,
    PlanVisit,
    RecordVisit,
    Tasks,
    VisitLine,
)
from desktop.core.intake.study.ledger import (
    holder_in,
    newest_in,
    subject,
    tasks_in,
    visits_in,
)
from desktop.core.intake.study.served import served_in
from desktop.core.people.ledger import load
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Action, Actor, Doors, Look, Role, Work, may
from desktop.core.work.ledger import add_event
from desktop.core.work.policies import Policies

Accounts = Callable[[Work | Look], list[tuple[str, frozenset[Role]]]]
Names = Callable[[Work | Look, Iterable[str]], dict[str, str]]


class StudyService:
    """``accounts`` tells who may do what today, ``names`` what they are called."""

    def __init__(self, doors: Doors, policies: Policies, accounts: Accounts, names: Names) -> None:
        self._doors = doors
        self._policies = policies
        self._accounts = accounts
        self._names = names

    # Acts

    @typed
    def assign(self, actor: Actor, request_id: str, command: Assign) -> None:
        """Give a request's study to a researcher: the director and the head of the department give
        any, a researcher takes what nobody has, and hands on what is hers with a reason.

        Raises Refused ``intake.wrong_state`` for one that is not at the body, as
        :func:`~.rules.demand_assignable`, and Invalid for nobody's account (``to``) or a reason
        that is missing (``reason``).
        """
        with self._doors.work(actor, Action.STUDY_ASSIGN, request_id) as tx:
            row = self._at_body(tx, request_id)
            holder = holder_in(tx.session, row.id)
            demand_assignable(holder, tx.actor.id, command.to, assigns=self._assigns(tx.actor))
            names = dict(self._researchers_in(tx))
            problems = []
            if command.to not in names:
                problems.append(Problem("to", "intake.study_no_researcher"))
            if holder is not None and not command.reason.strip():
                problems.append(Problem("reason", "intake.reason_needed"))
            if problems:
                raise Invalid(problems)
            given = Assigned(command.to, names[command.to], command.reason)
            add_event(tx, subject(row.id), ASSIGNED, given)
            tx.audit(to=command.to)

    @typed
    def plan_visit(self, actor: Actor, request_id: str, plan: PlanVisit) -> tuple[VisitLine, ...]:
        """Keep when a home is visited next; return every visit of the request.

        Raises Refused ``intake.wrong_state`` and Invalid as :func:`~.rules.problems_of_plan`.
        """
        with self._doors.work(actor, Action.STUDY_VISIT, request_id) as tx:
            row = self._at_body(tx, request_id)
            if problems := list(problems_of_plan(plan, riyadh_date(tx.now))):
                raise Invalid(problems)
            add_event(tx, subject(row.id), VISIT_PLANNED, plan)
            return visits_in(tx.session, row.id)

    @typed
    def record_visit(
        self, actor: Actor, request_id: str, visit: RecordVisit
    ) -> tuple[VisitLine, ...]:
        """Keep a visit as it was; return every visit of the request.

        Raises Refused ``intake.wrong_state`` and Invalid as :func:`~.rules.problems_of_visit`.
        """
        with self._doors.work(actor, Action.STUDY_VISIT, request_id) as tx:
            row, today = self._at_body(tx, request_id), riyadh_date(tx.now)
            referred = facts_of(row).referred_at
            needs = self._needs_woman_or_two(tx, row)
            since = riyadh_date(referred) if referred else row.received_on
            problems = list(problems_of_visit(visit, since, today, needs_woman_or_two=needs))
            if problems:
                raise Invalid(problems)
            add_event(tx, subject(row.id), VISITED, visit)
            return visits_in(tx.session, row.id)

    # Readings

    def tasks(self, actor: Actor) -> Tasks:
        """Return what is to be studied, by area and by the day that the reply is due: the actor's,
        what nobody has, and what others have. What an earlier study serves is not among it.
        """
        with self._doors.look(actor, Action.STUDY_ASSIGN) as see:
            rows = [r for r in standing_in(see.session, TO_STUDY) if to_study(facts_of(r))]
            served = served_in(see, rows, partial(self._profile, see))
            rows = [row for row in rows if row.id not in served]
            found = tasks_in(see, rows, self._policies)
            mine = tuple(one for one in found if one.holder_id == see.actor.id)
            free = tuple(one for one in found if not one.holder_id)
            others = tuple(one for one in found if one.holder_id not in {"", see.actor.id})
            return Tasks(mine, free, others, assigns=self._assigns(see.actor))

    def at_hand(self, actor: Actor, request_id: str) -> AtHand:
        """Return what the page of a study goes by; raises Refused ``intake.unknown_request``."""
        with self._doors.look(actor, Action.STUDY_ASSIGN, request_id) as see:
            requests.of_request(see, request_id)
            row = see.session.get_one(RequestRecord, request_id)
            newest = newest_in(see.session, request_id)
            return AtHand(
                holder=holder_in(see.session, request_id),
                visits=visits_in(see.session, request_id),
                newest=newest.study if newest else None,
                woman_or_two=self._needs_woman_or_two(see, row),
                assigns=self._assigns(see.actor),
            )

    def researchers(self, actor: Actor) -> tuple[tuple[str, str], ...]:
        """Return who may be given a study: id and name, by name."""
        with self._doors.look(actor, Action.STUDY_ASSIGN) as see:
            return self._researchers_in(see)

    def _researchers_in(self, at: Work | Look) -> tuple[tuple[str, str], ...]:
        may_study = [id_ for id_, roles in self._accounts(at) if may(roles, Action.REQUEST_STUDY)]
        names = self._names(at, may_study)
        return tuple(sorted(names.items(), key=lambda one: one[1]))

    def _assigns(self, actor: Actor) -> bool:
        """Tell whether the actor gives studies to others: as director, or head of department."""
        head = self._policies.head()
        return Role.DIRECTOR in actor.roles or (head is not None and head in actor.roles)

    def _profile(self, at: Work | Look, request_id: str) -> PolicyProfile:
        pin = at.session.get_one(RequestRecord, request_id).pin
        return self._policies.pinned(at.session, pin).profile

    def _at_body(self, tx: Work, request_id: str) -> RequestRecord:
        requests.of_request(tx, request_id)
        row = tx.session.get_one(RequestRecord, request_id)
        demand_to_study(facts_of(row))
        return row

    def _needs_woman_or_two(self, at: Work | Look, row: RequestRecord) -> bool:
        office: OfficeChoices = self._policies.pinned(at.session, row.pin).profile.office
        person = load(at.session, row.person_id)
        lives = person.standing.died_on is None
        home = man_at_home(person.form, office, riyadh_date(at.now), head_lives=lives)
        return office.woman_or_two and not home
