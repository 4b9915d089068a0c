"""A frozen data class behaves as Python's own does, and is there once."""

import copy
import dataclasses
import gc
import pickle
from dataclasses import KW_ONLY, FrozenInstanceError, field, fields, replace
from typing import Generic, TypeVar

import pytest

from desktop.base import data_classes

T = TypeVar("T")


def made_by(dataclass):
    """Return the same four classes, made by a decorator."""

    @dataclass(frozen=True, slots=True)
    class Person:
        name: str
        hidden: str = field(default="", repr=False)
        seen: list[int] = field(default_factory=list, compare=False)

    @dataclass(frozen=True, slots=True)
    class Member(Person, Generic[T]):
        _: KW_ONLY
        role: T

    @dataclass(frozen=True, slots=True)
    class Nothing:
        pass

    @dataclass(frozen=True, slots=True)
    class Own:
        name: str

        def __eq__(self, other):
            return True

        def __hash__(self):
            return 7

        def __repr__(self):
            return "own"

    return Person, Member, Nothing, Own


OURS, PYTHONS = made_by(data_classes.dataclass), made_by(dataclasses.dataclass)


def some_of(classes):
    person, member, nothing, own = classes
    return [
        person("a"), person("a", "b"), person("b"), member("a", role=1), member("a", role="x"),
        nothing(), own("a"), own("b"),
    ]  # fmt: skip


@pytest.mark.parametrize("at", range(8))
def test_each_is_equal_to_what_python_would_have_it_equal_to(at):
    ours, pythons = some_of(OURS), some_of(PYTHONS)
    assert [ours[at] == other for other in some_of(OURS)] == [
        pythons[at] == other for other in some_of(PYTHONS)
    ]
    assert ours[at] in set(some_of(OURS))


def test_each_tells_itself_as_python_would_have_it():
    assert [*map(repr, some_of(OURS))] == [*map(repr, some_of(PYTHONS))]
    for ours, pythons in zip(OURS, PYTHONS, strict=True):
        assert ours.__slots__ == pythons.__slots__
        assert ours.__match_args__ == pythons.__match_args__
        assert ours.__doc__ == pythons.__doc__
        told = [
            [(one.name, one.compare, one.kw_only) for one in fields(c)] for c in (ours, pythons)
        ]
        assert told[0] == told[1]


def test_what_is_not_compared_neither_equals_nor_hashes():
    person, *_ = OURS
    assert person("a", seen=[1]) == person("a", seen=[2])
    assert hash(person("a", seen=[1])) == hash(person("a", seen=[2]))


@pytest.mark.parametrize("name", ["name", "role", "no_field"])
def test_nothing_is_assigned_or_deleted(name):
    member = OURS[1]("a", role=1)
    with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{name}'"):
        setattr(member, name, "other")
    with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{name}'"):
        delattr(member, name)
    assert member == OURS[1]("a", role=1)


def test_a_copy_and_what_was_replaced_are_whole():
    member = OURS[1]("a", "b", [1], role=1)
    for other in (copy.deepcopy(member), replace(member, name="a")):
        assert other == member
        assert other.seen == [1]


@data_classes.dataclass(frozen=True, slots=True)
class Sent:
    name: str
    pages: tuple[int, ...] = ()


def test_it_goes_to_another_process_and_comes_back():
    gone = pickle.dumps(Sent("a", (1, 2)))
    assert pickle.loads(gone) == Sent("a", (1, 2))  # noqa: S301  # our own


def test_one_that_holds_itself_is_told_to_an_end():
    person = OURS[0]("a")
    assert "..." not in repr(person)

    @data_classes.dataclass(frozen=True, slots=True)
    class Holding:
        held: list[object]

    holding = Holding([])
    holding.held.append(holding)
    assert repr(holding).endswith("Holding(held=[...])")


def test_the_class_without_slots_is_let_go():
    @data_classes.dataclass(frozen=True, slots=True)
    class Once:
        name: str

    gc.collect()
    assert [one for one in object.__subclasses__() if one.__name__ == "Once"] == [Once]
