"""That objections wait, while no agenda is in view on which they stand."""

from desktop.core.committee.terms import SittingState, SittingView
from desktop.ui import kit
from desktop.ui.desk import Desk


class ObjectionsWait(kit.Banner):
    """``refresh`` counts them anew; ``show_sitting`` follows the sitting in view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("info")
        self._desk = desk
        self._count = 0
        self._listed = False
        self.hide()

    def refresh(self) -> None:
        """Count them."""
        self._desk.read(self._desk.office.objections.waiting, done=self._show)

    def show_sitting(self, sitting: SittingView | None) -> None:
        """Show a sitting: on its agenda they are rows."""
        self._listed = sitting is not None and sitting.state is not SittingState.CLOSED
        self._tell()

    def _show(self, count: int) -> None:
        self._count = count
        self._tell()

    def _tell(self) -> None:
        said = self.tr("Objections to be answered: %1. They come on the agenda when it is opened.")
        self.set_text(said.replace("%1", kit.texts.numeral(self._count)))
        self.setVisible(bool(self._count) and not self._listed)
