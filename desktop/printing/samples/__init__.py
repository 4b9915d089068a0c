"""Made-up data for every form: what ``istiqbal print FORM --sample`` and the tests print.

What an association's policy decides (its name, the form's title, who signs, who studies, the reply
rule) is read from its policy file; the rest belongs to nobody.
"""

from typing import Any, Final, Protocol

from desktop.core.policy.profile import PolicyProfile
from desktop.printing.samples import (
    consents,
    counts,
    days,
    desks,
    files,
    goods,
    letters,
    line,
    lists,
    money,
    proofs,
    sittings,
    studies,
    surveys,
    visits,
    voices,
)


class Sample(Protocol):
    """Makes a form's data for an association, filled or to be filled in by hand."""

    def __call__(self, profile: PolicyProfile, *, blank: bool = False) -> Any: ...


SAMPLES: Final[dict[str, Sample]] = {
    "request": line.request,
    "receipt": line.receipt,
    "delivery": desks.delivery,
    "referral": line.referral,
    "match": files.match,
    "file_summary": files.file_summary,
    "file_declaration": files.file_declaration,
    "file_letter": files.file_letter,
    "follow_list": files.follow_list,
    "privacy_notice": consents.privacy_notice,
    "consents": consents.consents,
    "explicit_consent": consents.explicit_consent,
    "inquiry": consents.inquiry,
    "list_sheet": lists.list_sheet,
    "recovery": line.recovery,
    "requirements": desks.requirements,
    "decision_letter": desks.decision,
    "objection_answer": letters.objection_answer,
    "outside": letters.outside,
    "elsewhere": letters.elsewhere,
    "letters": letters.letters,
    "agenda": sittings.agenda,
    "minutes": desks.minutes,
    "payment": money.payment,
    "transfer_list": money.transfer_list,
    "sponsor_report": money.sponsor_report,
    "distribution": desks.distribution,
    "goods_receipt": goods.goods_receipt,
    "goods_issue": goods.goods_issue,
    "giving_closing": counts.giving_closing,
    "buying_list": counts.buying_list,
    "card_count": counts.card_count,
    "device_loan": goods.device_loan,
    "taking_authority": goods.taking_authority,
    "home_visits": visits.home_visits,
    "study": studies.study,
    "needs_study": studies.needs_study,
    "visit_blank": studies.visit_blank,
    "not_home": studies.not_home,
    "day_log": days.day_log,
    "day_closing": days.day_closing,
    "survey": surveys.survey,
    "survey_report": surveys.survey_report,
    "proof_register": proofs.proof_register,
    "voice_receipt": voices.voice_receipt,
    "voice_paper": voices.voice_paper,
}


def sample(form_id: str, profile: PolicyProfile, *, blank: bool = False) -> Any:
    """Return made-up data of a form; raises KeyError for a form that the list doesn't name."""
    return SAMPLES[form_id](profile, blank=blank)
