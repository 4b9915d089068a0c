"""What composes the sheet of every form of the catalogue, by its id: one file for each."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final, get_type_hints

from desktop.base.errors import Refused
from desktop.core.documents.form_ids import current_id
from desktop.printing.forms import (
    agenda,
    buying_list,
    card_count,
    consents,
    day_closing,
    day_log,
    decision,
    delivery,
    device_loan,
    distribution,
    elsewhere,
    explicit_consent,
    file_declaration,
    file_letter,
    file_summary,
    follow_list,
    giving_closing,
    goods_issue,
    goods_receipt,
    home_visits,
    inquiry,
    letters,
    list_sheet,
    match,
    minutes,
    needs_study,
    not_home,
    objection_answer,
    outside,
    payment,
    privacy_notice,
    proof_register,
    receipt,
    recovery,
    referral,
    request,
    requirements,
    sponsor_report,
    study,
    survey,
    survey_report,
    taking_authority,
    transfer_list,
    visit_blank,
    voice_paper,
    voice_receipt,
)
from desktop.printing.kit.sheet import Sheet

FORMS: Final[dict[str, Callable[[Any], Sheet]]] = {
    "request": request.compose,
    "receipt": receipt.compose,
    "delivery": delivery.compose,
    "referral": referral.compose,
    "match": match.compose,
    "file_summary": file_summary.compose,
    "file_declaration": file_declaration.compose,
    "file_letter": file_letter.compose,
    "follow_list": follow_list.compose,
    "privacy_notice": privacy_notice.compose,
    "consents": consents.compose,
    "explicit_consent": explicit_consent.compose,
    "inquiry": inquiry.compose,
    "list_sheet": list_sheet.compose,
    "recovery": recovery.compose,
    "requirements": requirements.compose,
    "decision_letter": decision.compose,
    "objection_answer": objection_answer.compose,
    "outside": outside.compose,
    "elsewhere": elsewhere.compose,
    "letters": letters.compose,
    "agenda": agenda.compose,
    "minutes": minutes.compose,
    "payment": payment.compose,
    "transfer_list": transfer_list.compose,
    "sponsor_report": sponsor_report.compose,
    "distribution": distribution.compose,
    "goods_receipt": goods_receipt.compose,
    "goods_issue": goods_issue.compose,
    "giving_closing": giving_closing.compose,
    "buying_list": buying_list.compose,
    "card_count": card_count.compose,
    "device_loan": device_loan.compose,
    "taking_authority": taking_authority.compose,
    "home_visits": home_visits.compose,
    "study": study.compose,
    "needs_study": needs_study.compose,
    "visit_blank": visit_blank.compose,
    "not_home": not_home.compose,
    "day_log": day_log.compose,
    "day_closing": day_closing.compose,
    "survey": survey.compose,
    "survey_report": survey_report.compose,
    "proof_register": proof_register.compose,
    "voice_receipt": voice_receipt.compose,
    "voice_paper": voice_paper.compose,
}


@cache
def drawn_from(form_id: str) -> type[Any]:
    """Return the class of frozen data that a form is drawn from, the catalogue's own.

    Raises Refused ``documents.unknown_form``.
    """
    kind: type[Any] = get_type_hints(composer(form_id))["form"]
    return kind


def composer(form_id: str) -> Callable[[Any], Sheet]:
    """Return what draws a form, by its id or one that it had.

    Raises Refused ``documents.unknown_form``.
    """
    now = current_id(form_id)
    if now not in FORMS:
        raise Refused("documents.unknown_form", form=form_id)
    return FORMS[now]
