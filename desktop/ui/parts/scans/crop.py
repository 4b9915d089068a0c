"""A page cropped by hand: by the mouse, or edge by edge with the arrows."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit import texts
from desktop.ui.kit.theme import current_theme
from desktop.ui.parts.scans.pages import ScannedPage

#: Left, top, right, bottom, each of 1 from the page's left upper corner.
Box = tuple[float, float, float, float]

#: How far an arrow moves an edge, with Shift and without, and what is left of a page at least.
_STEP: Final = 0.01
_FAR: Final = 0.05
_LEAST: Final = 0.05
#: How near the mouse takes an edge, and the room around the page, in screen pixels.
_NEAR: Final = 12
_MARGIN: Final = 20
_LEFT, _TOP, _RIGHT, _BOTTOM = range(4)
#: The edges in the order in which Space goes through them, from the one above with the clock.
_ROUND: Final = (_TOP, _RIGHT, _BOTTOM, _LEFT)
_MOVES: Final = {
    Qt.Key.Key_Left: (-1, (_LEFT, _RIGHT)),
    Qt.Key.Key_Right: (1, (_LEFT, _RIGHT)),
    Qt.Key.Key_Up: (-1, (_TOP, _BOTTOM)),
    Qt.Key.Key_Down: (1, (_TOP, _BOTTOM)),
}


class CropFrame(QWidget):
    """``taken``: Enter was pressed; ``moved``: an edge was moved, or another one is in hand.

    Space takes the next edge in hand, an arrow moves it by a hundredth of the page (Shift: five);
    the mouse draws an edge or a corner, or a part of the page anew.
    """

    taken = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._box: list[float] = [0.0, 0.0, 1.0, 1.0]
        self._edge = _TOP
        self._drawn: tuple[int, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 200))

    def show_page(self, page: ScannedPage, box: Box) -> None:
        """Show a whole page, and what of it is kept so far."""
        self._picture = QImage.fromData(page.jpeg)
        self._box, self._edge = list(box), _TOP
        self._changed()

    def box(self) -> Box:
        """Return what of the page is kept."""
        left, top, right, bottom = self._box
        return left, top, right, bottom

    def said(self) -> str:
        """Return which edge is in hand, and how far it cuts in."""
        names = {
            _LEFT: self.tr("Left edge"),
            _TOP: self.tr("Upper edge"),
            _RIGHT: self.tr("Right edge"),
            _BOTTOM: self.tr("Lower edge"),
        }
        place = self._box[self._edge]
        cut = place if self._edge in (_LEFT, _TOP) else 1 - place
        return texts.fill(self.tr("%1: %2% cut away"), names[self._edge], round(cut * 100))

    def _changed(self) -> None:
        self.setAccessibleName(self.said())
        self.update()
        self.moved.emit()

    def _move(self, edge: int, to: float) -> None:
        """Bring an edge somewhere, not over the one across from it."""
        across = self._box[(edge + 2) % 4]
        low, high = (0.0, across - _LEAST) if edge in (_LEFT, _TOP) else (across + _LEAST, 1.0)
        self._box[edge] = min(max(to, low), high)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            towards, edges = _MOVES[key]
            if self._edge not in edges:
                self._edge = edges[0] if towards < 0 else edges[1]
            else:
                far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                step = _FAR if far else _STEP
                self._move(self._edge, self._box[self._edge] + towards * step)
            self._changed()
        elif key == Qt.Key.Key_Space:
            self._edge = _ROUND[(_ROUND.index(self._edge) + 1) % len(_ROUND)]
            self._changed()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    # ---- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the edges near the mouse, or begin a part anew where none is."""
        at, kept = event.position(), self._kept()
        upright = {_LEFT: kept.left(), _RIGHT: kept.right()}
        level = {_TOP: kept.top(), _BOTTOM: kept.bottom()}
        near = [edge for edge, x in upright.items() if abs(at.x() - x) <= _NEAR]
        near += [edge for edge, y in level.items() if abs(at.y() - y) <= _NEAR]
        if not near:
            x, y = self._of_page(at)
            x, y = min(x, 1 - _LEAST), min(y, 1 - _LEAST)
            self._box = [x, y, x + _LEAST, y + _LEAST]
            near = [_RIGHT, _BOTTOM]
        self._drawn, self._edge = tuple(near), near[-1]
        self._changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x, y = self._of_page(event.position())
        for edge in self._drawn:
            self._move(edge, x if edge in (_LEFT, _RIGHT) else y)
        self._changed()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drawn = ()

    # ---- where things lie

    def _page(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = QSize(self._picture.size()).scaled(
            room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        found = QRectF(0, 0, size.width(), size.height())
        found.moveCenter(room.center())
        return found

    def _kept(self) -> QRectF:
        page = self._page()
        left, top, right, bottom = self._box
        corner = QPointF(page.x() + left * page.width(), page.y() + top * page.height())
        far = QPointF(page.x() + right * page.width(), page.y() + bottom * page.height())
        return QRectF(corner, far)

    def _of_page(self, at: QPointF) -> tuple[float, float]:
        page = self._page()
        x = (at.x() - page.x()) / max(page.width(), 1.0)
        y = (at.y() - page.y()) / max(page.height(), 1.0)
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg"))
        page, kept = self._page(), self._kept()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, self._picture)
        for part in _around(page, kept):
            painter.fillRect(part, theme.color("veil"))
        painter.setPen(QPen(theme.color("primary"), 2))
        painter.drawRect(kept)
        corners = kept.topLeft(), kept.topRight(), kept.bottomRight(), kept.bottomLeft()
        begins = _ROUND.index(self._edge)
        painter.setPen(QPen(theme.color("primary"), 6))
        painter.drawLine(corners[begins], corners[(begins + 1) % 4])
        painter.end()


def _around(page: QRectF, kept: QRectF) -> tuple[QRectF, ...]:
    """Return the four parts of a page that are cut away."""
    return (
        QRectF(page.left(), page.top(), page.width(), kept.top() - page.top()),
        QRectF(page.left(), kept.bottom(), page.width(), page.bottom() - kept.bottom()),
        QRectF(page.left(), kept.top(), kept.left() - page.left(), kept.height()),
        QRectF(kept.right(), kept.top(), page.right() - kept.right(), kept.height()),
    )
