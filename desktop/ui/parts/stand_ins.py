"""Who stands in for whom, one under the other, with what may be done about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.messages import Messages
from desktop.base.typed import Prose
from desktop.core.staff.deputies.terms import StandInKind, StandInState, StandInView
from desktop.core.work import Action, Actor, Role, may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.kit.texts import fill
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet

_KINDS = {
    StandInState.PROPOSED: "warning",
    StandInState.COMING: "info",
    StandInState.RUNNING: "ok",
}


def _work(messages: Messages, view: StandInView) -> str:
    text = messages.text
    roles = (text(f"term.role.{role.value}") for role in Role if role in view.roles)
    acts = (text(f"term.act.{act.value}") for act in Action if act in view.acts)
    return kit.texts.listed((*roles, *acts))


class StandInsCard(kit.Card):
    """Those that concern who sits here, or all of them; ``shown(count)`` after each reading."""

    shown = Signal(int)

    def __init__(self, desk: Desk, *, every: bool) -> None:
        super().__init__(QCoreApplication.translate("StandInsCard", "Standing in"))
        self._desk, self._every = desk, every
        self._decides = may(desk.actor.account, Action.DEPUTY_APPROVE)
        self.buttons: list[kit.Button] = []
        self.ends: list[kit.Button] = []
        self._roving = Roving(self)
        self.none = kit.label(
            self.tr("Nobody stands in for anybody. What is given stands here."), "second", wrap=True
        )
        self.rows = kit.Rows(lined=True)
        self.add(self.none, self.rows)
        self.hide()

    def refresh(self) -> None:
        """Read them again."""
        stand_ins = self._desk.office.stand_ins
        reading = stand_ins.everyone if self._every else stand_ins.mine
        self._desk.read(reading, done=self._show)

    def _show(self, views: list[StandInView]) -> None:
        self.buttons, self.ends = [], []
        self.none.setVisible(not views)
        self.rows.set_rows([self._row(view) for view in views])
        self._roving.take(self.buttons)
        self.setVisible(self._every or bool(views))
        self.shown.emit(len(views))

    def _row(self, view: StandInView) -> kit.ItemRow:
        text = self._desk.messages.text
        kind, state = (
            text(f"term.stand_in.{view.kind.value}"),
            text(f"term.stand_in_state.{view.state.value}"),
        )
        title = fill(self.tr("%1: %2 in the place of %3"), kind, view.deputy_name, view.whose_name)
        days = self.tr("from %1 to %2").replace("%1", hijri_text(view.begins))
        return kit.ItemRow(
            title,
            kit.texts.joined(
                state, _work(self._desk.messages, view), days.replace("%2", hijri_text(view.until))
            ),
            body=kit.texts.joined(view.reason, self._by(view)),
            kind=_KINDS.get(view.state, "neutral"),
            aside=self._aside(view),
        )

    def _by(self, view: StandInView) -> str:
        said = (
            (self.tr("given by %1"), view.by),
            (self.tr("decided by %1"), view.decided_by),
            (self.tr("ended by %1"), view.ended_by),
        )
        told = [text.replace("%1", name) for text, name in said if name]
        return kit.texts.joined(*told, view.ended_why)

    def _aside(self, view: StandInView) -> QWidget | None:
        stand_ins = self._desk.office.stand_ins
        if view.state is StandInState.PROPOSED and self._decides:
            return kit.flow(
                self._decision(self.tr("Approve"), "check", stand_ins.approve, view),
                self._decision(self.tr("Decline"), "x", stand_ins.decline, view),
            )
        ends = self._decides or view.whose == self._desk.actor.id
        if view.state in {StandInState.COMING, StandInState.RUNNING} and ends:
            end = self._button(self.tr("End"), "log-out", partial(self._ask_end, view))
            self.ends.append(end)
            return end
        return None

    def _button(self, text: str, icon: str, act: Callable[[], object]) -> kit.Button:
        button = kit.Button(text, icon=icon)
        button.clicked.connect(lambda _checked=False: act())
        self.buttons.append(button)
        return button

    def _decision(
        self, text: str, icon: str, act: Callable[[Actor, str], StandInView], view: StandInView
    ) -> kit.Button:
        button = self._button(text, icon, lambda: self._act(act, view, button))
        return button

    def _act(
        self, act: Callable[[Actor, str], StandInView], view: StandInView, busy: QWidget
    ) -> None:
        news = self.tr("It is on record.")
        self._desk.act(act, view.id, done=self._done, busy=busy, news=news, doing=saving())

    def _done(self, _view: StandInView) -> None:
        self.refresh()

    def _ask_end(self, view: StandInView) -> None:
        sheet = EndSheet(self, self._desk, view)
        sheet.finished.connect(self.refresh)
        sheet.open()


class EndSheet(kit.Sheet):
    """Ends it before its day, with the reason."""

    def __init__(self, over: QWidget, desk: Desk, view: StandInView) -> None:
        translate = QCoreApplication.translate
        act = translate("EndSheet", "End the deputation")
        if view.kind is StandInKind.AUTHORITY:
            act = translate("EndSheet", "End the lent authority")
        super().__init__(over, act, width=520)
        self._desk, self._id = desk, view.id
        self.form = kit.Form(self)
        text = self.tr("%1 acts in the place of %2 no more, from now on.")
        said = text.replace("%1", view.deputy_name).replace("%2", view.whose_name)
        self.body.addWidget(kit.label(said, "second", wrap=True))
        field = kit.MultiLineField(2)
        self.body.addWidget(self.form.row("reason", self.tr("Reason"), field, required=True))
        self.yes = kit.Button(act, self._end, kind="danger", icon="x")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"end_stand_in:{view.id}")

    def _end(self) -> None:
        if not self.form.check():
            return
        why: Prose = self.form["reason"].field.value()
        self._desk.act(
            self._desk.office.stand_ins.end,
            self._id,
            why,
            done=self._ended,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("It is ended."),
        )

    def _ended(self, _view: StandInView) -> None:
        self.finish()
