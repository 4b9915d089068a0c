"""What composes the sheet of every form of the catalogue, by its id: one file for each."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final, get_type_hints

from desktop.base.errors import Refused
from desktop.printing.forms import (
    consents,
    day_closing,
    day_log,
    decision,
    distribution,
    explicit_consent,
    file_declaration,
    file_letter,
    file_summary,
    home_visits,
    inquiry,
    letters,
    match,
    minutes,
    outside,
    privacy_notice,
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
    "file_declaration": file_declaration.compose,
    "file_letter": file_letter.compose,
    "privacy_notice": privacy_notice.compose,
    "consents": consents.compose,
    "explicit_consent": explicit_consent.compose,
    "inquiry": inquiry.compose,
    "recovery": recovery.compose,
    "requirements": requirements.compose,
    "decision": decision.compose,
    "outside": outside.compose,
    "letters": letters.compose,
    "minutes": minutes.compose,
    "distribution": distribution.compose,
    "home_visits": home_visits.compose,
    "day_log": day_log.compose,
    "day_closing": day_closing.compose,
    "survey": survey.compose,
    "survey_report": survey_report.compose,
}


@cache
def drawn_from(form_id: str) -> type[Any]:
    """Return the class of frozen data that a form is drawn from, the catalogue's own.

    Raises Refused ``documents.unknown_form``.
    """
    if form_id not in FORMS:
        raise Refused("documents.unknown_form", form=form_id)
    kind: type[Any] = get_type_hints(FORMS[form_id])["form"]
    return kind
