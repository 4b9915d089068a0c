"""One print: seen as it will be printed, then printed or saved."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError
from desktop.core.documents.catalogue import form_spec
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.terms import Print
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.documents.options import PrintOptions
from desktop.ui.documents.seen import Seen, read_print
from desktop.ui.documents.tools import Tools
from desktop.ui.documents.waiting import WaitingCard
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.doing import printing, saving
from desktop.ui.parts.pages_view import PagesView
from desktop.ui.parts.prints.saving import save
from desktop.ui.parts.prints.sending import print_shown
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_TABLE = "print"
#: Where a form's subject is a request.
_OF_REQUEST = frozenset({Occasion.REQUEST, Occasion.SITTING, Occasion.OBJECTION})
#: What is drawn anew each time.
_AS_IT_STANDS = frozenset({Occasion.MONTH, Occasion.FOLLOW, Occasion.REGISTER, Occasion.VOICE})
#: Below this zoom (per cent) a whole page can't be read, so its width is shown.
_LEGIBLE = 60


class PrintPage(QWidget):
    """The preview in the middle, printing and what identifies the print at the side."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._argument = ""
        self._seen: Seen | None = None
        self._refused = False
        self._saved: Path | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = PagesView()
        self.options = PrintOptions(desk)
        self.form = self.options.form
        self.facts = kit.FactList()
        self.waiting = WaitingCard(desk)
        self.print_button = kit.Button(
            self.tr("Print"), self._print, kind="primary", icon="printer"
        )
        self.save_button = kit.Button(self.tr("Save as PDF"), self._ask_where, icon="download")
        self.open_button = kit.Button(
            self.tr("Open the saved file"), self._open_saved, kind="quiet", icon="folder-open"
        )
        self.back = kit.Button(self.tr("The request"), self._to_request, icon="arrow-left")
        self._tools = Tools(self.view)
        self._build()
        self.form.completed.connect(self.print_button.click)
        press_by(self, "Ctrl+P", self.print_button)
        press_by(self, "Ctrl+Shift+S", self.save_button)

    def _build(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.current_theme().px.gap)
        column.addWidget(self.options)
        column.addWidget(self.waiting)
        column.addWidget(kit.Card(self.tr("This paper")).add(self.facts))
        column.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self._tools)
        middle.addWidget(self.view, 1)
        row = QHBoxLayout()
        edge, gap = kit.theme.current_theme().px.padding + 4, kit.theme.current_theme().px.gap
        row.setContentsMargins(edge, gap, edge, gap)
        row.setSpacing(gap)
        row.addLayout(middle, 13)
        row.addWidget(kit.SideArea(side), 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row, 1)
        bar = kit.PrimaryBar(self.print_button, self.back, self.save_button, self.open_button)
        box.addWidget(bar)

    # ---- what the window asks

    def open_on(self, place: places.Shown) -> None:
        """Show an issued print by its id, or a draft or blank form."""
        self._place, self._seen, self._refused = place, None, False
        self.view.set_pdf(b"")
        self.facts.set_facts([])
        self._enable()
        self._desk.read(read_print, place, done=self._show, refused=self._not_drawn)

    def _enable(self) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(self._seen is not None)

    def _not_drawn(self, _why: KnownError) -> None:
        self._refused = True
        self.titled.emit()

    def holds(self) -> bool:
        """Tell whether a file that was just saved can be opened."""
        return self._saved is not None

    def shown_again(self) -> None:
        """Show the jobs that wait now."""
        self.waiting.refresh()

    def heading(self) -> tuple[str, str]:
        """Return the print's title and its number."""
        if self._refused:
            return self.tr("The paper was not prepared"), ""
        if self._seen is None:
            return self.tr("The paper is being prepared…"), ""
        printed = self._seen.printed
        number = printed.document.number
        under = self.tr("Outgoing number %1").replace("%1", kit.texts.ltr(number)) if number else ""
        return printed.title, under or self._unnumbered(form_spec(printed.document.form_id))

    def _unnumbered(self, form: FormSpec) -> str:
        if not isinstance(self._place, places.Blank):
            return self.tr("A draft: it has no number yet")
        if form.occasion in _AS_IT_STANDS and self._place.subject:
            return self.tr("As it stands now; it has no number")
        if form.by_hand:
            return self.tr("A blank form, to be filled in by hand")
        return self.tr("To be handed over; it has no number")

    # ---- showing

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self._saved = None
        self.view.set_pdf(seen.printed.pdf)
        self.view.fit_page()
        if self.view.percent < _LEGIBLE:
            self.view.fit_width()
        self.options.offer(seen.printed.document.form_id)
        self._show_facts(seen.printed)
        self._enable()
        self._name_button()
        row = seen.printed.document
        of_one = form_spec(row.form_id).occasion in _OF_REQUEST
        self.back.setVisible(bool(row.subject) and of_one)
        self.open_button.hide()
        self.waiting.refresh()
        self.titled.emit()
        self.view.setFocus()

    def _show_facts(self, printed: Print) -> None:
        row, facts = printed.document, []
        if row.issued_at is not None:
            day = riyadh_date(row.issued_at)
            facts = [
                (self.tr("Number"), kit.texts.ltr(row.number)),
                (self.tr("Issued"), both_text(day, weekday=False)),
                (self.tr("By"), row.staff),
                (self.tr("Verification code"), kit.texts.ltr(row.code)),
                (self.tr("Fingerprint"), kit.texts.ltr(row.sha256[:16])),
                (self.tr("Copies so far"), kit.texts.numeral(row.copies)),
            ]
        pages = kit.texts.numeral(printed.pages)
        self.facts.set_facts([*facts, (self.tr("Pages"), pages)])

    @property
    def _original(self) -> bool:
        seen = self._seen
        return seen is not None and seen.original

    def _name_button(self) -> None:
        original = self._original
        self.print_button.setText(self.tr("Print") if original else self.tr("Print a copy"))
        self.print_button.setVisible(self._may_print)

    @property
    def _may_print(self) -> bool:
        """Tell whether printing is offered: a copy is for who may issue the form."""
        form = self._seen and form_spec(self._seen.printed.document.form_id)
        return self._original or bool(form and self._desk.issues(form.id))

    # ---- printing

    def _print(self) -> None:
        seen = self._seen
        if seen is None or not self._may_print:
            return
        job = self.options.job(seen.printed.pdf, self._job_title(seen.printed))
        if job is None:
            return
        self._desk.act(
            print_shown,
            self._desk.spool,
            job,
            seen.printed.document.id,
            done=self._sent,
            refused=self._not_sent,
            busy=self.print_button,
            doing=printing(),
            news=self.tr("The paper was sent to the printer."),
        )

    @staticmethod
    def _job_title(printed: Print) -> str:
        number = printed.document.number
        return f"{printed.title} {kit.texts.ltr(number)}" if number else printed.title

    def _sent(self, _none: None) -> None:
        if self._seen is not None and self._seen.printed.document.id:
            self._seen = replace(self._seen, original=False)
        self._name_button()
        self.waiting.refresh()

    def _not_sent(self, why: KnownError) -> None:
        if why.code in {"printer.which", "printer.gone"}:
            self.options.ask()
        self.waiting.refresh()

    # ---- saving

    def _ask_where(self) -> None:
        seen = self._seen
        if seen is None:
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        own = QStandardPaths.writableLocation(documents)
        folder = self._desk.machine.text(_TABLE, "folder", "") or own
        start = str(Path(folder) / f"{seen.name}.pdf")
        title = self.tr("Save the paper as PDF")
        path, _ = QFileDialog.getSaveFileName(self, title, start, "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the print to a file and offer to open it."""
        if self._seen is None:
            return
        self._desk.machine.put(_TABLE, "folder", str(path.parent))
        self._desk.tasks.run(
            kit.Operation(
                work=partial(save, self._seen.printed.pdf, path),
                done=self._was_saved,
                busy=self.save_button,
                doing=saving(),
                news=self.tr("The paper was saved."),
            )
        )

    def _was_saved(self, path: Path) -> None:
        self._saved = path
        self.open_button.show()

    def _open_saved(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

    def _to_request(self) -> None:
        if self._seen is not None:
            self._desk.go(places.Request(self._seen.printed.document.subject))


def _title() -> str:
    return QCoreApplication.translate("PrintPage", "Paper")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.DOCUMENT_READ)


PAGE = PageSpec(
    PageId.PRINT, _title, "file-text", PrintPage, allowed=_allowed, listed=False,
    under=PageId.PRINTS,
)  # fmt: skip
