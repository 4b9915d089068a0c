"""Public functions of core and storage name what they raise: each code, or the class of error."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    path for floor in ("core", "storage") for path in (ROOT / "desktop" / floor).rglob("*.py")
)
#: What a caller may meet; anything else that is raised is a bug of ours.
NAMED = {"Refused", "KnownError", "Invalid", "ValueError", "TypeError"}


def public(body: list[ast.stmt]) -> Iterator[ast.FunctionDef]:
    """Yield the functions and methods that others call."""
    for node in body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from public(node.body)
        elif isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield node


def raised(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield the class and the code (its last part, "" without one) of each error raised here."""
    for node in ast.walk(function):
        if not (isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)):
            continue
        name, arguments = getattr(node.exc.func, "id", ""), node.exc.args
        if name in NAMED:
            code = (
                arguments[0].value if arguments and isinstance(arguments[0], ast.Constant) else ""
            )
            yield name, code.rpartition(".")[2] if name in {"Refused", "KnownError"} else ""


def unnamed(source: str) -> list[str]:
    """Return the errors that a module's public functions raise and do not name."""
    return [
        f"{function.name}: {name} {code}"
        for function in public(ast.parse(source).body)
        for name, code in raised(function)
        if (code or name) not in (ast.get_docstring(function) or "")
    ]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_raised_is_named(module):
    assert unnamed(module.read_text("utf-8")) == []


def test_an_error_without_a_name_is_seen():
    source = 'def act():\n    """Act."""\n    raise Refused("desk.no")\n'

    assert unnamed(source) == ["act: Refused no"]
    assert unnamed(source.replace("Act.", "Raise ``desk.no``.")) == []
