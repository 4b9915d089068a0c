"""The sidebar: what there is to do, where work waits, who is at the PC."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.cards import empty, label
from desktop.ui.kit.cells import shortened
from desktop.ui.kit.elided import Elided
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.texts import joined
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.shell.brand import Brand
from desktop.ui.shell.nav_item import EDGE, RAIL, RAIL_EDGE, NavItem
from desktop.ui.shell.pages import PageSpec, Section

#: Above and below it, and between its parts; and where a rail is too low for all pages.
_ABOVE, _BELOW, _BETWEEN, _LOW = 16, 14, 10, 4
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
#: The keys of the pages, in the order they lie on a keyboard.
PLACE_KEYS: Final = (*"1234567890", "-", "=", "[", "]")


def place_keys(place: int) -> str:
    """Return the keys of the page at a place of the sidebar, from 1; "" where there are none."""
    return f"Ctrl+{PLACE_KEYS[place - 1]}" if place <= len(PLACE_KEYS) else ""


class _Avatar(QWidget):
    """The initials of a person, on a soft disc."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._initials = ""

    def set_name(self, name: str) -> None:
        words = [word.removeprefix("ال") or word for word in name.split()]
        self._initials = " ".join(word[0] for word in (words[:1] + words[-1:])[: len(words)])
        self.update()

    def sizeHint(self) -> QSize:
        side = round(current_theme().px.base * 2.4)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        disc = QRect(0, (self.height() - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color("primary_soft"))
        painter.drawEllipse(disc)
        painter.setPen(current_theme().color("primary"))
        painter.setFont(font("help", QFont.Weight.Bold))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()


class _Name(Elided):
    """Who it is in one line: of a long name the first and the last."""

    def shown(self) -> str:
        return shortened(self.text(), self.fontMetrics(), self.contentsRect().width())


class Sidebar(QFrame):
    """``chosen(page id)`` and ``lock_wanted``; in a narrow window a rail of icons."""

    chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sidebar")
        self._items: dict[str, NavItem] = {}
        self._roving = Roving(self)
        self._headings: list[QWidget] = []
        self._rail = self._tight = False
        self._brand = Brand()
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(3)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        self._avatar = _Avatar()
        self._who = QWidget()
        self._name = _Name("strong")
        self._job = Elided("help")
        self.lock_button = IconButton("lock", self.tr("Lock (Ctrl+L)"))
        tell_keys(self.lock_button, "Ctrl+L")
        # Ctrl+L locks from everywhere; a Space that went astray must not
        self.lock_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lock_button.clicked.connect(self.lock_wanted)
        self._build()

    def _build(self) -> None:
        self._box = QVBoxLayout(self)
        self._box.setSpacing(10)
        self._box.addWidget(self._brand)
        self._box.addWidget(self._area, 1)
        words = QVBoxLayout(self._who)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._job)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(10)
        self._foot.addWidget(self._avatar)
        self._foot.addWidget(self._who, 1)
        self._foot.addWidget(self.lock_button)
        self._box.addLayout(self._foot)
        self._measure()

    def fold(self, *, rail: bool) -> None:
        """Show icons alone, or with their words."""
        if rail != self._rail:
            self._rail = rail
            self._measure()

    def _measure(self) -> None:
        rail, ways = self._rail, QBoxLayout.Direction
        self._brand.set_bare(bare=rail)
        self._foot.setDirection(ways.TopToBottom if rail else ways.LeftToRight)
        self._foot.setContentsMargins(0 if rail else 6, 0, 0 if rail else 6, 0)
        for part in (self._avatar, self.lock_button):
            self._foot.setAlignment(part, Qt.AlignmentFlag.AlignHCenter if rail else _MIDDLE)
        for words in (self._who, *self._headings):
            words.setHidden(rail)
        self.setFixedWidth(RAIL if rail else current_theme().px.sidebar)
        self._tighten()

    def _tighten(self) -> None:
        """Let the pages stand closer where not all of them are seen; from a rail the mark goes, the
        person's letters, and what is around them, before they scroll.
        """
        rows, px = len(self._items), current_theme().px
        headings = [h for h in self._headings if not h.isHidden()]
        between = sum(h.sizeHint().height() + 3 for h in headings)
        foot = self._foot.sizeHint().height() - self._foot.spacing() + _BETWEEN
        around = _ABOVE + _BELOW + self._brand.sizeHint().height() + foot + 2 * _BETWEEN
        room = self.height() - around
        self._tight = rows * (px.nav + 3) + between > room
        low = self._rail and rows * (px.target + 1) > room
        self._brand.setHidden(low)
        self._avatar.setHidden(low)
        edge = RAIL_EDGE if self._rail else EDGE
        above, below = (_LOW, _LOW) if low else (_ABOVE - edge // 2, _BELOW - edge // 2)
        self._box.setContentsMargins(edge, above, edge, below)
        for box in (self._box, self._foot):
            box.setSpacing(_LOW if low else _BETWEEN)
        self._list.setSpacing(0 if low else 1 if self._tight else 3)
        for item in self._items.values():
            item.fold(rail=self._rail, tight=self._tight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tighten()
        QTimer.singleShot(0, self, self._bring_into_view)  # once the pages are laid

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def set_person(self, name: str, job_title: str, office: str) -> None:
        """Show who is at the PC, in whose office."""
        self._name.setText(name)
        self._job.setText(job_title)
        self._avatar.set_name(name)
        self._avatar.setToolTip(joined(name, job_title))
        self._brand.set_office(office)

    def set_pages(self, specs: Sequence[PageSpec]) -> None:
        """Show other pages, by section."""
        empty(self._list)
        self._items, self._headings = {}, []
        titles = {Section.DAILY: self.tr("Daily work"), Section.SYSTEM: self.tr("System")}
        for section, title in titles.items():
            inside = [spec for spec in specs if spec.section is section]
            if inside:
                heading = label(title, "help")
                heading.setContentsMargins(8, 10, 8, 2)
                self._list.addWidget(heading)
                self._headings.append(heading)
            for spec in inside:
                self._add(spec)
        self._roving.take(list(self._items.values()))
        self._list.addStretch(1)
        self._measure()

    def _add(self, spec: PageSpec) -> None:
        place = len(self._items) + 1
        item = NavItem(spec, place_keys(place))
        item.clicked.connect(self._clicked)
        self._items[spec.id] = item
        self._list.addWidget(item)

    def _clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, NavItem)  # noqa: S101  # only items are connected
        self.chosen.emit(sender.spec.id)

    def ids(self) -> list[str]:
        """Return the pages listed, in order."""
        return list(self._items)

    def mark(self, page_id: str) -> None:
        """Show which page is open."""
        for name, item in self._items.items():
            item.stand(here=name == page_id)
            if name == page_id:
                self._roving.stand(item)
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        """Let the page that is open be seen among those that a low window leaves no room for."""
        for item in self._items.values():
            if item.here:
                self._area.ensureWidgetVisible(item, 0, 0)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many wait where."""
        for name, count in counts.items():
            if name in self._items:
                self._items[name].set_count(count)
