"""The checkout and its files, for the tests of the house itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {".git", ".venv", ".hypothesis", "__pycache__", "build", "dist"}


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the checkout's top folder."""
    return ROOT


@pytest.fixture(scope="session")
def tracked(root) -> list[Path]:
    """Return the files that belong to the project: no environment, cache or build."""

    def files(folder: Path) -> Iterator[Path]:
        for path in sorted(folder.iterdir()):
            if path.name in NOT_OURS:  # ``.git`` is a file in a second working tree
                continue
            if path.is_file():
                yield path
            elif not path.name.endswith("_cache"):
                yield from files(path)

    return [
        path
        for path in files(root)
        if path.suffix != ".qm" and not path.name.startswith(".coverage")
    ]
