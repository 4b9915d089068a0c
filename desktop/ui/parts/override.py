"""The reason of an exception is given on purpose: its row stays shut until it is opened."""

from PySide6.QtCore import QObject, Qt

from desktop.ui import kit
from desktop.ui.kit.keys import press_by


class Override(QObject):
    """Offers to open a reason's row beside what it excuses; the keyboard goes on as before.

    The offer takes no focus by itself: it is pressed by the mouse, or by Ctrl+R from within the
    field that it excuses.
    """

    def __init__(self, excused: kit.FormRow, offer: str, *rows: kit.FormRow) -> None:
        super().__init__(excused)
        self._excused, self._rows = excused, rows
        self._opened = self._needed = False
        self.offer = kit.Button(offer, self._open, kind="link", icon="lock-open")
        self.offer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offer.setProperty("offer", True)  # what is said of the number never hides it
        self._key = press_by(excused, "Ctrl+R", self.offer)
        self.follow(needed=False)

    @property
    def is_open(self) -> bool:
        """The reason is needed and asked for, or was given before."""
        return self._needed and (self._opened or bool(self._rows[0].field.value()))

    def follow(self, *, needed: bool) -> None:
        """Offer the reason where one is needed; what was typed stays for when it is again."""
        self._needed = needed
        for row in self._rows:
            row.setVisible(self.is_open)
        self._keep_room()
        self.offer.setVisible(needed and not self.is_open)
        self._key.setEnabled(needed)

    def _keep_room(self) -> None:
        """Keep the room of the offer, which comes while one types: nothing below it moves then."""
        put_away = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        asked = not (self._excused.testAttribute(put_away) and self._excused.isHidden())
        room = self.offer.sizePolicy()
        room.setRetainSizeWhenHidden(asked and not self.is_open)
        self.offer.setSizePolicy(room)

    def shut(self) -> None:
        """Begin anew."""
        self._opened = False
        self.follow(needed=False)

    def _open(self) -> None:
        self._opened = True
        self.follow(needed=self._needed)
        self._rows[0].focus()
