"""The law of cards: which step follows which, and what each must say."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from desktop.base.arabic_text import western_digits
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.keys import one_name
from desktop.core.aid.goods.cards.terms import (
    CardBack,
    CardCame,
    CardCancelled,
    CardGiven,
    CardLost,
    CardState,
    CountCards,
    ReceiveCards,
    Step,
)
from desktop.core.aid.goods.rules import LONGEST, MOST_VALUE, apart

#: So many cards at most come in at once.
MOST: Final = 1_000
_RUN: Final = re.compile(r"(\D*)(\d+)\s*[-–—]\s*(\D*)(\d+)")
#: From where each step is taken.
_FROM: Final[Mapping[type[Step], frozenset[CardState]]] = {
    CardGiven: frozenset({CardState.HELD}),
    CardLost: frozenset({CardState.HELD, CardState.GIVEN}),
    CardCancelled: frozenset({CardState.HELD, CardState.LOST}),
    CardBack: frozenset({CardState.GIVEN}),
}
_TO: Final[Mapping[type[Step], CardState]] = {
    CardCame: CardState.HELD,
    CardGiven: CardState.GIVEN,
    CardLost: CardState.LOST,
    CardCancelled: CardState.CANCELLED,
    CardBack: CardState.HELD,
}


def serials_in(text: str) -> tuple[str, ...]:
    r"""Return the serials that were typed: one a line, apart by commas, or as first and last.

    >>> serials_in("A-17، 5001-5003\n٥٠٠٩")
    ('A-17', '5001', '5002', '5003', '5009')
    """
    found = list[str]()
    for one in apart(western_digits(text)):
        run = _RUN.fullmatch(one)
        if run and run[1] == run[3] and 0 < int(run[4]) - int(run[2]) < MOST:
            found += [f"{run[1]}{n:0{len(run[2])}d}" for n in range(int(run[2]), int(run[4]) + 1)]
        else:
            found.append(one)
    return tuple(found)


def of_receipt(given: ReceiveCards, today: date) -> Iterator[Problem]:
    """Yield what is wrong with cards that came in."""
    if given.kind is None:
        yield Problem("kind", "card.kind_missing")
    if not given.store:
        yield Problem("store", "card.store_missing")
    elif len(given.store) > LONGEST:
        yield Problem("store", "work.text_long", {"most": LONGEST})
    if not 0 < given.value <= MOST_VALUE:
        yield Problem("value", "card.value_missing")
    if given.expires_on is not None and given.expires_on < today:
        yield Problem("expires_on", "goods.expired")
    yield from outside_calendar("expires_on", given.expires_on)
    serials = serials_in(given.serials)
    if not serials:
        yield Problem("serials", "card.serials_missing")
    elif len(serials) > MOST:
        yield Problem("serials", "card.serials_many", {"most": MOST})
    twice = next((one for one in serials if serials.count(one) > 1), "")
    if twice and len(serials) <= MOST:
        yield Problem("serials", "card.serial_twice", {"serial": twice})


def demand(step: Step, before: CardState) -> None:
    """Raise Refused (``card.<where it is>``) where the step can't follow."""
    if before not in _FROM[type(step)]:
        raise Refused(f"card.is_{before.value}")


def follow(step: Step) -> CardState:
    """Return where a card is after a step."""
    return _TO[type(step)]


def of_why(step: Step) -> Iterator[Problem]:
    """Yield what is wrong with a step that says why."""
    if isinstance(step, CardLost | CardCancelled | CardBack) and not step.why:
        yield Problem("why", "goods.why_missing")


def of_count(given: CountCards, held: int, counts: str) -> Iterator[Problem]:
    """Yield what is wrong with a count by somebody (``counts``) and a second."""
    if given.found < 0:
        yield Problem("found", "goods.count_missing")
    if not given.second:
        yield Problem("second", "goods.second_missing")
    elif one_name(given.second, counts):
        yield Problem("second", "goods.second_same")
    if given.found != held and not given.why:
        yield Problem("why", "goods.difference_why", {"left": held})
