"""What the keyboard can do, over the page (F1)."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.base.arabic_text import ltr
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.flow import flow
from desktop.ui.kit.key_names import keys_shown
from desktop.ui.kit.sheets import Sheet

#: What help offers besides: its name, an icon, and what it does.
Offer = tuple[Callable[[], str], str, Callable[[], object]]


class ShortcutHelp(Sheet):
    """Keys and what they do, first those of the page in view; Esc or F1 closes.

    ``own``: what the page's own widgets tell (``key_names.tell_keys``). ``everywhere``: the keys
    of the window's own shortcuts.
    """

    def __init__(
        self,
        over: QWidget,
        own: Iterable[tuple[str, str]] = (),
        everywhere: Iterable[str] = (),
        offers: Sequence[Offer] = (),
    ) -> None:
        super().__init__(over, QCoreApplication.translate("ShortcutHelp", "Shortcuts"), width=560)
        own = dict.fromkeys(own)
        self.offers = [self._offer(*offer) for offer in offers]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        if own:
            self._add(self.tr("On this page"), own)
        words = self._words()
        said = [(keys_shown(keys), words[keys]) for keys in everywhere if keys in words]
        self._add(self.tr("Everywhere"), said)
        self._add(self.tr("In fields and lists"), self._in_fields())
        self.body.addLayout(self._grid)
        if self.offers:
            self.body.addWidget(flow(*self.offers))
        self._close = self.set_foot(None, back=self.tr("Close"))

    def first_focus(self) -> QWidget:
        """Begin with the way back: Enter after F1 goes nowhere."""
        return self._close

    def _offer(self, name: Callable[[], str], icon: str, act: Callable[[], object]) -> Button:
        button = Button(name(), icon=icon)
        button.clicked.connect(self.dismiss)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _add(self, heading: str, rows: Iterable[tuple[str, str]]) -> None:
        grid = self._grid
        grid.addWidget(label(heading, "help"), grid.rowCount(), 0, 1, 2)
        for keys, what in rows:
            place = grid.rowCount()
            grid.addWidget(label(ltr(keys), "strong"), place, 0)
            grid.addWidget(label(what, "second", wrap=True), place, 1)

    def _words(self) -> dict[str, str]:
        """Return what the window's shortcuts do; the ways back are told with the ways there."""
        return {
            "Alt+Left": self.tr("back to where the page was opened from; so does Esc"),
            "F6": self.tr("from sidebar to filters, page and bar; Shift+F6 back"),
            "Ctrl+Down": self.tr("to the next card of the page; Ctrl+↑ back"),
            "Ctrl+K": self.tr("search"),
            "Ctrl+1": self.tr("pages of the sidebar in their order: 1 the first, 2 the second…"),
            "Ctrl+S": self.tr("the main button of the page"),
            "F8": self.tr("the next field that needs correction"),
            "Ctrl+H": self.tr("hand over to who is next"),
            "Ctrl+L": self.tr("lock"),
            "Ctrl+D": self.tr("dark or light colours"),
            "Ctrl+Shift+D": self.tr("larger or normal text"),
            "F1": self.tr("this help"),
        }

    def _in_fields(self) -> list[tuple[str, str]]:
        """Return what fields and lists make of keys by themselves."""
        return [
            ("Enter", self.tr("to the next field; in the last one, the main button")),
            ("Tab", self.tr("to the next field, list or button")),
            ("← → ↑ ↓", self.tr("inside a list, filters, the sidebar, a card or a bar")),
            ("1 … 9", self.tr("choose, and go on; first letters choose too")),
            ("Home · End", self.tr("to the first or last row of a table")),
            ("F4 · F7", self.tr("in a date: the calendar; Hijri or Gregorian")),
            ("F10", self.tr("in what the search found: whether their aid came")),
            ("Ctrl+Z · Ctrl+Y", self.tr("take back what was entered in a field; enter it again")),
            ("Alt+↓", self.tr("open a list")),
            ("Esc", self.tr("close what lies on top, a message, or clear the search")),
            ("Ctrl", self.tr("held alone: each key over its button")),
        ]
