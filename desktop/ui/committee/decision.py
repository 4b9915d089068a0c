"""One decision by keyboard: outcome by a digit, reason, amount, Enter."""

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.base.clock import today
from desktop.base.money import NOTHING
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.standing import GRANTS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import Outcome, RequestView
from desktop.core.people.terms import heads
from desktop.core.policy.vocabulary import ReplyKind, StepId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text, riyals
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.hindrance import why_not
from desktop.ui.parts.request_words import lacks, late_text, state_text
from desktop.ui.parts.second import SecondCard

#: In the order of the digits 1 to 5.
OUTCOMES = (
    Outcome.APPROVED,
    Outcome.IN_PART,
    Outcome.REJECTED,
    Outcome.DEFERRED,
    Outcome.WAITING_FUNDS,
)
#: What stands as the reason until another is chosen; an apology is never given one unasked.
_USUAL: Final = {
    Outcome.APPROVED: DecisionReason.CONDITIONS_MET,
    Outcome.IN_PART: DecisionReason.CONDITIONS_MET,
    Outcome.DEFERRED: DecisionReason.MORE_STUDY,
    Outcome.WAITING_FUNDS: DecisionReason.FUNDS,
}


#: What a decision that stays in view leaves of its page at least, in lines of the base size.
_LEFT: Final = 14


