"""Who sits on the committee, for a sitting in its own transaction."""

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.core.committee.members.records import MemberRecord
from desktop.core.committee.members.terms import MemberView, Seat
from desktop.core.work import Look, Work
from desktop.storage.failures import as_kept

_ORDER = {seat: place for place, seat in enumerate(Seat)}


def members_in(at: Work | Look) -> list[MemberView]:
    """Return everybody who ever was a member: those whose term runs first, by seat and name."""
    rows = at.session.scalars(select(MemberRecord))
    views = [view_in(at, row) for row in rows]
    return sorted(views, key=lambda m: (not m.running, _ORDER[m.seat], m.name, m.begins, m.id))


def known_in(at: Work | Look, member_id: str) -> MemberRecord:
    """Return a member's row; raises Refused ``committee.member_unknown``."""
    row = at.session.get(MemberRecord, member_id)
    if row is None:
        raise Refused("committee.member_unknown")
    return row


def view_in(at: Work | Look, row: MemberRecord) -> MemberView:
    """Return a member as they stand today."""
    with as_kept():
        seat = Seat(row.seat)
    today = riyadh_date(at.now)
    return MemberView(
        id=row.id,
        name=row.name,
        staff_id=row.staff_id,
        seat=seat,
        begins=row.begins,
        until=row.until,
        reason=row.reason,
        deputy=row.deputy,
        deputy_id=row.deputy_id,
        deputy_begins=row.deputy_begins,
        deputy_until=row.deputy_until,
        running=row.begins <= today and (row.until is None or today <= row.until),
    )
