"""A kept copy in a list, opened from there by who may read it."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.counted import Case
from desktop.core.intake.copied import CopyView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of, hijri_text
from desktop.ui.parts.pages_view import PagesView

_WIDTH: Final = 1000
_TALL: Final = 400


class CopyRow(kit.ItemRow):
    """How many pages are kept (``named``: of which paper), through which day and why."""

    def __init__(self, desk: Desk, copy: CopyView, *, named: bool) -> None:
        open_text = QCoreApplication.translate("CopyRow", "Open")
        button = kit.Button(open_text, kind="link", icon="eye")
        pages = count_of(copy.pages, "صفحة", Case.GENITIVE)
        title = QCoreApplication.translate("CopyRow", "A copy of %1").replace("%1", pages)
        super().__init__(
            kit.texts.joined(copy.name, title) if named else title,
            kept_words(copy),
            kind="warning" if copy.over else "ok",
            aside=button,
        )
        self._desk, self._copy, self.show_button = desk, copy, button
        button.clicked.connect(self._open)
        button.setVisible(desk.may(Action.COPY_READ))

    def _open(self) -> None:
        read, copy = self._desk.office.copies.read, self._copy
        self._desk.read(read, copy.request_id, copy.blob, done=self._show)

    def _show(self, pdf: bytes) -> None:
        CopySheet(self, self._copy.name, kept_words(self._copy), pdf).open()


class CopySheet(kit.Sheet):
    """A kept copy, to be read."""

    def __init__(self, over: QWidget, name: str, told: str, pdf: bytes) -> None:
        super().__init__(over, name, width=_WIDTH)
        self.view = PagesView()
        self.view.setMinimumHeight(_TALL)
        self.view.set_pdf(pdf)
        self.body.addWidget(kit.label(told, "second", wrap=True))
        self.body.addWidget(self.view)
        self.set_foot(None)

    def first_focus(self) -> QWidget:
        return self.view


def kept_words(copy: CopyView) -> str:
    """Return how long a copy is kept and why, or that its time is over."""
    over = QCoreApplication.translate("CopyRow", "Its time ended on %1")
    until = QCoreApplication.translate("CopyRow", "Kept through %1")
    day = (over if copy.over else until).replace("%1", hijri_text(copy.until))
    return kit.texts.joined(day, copy.why)
