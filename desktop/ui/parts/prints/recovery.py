"""Printing or saving the sheet of the recovery key; it is kept nowhere else."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.operation import Operation
from desktop.ui.kit.tasks import Tasks
from desktop.ui.parts.doing import printing, saving
from desktop.ui.parts.prints.printer import send
from desktop.ui.parts.prints.saving import save
from desktop.ui.spool import PrintJob

DrawGroups = Callable[[tuple[str, ...]], bytes]


class KeepRecoverySheet(QObject):
    """What the set-up calls to save the sheet to ``path``, or to print it where that is ""."""

    tasks: Tasks

    def __init__(self, draw: DrawGroups) -> None:
        super().__init__()
        self._draw = draw

    def __call__(self, groups: tuple[str, ...], path: str, button: QWidget) -> None:
        """Draw the sheet in the lane, then print or save it there; ``button`` turns a mark."""
        if path:
            news, doing = self.tr("The sheet was saved."), saving()
        else:
            news, doing = self.tr("The sheet was sent to the printer."), printing()
        work = partial(_keep, self._draw, groups, path)
        self.tasks.run(Operation(work=work, news=news, busy=button, doing=doing))


def _keep(draw: DrawGroups, groups: tuple[str, ...], path: str) -> None:
    pdf = draw(groups)
    if path:
        save(pdf, Path(path))
    else:
        send(PrintJob(pdf, "istiqbal"))
