"""What issued prints show in the policy's trace."""

from functools import partial
from typing import Final

from desktop.core.documents.records import count_issued
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

_FORM: Final = "request"
TRACED: Final[tuple[Counter, ...]] = (
    Counter(
        Serves.REQUEST_FORM,
        partial(count_issued, form_id=_FORM),
        Action.DOCUMENT_READ,
        Seen(Page.PRINTS, _FORM),
    ),
)
