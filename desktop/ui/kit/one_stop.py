"""How a part of the window is read, by its layouts; and parts whose buttons are one stop of Tab."""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLayout, QScrollArea, QWidget

from desktop.ui.kit.banner import Banner
from desktop.ui.kit.buttons import Pressed

#: The ways of having the keyboard that let Tab come to it.
BY_TAB: Final = frozenset(
    {Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus}
)
#: Those of what arrows lead to besides: the others of a group.
BY_KEYS: Final = BY_TAB | {Qt.FocusPolicy.ClickFocus}


class OneStop(QFrame):
    """A part that is one stop of Tab where it holds only what is pressed, or said in a banner:
    arrows go from one to the next. Where something is entered in it, or listed, each is a stop.
    """

    #: What Tab comes to first, where it is not what is read first.
    begins: QWidget | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to another of its buttons; what has the keyboard left the arrow to it."""
        there, here = joined(self), QApplication.focusWidget()
        if here is None or len(there) < 2 or not lead(self, here, there, event):
            super().keyPressEvent(event)


def joined(part: OneStop) -> list[QWidget]:
    """Return what arrows go through in a part, in the order of reading; nothing where it is more
    than one stop, or lies within another that is one.
    """
    holder = holder_of(part)
    return [] if holder is not None else _joined(part)


def holder_of(part: QWidget) -> OneStop | None:
    """Return the part that is one stop and holds another, the outermost of them."""
    found = None
    while (over := part.parentWidget()) is not None:
        part = over
        if isinstance(part, OneStop) and _joined(part):
            found = part
    return found


def _joined(part: OneStop) -> list[QWidget]:
    parts = [one for one in as_read(part, BY_KEYS) if one.isEnabled()]
    return parts if all(isinstance(one, Pressed | Banner) for one in parts) else []


def lead(holder: QWidget, here: QWidget, there: Sequence[QWidget], event: QKeyEvent) -> bool:
    """Bring the keyboard from one of a group to another by an arrow, Home or End; False where the
    key means something else, or there is no other.
    """
    if here not in there or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    rtl = holder.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right, last = Qt.Key.Key_Left, Qt.Key.Key_Right, len(there) - 1
    at = there.index(here)
    match event.key():
        case Qt.Key.Key_Down:
            place = _across(holder, there, at, 1)
        case Qt.Key.Key_Up:
            place = _across(holder, there, at, -1)
        case key if key in (left, right):
            place = at + (1 if (key == left) == rtl else -1)
        case Qt.Key.Key_Home:
            place = 0
        case Qt.Key.Key_End:
            place = last
        case _:
            return False
    there[min(max(place, 0), last)].setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _across(holder: QWidget, there: Sequence[QWidget], here: int, way: int) -> int:
    """Return the place in the next line below (``way`` 1) or above (-1) that lies nearest."""
    at = [QRect(one.mapTo(holder, QPoint()), one.size()) for one in there]
    mine = at[here]
    apart = [way * (one.center().y() - mine.center().y()) for one in at]
    others = [off for off, one in zip(apart, at, strict=True) if off > one.height() // 2]
    if not others:
        lines = any(-off > one.height() // 2 for off, one in zip(apart, at, strict=True))
        return here if lines else here + way
    reach = min(others) + mine.height() // 2
    line = [place for place, off in enumerate(apart) if off in others and off <= reach]
    return min(line, key=lambda place: abs(at[place].center().x() - mine.center().x()))


def parts_of(part: QWidget) -> Iterator[QWidget]:
    layout = part.layout()
    return _laid_out(layout) if layout is not None else _lying_in(part)


def as_read(
    part: QWidget, policies: frozenset[Qt.FocusPolicy], *, folded: bool = False
) -> Iterator[QWidget]:
    if part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        return
    if part.focusPolicy() in policies and part.focusProxy() is None:
        yield part
    if isinstance(part, QLabel):  # most of what there is, and nothing lies in it
        return
    begins = part.begins if isinstance(part, OneStop) and policies is BY_TAB else None
    if isinstance(part, OneStop) and folded and (together := _joined(part)):
        here = QApplication.focusWidget()
        yield next(one for one in (here, begins, *together) if one in together)
        return
    if begins is not None:
        yield from as_read(begins, policies)
    inner = part.widget() if isinstance(part, QScrollArea) else None
    for child in parts_of(part) if inner is None else (inner,):
        if child is not begins:
            yield from as_read(child, policies, folded=folded)


def _lying_in(part: QWidget) -> Iterator[QWidget]:
    """Yield what a part that lays nothing out places by itself, in its own order."""
    for child in part.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of those within it, in its order.

    Its items are not asked for: what Python once held of an item, its layout keeps for good.
    """
    owner = layout.parentWidget()
    parts = owner.children() if owner is not None else []
    placed: dict[int, QWidget | QLayout] = {
        layout.indexOf(one): one
        for one in (*layout.children(), *parts)
        if isinstance(one, QWidget | QLayout)
    }
    for place, one in sorted(placed.items(), key=itemgetter(0)):
        if place >= 0:
            yield from (one,) if isinstance(one, QWidget) else _laid_out(one)
