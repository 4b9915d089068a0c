"""What a decision wants besides its outcome: how a grant is paid, and what a deferral waits for."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.money import NOTHING
from desktop.core.aid.goods.terms import ItemRow, Portion
from desktop.core.aid.terms import Fund
from desktop.core.intake.facts import Outcome
from desktop.core.intake.reasons import WaitsFor
from desktop.core.intake.standing import GRANTS
from desktop.core.intake.steps.decision import MOST_MONTHS, Decide
from desktop.core.intake.terms import RequestView
from desktop.core.policy.profile import PolicyProfile
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.roving import Roving
from desktop.ui.parts.items_field import ItemsField, read_items


class GrantRows(QWidget):
    """What was asked for and what of it is granted, of a grant in part; and once or monthly, from
    when and until when.
    """

    def __init__(self, desk: Desk, form: kit.FormOf[Decide]) -> None:
        super().__init__()
        clock = desk.office.clock
        self.asked = kit.MoneyField(some=True)
        self.part = kit.TextField(maximum=300)
        self.monthly = kit.SegmentedChoice([(False, self.tr("Once")), (True, self.tr("Monthly"))])
        self.months = kit.NumberField(MOST_MONTHS, 1)
        self.starts = kit.DateField(clock=clock)
        self.review = kit.DateField(clock=clock)
        ask = form.ask
        text = desk.messages.text
        funds = [(one, text(f"term.fund.{one}")) for one in Fund]
        self.fund = kit.ChoiceField([(None, self.tr("Left to who promises it")), *funds])
        self._fund = ask(lambda d: d.fund, self.tr("Which money pays it"), self.fund)
        self._monthly = ask(lambda d: d.monthly, self.tr("Paid"), self.monthly, read=bool)
        self._asked = ask(
            lambda d: d.asked,
            self.tr("Asked for (riyals)"),
            self.asked,
            read=lambda value: value or NOTHING,
        )
        self._part = ask(
            lambda d: d.part,
            self.tr("What of it is granted, in words that are told"),
            self.part,
        )
        self._rest = (
            ask(
                lambda d: d.recurring_months,
                self.tr("Months"),
                self.months,
                required=True,
                read=lambda value: value or 0,
            ),
            ask(
                lambda d: d.starts_on,
                self.tr("Begins"),
                self.starts,
                required=True,
                read=kit.day_of,
            ),
            ask(lambda d: d.review_on, self.tr("Is reviewed"), self.review, read=kit.day_of),
        )
        self.items = ItemsField()
        self._items = ask(lambda d: d.items, self.tr("Items of the store"), self.items, read=tuple)
        desk.read(read_items, done=self._offer)
        self._form = form
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self._line = kit.columns(self._monthly, self._fund, self._asked, spans=(3, 6, 3))
        self._days = kit.columns(*self._rest, spans=(3, 4, 4))
        box.addWidget(self._line)
        box.addWidget(self._part)
        box.addWidget(self._days)
        box.addWidget(self._items)
        self.monthly.changed.connect(self._by_month)

    def follow(self, outcome: Outcome | None) -> None:
        """Ask for what a decision of this outcome wants."""
        self.setVisible(outcome in GRANTS)
        self._asked.setVisible(outcome is Outcome.IN_PART)
        self._part.setVisible(outcome is Outcome.IN_PART)
        self._monthly.setVisible(outcome in GRANTS)
        self._fund.setVisible(outcome in GRANTS)
        self._items.setVisible(outcome in GRANTS and self.items.offers)
        if outcome not in GRANTS:
            self.items.set_value(None)
            self.fund.set_value(None)
        if outcome is not Outcome.IN_PART:
            self.asked.set_value(None)
            self.part.set_value(None)
        if outcome not in GRANTS or self.monthly.value() is None:
            self.monthly.set_value(False)
        self._by_month()

    def _offer(self, rows: Iterable[ItemRow]) -> None:
        self.items.offer(Portion(one.id, 0, one.name, one.unit) for one in rows)
        self._items.setVisible(self.items.offers)

    def _by_month(self) -> None:
        monthly = bool(self.monthly.value()) and not self._monthly.isHidden()
        for row in self._rest:
            row.setVisible(monthly)
            if not monthly:
                row.field.set_value(None)
        self._days.setVisible(monthly)


class PutOffRows(QWidget):
    """What the beneficiary is to bring or make clear, or that it is studied further."""

    def __init__(self, desk: Desk, form: kit.FormOf[Decide]) -> None:
        super().__init__()
        text = desk.messages.text
        options = [(one, text(f"term.waits_for.{one.value}")) for one in WaitsFor]
        self.waits_for = kit.SegmentedChoice(options)
        self.papers = PapersField()
        self._offer(desk.office.policy.profile)
        self.missing = kit.MultiLineField(2, maximum=1000)
        self._rows = (
            form.ask(lambda d: d.waits_for, self.tr("It waits for"), self.waits_for, required=True),
            form.ask(lambda d: d.papers, self.tr("Papers to bring"), self.papers, read=tuple),
            form.ask(
                lambda d: d.missing,
                self.tr("What else is missing, one a line"),
                self.missing,
                help_text=self.tr("It is told to the beneficiary; Ctrl+Enter goes on"),
            ),
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for row in self._rows:
            box.addWidget(row)
        self.waits_for.changed.connect(self._chosen)

    def offer(self, request: RequestView) -> None:
        """Offer the papers that the office knows, by the request's own policy."""
        self._offer(request.policy)

    def _offer(self, profile: PolicyProfile) -> None:
        self.papers.set_options([(one.id, one.name) for one in profile.papers])

    def follow(self, outcome: Outcome | None) -> None:
        """Ask for what a decision of this outcome wants."""
        put_off = outcome is Outcome.DEFERRED
        self.setVisible(put_off)
        self._rows[0].setVisible(put_off)
        if not put_off:
            for row in self._rows:
                row.field.set_value(None)
        elif self.waits_for.value() is None:
            self.waits_for.set_value(WaitsFor.STUDY)
        self._chosen()

    def _chosen(self) -> None:
        papers = self.waits_for.value() is WaitsFor.PAPERS and not self._rows[0].isHidden()
        for row in self._rows[1:]:
            row.setVisible(papers)
            if not papers:
                row.field.set_value(None)


class PapersField(QWidget):
    """Some of the office's papers, as checks beside one another; the value is a tuple of ids."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._checks: dict[str, kit.CheckRow] = {}
        self._line: QWidget | None = None
        self._roving = Roving(self)

    def set_options(self, options: list[tuple[str, str]]) -> None:
        """Offer these papers, none of them chosen; the same ones stay as they are."""
        if [name for _, name in options] == [check.text() for check in self._checks.values()]:
            self.set_value(None)
            return
        if self._line is not None:
            self._line.deleteLater()
        self._checks = {paper_id: kit.CheckRow(name) for paper_id, name in options}
        for check in self._checks.values():
            check.changed.connect(self.changed)
        self._line = kit.flow(*self._checks.values())
        self._box.addWidget(self._line)
        self._roving.take(self.inputs())

    def value(self) -> tuple[str, ...]:
        return tuple(one for one, check in self._checks.items() if check.value())

    def set_value(self, value: Iterable[str] | None) -> None:
        chosen = frozenset(value or ())
        for paper_id, check in self._checks.items():
            check.set_value(paper_id in chosen)

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return list(self._checks.values()) or [self]
