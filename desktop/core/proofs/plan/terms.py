"""The words of the yearly plan of measuring satisfaction."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose

#: The kind of the subjects in the ledger, each one year, and its steps.
PLAN: Final = "plan"
PLANNED: Final = "plan_set"
DROPPED: Final = "plan_dropped"
NOT_DONE: Final = "plan_not_done"


class MeasureWay(StrEnum):
    """The six ways of 001; each word is its tag in the policy's trace (``Serves``)."""

    PERIODIC_SURVEY = "periodic_survey"
    FIELD_SURVEY = "field_survey"
    SUPERVISORY_VISIT = "supervisory_visit"
    SATISFACTION_INTERVIEW = "satisfaction_interview"
    LINK_FOLLOW_UP = "link_follow_up"
    LIAISON_SUPERVISION = "liaison_supervision"


class PlanState(StrEnum):
    """Where a line stands. What is not done is waited for until its month ends; «لم يُنفَّذ» with a
    reason is an answer.
    """

    DONE = "done"
    PLANNED = "planned"
    THIS_MONTH = "this_month"
    OVERDUE = "overdue"
    NOT_DONE = "not_done"


@dataclass(frozen=True, slots=True)
class PlanWay:
    """A way is planned for a month of a Gregorian year, with who answers for it."""

    way: MeasureWay
    month: int
    responsible: str


@dataclass(frozen=True, slots=True)
class DropWay:
    """A way is planned for a month no more."""

    way: MeasureWay
    month: int


@dataclass(frozen=True, slots=True)
class WayNotDone:
    """Why a planned way was not done."""

    way: MeasureWay
    month: int
    reason: Prose


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A way in a month: ``done`` is how often it was done there, ``listed`` whether the policy
    lists the way itself.
    """

    year: int
    month: int
    way: MeasureWay
    responsible: str
    state: PlanState
    done: int
    listed: bool
    reason: str = ""


#: How each step of the ledger is read.
PAYLOADS: Final[Mapping[str, Any]] = MappingProxyType(
    {PLANNED: PlanWay, DROPPED: DropWay, NOT_DONE: WayNotDone}
)
