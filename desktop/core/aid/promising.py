"""Promising money of a line to a decision, in the transaction of whoever decides it."""

from dataclasses import asdict, replace

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.money import NOTHING
from desktop.core.aid import rules
from desktop.core.aid.ledger import Cases, enter, line_in, promised
from desktop.core.aid.records import PromiseRecord
from desktop.core.aid.terms import Allot, Granted, LineView, Why
from desktop.core.work import Work
from desktop.core.work import reviews as second


class Promising:
    """Judges a promise by its decision and its line, and enters it."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases

    def promise_in(self, tx: Work, command: Allot) -> PromiseRecord:
        """Return a new promise. Raises as ``AidService.allot``: Refused ``aid.not_decided``,
        Invalid naming fields.
        """
        granted = self._cases.granted_in(tx, command.request_id)
        if granted is None or not granted.stands:
            raise Refused("aid.not_decided")
        if granted.payee is not None:
            command = replace(command, payee=granted.payee, fits="")
        line = line_in(tx.session, command.line_id)
        before = promised(tx.session, [granted.request_id])
        owed = before.get(granted.request_id, NOTHING)
        found = list(rules.of_allotment(command, granted, line, owed, riyadh_date(tx.now)))
        if command.over and command.amount <= line.figures.left:
            found.append(Problem("over", "aid.not_over"))
        if found:
            raise Invalid(found)
        row = self._kept(tx, command, granted, line)
        enter(tx, Why.PROMISED, line.id, command.amount, promise=row, note=command.over)
        if command.over:
            second.list_in(tx, row.request_id, second.Why.OVER_LINE)
        return row

    def _kept(self, tx: Work, command: Allot, granted: Granted, line: LineView) -> PromiseRecord:
        zakat, _ = rules.sources(line.fund, granted.zakat, line.condition)
        row = PromiseRecord(
            id=new_id(),
            request_id=granted.request_id,
            request_number=granted.number,
            person_id=granted.person_id,
            line_id=line.id,
            amount=command.amount,
            payee=asdict(rules.kept(command.payee)),
            decided_on=granted.decided_on,
            sitting=granted.sitting,
            service=granted.service,
            zakat=zakat,
            fits=command.fits,
            over=command.over,
            at=tx.now,
            staff_id=tx.actor.id,
            staff_name=tx.actor.name,
        )
        tx.session.add(row)
        tx.session.flush()
        return row
