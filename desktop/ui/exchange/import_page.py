"""A list of another program: chosen, judged row by row, corrected, and brought in as one act."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.exchange.report import report
from desktop.core.exchange.rules import to_bring
from desktop.core.exchange.terms import Fate, ImportRow, Judged, Layout, Sheet, Verdict
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.exchange.columns_sheet import ColumnsSheet
from desktop.ui.exchange.in_hand import Carried, InHand, Verdicts
from desktop.ui.exchange.judged_list import JudgedList
from desktop.ui.exchange.reading import Book, Trial, bring, judge, judge_all, open_book
from desktop.ui.exchange.row_card import RowCard
from desktop.ui.kit import files
from desktop.ui.kit.keys import press_by
from desktop.ui.parts import excel
from desktop.ui.parts.doing import saving
from desktop.ui.parts.sheets.bench import SHEETS
from desktop.ui.parts.workshop import Workshop
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: Letters of a sheet's name that are seen.
_LETTERS: Final = 20
#: All sheets, beside the place of one.
_ALL: Final = -1


class ImportPage(kit.Page):
    """Nothing is changed until the list is brought in; what is corrected in the report's file is
    read again by choosing that file.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shop = Workshop(SHEETS)
        self.destroyed.connect(self._shop.close)
        self._book: Book | None = None
        self._hand: InHand | None = None
        self._said = Verdicts()
        self.source = kit.label("", "second")
        self.before = kit.Banner("warning")
        self.sheet = kit.ChoiceField([])
        self.sheet.setMinimumContentsLength(_LETTERS)
        self.sheet.setAccessibleName(self.tr("Which sheet?"))
        self.list = JudgedList(self, desk)
        button = kit.Button
        self.bring = button(self.tr("Bring in"), self._ask, kind="primary", icon="download")
        self.choose = button(self.tr("Choose a file"), self._ask_file, icon="folder-open")
        self.columns = button(self.tr("Columns"), self._ask_columns, icon="list-checks")
        self.report = button(self.tr("Save the report"), self._ask_report, icon="save")
        self.card = RowCard(desk)
        self._build()
        self.sheet.changed.connect(self._sheet_chosen)
        self.list.marked.connect(self._marked)
        self.card.said.connect(self._say)
        press_by(self, "Ctrl+O", self.choose)
        self._show()

    def _build(self) -> None:
        self._side = kit.Aside(self.card)
        self.before.hide()
        self.add(kit.flow(self.source, self.sheet), self.before, self.list.fates)
        self.add(kit.filled(kit.Card().grow().add(self.list.table), self._side), stretch=1)
        kit.MainList(self, self.list.table, self._side)
        self.set_foot(kit.PrimaryBar(self.bring, self.choose, self.columns, self.report))

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the file, then with the rows."""
        return self.list.table.view if self._hand else self.choose

    def carried(self) -> object:
        """Return the list in hand: what was judged of it is in no draft."""
        return Carried(self._book, self._hand, self._said) if self._book else None

    def put_back(self, carried: object) -> None:
        """Show the list in hand again, unless it was brought in meanwhile, behind a lock."""
        if isinstance(carried, Carried):
            self._desk.read(
                self._desk.office.exchange.same_before,
                carried.book.source.sha256,
                done=partial(self._put_back, carried),
            )

    def _put_back(self, carried: Carried, before: ImportRow | None) -> None:
        if self._book is None and before in (None, carried.book.before):
            self._book, self._hand, self._said = carried.book, carried.hand, carried.said
            self._show()

    # ---- a file is chosen and judged

    def _ask_file(self) -> None:
        kinds = self.tr("Lists (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt *.tsv)")
        if path := files.ask_open(self, self.choose.text(), kinds):
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Read a file and judge its first sheet."""
        desk = self._desk
        self._desk.tasks.run(
            kit.Operation(
                long=partial(open_book, desk.office, desk.actor, self._shop, path),
                done=self._opened,
                busy=self.choose,
                title=self.tr("Reading the list"),
                reads=True,
            )
        )

    def _opened(self, book: Book) -> None:
        self._book, self._hand = book, None
        self._show()
        self._judge(book.sheets[0])

    def _show_sheets(self) -> None:
        """Offer the sheets; the one that is judged is chosen, also after another was stopped."""
        sheets = self._book.sheets if self._book else ()
        every = [(_ALL, self.tr("All sheets as one list"))] if len(sheets) > 1 else []
        self.sheet.blockSignals(True)
        self.sheet.set_options([*((at, one.name) for at, one in enumerate(sheets)), *every])
        hand = self._hand
        judged = [at for at, one in enumerate(sheets) if hand and hand.trial.sheet is one]
        self.sheet.set_value(next(iter(judged), _ALL) if hand else None)
        self.sheet.blockSignals(False)
        self.sheet.setVisible(len(sheets) > 1)

    def _sheet_chosen(self, *_: Any) -> None:
        book, at = self._book, self.sheet.value()
        if book is not None and at is not None:
            if at == _ALL:
                self._run(partial(judge_all, self._desk.office, self._desk.actor, book.sheets))
            else:
                self._judge(book.sheets[at])

    def _judge(self, sheet: Sheet, layout: Layout | None = None) -> None:
        self._run(partial(judge, self._desk.office, self._desk.actor, sheet, layout))

    def _run(self, judging: Callable[[kit.Progress], Trial]) -> None:
        running = self._desk.tasks.run(
            kit.Operation(
                long=judging,
                done=self._judged,
                busy=self.columns,
                title=self.tr("Looking through the list"),
                reads=True,
            )
        )
        running.ended.connect(self._show_sheets)

    def _judged(self, trial: Trial) -> None:
        book = self._book
        if book is not None:
            self._hand = InHand(book, trial, self._said.of(book, trial))
            self._show()
            self._desk.tasks.speaker.tell(self.tr("Judged. Nothing was changed yet."))

    def _ask_columns(self) -> None:
        hand = self._hand
        if hand is not None:
            layout = hand.begun or hand.trial.layout
            sheet = ColumnsSheet(self, self._desk, hand.trial.sheet, layout)
            sheet.done.connect(partial(self._judge, hand.trial.sheet))
            sheet.left.connect(partial(setattr, hand, "begun"))
            sheet.open()

    # ---- showing

    def _show(self) -> None:
        self._show_sheets()
        hand = self._hand
        self._side.setVisible(hand is not None)
        for one in (self.columns, self.report):
            one.setEnabled(hand is not None)
        self.source.setText(self._told(hand) if hand else "")
        before = hand.book.before if hand else None
        self.before.setVisible(before is not None)
        if before is not None:
            said = self.tr("This very file was brought in before, by %1: %2 file(s).")
            self.before.set_text(kit.texts.fill(said, before.by, kit.texts.numeral(before.files)))
        self.list.show_rows(hand.trial.judged if hand else (), hand.verdicts if hand else {})
        self._follow()

    def _told(self, hand: InHand) -> str:
        rows = self.tr("%n row(s)", "", len(hand.trial.sheet.rows))
        return kit.texts.joined(hand.book.source.name, rows)

    def _follow(self) -> None:
        hand = self._hand
        wanted = to_bring(hand.trial.judged, hand.verdicts) if hand else []
        self.bring.setEnabled(bool(wanted) and self._desk.may(Action.IMPORT_BRING))
        self.bring.setText(self.tr("Bring in %n family(s)", "", len(wanted)) if wanted
                           else self.tr("Bring in"))  # fmt: skip

    def _marked(self, row: Judged | None) -> None:
        self.card.show_row(row, self.list.verdict(row) if row else None)

    def _say(self, verdict: Verdict) -> None:
        """Record what is said of the marked row, and mark the next that nothing was said of."""
        row, hand = self.list.table.current(), self._hand
        if row is not None and hand is not None and row.fate is Fate.TWIN:
            self._said.say(hand, row, verdict)
            self.list.said()
            self._follow()

    # ---- bringing in

    def _ask(self) -> None:
        hand = self._hand
        if hand is None:
            return
        wanted = to_bring(hand.trial.judged, hand.verdicts)
        left = len(hand.trial.judged) - len(wanted)
        said = self.tr("A file is opened for each. %n family(s) of the list are left out; the "
                       "report says which and why.", "", left)  # fmt: skip
        sheet = kit.ConfirmSheet(self, self.bring.text(), said, self.tr("Bring in"), danger=False)
        sheet.confirmed.connect(self._bring)
        sheet.open()

    def _bring(self) -> None:
        desk, hand = self._desk, self._hand
        if hand is None:
            return
        act = partial(bring, desk.office, desk.actor, hand.wanted())
        self._desk.tasks.run(
            kit.Operation(
                long=act,
                done=self._brought,
                busy=self.bring,
                title=self.tr("Bringing the list in"),
            )
        )

    def _brought(self, made: ImportRow) -> None:
        said = self.tr("Brought in: %n file(s).", "", made.files)
        self._hand = self._book = None
        self._said = Verdicts()
        self._show()
        self._desk.tasks.speaker.tell(said)
        self._desk.go(PageId.IMPORTS)

    # ---- the report

    def _ask_report(self) -> None:
        hand = self._hand
        if hand is None:
            return
        name = f"{Path(hand.book.source.name).stem} - {self.report.text()}{excel.SUFFIX}"
        if path := files.ask_save(self, self.report.text(), name, excel.KINDS):
            self.save_report(path)

    def save_report(self, path: str) -> None:
        """Write the report to a file: it may be corrected there and chosen again."""
        hand, desk = self._hand, self._desk
        if hand is None:
            return

        def write(office: Any, _actor: Actor) -> Path:
            with kit.texts.on_paper():
                made = report(desk.messages, hand.wanted())
            return excel.save(office.beside(office.press.listed, made), path)

        self._desk.act(
            write, busy=self.report, doing=saving(),
            news=self.tr("The report is saved. Correct it there, then choose it here."),
        )  # fmt: skip


def _title() -> str:
    return QCoreApplication.translate("ImportPage", "Bring a list in")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.IMPORT_BRING)


PAGE = PageSpec(
    PageId.IMPORT, _title, "download", ImportPage, allowed=_allowed,
    listed=False, under=PageId.HOME,
)  # fmt: skip
