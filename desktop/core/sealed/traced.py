"""What shows that what people entrust is kept: notices of privacy that were handed over, and that
reading the sealed room leaves a trace.
"""

from typing import Final

from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.sealed.records import count_notices, notices_alone
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

TRACED: Final[tuple[Counter, ...]] = (
    Counter(Serves.PRIVACY, count_notices, Action.AUDIT_READ, Seen(Page.ACTS), notices_alone),
)
