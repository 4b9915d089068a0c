"""Naming liaison officers, and routing enquiries to them."""

from collections.abc import Mapping
from datetime import date

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.intake.steps.clarification import ANSWERERS, Clarify
from desktop.core.intake.visits import ledger as visits
from desktop.core.intake.visits.questions import open_questions
from desktop.core.intake.visits.rules import problems as problems_of_line
from desktop.core.intake.visits.terms import Purpose, Recorded, RecordVisit, VisitQuestion
from desktop.core.people.revisions.ledger import days_of_changes
from desktop.core.policy.profile import InForce
from desktop.core.proofs.liaison.ledger import Term, subject, terms_for, terms_in
from desktop.core.proofs.liaison.terms import (
    ANY,
    ENDED,
    NAMED,
    Candidate,
    EndOfficer,
    Enquire,
    NameOfficer,
    OfficerRow,
)
from desktop.core.staff.ledger import open_accounts_in, own_roles_in
from desktop.core.staff.service import names_in
from desktop.core.work import Action, Actor, Doors, Look, Role, Work
from desktop.core.work.ledger import add_event


class LiaisonService:
    """An enquiry is a question of a visit (``intake.visits.questions``) in the officer's name: it
    is answered there, and given back to whoever asked.
    """

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    def officers(self, actor: Actor) -> tuple[OfficerRow, ...]:
        """Return every term with the enquiries that are open in its officer's name."""
        with self._doors.look(actor, Action.LIAISON_READ) as see:
            return self._rows(see)

    def candidates(self, actor: Actor) -> tuple[Candidate, ...]:
        """Return the accounts that may answer enquiries."""
        with self._doors.look(actor, Action.LIAISON_READ) as see:
            return tuple(Candidate(id_, name) for id_, (name, _) in _answering(see).items())

    @typed
    def name(self, actor: Actor, said: NameOfficer) -> tuple[OfficerRow, ...]:
        """Name an officer; raises Invalid naming fields."""
        with self._doors.work(actor, Action.LIAISON_NAME) as tx:
            if found := self._problems(tx, said):
                raise Invalid(found)
            tx.subject = new_id()
            add_event(tx, subject(tx.subject), NAMED, said)
            return self._rows(tx)

    def end(self, actor: Actor, term_id: str, said: EndOfficer) -> tuple[OfficerRow, ...]:
        """End a term; raises Refused ``liaison.unknown``, Invalid for a day before it began."""
        with self._doors.work(actor, Action.LIAISON_NAME, term_id) as tx:
            term = next((one for one in terms_in(tx.session) if one.id == term_id), None)
            if term is None or term.ends is not None:
                raise Refused("liaison.unknown")
            found = outside_calendar("on", said.on)
            if not found and said.on < term.said.starts:
                found = [Problem("on", "liaison.before")]
            if found:
                raise Invalid(found)
            add_event(tx, subject(term_id), ENDED, said)
            return self._rows(tx)

    @typed
    def route(self, actor: Actor, said: Enquire) -> str:
        """Write an enquiry into the log, in the list of the officer whose matter it is; returns the
        officer's name.

        Raises Refused ``liaison.nobody`` where nobody in term may answer, Invalid naming fields.
        """
        with self._doors.work(actor, Action.REQUEST_CLARIFY) as tx:
            line = RecordVisit(Purpose.ENQUIRY, said.channel, said.name, note=said.question)
            found = list(problems_of_line(line))
            if not said.question:
                found.append(Problem("question", "intake.needed"))
            if found:
                raise Invalid(found)
            terms = terms_for(tx.session, said.category, riyadh_date(tx.now))
            answering = _answering(tx)
            asked = (id_ for term in terms for id_ in (term.said.staff, term.said.deputy))
            whose = next((id_ for id_ in asked if id_ in answering), None)
            if whose is None:
                raise Refused("liaison.nobody")
            name, role = answering[whose]
            row = visits.begin_in(tx, Recorded(line))
            visits.take_in(tx, row, Clarify(said.question, role=role, whom=name))
            tx.subject = row.id
            return name

    def _problems(self, tx: Work, said: NameOfficer) -> list[Problem]:
        answering = _answering(tx)
        found = outside_calendar("starts", said.starts)
        if said.staff not in answering:
            found.append(Problem("staff", "liaison.no_answerer"))
        if said.deputy and (said.deputy not in answering or said.deputy == said.staff):
            found.append(Problem("deputy", "liaison.no_answerer"))
        known = {category.id for category in self._profile().categories}
        if said.category not in {ANY, *known}:
            found.append(Problem("category", "liaison.category"))
        return found

    def _rows(self, at: Work | Look) -> tuple[OfficerRow, ...]:
        categories = {one.id: one.name for one in self._profile().categories}
        today, every = riyadh_date(at.now), open_questions(at)
        terms = terms_in(at.session)
        whose = {id_ for term in terms for id_ in (term.said.staff, term.said.deputy) if id_}
        names = names_in(at, whose)  # also of accounts that are closed since
        changed = days_of_changes(at.session, whose)
        return tuple(
            OfficerRow(
                id=term.id,
                category=categories.get(term.said.category, ""),
                field=term.said.field,
                name=names.get(term.said.staff, ""),
                deputy=names.get(term.said.deputy, ""),
                starts=term.said.starts,
                ends=term.ends,
                in_term=term.holds(today),
                open=_theirs(every, names.get(term.said.staff), names.get(term.said.deputy)),
                updates=_updates(changed, term),
            )
            for term in terms
        )


def _updates(changed: Mapping[str, list[date]], term: Term) -> int:
    """Count what the officer or the deputy changed in files within a term."""
    theirs = {term.said.staff, term.said.deputy} - {""}
    return sum(term.holds(day) for one in theirs for day in changed.get(one, ()))


def _theirs(every: tuple[VisitQuestion, ...], *names: str | None) -> tuple[VisitQuestion, ...]:
    return tuple(one for one in every if one.whom and one.whom in names)


def _answering(at: Work | Look) -> dict[str, tuple[str, Role]]:
    """Return the open accounts that may answer, with a role in whose list a question waits."""
    roles = own_roles_in(at)
    found: dict[str, tuple[str, Role]] = {}
    for one in open_accounts_in(at):
        theirs = [role for role in ANSWERERS if role in roles[one.id]]
        if theirs:
            found[one.id] = (one.name, theirs[0])
    return found
