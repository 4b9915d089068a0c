"""The examples that docstrings give are true: each is run as it stands."""

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

import desktop

ROOT = Path(desktop.__file__).parent
#: Modules with examples; a module that begins to give some is found by itself.
GIVING = sorted(
    module.name
    for module in pkgutil.walk_packages(desktop.__path__, "desktop.")
    if module.name != "desktop.__main__"
    and ">>> " in Path(importlib.util.find_spec(module.name).origin).read_text("utf-8")
)

#: Rooms of pure functions, whose examples say more than their sentences.
PURE = {
    "base.arabic_text",
    "base.clock",
    "base.hijri",
    "base.identifiers",
    "base.keys",
    "base.money",
    "core.people.births",
    "core.policy.calendar",
    "core.policy.reply",
    "core.policy.reply_words",
}


def test_some_modules_give_examples():
    assert {f"desktop.{name}" for name in PURE} <= set(GIVING)


@pytest.mark.parametrize("name", GIVING)
def test_the_examples_of_a_module_are_true(name):
    ran = doctest.testmod(importlib.import_module(name))

    assert ran.attempted > 0
    assert ran.failed == 0
