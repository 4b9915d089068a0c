"""The law of things that a decision grants, and how they are told."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Problem
from desktop.core.aid.goods.rules import of_quantity
from desktop.core.aid.goods.terms import Portion
from desktop.core.intake import told
from desktop.core.intake.told import Told


def problems_of(
    items: Sequence[Portion], given: Iterable[Portion], *, grants: bool
) -> Iterator[Problem]:
    """Yield what is wrong with the things that a decision grants: it ``grants`` something, and of
    each no less than was ``given`` before it.
    """
    if items and not grants:
        yield Problem("items", "intake.amount_without_grant")
    there = {one.item_id: one.quantity for one in items}
    for one in given:
        if grants and there.get(one.item_id, 0) < one.quantity:
            handed: dict[str, str | int] = {"item": one.name, "handed": one.quantity}
            yield Problem("items", "intake.items_less", handed)
    seen = set[str]()
    for one in items:
        yield from of_quantity("items", one.quantity)
        if one.item_id in seen:
            yield Problem("items", "intake.item_twice")
        seen.add(one.item_id)


def left_of(granted: Iterable[Portion], handed: Iterable[Portion]) -> tuple[Portion, ...]:
    """Return what is left to be handed out of what was granted."""
    gone: dict[str, int] = {}
    for one in handed:
        gone[one.item_id] = gone.get(one.item_id, 0) + one.quantity
    left = (
        Portion(one.item_id, one.quantity - gone.get(one.item_id, 0), one.name, one.unit)
        for one in granted
    )
    return tuple(one for one in left if one.quantity > 0)


def added(items: Iterable[Portion]) -> tuple[Portion, ...]:
    """Return each thing once, with how many there are of it in all; what came back whole, not."""
    found: dict[str, Portion] = {}
    for one in items:
        before = found.get(one.item_id)
        more = before.quantity if before else 0
        found[one.item_id] = Portion(one.item_id, one.quantity + more, one.name, one.unit)
    return tuple(one for one in found.values() if one.quantity)


def over(items: Iterable[Portion], left: Iterable[Portion]) -> Iterator[Problem]:
    """Yield what a delivery would hand out beyond what was granted."""
    there = {one.item_id: one for one in left}
    for one in items:
        yield from of_quantity("items", one.quantity)
        granted = there.get(one.item_id)
        if granted is None:
            yield Problem("items", "intake.item_not_granted", {"item": one.name})
        elif one.quantity > granted.quantity:
            told_of: dict[str, str | int] = {"item": granted.name, "left": granted.quantity}
            yield Problem("items", "intake.item_over", told_of)


def text(items: Iterable[Portion]) -> str:
    """Return things as they are told.

    >>> text([Portion("1", 2, "السلة الغذائية", "سلة"), Portion("2", 1, "بطانية", "حبة")])
    'السلة الغذائية ٢ سلة، بطانية ١ حبة'
    """
    return "، ".join(
        f"{one.name} {arabic_digits(str(one.quantity))} {one.unit}".strip() for one in items
    )


ITEMS: Final = told.kept(Told(lambda _speech, value: text(value)))
