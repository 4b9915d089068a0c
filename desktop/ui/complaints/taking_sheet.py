"""The sheet of a step of a complaint, and how each step is asked for."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.data_classes import dataclass
from desktop.core.complaints.terms import VoiceView
from desktop.ui import kit
from desktop.ui.complaints.step_lines import TABLES
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms

Sums = kit.FormOf[Any]
W = TypeVar("W", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Asked:
    """How a step is asked for: ``build`` makes the form and its rows in the sheet."""

    name: str
    build: Callable[["TakingSheet"], Sums]
    words: Callable[[], tuple[str, str, str]]
    """Title, act and what is said once it is on record."""
    #: It shows the complaint in other words, and is an act of its own.
    masks: bool = False

    @property
    def draft(self) -> str:
        """How the names of its drafts begin."""
        return f"voice_{self.name}"


class TakingSheet(kit.Sheet):
    """Closed once the step is on record; the page hears of it as of every change."""

    def __init__(self, over: QWidget, desk: Desk, voice: VoiceView, asked: Asked) -> None:
        title, act, self._news = asked.words()
        super().__init__(over, title, width=600)
        self.desk, self.voice, self._asked = desk, voice, asked
        self.form = asked.build(self)
        self.yes = kit.Button(act, self._take, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"{asked.draft}:{voice.id}", sealed=True)

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    # ---- rows, for who builds

    def put(self, *rows: QWidget) -> None:
        """Lay rows one under the other."""
        for row in rows:
            self.body.addWidget(row)

    def day(self) -> kit.DateField:
        """Return a field for a day that came."""
        clock = self.desk.office.clock
        return kit.DateField(clock=clock, latest=partial(today, clock))

    def choice(
        self,
        form: Sums,
        of: Callable[[Any], W],
        label: str,
        kind: Iterable[W],
        first: W,
    ) -> kit.FormRow:
        """Return a row of words to choose from."""
        read = type(first)
        field = kit.SegmentedChoice(terms(self.desk.messages, TABLES[read], kind), first)
        return form.ask(of, label, field, required=True, read=lambda w: read(w or first))

    def text(
        self, form: Sums, of: Callable[[Any], str], label: str, *, required: bool = False,
        help_text: str = "", lines: int = 2,
    ) -> kit.FormRow:  # fmt: skip
        """Return a row for several lines."""
        field = kit.MultiLineField(lines)
        return form.ask(of, label, field, required=required, help_text=help_text)

    # ---- the act

    def _take(self) -> None:
        if not self.form.check():
            return
        handling = self.desk.office.hearing.handling
        self.desk.act(
            handling.mask if self._asked.masks else handling.take,
            self.voice.id,
            self.form.command(),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self._news,
        )

    def _done(self, _voice: VoiceView) -> None:
        self.finish()
