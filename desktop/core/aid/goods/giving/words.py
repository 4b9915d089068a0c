"""How the groups of what is to be bought, and rows of a sheet, are said."""

import re
from collections.abc import Iterable
from typing import Final

from desktop.base.arabic_text import western_digits
from desktop.base.messages import Messages
from desktop.core.aid.goods.giving.rules import MOST_FAMILIES
from desktop.core.aid.goods.giving.terms import Needed

_FROM_TO: Final = re.compile(r"من\s*(\d+)\s*[إا]لى\s*(\d+)")
_DASH: Final = re.compile(r"\s*[-–—]\s*")
_RUN: Final = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")


def group(messages: Messages, one: Needed) -> str:
    """Return what a group of what is to be bought is called: «الابتدائية، بنات»."""
    text = messages.text
    first, _, rest = one.group.partition("_")
    if one.what == "bag":
        return f"{text(f'term.school.{first}')}، {text(f'term.needed_sex.{rest}')}"
    last, _, sex = rest.partition("_")
    band = "term.needed_band.more" if last == "0" else "term.needed_band.band"
    said = text(band, least=int(first), most=int(last))
    return f"{said}، {text(f'term.needed_sex.{sex}')}" if sex else said


def places(numbers: Iterable[int]) -> str:
    """Return numbers of rows, those that follow on one another as first and last.

    >>> places([1, 2, 3, 5, 8, 9])
    'من 1 إلى 3، 5، 8، 9'
    """
    runs = list[list[int]]()
    for one in sorted(numbers):
        if runs and one == runs[-1][-1] + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    said = [
        [f"من {run[0]} إلى {run[-1]}"] if len(run) > 2 else [str(one) for one in run]  # noqa: PLR2004
        for run in runs
    ]
    return "، ".join(one for each in said for one in each)


def read_places(text: str) -> tuple[int, ...] | None:
    """Return the numbers of rows that somebody typed, apart by spaces or commas, those that follow
    on one another as first and last; None for what is no such number.

    >>> read_places("٥، 9-11 من 20 إلى 21")
    (5, 9, 10, 11, 20, 21)
    >>> read_places("5 و 6")
    """
    found = list[int]()
    runs = _DASH.sub("-", _FROM_TO.sub(r"\1-\2", western_digits(text)))
    for one in re.split(r"[\s,،;؛]+", runs.strip()):
        run = _RUN.fullmatch(one)
        if one and run is None:
            return None
        if run is not None:
            first, last = int(run[1]), int(run[2] or run[1])
            if last < first or last - first > MOST_FAMILIES:
                return None
            found += range(first, last + 1)
    return tuple(dict.fromkeys(found))
