"""The area that the office serves, told by the place that somebody lives in."""

import re
from typing import Final

from desktop.base.keys import fold

#: What stands between the towns of a list.
_BETWEEN: Final = re.compile(r"[،,؛;/\n]+")
#: What a place is called besides its name.
_KINDS: Final = frozenset({"مدينه", "محافظه", "مركز", "قريه", "هجره", "حي", "بلده"})


def in_area(area: str | None, *places: str) -> bool | None:
    """Tell whether one of the places that somebody named is one of the area's, in any spelling;
    None where the office names no area, or they named no place.

    >>> in_area("مركز حقال، القنفذة", "حقّال"), in_area("حقال", "مكة"), in_area(None, "حقال")
    (True, False, None)
    """
    served = {_key(town) for town in _BETWEEN.split(area or "")} - {""}
    named = {_key(place) for place in places} - {""}
    if not served or not named:
        return None
    return not served.isdisjoint(named)


def _key(place: str) -> str:
    words = fold(place).split()
    return " ".join(word for word in words if word not in _KINDS or len(words) == 1)
