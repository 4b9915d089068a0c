"""Places and pages agree: what a place names exists, opens on it, and is reached."""

import ast
import json
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import get_type_hints

import pytest

from desktop.core.complaints.terms import VoiceKind
from desktop.ui import places
from desktop.ui.pages import PAGES
from desktop.ui.parts import kept_places
from desktop.ui.places import PageId, Place

WINDOW = Path(places.__file__).parent
SPECS = {spec.id: spec for spec in PAGES}


def every_place(kind=Place):
    """Return the kinds of places that name something: those without kinds of their own."""
    # of the module alone: slots make a second class of each name, and other tests have places
    below = [one for one in kind.__subclasses__() if vars(places).get(one.__name__) is one]
    return [each for one in below for each in every_place(one)] if below else [kind]


KINDS = [kind for kind in every_place() if kind is not Place]


def taken_by(page):
    """Return the kind of place that a page opens on, None for a page that opens on nothing."""
    spec = SPECS[page]
    if not hasattr(spec.factory, "open_on"):
        return None
    return get_type_hints(spec.factory.open_on, {**vars(places), "VoiceKind": VoiceKind})["place"]


def test_pages_are_those_that_have_an_id():
    assert set(SPECS) == set(PageId)
    assert len(SPECS) == len(PAGES)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_place_is_one_that_its_page_opens_on(kind):
    assert is_dataclass(kind)
    assert fields(kind) or kind is places.NewVisit
    taken = taken_by(kind.page)
    assert taken is not None
    assert issubclass(kind, taken)


def test_a_page_that_opens_on_something_has_its_places():
    opening = {page for page in PageId if taken_by(page) is not None}
    assert opening == {kind.page for kind in KINDS}


def test_every_page_is_listed_or_gone_to_from_another():
    unlisted = {spec.id for spec in PAGES if not spec.listed}
    gone_to = {PageId[name] for path in WINDOW.rglob("*.py") for name in _gone_to(path)}
    assert unlisted <= gone_to | {kind.page for kind in KINDS}


def _gone_to(path):
    """Yield the pages that a function names which sends a person on, and those of its tables."""
    module = ast.parse(path.read_text("utf-8"))
    tables = {
        node.target.id: node.value
        for node in module.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
    }
    for function in ast.walk(module):
        if isinstance(function, ast.FunctionDef):
            seen = list(ast.walk(function))
            if any(isinstance(node, ast.Attribute) and node.attr == "go" for node in seen):
                named = [tables[n.id] for n in seen if isinstance(n, ast.Name) and n.id in tables]
                seen += [node for table in named for node in ast.walk(table)]
                names = [node.attr for node in seen if isinstance(node, ast.Attribute)]
                yield from (name for name in names if name in PageId.__members__)


def test_drafts_of_visits_keep_their_names():
    """What was kept by an earlier version is found by these names."""
    names = {
        places.NewVisit("نورة"): "visit:new",
        places.VisitOf("p1"): "visit:person:p1",
        places.VisitFor("q1"): "visit:q1",
    }
    assert {place: place.draft for place in names} == names


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_place_of_any_kind_is_kept_with_a_draft_and_found_again(kind):
    hints = get_type_hints(kind, localns=kept_places._WORDS)
    values = {one.name: valued(hints[one.name]) for one in fields(kind)}
    place = kind(**values).wordless()
    kept = json.loads(json.dumps(kept_places.written(place)))
    found = kept_places.read(kept)
    assert repr(found) == repr(place)  # a word of core is no longer one as a text that is equal


def valued(kind):
    return next(iter(kind)) if issubclass(kind, Enum) else kind("x")


def test_a_place_of_a_word_that_the_program_no_longer_knows_is_none():
    kept = {"kind": "ProofsOf", "on": {"kind": "غير معروف"}}
    assert kept_places.read(kept) is None


def test_a_place_that_was_kept_in_earlier_days_is_found_again():
    assert kept_places.read({"kind": "Request", "id": "7"}) == places.Request("7")
