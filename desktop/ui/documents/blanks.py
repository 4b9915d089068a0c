"""Forms that carry nobody's data: chosen from a list, shown by one button."""

from collections.abc import Sequence

from desktop.ui import kit, places
from desktop.ui.desk import Desk


class BlanksCard(kit.Card):
    """``sheets``: what the page of a print is opened on, with its name."""

    def __init__(self, desk: Desk, title: str, sheets: Sequence[tuple[places.Blank, str]]) -> None:
        super().__init__(title, wrap=True)
        self._desk = desk
        self.choice = kit.ChoiceField(sheets)
        self.choice.setAccessibleName(title)
        self.show_button = kit.Button(self.tr("Show the form"), self._show, icon="file-pen")
        self.add(self.choice, self.show_button)
        self.choice.changed.connect(self._follow)
        self._follow()
        self.setVisible(bool(sheets))

    def _follow(self) -> None:
        self.show_button.setEnabled(self.choice.value() is not None)

    def _show(self) -> None:
        self._desk.go(self.choice.value())
