"""What differs between two forms of a file, part by part: of a household and of sums each line."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, Final, TypeVar

from desktop.base.data_classes import dataclass
from desktop.base.keys import fold
from desktop.core.people.forms import changed
from desktop.core.people.terms import Member, PersonForm

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Difference:
    """One part of a form, as it was and as it is; None: it was not there, or is there no more.

    ``field`` is the form's; of members, incomes and obligations each line is a part.
    """

    field: str
    before: Any
    after: Any


def differences(before: PersonForm, after: PersonForm) -> tuple[Difference, ...]:
    """Return what differs, in the order of the form."""
    return tuple(_all(before, after))


def _all(before: PersonForm, after: PersonForm) -> Iterator[Difference]:
    for name in changed(before, after):
        was, now = getattr(before, name), getattr(after, name)
        if name in _TELL_APART:
            for old, new in _pairs(was, now, _TELL_APART[name]):
                if old != new:
                    yield Difference(name, old, new)
        else:
            yield Difference(name, was, now)


def _pairs(
    was: Sequence[T], now: Sequence[T], keys: Sequence[Callable[[T], Hashable]]
) -> Iterator[tuple[T | None, T | None]]:
    """Yield who was there with who is: found by the first of ``keys`` that both have."""
    old, new = list(was), list(now)
    met: list[tuple[int, T, T]] = []
    for key in keys:
        for one in list(old):
            wanted = key(one)
            same = next((other for other in new if wanted and key(other) == wanted), None)
            if same is not None:
                old.remove(one)
                new.remove(same)
                met.append((was.index(one), one, same))
    for _, one, same in sorted(met, key=lambda found: found[0]):
        yield one, same
    for one in old:
        yield one, None
    for one in new:
        yield None, one


def _born(member: Member) -> Hashable:
    birth = member.birth
    return (member.relationship, birth.day, birth.year) if birth.day or birth.year else None


#: By what two lines are one and the same, the surest first.
_TELL_APART: Final[dict[str, tuple[Callable[[Any], Hashable], ...]]] = {
    "members": (lambda m: m.identity_number, lambda m: fold(m.name), _born),
    "incomes": (lambda one: (one.source, one.note), lambda one: one.source),
    "obligations": (lambda one: (one.kind, one.note), lambda one: one.kind),
}
