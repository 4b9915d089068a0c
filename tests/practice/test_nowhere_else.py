"""The made-up people stand in ``resources/practice`` and nowhere a second time."""

import re
from pathlib import Path

import pytest

from desktop.core.practice.loader import practice

ROOT = Path(__file__).resolve().parents[2]
#: Offices kept as older releases made them.
#: What was made of the practice world: folders of before, and papers as they are to be read.
MADE = (ROOT / "tests/databases", ROOT / "tests/golden")
TEXTS = {".py", ".toml", ".txt", ".json", ".ts", ".md", ".sh"}
FILES = [
    path
    for top in ("desktop", "tests", "packaging", "i18n", "resources")
    for path in (ROOT / top).rglob("*")
    if path.suffix in TEXTS
    and not path.is_relative_to(ROOT / "resources/practice")
    and not any(path.is_relative_to(made) for made in MADE)
]


def marks() -> set[str]:
    """Return the full names and the numbers that belong to the made-up people."""
    world = practice()
    applicant = world.prints.request.applicant
    names = [who.name for who in world.staff.values()]
    names += [person.name.full for person in world.people.values()]
    names += [member.name for person in world.people.values() for member in person.members]
    names += [one.name for one in world.day.members if one.name]
    numbers = [person.identity.number for person in world.people.values()]
    return {*names, *numbers, applicant.name, applicant.identity}


@pytest.mark.parametrize("mark", sorted(marks()))
def test_nobody_made_up_is_written_a_second_time(mark):
    found = [str(path.relative_to(ROOT)) for path in FILES if mark in path.read_text("utf-8")]
    assert found == []


def test_no_name_of_the_people_is_typed_part_by_part():
    """``PersonName("…", "…", "…", "…")`` would be a copy that the search above doesn't see."""
    parts = {
        tuple(part for part in (name.first, name.father, name.grandfather, name.family) if part)
        for name in (person.name for person in practice().people.values())
    }
    typed = re.compile(r'PersonName\(\s*((?:"[^"]*",?\s*)+)')
    found = [
        str(path.relative_to(ROOT))
        for path in FILES
        if path.suffix == ".py"
        for each in typed.findall(path.read_text("utf-8"))
        if tuple(re.findall(r'"([^"]+)"', each)) in parts
    ]
    assert found == []
