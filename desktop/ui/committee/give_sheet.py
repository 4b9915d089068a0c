"""Giving down the waiting list: in which sitting, from which line, how much, whom it reaches."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.money import NOTHING, total
from desktop.core.aid.terms import ON_CONDITION, LineView
from desktop.core.committee.terms import AgendaRow, Rows, SittingState, SittingView
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.turns.giving import ASK
from desktop.core.intake.turns.terms import Given, GiveTurns, Proposed
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action
from desktop.core.work.subjects import Subject
from desktop.ui import kit
from desktop.ui.committee.signing import sitting_text
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of, riyals
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class GiveTurnsSheet(kit.Sheet):
    """What is proposed follows what is entered, in the order of the list; who is passed over stands
    there with the reason. ``given``: it was decided and promised; ``asked``: those whose kinship a
    member is to be asked of came on the sitting's agenda.
    """

    given, asked = Signal(object), Signal()

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        lines: Sequence[LineView],
        sittings: Sequence[SittingView],
    ) -> None:
        super().__init__(over, self.tr("Give down the waiting list"), width=820)
        self._desk = desk
        now = today(desk.office.clock)
        self._lines = {one.id: one for one in lines if one.holds_on(now)}
        self.form = kit.FormOf(GiveTurns, self)
        self._sittings = [one for one in sittings if one.state is SittingState.OPEN]
        self.sitting = kit.ChoiceField([(one.id, sitting_text(one)) for one in self._sittings])
        self.line, self.amount = kit.ChoiceField(self._named()), kit.MoneyField()
        self.rows: kit.Table[Proposed] = kit.Table(
            self._columns(),
            name=self.tr("Whom it reaches"),
            empty=kit.EmptyState("hourglass", self.tr("Choose a line of money"), ""),
            whole=True,
        )
        self._ask()
        if len(self._sittings) == 1:
            self.sitting.set_value(self._sittings[0].id)
        self.yes = kit.Button("", self._give, kind="primary", icon="gavel")
        self.put = kit.Button(self.tr("Add them to its agenda"), self._put, icon="list-checks")
        self.set_foot(self.yes, self.put, form=self.form)
        for field in (self.sitting, self.line, self.amount):
            field.changed.connect(self._propose)
        self._show([])
        keep_in_sheet(self, desk, self.form, "turns_given")

    def _ask(self) -> None:
        ask = self.form.ask
        seated = self._desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
        of = self.tr("Open sitting that decides") if seated else self.tr("Open day of decisions")
        none = self.tr("None is open: open one, then come back")
        sitting = ask(
            lambda c: c.sitting_id, of, self.sitting, required=True,
            read=lambda value: value or "", help_text="" if self._sittings else none,
        )  # fmt: skip
        line = ask(
            lambda c: c.line_id, self.tr("Line, with what is left of it"), self.line,
            required=True, read=lambda value: value or "",
        )  # fmt: skip
        amount = ask(
            lambda c: c.amount, self.tr("Amount to each"), self.amount,
            help_text=self.tr("Empty: what each study recommends"),
            read=lambda value: value or NOTHING,
        )  # fmt: skip
        self._fits = ask(
            lambda c: c.fits, self.tr("How the requests meet the line's condition"),
            kit.MultiLineField(2, maximum=1000),
        )  # fmt: skip
        reason = ask(
            lambda c: c.reason, self.tr("What the decisions say besides"), kit.MultiLineField(2)
        )
        self.declared = kit.TextField(maximum=300)
        declared = self.form.row(
            "declared",
            self.tr("Declaration, where you studied one of them yourself"),
            self.declared,
            help_text=self.tr("Another reviews it within seven days"),
        )
        self._sums = kit.label("", "strong", wrap=True)
        for part in (
            sitting,
            kit.columns(line, amount),
            self._fits,
            self.rows,
            self._sums,
            reason,
            declared,
        ):
            self.body.addWidget(part)

    def _named(self) -> list[tuple[str, str]]:
        text = self._desk.messages.text
        return [
            (
                one.id,
                kit.texts.joined(one.name, text(f"term.fund.{one.fund}"), riyals(one.figures.left)),
            )
            for one in self._lines.values()
        ]

    def _columns(self) -> list[kit.Column[Proposed]]:
        return [
            kit.Column(self.tr("Place"), lambda r: kit.texts.numeral(r.place.place), rank=5),
            kit.Column(self.tr("Request"), lambda r: r.place.number, identifier=True, rank=2),
            kit.Column(self.tr("Name"), lambda r: r.place.who, main=True, strong=True, least=14),
            kit.Column(self.tr("Given"), self._given_of, end=True, rank=7),
            kit.Column(self.tr("Passed over"), self._why, badge=lambda _r: "warning", rank=6),
        ]

    def _given_of(self, row: Proposed) -> str:
        if row.why is not None:
            return ""
        months = count_of(row.months, "شهر") if row.months else ""
        return kit.texts.joined(riyals(row.amount), months)

    def _why(self, row: Proposed) -> str:
        return self._desk.messages.text(row.why.code, **row.why.params) if row.why else ""

    def first_focus(self) -> QWidget:
        return self.line if self.sitting.value() else self.sitting

    # ---- what is proposed

    def _propose(self) -> None:
        line = self._lines.get(self.line.value() or "")
        self._fits.setVisible(line is not None and line.fund in ON_CONDITION)
        if line is None:
            self._show([])
            return
        command = GiveTurns(line.id, self.sitting.value() or "", self.amount.value() or NOTHING)
        self._desk.read(self._desk.office.turns.proposed, command, done=self._show)

    def _show(self, rows: list[Proposed]) -> None:
        self.rows.set_rows(rows)
        given = [row for row in rows if row.why is None]
        self.yes.setText(self.tr("Decide for %n", "", len(given)))
        self.yes.setEnabled(bool(given))
        self._asking = [row.place.id for row in rows if row.why and row.why.code == ASK]
        self.put.setVisible(bool(self._asking) and self._desk.may(Action.SITTING_PLAN))
        sums = riyals(total(row.given for row in given))
        said = self.tr("%1 are given, %2 passed over").replace("%1", sums)
        passed = kit.texts.numeral(len(rows) - len(given))
        self._sums.setText(said.replace("%2", passed) if rows else "")
        line = self._lines.get(self.line.value() or "")
        self._fits.setVisible(line is not None and line.fund in ON_CONDITION)

    def _put(self) -> None:
        """Bring those of whom a member is to be asked before the sitting, where it is answered."""
        rows = Rows(tuple(Subject(REQUEST, one) for one in self._asking))
        self._desk.act(
            self._desk.office.agenda.put_in,
            self.sitting.value() or "",
            rows,
            done=self._asked,
            busy=self.put,
            doing=saving(),
            news=self.tr("They are on the agenda; record the members' answers there."),
        )

    def _asked(self, _rows: list[AgendaRow]) -> None:
        self.dismiss()
        self.asked.emit()

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.turns.give,
                self.form.command(),
                self.declared.value(),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is decided; what stands is promised from the line."),
            )

    def _kept(self, given: Given) -> None:
        self.finish()
        self.given.emit(given)
