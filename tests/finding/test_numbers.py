"""Numbers are found by whatever they are, begin and end with, in whatever order they came."""

from random import Random

import pytest

from desktop.core.finding import numbers as module
from desktop.core.finding.numbers import LEAST_ENDING, Numbers

SOME = ("", "0", "007", "17", "0000123", "1" * 17, "1" * 18, "9" * 40, "ق123", "ab0123", "٣")


def pieces(own):
    """Yield numbers in pieces, most of them in their order, as a database gives them."""
    made = [str(own.randrange(10 ** own.randrange(3, 11))).zfill(4) for _ in range(900)]
    made = sorted({*made, *SOME})
    yield from (made[at : at + 100] for at in range(0, 700, 100))
    own.shuffle(made)
    yield made[:50]
    yield []
    yield from ([one] for one in made[50:150])


@pytest.mark.parametrize("piece", [1, 7, 4096], ids=str)
def test_numbers_are_found_as_if_each_were_looked_at(monkeypatch, piece):
    monkeypatch.setattr(module, "_PIECE", piece)
    own, numbers, every = Random(5), Numbers(), []
    for some in pieces(own):
        kinds, owners, turns = ([own.randrange(9) for _ in some] for _ in range(3))
        assert numbers.add(some, kinds, owners, turns) == len(every)
        every += zip(some, kinds, owners, turns, strict=True)
    asked = [one[0][: own.randrange(8)] for one in own.sample(every, 60)]
    asked += [one[0][-own.randrange(1, 8) :] for one in own.sample(every, 60)] + [*SOME]
    for text in asked:
        begun = list(numbers.beginning(text))
        assert [led.number for led in begun] == sorted(n for n, *_ in every if n.startswith(text))
        assert all(every[led.entry] == led[:4] for led in begun)
        assert {led.entry for led in numbers.exact(text)} == {
            at for at, one in enumerate(every) if one[0] == text
        }
        ends = {at for at, one in enumerate(every) if one[0].endswith(text)}
        ends = ends if len(text) >= LEAST_ENDING else set()
        assert {led.entry for led in numbers.ending(text)} == ends
