"""What the sheets of the store share: rows, one act, and what is typed being kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class Asking(kit.Sheet):
    """A sheet with rows and one act; ``done`` gives what the act came to. Rows are called as the
    fields of the command are, so that what is wrong with it stands under each.
    """

    done = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, title: str, *, width: int = 640) -> None:
        super().__init__(over, title, width=width)
        self._desk = desk
        self.form = kit.Form(self)

    def say(self, text: str) -> None:
        """Say something above the rows."""
        self.body.addWidget(kit.label(text, "second", wrap=True))

    def put(self, *rows: QWidget, count: int = 0) -> None:
        """Put rows beside one another, or one alone."""
        one = len(rows) == 1
        self.body.addWidget(rows[0] if one else kit.columns(*rows, count=count or len(rows)))

    def ends(
        self,
        verb: str,
        act: Callable[..., Any],
        given: Callable[[], tuple[Any, ...]],
        about: str,
        *,
        icon: str = "check",
        kind: str = "primary",
    ) -> None:
        """Let ``act`` be taken with what ``given`` returns; ``about`` names what is kept."""
        self._act, self._given = act, given
        self.yes = kit.Button(verb, self._take, kind=kind, icon=icon)
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, self._desk, self.form, about)

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def _take(self) -> None:
        if self.form.check():
            self._desk.act(
                self._act,
                *self._given(),
                done=self._taken,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _taken(self, result: object) -> None:
        self.finish()
        self.done.emit(result)


def number_in(value: object) -> int:
    """Return a count that a row holds, 0 for none."""
    return value if isinstance(value, int) else 0
