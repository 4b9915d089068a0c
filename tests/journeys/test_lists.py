"""A frozen program finds only what is imported by name, so no module may be left unnamed."""

import ast
from collections.abc import Iterator
from pathlib import Path

from desktop.storage.migrations import MIGRATIONS

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "desktop").rglob("*.py"))

#: Where the program starts, and the second engine, which only tests may use (decision 0011).
STARTS = {"desktop.__main__", "desktop.storage.server"}


def name(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(file: Path) -> Iterator[str]:
    """Yield every name that a module imports, as a module of its own and as a member."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_step_page_form_migration_and_helper_is_named_by_another_module():
    modules = {name(file) for file in FILES if file.name != "__init__.py"} - STARTS
    named = {each for file in FILES for each in set(imported(file)) - {name(file)}}
    named |= {step.__name__ for step in MIGRATIONS}  # named where they are listed

    assert len(modules) > 200
    assert modules - named == set()
