"""The bank's answer to a list, from its file: read, counted, asked about, recorded as one act."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.aid.orders.terms import TransferRow
from desktop.core.aid.transfers.terms import AnswerCount, BankAnswer
from desktop.core.exchange.cells import text_of
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit import files
from desktop.ui.parts.doing import saving
from desktop.ui.parts.sheets.bench import SHEETS
from desktop.ui.parts.sheets.reading import read_sheets
from desktop.ui.parts.workshop import Workshop

Read = tuple[BankAnswer, AnswerCount]


class BankAnswerButton(kit.Button):
    """Asks for the file that the bank sent back, and records what it says of a list."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(_title(), self._ask_file, icon="upload")
        self._page, self._desk = page, desk
        self._shop = Workshop(SHEETS)
        self._row: TransferRow | None = None
        self.destroyed.connect(self._shop.close)

    def set_row(self, row: TransferRow | None) -> None:
        """Let it ask of this list."""
        self._row = row

    def _ask_file(self) -> None:
        kinds = self.tr("Lists (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt *.tsv)")
        if self._row and (path := files.ask_open(self._page, self.text(), kinds)):
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Read a file, and ask whether what it says is to be recorded."""
        if self._row is None:
            return
        desk = self._desk
        desk.tasks.run(
            kit.Operation(
                long=partial(_read, desk.office, desk.actor, (self._shop, path, self._row.id)),
                done=self._ask,
                busy=self,
                title=self.tr("Reading the bank's answer"),
                reads=True,
            )
        )

    def _ask(self, read: Read) -> None:
        answer, count = read
        parts = [
            self.tr("Paid: %1").replace("%1", kit.texts.numeral(count.paid)),
            self.tr("Came back: %1").replace("%1", kit.texts.numeral(count.returned)),
        ]
        if count.known:
            parts.append(
                self.tr("Recorded before: %1").replace("%1", kit.texts.numeral(count.known))
            )
        if count.waits:
            parts.append(
                self.tr("Not in the file: %1").replace("%1", kit.texts.numeral(count.waits))
            )
        title, yes = self.tr("Record the bank's answer?"), self.tr("Record")
        sheet = kit.ConfirmSheet(self._page, title, "\n".join(parts), yes, danger=False)
        sheet.confirmed.connect(partial(self._record, answer))
        sheet.open()

    def _record(self, answer: BankAnswer) -> None:
        self._desk.act(
            self._desk.office.money.transfers.answer,
            answer,
            busy=self,
            doing=saving(),
            news=self.tr("The bank's answer is recorded."),
        )


def _read(
    office: Office, actor: Actor, what: tuple[Workshop, Path, str], progress: kit.Progress
) -> Read:
    """Return what the first sheet of a file says of a list, and what it comes to."""
    shop, path, of = what
    _, (sheet, *_others) = read_sheets(office, shop, path, progress)
    rows = tuple(tuple(text_of(cell) for cell in row) for row in sheet.rows)
    answer = BankAnswer(of, rows, today(office.clock))
    return answer, office.money.transfers.read_answer(actor, answer)


def _title() -> str:
    return QCoreApplication.translate("BankAnswerButton", "The bank's answer")
