"""Files that may be of the same person: a warning that holds nobody up."""

from collections.abc import Sequence

from desktop.core.people.likeness import Likeness
from desktop.ui import kit, places
from desktop.ui.desk import Desk

_MOST = 3


class LikenessCard(kit.Card):
    """The likeliest files, each with why it is thought so and a way to open it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Perhaps registered already"))
        self._desk = desk
        self._rows = kit.Rows(spacing=6)
        self.add(self._rows)

    def show_rows(self, found: Sequence[Likeness]) -> None:
        """Show other files."""
        self._rows.set_rows(_Like(self._desk, likeness) for likeness in found[:_MOST])


class _Like(kit.ItemRow):
    def __init__(self, desk: Desk, likeness: Likeness) -> None:
        self._desk, self._likeness = desk, likeness
        row = likeness.row
        self._button = kit.Button("", self._open, kind="link")
        file = kit.texts.ltr(row.file_number)
        note = f"{desk.messages.text(likeness.code)} {file}"
        if row.member:
            note = kit.texts.joined(note, row.name)
        super().__init__(row.member or row.name, note, kind="warning", aside=self._button)
        self._button.setText(self.tr("Open that file"))
        self._button.setAccessibleName(f"{self._button.text()}: {row.name}")

    def _open(self) -> None:
        self._desk.go(places.Person(self._likeness.row.id))
