"""Somebody on record beside what is entered now: whether the two are one person."""

from dataclasses import fields, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.people.likeness import Likeness
from desktop.core.people.terms import NOBODY, PersonForm, PersonView
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.person.differences import DifferenceRows
from desktop.ui.parts.person.likeness import told


class BesideSheet(kit.Sheet):
    """What a file on record says otherwise than the form in hand. ``known`` is the id of the file
    that the form is of, "" before there is one: two files are compared whole, and merged, on their
    own page. ``another``: it is another person, and why is asked next.
    """

    another = Signal()

    def __init__(
        self, over: QWidget, desk: Desk, like: Likeness, file: PersonView, form: PersonForm,
        *, known: str = "",
    ) -> None:  # fmt: skip
        super().__init__(over, self.tr("Beside %1").replace("%1", file.form.name.full), width=640)
        self._desk = desk
        alike = told(desk, like)
        number = self.tr("File %1").replace("%1", kit.texts.ltr(file.file_number))
        self.body.addWidget(kit.label(kit.texts.joined(number, alike), wrap=True))
        self.rows = DifferenceRows(desk)
        lines = (self.tr("On record: %1"), self.tr("Entered now: %1"))
        self.rows.show_forms(file.form, _as_far(file.form, form), lines)
        self.body.addLayout(self.rows)
        self.file = kit.Button(self.tr("Open that file"), partial(self._go, places.Person(file.id)))
        self.whole = kit.Button(
            self.tr("Compare the two files"), partial(self._go, places.Compare(known, file.id))
        )
        self.whole.setVisible(bool(known) and desk.may(Action.PERSON_LINK))
        self.body.addWidget(kit.acts(self.file, self.whole))
        self.yes = kit.Button(self.tr("Record another person"), self._another, kind="primary")
        self.yes.setVisible(not like.said)
        self.set_foot(self.yes)

    def first_focus(self) -> QWidget:
        return self.yes if self.yes.isVisibleTo(self) else self.file

    def _go(self, place: places.Place) -> None:
        self.finish()
        self._desk.go(place)

    def _another(self) -> None:
        self.finish()
        self.another.emit()


def _as_far(there: PersonForm, form: PersonForm) -> PersonForm:
    """Return a form as far as it is entered: what it leaves empty yet differs from nothing."""
    names = (part.name for part in fields(form))
    empty = [name for name in names if getattr(form, name) == getattr(NOBODY, name)]
    return replace(form, **{name: getattr(there, name) for name in empty})
