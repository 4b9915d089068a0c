"""The papers of a request: what was issued, and what can be issued now."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.documents.catalogue import issued_on
from desktop.core.documents.form_spec import Occasion
from desktop.core.documents.terms import DocumentRow, Print
from desktop.core.intake.prints import offered
from desktop.core.intake.terms import RequestView
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.roving import Roving
from desktop.ui.parts.doing import issuing
from desktop.ui.parts.form_names import form_name
from desktop.ui.parts.issued_row import IssuedRow
from desktop.ui.parts.letters.here import LettersHere
from desktop.ui.parts.numbering import ask_number

REQUEST_FORM: Final = "request"


class IssuedCard(kit.Card):
    """Issued papers open in the preview, where they are printed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._request_id = ""
        self.add(kit.label(self.tr("Papers issued"), "section"))
        self._rows = kit.Rows()
        self._none = kit.label(self.tr("None yet."), "help")
        self.issue = {
            form.id: kit.Button(form_name(desk, form.id), icon="plus")
            for form in issued_on(Occasion.REQUEST)
        }
        row = QVBoxLayout()
        row.setSpacing(6)
        for form, button in self.issue.items():
            button.clicked.connect(_Issue(self, form))
            row.addWidget(button)
        self._new = QWidget()
        self._new.setLayout(row)
        self._roving = Roving(self._new, list(self.issue.values()))
        row.setContentsMargins(0, 6, 0, 0)
        self.letters = LettersHere(desk)
        self.add(self._none, self._rows, self._new, self.letters)

    def show_prints(self, request: RequestView, rows: Sequence[DocumentRow]) -> None:
        """Show the papers of a request."""
        self._request_id = request.id
        self.letters.show_request(request.id, request.number, request.person.form.name.full)
        self._rows.set_rows(IssuedRow(self._desk, row) for row in rows)
        self._none.setVisible(not rows)
        new = {form.id for form in offered(request.facts) if self._desk.issues(form.id)}
        for form_id, button in self.issue.items():
            button.setVisible(form_id in new)
        self._new.setVisible(bool(new))

    def ask(self, form: str) -> None:
        """Ask before a paper takes a number; a request's own form is what the desk prints daily."""
        if form == REQUEST_FORM:
            self.issue_print(form)
            return
        title = self.tr("Issue the paper «%1»?").replace("%1", form_name(self._desk, form))
        ask_number(self, title, self.tr("Issue it"), partial(self.issue_print, form))

    def issue_print(self, form: str) -> None:
        """Give a print its number and show it."""
        desk = self._desk
        desk.act(
            desk.office.press.issue,
            form,
            self._request_id,
            done=self._issued,
            busy=self.issue[form],
            doing=issuing(),
        )

    def _issued(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))


class _Issue:
    """Issues one form when its button is pressed."""

    def __init__(self, card: IssuedCard, form: str) -> None:
        self._card, self._form = card, form

    def __call__(self) -> None:
        self._card.ask(self._form)
