"""What shows that what people entrust is kept: notices of privacy printed and handed over, that
reading the sealed room leaves a trace, and that their works are shown by consent alone.
"""

from typing import Final

from desktop.core.consents.handed.ledger import kept_to, prints_alone
from desktop.core.consents.ledger import count_works
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

TRACED: Final[tuple[Counter, ...]] = (
    Counter(Serves.WORKS_CONSENT, count_works, Action.AUDIT_READ, Seen(Page.ACTS)),
    Counter(Serves.PRIVACY, kept_to, Action.AUDIT_READ, Seen(Page.ACTS), prints_alone),
)
