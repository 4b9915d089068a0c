"""Pure: drawing a sample that anybody can draw again, and what a sample must be."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final

from desktop.base.errors import Problem
from desktop.core.surveys.terms import ChooseSample, Chosen

MOST: Final = 5_000
"""Of whom one sample has."""
LONGEST: Final = 120
"""Of a line."""


def drawn(seed: str, numbers: Iterable[str], size: int) -> list[str]:
    """Return so many of the numbers, drawn by a seed: those whose SHA-256 of seed and number comes
    first. In which order the numbers are given is nothing to it.

    >>> drawn("a", ["0001", "0002", "0003"], 2) == drawn("a", ["0003", "0002", "0001"], 2)
    True
    """
    return sorted(set(numbers), key=lambda number: _lot(seed, number))[:size]


def _lot(seed: str, number: str) -> str:
    return sha256(f"{seed}:{number}".encode()).hexdigest()


def listed(command: ChooseSample) -> list[str]:
    """Return the lines of a list, each once."""
    lines = (" ".join(line.split()) for line in command.names.splitlines())
    return list(dict.fromkeys(line for line in lines if line))


def problems(command: ChooseSample, population: int) -> Iterator[Problem]:
    """Judge a sample: no more are drawn than there are open files, and a list says how it was
    chosen.
    """
    if command.how is Chosen.DRAWN:
        most = min(population, MOST)
        if not 1 <= command.size <= most:
            yield Problem("size", "survey.sample_size", {"most": most})
        return
    lines = listed(command)
    if not lines:
        yield Problem("names", "survey.sample_names")
    if len(lines) > MOST:
        yield Problem("names", "survey.sample_most", {"most": MOST})
    if any(len(line) > LONGEST for line in lines):
        yield Problem("names", "survey.sample_line", {"letters": LONGEST})
    if not command.note:
        yield Problem("note", "survey.sample_note")
