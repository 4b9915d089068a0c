"""Asking to which household of another file a member moves."""

from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.people.course.leaving import LeaveReason, MoveOver
from desktop.core.people.terms import PersonView, Relationship
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class MoveOverSheet(kit.Sheet):
    """The member leaves this file for the household of another one."""

    def __init__(self, over: QWidget, desk: Desk, person: PersonView, place: int) -> None:
        title = self.tr("%1 moves to another household?")
        super().__init__(over, title.replace("%1", person.form.members[place].name), width=560)
        self._desk, self._person, self._place = desk, person, place
        self.form = kit.FormOf(MoveOver, self, apart=lambda m: (m.place,))
        ask, messages, clock = self.form.ask, desk.messages, desk.office.clock
        self._to = ask(
            lambda m: m.to, self.tr("Number of the other file"), kit.TextField(), required=True
        )
        kin = ask(
            lambda m: m.relationship,
            self.tr("Relationship to its head"),
            kit.ChoiceField(terms(messages, "relationship", Relationship)),
            required=True,
            read=lambda kin: Relationship(kin or Relationship.OTHER),
        )
        on = ask(
            lambda m: m.on,
            self.tr("Since"),
            kit.DateField(clock=clock, latest=lambda: today(clock)),
            required=True,
            read=kit.day_of,
        )
        reason = ask(
            lambda m: m.reason,
            self.tr("Reason"),
            kit.ChoiceField(terms(messages, "leave_reason", LeaveReason)),
            required=True,
            read=lambda reason: LeaveReason(reason or LeaveReason.OTHER),
        )
        text = ask(lambda m: m.text, self.tr("In words"), kit.MultiLineField(2))
        said = self.tr(
            "What is known of them goes along; both files show it and lead to each other."
        )
        self.body.addWidget(kit.label(said, "second", wrap=True))
        self.body.addWidget(kit.columns(self._to, kin))
        self.body.addWidget(kit.columns(on, reason))
        self.body.addWidget(text)
        self.yes = kit.Button(self.tr("Record the move"), self._move, kind="primary")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"moveover.{place}:{person.id}")

    def first_focus(self) -> QWidget:
        return self._to.field.inputs()[0]

    def _move(self) -> None:
        if not self.form.check():
            return
        day = today(self._desk.office.clock)
        base = MoveOver(self._place, "", Relationship.OTHER, day, LeaveReason.OTHER)
        self._desk.act(
            self._desk.office.courses.move_over,
            self._person.id,
            self._person.version,
            self.form.command(base),
            done=self._moved,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The member lives in that household now."),
        )

    def _moved(self, _there: PersonView) -> None:
        self.finish()
