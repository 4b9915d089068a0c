"""Opening a sitting: its day, and who attends where the body is a committee."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import clean
from desktop.base.clock import today
from desktop.core.committee.terms import OpenSitting, SittingView
from desktop.core.policy.vocabulary import BodyKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.numbering import ask_number


class SittingSheet(kit.Sheet):
    """``opened(SittingView)`` once the sitting is open. A department has no attendance."""

    opened = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk, attended: tuple[str, ...]) -> None:
        super().__init__(over, title, width=560)
        self._desk = desk
        body = desk.office.policy.profile.studying_body
        self._is_committee = body.kind is BodyKind.COMMITTEE
        self.body.addWidget(kit.label(body.name, "second"))
        committee = self._is_committee
        self.form = kit.FormOf(
            OpenSitting, self, apart=lambda s: () if committee else (s.attendance,)
        )
        clock = desk.office.clock
        self.day = kit.DateField(latest=partial(today, clock), clock=clock)
        self.body.addWidget(
            self.form.ask(
                lambda s: s.held_on, self.tr("Date"), self.day, required=True, read=kit.day_of
            )
        )
        self.day.follow_today()
        self.names = kit.MultiLineField(4)
        if self._is_committee:
            self.body.addWidget(
                self.form.ask(
                    lambda s: s.attendance,
                    self.tr("Who attends"),
                    self.names,
                    required=True,
                    help_text=self.tr("One name a line; Ctrl+Enter goes on"),
                    read=_names,
                )
            )
            self.names.set_value("\n".join(attended))
        self._name = title
        self.yes = kit.Button(title, self._ask, kind="primary", icon="gavel")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "sitting")

    def first_focus(self) -> QWidget:
        return self.names if self._is_committee else self.day.edit

    def _ask(self) -> None:
        if self.form.check():
            ask_number(self, self.tr("%1?").replace("%1", self._name), self._name, self._open)

    def _open(self) -> None:
        desk = self._desk
        desk.act(
            desk.office.committee.open_sitting,
            self.form.command(),
            done=self._opened,
            form=self.form,
            busy=self.yes,
            doing=saving(),
        )

    def _opened(self, sitting: SittingView) -> None:
        self.finish()
        self.opened.emit(sitting)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for line in text.splitlines() if (name := clean(line)))
