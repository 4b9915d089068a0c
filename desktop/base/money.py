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


def figures(halalas: Halalas, *, parted: bool = False) -> str:
    """Return an amount in riyals in Western digits, halalas only where there are some, or
    ``parted`` always.

    >>> figures(Halalas(125_000)), figures(Halalas(125_050))
    ('1٬250', '1٬250٫50')
    """
    whole, part = divmod(halalas, 100)
    text = f"{whole:,}".replace(",", "٬")
    return f"{text}٫{part:02d}" if part or parted else text


def riyals(halalas: Halalas) -> str:
    """Return an amount as people read it.

    >>> riyals(Halalas(125_000))
    '١٬٢٥٠ ريال'
    """
    return f"{arabic_digits(figures(halalas))} ريال"
