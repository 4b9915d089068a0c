"""The bar on top: where one is, search, and the window's own switches."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.fields import SearchBox
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.page import PageHeader
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.theme import Mode, current_theme


class BackLink(Button):
    """Names the page that one came from, before the title of the one in view."""

    _LETTERS = 22

    def __init__(self) -> None:
        super().__init__("", kind="link", icon="arrow-left")
        self.hide()

    def name(self, name: str) -> None:
        """Show where it leads; "" for nowhere."""
        short = name if len(name) <= self._LETTERS else f"{name[: self._LETTERS - 1].rstrip()}…"
        self.setText(short)
        says = self.tr("Back to %1").replace("%1", name)
        self.setAccessibleName(says)
        self.setToolTip(f"{says} (Esc)")
        self.setVisible(bool(name))


class TopBar(QFrame):
    """``searched(text)`` by Enter, ``theme_wanted``, ``size_wanted``, ``help_wanted``,
    ``next_wanted``: the PC is handed over.
    """

    searched = Signal(str)
    theme_wanted = Signal()
    size_wanted = Signal()
    help_wanted = Signal()
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._low = False
        self.setProperty("role", "bar-top")
        self.back = BackLink()
        self.header = PageHeader()
        self.search = SearchBox(self.tr("Search by name, identity or mobile"))
        self.search.returnPressed.connect(self._search)
        self._theme = IconButton("moon", "")
        self._size = IconButton("a-large-small", self.tr("Larger or normal text"))
        self._help = IconButton("circle-help", self.tr("Shortcuts (F1)"))
        self._next = IconButton("arrow-left-right", self.tr("Hand over (Ctrl+H)"))
        told = (self._theme, "Ctrl+D"), (self._size, "Ctrl+Shift+D"), (self._help, "F1")
        for widget, keys in (*told, (self.back, "Esc"), (self._next, "Ctrl+H")):
            tell_keys(widget, keys)
        self._theme.clicked.connect(self.theme_wanted)
        self._size.clicked.connect(self.size_wanted)
        self._help.clicked.connect(self.help_wanted)
        self._next.clicked.connect(self.next_wanted)
        box = QHBoxLayout(self)
        box.setSpacing(6)
        box.addWidget(self.back)
        box.addWidget(self.header, 1, Qt.AlignmentFlag.AlignVCenter)
        box.addSpacing(8)
        box.addWidget(self.search)
        box.addSpacing(8)
        switches = self._next, self._help, self._size, self._theme
        for button in switches:
            box.addWidget(button)
        self._acts = Roving(self, (self.back, *switches))
        self._measure()

    def fold(self, *, low: bool) -> None:
        """Take one line instead of two, in a low window."""
        self._low = low
        self.header.fold(low=low)
        self._measure()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title; it comes before the search where there is no room for both."""
        self.header.set(title, subtitle)
        self._share()

    def lead_back(self, name: str) -> None:
        """Name where one came from; "" for nowhere."""
        self.back.name(name)
        self._share()

    def clear(self) -> None:
        """Name nobody, of whom a page was titled or who was searched for."""
        self.search.clear()
        self.lead_back("")
        self.set_title("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the search what the title leaves; the way back shows its arrow alone before that."""
        px, box = current_theme().px, self.layout()
        if box is None:
            return
        self.header.updateGeometry()  # else the box counts the title of before, until Qt tells it
        around = box.minimumSize().width() - self.header.minimumSizeHint().width()
        around -= self.search.minimumWidth()
        around -= 0 if self.back.isHidden() else self.back.sizeHint().width()
        left = self.width() - around - self.header.sizeHint().width() - 9 * px.base
        wide = 0 if self.back.isHidden() else self.back.width_of(bare=False)
        self.back.set_bare(bare=wide > left)
        left -= 0 if self.back.isHidden() else self.back.sizeHint().width()
        self.search.setFixedWidth(min(9 * px.base + max(left, 0), 20 * px.base))

    def _measure(self) -> None:
        px = current_theme().px
        self.setFixedHeight(px.field + (10 if self._low else px.title + px.help))
        box = self.layout()
        if box is not None:
            box.setContentsMargins(px.padding + 4, 4, px.padding + 4, 4)
        self._share()
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
            self.search.clear()  # it goes with whoever was sent, and is no filter of the next page
            self.searched.emit(text)
