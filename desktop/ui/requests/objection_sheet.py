"""Telling the answer to an objection: whom to call, what to say, and what came of it."""

from PySide6.QtWidgets import QWidget

from desktop.core.complaints.prints import ANSWER
from desktop.core.complaints.terms import AnswerTold, ToTell
from desktop.core.documents.terms import Print
from desktop.core.intake.household_lines import local_mobile
from desktop.core.policy.vocabulary import ChannelId
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.channels import channels
from desktop.ui.parts.doing import issuing, saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.say_card import SayCard


class ObjectionSheet(kit.Sheet):
    """The sentence is read out; why it was answered so stands in the letter alone."""

    def __init__(self, over: QWidget, desk: Desk, answer: ToTell) -> None:
        super().__init__(over, answer.name, width=640)
        self._desk, self._answer = desk, answer
        facts = kit.FactList()
        shown = [
            (self.tr("Number"), kit.texts.ltr(local_mobile(answer.contact))),
            (self.tr("Objection"), kit.texts.ltr(answer.number)),
            (self.tr("Request"), kit.texts.ltr(answer.request)),
            (self.tr("Answered on"), both_text(answer.answered_on, weekday=False)),
            (self.tr("Attempts"), self._attempts(answer.attempts)),
        ]
        facts.set_facts([(name, value) for name, value in shown if value])
        self.reached = kit.SegmentedChoice(
            [(True, self.tr("Reached")), (False, self.tr("Not reached"))]
        )
        self.form = kit.FormOf(AnswerTold, self)
        ask, channel = self.form.ask, kit.ChoiceField(channels(desk))
        came = ask(lambda t: t.reached, self.tr("What came of it"), self.reached, required=True)
        by = ask(lambda t: t.channel, self.tr("By"), channel, required=True)
        note = ask(lambda t: t.note, self.tr("Note"), kit.TextField())
        self.say = SayCard(desk)
        self.say.show_sentence(answer.say)
        for part in (facts, came, self.say, kit.columns(by, note, count=2)):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Record the attempt"), self._record, kind="primary")
        self.letter = kit.Button(
            self.tr("Letter of the answer"), self._issue, kind="link", icon="file-text"
        )
        self.letter.setVisible(desk.issues(ANSWER))
        self.body.addWidget(self.letter)
        self.set_foot(self.yes, form=self.form)
        self.form.put(lambda t: t.channel, ChannelId.PHONE.value)
        keep_in_sheet(self, desk, self.form, f"objection_told:{answer.id}")

    def first_focus(self) -> QWidget:
        return self.reached

    def _attempts(self, count: int) -> str:
        return self.tr("%n attempt(s)", "", count) if count else ""

    def _issue(self) -> None:
        """Issue the letter and show it; what was typed here stays to be gone on with."""
        press, request = self._desk.office.press, self._answer.request_id
        self._desk.act(
            press.issue, ANSWER, request, done=self._issued, busy=self.letter, doing=issuing()
        )

    def _issued(self, printed: Print) -> None:
        self.close_sheet()
        self._desk.go(places.PrintOf(printed.document.id))

    def _record(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.objections.tell,
                self._answer.id,
                self.form.command(),
                done=lambda _: self.finish(),
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The attempt was recorded."),
            )
