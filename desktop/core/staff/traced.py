"""What the staff desk is to show in the policy's trace."""

from typing import Final

from desktop.core.policy.vocabulary import Serves
from desktop.core.work.traced import NotBuilt, Traced

#: Accounts say who may act, not who signed the policy or answers for a category.
TRACED: Final[tuple[Traced, ...]] = (
    NotBuilt(Serves.ACKNOWLEDGEMENT),
    NotBuilt(Serves.DEPARTMENT_COPIES),
    NotBuilt(Serves.LIAISON),
    NotBuilt(Serves.LIAISON_SUPERVISION),
)