class DecisionCard(kit.Card):
    """The form of a decision; ``case`` tells of the request in view, for a place of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "bar-bottom")
        self.case = kit.Card()
        self._desk = desk
        self.request: RequestView | None = None
        self.second = SecondCard(desk)
        self._who = kit.label("", "section", wrap=True)
        self._about = kit.label("", "second", wrap=True)
        self._stands = kit.FactList()
        self._early = kit.Banner("info")
        self._early.hide()
        self._held = kit.Banner("warning")
        self._held.hide()
        text = desk.messages.text
        options = [
            (one, f"{kit.texts.numeral(place)} {text(f'term.outcome.{one.value}')}")
            for place, one in enumerate(OUTCOMES, 1)
        ]
        self.outcome = kit.SegmentedChoice(options)
        self.reason = kit.TextField(maximum=1000)
        self.amount = kit.MoneyField()
        self.form = kit.FormOf(Decide, self, apart=lambda d: (d.recurring_months, d.sitting))
        ask = self.form.ask
        self.choice = ask(lambda d: d.outcome, self.tr("Decision"), self.outcome, required=True)
        self.listed = kit.ChoiceField(
            [(one.value, text(f"term.decision_reason.{one.value}")) for one in DecisionReason]
        )
        listed = ask(
            lambda d: d.listed,
            self.tr("Reason that is told"),
            self.listed,
            required=True,
            read=DecisionReason,
        )
        reason = ask(lambda d: d.reason, self.tr("In the body's own words"), self.reason)
        amount = ask(
            lambda d: d.amount, self.tr("Amount (riyals)"), self.amount, read=lambda v: v or NOTHING
        )
        below = kit.columns(listed, reason, amount, spans=(3, 6, 3))
        self._last: dict[str, Any] | None = None
        self.again = kit.Button(self.tr("Repeat the last one"), self.repeat, icon="copy")
        self.again.hide()
        self.kept = Kept.of(desk, self.form, self.second.form)
        self.case.add(self.kept, self._who, self._about, self._held, self._early, self._stands)
        self.add(self.choice, below)
        self.outcome.changed.connect(self._outcome_changed)

    def _pad(self) -> None:
        """Stand as low as a bar: the lines of errors are room enough below the fields."""
        side = kit.theme.current_theme().px.padding + 4
        self._box.setContentsMargins(side, 6, side, 0)
        self._box.setSpacing(4)

    def stand(self, page: kit.Page, bar: QWidget) -> None:
        """Stay over the bar; scroll with the page where that would leave no room for the case."""
        own = self.heightForWidth(page.width()) if self.hasHeightForWidth() else self.height()
        left = page.height() - bar.height() - own
        low = left < _LEFT * kit.theme.current_theme().px.base
        if low != (self.parentWidget() is not page):
            outer = page.layout()
            if low:
                page.add(self)
            elif isinstance(outer, QBoxLayout):
                outer.insertWidget(outer.indexOf(bar), self)

    def show_request(self, request: RequestView | None) -> None:
        """Show another request, with an empty form or what was typed of it and not sent."""
        same = request is not None and self.request is not None and request.id == self.request.id
        if not same:
            self.kept.leave()
        self.request = request
        self.second.show_request(request, StepId.DECISION)
        self.setVisible(request is not None)
        self.case.setVisible(request is not None)
        self.again.setEnabled(request is not None)
        if request is None:
            return
        number = kit.texts.ltr(request.number)
        self._who.setText(
            kit.texts.joined(request.person.form.name.full, request.service_name, number)
        )
        self._about.setText(self._summary(request))
        self._stands.set_facts(self._where(request))
        held = why_not(self._desk.messages, request, StepId.DECISION)
        self._held.set_text(held)
        self._held.setVisible(bool(held))
        self._show_early(request)
        if not same:
            self.form.clear()
            self.amount.setEnabled(True)
            self.kept.begin(f"decision:{request.id}")

    def sent(self) -> None:
        """Let go of a request that was decided. What was entered can be repeated, unless it
        apologizes: an apology is reasoned each time.
        """
        apology = self.outcome.value() is Outcome.REJECTED
        self._last = None if apology else self.form.values()
        self.again.setVisible(not apology)
        self.kept.done()
        self.request = None

    def _where(self, request: RequestView) -> list[tuple[str, str]]:
        """Return where a request stands: what the narrow list beside it has no room for."""
        late = late_text(self._desk, request.late)
        due = request.reply.date if request.reply is not None else None
        facts = [
            (self.tr("State"), state_text(self._desk, request.facts.state)),
            (self.tr("Urgent"), request.urgent_reason),
            (
                self.tr("Reply"),
                kit.texts.joined(both_text(due, weekday=False) if due else "", late),
            ),
            (self.tr("Lacks"), lacks(self._desk, request)),
        ]
        return [(name, value) for name, value in facts if value]

    def _summary(self, request: RequestView) -> str:
        person = request.person
        parts = [request.need, self.tr("%n person(s)", "", heads(person.form))]
        if person.form.incomes:
            head = riyals(person.income_per_head)
            parts.append(self.tr("%1 a head each month").replace("%1", head))
        if request.facts.recommendation:
            said = self.tr("Recommendation: %1").replace("%1", request.facts.recommendation)
            parts.append(said)
        sent = (event for event in request.history if event.step == StepId.REFERRAL)
        for _, note in (line for event in sent for line in event.content):
            parts.append(self.tr("Note with the referral: %1").replace("%1", note))
        return kit.texts.joined(*parts)

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
        outcome = self.outcome.value()
        usual = _USUAL.get(outcome) if outcome else None
        self.form.put(lambda d: d.listed, usual.value if usual else "")
        self.form.pass_by(kit.name_of(Decide, lambda d: d.listed))  # it follows; an apology's not
        grants = outcome in GRANTS
        self.amount.setEnabled(grants)
        if not grants:
            self.amount.set_value(None)

    def repeat(self) -> None:
        """Enter what was decided last, to be recorded or changed."""
        if self._last is None or self.request is None:
            return
        self.form.set_values(self._last)
        last = self.amount if self.amount.isEnabled() else self.reason
        last.setFocus(Qt.FocusReason.TabFocusReason)
        last.selectAll()

    @property
    def held(self) -> bool:
        """The request in view waits for something before it can be decided."""
        return not self._held.isHidden()

    def decision(self) -> Decide | None:
        """Return what was decided, or None where the form isn't complete."""
        if self.request is None or not self.form.check():
            return None
        return self.form.command()
