"""What the money asks of requests: which decision stands, how much of it may be paid, for whom."""

from collections.abc import Collection
from datetime import date

from desktop.base.clock import riyadh_date
from desktop.base.money import NOTHING, Halalas
from desktop.core.aid.ledger import paid_of
from desktop.core.aid.terms import Granted
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.handing import handing
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import RequestRecord, requests_in, standing_in
from desktop.core.intake.rulings.ledger import decision_in
from desktop.core.intake.service import IntakeService
from desktop.core.intake.showing import service_name
from desktop.core.intake.standing import GRANTS, STANDING
from desktop.core.intake.steps.payment import Pay
from desktop.core.intake.study.ledger import newest_in
from desktop.core.work import Look, Work


class RequestCases:
    """Tells the desk of the money of decisions, and requests of what was paid (``aid.Cases``)."""

    def __init__(self, intake: IntakeService, casebook: Casebook) -> None:
        self._intake = intake
        self._casebook = casebook

    def granted_in(self, at: Work | Look, request_id: str) -> Granted | None:
        """Return the decision that stands on a request; raises ``intake.unknown_request``."""
        row = record_in(at, request_id)
        facts = facts_of(row)
        if facts.outcome not in GRANTS or not facts.amount or facts.decided_at is None:
            return None
        decision = decision_in(at, row.id)
        return Granted(
            request_id=row.id,
            number=row.number or "",
            person_id=row.person_id,
            service_id=row.service_id,
            service=service_name(self._casebook.profile_in(at, row.id), row.service_id),
            decided_on=riyadh_date(facts.decided_at),
            amount=Halalas(facts.amount * max(facts.months, 1)),
            handed=self._handed(at, row.id, facts),
            monthly=facts.amount if facts.months else NOTHING,
            months=facts.months,
            starts_on=facts.starts_on,
            review_on=facts.review_on,
            sitting=decision.sitting if decision else "",
            zakat=zakat_in(self._casebook, at, row),
            fund=decision.fund if decision else None,
            stands=facts.state in STANDING,
        )

    def every_in(self, at: Work | Look) -> list[Granted]:
        """Return the decisions of which something may still be paid, the oldest first."""
        found = []
        for row in standing_in(at.session, STANDING):
            one = self.granted_in(at, row.id)
            if one is not None:
                found.append(one)
        return sorted(found, key=lambda one: (one.decided_on, one.number))

    def standing_in(self, at: Work | Look, ids: Collection[str]) -> set[str]:
        """Return those of some requests whose decision goes on to be paid."""
        return {row.id for row in requests_in(at.session, ids) if _goes_on(row)}

    def paid_in(self, tx: Work, request_id: str, amount: Halalas, what: str, _: date) -> None:
        """Take the request's step of a payment, or of one that came back."""
        left = handing(tx, request_id, facts_of(record_in(tx, request_id))).left
        last = 0 < amount >= left
        paid = Pay(Halalas(abs(amount)), what, back=amount < 0, last=last)
        self._intake.perform_in(tx, request_id, paid)

    def hidden_in(self, _: Work | Look) -> frozenset[str]:
        """Return nothing: no request is hidden from who pays."""
        return frozenset()

    @staticmethod
    def _handed(at: Work | Look, request_id: str, facts: Facts) -> Halalas:
        """Return what the desk handed over that no order is about."""
        if not facts.deliveries:
            return NOTHING
        by_orders = paid_of(at.session, request_id)
        return Halalas(max(handing(at, request_id, facts).handed - by_orders, 0))


def zakat_in(casebook: Casebook, at: Work | Look, row: RequestRecord) -> str:
    """Return under which heading the study that a request goes by marks it for zakat, or ""."""
    facts = facts_of(row)
    own = newest_in(at.session, row.id) if facts.studied_at else None
    if own is None:
        case, _ = casebook.case_in(at, row)
        own = newest_in(at.session, case.serving.request_id) if case.serving else None
    return own.study.zakat.value if own is not None and own.study.zakat else ""


def _goes_on(row: RequestRecord) -> bool:
    facts = facts_of(row)
    there = facts.state in STANDING | {State.CLOSED} and not facts.given_up
    return there and facts.outcome in GRANTS
