"""The area that the office serves, told by the place that somebody lives in."""

import re
from typing import Final

from desktop.core.people.area import place_key

#: What stands between the towns of a list.
_BETWEEN: Final = re.compile(r"[،,؛;/\n]+")


def in_area(area: str | None, *places: str) -> bool | None:
    """Tell whether one of the places that somebody named is one of the area's, in any spelling;
    None where the office names no area, or they named no place.

    >>> in_area("مركز حقال، القنفذة", "حقّال"), in_area("حقال", "مكة"), in_area(None, "حقال")
    (True, False, None)
    """
    served = {place_key(town) for town in _BETWEEN.split(area or "")} - {""}
    named = {place_key(place) for place in places} - {""}
    if not served or not named:
        return None
    return not served.isdisjoint(named)
