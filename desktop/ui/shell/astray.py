"""No office can be opened in this folder: why, and where to go from here."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import ltr
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label, markable
from desktop.ui.shell.front import Front


class Astray(Front):
    """``moved(folder)``, ``again``; ``set_up_wanted`` and ``restore_wanted`` are on purpose."""

    moved = Signal(str)
    again = Signal()
    set_up_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(560)
        self._title = label("", "title", wrap=True)
        self._place = markable("", "strong")
        self._place.setAccessibleName(self.tr("Folder"))
        self._why = label("", "second", wrap=True)
        self.retry = Button(self.tr("Try again"), self._again, kind="primary", icon="refresh-cw")
        self.choose = Button(self.tr("Choose another folder…"), self._choose, icon="folder-open")
        self.set_up = Button(self.tr("Set up a new office here"), self._set_up)
        self.restore = Button(
            self.tr("Restore from a backup…"), self._restore, kind="link", icon="history"
        )
        for part in (
            *(self._title, self._place, self._why),
            *(self.retry, self.choose, self.set_up, self.restore),
        ):
            self.box.addWidget(part)
        for button in (self.retry, self.choose, self.set_up, self.restore):
            button.hide()  # until it is said what there is to do

    def show_nowhere(self, folder: Path) -> None:
        """Say that a folder that was named holds no office, and ask what is meant."""
        why = self.tr(
            "Perhaps the folder was named wrongly, or it lies on a disk that is not connected. "
            "Nothing was written there."
        )
        self._show(self.tr("There is no office in this folder"), folder, why, nowhere=True)

    def show_stuck(self, folder: Path, why: str = "") -> None:
        """Say why the office of a folder can't be opened now."""
        self._show(self.tr("The office can't be opened now"), folder, why, nowhere=False)

    def first_focus(self) -> QWidget:
        """Return what the keyboard begins with."""
        return self.choose if self.retry.isHidden() else self.retry

    def _show(self, title: str, folder: Path, why: str, *, nowhere: bool) -> None:
        self._title.setText(title)
        self._place.setText(ltr(str(folder)))
        self._why.setText(why)
        self.retry.setVisible(not nowhere)
        self.choose.show()
        self.set_up.setVisible(nowhere)
        self.restore.setVisible(nowhere)

    def _again(self) -> None:
        self.again.emit()

    def _choose(self) -> None:
        from desktop.ui.kit.files import ask_folder

        chosen = ask_folder(self, self.tr("The folder of the office"))
        if chosen:
            self.moved.emit(chosen)

    def _set_up(self) -> None:
        self.set_up_wanted.emit()

    def _restore(self) -> None:
        self.restore_wanted.emit()
