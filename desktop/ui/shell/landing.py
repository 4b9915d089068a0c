"""Where the keyboard lands on a page that is come to, and where it is left after an act."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.ui.kit.bar import BARS
from desktop.ui.kit.cards import EmptyState
from desktop.ui.kit.caret import put_caret
from desktop.ui.kit.checks import CheckRow
from desktop.ui.kit.frames import lay_out
from desktop.ui.kit.page import Page
from desktop.ui.kit.reading import all_in
from desktop.ui.kit.row import bring_into_view
from desktop.ui.kit.segments import SegmentedChoice
from desktop.ui.kit.sheets import in_front
from desktop.ui.kit.still import still
from desktop.ui.kit.tasks import Tasks
from desktop.ui.places import Place
from desktop.ui.shell.pages import Begins, ComesBack, Opens, Returns

if TYPE_CHECKING:
    from desktop.ui.shell.stands import Stand

#: What is entered or chosen from, rather than pressed.
_ENTRIES: Final = (
    QLineEdit,
    QComboBox,
    QPlainTextEdit,
    QAbstractItemView,
    SegmentedChoice,
    CheckRow,
)
#: Whoever does one of these on what the keyboard was brought to began there.
_BEGINS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress})


class Landing(QObject):
    """After every act the keyboard is on something that can be used.

    A page says itself what comes next; where what had the keyboard went away or can't be pressed
    any more once the work is done, and nothing took its place, the page is begun anew. So is one
    that was come to before what it shows was read, unless somebody began on it meanwhile.
    """

    def __init__(self, room: QWidget, page: Callable[[], QWidget | None]) -> None:
        super().__init__(room)
        self._room, self._page = room, page
        self._tasks: Tasks | None = None
        self._landed: QWidget | None = None
        #: Where a page begins, while it can't take the keyboard yet and nothing was pressed.
        self._meant: QWidget | None = None
        self._stand: Stand | None = None
        self._sifted = False

    def follow(self, tasks: Tasks) -> None:
        """Look after what is done there."""
        if tasks is not self._tasks:  # a window has one, whoever comes in
            self._tasks = tasks
            tasks.rested.connect(self._settle)

    def land(self, page: QWidget, stand: "Stand | None" = None) -> None:
        """Bring the keyboard to a page's beginning, or a page to how somebody stood on it, again
        once its parts are shown, and once what they show was read.
        """
        self._stand_on(None)
        self._seek(stand)
        meant = self._focus_in(page)
        if stand is not None:
            stand.show(page)
        self._stand_on(QApplication.focusWidget(), meant)
        QTimer.singleShot(0, self, self._begin_anew)

    def _stand_on(self, landed: QWidget | None, meant: QWidget | None = None) -> None:
        before, self._landed = self._landed, landed
        self._meant = meant if meant is not landed else None
        handle = self._room.window().windowHandle()
        if handle is not None and self._meant is not None:
            handle.installEventFilter(self)
        if before is not None and shiboken6.isValid(before):
            before.removeEventFilter(self)
        if landed is not None:
            landed.installEventFilter(self)

    def _seek(self, stand: "Stand | None") -> None:
        """Bring a page to how somebody stood until it is whole, or they press something else."""
        self._sifted, self._stand, handle = False, stand, self._room.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            if stand is not None:
                handle.installEventFilter(self)

    def let_go(self, page: QWidget) -> None:
        """Forget what had the keyboard on a page that goes; where that is gone already, the page in
        view may have been built anew, and is still to be begun.
        """
        landed = self._landed
        if landed is not None and shiboken6.isValid(landed) and page.isAncestorOf(landed):
            self._stand_on(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _BEGINS:
            self._seek(None)
            if watched is self._landed:
                self._stand_on(None)
            self._meant = None
        return False

    def _begin_anew(self) -> None:
        """Begin a page anew where the keyboard is no use, or still where it was brought."""
        page, window, landed = self._page(), self._room.window(), self._landed
        if page is None or not page.isVisible() or not window.isActiveWindow():
            return
        focus = QApplication.focusWidget()
        waits = landed is not None and (landed is focus or not _usable(landed))
        waits = waits or self._stand is not None or self._meant is not None
        if in_front(window) is None and (waits or not _usable(focus)):
            meant = self._focus_in(page)
            focus = QApplication.focusWidget()
            if waits:
                self._stand_on(focus, meant)
            if focus is not None:  # it was brought into view of a page that was not laid out yet
                lay_out()
                if waits and self._stand is None:
                    for one in _bodies(page):
                        one.area.verticalScrollBar().setValue(0)
                bring_into_view(focus)

    def _focus_in(self, page: QWidget) -> QWidget:
        """Bring the keyboard to where a page is begun, and return what is meant by it."""
        spot = self._stand.spot if self._stand is not None else None
        found = spot.find(page) if spot is not None else None
        if spot is not None and _usable(found) and found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            put_caret(found, spot.caret)
            return found
        return focus_in(page)

    def _settle(self) -> None:
        self._begin_anew()
        page, stand = self._page(), self._stand
        if stand is not None and page is not None:
            lay_out()
            # once: what is offered may have been read only now, what is offered no more stays away
            looks, self._sifted = not self._sifted and stand.sift_again(page), True
            whole = stand.show(page) and not looks
            if not whole and self._tasks is not None and self._tasks.under_way:
                return  # more of it is being read
            # what has the keyboard is brought into view in the next turn
            QTimer.singleShot(0, self, partial(self._stood, page, stand))
        self._stand_on(None)

    def _stood(self, page: QWidget, stand: "Stand") -> None:
        """Leave a page as somebody stood on it, unless they pressed something meanwhile."""
        if self._stand is stand:
            self._seek(None)
            if shiboken6.isValid(page):
                stand.scroll(page)


def _bodies(page: QWidget) -> list[Page]:
    """Return what scrolls of a page: itself, or what it holds where it is several things."""
    return [page] if isinstance(page, Page) else page.findChildren(Page)


def _usable(focus: QWidget | None) -> bool:
    """Tell whether what has the keyboard takes it from a person too."""
    if focus is None or not shiboken6.isValid(focus):
        return False
    if not focus.isVisible() or not focus.isEnabled():
        return False
    return focus.focusPolicy() != Qt.FocusPolicy.NoFocus


def arrive(
    page: QWidget, to: Place | str, stand: "Stand | None", stood: "Stand | None", *, back: bool
) -> "Stand | None":
    """Have a page show what it is opened on, or look again; ``back``: it is come back to.

    ``stand``: how it is to stand; ``stood``: that, or how it stood when it was left, where it was
    built anew. What is opened on something else shows that, by the filters of then alone. Returns
    how it is to stand once it was read; where it takes the keyboard by itself, that stays there.
    """
    asked = stand is not None
    with still():
        if stood is not None and isinstance(to, Place) and stand is None:
            stood.sift_again(page)
        elif stood is not None:
            stand, to = stood, stood.to
            stand.expect(page)
        before = QApplication.focusWidget()
        _open(page, to, back=back)
        took = QApplication.focusWidget()
        if stand is not None:
            stand.sift_again(page)
    if stand is not None and not asked and took is not before and holds_focus(page):
        return stand.with_keyboard(page, took)
    return stand


def _open(page: QWidget, to: Place | str, *, back: bool) -> None:
    if isinstance(to, Place) and isinstance(page, Opens):
        page.open_on(to)
    elif back and isinstance(page, ComesBack):
        page.come_back()
    elif isinstance(page, Returns):
        page.shown_again()


def focus_in(page: QWidget) -> QWidget:
    """Bring the keyboard to a page's first act, its first place of entry, its main button, whatever
    else it has to press, or the page itself; return which, for it may not take it yet.
    """
    first = page.first_act() if isinstance(page, Begins) else None
    if first is not None and first.isHidden():  # a list without a row: something says so instead
        first = None
    meant = first or _first_of(page)
    meant.setFocus(Qt.FocusReason.OtherFocusReason)
    return meant


def _first_of(page: QWidget) -> QWidget:
    stops = []
    for stop in all_in(page):
        if isinstance(stop, _ENTRIES) and not _has_no_row(stop):
            return stop  # most pages begin with one: what follows is not looked at
        stops.append(stop)
    primaries = [bar.primary for bar in BARS.within(page) if bar.primary in stops]
    return next(iter((*primaries, *stops, *_said_empty(page), page)))


def _said_empty(page: QWidget) -> Iterator[QWidget]:
    """Yield what says on a page without anything to press that nothing is there: it is read."""
    for empty in page.findChildren(EmptyState):
        if empty.isVisible():
            empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            yield empty


def _has_no_row(stop: QWidget) -> bool:
    model = stop.model() if isinstance(stop, QAbstractItemView) else None
    return model is not None and model.rowCount() == 0


def holds_focus(page: QWidget) -> bool:
    """Tell whether the keyboard is somewhere on a page."""
    focus = QApplication.focusWidget()
    return focus is not None and page.isAncestorOf(focus)
