"""A member who has no account signs the minutes on the pad, before the secretary."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.committee.terms import PadSignature, SittingView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving


class PadSheet(kit.Sheet):
    """``signed(SittingView)``. A signature is no draft: what is drawn goes with the sheet."""

    signed = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk, sitting: SittingView) -> None:
        super().__init__(over, title, width=720)
        self._desk, self._sitting = desk, sitting
        guests = [
            (one.member_id, one.name)
            for one in sitting.attendance
            if one.was_here and not one.staff_id and one.name not in sitting.signed
        ]
        self.form = kit.FormOf(PadSignature, self, apart=lambda p: (p.aspect, p.width))
        self.who = kit.ChoiceField(guests)
        self.pad = kit.SignaturePad()
        self.pad.setMinimumHeight(12 * kit.theme.current_theme().px.base)
        ask = self.form.ask
        self.body.addWidget(ask(lambda p: p.member_id, self.tr("Member"), self.who, required=True))
        self.body.addWidget(ask(lambda p: p.strokes, self.tr("Signature"), self.pad, required=True))
        if len(guests) == 1:
            self.who.set_value(guests[0][0])
        self.yes = kit.Button(title, self._keep, kind="primary", icon="signature")
        self.set_foot(self.yes, form=self.form)

    def first_focus(self) -> QWidget:
        return self.pad if self.who.value() else self.who

    def _keep(self) -> None:
        drawn = self.pad.value()
        if not self.form.check() or drawn is None:
            return
        command = PadSignature(self.who.value(), drawn.points, drawn.aspect, drawn.width)
        self._desk.act(
            self._desk.office.signing.sign_on_pad,
            self._sitting.id,
            command,
            done=self._kept,
            form=self.form,
            busy=self.yes,
            doing=saving(),
        )

    def _kept(self, sitting: SittingView) -> None:
        self.finish()
        self.signed.emit(sitting)
