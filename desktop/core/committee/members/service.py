"""Naming members of the committee, changing and ending their terms; and who stands in."""

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.committee.members.ledger import known_in, members_in, view_in
from desktop.core.committee.members.records import MemberRecord
from desktop.core.committee.members.rules import (
    problems_of_end,
    problems_of_member,
    problems_of_stand_in,
)
from desktop.core.committee.members.terms import (
    ADDED,
    CHANGED,
    ENDED,
    MEMBER,
    STOOD_IN,
    EndMember,
    MemberView,
    NameMember,
    StandIn,
)
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.staff.ledger import own_roles_in
from desktop.core.work import Action, Actor, Doors, Work
from desktop.core.work.ledger import add_event
from desktop.core.work.subjects import Subject


class MemberService:
    """The committee's members. A department has none, and nobody is named there."""

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    @typed
    def name(self, actor: Actor, command: NameMember) -> MemberView:
        """Add a member, or change the words of one (``member_id``).

        Raises Refused ``committee.no_members_there`` for a department and
        ``committee.member_unknown``; Invalid as ``rules.problems_of_member`` finds, and for an
        account that is none or closed (``committee.member_account``).
        """
        with self._doors.work(actor, Action.MEMBER_NAME, command.member_id) as tx:
            self._demand_committee()
            row = known_in(tx, command.member_id) if command.member_id else None
            problems = [*problems_of_member(command, members_in(tx))]
            problems += _account(tx, command.staff_id, row.staff_id if row else "")
            if problems or command.seat is None or command.begins is None:
                raise Invalid(problems)
            step = CHANGED if row else ADDED
            if row is None:
                row = MemberRecord(
                    id=new_id(), deputy="", deputy_id="", deputy_begins=None, deputy_until=None
                )
                tx.session.add(row)
            row.staff_id, row.name, row.seat = command.staff_id, command.name, command.seat.value
            row.begins, row.until, row.reason = command.begins, command.until, command.reason
            return self._took(tx, row, step, command)

    @typed
    def end(self, actor: Actor, command: EndMember) -> MemberView:
        """End a term with a day; raises Refused and Invalid as :meth:`name`."""
        with self._doors.work(actor, Action.MEMBER_NAME, command.member_id) as tx:
            row = known_in(tx, command.member_id)
            problems = [*problems_of_end(command, view_in(tx, row))]
            if problems:
                raise Invalid(problems)
            row.until, row.reason = command.last_day, command.reason
            return self._took(tx, row, ENDED, command)

    @typed
    def stand_in(self, actor: Actor, command: StandIn) -> MemberView:
        """Let somebody sit in a member's place for some days, or end that; raises Refused and
        Invalid as :meth:`name`.
        """
        with self._doors.work(actor, Action.MEMBER_NAME, command.member_id) as tx:
            row = known_in(tx, command.member_id)
            others = [one for one in members_in(tx) if one.id != row.id]
            problems = [*problems_of_stand_in(command, view_in(tx, row), others)]
            problems += _account(tx, command.staff_id, row.deputy_id)
            if problems:
                raise Invalid(problems)
            row.deputy, row.deputy_id = command.name, command.staff_id
            row.deputy_begins, row.deputy_until = command.begins, command.until
            return self._took(tx, row, STOOD_IN, command)

    def everyone(self, actor: Actor) -> list[MemberView]:
        """Return everybody who ever was a member, those whose term runs first."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            return members_in(see)

    def _demand_committee(self) -> None:
        if self._profile().studying_body.kind is not BodyKind.COMMITTEE:
            raise Refused("committee.no_members_there")

    def _took(self, tx: Work, row: MemberRecord, step: str, command: object) -> MemberView:
        tx.session.flush()
        add_event(tx, Subject(MEMBER, row.id), step, command)
        tx.subject = row.id
        tx.audit(stage=step)
        return view_in(tx, row)


def _account(tx: Work, staff_id: str, before: str) -> list[Problem]:
    if not staff_id or staff_id == before or staff_id in own_roles_in(tx):
        return []
    return [Problem("name", "committee.member_account")]
