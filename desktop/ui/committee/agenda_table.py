"""The agenda of a sitting as a list: its order, which the keyboard changes, and what is urgent."""

from typing import Final

from PySide6.QtCore import Qt, Signal

from desktop.core.committee.terms import AgendaRow, Move
from desktop.core.complaints.terms import VOICE
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work.agenda import Urgency
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import shortcut
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.exporting import Drawn

_KINDS: Final = {Urgency.RATIFY: "danger", Urgency.URGENT: "danger", Urgency.PLAIN: ""}


class AgendaTable(kit.Table[AgendaRow]):
    """``moved(Move)`` by Alt with an arrow; Ctrl+Z takes the last one back."""

    moved = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self._desk, self._clock = desk, desk.office.clock
        self._undone: list[Move] = []
        seated = desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
        ends = (
            self.tr("Put rows on it, or close the sitting and sign its minutes.")
            if seated
            else self.tr("Put rows on it, or close the day and sign its minutes.")
        )
        super().__init__(
            self._columns(),
            name=self._called(),
            empty=kit.EmptyState(
                "inbox",
                self.tr("Nothing is left on the agenda"),
                ends,
            ),
            told_beside=True,
            dense=True,
        )
        self.order = kit.OrderLine(
            self, self.tr("In the order of the agenda; Alt with an arrow moves a row")
        )
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut(self, "Alt+Up", self._up, context)
        shortcut(self, "Alt+Down", self._down, context)
        shortcut(self, "Ctrl+Z", self._back, context)

    def drawn(self) -> Drawn[AgendaRow]:
        """Return what it is called and its columns, in the words that are wanted."""
        return Drawn(self._called(), self._columns())

    def _called(self) -> str:
        seated = self._desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
        return self.tr("Agenda of the sitting") if seated else self.tr("Agenda of the day")

    def _columns(self) -> list[kit.Column[AgendaRow]]:
        return [
            kit.Column(
                self.tr("Place"),
                lambda r: kit.texts.numeral(r.place),
                key=lambda r: r.place,
                rank=7,
            ),
            kit.Column(self.tr("Number"), lambda r: r.line.number, identifier=True, rank=3),
            kit.Column(self.tr("Beneficiary"), self._who, main=True, strong=True, least=14),
            kit.Column(self.tr("What is asked"), lambda r: r.line.title, rank=2, least=14, most=26),
            kit.Column(
                self.tr("Urgency"),
                self._urgency,
                key=lambda r: r.line.urgency,
                badge=lambda r: _KINDS[r.line.urgency],
                rank=6,
            ),
            day_column(self._clock, self.tr("Reply"), lambda r: r.line.due, rank=5),
            kit.Column(
                self.tr("To be asked"),
                self._ask,
                badge=lambda r: "warning" if r.ask else "",
                rank=4,
            ),
        ]

    def _who(self, row: AgendaRow) -> str:
        """Say of an objection that it is one, at any width: the rest is as its request's row."""
        who = row.line.who
        if row.line.subject.kind != VOICE:
            return who
        return kit.texts.joined(self._desk.messages.text("term.voice.objection"), who)

    def _urgency(self, row: AgendaRow) -> str:
        urgency = row.line.urgency
        if urgency is Urgency.PLAIN:
            return ""
        return self._desk.messages.text(f"term.urgency.{urgency.name.lower()}")

    def _ask(self, row: AgendaRow) -> str:
        return kit.texts.numeral(len(row.ask)) if row.ask else ""

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Ask for the next place that a row in view has, so that what was decided is passed by."""
        row, rows = self.current(), sorted(self.model.rows, key=lambda one: one.place)
        if row is None:
            return
        at = rows.index(row) + by
        if 0 <= at < len(rows):
            self._undone.append(Move(row.line.subject, row.place))
            self.moved.emit(Move(row.line.subject, rows[at].place))

    def forget_moves(self) -> None:
        """Take nothing back of what was moved so far."""
        self._undone.clear()

    def _back(self) -> None:
        if self._undone:
            self.moved.emit(self._undone.pop())
