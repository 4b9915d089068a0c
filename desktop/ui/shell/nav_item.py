"""One page in the sidebar."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.kit import icons
from desktop.ui.kit.key_names import keys_of, tell_keys
from desktop.ui.kit.painted import PaintedButton
from desktop.ui.kit.texts import numeral
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.shell.pages import PageSpec

#: Around the pages, on either side.
EDGE: Final = 12
#: The width of the sidebar where only its icons are shown, and what is around them.
RAIL: Final = 64
RAIL_EDGE: Final = 6


class NavItem(PaintedButton):
    """One page in the sidebar: icon, title, how many wait."""

    def __init__(self, spec: PageSpec, keys: str) -> None:
        super().__init__(spec.title())
        self.spec = spec
        self.count = 0
        tell_keys(self, keys)
        self._rail = self._tight = False
        self.here = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def stand(self, *, here: bool) -> None:
        """Show whether its page is open; told aloud as a button, since nothing is ticked here."""
        self.here = here
        self.setAccessibleDescription(self.tr("The page in view") if here else "")
        self.update()

    def set_count(self, count: int) -> None:
        """Show how many wait here."""
        self.count = count
        waiting = self.tr("%n waiting", "", count) if count else ""
        name = f"{self.text()} {waiting}".strip()
        self.setAccessibleName(name)
        self.setToolTip(" · ".join(filter(None, (name if self._rail else "", keys_of(self)))))
        self.update()

    def fold(self, *, rail: bool, tight: bool) -> None:
        """Show the icon alone, with a dot where something waits; ``tight``: as low as can be."""
        self._rail, self._tight = rail, tight
        self.set_count(self.count)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        px = current_theme().px
        width = RAIL - 2 * RAIL_EDGE if self._rail else px.sidebar - 2 * EDGE
        return QSize(width, px.target if self._tight else px.nav)

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px.target, self.sizeHint().height())

    def _placed(self, left: int, width: int) -> QRect:
        """Return a box ``left`` px from the leading edge."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRect(left, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.here
        if here or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.color("primary_soft" if here else "hover"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        token = "primary" if here else "second"
        side = worn.px.icon + 1
        square = self._placed((self.width() - side) // 2 if self._rail else 12, side)
        square.setTop((self.height() - side) // 2)
        square.setHeight(side)
        icons.draw(painter, self.spec.icon, token, square)
        if self._rail:
            self._paint_dot(painter, square)
            painter.end()
            return
        painter.setFont(font("base", QFont.Weight.DemiBold if here else QFont.Weight.Normal))
        painter.setPen(worn.color(token))
        words = self._placed(side + 23, self.width() - side - 30)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, middle, text)
        if self.count:
            self._paint_count(painter)
        painter.end()

    def _paint_dot(self, painter: QPainter, icon: QRect) -> None:
        if self.count:
            dot = self._placed(self.width() - 12, 8)
            dot.setTop(icon.top() - 3)
            dot.setHeight(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_theme().color("primary"))
            painter.drawEllipse(dot)

    def _paint_count(self, painter: QPainter) -> None:
        worn = current_theme()
        text = numeral(self.count)
        painter.setFont(font("help", QFont.Weight.DemiBold))
        width = max(painter.fontMetrics().horizontalAdvance(text) + 20, 32)
        box = self._placed(self.width() - width - 8, width)
        height = round(worn.px.help * 1.7)
        box.setTop((self.height() - height) // 2)
        box.setHeight(height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.color("surface" if self.here else "primary_soft"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(worn.color("primary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
