"""Words of the house that have one meaning each, in names of functions and of what they hold."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop

ROOT = Path(desktop.__file__).parent
TREES = {
    file.relative_to(ROOT).as_posix(): ast.parse(file.read_text("utf-8"))
    for file in ROOT.rglob("*.py")
}
FUNCTIONS = [
    (at, node.name)
    for at, tree in TREES.items()
    for node in ast.walk(tree)
    if isinstance(node, ast.FunctionDef)
]


def given(node: ast.AST) -> Iterator[str]:
    """Yield the names that a node of the program's text gives to something."""
    match node:
        case ast.FunctionDef() | ast.ClassDef():
            yield node.name
        case ast.arg():
            yield node.arg
        case ast.Name(ctx=ast.Store()):
            yield node.id
        case ast.Attribute(ctx=ast.Store()):
            yield node.attr


#: A word, and where a name may hold it.
WORDS = {
    # the reading door, and what it gives
    "look": "core/|cli/",
    # SQLAlchemy's, and called nothing more; beside it the desktop's own, heard on its bus
    "session": r"core/|storage/|ui/shell/lock_watch\.py",
    r"session_\w+|\w+_session": "none",
    # what somebody raised
    "voice": r"core/|cli/|printing/samples/|ui/complaints/|ui/places\.py",
    # a start is the event from which a reply's days count; its start day is the day it came
    "counted_from|office_start|clock_start": "none",
}


@pytest.mark.parametrize("word", WORDS)
def test_a_word_names_one_thing(word):
    holds = re.compile(rf"(?:^|_)(?:{word})(?:_|$)", re.IGNORECASE)
    strays = {
        (at, name)
        for at, tree in TREES.items()
        if not re.match(WORDS[word], at)
        for node in ast.walk(tree)
        for name in given(node)
        if holds.search(name)
    }
    assert not strays


def test_only_the_door_is_called_look():
    assert [at for at, name in FUNCTIONS if re.match("_*look", name)] == ["core/work/doors.py"]


def test_no_function_is_named_like_a_moment():
    assert not [(at, name) for at, name in FUNCTIONS if name.endswith("_at")]
