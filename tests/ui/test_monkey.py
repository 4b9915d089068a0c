"""Whatever is pressed, clicked and typed, and wherever: the laws of the window hold."""

import pytest

from tests.ui.monkey import Monkey


def wrong(tour, hurry, monkeypatch, seed, steps):
    """Return what goes wrong in some steps of a seed."""
    monkey = Monkey(tour, hurry, seed)
    monkey.guard(monkeypatch)
    return list(monkey.wander(steps))


@pytest.mark.parametrize("seed", range(2))
def test_some_steps_of_somebody_who_presses_anything(tour, hurry, monkeypatch, seed):
    found = wrong(tour, hurry, monkeypatch, seed, steps=20)
    assert not found, "\n".join(found)


@pytest.mark.full
@pytest.mark.parametrize("seed", range(10, 16))
def test_many_steps_of_somebody_who_presses_anything(touring, hurry, monkeypatch, seed):
    with touring() as tour:
        found = wrong(tour, hurry, monkeypatch, seed, steps=80)
        assert not found, "\n".join(found)
