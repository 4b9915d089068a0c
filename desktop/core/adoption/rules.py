"""Pure: how one version of the office's choices differs from the one before."""

from collections.abc import Iterable, Iterator, Sequence

from desktop.core.adoption.terms import (
    DECIDING,
    FOLLOWING,
    OFFERED,
    OUTSIDE,
    PRIVACY,
    RECEPTION,
    SIGNING,
    STUDYING,
    TABLES,
    Difference,
)
from desktop.core.policy.calendar import shipped_rules
from desktop.core.policy.choices import Category, HolidayChange, OfficeChoices, Paper, Service


def differences(before: OfficeChoices, after: OfficeChoices) -> tuple[Difference, ...]:
    """Return what differs, in the order of the keys; a list in another order has no names."""
    return tuple(_differences(before, after))


def _differences(before: OfficeChoices, after: OfficeChoices) -> Iterator[Difference]:
    for key in ("services", "papers", "categories"):
        was, now = getattr(before, key), getattr(after, key)
        if was != now:
            yield _entries(key, was, now)
    every = (
        OFFERED, SIGNING, FOLLOWING, PRIVACY, OUTSIDE, RECEPTION, STUDYING, DECIDING, TABLES,
    )  # fmt: skip
    for key in (name for names in every for name in names):
        was, now = getattr(before, key), getattr(after, key)
        if was != now:
            yield Difference(key, was=was, now=now)
    if before.holidays != after.holidays:
        came = _holidays(after.holidays, before.holidays)
        yield Difference("holidays", came=came, gone=_holidays(before.holidays, after.holidays))


def _entries(
    key: str,
    was: Sequence[Service | Paper | Category],
    now: Sequence[Service | Paper | Category],
) -> Difference:
    old, new = {one.id: one for one in was}, {one.id: one for one in now}
    return Difference(
        key,
        came=tuple(one.name for one in now if one.id not in old),
        gone=tuple(one.name for one in was if one.id not in new),
        altered=tuple(one.name for one in now if old.get(one.id, one) != one),
    )


def _holidays(these: Iterable[HolidayChange], those: Iterable[HolidayChange]) -> tuple[str, ...]:
    """Return the name and first day of each of ``these`` that is none of ``those``."""
    names = {rule.id: rule.name for rule in shipped_rules()}
    known = tuple(those)
    return tuple(
        f"{one.name or names.get(one.id or '', '')} {one.first or one.expected}"
        for one in these
        if one not in known
    )
