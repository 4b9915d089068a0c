"""The tour sees everything there is: each page, each kind of place, each sheet, each question."""

import ast
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import desktop.ui
from desktop.ui import kit, places
from desktop.ui.intake.steps import STAGES
from desktop.ui.kit import theme
from desktop.ui.kit.asking import ConfirmSheet
from desktop.ui.pages import PAGES
from desktop.ui.requests.acts import ACTS
from tests.ui import tour as tours
from tests.ui.test_places import KINDS

WINDOW = Path(desktop.ui.__file__).parent


def every_sheet():
    """Return the classes of sheets that are opened: those without kinds of their own."""
    for module in walk_packages(desktop.ui.__path__, "desktop.ui."):
        import_module(module.name)

    def below(kind):
        kinds = [one for one in kind.__subclasses__() if one.__module__.startswith("desktop.")]
        return [each for one in kinds for each in below(one)] or [kind]

    return set(below(kit.Sheet))


def every_question():
    """Return ``desk.module.function`` of each place that asks by a ConfirmSheet."""
    found = set()
    for path in WINDOW.rglob("*.py"):
        room = path.relative_to(WINDOW).with_suffix("").as_posix().replace("/", ".")
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef):
                calls = [n.func for n in ast.walk(function) if isinstance(n, ast.Call)]
                if any(getattr(c, "attr", getattr(c, "id", "")) == "ConfirmSheet" for c in calls):
                    found.add(f"{room}.{function.name}")
    return found


def test_every_page_and_every_kind_of_place_has_its_sample(tour):
    samples = tour.places().values()
    pages = {getattr(sample, "page", sample) for sample in samples}
    assert pages == {places.PageId(spec.id) for spec in PAGES}
    assert {type(sample) for sample in samples if isinstance(sample, places.Place)} == set(KINDS)


def test_every_screen_of_a_visit_and_every_act_has_its_sample(tour):
    assert set(STAGES) <= set(tour.stages())
    assert set(tours.ACTS) == {act.__name__ for act in ACTS}
    for act, state in tours.ACTS.items():
        page = tour.go(places.Request(tour.busy.requests[state].id))
        assert type(page.act).__name__ == act


def test_every_sheet_and_every_question_has_its_way_to_be_opened(tour):
    assert set(tour.sheets()) | {ConfirmSheet} == every_sheet()
    assert set(tour.questions()) == every_question()


def test_what_stands_before_an_office_wears_what_is_worn(touring, dressed):
    with touring() as anew:
        theme.apply(dressed, theme.Mode.DARK, theme.Size.LARGE)
        for stop in anew.stops():
            if stop.kind == "outside":
                anew.show(stop)
                worn = theme.current_theme()
                assert (worn.mode, worn.size) == (theme.Mode.DARK, theme.Size.LARGE), stop.name


def opens(tour, stops):
    """Open each and see that it is what it is named after."""
    for stop in stops:
        seen = tour.show(stop)
        assert seen.isVisible(), stop.name
        assert isinstance(seen, kit.Sheet) == (stop.kind == "sheet"), stop.name
        if stop.kind == "sheet":
            name = "ConfirmSheet" if stop.name in tour.questions() else stop.name
            assert type(seen).__name__ == name


def test_some_of_everything_open(tour):
    opens(tour, tours.some(tour.stops(), seconds=2))


@pytest.mark.full
def test_everything_opens(tour):
    opens(tour, tour.stops())
