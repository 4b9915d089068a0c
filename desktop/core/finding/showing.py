"""What is shown of who was found, and why they were found."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.finding.index import Found, Index
from desktop.core.finding.likeness import Asked, asked_words, likeness
from desktop.core.finding.terms import KINDS, MOST, Hit, Reason
from desktop.core.people.leads.ledger import Known
from desktop.core.people.search import NumberKind
from desktop.core.people.views import mask, row_for
from desktop.core.work import Role

_OF_NUMBER: Final = {
    NumberKind.FILE.value: Reason.FILE,
    NumberKind.ABSORBED_FILE.value: Reason.MERGED_FILE,
    NumberKind.OLD_FILE.value: Reason.OLD_FILE,
    NumberKind.IDENTITY.value: Reason.IDENTITY,
    NumberKind.MOBILE.value: Reason.MOBILE,
    NumberKind.MEMBER.value: Reason.MEMBER_IDENTITY,
    NumberKind.ABSORBED.value: Reason.FORMER,
    "request": Reason.REQUEST,
    "print": Reason.PRINT,
    "code": Reason.CODE,
}
_PART: Final = {1: Reason.NUMBER_BEGINS, 2: Reason.NUMBER_ENDS}
#: A member stands behind a head who is as near.
_BEHIND: Final = 5


@dataclass(frozen=True, slots=True)
class Asking:
    """What was asked for, by whom, and when."""

    words: tuple[Asked, ...]
    roles: AbstractSet[Role]
    today: date
    index: Index | None


def shown(asking: Asking, found: Sequence[Found], known: Mapping[str, Known]) -> tuple[Hit, ...]:
    """Return what is shown of those who were found, the nearest first; those of numbers keep their
    order.
    """
    by_number = [one for one in found if one.led is not None and one.file in known]
    hits = [_by_number(asking, one, known[one.file]) for one in by_number]
    named = [
        _by_name(asking, one, known[one.file])
        for one in found
        if one.led is None and one.file in known
    ]
    named.sort(key=_nearest)
    return (*hits, *(_hit(asking, one, reasons) for _, one, reasons in named[:MOST]))


#: How far somebody's name is, who it is, and why they were found.
_Named = tuple[int, Known, tuple[Reason, ...]]


def _nearest(named: _Named) -> tuple[int, str]:
    return named[0], named[1].row.name


def _by_name(asking: Asking, one: Found, known: Known) -> _Named:
    cost, reason = min(likeness(asking.words, asked_words(name)) for name in known.called)
    if not one.place:
        return cost, known, (reason,)
    return cost + _BEHIND, known, (reason, Reason.MEMBER)


def _by_number(asking: Asking, one: Found, known: Known) -> Hit:
    assert one.led is not None  # noqa: S101  # it was found by one
    kind = KINDS[one.led.kind]
    part = _PART.get(one.tier)
    reasons = (_OF_NUMBER[kind], *((part,) if part else ()))
    lead = asking.index.leads.get(one.led.entry) if asking.index else ""
    hit = _hit(asking, known, reasons)
    if kind == "request":
        return replace(hit, request=lead, number=one.led.number)
    return replace(hit, paper=lead, number=one.led.number) if lead else hit


def _hit(asking: Asking, known: Known, reasons: tuple[Reason, ...]) -> Hit:
    row, year = known.row, known.birth_year
    visited = asking.index.last_visit(row.id) if asking.index else None
    return Hit(
        row=row_for(asking.roles, row),
        reasons=reasons,
        identity=mask(row.identity),
        age=asking.today.year - year if year else None,
        visited_on=date.fromordinal(visited) if visited else None,
    )
