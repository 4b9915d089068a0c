"""Money: whole halalas (100 to a riyal), never a fraction of one, and their text."""

from collections.abc import Iterable
from typing import Final, NewType

from desktop.base.arabic_text import arabic_digits

#: An amount of money. A type of its own, so that riyals and counts are not taken for it.
Halalas = NewType("Halalas", int)
NOTHING: Final = Halalas(0)


def total(amounts: Iterable[Halalas]) -> Halalas:
    """Return the sum of amounts."""
    return Halalas(sum(amounts))


def figures(halalas: Halalas) -> str:
    """Return an amount in riyals, «1٬250» or «1٬250٫50», in Western digits."""
    whole, part = divmod(halalas, 100)
    text = f"{whole:,}".replace(",", "٬")
    return f"{text}٫{part:02d}" if part else text


def riyals(halalas: Halalas) -> str:
    """Return an amount as «١٬٢٥٠ ريال», without a fraction where there is none."""
    return f"{arabic_digits(figures(halalas))} ريال"
