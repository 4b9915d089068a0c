"""Numbers, dates, search fields and edges have one shape on every page and every sheet."""

import re
from dataclasses import dataclass, field
from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTableView, QWidget

from desktop.core.work import Role
from desktop.ui import kit
from desktop.ui.kit import scene
from desktop.ui.pages import PAGES
from tests.ui import tour as tours
from tests.ui.seats import seat

__all__ = ["seat"]
#: A zero alone, where it is no part of a date, a time or a number with a point.
ZERO = re.compile(r"(?<![\w/:.,٫٬\-])[0٠](?![\w/:.,٫٬\-])")
#: Acts that end, call off or destroy; a visitor's turn ends well.
ENDING = re.compile("(إلغاء|إنهاء|سحب|إيقاف|حذف|شطب|إتلاف)(?! المراجعة)")
YEAR_FIRST = re.compile(r"(?<!\d)\d{4}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{1,2}(?!\d)")
DASHED = re.compile(r"(هـ|م)\s*[—–\-]\s*\d")


def said(shown):
    """Return all that is written on a page in view, in cells and for who can't see it."""
    found = [shown.accessibleName()]
    for part in [shown, *shown.findChildren(QWidget)]:
        if not part.isVisibleTo(shown) or part.property("role") == "group":
            continue  # groups are of the recovery key: letters and digits
        found += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, QLabel | QAbstractButton):
            found.append(part.text())
        if isinstance(part, QLineEdit):
            found.append(part.placeholderText())
        if isinstance(part, QTableView) and part.model() is not None:
            model = part.model()
            cells = (
                model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            )
            found += [cell for cell in cells if isinstance(cell, str)]
    return [re.sub(r"<[^>]*>|[\u2066-\u2069\u200e\u200f]", "", text) for text in found if text]


@dataclass
class Seen:
    """What a walk found, by the name of the stop."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    edges: dict[str, list[str]] = field(default_factory=dict)
    searches: dict[str, int] = field(default_factory=dict)
    acts: dict[str, list[str]] = field(default_factory=dict)

    def like(self, pattern):
        found = {
            name: [t for t in texts if pattern.search(t)] for name, texts in self.texts.items()
        }
        return {name: texts for name, texts in found.items() if texts}


#: Where cells of somebody's own workbook are shown as they stand in it.
FOREIGN = {"ColumnsSheet", "imports"}


def ends(row, card):
    """Return where a row begins and ends in its card, with the button that stands beside it; a
    link is words and has no edge.
    """
    buttons = [b for b in row.parent().findChildren(kit.Button) if b.isVisible()]
    parts = [row, *(b for b in buttons if b.property("kind") != "link")]
    boxes = [QRect(part.mapTo(card, QPoint()), part.size()) for part in parts]
    line = [box for box in boxes if box.top() - boxes[0].top() < boxes[0].height() > 0]
    line = [box for box in line if box.bottom() > boxes[0].top()]
    return min(box.left() for box in line), max(box.right() for box in line) + 1


def off_the_grid(shown):
    """Return the rows of cards whose edges lie on none of the twelve columns of their card."""
    found = []
    for card in shown.findChildren(kit.Card):
        rows = [row for row in card.findChildren(kit.FormRow) if row.isVisibleTo(shown)]
        if not rows:
            continue
        margins = card.layout().contentsMargins()
        width = card.width() - margins.left() - margins.right()
        gap = kit.theme.current_theme().px.gap + 2
        for row in rows:
            left, right = ends(row, card)
            left, right = left - margins.left(), right - margins.left()
            for edge in (left, right + gap):
                step = edge * 12 / (width + gap)
                if abs(step - round(step)) * (width + gap) / 12 > 1.5:
                    found.append(f"{row.called} {left}-{right} of {width}")
                    break
    return found


def misled(shown):
    """Return the acts that end something and do not look so, and those that point back."""
    found = []
    for button in shown.findChildren(kit.Button):
        kind, said = button.property("kind"), button.text()
        if kind != "primary" or not button.isVisible():
            continue
        if button._icon == "arrow-left":
            found.append(f"«{said}» points back")
        if isinstance(shown, kit.Sheet) and ENDING.match(said):
            found.append(f"«{said}» looks like any other act")
    return found


def look(seen, name, shown):
    seen.texts[name] = said(shown)
    seen.edges[name] = off_the_grid(shown)
    seen.acts[name] = misled(shown)
    over = shown if isinstance(shown, kit.Sheet) else shown.window()
    boxes = over.findChildren(kit.SearchBox)
    seen.searches[name] = sum(box.isVisible() for box in boxes)


@pytest.fixture(scope="module", params=[3, pytest.param(900, marks=pytest.mark.full)])
def busy(tour, request):
    """What is said in an office after a year: in as much of it as a time allows, or in all."""
    seen = Seen()
    with patch.object(scene, "seen", return_value=True):  # made before a test waits for it
        for stop in tours.some(tour.stops(), seconds=request.param):
            look(seen, stop.name, tour.show(stop))
    return seen


@pytest.fixture
def empty(seat):
    """What is said on every page of an office in which nothing was done yet."""
    seen = Seen()
    room = seat(Role.RECEPTION)
    room.desk.actor = room.live.actor(*Role)
    for spec in PAGES:
        if spec.listed:
            look(seen, spec.id, room.go(spec.id))
    return seen


def test_no_zero_stands_alone_in_a_full_office(busy):
    assert busy.like(ZERO) == {}


def test_no_zero_stands_alone_in_an_empty_office(empty):
    assert empty.like(ZERO) == {}


def test_every_date_has_its_day_first_and_a_word_between_calendars(busy, empty):
    found = busy.like(YEAR_FIRST) | empty.like(YEAR_FIRST)
    assert {name: said for name, said in found.items() if name not in FOREIGN} == {}
    assert busy.like(DASHED) | empty.like(DASHED) == {}


def test_edges_of_fields_meet_the_grid_of_their_card(busy):
    assert {name: rows for name, rows in busy.edges.items() if rows} == {}


def test_what_ends_something_looks_so_and_nothing_points_back(busy):
    assert {name: acts for name, acts in busy.acts.items() if acts} == {}


def test_a_page_has_one_search(busy):
    assert {name: count for name, count in busy.searches.items() if count > 1} == {}
