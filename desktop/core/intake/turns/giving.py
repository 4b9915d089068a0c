"""Giving down the waiting list once funds came: whom a line's money reaches in the order of the
list, and why somebody is passed over. What the body's decision waits for (a study that holds, kin,
a second person, ratification) is asked of each, as of any decision.
"""

from collections.abc import Sequence
from dataclasses import replace

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.money import NOTHING, Halalas
from desktop.core.aid.ledger import line_in
from desktop.core.aid.promising import Promising
from desktop.core.aid.terms import OF_ZAKAT, ON_CONDITION, Allot, LineView
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.facts import Outcome
from desktop.core.intake.granting import RequestCases
from desktop.core.intake.kinship import Kin
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.second import kin_in
from desktop.core.intake.service import IntakeService
from desktop.core.intake.standing import STANDING
from desktop.core.intake.steps.decision import STEP, Decide
from desktop.core.intake.study.ledger import newest_in
from desktop.core.intake.turns.terms import Given, GiveTurns, Place, Proposed
from desktop.core.work import Look, Work


class Giving:
    """Proposes and gives in the transaction of whoever asks."""

    def __init__(
        self, casebook: Casebook, intake: IntakeService, cases: RequestCases, messages: Messages
    ) -> None:
        self._casebook = casebook
        self._intake = intake
        self._cases = cases
        self._promising = Promising(cases)
        self._messages = messages

    def proposed_in(
        self, at: Work | Look, places: Sequence[Place], command: GiveTurns
    ) -> list[Proposed]:
        """Return each place with what it is given, or why it is passed over; raises Refused
        ``aid.unknown_line``.
        """
        line = line_in(at.session, command.line_id)
        left, found = line.figures.left, []
        for place in places:
            amount, months = self._amount(at, place.id, command)
            why = self._passed_over(at, place, line)
            whole = Halalas(amount * max(months, 1))
            if why is None and not amount:
                why = Problem("", "turns.no_amount")
            if why is None and whole > left:
                why = Problem("", "turns.line_ends")
            given = NOTHING if why else whole
            left = Halalas(left - given)
            found.append(Proposed(place, given, amount, months, why))
        return found

    def give_in(self, tx: Work, places: Sequence[Place], command: GiveTurns) -> Given:
        """Decide what is proposed and promise its money; what waits to be ratified is promised
        once it stands. Raises Invalid naming fields, and as ``IntakeService.perform``.
        """
        line = line_in(tx.session, command.line_id)
        rows = self.proposed_in(tx, places, command)
        given = [one for one in rows if one.why is None]
        if found := list(_of_giving(command, line, given, tx)):
            raise Invalid(found)
        waits = 0
        for one in given:
            decide = Decide(
                Outcome.APPROVED, self._reason(one, line, command), one.amount, one.months
            )
            if one.months:
                starts = riyadh_date(tx.now)
                decide = replace(decide, monthly=True, starts_on=starts)
            self._intake.perform_in(tx, one.place.id, decide)
            tx.also_changed.append(one.place.id)
            if facts_of(record_in(tx, one.place.id)).state not in STANDING:
                waits += 1
                continue
            allot = Allot(one.place.id, line.id, one.given, fits=command.fits)
            self._promising.promise_in(tx, allot)
        tx.audit(given=len(given), passed=len(rows) - len(given), line=line.id)
        return Given(tuple(one.place.id for one in given), waits, tuple(rows))

    def _amount(self, at: Work | Look, request_id: str, command: GiveTurns) -> tuple[Halalas, int]:
        """Return what a request is given, each month of so many: the same for all, or what its
        study recommends.
        """
        if command.amount:
            return command.amount, 0
        own = newest_in(at.session, request_id)
        if own is None:
            case, _ = self._casebook.case_in(at, record_in(at, request_id))
            own = newest_in(at.session, case.serving.request_id) if case.serving else None
        return (own.study.amount, own.study.months or 0) if own is not None else (NOTHING, 0)

    def _passed_over(self, at: Work | Look, place: Place, line: LineView) -> Problem | None:
        row = record_in(at, place.id)
        if line.fund in OF_ZAKAT and not self._cases.zakat_in(at, row):
            return Problem("", "turns.not_for_zakat")
        if line.services and row.service_id not in line.services:
            return Problem("", "turns.not_its_condition")
        if kin_in(at, row) in {Kin.RELATED, Kin.ASK}:
            return Problem("", "turns.kin")
        case, _ = self._casebook.case_in(at, row)
        try:
            STEP.ready(case)
        except Refused as why:
            return Problem("", why.code, why.params)
        return None

    def _reason(self, one: Proposed, line: LineView, command: GiveTurns) -> str:
        text = self._messages.text
        said = text("print.turn_came", place=one.place.place, line=line.name)
        return f"{said} {command.reason}" if command.reason else said


def _of_giving(
    command: GiveTurns, line: LineView, given: Sequence[Proposed], tx: Work
) -> list[Problem]:
    found = []
    if not line.holds_on(riyadh_date(tx.now)):
        ended = {"ended": both_text(line.ends_on, weekday=False)}
        found.append(Problem("line_id", "aid.line_of_another_year", ended))
    if line.fund in ON_CONDITION and not command.fits:
        found.append(Problem("fits", "aid.fits_needed", {"condition": line.condition}))
    if not given:
        found.append(Problem("line_id", "turns.nobody"))
    return found
