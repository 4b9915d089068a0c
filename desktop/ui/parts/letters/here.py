"""The letters about a file or a request, on its page."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.correspondence.terms import Direction, LetterRow, LetterView, WriteLetter
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.parts.letters.sheets import LetterSheet

Found = tuple[str, list[LetterRow]]


def read_about(office: Office, actor: Actor, subject: str, *, request: bool) -> Found:
    """Read the letters about a request or a file, with its id."""
    letters = office.correspondence
    if request:
        return subject, letters.about(actor, request_id=subject)
    return subject, letters.about(actor, person_id=subject)


class LettersHere(QWidget):
    """What came in and went out about it; another one is entered from here, linked already."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject, self._shown_of, self._request = "", "", False
        self._words = WriteLetter(Direction.IN, None, None, "", "")
        self._rows: FirstRows[LetterRow] = FirstRows(partial(LetterLine, desk))
        self._none = kit.label(self.tr("Nothing came in or went out yet."), "help")
        self.came = kit.Button(self.tr("Enter incoming"), self._ask, kind="link", icon="inbox")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(6)
        box.addWidget(kit.label(self.tr("Incoming and outgoing"), "section"))
        box.addWidget(self._none)
        box.addWidget(self._rows)
        box.addWidget(kit.flow(self.came))
        self.setVisible(desk.may(Action.LETTER_READ))
        self.came.setVisible(desk.may(Action.LETTER_RECORD))

    def show_file(self, person_id: str, number: str, name: str) -> None:
        """Show the letters about a file."""
        self._words = WriteLetter(Direction.IN, None, None, name, "", file=number)
        self._read(person_id, request=False)

    def show_request(self, request_id: str, number: str, name: str) -> None:
        """Show the letters about a request; a draft, which has no number, has none."""
        self._words = WriteLetter(Direction.IN, None, None, name, "", request=number)
        self.came.setVisible(bool(number) and self._desk.may(Action.LETTER_RECORD))
        self._read(request_id, request=True)

    def _read(self, subject: str, *, request: bool) -> None:
        self._subject, self._request = subject, request
        if self._desk.may(Action.LETTER_READ):
            self._desk.read(partial(read_about, request=request), subject, done=self._show)

    def _show(self, found: Found) -> None:
        subject, rows = found
        if subject == self._subject:
            self._rows.show_items(rows, anew=subject != self._shown_of)
            self._shown_of = subject
            self._none.setVisible(not rows)

    def _ask(self) -> None:
        known, subject = self._words, self._subject
        sheet = LetterSheet(self, self._desk, Direction.IN, known=known, subject=subject)
        sheet.kept.connect(self._kept)
        sheet.open()

    def _kept(self, _letter: LetterView) -> None:
        self._read(self._subject, request=self._request)


class LetterLine(kit.ItemRow):
    """A letter that opens in the register."""

    def __init__(self, desk: Desk, row: LetterRow) -> None:
        self._desk, self._row = desk, row
        open_ = kit.Button("", self._open, kind="link")
        way = desk.messages.text(f"term.letter_way.{row.direction}")
        number = f"{way} {kit.texts.ltr(row.number)}"
        note = kit.texts.joined(row.party, hijri_text(row.day), _stands(desk, row))
        super().__init__(number, note, body=row.subject, aside=kit.flow(open_))
        open_.setText(self.tr("Show"))
        open_.setAccessibleName(kit.texts.fill(self.tr("Show: %1"), number))

    def _open(self) -> None:
        self._desk.go(places.Letter(self._row.id))


def _stands(desk: Desk, row: LetterRow) -> str:
    """Return what is to be known of a letter first."""
    if row.cancelled:
        return desk.messages.text("term.letter_stands.cancelled")
    return desk.messages.text("term.letter_stands.open") if row.open else ""
