"""The bar on top: where one is, search, and the window's own switches."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.fields import SearchBox
from desktop.ui.kit.page import PageHeader
from desktop.ui.kit.theme import Mode, current_theme


class TopBar(QFrame):
    """``searched(text)`` by Enter, ``theme_wanted``, ``size_wanted``, ``help_wanted``."""

    searched = Signal(str)
    theme_wanted = Signal()
    size_wanted = Signal()
    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar-top")
        self.header = PageHeader()
        self.search = SearchBox(self.tr("Search by name, identity or mobile"))
        self.search.returnPressed.connect(self._search)
        self._theme = IconButton("moon", "")
        self._size = IconButton("a-large-small", self.tr("Larger or normal text"))
        self._help = IconButton("circle-help", self.tr("Shortcuts (F1)"))
        self._theme.clicked.connect(self.theme_wanted)
        self._size.clicked.connect(self.size_wanted)
        self._help.clicked.connect(self.help_wanted)
        box = QHBoxLayout(self)
        box.setSpacing(6)
        box.addWidget(self.header, 3)
        box.addWidget(self.search, 2)
        box.addSpacing(8)
        for button in (self._help, self._size, self._theme):
            box.addWidget(button)
        self._measure()

    def _measure(self) -> None:
        px = current_theme().px
        self.setFixedHeight(px.title + px.help + px.field)
        box = self.layout()
        if box is not None:
            box.setContentsMargins(px.padding + 4, 4, px.padding + 4, 4)
        self.search.setMaximumWidth(20 * px.base)
        dark = current_theme().mode is Mode.DARK
        self._theme.set_icon("sun" if dark else "moon")
        name = self.tr("Light colours") if dark else self.tr("Dark colours")
        self._theme.setAccessibleName(name)
        self._theme.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _search(self) -> None:
        text = self.search.text().strip()
        if text:
            self.searched.emit(text)
