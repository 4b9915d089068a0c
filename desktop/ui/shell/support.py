"""The file for who helps with the PC: read in the window before it is saved, or not."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.base.outgoing import new_file
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.fields import MultiLineField
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.sheets import Sheet
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.theme import Mode, Size, lacks_fonts

if TYPE_CHECKING:
    from desktop.core.work.support import Part
    from desktop.ui.shell.preferences import Preferences

_MOST: Final = 200_000


def of_screens(preferences: "Preferences") -> "tuple[Part, ...]":
    """Return the screens, and those settings of the PC that say nothing of anybody: the name of a
    printer or a folder is none.
    """
    from desktop.core.work.support import Part

    screens = tuple(
        (
            f"screen_{at}",
            f"{one.size().width()}x{one.size().height()} ×{one.devicePixelRatio()}",
        )
        for at, one in enumerate(QGuiApplication.screens(), 1)
    )
    platform = ("platform", QGuiApplication.platformName())
    qt = ("qt", QLibraryInfo.version().toString())
    fonts = ("fonts_missing", ", ".join(lacks_fonts()) or "none")
    said = (
        ("theme", preferences.word("window", "theme", Mode.LIGHT).value),
        ("text", preferences.word("window", "text", Size.NORMAL).value),
        ("idle_minutes", str(preferences.number("window", "idle_minutes", 15))),
    )
    return Part("screens", (qt, platform, fonts, *screens)), Part("settings", said)


def text_of(parts: "Iterable[Part]") -> str:
    """Return the file's text: each part under its code, a line a fact."""
    return "".join(
        f"[{part.code}]\n" + "".join(f"{name} = {value}\n" for name, value in part.facts) + "\n"
        for part in parts
    )


class SupportSheet(Sheet):
    """Shows what the file would hold; nothing is written before the button is pressed."""

    def __init__(
        self,
        over: QWidget,
        tasks: Tasks,
        read: "Callable[[], tuple[Part, ...]]",
        own: "tuple[Part, ...]",
    ) -> None:
        super().__init__(over, self._title(), width=760)
        self._tasks, self._own = tasks, own
        told = self.tr("Versions, counts, sizes and codes, and nothing of anybody. Read it first.")
        self.body.addWidget(label(told, "second", wrap=True))
        self.shown = MultiLineField(16, maximum=_MOST)
        self.shown.setReadOnly(True)
        option = self.shown.document().defaultTextOption()  # it is read as code is, in any language
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.shown.document().setDefaultTextOption(option)
        self.shown.setAccessibleName(self._title())
        self.body.addWidget(self.shown)
        self.save = Button(self.tr("Save the file…"), self._ask, kind="primary", icon="save")
        self.set_foot(self.save)
        self.save.setEnabled(False)
        tasks.run(Operation(work=read, done=self._show))

    @classmethod
    def _title(cls) -> str:
        from PySide6.QtCore import QCoreApplication

        return QCoreApplication.translate("SupportSheet", "File for technical help")

    def _show(self, parts: "tuple[Part, ...]") -> None:
        self.shown.setPlainText(text_of((self._own[0], *parts, *self._own[1:])))
        self.save.setEnabled(True)
        self.save.setFocus()

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self._title(), "istiqbal-support.txt")
        if chosen:
            self.keep(Path(chosen))

    def keep(self, path: Path) -> None:
        """Save it where somebody said."""
        saving = partial(_save, self.shown.toPlainText(), path)
        saved = self.tr("The file is saved.")
        self._tasks.run(Operation(work=saving, done=self._saved, busy=self.save, news=saved))

    def _saved(self, _path: Path) -> None:
        self.finish()


def _save(text: str, path: Path) -> Path:
    with new_file(path) as put:
        put(text.encode())
    return path
