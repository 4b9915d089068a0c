"""Everything fits the smallest screens: the button is inside, and nothing is cut at the side."""

from collections.abc import Iterable
from contextlib import nullcontext

import pytest
from PySide6.QtCore import Qt

from desktop.ui import places
from desktop.ui.kit import theme
from tests.ui.fitting import faults
from tests.ui.tour import SIZES, Stop, Tour, in_english, some

LIGHT = theme.Mode.LIGHT


def found(tour: Tour, stops: Iterable[Stop], sizes=SIZES) -> list[str]:
    """Return what does not fit, with the stop and the size of the window."""
    wrong = []
    for stop in stops:
        shown = tour.show(stop)
        wrong += [f"{stop.name} as it opens: {fault}" for fault in as_it_is(shown)]
        for width, height in sizes:
            tour.resize(width, height)
            faulty = faults(shown.window(), shown, width, height)
            wrong += [f"{stop.name} {width}×{height}: {fault}" for fault in faulty]
    return wrong


def as_it_is(shown) -> list[str]:
    """Return what does not fit in the window as it is: a resize lays all out anew."""
    window = shown.window()
    return faults(window, shown, window.width(), window.height())


def test_what_a_result_brings_is_laid_out_as_it_comes(tour):
    tour.go(places.Request(tour.busy.requests["referred"].id))
    if "committee" in tour.room._pages:
        tour.room._drop("committee")  # its cards are filled for the first time
    assert as_it_is(tour.go(places.PageId.COMMITTEE)) == []


@pytest.mark.parametrize("size", theme.Size)
def test_some_of_everything_fits(tour, dressed, size):
    theme.apply(dressed, LIGHT, size)
    assert found(tour, some(tour.stops(), seconds=2)) == []


@pytest.mark.full
@pytest.mark.parametrize("size", theme.Size)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_everything_fits(touring, dressed, language, size):
    with in_english(dressed) if language == "en" else nullcontext(), touring() as tour:
        rtl = tour.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert rtl == (language == "ar")
        theme.apply(dressed, LIGHT, size)  # not before: the window takes its own
        assert found(tour, tour.stops()) == []
