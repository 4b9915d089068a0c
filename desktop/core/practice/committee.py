"""The made-up committee: who sits on it, and all of them attending."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from desktop.core.committee.members.terms import MemberView, NameMember
from desktop.core.committee.terms import Attends
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.practice.loader import practice
from desktop.core.work.roles import Role

#: So long have they been members.
_SINCE: Final = timedelta(days=700)


def members(slots: Mapping[Role, str], today: date) -> Iterator[NameMember]:
    """Yield who is a member; ``slots`` are the accounts that there are, by role."""
    made = practice()
    for one in made.day.members:
        staff_id = slots.get(one.staff, "") if one.staff else ""
        name = made.staff[one.staff].name if one.staff else one.name
        yield NameMember(
            name, one.seat, today - _SINCE, None, made.day.members_reason, staff_id=staff_id
        )


def seat(
    name: Callable[[NameMember], MemberView],
    profile: PolicyProfile,
    slots: Mapping[Role, str],
    today: date,
) -> list[MemberView]:
    """Give a committee its members, by ``name``; a department gets none."""
    if profile.studying_body.kind is not BodyKind.COMMITTEE:
        return []
    return [name(one) for one in members(slots, today)]


def attending(everyone: Iterable[MemberView]) -> tuple[Attends, ...]:
    """Return all members whose term runs as attending."""
    return tuple(Attends(one.id) for one in everyone if one.running)
