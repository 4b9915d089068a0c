"""What of a window can't be seen: beyond its edges, under another part, narrower than its text."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QWidget,
)

from desktop.ui.kit.bar import PrimaryBar
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choices import ChoiceField
from desktop.ui.kit.elided import Elided
from desktop.ui.kit.said_line import SaidLine
from desktop.ui.kit.segments import SegmentedChoice

#: A letter's own edge, in pixels.
_NEAR = 2
#: What is seen of a text that ends in «…».
_LETTERS = 14
#: What is seen of what is chosen from a list.
_LABEL = 8


def faults(window: QWidget, shown: QWidget, width: int, height: int) -> list[str]:
    """Return what is wrong with ``shown`` (a page, or a sheet over it) in a window of a size."""
    if (window.width(), window.height()) != (width, height):
        return [f"the window is {window.width()}×{window.height()}"]
    return [
        *_primary(window, shown),
        *_lost(window),
        *_overlaid(window),
        *_narrow(window),
        *_choices(window),
    ]


def _primary(window: QWidget, shown: QWidget) -> Iterator[str]:
    """Yield the primary buttons that are not wholly inside the window."""
    bars = [bar for bar in shown.findChildren(PrimaryBar) if bar.isVisible()]
    buttons = [b for b in shown.findChildren(Button) if b.property("kind") == "primary"]
    for button in [bar.primary for bar in bars] or [b for b in buttons if not _scrolled(b)]:
        if button.isVisible() and not window.rect().contains(_rect(button, window)):
            yield f"primary outside: {_name(button)} {_rect(button, window).getRect()}"


def _lost(window: QWidget) -> Iterator[str]:
    """Yield what lies beyond the sides of what it lies in, or below a part that can't scroll."""
    for area in window.findChildren(QAbstractScrollArea):
        bar = area.horizontalScrollBar()
        if area.isVisible() and bar.maximum() > 0 and not isinstance(area, QAbstractItemView):
            yield f"scrolls sideways: {_name(area)} by {bar.maximum()}"
        if isinstance(area, QScrollArea) and area.isVisible() and area.widget() is not None:
            over = area.widget().minimumSizeHint().width() - area.viewport().width()
            if area.widgetResizable() and over > 0:
                yield f"wider than its view: {_name(area)} by {over}"
    for widget in _leaves(window):
        rect = _rect(widget, window)
        seen = _seen(widget, window)
        if seen.left() > rect.left() + _NEAR or seen.right() < rect.right() - _NEAR:
            yield f"cut at the side: {_name(widget)} {rect.getRect()} in {seen.getRect()}"
        around = widget.parentWidget()
        if around is not None and widget.geometry().bottom() > around.height() + _NEAR:
            yield f"cut below: {_name(widget)} {widget.geometry().getRect()} in {around.height()}"
        if not _scrolled(widget) and not window.rect().adjusted(0, 0, 0, 1).contains(rect):
            yield f"below the window: {_name(widget)} {rect.getRect()}"


def _overlaid(window: QWidget) -> Iterator[str]:
    """Yield the parts of a layout that lie over one another."""
    for around in window.findChildren(QWidget):
        layout = around.layout() if around.isVisible() else None
        parts = [part for part in _inside(around) if layout and layout.indexOf(part) >= 0]
        for one, other in combinations([part for part in parts if part.isVisible()], 2):
            both = one.geometry() & other.geometry()
            if both.width() > _NEAR and both.height() > _NEAR:
                yield f"lies over another: {_name(one)} {_name(other)} {both.getRect()}"


def _inside(around: QWidget) -> list[QWidget]:
    """Return the parts right inside another.

    A layout's items are not asked for: one that is gone is still known to Python by where it lay,
    and what comes to lie there is then taken for it.
    """
    return around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _narrow(window: QWidget) -> Iterator[str]:
    """Yield labels and buttons that have less room than their text needs."""
    for widget in _leaves(window):
        if isinstance(widget, Elided):
            need, seen = min(len(widget.text()), _LETTERS), widget.shown()
            if not _short(widget.text(), seen) and len(seen.rstrip("…")) < need:
                yield f"less than {need} letters: {_name(widget)}"
        elif isinstance(widget, QLabel):
            if not isinstance(widget, SaidLine):  # it says the rest over what lies beneath
                yield from _narrow_label(widget)
        elif widget.hasHeightForWidth():
            if widget.heightForWidth(widget.width()) > widget.height() + _NEAR:
                yield f"low button: {_name(widget)} {widget.height()}"
        elif isinstance(widget, QAbstractButton) and widget.text():
            need = widget.minimumSizeHint().expandedTo(widget.sizeHint()).width()
            if widget.width() + _NEAR < need:
                yield f"narrow button: {_name(widget)} {widget.width()} of {need}"


def _short(text: str, seen: str) -> bool:
    """Tell whether a text is whole, or a name without words of its middle."""
    first, _, last = seen.partition(" … ")
    ends = text.startswith(f"{first} ") and text.endswith(f" {last}") and last != ""
    return seen == text != "" or ends


def _choices(window: QWidget) -> Iterator[str]:
    """Yield lists that hide what is chosen, and choices that are higher than their lines."""
    for choice in window.findChildren(ChoiceField):
        seen, text = choice.shown().rstrip("…"), choice.currentText()
        if choice.isVisible() and len(seen) < min(len(text), _LABEL):
            yield f"less than {_LABEL} letters chosen: {_name(choice)} «{seen}» of «{text}»"
    for segments in window.findChildren(SegmentedChoice):
        over = segments.height() - segments.heightForWidth(segments.width())
        if segments.isVisible() and over > _NEAR:
            yield f"higher than its lines: {_name(segments)} by {over}"


def _narrow_label(widget: QLabel) -> Iterator[str]:
    text = widget.text()
    if widget.textFormat() != Qt.TextFormat.PlainText and "<" in text:
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    words = text.split() if widget.wordWrap() else text.splitlines()
    need = max(map(widget.fontMetrics().horizontalAdvance, words), default=0)
    if need > widget.contentsRect().width() + _NEAR:
        yield f"narrow label: {_name(widget)} {widget.contentsRect().width()} of {need}"
    tall = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
    if tall > widget.height() + _NEAR:
        yield f"low label: {_name(widget)} {widget.height()} of {tall}"


def _leaves(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        text = isinstance(widget, QLabel | QAbstractButton)
        if text and widget.isVisible() and widget.width() and widget.height():
            yield widget


def _rect(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Return what every part around a widget leaves of it."""
    seen, parent = _rect(widget, window), widget.parentWidget()
    while parent is not None:
        seen &= _rect(parent, window).adjusted(0, -100_000, 0, 100_000)
        if parent is window:
            break
        parent = parent.parentWidget()
    return seen


def _scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    said = text or widget.accessibleName() or widget.toolTip()
    around = widget.parentWidget()
    return f"{type(around).__name__}/{type(widget).__name__} «{said[:40]}»"
