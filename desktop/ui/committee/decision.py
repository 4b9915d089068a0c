"""One decision by keyboard: outcome by a digit, reason, amount, Enter."""

from PySide6.QtWidgets import QHBoxLayout

from desktop.base.clock import today
from desktop.base.money import NOTHING, riyals
from desktop.core.intake.standing import GRANTS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import Outcome, RequestView
from desktop.core.policy.vocabulary import ReplyKind
from desktop.ui import kit
from desktop.ui.desk import Desk

#: In the order of the digits 1 to 5.
OUTCOMES = (
    Outcome.APPROVED,
    Outcome.IN_PART,
    Outcome.REJECTED,
    Outcome.DEFERRED,
    Outcome.WAITING_FUNDS,
)


class DecisionCard(kit.Card):
    """The request in view on one line, and the form of its decision."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.request: RequestView | None = None
        self._who = kit.label("", "section", wrap=True)
        self._about = kit.label("", "second", wrap=True)
        self._early = kit.Banner("info")
        self._early.hide()
        text = desk.messages.text
        options = [
            (one, f"{kit.texts.arabic_digits(str(place))} {text(f'term.outcome.{one.value}')}")
            for place, one in enumerate(OUTCOMES, 1)
        ]
        self.outcome = kit.SegmentedChoice(options)
        self.reason = kit.TextField(maximum=1000)
        self.amount = kit.MoneyField()
        self.form = kit.FormOf(Decide, self, apart=lambda d: (d.recurring_months, d.sitting))
        ask = self.form.ask
        last = QHBoxLayout()
        last.setSpacing(kit.theme.current_theme().px.gap)
        self.choice = ask(lambda d: d.outcome, self.tr("Decision"), self.outcome, required=True)
        last.addWidget(self.choice)
        reason = ask(lambda d: d.reason, self.tr("Reason"), self.reason, required=True)
        amount = ask(
            lambda d: d.amount, self.tr("Amount (riyals)"), self.amount, read=lambda v: v or NOTHING
        )
        below = QHBoxLayout()
        below.setSpacing(kit.theme.current_theme().px.gap)
        below.addWidget(reason, 3)
        below.addWidget(amount, 1)
        self.add(self._who, self._about, self._early, self.form.summary, last, below)
        self.outcome.changed.connect(self._outcome_changed)

    def show_request(self, request: RequestView | None) -> None:
        """Show another request with an empty form."""
        same = request is not None and self.request is not None and request.id == self.request.id
        self.request = request
        self.setVisible(request is not None)
        if request is None:
            return
        number = kit.texts.ltr(request.number)
        self._who.setText(f"{request.person.form.name.full} · {request.service_name} · {number}")
        self._about.setText(self._summary(request))
        self._show_early(request)
        if not same:
            self.form.clear()
            self.amount.setEnabled(True)

    def _summary(self, request: RequestView) -> str:
        person = request.person
        parts = [request.need]
        people = self.tr("%n person(s)", "", 1 + len(person.form.members))
        parts.append(kit.texts.arabic_digits(people))
        if person.form.incomes:
            head = riyals(person.income_per_head)
            parts.append(self.tr("%1 a head each month").replace("%1", head))
        if request.facts.recommendation:
            said = self.tr("Recommendation: %1").replace("%1", request.facts.recommendation)
            parts.append(said)
        return " · ".join(part for part in parts if part)

    def _show_early(self, request: RequestView) -> None:
        reply, day = request.reply, today(self._desk.office.clock)
        early = (
            reply is not None
            and reply.kind is ReplyKind.NOT_BEFORE
            and reply.date is not None
            and day < reply.date
        )
        self._early.set_text(self._desk.messages.text("intake.early_reply"))
        self._early.setVisible(early)

    def _outcome_changed(self) -> None:
        grants = self.outcome.value() in GRANTS
        self.amount.setEnabled(grants)
        if not grants:
            self.amount.set_value(None)

    def decision(self) -> Decide | None:
        """Return what was decided, or None where the form isn't complete."""
        if self.request is None or not self.form.check():
            return None
        return self.form.command()
