"""The line that says who stands in for whom; pressed, it is told under it."""

from PySide6.QtCore import Qt

from desktop.ui import kit
from desktop.ui.parts.stand_ins import StandInsCard


class StandingIn(kit.Banner):
    """Over a card of those that concern who sits here; hidden where there are none."""

    def __init__(self, card: StandInsCard) -> None:
        super().__init__("info", short=True)
        self._card, self._told = card, False
        card.shown.connect(self._show)
        self.activated.connect(self._turn)
        self.hide()

    def _show(self, count: int) -> None:
        waits = bool(self._card.buttons)
        said = self.tr("waits for your word; press here.") if waits else self.tr("press here.")
        lead = self.tr("Standing in (%n):", "", count)
        self.set_text(said, lead=lead, kind="warning" if waits else "info")
        self.setVisible(bool(count))
        self._card.setVisible(bool(count) and self._told)

    def _turn(self) -> None:
        self._told = not self._told
        self._card.setVisible(self._told)
        for button in self._card.buttons[: int(self._told)]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
