"""What a role sees of who is given something: who hands out knows the names, the auditor none."""

from collections.abc import Collection
from typing import Final

from desktop.core.people.views import mask_name, sees_names
from desktop.core.work import Role

#: Who gives into the hands of people whose files they do not read.
GIVES: Final = frozenset({Role.STOREKEEPER})


def name_for(roles: Collection[Role], name: str) -> str:
    """Return a family's name as roles see it."""
    held = frozenset(roles)
    return name if sees_names(held) or held & GIVES else mask_name(name)
