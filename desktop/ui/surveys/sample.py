"""Whom a field survey asks: so many files are drawn, or a list is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.surveys.terms import ChooseSample, Chosen, RoundView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class SampleSheet(kit.Sheet):
    """``chosen(RoundView)`` once the sample stands."""

    chosen = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, view: RoundView) -> None:
        super().__init__(over, kit.texts.joined(self.tr("Sample"), view.title), width=620)
        self._desk, self._round = desk, view
        self.body.addWidget(kit.label(self._said(), "second", wrap=True))
        self.form = kit.FormOf(ChooseSample, self, apart=lambda c: (c.round_id,))
        ask = self.form.ask
        ways = terms(desk.messages, "sample_how", Chosen)
        self.how = kit.SegmentedChoice(ways, Chosen.DRAWN.value)
        how = ask(lambda c: c.how, self.tr("How"), self.how, required=True, read=Chosen)
        self._size = ask(
            lambda c: c.size,
            self.tr("How many files"),
            kit.NumberField(5_000),
            help_text=self.tr("Of the files that are open, each as likely as any other"),
            read=lambda size: size or 0,
        )
        self._names = ask(
            lambda c: c.names,
            self.tr("Who is asked, one a line"),
            kit.MultiLineField(6, maximum=20_000),
            help_text=self.tr("The number of the file, or a name where there is none"),
        )
        note = ask(
            lambda c: c.note,
            self.tr("How they were chosen, in words"),
            kit.MultiLineField(2, maximum=1000),
        )
        for row in (how, self._size, self._names, note):
            self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Choose"), self._keep, kind="primary", icon="check")
        self.yes.setEnabled(not view.entered)
        self.set_foot(self.yes, form=self.form)
        self.how.changed.connect(self._follow_choice)
        self._follow_choice()
        keep_in_sheet(self, desk, self.form, f"round_sample:{view.id}")

    def first_focus(self) -> QWidget:
        return self.how

    def _said(self) -> str:
        if self._round.entered:
            return self.tr("Sheets were entered: the sample stands.")
        if self._round.sample is None:
            return self.tr("Nobody serves and chooses whom to ask. The sample is the office's own.")
        return self.tr("A sample stands; choosing anew takes its place, and the log tells both.")

    def _follow_choice(self) -> None:
        drawn = self.how.value() == Chosen.DRAWN.value
        self._size.setVisible(drawn)
        self._names.setVisible(not drawn)

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.samples.choose,
                self.form.command(ChooseSample(self._round.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The sample is on record."),
            )

    def _kept(self, view: RoundView) -> None:
        self.finish()
        self.chosen.emit(view)
