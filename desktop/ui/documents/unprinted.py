"""The issued papers that no printer took yet, known over restarts: print them, or say that nobody
needs them any more.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.documents.terms import DocumentRow, Unprinted
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.documents.batch import Batch, print_batch
from desktop.ui.parts.form_names import form_name

#: So many stand in the card; the others follow when these are done.
_SHOWN = 8


def settle(office: Office, actor: Actor, ids: tuple[str, ...]) -> None:
    """Record that papers came out elsewhere, or aren't needed."""
    for document_id in ids:
        office.documents.record_taken(actor, document_id, elsewhere=True)


class UnprintedCard(kit.Card):
    """Hidden while every issued paper was printed; ``changed`` after something became of one."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        self._count = kit.Badge("")
        super().__init__("", aside=self._count)
        self.heading.setText(self.tr("Not printed yet"))
        self._desk = desk
        self._found = Unprinted((), 0)
        self._rows = kit.Rows(spacing=2)
        self._more = kit.label("", "help")
        self.all = kit.Button(self.tr("Print all of these"), self._print_all, icon="printer")
        self.none = kit.Button(
            self.tr("None is needed any more"), self._ask_none, kind="link", icon="x"
        )
        self.add(self._rows, self._more, kit.flow(self.all, self.none))
        self.setMinimumWidth(20 * kit.theme.current_theme().px.base)  # a paper, and what to do
        self.hide()

    def refresh(self) -> None:
        """Read what is still to be printed."""
        self._desk.read(self._desk.office.documents.unprinted, done=self._show)

    def _show(self, found: Unprinted) -> None:
        self._found = found
        shown = found.rows[:_SHOWN]
        self._rows.set_rows(_PaperRow(self, row, self._title(row)) for row in shown)
        more = self.tr("and %n more", "", found.count - len(shown))
        self._more.setText(more)
        self._more.setVisible(found.count > len(shown))
        self._count.set(kit.texts.numeral(found.count), "warning")
        self.setVisible(bool(found.rows))

    def _title(self, row: DocumentRow) -> str:
        return f"{form_name(self._desk, row.form_id)} {kit.texts.ltr(row.number)}"

    def print_some(self, rows: tuple[DocumentRow, ...], busy: QWidget) -> None:
        """Print papers one after the other, the oldest first."""
        batch = Batch(tuple((row, self._title(row)) for row in reversed(rows)))
        self._desk.tasks.run(
            kit.Operation(
                long=partial(print_batch, self._desk.pinned(), batch),
                done=self._done,
                refused=self._done,
                busy=busy,
                title=self.tr("Printing"),
                news=self.tr("What was not printed yet was sent to the printer."),
            )
        )

    def let_go(self, rows: tuple[DocumentRow, ...], busy: QWidget) -> None:
        """Record that papers were printed elsewhere, or aren't needed."""
        for row in rows:
            self._desk.spool.settle(row.id)
        ids = tuple(row.id for row in rows)
        self._desk.act(settle, ids, done=self._done, busy=busy)

    def _print_all(self) -> None:
        self.print_some(self._found.rows, self.all)

    def _ask_none(self) -> None:
        count = self.tr("%n paper(s)", "", len(self._found.rows))
        text = self.tr("%1: printed elsewhere or not needed. What is printed later is a copy.")
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Print none of these?"),
            text.replace("%1", count),
            self.tr("None is needed"),
            danger=False,
        )
        sheet.confirmed.connect(self._none)
        sheet.open()

    def _none(self) -> None:
        self.let_go(self._found.rows, self.none)

    def _done(self, _result: object) -> None:
        self.refresh()
        self.changed.emit()


class _PaperRow(QWidget):
    def __init__(self, card: UnprintedCard, row: DocumentRow, title: str) -> None:
        super().__init__()
        self._card, self._row = card, row
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.label(title, wrap=True), 1)
        self.button = kit.Button(self.tr("Print"), self._print, kind="link", icon="printer")
        self.drop = kit.IconButton("x", self.tr("Printed elsewhere, or not needed"))
        self.drop.clicked.connect(self._drop)
        box.addWidget(self.button)
        box.addWidget(self.drop)

    def _print(self) -> None:
        self._card.print_some((self._row,), self.button)

    def _drop(self) -> None:
        self._card.let_go((self._row,), self.drop)
