"""«القوائم المستوردة»: what was brought in, from which file, and what was taken back."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.exchange.families import noted
from desktop.core.exchange.terms import BroughtRow, ImportRow
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.exchange.reading import take_back
from desktop.ui.exchange.row_card import shown
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.figures import moment
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: So many files are read at once; more come by their button.
_PIECE: Final = 50


class ImportsPage(kit.Page):
    """The imports; beside them the files of the one that is marked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: kit.Table[ImportRow] = kit.Table(
            self._columns(),
            name=self.tr("Imports"),
            empty=kit.EmptyState(
                "upload",
                self.tr("No list was brought in yet"),
                self.tr("Old lists come in from Excel or CSV; each may be taken back."),
            ),
        )
        self.facts = kit.FactList()
        self.files = kit.Rows(spacing=6)
        self._of, self._brought = "", list[BroughtRow]()
        self.more = kit.Button(self.tr("Show more files"), self._ask_more, kind="link")
        self.card = kit.Card(self.tr("The marked import")).add(self.facts, self.files, self.more)
        button = kit.Button
        self.new = button(self.tr("Bring a list in"), self._to_new, kind="primary", icon="download")
        self.back = button(self.tr("Take the import back"), self._ask_back, icon="undo-2")
        self._side = kit.Aside(self.card)
        self.add(kit.filled(kit.Card().grow().add(self.table), self._side), stretch=1)
        kit.MainList(self, self.table, self._side)
        self.set_foot(kit.PrimaryBar(self.new, self.back))
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+N", self.new)
        desk.listen(self, self.shown_again, DeskId.PEOPLE)

    def _columns(self) -> list[kit.Column[ImportRow]]:
        clock, numeral = self._desk.office.clock, kit.texts.numeral
        return [
            kit.Column(self.tr("File"), lambda r: r.name, main=True, strong=True, least=14),
            moment_column(clock, self.tr("Brought in"), lambda r: r.at, rank=5),
            kit.Column(self.tr("Files"), lambda r: numeral(r.files), end=True, rank=6),
            kit.Column(self.tr("People"), lambda r: numeral(r.people), end=True, rank=2),
            kit.Column(self.tr("Left out"), lambda r: numeral(sum(r.left.values())), end=True,
                       rank=3),
            kit.Column(self.tr("By"), lambda r: r.by, rank=1),
            kit.Column(self.tr("Stands"), self._stands, badge=_kind, rank=4),
        ]  # fmt: skip

    def _stands(self, row: ImportRow) -> str:
        if row.taken_on is None:
            return self.tr("In the register")
        return self.tr("Partly taken back") if row.stayed else self.tr("Taken back")

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again."""
        self._desk.read(self._desk.office.exchange.imports, done=self._show)

    def first_act(self) -> QWidget:
        """Begin in the list."""
        return self.table.view if self.table.model.rows else self.new

    def _show(self, rows: Sequence[ImportRow]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: ImportRow | None) -> None:
        there = row is not None and row.files > row.taken_back
        self.back.setEnabled(there)
        self._side.setVisible(row is not None)
        if row is not None:
            self.facts.set_facts(self._said(row))
            if row.id != self._of:
                self._of, self._brought = row.id, []
            self._read(0, max(_PIECE, len(self._brought)))

    def _read(self, after: int, size: int) -> None:
        brought, done = self._desk.office.exchange.brought, partial(self._show_files, after, size)
        self._desk.read(brought, self._of, after, size + 1, done=partial(done, self._of))

    def _ask_more(self) -> None:
        self._read(self._brought[-1].row, _PIECE)

    def _said(self, row: ImportRow) -> list[tuple[str, str]]:
        text, numeral = self._desk.messages.text, kit.texts.numeral
        said = [
            (self.tr("Brought in"), kit.texts.joined(moment(row.at), row.by)),
            *([(self.tr("Sheet"), row.sheet)] if row.sheet else []),
            (self.tr("Files"), numeral(row.files)),
            (self.tr("People"), numeral(row.people)),
            *((text(f"term.import_fate.{fate}"), numeral(n)) for fate, n in row.left.items()),
        ]
        if row.taken_on is not None:
            said += [
                (self.tr("Taken back"),
                 kit.texts.joined(hijri_text(row.taken_on), row.taken_by, numeral(row.taken_back))),
                (self.tr("Stayed, as something rests on them"), numeral(row.stayed)),
            ]  # fmt: skip
        return said

    def _show_files(
        self, after: int, size: int, import_id: str, rows: Sequence[BroughtRow]
    ) -> None:
        if import_id != self._of:
            return  # another was marked meanwhile
        self._brought = [one for one in self._brought if one.row <= after] if after else []
        self._brought += rows[:size]
        self.files.set_rows(self._file(one) for one in self._brought)
        self.more.setVisible(len(rows) > size)

    def _file(self, one: BroughtRow) -> kit.ItemRow:
        number = kit.texts.ltr(one.file_number)
        sheet, place = one.stands
        row = kit.texts.joined(sheet, kit.texts.fill(self.tr("Row %1"), place))
        if not one.person_id:
            return kit.ItemRow(number, row, body=self.tr("Taken back"), kind="neutral")
        stood = " · ".join(noted(heading, shown(text)) for heading, text in one.cells)
        opened = kit.Button(
            self.tr("Open that file"), partial(self._desk.go, places.Person(one.person_id)),
            kind="link",
        )  # fmt: skip
        opened.setAccessibleName(f"{opened.text()}: {number}")
        opened.setVisible(self._desk.may(Action.PERSON_READ))
        return kit.ItemRow(one.name or number, kit.texts.joined(number, row), body=stood,
                           aside=opened)  # fmt: skip

    # ---- acts

    def _to_new(self) -> None:
        self._desk.go(PageId.IMPORT)

    def _ask_back(self) -> None:
        row = self.table.current()
        if row is None:
            return
        said = self.tr(
            "Its files are taken out of the register, unless something rests on them: a visit, a "
            "request, a change, a print. Those stay, and are told. Numbers are not given again."
        )
        title = kit.texts.fill(self.tr("Take back “%1”?"), row.name)
        sheet = kit.ConfirmSheet(self, title, said, self.back.text())
        sheet.confirmed.connect(partial(self._take_back, row))
        sheet.open()

    def _take_back(self, row: ImportRow) -> None:
        desk = self._desk
        self._desk.tasks.run(
            kit.Operation(
                long=partial(take_back, desk.office, desk.actor, row.id),
                done=self._taken,
                busy=self.back,
                title=self.tr("Taking the import back"),
            )
        )

    def _taken(self, row: ImportRow) -> None:
        said = self.tr("Taken back: %1 file(s); %2 stayed.")
        numeral = kit.texts.numeral
        told = kit.texts.fill(said, numeral(row.taken_back), numeral(row.stayed))
        self._desk.tasks.speaker.tell(told)
        self.shown_again()


def _kind(row: ImportRow) -> str:
    if row.taken_on is None:
        return "ok"
    return "warning" if row.stayed else "neutral"


def _title() -> str:
    return QCoreApplication.translate("ImportsPage", "Imported lists")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.IMPORT_READ)


PAGE = PageSpec(
    PageId.IMPORTS, _title, "upload", ImportsPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
