"""What composes the sheet of every form of the catalogue, by its id: one file for each."""

from collections.abc import Callable
from typing import Any, Final

from desktop.printing.forms import (
    decision,
    distribution,
    file_letter,
    file_summary,
    home_visits,
    match,
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

FORMS: Final[dict[str, Callable[[Any], Sheet]]] = {
    "request": request.compose,
    "receipt": receipt.compose,
    "referral": referral.compose,
    "match": match.compose,
    "file_summary": file_summary.compose,
    "file_letter": file_letter.compose,
    "recovery": recovery.compose,
    "requirements": requirements.compose,
    "decision": decision.compose,
    "minutes": minutes.compose,
    "distribution": distribution.compose,
    "home_visits": home_visits.compose,
    "survey": survey.compose,
    "survey_report": survey_report.compose,
}
