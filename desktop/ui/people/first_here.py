"""What was answered before the newest request, on the page of the file."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.ui import kit
from desktop.ui.desk import Desk

Found = tuple[str, tuple[tuple[str, str], ...]]


def read_first(office: Office, actor: Actor, person_id: str) -> Found:
    """Read the answers of a file, with its id."""
    return person_id, office.first.of_person(actor, person_id)


class FirstHere(QWidget):
    """Hidden where nothing was answered, or where requests are not read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._person_id = desk, ""
        self.facts = kit.FactList()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(6)
        box.addWidget(kit.label(self.tr("Answered before the newest request"), "section"))
        box.addWidget(self.facts)
        self.hide()

    def show_file(self, person_id: str) -> None:
        """Show the answers of a file."""
        if person_id != self._person_id:
            self.hide()
        self._person_id = person_id
        if self._desk.may(Action.REQUEST_READ):
            self._desk.read(read_first, person_id, done=self._show)

    def _show(self, found: Found) -> None:
        person_id, lines = found
        if person_id == self._person_id:
            self.facts.set_facts(list(lines))
            self.setVisible(bool(lines))
