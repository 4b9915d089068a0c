"""Asking for a move of a request beside its policy's steps: one sheet a move."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.core.intake.terms import RequestView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet

Sums = kit.FormOf[Any]


@dataclass(frozen=True, slots=True)
class Move:
    """How a move is asked for; ``fits`` tells whether it is offered for a request."""

    name: str
    action: Action
    icon: str
    fits: Callable[[RequestView], bool]
    build: Callable[["MovingSheet"], Sums]
    words: Callable[[RequestView], tuple[str, str, str]]
    """The button, the act in the sheet, and what is said once it is on record."""


class MovingSheet(kit.Sheet):
    """``moved(RequestView)`` once the move is on record."""

    moved = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, request: RequestView, move: Move) -> None:
        title, act, self._news = move.words(request)
        super().__init__(over, title, width=560)
        self.desk, self.request = desk, request
        self.form = move.build(self)
        self.yes = kit.Button(act, self._take, kind="primary")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"{move.name}:{request.id}")

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def put(self, *rows: QWidget) -> None:
        """Lay rows one under the other."""
        for row in rows:
            self.body.addWidget(row)

    def _take(self) -> None:
        if not self.form.check():
            return
        self.desk.act(
            self.desk.office.intake.perform,
            self.request.id,
            self.form.command(),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self._news,
        )

    def _done(self, request: RequestView) -> None:
        self.finish()
        self.moved.emit(request)
