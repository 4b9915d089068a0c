"""The history of a file: each time that its data was confirmed, the newest first."""

from collections.abc import Iterable

from desktop.base.clock import RIYADH
from desktop.base.hijri import hijri_text
from desktop.core.people.terms import VersionView
from desktop.ui import kit
from desktop.ui.desk import Desk


class VersionsCard(kit.Card):
    """What was changed, when and by whom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = kit.Rows(spacing=6)
        self.add(kit.label(self.tr("History of the file"), "section"), self._rows)
        self.add(kit.free_room()).grow()

    def show_versions(self, versions: Iterable[VersionView]) -> None:
        """Show another file's history, or the same as it stands now."""
        self._rows.set_rows(map(self._row, versions))

    def _row(self, version: VersionView) -> kit.ItemRow:
        text = self._desk.messages.text
        names = "، ".join(text(f"term.field.{f}") for f in version.changed)
        if version.version == 1:
            title = self.tr("Registered")
        elif names:
            title = self.tr("Changed: %1").replace("%1", names)
        else:
            title = self.tr("Confirmed without change")
        on = hijri_text(version.at.astimezone(RIYADH).date())
        return kit.ItemRow(title, kit.texts.joined(on, version.by))
