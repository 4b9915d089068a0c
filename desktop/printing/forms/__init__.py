"""The list of printed forms: a new form is one file here, one line below and one data class."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from desktop.core.documents import forms as data
from desktop.printing.forms import receipt, recovery, referral, request
from desktop.printing.kit.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Form:
    """A form's data class and what composes its sheet."""

    data: type[Any]
    compose: Callable[[Any], Sheet]


FORMS: Final[dict[str, Form]] = {
    "request": Form(data.RequestForm, request.compose),
    "receipt": Form(data.Receipt, receipt.compose),
    "referral": Form(data.ReferralMemo, referral.compose),
    "recovery": Form(data.RecoverySheet, recovery.compose),
}
