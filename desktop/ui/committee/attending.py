"""The attendance of an open sitting: who came late, and who left."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.committee.members.terms import Seat
from desktop.core.committee.terms import Attend, Attends, Presence, SittingView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class AttendSheet(kit.Sheet):
    """``attended(SittingView)``: decisions from now on are by who is there now."""

    attended = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk, sitting: SittingView) -> None:
        super().__init__(over, title, width=680)
        self._desk, self._sitting = desk, sitting
        self.form = kit.FormOf(Attend, self, apart=lambda a: (a.sitting_id,))
        text = desk.messages.text
        self.how: dict[str, kit.SegmentedChoice] = {}
        for one in sitting.attendance:
            field = kit.SegmentedChoice(terms(desk.messages, "presence", Presence))
            field.set_value(one.how.value)
            self.how[one.member_id] = field
            label = kit.texts.joined(one.name, text(f"term.seat.{one.seat}"))
            self.body.addWidget(
                self.form.ask(lambda a: a.attends, label, field, key=one.member_id, required=True)
            )
        voting = [(one.member_id, one.name) for one in sitting.attendance if one.voting]
        self.leader = kit.ChoiceField(voting)
        self.body.addWidget(
            self.form.ask(lambda a: a.leader, self.tr("Who leads"), self.leader, required=True)
        )
        chair = next((one.member_id for one in sitting.attendance if one.seat == Seat.CHAIR), None)
        self.leader.set_value(sitting.leader or chair)
        self.yes = kit.Button(self.tr("Keep"), self._keep, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"attendance:{sitting.id}")

    def first_focus(self) -> QWidget:
        return next(iter(self.how.values()), self.leader)

    def _keep(self) -> None:
        if not self.form.check():
            return
        attends = tuple(Attends(id_, Presence(one.value())) for id_, one in self.how.items())
        base = Attend(self._sitting.id, attends)
        command = replace(base, leader=self.leader.value() or "")
        self._desk.act(
            self._desk.office.committee.attend,
            command,
            done=self._kept,
            form=self.form,
            busy=self.yes,
            doing=saving(),
        )

    def _kept(self, sitting: SittingView) -> None:
        self.finish()
        self.attended.emit(sitting)
