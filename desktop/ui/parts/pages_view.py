"""The pages of a print as they will be printed, one under the other."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop.ui.kit.texts import fill
from desktop.ui.kit.theme import current_theme
from desktop.ui.parts.prints.raster import page_image, page_sizes

#: Screen pixels of a point at 100 %.
_SCREEN: Final = 96 / 72
_STEPS: Final = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_MARGIN: Final = 20


class PagesView(QAbstractScrollArea):
    """Draws only the pages in view, at the screen's own resolution.

    Page Up and Page Down turn pages, + and - zoom, 0 fits the width, 1 the whole page.
    ``moved``: another page is in view, or the zoom changed.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pdf = b""
        self._sizes: list[tuple[float, float]] = []
        self._fit = "page"
        self._zoom = 1.0
        self._pictures: dict[tuple[int, float], QImage] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(240, 200))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # ---- what is shown

    def set_pdf(self, pdf: bytes) -> None:
        """Show another print from its first page, as large as before."""
        self._pdf = pdf
        self._sizes = page_sizes(pdf) if pdf else []
        self._pictures = {}
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._scrolled()

    @property
    def pages(self) -> int:
        """How many pages the print has."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in view, from 1; 0 where there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        for place, rect in enumerate(self._rects()):
            if rect.bottom() >= middle:
                return place + 1
        return self.pages

    @property
    def percent(self) -> int:
        """The zoom in per cent of the page's own size."""
        return round(self._zoom * 100)

    def go_to(self, page: int) -> None:
        """Bring a page (from 1) to the top."""
        rects = self._rects()
        if rects:
            page = min(max(page, 1), len(rects))
            self.verticalScrollBar().setValue(rects[page - 1].top() - _MARGIN)

    def next_page(self) -> None:
        """Bring the next page to the top."""
        self.go_to(self.page + 1)

    def previous_page(self) -> None:
        """Bring the page before to the top."""
        self.go_to(self.page - 1)

    # ---- zoom

    def fit_width(self) -> None:
        """Show pages as wide as the view, also after it is resized."""
        self._fit = "width"
        self._refit()

    def fit_page(self) -> None:
        """Show whole pages, also after the view is resized."""
        self._fit = "page"
        self._refit()

    def zoom_in(self) -> None:
        """Show pages one step larger."""
        self._set_zoom(next((s for s in _STEPS if s > self._zoom + 0.01), _STEPS[-1]))

    def zoom_out(self) -> None:
        """Show pages one step smaller."""
        self._set_zoom(next((s for s in reversed(_STEPS) if s < self._zoom - 0.01), _STEPS[0]))

    def _set_zoom(self, zoom: float) -> None:
        self._fit = ""
        self._zoom = zoom
        self._lay_out()

    def _refit(self) -> None:
        if not self._sizes or not self._fit:
            return
        width = max(w for w, _ in self._sizes) * _SCREEN
        height = max(h for _, h in self._sizes) * _SCREEN
        room = self.viewport().size()
        zoom = (room.width() - 2 * _MARGIN) / width
        if self._fit == "page":
            zoom = min(zoom, (room.height() - 2 * _MARGIN) / height)
        self._zoom = min(max(zoom, 0.1), _STEPS[-1])
        self._lay_out()

    # ---- laying out and painting

    def _rects(self) -> list[QRect]:
        """Return where each page lies, from the top of the first one's margin."""
        scale, top, found = self._zoom * _SCREEN, _MARGIN, []
        room = self.viewport().width()
        for wide, high in self._sizes:
            width, height = round(wide * scale), round(high * scale)
            left = max((room - width) // 2, _MARGIN)
            found.append(QRect(left, top, width, height))
            top += height + _MARGIN
        return found

    def _lay_out(self) -> None:
        rects = self._rects()
        room = self.viewport().size()
        height = rects[-1].bottom() + _MARGIN if rects else 0
        width = max((r.width() for r in rects), default=0) + 2 * _MARGIN
        here = self.page if rects else 1
        self.verticalScrollBar().setRange(0, max(height - room.height(), 0))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(width - room.width(), 0))
        self.horizontalScrollBar().setPageStep(room.width())
        if here > 1:
            self.go_to(here)
        self._scrolled()
        self.viewport().update()

    def _scrolled(self) -> None:
        said = fill(self.tr("Preview, page %1 of %2"), self.page, self.pages)
        self.setAccessibleName(said if self.pages else self.tr("Preview"))
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), current_theme().color("bg"))
        down, across = self.verticalScrollBar().value(), self._across()
        ratio = self.devicePixelRatioF()
        for place, rect in enumerate(self._rects()):
            shown = rect.translated(-across, -down)
            if not shown.intersects(self.viewport().rect()):
                continue
            painter.drawImage(QRectF(shown), self._picture(place, self._zoom * _SCREEN * ratio))
            painter.setPen(current_theme().color("border"))
            painter.drawRect(shown)
        painter.end()

    def _across(self) -> int:
        """Return how far the view lies from the pages' left; read from the right, a bar begins
        there.
        """
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()

    def _picture(self, page: int, scale: float) -> QImage:
        key = (page, round(scale, 3))
        if key not in self._pictures:
            if len(self._pictures) > 6:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[key] = page_image(self._pdf, page, scale)
        return self._pictures[key]

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_PageDown: self.next_page,
            Qt.Key.Key_PageUp: self.previous_page,
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
            Qt.Key.Key_1: self.fit_page,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(1)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(self.pages)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            return
        super().wheelEvent(event)
