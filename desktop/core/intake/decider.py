"""How a sitting decides a request: as the request's next step."""

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import datetime
from functools import partial

from desktop.base.errors import Invalid, Problem, Sum
from desktop.base.money import NOTHING
from desktop.core.aid.ledger import promised
from desktop.core.aid.terms import OF_ZAKAT
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.facts import Outcome, State, UrgentAid
from desktop.core.intake.granting import zakat_in
from desktop.core.intake.kinship import Kin
from desktop.core.intake.ledger import facts_of, numbered
from desktop.core.intake.records import NEVER, RequestRecord, having_taken, stands, with_them
from desktop.core.intake.rulings.ledger import decisions_of_sitting
from desktop.core.intake.second import family_of, kin_in
from desktop.core.intake.service import IntakeService
from desktop.core.intake.standing import GRANTS, JUDGED, TO_STUDY, objectionable, to_study
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.redecision import Redecide
from desktop.core.intake.steps.urgent import URGENT
from desktop.core.intake.steps.urgent_judged import JudgeUrgent
from desktop.core.intake.study.ledger import net_per_head_in
from desktop.core.intake.study.served import served_in
from desktop.core.intake.terms import REQUEST, RequestRow
from desktop.core.people.ledger import load_all
from desktop.core.people.terms import heads
from desktop.core.people.views import view_for
from desktop.core.work import Action, Look, Work, may
from desktop.core.work.agenda import AgendaLine, Summary, Urgency
from desktop.core.work.subjects import Subject


