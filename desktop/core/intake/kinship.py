"""The words of being kin to the person whose request it is, by blood or by marriage."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action

#: What nobody does for their own kin.
NOT_FOR_KIN: Final[Mapping[str, Action]] = MappingProxyType(
    {
        StepId.STUDY: Action.REQUEST_STUDY,
        StepId.DECISION: Action.REQUEST_DECIDE,
        "redecision": Action.REQUEST_DECIDE,
        "urgent_judged": Action.REQUEST_DECIDE,
        "urgent": Action.REQUEST_URGENT,
        "ratification": Action.REQUEST_RATIFY,
    }
)


class Kin(StrEnum):
    """Whether the reader is kin to the person, by blood or marriage. ASK: they share the family
    name and have not been asked of this request.
    """

    UNASKED = "unasked"
    ASK = "ask"
    NONE = "none"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class KinSaid:
    """What one of the staff said of being kin to a request's person; ``how`` in their words."""

    related: bool
    how: str = ""
