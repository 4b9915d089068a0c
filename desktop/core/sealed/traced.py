"""What the sealed room shows in the policy's trace: that reading it leaves a trace."""

from typing import Final

from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.sealed.records import count_readings
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter, Traced

TRACED: Final[tuple[Traced, ...]] = (
    Counter(Serves.PRIVACY, count_readings, Action.AUDIT_READ, Seen(Page.ACTS)),
)
