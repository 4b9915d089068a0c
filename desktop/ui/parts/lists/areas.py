"""The areas by which lists of people are narrowed, as a filter offers them."""

from collections.abc import Iterable

from desktop.core.people.area import Area
from desktop.ui.kit.texts import listed


def area_options(areas: Iterable[Area]) -> list[tuple[str, str]]:
    """Return areas as options: a district with its city."""
    return [(one.key, listed(filter(None, (one.city, one.district)))) for one in areas]
