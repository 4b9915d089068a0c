"""One decision by keyboard: outcome by a digit, reason, amount, Enter."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.base.clock import today
from desktop.base.money import NOTHING
from desktop.core.complaints.terms import VOICE, Objection
from desktop.core.intake.facts import Outcome, UrgentAid
from desktop.core.intake.reasons import DecisionReason, WaitsFor, reason_text
from desktop.core.intake.standing import GRANTS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST, RequestView
from desktop.core.people.terms import heads
from desktop.core.policy.vocabulary import ReplyKind, StepId
from desktop.core.work import Action
from desktop.core.work.subjects import Subject
from desktop.ui import kit
from desktop.ui.committee.decision_rows import GrantRows, PutOffRows
from desktop.ui.committee.known import KnownParts
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.hindrance import why_not
from desktop.ui.parts.reply_facts import reply_line
from desktop.ui.parts.request_words import lacks, state_text
from desktop.ui.parts.second import SecondCard

#: In the order of the digits 1 to 5.
OUTCOMES = (
    Outcome.APPROVED,
    Outcome.IN_PART,
    Outcome.REJECTED,
    Outcome.DEFERRED,
    Outcome.WAITING_FUNDS,
)
#: What stands as the reason until another is chosen; an apology, and what of a request is left
#: out, are never given one unasked.
_USUAL: Final = {
    Outcome.APPROVED: DecisionReason.CONDITIONS_MET,
    Outcome.DEFERRED: DecisionReason.MORE_STUDY,  # or papers, where it waits for those
    Outcome.WAITING_FUNDS: DecisionReason.FUNDS,
}
#: What Enter passes by: it follows, but of an apology, and what a part is, its amount says.
_FOLLOWING: Final = ("listed", "monthly", "fund", "part")
#: What a decision that stays in view leaves of its page at least, in lines of the base size.
_LEFT: Final = 14


class DecisionCard(kit.Card):
    """The form of a decision; ``case`` tells of the request in view, for a place of its own."""

    #: The request of an objection that was marked, once it was read.
    came = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "bar-bottom")
        self.case = kit.Card()
        self._desk = desk
        self.request: RequestView | None = None
        self.known = KnownParts(desk)
        self.second = SecondCard(desk)
        self._who = kit.label("", "section", wrap=True)
        self._about = kit.label("", "second", wrap=True)
        self._stands = kit.FactList()
        self._early = kit.Banner("info")
        self._early.hide()
        self.objection: Objection | None = None
        self._objected = kit.Banner("info")
        self._objected.hide()
        self._held = kit.Banner("warning")
        self._held.hide()
        text = desk.messages.text
        options = [
            (one, f"{kit.texts.numeral(place)} {text(f'term.outcome.{one.value}')}")
            for place, one in enumerate(OUTCOMES, 1)
        ]
        self.outcome = kit.SegmentedChoice(options)
        self.reason = kit.TextField(maximum=1000)
        self.amount = kit.MoneyField(some=True)
        self.form = kit.FormOf(Decide, self, apart=lambda d: (d.sitting,))
        ask = self.form.ask
        self.choice = ask(lambda d: d.outcome, self.tr("Decision"), self.outcome, required=True)
        self.listed = kit.ChoiceField(self._reasons(()))
        listed = ask(
            lambda d: d.listed,
            self.tr("Reason that is told"),
            self.listed,
            required=True,
            read=str,
        )
        reason = ask(lambda d: d.reason, self.tr("In the body's own words"), self.reason)
        amount = ask(
            lambda d: d.amount, self.tr("Amount (riyals)"), self.amount, read=lambda v: v or NOTHING
        )
        below = kit.columns(listed, reason, amount, spans=(3, 6, 3))
        self.granting = GrantRows(desk, self.form)
        self.putting_off = PutOffRows(desk, self.form)
        self._last: dict[str, Any] | None = None
        self.again = kit.Button(self.tr("Repeat the last one"), self.repeat, icon="copy")
        self.again.hide()
        self.kept = Kept.of(desk, self.form, self.second.form)
        self.case.add(self.kept, self._who, self.known.course, self._about, self._objected)
        self.case.add(self._held, self._early, self._stands)
        self.add(self.choice, below, self.granting, self.putting_off)
        self.outcome.changed.connect(self._outcome_changed)
        self.putting_off.waits_for.changed.connect(self._waits_changed)

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

    def show_request(self, request: RequestView | None) -> bool:
        """Show a request with what was typed of it and not sent; tell whether it is another."""
        if request is None or (self.objection and self.objection.request_id != request.id):
            self.objection = None
        same = request is not None and self.request is not None and request.id == self.request.id
        if not same:
            self.kept.leave()
        self.request = request
        self.second.show_request(request, StepId.DECISION)
        self.known.show_request(request)
        self.setVisible(request is not None and self._desk.may(Action.REQUEST_DECIDE))
        self.case.setVisible(request is not None)
        self.again.setEnabled(request is not None)
        if request is None:
            return not same
        name, number = request.person.form.name.full, kit.texts.ltr(request.number)
        self._who.setText(kit.texts.joined(name, request.service_name, number))
        self.choice.set_label(kit.texts.joined(self.tr("Decision"), name, number))
        self._about.setText(self._summary(request))
        self._stands.set_facts(self._where(request))
        granted = request.facts.urgent is UrgentAid.PENDING  # to be ratified, or declined
        decidable = granted or self.objection is not None
        held = "" if decidable else why_not(self._desk.messages, request, StepId.DECISION)
        self._held.set_text(held)
        self._held.setVisible(bool(held))
        self._objected.set_text(_objected(self.objection) if self.objection else "")
        self._objected.setVisible(self.objection is not None)
        self._show_early(request)
        if not same:
            self.form.clear()
            self.amount.setEnabled(True)
            self.putting_off.offer(request)
            self.listed.set_options(self._reasons(request.policy.office.decision_reasons))
            self._follow(None)
            self.kept.begin(f"decision:{request.id}")
        return not same

    def show_objection(self, objection: Objection) -> None:
        """Show the request that is objected about, with what was said: the form answers it."""
        self.objection = objection
        self._desk.read(self._desk.office.intake.read, objection.request_id, done=self.came.emit)

    def row_of(self, request: RequestView) -> str:
        """Return the id by which the agenda knows what is in view."""
        return self.objection.id if self.objection else request.id

    def subject(self, request: RequestView) -> Subject:
        """Return what is decided: the request, or the objection about it."""
        objection = self.objection
        return Subject(VOICE, objection.id) if objection else Subject(REQUEST, request.id)

    def sent(self) -> None:
        """Let go of a request that was decided. What was entered can be repeated, unless it
        apologizes: an apology is reasoned each time.
        """
        apology = self.outcome.value() is Outcome.REJECTED
        self._last = None if apology else self.form.values()
        self.again.setVisible(not apology)
        self.kept.done()
        self.request = self.objection = None

    def _reasons(self, own: Iterable[str]) -> list[tuple[str, str]]:
        """Return the reasons to choose from: the shipped ones, then the office's own, marked so."""
        text = self._desk.messages
        chosen = self.tr("%1 (by the office)")
        return [
            *((one.value, reason_text(text, one)) for one in DecisionReason),
            *((one, kit.texts.fill(chosen, one)) for one in own),
        ]

    def _where(self, request: RequestView) -> list[tuple[str, str]]:
        """Return where a request stands: what the narrow list beside it has no room for."""
        told = request.facts.first_reached_at is not None  # the reply was given already
        facts = [
            (self.tr("State"), state_text(self._desk, request.facts.state)),
            (self.tr("Urgent"), request.urgent_reason),
            (self.tr("Granted at once by the director"), _granted_at_once(request)),
            (self.tr("Reply"), "" if told else reply_line(self._desk, request)),
            (self.tr("Lacks"), lacks(self._desk, request)),
        ]
        return [(name, value) for name, value in facts if value]

    def _summary(self, request: RequestView) -> str:
        person = request.person
        parts = [request.need, self.tr("%n person(s)", "", heads(person.form))]
        studied = request.study.figures if request.study else None
        if studied is not None:
            said = self.tr("%1 a head each month by the study")
            parts.append(said.replace("%1", riyals(studied.per_head)))
        elif person.form.incomes:
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
            and request.facts.first_reached_at is None
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
        self.form.pass_by(*_FOLLOWING)
        grants = outcome in GRANTS
        self.amount.setEnabled(grants)
        if not grants:
            self.amount.set_value(None)
        self._follow(outcome)

    def _waits_changed(self) -> None:
        """Give the reason that follows from what it waits for, unless another was chosen."""
        papers = self.putting_off.waits_for.value() is WaitsFor.PAPERS
        study, wanted = DecisionReason.MORE_STUDY, DecisionReason.PAPERS_WANTED
        before, now = (study, wanted) if papers else (wanted, study)
        if self.outcome.value() is Outcome.DEFERRED and self.listed.value() == before.value:
            self.form.put(lambda d: d.listed, now.value)

    def _follow(self, outcome: Outcome | None) -> None:
        """Ask for what this decision wants besides."""
        self.granting.follow(outcome)
        self.putting_off.follow(outcome)

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


def _granted_at_once(request: RequestView) -> str:
    granted = request.facts.urgent is UrgentAid.PENDING
    return riyals(request.facts.amount) if granted else ""


def _objected(objection: Objection) -> str:
    said = QCoreApplication.translate(
        "DecisionCard",
        "Objection %1 to the decision that %2 recorded. An apology does not uphold it.",
    )
    head = kit.texts.fill(said, kit.texts.ltr(objection.number), objection.decided_by)
    return f"{head}\n{objection.text}"
