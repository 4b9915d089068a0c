"""What shows that what people entrust is kept: notices of privacy printed and handed over, and
that reading the sealed room leaves a trace.
"""

from typing import Final

from desktop.core.consents.handed.ledger import kept_to, prints_alone
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

TRACED: Final[tuple[Counter, ...]] = (
    Counter(Serves.PRIVACY, kept_to, Action.AUDIT_READ, Seen(Page.ACTS), prints_alone),
)
