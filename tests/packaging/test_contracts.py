"""Every wall of pyproject.toml is seen to hold, and seen to fail for one trespassing module."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

#: Contract, the module that breaks it, its source.
TRESPASSES = [
    ("Floors look downward only", "base/trespass.py", "import desktop.core.work"),
    ("Floors look downward only", "storage/trespass.py", "import desktop.core.work"),
    ("Floors look downward only", "core/policy/trespass.py", "import desktop.printing"),
    ("Floors look downward only", "cli/trespass.py", "import desktop.ui"),
    ("Floors look downward only", "printing/trespass.py", "import desktop.cli"),
    ("Floors look downward only", "ui/trespass.py", "import desktop.printing"),
    ("Floors look downward only", "ui/trespass.py", "import desktop.__main__"),
    ("Floors look downward only", "attic.py", ""),
    ("Desks of core look downward only", "core/policy/trespass.py", "import desktop.core.work"),
    ("Desks of core look downward only", "core/people/trespass.py", "import desktop.core.staff"),
    ("Desks of core look downward only", "core/intake/trespass.py", "import desktop.core.surveys"),
    (
        "Desks of core look downward only",
        "core/intake/trespass.py",
        "import desktop.core.complaints",
    ),
    (
        "Desks of core look downward only",
        "core/committee/trespass.py",
        "import desktop.core.complaints",
    ),
    (
        "Desks of core look downward only",
        "core/complaints/trespass.py",
        "import desktop.core.committee",
    ),
    ("Desks of core look downward only", "core/merge/trespass.py", "import desktop.core.office"),
    ("Desks of core look downward only", "core/backup/trespass.py", "import desktop.core.reports"),
    (
        "Desks of core look downward only",
        "core/reports/trespass.py",
        "import desktop.core.practice",
    ),
    ("Desks of core look downward only", "core/practice/trespass.py", "import desktop.core.office"),
    ("Desks of core look downward only", "core/attic.py", ""),
    ("Desks of the window stand apart", "ui/staff/trespass.py", "import desktop.ui.backup.backup"),
    (
        "Desks of the window stand apart",
        "ui/committee/trespass.py",
        "import desktop.ui.requests.case",
    ),
    ("Desks of the window stand apart", "ui/kit/trespass.py", "import desktop.ui.parts.channels"),
    ("Desks of the window stand apart", "ui/kit/trespass.py", "import desktop.ui.desk"),
    ("Desks of the window stand apart", "ui/parts/trespass.py", "import desktop.ui.intake.today"),
    ("Desks of the window stand apart", "ui/shell/trespass.py", "import desktop.ui.pages"),
    ("Desks of the window stand apart", "ui/attic.py", ""),
    ("No cycles", "base/trespass.py", "import desktop.base.trespass_too"),
    ("Window and command line never see tables", "ui/trespass.py", "import desktop.storage"),
    ("Window and command line never see tables", "cli/trespass.py", "import desktop.storage"),
    (
        "Window and command line never see tables",
        "ui/people/trespass.py",
        "from desktop.core.people import records",
    ),
    (
        "Window and command line never see tables",
        "cli/trespass.py",
        "from desktop.core.work import records",
    ),
    (
        "Who asks every desk sees no table",
        "core/reports/trespass.py",
        "from desktop.core.people import records",
    ),
    ("PySide6 only in ui", "cli/trespass.py", "import PySide6.QtCore"),
    ("PySide6 only in ui", "core/trespass/service.py", "from PySide6 import QtCore"),
    ("Paper libraries only in printing", "core/reports/trespass.py", "import reportlab.lib"),
    ("Paper libraries only in printing", "ui/trespass.py", "import uharfbuzz"),
    ("Paper libraries only in printing", "ui/trespass.py", "import arabic_reshaper"),
    ("Paper libraries only in printing", "base/trespass.py", "from bidi import get_display"),
    ("A server is for the tests alone", "core/trespass.py", "from desktop.storage import server"),
    ("A server is for the tests alone", "storage/store.py", "import psycopg"),
    ("SQLCipher and Alembic only in storage", "core/work/trespass.py", "import sqlcipher3"),
    ("SQLCipher and Alembic only in storage", "core/people/trespass.py", "from alembic import op"),
    (
        "SQLAlchemy only in storage, work and five files of a desk",
        "core/people/trespass.py",
        "import sqlalchemy.orm",
    ),
    (
        "SQLAlchemy only in storage, work and five files of a desk",
        "core/policy/rules.py",
        "from sqlalchemy import text",
    ),
    (
        "SQLAlchemy only in storage, work and five files of a desk",
        "core/intake/ledgers.py",
        "import sqlalchemy",
    ),
    (
        "SQLAlchemy only in storage, work and five files of a desk",
        "cli/trespass.py",
        "import sqlalchemy",
    ),
]


def check(tree: Path) -> subprocess.CompletedProcess[str]:
    """Run the checker of the contracts over a tree."""
    lint = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [lint, "--no-cache", "--no-logo"], cwd=tree, capture_output=True, text=True, check=False
    )


def broken(output: str) -> set[str]:
    """Return the names of the contracts that the checker calls broken."""
    return {
        line.removesuffix("BROKEN").rstrip()
        for line in output.splitlines()
        if line.endswith("BROKEN")
    }


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a copy of the program's modules with their contracts."""
    shutil.copytree(
        ROOT / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__", "*.md")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_untouched_tree_keeps_every_contract(tree):
    checked = check(tree)

    assert checked.returncode == 0, checked.stdout
    assert broken(checked.stdout) == set()


@pytest.mark.parametrize(("contract", "module", "source"), TRESPASSES)
def test_a_trespassing_module_breaks_its_contract(tree, contract, module, source):
    trespasser = tree / "desktop" / module
    if not trespasser.parent.exists():
        trespasser.parent.mkdir()
        (trespasser.parent / "__init__.py").touch()
    trespasser.write_text(source + "\n", encoding="utf-8")
    (tree / "desktop/base/trespass_too.py").write_text(
        "import desktop.base.trespass\n" if contract == "No cycles" else "", encoding="utf-8"
    )

    checked = check(tree)

    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert contract in broken(checked.stdout), checked.stdout


def test_every_contract_has_a_trespass():
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]

    assert {each["name"] for each in contracts} == {contract for contract, _, _ in TRESPASSES}
