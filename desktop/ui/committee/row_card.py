"""What members say of one row: whether they are kin, who leaves it, and who does not agree."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import KnownError
from desktop.core.committee.terms import (
    AgendaRow,
    Attendance,
    Dissent,
    RowState,
    Said,
    SittingState,
    SittingView,
    Tie,
)
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.second import SecondCard

#: What is chosen beside a tie: the member does not agree with the decision.
_DISSENT: Final = "dissent"

#: What core says where a member was not asked yet.
_ASK: Final = "committee.kin_ask"


class RowCard(kit.Card):
    """Shown of a row of an open sitting that has members; ``said(rows)`` after each answer.
    ``second`` asks the person at the PC, beside it.
    """

    said = Signal(object)

    def __init__(self, desk: Desk, second: SecondCard) -> None:
        super().__init__()
        self._desk, self._second = desk, second
        self._sitting: SittingView | None = None
        self._row: AgendaRow | None = None
        self._asked = kit.label("", "second", wrap=True)
        self.no = kit.Button(self.tr("No kinship"), self._no)
        self.yes = kit.Button(self.tr("Yes: leaves this row"), self._yes)
        self._ask = kit.columns(self.no, self.yes, count=2)
        self._left = kit.Banner("warning")
        self._against = kit.Banner("info")
        self.note = kit.Button("", self._open, kind="link", icon="users")
        self.note.setText(self.tr("A member leaves this row, or does not agree"))
        self.add(self._asked, self._ask, self._left, self._against, self.note)
        self.hide()

    def show_row(self, sitting: SittingView | None, row: AgendaRow | None) -> None:
        """Show what is said of a row, and ask who is to be asked of it."""
        self._sitting, self._row = sitting, row
        shown = (
            sitting is not None
            and row is not None
            and sitting.quorum is not None
            and sitting.state is SittingState.OPEN
        )
        self.setVisible(shown)
        if not shown or sitting is None or row is None:
            return
        notes = self._desk.may(Action.SITTING_NOTE)
        text = self._desk.messages.text
        asks = row.ask[0] if row.ask else ""
        question = text("committee.ask_kin", name=self._name(asks)) if asks else ""
        self._asked.setText(question)
        self._asked.setVisible(bool(asks))
        self._ask.setVisible(bool(asks) and notes)
        left = [
            f"{self._name(one.member_id)} ({text(f'term.tie.{one.tie.value}')})"
            for one in row.said
            if one.leaves and one.tie is not None
        ]
        self._left.set_text(self.tr("Left this row: %1").replace("%1", kit.texts.listed(left)))
        self._left.setVisible(bool(left))
        against = [f"{self._name(one.member_id)}: {one.reason}" for one in row.dissents]
        self._against.set_text(self.tr("Does not agree: %1").replace("%1", "؛ ".join(against)))
        self._against.setVisible(bool(against))
        self.note.setVisible(notes and row.state is RowState.WAITING)

    def bring_question(self, why: KnownError) -> None:
        """Bring the keyboard to the question that a decision waits for: the person's at the PC, or
        a member's.
        """
        self._second.bring_question(why)
        if why.code == _ASK and self.no.isVisibleTo(self):
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self, member_id: str) -> str:
        every = self._sitting.attendance if self._sitting else ()
        return next((one.name for one in every if one.member_id == member_id), "")

    def _no(self) -> None:
        self._say(None, self.no)

    def _yes(self) -> None:
        self._say(Tie.KIN, self.yes)

    def _say(self, tie: Tie | None, pressed: kit.Button) -> None:
        sitting, row = self._sitting, self._row
        if sitting is not None and row is not None and row.ask:
            desk = self._desk
            desk.act(
                desk.office.agenda.say,
                sitting.id,
                Said(row.line.subject, row.ask[0], tie),
                done=self.said.emit,
                busy=pressed,
            )

    def _open(self) -> None:
        if self._sitting is not None and self._row is not None:
            sheet = RowSheet(self, self._desk, self._sitting, self._row)
            sheet.told.connect(self.said)
            sheet.open()


class RowSheet(kit.Sheet):
    """A member leaves a row, or does not agree with it; ``told(rows)``."""

    told = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, sitting: SittingView, row: AgendaRow) -> None:
        super().__init__(over, self.tr("A member and this row"), width=620)
        self._desk, self._sitting, self._row = desk, sitting, row
        about = kit.texts.joined(row.line.who, row.line.title, kit.texts.ltr(row.line.number))
        self.body.addWidget(kit.label(about, "second", wrap=True))
        self.form = kit.Form(self)
        there: list[Attendance] = [one for one in sitting.attendance if one.here and one.voting]
        self.who = kit.SegmentedChoice([(one.member_id, one.name) for one in there], column=True)
        ties = [(str(value), label) for value, label in terms(desk.messages, "tie", Tie)]
        self.what = kit.SegmentedChoice([*ties, (_DISSENT, self.tr("does not agree"))], column=True)
        self.degree = kit.NumberField(12)
        self.how = kit.TextField(maximum=300)
        self.body.addWidget(self.form.row("member", self.tr("Member"), self.who, required=True))
        self.body.addWidget(self.form.row("what", self.tr("What"), self.what, required=True))
        degree = desk.office.policy.profile.office.kin_degree
        self._degree = self.form.row(
            "degree",
            self.tr("Degree of kinship"),
            self.degree,
            help_text=self.tr("Up to degree %1 the member leaves the row (office)").replace(
                "%1", kit.texts.numeral(degree)
            ),
        )
        self.body.addWidget(self._degree)
        self.body.addWidget(self.form.row("how", self.tr("In the member's words"), self.how))
        self.yes = kit.Button(self.tr("Record it"), self._keep, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        self.what.changed.connect(self._show_degree)
        self._show_degree()
        keep_in_sheet(self, desk, self.form, f"row:{row.line.subject.id}")

    def first_focus(self) -> QWidget:
        return self.who

    def _show_degree(self) -> None:
        self._degree.setVisible(self.what.value() == Tie.KIN.value)

    def _keep(self) -> None:
        if not self.form.check():
            return
        subject, member, said = self._row.line.subject, self.who.value(), self.how.value()
        act = partial(
            self._desk.act, done=self._kept, form=self.form, busy=self.yes, doing=saving()
        )
        agenda = self._desk.office.agenda
        if self.what.value() == _DISSENT:
            if not said:
                self.form.show_problems(
                    [("how", self._desk.messages.text("committee.dissent_reason"))]
                )
                return
            act(agenda.dissent, self._sitting.id, Dissent(subject, member, said))
        else:
            tie = Tie(self.what.value())
            command = Said(subject, member, tie, self.degree.value(), said)
            act(agenda.say, self._sitting.id, command)

    def _kept(self, rows: list[AgendaRow]) -> None:
        self.finish()
        self.told.emit(rows)
