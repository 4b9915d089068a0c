"""The papers of a file: what was issued, and what can be issued now."""

from collections.abc import Iterable, Sequence
from functools import partial

from desktop.base.clock import today
from desktop.core.documents.catalogue import issued_on
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.terms import DocumentRow, Print
from desktop.core.intake.copied import CopyView
from desktop.core.intake.file_prints import LETTER
from desktop.core.people.details import FileState
from desktop.core.people.terms import PersonView
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import issuing
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.parts.form_names import form_name
from desktop.ui.parts.issued_row import IssuedRow
from desktop.ui.parts.letters.here import LettersHere
from desktop.ui.parts.numbering import ask_number
from desktop.ui.parts.scans.copies import CopyRow


class PapersCard(kit.Card):
    """Issued papers open in the preview, where they are printed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._person_id, self._of_copies = desk, "", ""
        self._rows = FirstRows(partial(IssuedRow, desk))
        self._none = kit.label(self.tr("None yet."), "help")
        self.issue = {
            form.id: kit.Button(form_name(desk, form.id), partial(self._ask, form), icon="plus")
            for form in issued_on(Occasion.PERSON)
        }
        buttons = kit.acts(*self.issue.values())
        self.add(
            kit.label(self.tr("Papers of the file"), "section"), self._none, self._rows, buttons
        )
        self._copies = FirstRows(partial(CopyRow, desk, named=True))
        self._kept = kit.label(self.tr("Copies that are kept"), "section")
        self.letters = LettersHere(desk)
        self.add(self._kept, self._copies, self.letters)

    def show_papers(
        self, person: PersonView, rows: Iterable[DocumentRow], copies: Sequence[CopyView]
    ) -> None:
        """Show the papers and copies of another file, or the same as they are now."""
        self.show_prints(person, rows)
        self.show_copies(copies)
        self.letters.show_file(person.id, person.file_number, person.form.name.full)

    def show_prints(self, person: PersonView, rows: Iterable[DocumentRow]) -> None:
        """Show the papers of another file; the letter is offered where there is one to write."""
        anew, self._person_id = person.id != self._person_id, person.id
        issued = list(rows)
        self._rows.show_items(issued, anew=anew)
        self._none.setVisible(not issued)
        state = person.standing.state(today(self._desk.office.clock))
        for form in issued_on(Occasion.PERSON):
            fits = form.id != LETTER or state is not FileState.ACTIVE
            self.issue[form.id].setVisible(fits and self._desk.issues(form.id))

    def show_copies(self, copies: Sequence[CopyView]) -> None:
        """Show the copies that are kept of what the person brought; nothing where none is."""
        self._copies.show_items(copies, anew=self._of_copies != self._person_id)
        self._of_copies = self._person_id
        self._kept.setVisible(bool(copies))

    def _ask(self, form: FormSpec) -> None:
        title = self.tr("Issue the paper «%1»?").replace("%1", form_name(self._desk, form.id))
        ask_number(self, title, self.tr("Issue it"), partial(self._issue, form))

    def _issue(self, form: FormSpec) -> None:
        desk = self._desk
        desk.act(
            desk.office.press.issue,
            form.id,
            self._person_id,
            done=self._issued,
            busy=self.issue[form.id],
            doing=issuing(),
        )

    def _issued(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))
