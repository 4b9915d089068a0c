"""First-run set-up: what is wrong with a policy file, mistake by mistake."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.ui import kit
from desktop.ui.parts.first_rows import FirstRows


class MistakesCard(kit.Card):
    """Each mistake with its name, its line and its reason, so that the file can be mended."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = FirstRows[str](_mistake, spacing=4)
        heading = kit.label(self.tr("What is wrong with the file"), "section", wrap=True)
        self.add(heading, self.rows)

    def show_mistakes(self, mistakes: Sequence[str]) -> None:
        """Show other mistakes; none hides the card."""
        self.rows.show_items(mistakes, anew=True)
        self.setVisible(bool(mistakes))


def _mistake(said: str) -> QWidget:
    return kit.ItemRow(said, "", kind="danger")
