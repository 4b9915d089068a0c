"""Notes of before that tell what belongs into the sealed room: moved by who looks at them."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.people.notes.terms import MoveNote, NoteLine
from desktop.core.people.terms import PersonView
from desktop.core.sealed.terms import SealedKind
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class NotesButton(kit.Button):
    """Offers to move the notes of a file; hidden where there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", self._ask, kind="link", icon="scroll-text")
        self.setText(self.tr("Move from the notes"))
        self._desk = desk
        self._person: PersonView | None = None
        self._notes: tuple[NoteLine, ...] = ()
        self.hide()

    def show_person(self, person: PersonView) -> None:
        """Look which notes a file has."""
        self._person = person
        if self._desk.may(Action.SENSITIVE_MOVE):
            offered = self._desk.office.notes.offered
            self._desk.read(offered, person.id, done=partial(self._offer, person.id))

    def _offer(self, person_id: str, notes: tuple[NoteLine, ...]) -> None:
        if self._person is not None and self._person.id == person_id:
            self._notes = notes
            self.setVisible(bool(notes))

    def _ask(self) -> None:
        if self._person is not None:
            MoveSheet(self, self._desk, self._person, self._notes).open()


class MoveSheet(kit.Sheet):
    """Which note, what it tells, and what becomes of it."""

    def __init__(
        self, over: QWidget, desk: Desk, person: PersonView, notes: tuple[NoteLine, ...]
    ) -> None:
        super().__init__(over, _title())
        self._desk, self._person = desk, person
        self._notes = notes
        self.form = kit.FormOf(MoveNote, self, apart=lambda m: (m.person_id, m.version))
        self.about = kit.ChoiceField(list(enumerate(map(self._called, notes))))
        self.about.set_value(0 if len(notes) == 1 else None)
        self.kind = kit.ChoiceField(terms(desk.messages, "sealed_kind", SealedKind))
        self._text: QLabel = kit.label("", wrap=True)
        self.give = kit.Button(self.tr("Move and seal"), self._give, kind="primary", icon="lock")
        self._fill()
        self.set_foot(self.give, form=self.form)
        self.form.changed.connect(self._show_text)
        self._show_text()
        keep_in_sheet(self, desk, self.form, f"move_note:{person.id}", sealed=True)

    def _fill(self) -> None:
        ask = self.form.ask
        told = self.tr(
            "The note leaves the file and its history, and is kept sealed in all its versions. "
            "What was signed or printed before says what it said."
        )
        note = ask(
            lambda m: m.about,
            self.tr("The note on"),
            self.about,
            required=True,
            read=lambda place: self._notes[place].about,
        )
        kind = ask(
            lambda m: m.kind, self.tr("What it tells"), self.kind, required=True, read=SealedKind
        )
        for part in (kit.columns(note, kind, count=2), self._text):
            self.body.addWidget(part)
        self.body.addWidget(kit.label(told, "second", wrap=True))

    def _called(self, note: NoteLine) -> str:
        whose = note.about or self._person.form.name.full
        return kit.texts.joined(whose, self.tr("in the history alone")) if note.earlier else whose

    def _show_text(self) -> None:
        place = self.about.value()
        self._text.setText(self._notes[place].text if place is not None else "")

    def first_focus(self) -> QWidget:
        return self.kind if len(self._notes) == 1 else self.about

    def _give(self) -> None:
        if self.form.check():
            before = MoveNote(self._person.id, self._person.version, "", SealedKind.OTHER)
            self._desk.act(
                self._desk.office.notes.move,
                self.form.command(before),
                done=self._moved,
                form=self.form,
                busy=self.give,
                doing=saving(),
                news=self.tr("The note was moved and is kept sealed."),
            )

    def _moved(self, _person: PersonView) -> None:
        self.finish()


def _title() -> str:
    return QCoreApplication.translate("MoveSheet", "Move the note into the sealed room?")
