"""What a request is about, as facts to read."""

from desktop.base.clock import riyadh_date, today
from desktop.core.intake.facts import Facts
from desktop.core.intake.reasons import reason_text
from desktop.core.intake.standing import AFTER_DECISION, FINAL, GRANTS
from desktop.core.intake.terms import RequestView
from desktop.core.people.terms import heads
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text, riyals
from desktop.ui.parts import request_words as words
from desktop.ui.parts.figures import short_dates


class CaseCard(kit.Card):
    """State, decision and what is lacking as badges; the rest as names and values."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._badges = kit.Rows(across=True, spacing=8)
        self._facts = kit.FactList()
        self.add(kit.label(self.tr("The request"), "section"), self._badges, self._facts)

    def show_request(self, request: RequestView) -> None:
        """Show another request, or the same as it stands now."""
        self._badges.set_rows(self._badges_of(request))
        text, facts = self._desk.messages.text, request.facts
        shown = [
            (self.tr("Service"), request.service_name),
            (self.tr("What is asked for"), request.need),
            (self.tr("Urgent because"), request.urgent_reason),
            (self.tr("Received"), short_dates(request.received_on)),
            (self.tr("By"), text(f"term.channel.{request.channel}")),
            (self.tr("Signature"), self._signature(request)),
            (self.tr("Household"), self._household(request)),
            (self.tr("Recommendation"), "" if request.study else facts.recommendation),
            (self.tr("Reason of the decision"), self._reason(facts)),
            (self.tr("Amount"), riyals(facts.amount) if facts.amount else ""),
            (self.tr("Since the approval, as the office counts"), self._since_approval(facts)),
            (self.tr("City"), request.person.form.address.city),
        ]
        self._facts.set_facts([(name, value) for name, value in shown if value])

    def _signature(self, request: RequestView) -> str:
        if not request.awaiting_signature or request.facts.state in FINAL:
            return ""
        return self.tr("Awaited: it may be studied; nothing is handed over before it.")

    def _since_approval(self, facts: Facts) -> str:
        """Count the days that what was approved is owed: the policies say «when due» and no
        number, so it is the office's count and makes nothing late.
        """
        granted = facts.outcome in GRANTS
        if not granted or facts.decided_at is None or facts.state not in AFTER_DECISION:
            return ""
        days = (today(self._desk.office.clock) - riyadh_date(facts.decided_at)).days
        return self.tr("%n day(s)", "", days)

    def _badges_of(self, request: RequestView) -> list[kit.Badge]:
        facts, state = request.facts, request.facts.state
        found = [kit.Badge(words.state_text(self._desk, state), words.state_kind(state))]
        if facts.outcome is not None:
            said = self._desk.messages.text(f"term.outcome.{facts.outcome.value}")
            found.append(kit.Badge(said, words.outcome_kind(facts.outcome)))
        if request.urgent_reason:
            found.append(kit.Badge(self.tr("Urgent"), "danger"))
        if request.held is not None:
            since = hijri_text(request.held.first)
            said = self.tr("The clock is held since %1").replace("%1", since)
            found.append(kit.Badge(said, "warning"))
        if late := words.late_text(self._desk, request.late):
            found.append(kit.Badge(late, words.late_kind(request.late)))
        if lacking := words.lacks(self._desk, request):
            found.append(kit.Badge(lacking, "warning"))
        return found

    def _reason(self, facts: Facts) -> str:
        return kit.texts.joined(reason_text(self._desk.messages, facts.listed), facts.reason)

    def _household(self, request: RequestView) -> str:
        form = request.person.form
        people = self.tr("%n person(s)", "", heads(form))
        if not form.incomes:
            return people
        head = self.tr("%1 a head each month")
        return f"{people} · {head.replace('%1', riyals(request.person.income_per_head))}"
