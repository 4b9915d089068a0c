"""Letting somebody stand in for another, for some days."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.dates import day_of
from desktop.core.staff.deputies.terms import (
    LENDABLE,
    GiveStandIn,
    StandInKind,
    StandInState,
    StandInView,
)
from desktop.core.work import Action, Role, may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.staff.roles import ActsField, RolesField


class StandInSheet(kit.Sheet):
    """Which of the two it is, whose work, who takes it on, from which day to which, and why."""

    done = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk) -> None:
        super().__init__(over, title, width=720)
        self._desk = desk
        self._own: dict[str, frozenset[Role]] = {}
        self.form = kit.FormOf(GiveStandIn, self)
        ask, clock = self.form.ask, desk.office.clock
        self.kind = kit.SegmentedChoice(terms(desk.messages, "stand_in", StandInKind))
        self.whose, self.deputy = kit.ChoiceField(), kit.ChoiceField()
        self.roles, self.acts = RolesField(desk.messages), ActsField(desk.messages)
        self.begins, self.until = kit.DateField(clock=clock), kit.DateField(clock=clock)
        reason = kit.MultiLineField(2)
        rows = (
            ask(
                lambda s: s.kind,
                self.tr("What is given"),
                self.kind,
                required=True,
                read=lambda kind: StandInKind(kind) if kind else None,
            ),
            kit.columns(
                ask(lambda s: s.whose, self.tr("In the place of"), self.whose, required=True),
                ask(lambda s: s.deputy, self.tr("Who takes it on"), self.deputy, required=True),
            ),
        )
        self._roles_row = ask(lambda s: s.roles, self.tr("In these roles"), self.roles)
        self._acts_row = ask(lambda s: s.acts, self.tr("These acts alone"), self.acts)
        days = kit.columns(
            ask(lambda s: s.begins, self.tr("First day"), self.begins, required=True, read=day_of),
            ask(lambda s: s.until, self.tr("Last day"), self.until, required=True, read=day_of),
        )
        why = ask(lambda s: s.reason, self.tr("Reason"), reason, required=True)
        if not may(desk.actor.account, Action.DEPUTY_APPROVE):
            told = self.tr("It counts once the director has approved it.")
            self.body.addWidget(kit.label(told, "second", wrap=True))
        for row in (*rows, self._roles_row, self._acts_row, days, why):
            self.body.addWidget(row)
        self._title = title
        self.yes = kit.Button(title, self._keep, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        self.kind.changed.connect(self._show_what)
        self.whose.changed.connect(self._show_what)
        self._show_what()
        desk.read(desk.office.stand_ins.people, done=self._offer)

    def _offer(self, people: list[tuple[str, str, frozenset[Role]]]) -> None:
        self._own = {id_: roles for id_, _, roles in people}
        names = [(id_, name) for id_, name, _ in people]
        for field in (self.whose, self.deputy):
            field.set_options(names)
        if may(self._desk.actor.account, Action.DEPUTY_APPROVE):
            self.whose.set_value(self._desk.actor.id)
        keep_in_sheet(self, self._desk, self.form, "stand_in")

    def _show_what(self) -> None:
        """Offer the roles or the acts of whose work it is."""
        own = self._own.get(self.whose.value(), frozenset())
        kind = self.kind.value()
        given = f"term.stand_in.{kind}"
        self.yes.setText(self._desk.messages.text(given) if kind else self._title)
        self.roles.offer(own)
        self.acts.offer([act for act in LENDABLE if may(own, act)])
        self._roles_row.setVisible(kind == StandInKind.DEPUTATION and bool(own))
        self._acts_row.setVisible(kind == StandInKind.AUTHORITY and bool(own))
        if len(own) == 1:
            self.roles.set_value(own)

    def _keep(self) -> None:
        if not self.form.check():
            return
        self._desk.act(
            self._desk.office.stand_ins.give,
            self.form.command(),
            done=self._kept,
            form=self.form,
            busy=self.yes,
            doing=saving(),
        )

    def _kept(self, view: StandInView) -> None:
        self.finish()
        proposed = view.state is StandInState.PROPOSED
        self._desk.tasks.speaker.tell(
            self.tr("It is proposed; the director decides on it.")
            if proposed
            else self.tr("It is on record; both see it on their first page.")
        )
        self.done.emit(view)
