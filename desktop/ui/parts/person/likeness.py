"""Files that may be of the same person: a warning that holds nobody up, and what is said to it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.people.likeness import Likeness
from desktop.core.people.links.terms import Distinct
from desktop.core.people.terms import PersonRow
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.drafts import keep_in_sheet

_MOST = 3


class LikenessCard(kit.Card):
    """The likeliest files, each with why it is thought so and a way to open it.

    ``said(Distinct, DistinctSheet)``: somebody says in the sheet that it is another person.
    ``compared(Likeness)``: its head is to be seen beside what is entered.
    """

    said = Signal(object, object)
    compared = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Perhaps registered already"))
        self._desk = desk
        self._rows = kit.Rows(spacing=6)
        self.add(self._rows)

    def show_rows(self, found: Sequence[Likeness], said: Mapping[str, str] | None = None) -> None:
        """Show other files; ``said`` holds what was said of some by their ids, and not sent yet."""
        reasons = said or {}
        self._rows.set_rows(
            _Like(self, self._desk, one, one.said or reasons.get(one.row.id, ""))
            for one in found[:_MOST]
        )

    def ask(self, row: PersonRow) -> None:
        """Ask why it is somebody else."""
        sheet = DistinctSheet(self, self._desk, row)
        sheet.said.connect(self.said)
        sheet.open()

    def said_text(self, reason: str) -> str:
        """Return what was said before."""
        return self.tr("Another person: %1").replace("%1", reason)


class _Like(kit.ItemRow):
    def __init__(self, card: LikenessCard, desk: Desk, likeness: Likeness, said: str) -> None:
        self._desk, self._likeness = desk, likeness
        row = likeness.row
        open_ = kit.Button("", self._open, kind="link")
        other = kit.Button("", partial(card.ask, row), kind="link")
        other.setVisible(not said)
        beside = kit.Button("", partial(card.compared.emit, likeness), kind="link")
        beside.setVisible(not row.member)  # the head of that file is somebody else
        file = kit.texts.ltr(row.file_number)
        note = f"{desk.messages.text(likeness.code)} {file}"
        if row.member:
            note = kit.texts.joined(note, row.name)
        super().__init__(
            row.member or row.name,
            note,
            body=card.said_text(said) if said else told(desk, likeness),
            kind="neutral" if said else "warning",
            aside=kit.stack(beside, open_, other),
        )
        open_.setText(self.tr("Open that file"))
        other.setText(self.tr("Record another person"))
        beside.setText(self.tr("Compare with it"))
        for button in (beside, open_, other):
            button.setAccessibleName(f"{button.text()}: {row.name}")

    def _open(self) -> None:
        self._desk.go(places.Person(self._likeness.row.id))


def told(desk: Desk, likeness: Likeness) -> str:
    """Return what the two are alike and unlike in."""
    return told_of(desk, likeness.compared)


def told_of(desk: Desk, compared: Sequence[str]) -> str:
    """Return codes of a comparison in words; what is unknown tells nothing."""
    known = (one for one in compared if not one.endswith("_unknown"))
    return kit.texts.listed(desk.messages.text(f"term.compared.{one}") for one in known)


class DistinctSheet(kit.Sheet):
    """``said(Distinct, self)``: why somebody is another person; who keeps it finishes the sheet."""

    said = Signal(object, object)

    def __init__(self, over: QWidget, desk: Desk, row: PersonRow) -> None:
        title = self.tr("Another person than %1?").replace("%1", row.name)
        super().__init__(over, title)
        self._row = row
        self.form = kit.FormOf(Distinct, self, apart=lambda d: (d.than,))
        self._reason = self.form.ask(
            lambda d: d.reason,
            self.tr("How they are told apart"),
            kit.MultiLineField(2),
            required=True,
            help_text=self.tr("Both files show it from now on."),
        )
        self.body.addWidget(self._reason)
        self.yes = kit.Button(self.tr("Record it"), self._say, kind="primary")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"distinct:{row.id}")

    def first_focus(self) -> QWidget:
        return self._reason.field.inputs()[0]

    def _say(self) -> None:
        if self.form.check():
            self.said.emit(self.form.command(Distinct(self._row.id, "")), self)
