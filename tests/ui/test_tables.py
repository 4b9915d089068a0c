"""Every table of every page and sheet, at every size of window and text: whole rows, names last to
shrink, nothing hidden that is nowhere, one scroll bar, and a list as high as there is room.
"""

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QScrollArea, QTableView

from desktop.ui.kit import theme
from tests.ui import tour as tours

SIZES = ((910, 492), (1024, 720), (1092, 594), (1366, 748), (1536, 844), (1920, 1050))
#: What a row, a card's padding and a page's margin take together.
_FREE = 130


def tables(page):
    """Return the tables in view, of any kind of ours: each its view."""
    return [v for v in page.findChildren(QTableView) if v.isVisible() and v.model().rowCount()]


def main_column(view):
    model = view.model()
    if hasattr(model, "main"):
        return model.main
    return next((n for n, c in enumerate(model.columns) if getattr(c, "stretch", False)), 0)


def parents(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


def scrolled(view):
    return next((p for p in parents(view) if isinstance(p, QScrollArea)), None)


def cut_row(view):
    """A row at the end of which a part is painted, and a part is not."""
    high, wide = view.viewport().height(), view.viewport().width()
    row = view.rowAt(high - 1)
    if row < 0 or view.rowViewportPosition(row) + view.rowHeight(row) <= high:
        return None
    top = view.rowViewportPosition(row)
    band = view.viewport().grab(QRect(0, top, wide, high - top)).toImage()
    seen = {band.pixel(x, y) for x in range(0, band.width(), 2) for y in range(band.height())}
    return f"row {row} is cut" if len(seen) > 1 else None


def short_name(view):
    """A name that lost letters while another column stands beside it."""
    model, main = view.model(), main_column(view)
    column = model.columns[main]
    if getattr(column, "wrap", False):
        return None
    face = view.fontMetrics()
    wide = view.columnWidth(main) - 20
    rows = range(min(model.rowCount(), 40))
    longest = max((str(model.index(n, main).data() or "") for n in rows), key=len)
    needed = min(face.horizontalAdvance(longest), 400 * theme.current_theme().px.base // 15)
    beside = [n for n in range(model.columnCount()) if n != main and not view.isColumnHidden(n)]
    if needed > wide and beside:
        return f"the name has {wide} of {needed} beside {len(beside)} columns"
    return None


def cut_head(view):
    """A title of which letters are missing."""
    model, face = view.model(), QFontMetrics(theme.font("help", QFont.Weight.DemiBold))
    for place in range(model.columnCount()):
        title = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        room = view.columnWidth(place) - 2 * 13
        if not view.isColumnHidden(place) and face.horizontalAdvance(title) > room:
            return f"the title «{title}» has {room}"
    return None


def says_nothing(view):
    """A cell cut to a few letters, which could stand under the name."""
    model, main = view.model(), main_column(view)
    few = 8 * theme.current_theme().px.base * 0.52
    for place, column in enumerate(model.columns):
        room = view.columnWidth(place) - 20
        if view.isColumnHidden(place) or place == main or column.wrap or room >= few:
            continue
        for row in range(min(model.rowCount(), 40)):
            text = str(model.index(row, place).data() or "")
            if view.fontMetrics().horizontalAdvance(text) > room + 10:
                return f"of “{text}” {room} are left"
    return None


def hidden_nowhere(view):
    model, main = view.model(), main_column(view)
    for place in range(model.columnCount()):
        if not view.isColumnHidden(place):
            continue
        for row in range(min(model.rowCount(), 40)):
            text = str(model.index(row, place).data() or "")
            told = str(model.index(row, main).data(3) or "")  # the tooltip
            if model.columns[place].title not in told and text:
                return f"“{model.columns[place].title}” is nowhere"
    return None


def two_bars(view):
    own, area = view.verticalScrollBar(), scrolled(view)
    if view.horizontalScrollBar().maximum() > 0:
        return "it scrolls sideways"
    if own.maximum() > 0 and area is not None and area.verticalScrollBar().maximum() > 0:
        return "it scrolls in a page that scrolls"
    return None


def room_left(view, page):
    """A list that scrolls while the page has height to spare below it."""
    if view.verticalScrollBar().maximum() <= 0:
        return None
    area = scrolled(view)
    holder = area.viewport() if area is not None else page
    end = view.mapTo(holder, QPoint(0, view.height())).y()
    scale = theme.current_theme().px.base / 15
    spare = holder.height() - end
    return f"{spare} px are free below it" if spare > _FREE * scale else None


def faults(page):
    for view in tables(page):
        for look in (cut_row, short_name, cut_head, says_nothing, hidden_nowhere, two_bars):
            if said := look(view):
                yield f"«{view.accessibleName()}»: {said}"
        if said := room_left(view, page):
            yield f"«{view.accessibleName()}»: {said}"


def seen(tour, stops):
    found = []
    for stop in stops:
        page = tour.show(stop)
        if not tables(page):
            continue
        for size in SIZES:
            tour.window.setMinimumSize(1, 1)  # else its layout gives it one
            tour.window.resize(*size)
            calm(tour)
            text = theme.current_theme().size
            found += [f"{stop.name} {size[0]}×{size[1]} {text}: {one}" for one in faults(page)]
    return found


def calm(tour):
    tour.rest()
    for _ in range(3):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@pytest.fixture
def plain(tour, dressed):
    yield
    theme.apply(dressed, theme.Mode.LIGHT, theme.Size.NORMAL)
    tour.window.resize(1366, 748)


def stops(tour):
    return [stop for stop in tour.stops() if stop.kind != "outside"]


@pytest.mark.usefixtures("plain")
def test_some_tables_keep_the_law_of_tables(tour):
    assert seen(tour, tours.some(stops(tour), seconds=3)) == []


@pytest.mark.full
@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize("size", list(theme.Size))
def test_every_table_keeps_the_law_of_tables(tour, dressed, size):
    theme.apply(dressed, theme.Mode.LIGHT, size)
    found = seen(tour, stops(tour))
    assert found == [], "\n".join(found)
