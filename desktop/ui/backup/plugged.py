"""What is said of the drives that are plugged in, while one looks, and letting one go."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.drives import Drive, Fit, Ground, LetGo, mark
from desktop.ui import kit
from desktop.ui.backup.targets import Sight, take_out
from desktop.ui.desk import Desk

_EVERY_MS: Final = 1000


class Plugged(QWidget):
    """Says what keeps a drive from being written to, and what a chosen folder lies on. ``changed``
    is called as soon as a drive comes or goes; ``out`` lets the chosen one go.
    """

    def __init__(self, desk: Desk, changed: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._changed = desk, changed
        self._folder: Path | None = None
        #: The stick of which ``safe`` speaks; which drives are not mounted, which of them were let
        #: go and are not pulled yet, and which were unmounted before a stick that was let go now.
        self._told: Path | None = None
        self._unopened: frozenset[str] = frozenset()
        self._let_out: frozenset[str] = frozenset()
        self._before: frozenset[str] | None = None
        self.said = kit.label("", "help", wrap=True)
        self.safe = kit.Banner("ok")
        self.safe.hide()
        self.out = kit.Button(self.tr("Eject the stick"), self._let_go, kind="quiet", icon="usb")
        self.out.setEnabled(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.said)
        box.addWidget(self.safe)
        self._mark = mark()
        self._watch = QTimer(self, interval=_EVERY_MS)
        self._watch.timeout.connect(self._seek)
        self._watch.start()

    def _seek(self) -> None:
        """Have the page look again where another drive is there than before."""
        if self._mark != mark() and self.isVisible():
            self._changed()

    def take_mark(self) -> None:
        """Take what is there now as seen: the page reads it."""
        self._mark = mark()

    def show_sight(self, sight: Sight) -> None:
        """Show what is there now."""
        stick = sight.ground is Ground.STICK
        back = self._told in {one.folder for one in sight.targets}
        if back if self.safe.kind == "ok" else sight.chosen != self._told:
            self.safe.hide()  # it was said of another, or before it was plugged in again
        self._folder = sight.chosen if stick else None
        self.out.setEnabled(stick)
        self._unopened = frozenset(o.name for o in sight.unfit if o.fit is Fit.NOT_MOUNTED)
        if self._before is not None:
            self._let_out |= self._unopened - self._before
            self._before = None
        self._let_out &= self._unopened
        said = [self._unfit(one) for one in sight.unfit if one.name not in self._let_out]
        if sight.ground is Ground.OWN_DISK:
            said.append(
                self.tr(
                    "This folder is on this PC's own disk and is lost with it; use a stick too."
                )
            )
        elif sight.ground is Ground.NETWORK:
            said.append(
                self.tr("This folder is on the network, which may be gone; a stick is surer.")
            )
        if not said and not sight.targets:
            said.append(self.tr("No stick is plugged in; it stands here as soon as it is."))
        self.said.setText("\n".join(said))
        self.said.setVisible(bool(said))

    def _unfit(self, drive: Drive) -> str:
        words = {
            Fit.FULL: self.tr("Stick “%1” is full: delete old backups there, or take another one."),
            Fit.READ_ONLY: self.tr(
                "Stick “%1” is locked against writing: move the slide at its side, or take another."
            ),
            Fit.NOT_MOUNTED: self.tr(
                "“%1” is plugged in, but was not opened: open it in the file manager. If it does "
                "not open, it is damaged or not formatted."
            ),
        }
        return words[drive.fit].replace("%1", kit.texts.ltr(drive.name))

    # ---- letting go

    def tell_written(self) -> None:
        """Say after a backup how the stick is taken out."""
        if self._folder is not None:
            text = self.tr("Press “Eject the stick” before it is pulled out.")
            self._say(self._folder, text, "info", self.tr("The backup is on the stick."))

    def _say(self, folder: Path, text: str, kind: str, lead: str) -> None:
        self._told = folder
        self.safe.set_text(text, lead=lead, kind=kind)
        self.safe.show()

    def _let_go(self) -> None:
        if self._folder is not None:
            gone = partial(self._gone, self._folder, self._unopened)
            self._desk.act(take_out, self._folder, done=gone, busy=self.out)

    def _gone(self, folder: Path, unopened: frozenset[str], came: LetGo) -> None:
        texts = {
            LetGo.OUT: (self.tr("You can pull the stick out safely now."), "ok"),
            LetGo.WRITTEN: (
                self.tr(
                    "Everything is written, and this program writes nothing there now. Eject it in "
                    "the file manager, then pull it out."
                ),
                "info",
            ),
            LetGo.BUSY: (
                self.tr("Another program uses the stick: close its files and windows, then eject."),
                "warning",
            ),
        }
        text, kind = texts[came]
        self._say(folder, text, kind, kit.texts.ltr(folder.name))
        if came is LetGo.OUT:
            self._before = unopened
            self._changed()
