"""Made-up data of the prints about privacy and consents."""

from desktop.base.hijri import hijri_text
from desktop.core.consents.handed.ledger import version_of
from desktop.core.consents.notice import clauses
from desktop.core.consents.terms import EXPLICIT, OPTIONAL, Body, State
from desktop.core.documents.consent_forms import (
    Answer,
    Answers,
    ConsentsForm,
    ExplicitConsent,
    InquiryForm,
    PrivacyNotice,
)
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.printing.samples.shared import TEXTS, filled, head, today

_FILE = "0037"
#: How the made-up household answered, by place: some purposes are left open.
_ANSWERS = (State.GIVEN, State.REFUSED, State.WITHDRAWN)


def privacy_notice(profile: PolicyProfile, *, blank: bool = False) -> PrivacyNotice:
    """Return the notice as the policy's office gives it."""
    title = head(profile, TEXTS.text("term.form.privacy_notice"))
    said = clauses(TEXTS, profile, "")
    told = TEXTS.text("print.notice_told")
    if blank:
        return PrivacyNotice(title, "", "", said, told, version_of(said))
    made = practice().prints.request
    top = filled(title, made.number)
    return PrivacyNotice(top, made.applicant.name, _FILE, said, told, version_of(said))


def consents(profile: PolicyProfile, *, blank: bool = False) -> ConsentsForm:
    """Return the optional consents, one given, one refused, one withdrawn, one to be answered."""
    title = head(profile, TEXTS.text("term.form.consents"))
    names = [TEXTS.text(f"term.consent.{one}") for one in OPTIONAL]
    opening, closing = TEXTS.text("print.consents_opening"), TEXTS.text("print.consents_closing")
    if blank:
        return ConsentsForm(title, "", "", "", opening, _open(names), closing)
    made = practice().prints.request
    one = made.applicant
    people = (Answers(one.name, _answered(names)),)
    number = filled(title, made.number)
    return ConsentsForm(number, one.name, one.identity, _FILE, opening, people, closing)


def explicit_consent(profile: PolicyProfile, *, blank: bool = False) -> ExplicitConsent:
    """Return the explicit consents, given by the head and still open for one of the household."""
    title = head(profile, TEXTS.text("term.form.explicit_consent"))
    names = [TEXTS.text(f"term.consent.{one}") for one in EXPLICIT]
    opening, closing = TEXTS.text("print.explicit_opening"), TEXTS.text("print.explicit_closing")
    if blank:
        return ExplicitConsent(title, "", "", "", opening, _open(names), closing)
    made = practice().prints.request
    one = made.applicant
    people = (Answers(one.name, _answered(names)), Answers(made.members[0].name, _rows(names)))
    number = filled(title, made.number)
    return ExplicitConsent(number, one.name, one.identity, _FILE, opening, people, closing)


def inquiry(profile: PolicyProfile, *, blank: bool = False) -> InquiryForm:
    """Return whom the association may ask."""
    title = head(profile, TEXTS.text("term.form.inquiry"))
    names = [TEXTS.text(f"term.consent_body.{one}") for one in Body if one is not Body.OTHER]
    opening, closing = TEXTS.text("print.inquiry_opening"), TEXTS.text("print.inquiry_closing")
    if blank:
        return InquiryForm(title, "", "", "", opening, _open(names), closing)
    made = practice().prints.request
    one = made.applicant
    return InquiryForm(
        head=filled(title, made.number),
        name=one.name,
        identity=one.identity,
        file_number=_FILE,
        opening=opening,
        people=(Answers(one.name, _answered(names, (State.GIVEN, State.WITHDRAWN))),),
        closing=closing,
    )


def _open(names: list[str]) -> tuple[Answers, ...]:
    return (Answers("", _rows(names)),)


def _rows(names: list[str]) -> tuple[Answer, ...]:
    return tuple(map(Answer, names))


def _answered(names: list[str], states: tuple[State, ...] = _ANSWERS) -> tuple[Answer, ...]:
    given = {State.GIVEN: True, State.REFUSED: False}
    said = tuple(
        Answer(
            name,
            given.get(state),
            TEXTS.text(
                "print.consent_stands",
                state=TEXTS.text(f"term.consent_state.{state}"),
                day=hijri_text(today()),
            ),
        )
        for name, state in zip(names, states, strict=False)
    )
    return said + _rows(names[len(said) :])
