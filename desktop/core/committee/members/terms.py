"""The words of the committee's members."""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose

#: What the ledger calls a member, and the steps of one.
MEMBER: Final = "member"
ADDED: Final = "added"
CHANGED: Final = "changed"
ENDED: Final = "ended"
STOOD_IN: Final = "stood_in"


class Seat(StrEnum):
    """What somebody is on the committee. The secretary writes the minutes and has no vote."""

    CHAIR = "chair"
    MEMBER = "member"
    SECRETARY = "secretary"


#: Who counts for the quorum.
VOTING: Final = frozenset({Seat.CHAIR, Seat.MEMBER})


@dataclass(frozen=True, slots=True)
class NameMember:
    """Somebody is a member: an account (``staff_id``) or somebody without one, by ``name``.

    ``member_id``: whose words these are from now on, "" for a new one. ``until`` is the last day of
    the term, None where none is set. ``reason``: the letter or act that it rests on.
    """

    name: str
    seat: Seat | None
    begins: date | None
    until: date | None
    reason: Prose
    staff_id: str = ""
    member_id: str = ""


@dataclass(frozen=True, slots=True)
class EndMember:
    """A term ends with a day."""

    member_id: str
    last_day: date | None
    reason: Prose


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody sits in a member's place for some days, both included; ``begins`` None: nobody does
    any more.
    """

    member_id: str
    name: str
    begins: date | None
    until: date | None
    reason: Prose
    staff_id: str = ""


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member; ``running``: the term runs today. ``deputy``: who stands in, or did last."""

    id: str
    name: str
    staff_id: str
    seat: Seat
    begins: date
    until: date | None
    reason: str
    deputy: str = ""
    deputy_id: str = ""
    deputy_begins: date | None = None
    deputy_until: date | None = None
    running: bool = True

    def serves(self, day: date) -> bool:
        """Tell whether the term runs on a day."""
        return self.begins <= day and (self.until is None or day <= self.until)

    def deputised(self, day: date) -> bool:
        """Tell whether somebody else sits in this place on a day."""
        first, last = self.deputy_begins, self.deputy_until
        return bool(self.deputy and first and last and first <= day <= last)

    def sits(self, day: date) -> tuple[str, str]:
        """Return who sits in this place on a day: name, and account ("" for none)."""
        if self.deputised(day):
            return self.deputy, self.deputy_id
        return self.name, self.staff_id
