"""The list of printed forms: a new form is one file here, one line below and one data class."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from desktop.core.documents import desk_forms, forms
from desktop.printing.forms import (
    decision,
    distribution,
    minutes,
    receipt,
    recovery,
    referral,
    request,
    requirements,
    survey,
    survey_report,
)
from desktop.printing.kit.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Form:
    """A form's data class and what composes its sheet."""

    data: type[Any]
    compose: Callable[[Any], Sheet]


FORMS: Final[dict[str, Form]] = {
    "request": Form(forms.RequestForm, request.compose),
    "receipt": Form(forms.Receipt, receipt.compose),
    "referral": Form(forms.ReferralMemo, referral.compose),
    "recovery": Form(forms.RecoverySheet, recovery.compose),
    "requirements": Form(desk_forms.RequirementsSheet, requirements.compose),
    "decision": Form(desk_forms.DecisionLetter, decision.compose),
    "minutes": Form(desk_forms.Minutes, minutes.compose),
    "distribution": Form(desk_forms.DistributionSheet, distribution.compose),
    "survey": Form(desk_forms.SurveySheet, survey.compose),
    "survey_report": Form(desk_forms.SurveyReport, survey_report.compose),
}
