"""Ratifying decisions: those of a whole sitting in one act, or rows apart. All of an act's rows or
none of them.
"""

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.typed import typed
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.kinship import Kin
from desktop.core.intake.ledger import DECIDED, facts_of
from desktop.core.intake.ratifying.terms import ACTS, RatifyRows, ToRatify
from desktop.core.intake.records import standing_in
from desktop.core.intake.second import kin_in
from desktop.core.intake.service import IntakeService
from desktop.core.intake.steps.ratification import Ratify
from desktop.core.intake.terms import REQUEST, RequestRow
from desktop.core.work import Action, Actor, Doors
from desktop.core.work.ledger import newest_events
from desktop.core.work.records import EventRecord


class RatifyingService:
    """What waits to be ratified, and the word on it."""

    def __init__(self, doors: Doors, intake: IntakeService, casebook: Casebook) -> None:
        self._doors = doors
        self._intake = intake
        self._casebook = casebook

    def waiting(self, actor: Actor) -> list[ToRatify]:
        """Return the decisions that wait, the oldest sitting first."""
        with self._doors.look(actor, Action.DECISION_READ) as see:
            found = standing_in(see.session, [State.RATIFYING])
            shown = self._casebook.listed_in(see, found)
            decided = newest_events(see.session, REQUEST, [row.id for row in found], *DECIDED)
            rows = [
                _row(one, facts_of(row), decided.get(row.id))
                for row, one in zip(found, shown, strict=True)
            ]
        return sorted(rows, key=lambda one: (one.decided_on, one.sitting, one.number))

    @typed
    def ratify(self, actor: Actor, command: RatifyRows, declared: str = "") -> int:
        """Ratify the decisions of some requests or send them back; returns how many.

        Raises Refused ``intake.nothing_to_ratify`` without any, Invalid naming fields, for a
        request of kin with ``intake.kin_ask_of``, and as ``IntakeService.perform``; then none of
        them is changed.
        """
        if command.by not in ACTS or not command.requests:
            raise Refused("intake.nothing_to_ratify")
        said = Ratify(
            command.by, command.ratified, command.reason, command.resolution, command.resolved_on
        )
        with self._doors.work(actor, ACTS[command.by], declared=declared) as tx:
            for request_id in command.requests:
                row = record_in(tx, request_id)
                if kin_in(tx, row) is Kin.ASK:
                    number = {"number": row.shown_number}
                    raise Invalid([Problem("requests", "intake.kin_ask_of", number)])
                self._intake.perform_in(tx, request_id, said)
                tx.also_changed.append(request_id)
            tx.audit(count=len(command.requests), ratified=command.ratified)
        return len(command.requests)


def _row(row: RequestRow, facts: Facts, event: EventRecord | None) -> ToRatify:
    if facts.to_ratify is None or facts.decided_at is None or facts.outcome is None:
        raise KnownError("storage.damaged")
    return ToRatify(
        id=row.id,
        number=row.number,
        who=row.person_name,
        service=row.service_name,
        by=facts.to_ratify,
        sitting=event.sitting if event else "",
        decided_on=riyadh_date(facts.decided_at),
        outcome=facts.outcome,
        amount=facts.amount,
        months=facts.months,
    )
