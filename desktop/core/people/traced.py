"""What the beneficiaries' files show in the policy's trace."""

from typing import Final

from desktop.core.people.records import count_updates
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

#: Files are found at reception.
TRACED: Final[tuple[Counter, ...]] = (
    Counter(Serves.DATA_UPDATE, count_updates, Action.VISIT_RECORD, Seen(Page.RECEPTION)),
)
