"""What the first page says on top: as many lines of it as leave its list room, the rest behind one
button.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.sifting import sifts

#: So many stand there at once: two lines in the window of a small laptop.
_MOST: Final = 5
#: What stays in view where there are more, before what is only news.
_FIRST: Final = frozenset({"danger", "warning"})


class Said(QWidget):
    """Banners in their order; each is shown and hidden by whose it is, and :meth:`gather` folds
    what is too much.
    """

    def __init__(self, banners: Sequence[kit.Banner]) -> None:
        super().__init__()
        self._banners = tuple(banners)
        self._folded: list[kit.Banner] = []
        self._open = False
        self.more = kit.Button("", self._turn, kind="link", icon="list-checks")
        self.more.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.flow(*self._banners, self.more))
        Roving(self, [*self._banners, self.more])
        sifts(self)
        self.hide()

    def unfold(self) -> None:
        """Show what was folded: whose it is says anew whether it is shown."""
        for banner in self._folded:
            banner.show()
        self._folded.clear()

    def gather(self) -> None:
        """Fold what is too much, the news before what is late, and take no room for nothing."""
        shown = [one for one in self._banners if not one.isHidden()]
        every = len(shown) + len(self._folded)
        if not self._open and len(shown) > _MOST:
            by_need = sorted(shown, key=lambda one: one.kind not in _FIRST)
            for banner in by_need[_MOST:]:
                banner.hide()
                self._folded.append(banner)
        self.more.setVisible(bool(self._folded) or (self._open and every > _MOST))
        self.more.setText(self._name())
        self.setVisible(bool(every))

    @property
    def urges(self) -> bool:
        """Tell whether something of it is to be done, and is no news alone."""
        every = (*self._folded, *(one for one in self._banners if not one.isHidden()))
        return any(one.kind in _FIRST for one in every)

    def sifted(self) -> bool:
        """Tell whether all of them were asked for."""
        return self._open

    def sift(self, chosen: bool) -> None:
        """Show all of them, or as many as there is room for."""
        if chosen != self._open:
            self._turn()

    def _name(self) -> str:
        if not self._folded:
            return QCoreApplication.translate("Said", "Less")
        said = QCoreApplication.translate("Said", "And %1 more")
        return said.replace("%1", kit.texts.numeral(len(self._folded)))

    def _turn(self) -> None:
        self._open = not self._open
        self.unfold()
        self.gather()
