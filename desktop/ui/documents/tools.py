"""What stands over a preview: which page is seen, how large, and the way to others."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui import kit
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.roving import Roving
from desktop.ui.parts.pages_view import PagesView


class Tools(QWidget):
    """Rests while there is no page to be seen."""

    def __init__(self, view: PagesView) -> None:
        super().__init__()
        self._view = view
        self._page = kit.label("", "second")
        self._percent = kit.label("", "second")
        row = Flow(self, edge=0, gap=6)
        between = QWidget()
        between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (
            _tool("chevron-up", self.tr("Previous page (Page Up)"), view.previous_page),
            _tool("chevron-down", self.tr("Next page (Page Down)"), view.next_page),
            self._page,
            between,
            _tool("minus", self.tr("Smaller (-)"), view.zoom_out),
            self._percent,
            _tool("plus", self.tr("Larger (+)"), view.zoom_in),
            kit.Button(self.tr("Page width"), view.fit_width, kind="quiet"),
            kit.Button(self.tr("Whole page"), view.fit_page, kind="quiet"),
        ):
            row.addWidget(part)
        self._roving = Roving(self, self.findChildren(QAbstractButton))
        view.moved.connect(self._moved)
        self._moved()

    def _moved(self) -> None:
        page, pages = self._view.page, self._view.pages
        self.setEnabled(bool(pages))
        self._page.setText(kit.texts.fill(self.tr("Page %1 of %2"), page, pages) if pages else "")
        percent = kit.texts.fill(self.tr("%1 %"), self._view.percent)
        self._percent.setText(percent if pages else "")


def _tool(icon: str, name: str, act: Callable[[], None]) -> kit.IconButton:
    made = kit.IconButton(icon, name)
    made.clicked.connect(act)
    return made
