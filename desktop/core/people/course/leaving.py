"""The words of who leaves a household: for a file of their own, or for another household."""

from datetime import date
from enum import StrEnum

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.people.terms import Gender, Relationship


class LeaveReason(StrEnum):
    """Why somebody leaves a household."""

    MARRIAGE = "marriage"
    DIVORCE = "divorce"
    GROWN_UP = "grown_up"
    MOVED = "moved"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Part:
    """The member at ``place`` leaves the household and heads a file of their own; ``along``: the
    places of those who go with them.
    """

    place: int
    on: date
    reason: LeaveReason
    gender: Gender
    text: Prose = ""
    along: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveOver:
    """The member at ``place`` leaves for the household of another file. ``to`` is its number as
    typed, ``relationship`` what they are to its head.
    """

    place: int
    to: str
    relationship: Relationship
    on: date
    reason: LeaveReason
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Left:
    """A member left for a file of their own, or another household; ``name`` has those who went
    along behind it.
    """

    name: str
    on: date
    reason: LeaveReason
    file_number: str
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Came:
    """This file was opened for somebody who left that one."""

    file_number: str
    on: date
    reason: LeaveReason
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """A member of that file's household lives in this one now."""

    name: str
    file_number: str
    on: date
    reason: LeaveReason
    text: Prose = ""
