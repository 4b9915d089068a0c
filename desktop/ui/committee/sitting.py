"""Opening a sitting: its day, and who attends where the body is a committee."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.base.arabic_text import clean
from desktop.base.clock import today
from desktop.core.committee.terms import OpenSitting, SittingView
from desktop.core.policy.vocabulary import BodyKind
from desktop.ui import kit
from desktop.ui.desk import Desk


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
        day = today(desk.office.clock)
        self.day = kit.DateField(latest=day, clock=desk.office.clock)
        self.body.addWidget(self.form.summary)
        self.body.addWidget(
            self.form.ask(
                lambda s: s.held_on, self.tr("Date"), self.day, required=True, read=kit.day_of
            )
        )
        self.day.set_value(day)
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
        self.yes = kit.Button(title, self._open, kind="primary", icon="gavel")
        row = QHBoxLayout()
        row.addWidget(kit.Button(self.tr("Go back"), self.dismiss))
        row.addStretch(1)
        row.addWidget(self.yes)
        self.body.addLayout(row)
        self.form.completed.connect(self.yes.click)

    def first_focus(self) -> QWidget:
        return self.names if self._is_committee else self.day.edit

    def _open(self) -> None:
        if not self.form.check():
            return
        desk = self._desk
        desk.act(
            desk.office.committee.open_sitting,
            self.form.command(),
            done=self._opened,
            form=self.form,
            busy=self.yes,
        )

    def _opened(self, sitting: SittingView) -> None:
        self.close_sheet()
        self.opened.emit(sitting)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for line in text.splitlines() if (name := clean(line)))
