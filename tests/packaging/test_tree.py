"""The checkout: what lies at its top, and what no file of it may say."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from desktop import __version__

TOP = {
    "LICENSE",
    "README.md",
    "desktop",
    "i18n",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}

#: Binary files have no words.
BINARY = {".ico", ".jpg", ".pdf", ".png", ".qm", ".ttf", ".vault", ".woff", ".zip"}

#: Package indexes and mirrors, folders of one machine, and unfinished business.
FORBIDDEN = re.compile(
    r"(?i:--(?:extra-)?index-url|/simple/|//registry\.|//deb\.|//files\.)"
    r"|(?<![\w.])/(?:work|root|opt|home)/\w"
    r"|\b(?:TODO|FIXME|XXX)\b"
)


def test_the_top_holds_only_what_belongs_there(root, tracked):
    names = {path.relative_to(root).parts[0] for path in tracked}

    assert {name for name in names if not name.startswith(".")} <= TOP


def test_no_file_names_a_registry_a_machine_or_unfinished_business(root, tracked):
    found = [
        f"{path.relative_to(root)}: {match[0]}"
        for path in tracked
        if path != Path(__file__)
        and path.suffix not in BINARY
        and (match := FORBIDDEN.search(path.read_text("utf-8", "replace")))
    ]

    assert not found, "\n".join(found)


def test_no_room_is_too_large_but_those_that_the_map_gives_a_reason_for(root):
    """Migrations are frozen; a room is a file, and in core the class that acts in it."""
    floors = [p for p in root.glob("desktop/**/*.py") if "migrations" not in p.parts]
    texts = {path: path.read_text("utf-8") for path in floors}
    long = {path for path, text in texts.items() if text.count("\n") > 300}
    wide = {
        path
        for path, text in texts.items()
        if path.is_relative_to(root / "desktop/core")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef)
        and sum(isinstance(part, ast.FunctionDef) for part in node.body) > 20
    }
    paragraphs = (root / "desktop/ARCHITECTURE.md").read_text("utf-8").split("\n\n")
    (told,) = [one for one in paragraphs if "No file is longer than 300 lines" in one]
    told = told[told.index("No file is longer") :]

    names = {path.relative_to(root / "desktop").as_posix() for path in long | wide}
    assert {name for name in names if f"`{name}`" not in told} == set()


def test_each_decision_has_a_number_of_its_own(root):
    """A comment names a decision by its number alone."""
    records = sorted((root / "desktop/decisions").glob("*.md"))
    first = [record.read_text("utf-8").partition("\n")[0] for record in records]

    assert [record.name[:4] for record in records] == [
        f"{n:04d}" for n in range(1, len(records) + 1)
    ]
    assert [line[:7] for line in first] == [f"# {record.name[:4]} " for record in records]


def test_tests_and_packaging_are_no_packages(root):
    """A package called packaging would hide the library of that name."""
    inits = [*root.glob("tests/**/__init__.py"), *root.glob("packaging/**/__init__.py")]

    assert inits == []


def test_every_font_and_library_ships_its_licence(root):
    locked = re.findall(
        r"^([a-z0-9-]+)==", (root / "packaging/requirements.lock").read_text(), re.MULTILINE
    )
    licences = {path.stem for path in (root / "packaging/licences").glob("*.txt")}

    assert locked
    assert set(locked) <= licences
    for face in ("Amiri", "IBMPlexSansArabic"):
        assert "Open Font License" in (root / f"resources/fonts/OFL-{face}.txt").read_text("utf-8")


def test_the_version_is_written_once_and_the_same(root):
    with (root / "pyproject.toml").open("rb") as file:
        assert tomllib.load(file)["project"]["version"] == __version__


@pytest.mark.parametrize("lock", ["requirements", "requirements-dev", "windows/requirements"])
def test_a_lock_pins_and_hashes_all_and_names_no_address(root, lock):
    text = (root / f"packaging/{lock}.lock").read_text("utf-8")
    blocks = re.split(r"\n(?=[a-z0-9])", "\n" + re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))

    assert len(blocks) > 10
    for block in filter(str.strip, blocks):
        assert re.match(r"[a-z0-9-]+==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", block), block
    assert not re.search(r"://|--(?:extra-)?index|--find|--trusted|^-", text, re.MULTILINE)


def test_the_development_lock_holds_the_same_versions(root):
    def pins(name: str) -> set[str]:
        return set(
            re.findall(r"^(\S+==\S+)", (root / "packaging" / name).read_text(), re.MULTILINE)
        )

    assert pins("requirements.lock") < pins("requirements-dev.lock")
