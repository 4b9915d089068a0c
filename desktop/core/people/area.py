"""Places as people write them: a city, or a district of one, in any spelling."""

from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.keys import fold

#: What a place is called besides its name.
_KINDS: Final = frozenset({"مدينه", "محافظه", "مركز", "قريه", "هجره", "حي", "بلده"})
_BETWEEN: Final = "\n"


@dataclass(frozen=True, slots=True)
class Area:
    """A city, or a district of one, as most files of it write it. ``key``: what it is asked for
    by; ``files``: how many live there.
    """

    key: str
    city: str
    district: str
    files: int


def place_key(place: str) -> str:
    """Return what the spellings of a place have in common.

    >>> place_key("مركز حقّال") == place_key("حقال"), place_key("مكة") == place_key("حقال")
    (True, False)
    """
    words = fold(place).split()
    return " ".join(word for word in words if word not in _KINDS or len(words) == 1)


def area_keys(city: str, district: str) -> tuple[str, ...]:
    """Return by what somebody's city, and their district of it, are asked for; nothing where no
    city is written.

    >>> [len(area_keys(*one)) for one in (("مكة", "العزيزية"), ("مكة", ""), ("", "العزيزية"))]
    [2, 1, 0]
    """
    town, part = place_key(city), place_key(district)
    if not town:
        return ()
    return (town, f"{town}{_BETWEEN}{part}") if part else (town,)
