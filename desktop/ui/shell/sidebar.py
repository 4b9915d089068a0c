"""The sidebar: what there is to do, where work waits, who is at the PC."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.base.arabic_text import arabic_digits
from desktop.ui.kit import icons
from desktop.ui.kit.buttons import IconButton, IconLabel
from desktop.ui.kit.cards import empty, label
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.shell.pages import PageSpec, Section

_EDGE: Final = 12
#: The keys of the pages, in the order they lie on a keyboard.
PLACE_KEYS: Final = (*"1234567890", "-")


def place_keys(place: int) -> str:
    """Return the keys of the page at a place of the sidebar, from 1; "" where there are none."""
    return f"Ctrl+{PLACE_KEYS[place - 1]}" if place <= len(PLACE_KEYS) else ""


class NavItem(QAbstractButton):
    """One page in the sidebar: icon, title, how many wait."""

    def __init__(self, spec: PageSpec, keys: str) -> None:
        super().__init__()
        self.spec = spec
        self.count = 0
        self.setText(spec.title())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(keys)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how many wait here."""
        self.count = count
        waiting = self.tr("%n waiting", "", count) if count else ""
        self.setAccessibleName(f"{self.text()} {arabic_digits(waiting)}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px.sidebar - 2 * _EDGE, current_theme().px.nav)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _placed(self, left: int, width: int) -> QRect:
        """Return a box ``left`` px from the leading edge."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRect(left, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        if here or self.underMouse() or self.hasFocus():
            painter.setPen(worn.color("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(worn.color("primary_soft" if here else "hover"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        token = "primary" if here else "second"
        side = worn.px.icon + 1
        square = self._placed(12, side)
        square.setTop((self.height() - side) // 2)
        square.setHeight(side)
        icons.draw(painter, self.spec.icon, token, square)
        painter.setFont(font("base", QFont.Weight.DemiBold if here else QFont.Weight.Normal))
        painter.setPen(worn.color(token))
        words = self._placed(side + 23, self.width() - side - 30)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, middle, self.text())
        if self.count:
            self._paint_count(painter)
        painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        worn = current_theme()
        text = arabic_digits(str(self.count))
        painter.setFont(font("help", QFont.Weight.DemiBold))
        width = max(painter.fontMetrics().horizontalAdvance(text) + 20, 32)
        box = self._placed(self.width() - width - 8, width)
        height = round(worn.px.help * 1.7)
        box.setTop((self.height() - height) // 2)
        box.setHeight(height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.color("surface" if self.isChecked() else "primary_soft"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(worn.color("primary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


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


class Brand(QWidget):
    """The program's mark and name, with the office's name under it."""

    def __init__(self) -> None:
        super().__init__()
        self._office = label("", "help", wrap=True)
        self._office.hide()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(IconLabel("heart-handshake", "primary", "section_icon"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self.tr("Istiqbal"), "section"))
        words.addWidget(self._office)
        box.addLayout(words, 1)

    def set_office(self, name: str) -> None:
        """Show whose office this is."""
        self._office.setText(name)
        self._office.setVisible(bool(name))


class Sidebar(QFrame):
    """``chosen(page id)`` and ``lock_wanted``."""

    chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sidebar")
        self._items: dict[str, NavItem] = {}
        self._brand = Brand()
        self._list = QVBoxLayout()
        self._list.setSpacing(3)
        self._avatar = _Avatar()
        self._name = label("", "strong", wrap=True)
        self._job = label("", "help", wrap=True)
        self.lock_button = IconButton("lock", self.tr("Lock (Ctrl+L)"))
        # Ctrl+L locks from everywhere; a Space that went astray must not
        self.lock_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lock_button.clicked.connect(self.lock_wanted)
        self._build()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(_EDGE, 16, _EDGE, 14)
        box.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self._brand)
        box.addLayout(head)
        box.addLayout(self._list)
        box.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 0, 6, 0)
        foot.setSpacing(10)
        foot.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._job)
        foot.addLayout(words, 1)
        foot.addWidget(self.lock_button)
        box.addLayout(foot)
        self._measure()

    def _measure(self) -> None:
        self.setFixedWidth(current_theme().px.sidebar)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def set_person(self, name: str, job_title: str, office: str) -> None:
        """Show who is at the PC, in whose office."""
        self._name.setText(name)
        self._job.setText(job_title)
        self._avatar.set_name(name)
        self._brand.set_office(office)

    def set_pages(self, specs: Sequence[PageSpec]) -> None:
        """Show other pages, by section."""
        empty(self._list)
        self._items = {}
        titles = {Section.DAILY: self.tr("Daily work"), Section.SYSTEM: self.tr("System")}
        for section, title in titles.items():
            inside = [spec for spec in specs if spec.section is section]
            if inside:
                heading = label(title, "help")
                heading.setContentsMargins(8, 10, 8, 2)
                self._list.addWidget(heading)
            for spec in inside:
                self._add(spec)

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
            item.setChecked(name == page_id)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many wait where."""
        for name, count in counts.items():
            if name in self._items:
                self._items[name].set_count(count)
