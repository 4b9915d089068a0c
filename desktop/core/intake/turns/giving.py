"""Giving down the waiting list once funds came: whom a line's money reaches in the order of the
list, and why somebody is passed over. Each is decided by the body in an open sitting, and waits for
what any decision waits for (quorum, who leaves the row, a study that holds, a second person).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Protocol

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.messages import Messages
from desktop.base.money import NOTHING, Halalas
from desktop.core.aid.ledger import line_in
from desktop.core.aid.promising import Promising
from desktop.core.aid.terms import OF_ZAKAT, ON_CONDITION, Allot, LineView
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.facts import Outcome
from desktop.core.intake.granting import RequestCases, zakat_in
from desktop.core.intake.kinship import Kin
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.second import kin_in
from desktop.core.intake.standing import STANDING
from desktop.core.intake.steps.decision import STEP, Decide
from desktop.core.intake.study.ledger import newest_in
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.turns.terms import Given, GiveTurns, Place, Proposed
from desktop.core.work import Look, Work
from desktop.core.work.subjects import Subject

#: A member, and who gives, are to be asked first: nobody behind such a row is given anything.
ASK: Final = "committee.kin_ask"
ASK_SELF: Final = "turns.kin_ask"
_ASKS: Final = {ASK, ASK_SELF}
#: What bars every row of a sitting alike.
_OF_SITTING: Final = {
    "committee.unknown_sitting", "committee.not_opened", "committee.closed", "committee.no_quorum",
}  # fmt: skip


class Body(Protocol):
    """The body's sittings, as the committee keeps them above this desk."""

    def demand_in(self, at: Work | Look, sitting_id: str, subject: Subject) -> None:
        """Raise Refused where a sitting can't decide a subject now."""
        ...

    def decide_in(self, tx: Work, sitting_id: str, subject: Subject, decision: Decide) -> None:
        """Record a decision of a sitting; raises as :meth:`demand_in`, and Invalid."""
        ...


class Giving:
    """Proposes and gives in the transaction of whoever asks."""

    def __init__(
        self, casebook: Casebook, body: Body, cases: RequestCases, messages: Messages
    ) -> None:
        self._casebook = casebook
        self._body = body
        self._promising = Promising(cases)
        self._messages = messages

    def proposed_in(
        self, at: Work | Look, places: Sequence[Place], command: GiveTurns
    ) -> list[Proposed]:
        """Return each place with what it is given, or why it is passed over, also by the sitting
        where one is named; raises Refused ``aid.unknown_line``.
        """
        line = line_in(at.session, command.line_id)
        left, found = line.figures.left, []
        for place in places:
            amount, months = self._amount(at, place.id, command)
            why = self._passed_over(at, place, line, command.sitting_id)
            whole = Halalas(amount * max(months, 1))
            if why is None and not amount:
                why = Problem("", "turns.no_amount")
            if whole > left and (why is None or why.code in _ASKS):
                why = Problem("", "turns.line_ends")
            given = NOTHING if why else whole
            left = Halalas(left - given)
            found.append(Proposed(place, given, amount, months, why))
        return found

    def give_in(self, tx: Work, places: Sequence[Place], command: GiveTurns) -> Given:
        """Decide what is proposed, in the sitting, and promise its money; what waits to be ratified
        is promised once it stands. Raises Invalid naming fields, and as :class:`Body`.
        """
        line = line_in(tx.session, command.line_id)
        rows = self.proposed_in(tx, places, command)
        given = [one for one in rows if one.why is None]
        if found := list(_of_giving(command, line, rows, tx)):
            raise Invalid(found)
        waits = 0
        for one in given:
            decide = Decide(
                Outcome.APPROVED, self._reason(one, line, command), one.amount, one.months,
                fund=line.fund,
            )  # fmt: skip
            if one.months:
                starts = riyadh_date(tx.now)
                decide = replace(decide, monthly=True, starts_on=starts)
            self._body.decide_in(tx, command.sitting_id, Subject(REQUEST, one.place.id), decide)
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

    def _passed_over(
        self, at: Work | Look, place: Place, line: LineView, sitting_id: str
    ) -> Problem | None:
        row = record_in(at, place.id)
        if line.fund in OF_ZAKAT and not zakat_in(self._casebook, at, row):
            return Problem("", "turns.not_for_zakat")
        if line.services and row.service_id not in line.services:
            return Problem("", "turns.not_its_condition")
        kin = kin_in(at, row)
        if kin is Kin.RELATED:
            return Problem("", "turns.kin")
        case, _ = self._casebook.case_in(at, row)
        try:
            STEP.ready(case)
            if sitting_id:
                self._body.demand_in(at, sitting_id, Subject(REQUEST, place.id))
        except Refused as why:
            return Problem("", why.code, why.params)
        return Problem("", ASK_SELF, {"number": place.number}) if kin is Kin.ASK else None

    def _reason(self, one: Proposed, line: LineView, command: GiveTurns) -> str:
        text = self._messages.text
        said = text("print.turn_came", place=one.place.place, line=line.name)
        return f"{said} {command.reason}" if command.reason else said


def _of_giving(
    command: GiveTurns, line: LineView, rows: Sequence[Proposed], tx: Work
) -> list[Problem]:
    found = []
    if not line.holds_on(riyadh_date(tx.now)):
        ended = {"ended": line.ends_on}
        found.append(Problem("line_id", "aid.line_of_another_year", ended))
    if line.fund in ON_CONDITION and not command.fits:
        found.append(Problem("fits", "aid.fits_needed", {"condition": line.condition}))
    if not command.sitting_id:
        found.append(Problem("sitting_id", "turns.sitting_needed"))
    elif asked := [one for one in rows if one.why and one.why.code in _ASKS]:
        number = {"number": asked[0].place.number}
        itself = asked[0].why and asked[0].why.code == ASK_SELF
        found.append(Problem("sitting_id", ASK_SELF if itself else "turns.ask_first", number))
    elif all(one.why for one in rows):
        found.append(_nobody(rows))
    return found


def _nobody(rows: Sequence[Proposed]) -> Problem:
    """Return why nobody is given anything: the sitting's own reason, where that is the one."""
    codes = {one.why.code for one in rows if one.why}
    of_sitting = next((one.why for one in rows if one.why and one.why.code in _OF_SITTING), None)
    if of_sitting is not None and len(codes) == 1:
        return Problem("sitting_id", of_sitting.code, of_sitting.params)
    return Problem("line_id", "turns.nobody")
