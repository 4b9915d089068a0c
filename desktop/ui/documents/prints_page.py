"""Papers that were issued, blank forms for handwriting, and codes from paper checked."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.errors import KnownError
from desktop.core.documents.catalogue import CATALOGUE, issued_on
from desktop.core.documents.desk_forms import DistributionSheet
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.terms import DocumentRow, Issued
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.documents.batch import Batch, print_batch
from desktop.ui.documents.blanks import BlanksCard
from desktop.ui.documents.unprinted import UnprintedCard
from desktop.ui.documents.verifying import VerifyCard
from desktop.ui.documents.waiting import WaitingCard
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.form_names import coded_forms, form_name
from desktop.ui.parts.paged import Paged
from desktop.ui.parts.prints.choosing import PrinterField
from desktop.ui.parts.prints_of import place_of
from desktop.ui.parts.scans.whose import scan_returned
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_ALL, _TODAY = "all", "today"


def read_prints(
    office: Office, actor: Actor, issued: Issued, after: Key | None, size: int
) -> Page[DocumentRow]:
    """Read some of the prints that were issued."""
    return office.documents.recent(actor, issued, after, size)


def read_names(office: Office, actor: Actor, subjects: frozenset[str]) -> dict[str, str]:
    """Read whose some requests are, by their ids."""
    if not may(actor.roles, Action.REQUEST_READ):
        return {}
    return {one.id: one.person_name for one in office.intake.listed(actor, subjects)}


class PrintsPage(kit.Page):
    """Enter shows the marked print; all that are listed can be printed in one run."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names: dict[str, str] = {}
        options = [(_ALL, self.tr("All")), (_TODAY, self.tr("Today's"))]
        self.which = kit.sifts(kit.ChoiceField([*options, *coded_forms(desk)]))
        self.which.set_value(_ALL)
        self.table: kit.Table[DocumentRow] = kit.Table(
            self._columns(),
            name=self.tr("Papers issued"),
            empty=kit.EmptyState(
                "printer",
                self.tr("No paper here yet"),
                self.tr("Papers are issued from a request's page and at the end of a visit."),
            ),
        )
        self._pages = Paged[Issued, DocumentRow](desk, self.table, read_prints, self._shown_rows)
        self.printer = PrinterField(desk)
        self.primary = kit.Button(
            self.tr("Show the paper"), self._show_marked, kind="primary", icon="eye"
        )
        self.returned = kit.Button(self.tr("A paper came back"), self._ask_returned, icon="inbox")
        self.batch = kit.Button(self.tr("Print all listed"), self._ask_batch, icon="printer")
        self.waiting = WaitingCard(desk, numbered=False)
        self.unprinted = UnprintedCard(desk)
        self.unprinted.changed.connect(self._refresh)
        self._build()
        self.which.changed.connect(self._refresh)
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+P", self.batch)
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._marked)

    def first_act(self) -> QWidget:
        """Begin with the papers: which of them are listed is chosen less often."""
        return self.table.view

    def _build(self) -> None:
        form = kit.Form(self)
        tools = kit.columns(
            form.row("which", self.tr("Which papers"), self.which),
            form.row("printer", self.tr("Printer"), self.printer),
        )
        issued = kit.Card().grow().add(tools, self.table)
        by_hand = [sheet for form in CATALOGUE if form.by_hand for sheet in self._sheets(form)]
        blanks = BlanksCard(self._desk, self.tr("Blank forms for handwriting"), by_hand)
        per_service = [
            sheet for form in issued_on(Occasion.SERVICE) for sheet in self._sheets(form)
        ]
        leaflets = BlanksCard(
            self._desk, self.tr("Conditions and requirements to hand over"), per_service
        )
        verify = VerifyCard(self._desk)
        side = kit.Aside(self.unprinted, self.waiting, blanks, leaflets, verify)
        self.add(kit.filled(issued, side, shares=(15, 7)), stretch=1)
        kit.MainList(self, self.table, side)
        self.set_foot(kit.PrimaryBar(self.primary, self.batch, self.returned))
        self.batch.setVisible(self._desk.may(Action.DOCUMENT_REPRINT))

    def _ask_returned(self) -> None:
        sheet = scan_returned(self, self._desk)
        sheet.kept.connect(self._found)
        sheet.open()

    def _found(self, row: DocumentRow) -> None:
        self._desk.go(place_of(row))

    def _sheets(self, form: FormSpec) -> list[tuple[places.Blank, str]]:
        """Return what the page of a print is opened on, with the button's words."""
        office = self._desk.office
        match form.occasion:
            case Occasion.SURVEY:
                named = [(one.id, one.title) for one in office.surveys.definitions]
            case Occasion.SERVICE:
                named = [(one.id, one.name) for one in office.policy.profile.services]
            case _ if form.data is DistributionSheet:
                thumbs = self.tr("Distribution sheet, with a column for thumbs")
                plain, printed = places.Blank(form.id), places.Blank(form.id, thumbs=True)
                return [(plain, form_name(self._desk, form.id)), (printed, thumbs)]
            case _:
                named = [("", form_name(self._desk, form.id))]
        return [(places.Blank(form.id, subject), words) for subject, words in named]

    def _columns(self) -> list[kit.Column[DocumentRow]]:
        return [
            kit.Column(self.tr("Number"), lambda r: r.number, identifier=True, rank=4),
            kit.Column(self.tr("Beneficiary"), self._name, rank=6),
            kit.Column(self.tr("Form"), self._form, main=True, strong=True, least=14),
            moment_column(
                self._desk.office.clock, self.tr("Issued"), lambda r: r.issued_at, rank=5
            ),
            kit.Column(self.tr("Copies"), self._copies, key=lambda r: r.copies, rank=2, end=True),
            kit.Column(self.tr("By"), lambda r: r.staff, rank=1, least=10, most=26),
        ]

    def _form(self, row: DocumentRow) -> str:
        return form_name(self._desk, row.form_id)

    def _name(self, row: DocumentRow) -> str:
        return self._names.get(row.subject, "")

    @staticmethod
    def _copies(row: DocumentRow) -> str:
        return kit.texts.numeral(row.copies) if row.copies else ""

    # ---- reading

    def open_on(self, place: places.Prints) -> None:
        """Show what was issued of one form."""
        self.which.set_value(place.form_id)
        self.shown_again()

    def shown_again(self) -> None:
        """Read the papers again."""
        self.waiting.refresh()
        self.unprinted.refresh()
        self.printer.ask()
        self._refresh()

    def _refresh(self) -> None:
        chosen = self.which.value() or _ALL
        form_id = "" if chosen in {_ALL, _TODAY} else chosen
        day = today(self._desk.office.clock) if chosen == _TODAY else None
        self._pages.show(Issued(form_id, day), narrowed=chosen != _ALL)

    def _shown_rows(self) -> None:
        rows = self.table.model.rows
        subjects = frozenset(row.subject for row in rows) - self._names.keys()
        if subjects:
            self._desk.read(read_names, subjects, done=self._name_rows)
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self.batch.setEnabled(bool(self._to_print()))
        self._marked(self.table.current())

    def _name_rows(self, names: dict[str, str]) -> None:
        self._names |= names
        self.table.set_rows(self.table.model.rows, again=True)

    def _marked(self, row: DocumentRow | None) -> None:
        shown = row is None or self._shown(row)
        self.primary.setEnabled(row is not None and shown)
        self.primary.setToolTip("" if shown else self._desk.messages.text("work.not_permitted"))

    def _show_marked(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: DocumentRow) -> None:
        if self._shown(row):
            self._desk.go(places.PrintOf(row.id))

    def _shown(self, row: DocumentRow) -> bool:
        return self._desk.shows(row.form_id)

    # ---- printing in one run

    def _ask_batch(self) -> None:
        count = self.tr("%n paper(s)", "", len(self._to_print()))
        text = self.tr(
            "%1 will be printed, one after the other. Those printed before are marked as copies."
        ).replace("%1", count)
        title, yes = self.tr("Print all listed?"), self.tr("Print")
        sheet = kit.ConfirmSheet(self, title, text, yes, danger=False)
        sheet.confirmed.connect(self.print_listed)
        sheet.open()

    def print_listed(self) -> None:
        """Print every print in the list that the user may reprint, as it is ordered there."""
        named = tuple((r, f"{self._form(r)} {kit.texts.ltr(r.number)}") for r in self._to_print())
        self.printer.remember()
        batch = Batch(named, self.printer.value() or "")
        self._desk.tasks.run(
            kit.Operation(
                long=partial(print_batch, self._desk.pinned(), batch),
                done=self._printed,
                refused=self._not_printed,
                busy=self.batch,
                title=self.tr("Printing"),
                news=self.tr("All listed papers were sent to the printer."),
            )
        )

    def _to_print(self) -> list[DocumentRow]:
        return [row for row in self.table.model.rows if self._desk.issues(row.form_id)]

    def _printed(self, _count: int) -> None:
        self.shown_again()

    def _not_printed(self, _why: KnownError) -> None:
        self.shown_again()


def _title() -> str:
    return QCoreApplication.translate("PrintsPage", "Forms and printing")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.DOCUMENT_READ)


PAGE = PageSpec(PageId.PRINTS, _title, "printer", PrintsPage, allowed=_allowed)
