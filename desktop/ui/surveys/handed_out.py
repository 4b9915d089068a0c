"""More sheets came back than were handed out: the number is asked for, not reckoned with."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.surveys.terms import CountHandedOut, RoundView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.drafts import keep_in_sheet


def overfull(view: RoundView) -> str:
    """Return what is said of a round that more sheets came back of than were handed out."""
    said = QCoreApplication.translate(
        "HandedOutSheet", "%1 sheets are entered and %2 are said to be handed out."
    )
    return kit.texts.fill(said, view.entered, view.target)


class HandedOutSheet(kit.Sheet):
    """``counted(RoundView)`` once the number is put right."""

    counted = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, view: RoundView) -> None:
        super().__init__(over, self.tr("How many sheets were handed out?"), width=520)
        self._desk, self._round = desk, view
        self.body.addWidget(kit.label(overfull(view), "second", wrap=True))
        self.form = kit.FormOf(CountHandedOut, self, apart=lambda c: (c.round_id,))
        self.number = kit.NumberField(1_000_000)
        self.body.addWidget(
            self.form.ask(
                lambda c: c.target,
                self.tr("Sheets handed out"),
                self.number,
                help_text=self.tr("Empty where it is not known"),
                read=lambda sheets: sheets or 0,
            )
        )
        self.yes = kit.Button(self.tr("Save the number"), self._save, kind="primary", icon="save")
        self.set_foot(self.yes, back=self.tr("Later"), form=self.form)
        keep_in_sheet(self, desk, self.form, f"handed_out:{view.id}")

    def first_focus(self) -> QWidget:
        return self.number

    def _save(self) -> None:
        if not self.form.check():
            return
        desk = self._desk
        desk.act(
            desk.office.surveys.count_handed_out,
            self.form.command(CountHandedOut(self._round.id, 0)),
            done=self._counted,
            form=self.form,
            busy=self.yes,
        )

    def _counted(self, view: RoundView) -> None:
        self.finish()
        self.counted.emit(view)
