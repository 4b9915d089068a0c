"""The law of sittings: who may sit, when a quorum is there, and who leaves a row."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from desktop.base.errors import Invalid, Problem
from desktop.base.hijri import outside_calendar
from desktop.core.committee.members.terms import VOTING, MemberView, Seat
from desktop.core.committee.terms import (
    Attendance,
    Attends,
    OpenSitting,
    Presence,
    Quorum,
    Said,
    Tie,
)


def quorum_of(
    attendance: Iterable[Attendance], chosen: int | None, left: Collection[str] = ()
) -> Quorum:
    """Return the quorum of a sitting, or of a row that the members in ``left`` have left.

    Without a choice of the office it is more than half of those who vote.
    """
    voting = [one for one in attendance if one.voting]
    here = sum(one.here and one.member_id not in left for one in voting)
    return Quorum(chosen or len(voting) // 2 + 1, len(voting), here, chosen is not None)


def leaves(said: Said, degree: int) -> bool:
    """Tell whether what somebody said has them leave the row: of the same household, tied by their
    own word, or kin up to the office's degree. Kin of a degree that is not told leave.
    """
    if said.tie is Tie.KIN:
        return said.degree is None or said.degree <= degree
    return said.tie is not None


def attendance_of(
    members: Sequence[MemberView], attends: Collection[Attends], day: date
) -> tuple[Attendance, ...]:
    """Return everybody whose term runs on a day and how they attend; who is not named is absent."""
    how = {one.member_id: one.how for one in attends}
    found = []
    for member in members:
        if not member.serves(day):
            continue
        name, staff_id = member.sits(day)
        found.append(
            Attendance(
                name,
                how.get(member.id, Presence.ABSENT),
                member.id,
                staff_id,
                member.seat.value,
                voting=member.seat in VOTING,
                in_place_of=member.name if member.deputised(day) else "",
            )
        )
    return tuple(found)


def problems_of_day(held_on: date | None, today: date) -> Iterator[Problem]:
    """Yield what is wrong with the day of a sitting that is opened."""
    if held_on is None:
        yield Problem("held_on", "committee.day_needed")
    elif held_on > today:
        yield Problem("held_on", "committee.held_in_future")
    yield from outside_calendar("held_on", held_on)


def day_to_come(held_on: date | None, today: date) -> date:
    """Return the day of a sitting that is planned; raises Invalid without one, for one that is over
    (a sitting that was held is opened), and outside the calendar.
    """
    if held_on is None:
        raise Invalid([Problem("held_on", "committee.day_needed")])
    problems = outside_calendar("held_on", held_on)
    if held_on < today:
        problems.append(Problem("held_on", "committee.planned_in_past"))
    if problems:
        raise Invalid(problems)
    return held_on


def problems_of_attendance(
    command: OpenSitting, members: Sequence[MemberView]
) -> Iterator[Problem]:
    """Yield what is wrong with who attends: each is a member once, and their term runs."""
    known = {one.id: one for one in members}
    seen: set[str] = set()
    for one in command.attends:
        member = known.get(one.member_id)
        if member is None:
            yield Problem("attends", "committee.not_a_member")
        elif one.member_id in seen:
            yield Problem(_row(one), "committee.attends_twice", {"name": member.name})
        elif not member.serves(command.held_on):
            yield Problem(_row(one), "committee.term_over", {"name": member.name})
        seen.add(one.member_id)
    there = attendance_of(members, command.attends, command.held_on)
    if not there:
        yield Problem("attends", "committee.no_members")
    elif not any(one.here for one in there):
        yield Problem("attends", "committee.nobody_attending")
    else:
        yield from problems_of_leader(command.leader, there)


def _row(one: Attends) -> str:
    return f"attends.{one.member_id}"


def problems_of_leader(leader: str, there: Iterable[Attendance]) -> Iterator[Problem]:
    """Yield that nobody leads: the chair, or who votes and is there in their place."""
    here = [one for one in there if one.here and one.voting]
    if leader:
        if leader not in {one.member_id for one in here}:
            yield Problem("leader", "committee.leader_away")
    elif here and not any(one.seat == Seat.CHAIR for one in here):
        yield Problem("leader", "committee.nobody_leads")
