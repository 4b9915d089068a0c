"""Made-up data for every form: what ``istiqbal print FORM --sample`` and the tests print.

What an association's policy decides (its name, the form's title, who signs, who studies, the reply
rule) is read from its policy file; the rest belongs to nobody.
"""

from typing import Any, Final, Protocol

from desktop.core.policy.profile import PolicyProfile
from desktop.printing.samples import consents, days, desks, files, letters, line, visits


class Sample(Protocol):
    """Makes a form's data for an association, filled or to be filled in by hand."""

    def __call__(self, profile: PolicyProfile, *, blank: bool = False) -> Any: ...


SAMPLES: Final[dict[str, Sample]] = {
    "request": line.request,
    "receipt": line.receipt,
    "referral": line.referral,
    "match": files.match,
    "file_summary": files.file_summary,
    "file_declaration": files.file_declaration,
    "file_letter": files.file_letter,
    "privacy_notice": consents.privacy_notice,
    "consents": consents.consents,
    "explicit_consent": consents.explicit_consent,
    "inquiry": consents.inquiry,
    "recovery": line.recovery,
    "requirements": desks.requirements,
    "decision": desks.decision,
    "outside": letters.outside,
    "letters": letters.letters,
    "minutes": desks.minutes,
    "distribution": desks.distribution,
    "home_visits": visits.home_visits,
    "day_log": days.day_log,
    "day_closing": days.day_closing,
    "survey": desks.survey,
    "survey_report": desks.survey_report,
}


def sample(form_id: str, profile: PolicyProfile, *, blank: bool = False) -> Any:
    """Return made-up data of a form; raises KeyError for a form that the list doesn't name."""
    return SAMPLES[form_id](profile, blank=blank)