class RequestDecider:
    """What the committee asks for, told by the ledger of requests."""

    kind = REQUEST
    action = Action.REQUEST_DECIDE

    def __init__(self, intake: IntakeService, casebook: Casebook) -> None:
        self._intake = intake
        self._casebook = casebook

    def decide_in(self, tx: Work, subject_id: str, decision: Decide) -> None:
        """Take the step of decision, where one stands that of deciding anew; of aid that was
        granted at once an approval ratifies it, and an apology declines it. Raises Invalid
        (``intake.urgent_outcome``) for another outcome of such, (``intake.not_for_zakat``) for
        zakat to who is not marked for it, and as ``IntakeService.perform_in`` does.
        """
        row = record_in(tx, subject_id)
        facts = facts_of(row)
        if decision.fund in OF_ZAKAT and not zakat_in(self._casebook, tx, row):
            raise Invalid([Problem("fund", "intake.not_for_zakat")])
        if facts.urgent is not UrgentAid.PENDING:
            anew = objectionable(facts) and facts.state is not State.WAITING_FUNDS
            given = {one.name: getattr(decision, one.name) for one in fields(Decide)}
            if anew:
                self.decide_anew_in(tx, subject_id, Redecide(**given))
            else:
                self._intake.perform_in(tx, subject_id, decision)
            return
        if decision.outcome not in JUDGED:
            raise Invalid([Problem("outcome", "intake.urgent_outcome")])
        upheld = decision.outcome is Outcome.APPROVED
        judged = JudgeUrgent(upheld, decision.reason, decision.sitting)
        self._intake.perform_in(tx, subject_id, judged)

    def decide_anew_in(self, tx: Work, request_id: str, anew: Redecide) -> None:
        """Take the step of deciding anew; raises Invalid (``intake.less_than_promised``) for less
        than lines have promised or paid, and as ``IntakeService.perform_in``.
        """
        owed = promised(tx.session, [request_id]).get(request_id, NOTHING)
        if anew.in_all < owed:
            field = "amount" if anew.outcome in GRANTS else "outcome"
            raise Invalid([Problem(field, "intake.less_than_promised", {"owed": Sum(owed)})])
        self._intake.perform_in(tx, request_id, anew)

    def is_kin_in(self, tx: Work, subject_id: str) -> bool:
        """Tell whether the actor said to be kin to the request's person; raises Invalid
        (``intake.kin_ask_of``) naming the request where they are to be asked.
        """
        row = record_in(tx, subject_id)
        kin = kin_in(tx, row)
        if kin is Kin.ASK:
            raise Invalid([Problem("kin", "intake.kin_ask_of", {"number": row.number})])
        return kin is Kin.RELATED

    def decided_in(self, at: Work | Look, sitting: str) -> list[tuple[str, datetime]]:
        """Return the requests on which the sitting's decision stands, or waits to be ratified."""
        return self._casebook.decided_in(at, sitting)

    def waiting_in(self, at: Work | Look) -> list[AgendaLine]:
        """Return the aid that was granted at once, then the requests that were studied, are served
        by an earlier study, or are urgent, and wait for a decision; whose turn waits for funds
        comes when there are some.
        """
        granted = RequestRecord.id.in_(having_taken(URGENT))
        every = with_them(at.session, stands(TO_STUDY) | granted)
        served = served_in(at, every, partial(self._casebook.profile_in, at))
        return self._lines(at, [row for row in every if _waits(row) or row.id in served])

    def decided_as_in(self, at: Work | Look, number: str) -> str:
        """Return the id of the request with a number, where a decision on it stands, or ""."""
        row = numbered(at.session, number)
        return row.id if row is not None and objectionable(facts_of(row)) else ""

    def lines_in(self, at: Work | Look, ids: Collection[str]) -> list[AgendaLine]:
        """Return what an agenda says of requests."""
        return self._lines(at, with_them(at.session, RequestRecord.id.in_(set(ids))))

    def summaries_in(self, at: Work | Look, ids: Collection[str]) -> dict[str, Summary]:
        """Return what the actor's role may know of requests: income by head alone, as studied where
        it was, and of the study what it recommends; its own, or the earlier one that serves it.
        """
        found, rows = {}, with_them(at.session, RequestRecord.id.in_(set(ids)))
        people = load_all(at.session, {row.person_id for row in rows})
        served = served_in(at, rows, partial(self._casebook.profile_in, at))
        by = {row.id: served[row.id].request_id if row.id in served else row.id for row in rows}
        studied = net_per_head_in(at.session, set(by.values()))
        said = {
            one.id: facts_of(one).recommendation
            for one in with_them(at.session, RequestRecord.id.in_(set(by.values())))
        }
        for row in rows:
            person = view_for(at.actor.roles, people[row.person_id])
            told = may(at.actor.roles, Action.STUDY_READ)
            stated = person.income_per_head if person.form.incomes else None
            sums = may(at.actor.roles, Action.INCOME_READ)
            found[row.id] = Summary(
                heads(person.form),
                studied.get(by[row.id], stated) if sums else None,
                row.need,
                said[by[row.id]] if told else "",
                studied=by[row.id] in studied,
                earlier=served.get(row.id) if told else None,
            )
        return found

    def decisions_in(self, at: Work | Look, sitting: str) -> dict[str, Decide]:
        """Return what was decided in the sitting with this number, by the request's id."""
        return decisions_of_sitting(at.session, sitting)

    def _lines(self, at: Work | Look, rows: Sequence[RequestRecord]) -> list[AgendaLine]:
        return [
            AgendaLine(
                Subject(REQUEST, row.id),
                row.number,
                row.service_name,
                row.person_name,
                _urgency(record, row),
                row.reply_on if record.due_on != NEVER else None,
                row.opened_on,
                family_of(row.person_name),
            )
            for record, row in zip(rows, self._casebook.listed_in(at, rows), strict=True)
        ]


def _waits(row: RequestRecord) -> bool:
    facts = facts_of(row)
    if facts.urgent is not None or facts.state not in TO_STUDY:
        return facts.urgent is UrgentAid.PENDING
    return bool(row.urgent_reason) or not (to_study(facts) or facts.deferred)


def _urgency(record: RequestRecord, row: RequestRow) -> Urgency:
    if facts_of(record).urgent is UrgentAid.PENDING:
        return Urgency.RATIFY
    return Urgency.URGENT if row.urgent else Urgency.PLAIN
