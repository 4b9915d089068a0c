"""Whoever only asks: one line in the day's log suffices."""

from desktop.core.intake.visits.terms import Purpose, RecordVisit, VisitRow
from desktop.core.policy.vocabulary import ChannelId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.visit_question import VisitQuestionSheet
from desktop.ui.parts.channels import channels
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.options import terms

_DRAFT = "reception"


class EnquiryCard(kit.Card):
    """Puts down who asked in passing, on a line of the day's log."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("A visit in one line"))
        self._desk = desk
        self.form = kit.FormOf(RecordVisit, self, apart=lambda v: (v.person_id, v.priority))
        ask = self.form.ask
        purposes = kit.ChoiceField(terms(desk.messages, "purpose", Purpose))
        self.save = kit.Button(self.tr("Record the visit"), self._record, icon="check")
        self.unclear = kit.Button(
            self.tr("Hand a question on"), self.ask_question, kind="quiet", icon="circle-help"
        )
        first = kit.columns(
            ask(lambda v: v.purpose, self.tr("Purpose"), purposes, required=True, read=Purpose),
            ask(
                lambda v: v.channel,
                self.tr("Channel"),
                kit.ChoiceField(channels(desk)),
                required=True,
            ),
        )
        self.name, self.note = kit.TextField(maximum=120), kit.TextField(maximum=300)
        second = kit.columns(
            ask(lambda v: v.name, self.tr("Name, if given"), self.name),
            ask(lambda v: v.note, self.tr("What was said"), self.note),
        )
        foot = kit.flow(self.save, kit.ErrorPlace(), self.unclear)
        self._kept = Kept.of(desk, self.form)
        self.add(self._kept, first, second, foot)
        self.setAccessibleName(self.heading.text())
        self.form.completed.connect(self.save.setFocus)
        self._clear()

    def load_draft(self) -> None:
        """Show what was being typed when the program last ended."""
        self._kept.begin(_DRAFT)

    def focus_first(self) -> None:
        """Bring the keyboard here."""
        self.form.focus_first()

    def _clear(self) -> None:
        self.form.clear()
        self.form.put(lambda v: v.purpose, Purpose.ENQUIRY.value)
        self.form.put(lambda v: v.channel, ChannelId.INTERVIEW.value)

    def _record(self) -> None:
        if not self.form.check():
            return
        self._desk.act(
            self._desk.office.visits.record,
            self.form.command(),
            done=self._recorded,
            form=self.form,
            busy=self.save,
        )

    def ask_question(self) -> None:
        """Ask what is unclear of the procedure, and whom it is handed to; the line goes with it."""
        if self.form.check():
            sheet = VisitQuestionSheet(self, self._desk, self.form.command())
            sheet.handed.connect(self._recorded)
            sheet.open()

    def _recorded(self, _row: VisitRow | str) -> None:
        self._kept.done()
        self._clear()
        self._kept.begin(_DRAFT)
        self.form.focus_first()
