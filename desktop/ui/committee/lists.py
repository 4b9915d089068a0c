"""The two lists of the page of sittings: all that waits, and the agenda of the sitting in view."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.committee.terms import (
    AgendaRow,
    Move,
    Rows,
    RowState,
    SittingState,
    SittingView,
)
from desktop.core.intake.standing import QUEUE, Listing
from desktop.core.intake.terms import RequestRow
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.paging import Key, Page
from desktop.ui import kit
from desktop.ui.committee.agenda_table import AgendaTable
from desktop.ui.committee.more_sheet import MoreSheet
from desktop.ui.desk import Desk
from desktop.ui.parts.exporting import ExportButton
from desktop.ui.parts.paged import Paged
from desktop.ui.parts.request_rows import RequestTable


def count_waiting(desk: Desk) -> int:
    """Return how much waits for a decision: requests, and objections to one."""
    waits = desk.office.intake.counts(desk.actor).waits
    return sum(waits[wait] for wait in QUEUE.waits) + desk.office.objections.waiting(desk.actor)


def read_queue(
    office: Office, actor: Actor, listing: Listing, after: Key | None, size: int
) -> Page[RequestRow]:
    """Read some requests of the queue: urgent ones first, then the oldest."""
    return office.intake.page(actor, listing, after, size)


class SittingLists(QObject):
    """Shows one of them; ``came`` when its rows did. ``more`` and ``out`` change the agenda."""

    came = Signal()

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._sitting: SittingView | None = None
        self.table = RequestTable(
            desk,
            name=self.tr("Requests that wait for a decision"),
            empty=kit.EmptyState(
                "inbox",
                self.tr("Nothing waits for a decision"),
                self.tr("Requests come here once reception has referred them."),
            ),
            agenda=True,
        )
        self._queue = Paged[Listing, RequestRow](desk, self.table, read_queue, self._queue_came)
        self.agenda = AgendaTable(desk)
        self.more = kit.Button(self.tr("Put more on the agenda"), self._ask_more, icon="plus")
        self.out = kit.Button(self.tr("Take off the agenda"), self._take_out, icon="minus")
        self.export = ExportButton(page, desk, self.agenda, self.agenda.drawn)
        self.agenda.moved.connect(self._move)

    @property
    def live(self) -> bool:
        """A sitting is in view whose agenda is made, or worked through."""
        return self._sitting is not None and self._sitting.state is not SittingState.CLOSED

    @property
    def shown(self) -> kit.Table[Any]:
        """The list in view."""
        return self.agenda if self.live else self.table

    @property
    def row(self) -> AgendaRow | None:
        """The row of the agenda that is marked, while it is in view."""
        return self.agenda.current() if self.live else None

    def refresh(self) -> None:
        """Read all that waits again."""
        self._queue.show(QUEUE)

    def read_on(self) -> bool:
        """Read the next of all that waits, while it is in view; tells whether there are some."""
        more = not self.live and self._queue.has_more
        if more:
            self._queue.more()
        return more

    def show_sitting(self, sitting: SittingView | None) -> None:
        """Show a sitting's agenda while it has one to be worked through, or all that waits."""
        if sitting is None or self._sitting is None or sitting.id != self._sitting.id:
            self.agenda.forget_moves()  # they were of another
        self._sitting = sitting
        for table in (self.table, self.agenda):
            table.setVisible(table is self.shown)
            table.order.setVisible(table is self.shown)
        changes = self.live and self._desk.may(Action.SITTING_PLAN)
        self.more.setVisible(changes)
        self.out.setVisible(changes)
        self.export.setVisible(self.live and self._desk.may(Action.PERSON_EXPORT))
        if sitting is not None and self.live:
            self._desk.read(self._desk.office.agenda.rows, sitting.id, done=self.show_rows)

    def show_rows(self, rows: list[AgendaRow]) -> None:
        """Show what an agenda has left to be decided."""
        left = [one for one in rows if one.state is RowState.WAITING]
        self.agenda.set_rows(left, again=True)
        self.out.setEnabled(bool(left))
        if self.live:
            self.came.emit()

    def after(self, row_id: str) -> str:
        """Return the id of the row to go on with behind one, "" where it is the last that waits."""
        ids = [row.id for row in self.shown.model.rows]
        place = ids.index(row_id) if row_id in ids else 0
        rest = [one for one in ids if one != row_id]
        return rest[min(place, len(rest) - 1)] if rest else ""

    def _queue_came(self) -> None:
        if not self.live:
            self.came.emit()

    def _move(self, move: Move) -> None:
        if self._sitting is not None and self._desk.may(Action.SITTING_PLAN):
            act = self._desk.office.agenda.move
            self._desk.act(act, self._sitting.id, move, done=self.show_rows, busy=self.out)

    def _take_out(self) -> None:
        row, sitting = self.row, self._sitting
        if row is not None and sitting is not None:
            self._desk.act(
                self._desk.office.agenda.take_out,
                sitting.id,
                Rows((row.line.subject,)),
                done=self.show_rows,
                busy=self.out,
                news=self.tr("The row waits for another sitting."),
            )

    def _ask_more(self) -> None:
        if self._sitting is not None:
            sheet = MoreSheet(self._page, self.more.text(), self._desk, self._sitting)
            sheet.put.connect(self.show_rows)
            sheet.open()
