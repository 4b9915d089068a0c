"""A star says what is needed: without one nothing is, unless another answer asks for it."""

from contextlib import contextmanager

import pytest
import shiboken6

from desktop.base.errors import Refused
from desktop.core.work.doors import Doors
from desktop.ui import kit
from desktop.ui.kit.bar import BARS
from tests.ui.rooms import spin
from tests.ui.whole import fill, rows

#: Fields without a star that another answer, or another's lack, asks for.
DEPEND = {
    "choices": {"bank_columns"},
    "visit.verification": {"papers.identity.status"},
}
#: No answer of a form: the office lacks a printer that is meant.
_OF_THE_PC = "printer"
#: An act was undone by this.
_UNDONE = "storage.disk_full"


@pytest.fixture
def undone(monkeypatch):
    """Check every act whole, and let none come to pass: all forms are sent in one office."""
    work = Doors.work

    @contextmanager
    def undoing(self, actor, action, subject="", **how):
        with work(self, actor, action, subject, **how) as tx:
            yield tx
            raise Refused(_UNDONE)

    monkeypatch.setattr(Doors, "work", undoing)


def act_of(shown):
    if isinstance(shown, kit.Sheet):
        return shown.act
    bars = [bar.primary for bar in BARS.within(shown) if bar.isVisible()]
    return next(iter(bars), None)


def lies_open(row):
    field = row.field
    return field.isVisible() and all(part.isEnabled() for part in field.inputs())


def starred(row):
    said = row.field.text() if isinstance(row.field, kit.CheckRow) else ""
    return row.required or said.endswith("*")


def unstarred(tour, stop):
    """Fill what bears a star alone, send it, and yield what is asked for besides."""
    shown = tour.show(stop)
    if not any(map(lies_open, rows(shown))):
        return
    fill(shown)
    for row in rows(shown):
        if lies_open(row) and not starred(row):
            row.field.set_value(None)
    spin(1)
    for form in shown.findChildren(kit.Form):
        form.clear_problems()
    act = act_of(shown)
    if act is None or not act.isEnabled():
        return
    act.click()
    tour.rest()
    for row in rows(shown) if shiboken6.isValid(shown) else ():  # what was left may be let go
        if row.error and row.isVisible() and not starred(row):
            yield row.name


def faults(tour, stops):
    found = {one.name: {*unstarred(tour, one)} - {_OF_THE_PC} for one in stops}
    left = {name: asked - DEPEND.get(name, set()) for name, asked in found.items()}
    return {name: asked for name, asked in left.items() if asked}


def pages(tour):
    return [stop for stop in tour.stops() if stop.kind == "page"]


def test_what_a_change_of_data_asks_for_bears_a_star(touring, undone):
    with touring() as tour:
        assert faults(tour, [one for one in pages(tour) if one.name == "revise"]) == {}


@pytest.mark.full
def test_what_a_page_asks_for_bears_a_star(touring, undone):
    with touring() as tour:
        assert faults(tour, pages(tour)) == {}
