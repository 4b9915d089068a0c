"""What a role sees of a family's row of a distribution."""

from collections.abc import Collection
from dataclasses import replace

from desktop.core.aid.goods.giving.terms import Family
from desktop.core.aid.goods.hands import without_words
from desktop.core.aid.goods.shown import GIVES, name_for
from desktop.core.people.views import mask, sees_numbers
from desktop.core.work import Role


def family_for(roles: Collection[Role], row: Family) -> Family:
    """Return a family's row of a distribution as roles see it: of its number the end alone, where
    they read no numbers.
    """
    held = frozenset(roles)
    if sees_numbers(held):
        return row
    took = row.took
    if took is not None and not held & GIVES:
        took = replace(took, hand=without_words(took.hand))
    return replace(row, name=name_for(held, row.name), identity=mask(row.identity), took=took)
