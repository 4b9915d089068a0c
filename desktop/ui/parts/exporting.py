"""Taking a list in view out of the office, as a workbook or printed: for whom, and why."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.core.documents.catalogue import LIST_SHEET
from desktop.core.documents.listing import Listing
from desktop.core.documents.terms import Print
from desktop.core.exchange.outgoing.terms import LONGEST, GiveList, How, Whom
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit import files
from desktop.ui.parts import excel
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.prints.saving import save
from desktop.ui.parts.prints.sending import print_job, printer_of
from desktop.ui.spool import PrintJob

#: What a sheet is asked for by.
_PDF: Final = "PDF (*.pdf)"

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Whole(Protocol[R_co]):
    """What reads a list: every row of what is in view, in the lane."""

    @property
    def everything(self) -> Callable[[Office, Actor, Callable[[int, int], None]], Sequence[R_co]]:
        """Return every row of the list in view."""
        ...


@dataclass(frozen=True, slots=True)
class Drawn(Generic[R]):
    """What a list is called, its columns, and what it is narrowed and ordered by."""

    title: str
    columns: Sequence[kit.Column[R]]
    said: tuple[str, ...] = ()


class ExportButton(kit.Button, Generic[R]):
    """Asks how a list is taken out, for who may. ``draw`` says what is taken out: asked on paper,
    its words are Arabic whatever the window speaks. ``pages`` reads every row, None: the table
    shows all there are. ``person_of`` gives the file of a row, None: the list is for the office's
    own work alone. ``without``: columns that never leave, by their place; what somebody left out of
    the list does not leave either.
    """

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        table: kit.Table[R],
        draw: Callable[[], Drawn[R]],
        *,
        pages: Whole[R] | None = None,
        person_of: Callable[[R], str] | None = None,
        without: Collection[int] = (),
    ) -> None:
        super().__init__("", self._ask, icon="download")
        self.setText(self.tr("Export or print"))
        self._over, self._desk, self._table, self._pages = over, desk, table, pages
        self._draw: Callable[[], Drawn[R]] = draw
        self._person_of, self._without = person_of, without
        self.setVisible(desk.may(Action.PERSON_EXPORT))

    def _ask(self) -> None:
        name, own = self._table.view.accessibleName(), self._person_of is None
        with kit.texts.on_paper():
            drawn = self._draw()
        ExportSheet(self._over, self._desk, name, partial(self.make, drawn), own=own).open()

    def make(
        self, drawn: Drawn[R], office: Office, actor: Actor, give: GiveList, progress: kit.Progress
    ) -> Listing:
        """Return the whole list, in Arabic; it runs in the lane."""
        shown = self._table.model
        every = self._pages.everything(office, actor, progress) if self._pages else shown.rows
        rows = tuple(every)
        if give.whom is not Whom.OFFICE and self._person_of is not None:
            people = [self._person_of(row) for row in rows]
            return office.exchange.outgoing.for_others(actor, give, drawn.title, people)
        out = shown.off | frozenset(self._without)
        columns = [c for at, c in enumerate(drawn.columns) if at not in out]
        with kit.texts.on_paper():
            cells = tuple(tuple(column.text(row) for column in columns) for row in rows)
        titles = tuple(column.title for column in columns)
        numbers = frozenset(at for at, column in enumerate(columns) if column.identifier)
        listing = Listing(drawn.title, titles, cells, drawn.said, numbers)
        return office.exchange.outgoing.take_own(actor, give, listing)


Make = Callable[[Office, Actor, GiveList, kit.Progress], Listing]


class ExportSheet(kit.Sheet):
    """``name`` is what the list is called; ``own``: it is for the office's own work alone."""

    def __init__(
        self, over: QWidget, desk: Desk, name: str, make: Make, *, own: bool = False
    ) -> None:
        super().__init__(over, self.tr("Export “%1”").replace("%1", name), width=640)
        self._desk, self._name, self._make = desk, name, make
        self.form = kit.FormOf(GiveList, self, apart=lambda d: (d.how,))
        ask = self.form.ask
        self.whom = kit.ChoiceField(terms(desk.messages, "export_whom", Whom))
        whom = ask(lambda d: d.whom, self.tr("For whom"), self.whom, required=True, read=Whom)
        self._others = [
            ask(lambda d: d.receiver, self.tr("Who receives it"), kit.TextField(maximum=LONGEST)),
            ask(lambda d: d.purpose, self.tr("What for"), kit.TextField(maximum=LONGEST)),
        ]
        self._reason = ask(
            lambda d: d.reason, self.tr("Reason, for the log"), kit.TextField(maximum=200),
            required=True,
        )  # fmt: skip
        self._says = kit.Banner("info")
        self._says.set_text(
            self.tr("Only those who agreed to it stand in a list for others, without identity.")
        )
        for row in (whom, *self._others, self._reason, self._says):
            self.body.addWidget(row)
        button = kit.Button
        self.yes = button(self.tr("Save as Excel"), self._save, kind="primary", icon="save")
        self.pdf = button(self.tr("Save as PDF"), self._save_sheet, icon="file-text")
        self.print = button(self.tr("Print"), self._print, icon="printer")
        self.set_foot(self.yes, self.pdf, self.print, form=self.form)
        self.whom.changed.connect(self._follow)
        self.whom.set_value(Whom.OFFICE.value)
        whom.setVisible(not own)
        self.kept = keep_in_sheet(self, desk, self.form, f"export.{desk.here().page_id}")
        self._follow()

    def first_focus(self) -> QWidget:
        return self.whom if self.whom.isVisibleTo(self) else self._reason.field.inputs()[0]

    def _follow(self, *_: Any) -> None:
        others = self.whom.value() != Whom.OFFICE.value
        for row in (*self._others, self._says):
            row.setVisible(others)

    def _save(self) -> None:
        if self.form.check():
            path = files.ask_save(self, self.yes.text(), f"{self._name}{excel.SUFFIX}", excel.KINDS)
            if path:
                self.save_to(path)

    def _save_sheet(self) -> None:
        if self.form.check():
            path = files.ask_save(self, self.pdf.text(), f"{self._name}.pdf", _PDF)
            if path:
                self.save_sheet_to(path)

    def save_to(self, path: str) -> None:
        """Write the list to a workbook."""
        office = self._desk.office

        def write(listing: Listing) -> Path:
            return excel.save(office.beside(office.press.listed, listing), path)

        self._take_out(How.WORKBOOK, write, self.yes, self.tr("The list is saved."))

    def save_sheet_to(self, path: str) -> None:
        """Write the list as it is printed to a PDF."""

        def write(listing: Listing) -> Path:
            return save(self._drawn(listing).pdf, Path(path))

        self._take_out(How.SHEET, write, self.pdf, self.tr("The list is saved."))

    def _print(self) -> None:
        desk = self._desk

        def send(listing: Listing) -> None:
            drawn = self._drawn(listing)
            job = PrintJob(drawn.pdf, drawn.title, printer_of(desk.machine, LIST_SHEET))
            print_job(desk.office, desk.actor, desk.spool, job)

        if self.form.check():
            self._take_out(
                How.SHEET, send, self.print, self.tr("The list was sent to the printer.")
            )

    def _drawn(self, listing: Listing) -> Print:
        office = self._desk.office
        return office.press.list_sheet(self._desk.actor, listing, office.beside)

    def _take_out(
        self, how: How, put: Callable[[Listing], object], busy: kit.Button, news: str
    ) -> None:
        give = self.form.command(GiveList(Whom.OFFICE, "", how=how))
        desk, make = self._desk, self._make
        office, actor = desk.office, desk.actor
        desk.tasks.run(
            kit.Operation(
                long=self.kept.ended_by(lambda progress: put(make(office, actor, give, progress))),
                done=self._done,
                form=self.form,
                busy=busy,
                title=self.tr("Making the list"),
                news=news,
            )
        )

    def _done(self, _made: object) -> None:
        self.finish()
