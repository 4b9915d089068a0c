"""What remains of a request's steps when its person is erased: which steps were taken, by what
means and with what outcome, and the evidence of what was paid or handed over to whom.
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.terms import OpenRequest

#: The fields that stay, by payload. Of a payload that is not named nothing does, so that a new
#: step forgets everything until somebody says what it keeps.
_KEPT: Final[Mapping[type, frozenset[str]]] = MappingProxyType(
    {
        OpenRequest: frozenset(
            {"person_id", "service_id", "channel", "received_on", "received_by"}
        ),
        CheckPapers: frozenset({"data_matched"}),
        Sign: frozenset({"signer", "method"}),
        AgreeReplyChannel: frozenset({"channel"}),
        Decide: frozenset({"outcome", "amount", "recurring_months", "sitting"}),
        Notify: frozenset({"channel", "reached"}),
        Deliver: frozenset({"what", "taken_by", "last"}),
    }
)
_EMPTY: Final[Mapping[type, Any]] = MappingProxyType(
    {str: "", tuple: (), bool: False, int: 0, float: 0.0, date: None, type(None): None}
)


def without_words(payload: Any) -> Any:
    """Return a step's payload with nothing readable of the person but what is kept.

    Raises KeyError for a field that has no empty value and is not kept.
    """
    kept = _KEPT.get(type(payload), frozenset())
    told = {f.name: getattr(payload, f.name) for f in fields(payload) if f.name not in kept}
    return replace(payload, **{name: _EMPTY[type(value)] for name, value in told.items()})
