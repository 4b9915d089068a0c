"""What a member's term must keep."""

from collections.abc import Iterable, Iterator
from datetime import date

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.base.keys import one_name
from desktop.core.committee.members.terms import (
    EndMember,
    MemberView,
    NameMember,
    Seat,
    StandIn,
)


def problems_of_member(command: NameMember, others: Iterable[MemberView]) -> Iterator[Problem]:
    """Yield what is wrong with a term beside those of ``others``."""
    if not command.name:
        yield Problem("name", "committee.member_name")
    if command.seat is None:
        yield Problem("seat", "committee.member_seat")
    yield from _days(command.begins, command.until, needs_end=False)
    if not command.reason:
        yield Problem("reason", "committee.member_reason")
    beside = [one for one in others if _meet(command, one)]
    if any(_same(command, one) for one in beside):
        yield Problem("name", "committee.member_twice", {"name": command.name})
    chairs = [one for one in beside if one.seat is Seat.CHAIR]
    if command.seat is Seat.CHAIR and chairs:
        yield Problem("seat", "committee.chair_twice", {"name": chairs[0].name})


def problems_of_end(command: EndMember, member: MemberView) -> Iterator[Problem]:
    """Yield what is wrong with the end of a term."""
    if command.last_day is None:
        yield Problem("last_day", "committee.member_day")
    elif command.last_day < member.begins:
        yield Problem("last_day", "committee.member_ends_before")
    elif member.until is not None and command.last_day > member.until:
        yield Problem("last_day", "committee.member_ended", {"name": member.name})
    if not command.reason:
        yield Problem("reason", "committee.member_reason")


def problems_of_stand_in(
    command: StandIn, member: MemberView, others: Iterable[MemberView]
) -> Iterator[Problem]:
    """Yield what is wrong with standing in for a member; nobody sits in two places."""
    if not command.reason:
        yield Problem("reason", "committee.member_reason")
    if command.begins is None and not command.name:
        return
    if not command.name:
        yield Problem("name", "committee.member_name")
    yield from _days(command.begins, command.until, needs_end=True)
    first, last = command.begins, command.until
    if first and last and not (member.serves(first) and member.serves(last)):
        yield Problem("until", "committee.stand_in_outside", {"name": member.name})
    for one in (member, *others):
        if command.name and first and last and _overlaps(one, first, last) and _sits(command, one):
            yield Problem("name", "committee.member_twice", {"name": command.name})


def _days(begins: date | None, until: date | None, *, needs_end: bool) -> Iterator[Problem]:
    if begins is None:
        yield Problem("begins", "committee.member_day")
    if until is None and needs_end:
        yield Problem("until", "committee.member_day")
    if begins and until and until < begins:
        yield Problem("until", "committee.member_ends_before")
    yield from outside_calendar("begins", begins)
    yield from outside_calendar("until", until)


def _meet(command: NameMember, other: MemberView) -> bool:
    """Tell whether two terms have a day in common."""
    first, last = command.begins or date.min, command.until or date.max
    return other.id != command.member_id and _overlaps(other, first, last)


def _overlaps(other: MemberView, first: date, last: date) -> bool:
    return other.begins <= last and first <= (other.until or date.max)


def _same(command: NameMember, other: MemberView) -> bool:
    if command.staff_id or other.staff_id:
        return command.staff_id == other.staff_id
    return one_name(command.name, other.name)


def _sits(command: StandIn, other: MemberView) -> bool:
    if command.staff_id or other.staff_id:
        return command.staff_id == other.staff_id
    return one_name(command.name, other.name)
