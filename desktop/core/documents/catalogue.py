"""Every printed form and its laws: what it says, who may issue it, and whose eyes it is for.

A form that isn't named here does not exist; a frozen program finds no others. ``printing`` joins
what draws it by its id, the desk that issues it what composes its data (``<desk>/prints.py``).
"""

from typing import Final

from desktop.base.errors import Refused
from desktop.core.documents import (
    consent_forms,
    day_forms,
    desk_forms,
    file_forms,
    forms,
    letter_forms,
)
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.numbers import Series
from desktop.core.work import Role

#: Who sees files whole.
_WHOLE: Final = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR})
_HOUSE: Final = frozenset({Role.RECEPTION, Role.SECRETARY, Role.DIRECTOR})

CATALOGUE: Final[tuple[FormSpec, ...]] = (
    FormSpec(
        id="request",
        data=forms.RequestForm,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_HOUSE,
    ),
    FormSpec(
        id="receipt",
        data=forms.Receipt,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_HOUSE,
    ),
    FormSpec(
        id="referral",
        data=desk_forms.ReferralMemo,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_HOUSE,
    ),
    FormSpec(
        id="match",
        data=file_forms.MatchRecord,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_HOUSE,
    ),
    FormSpec(
        id="file_summary",
        data=file_forms.FileSummary,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=False,
        issuers=_WHOLE,
    ),
    FormSpec(
        id="file_declaration",
        data=file_forms.FileDeclaration,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=False,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
    ),
    # Name, file number and listed reason, or the day of the update; nothing else is told.
    FormSpec(
        id="file_letter",
        data=file_forms.FileLetter,
        series=Series.OUTGOING,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=False,
        issuers=_HOUSE,
    ),
    FormSpec(
        id="privacy_notice",
        data=consent_forms.PrivacyNotice,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_WHOLE,
    ),
    FormSpec(
        id="consents",
        data=consent_forms.ConsentsForm,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_WHOLE,
    ),
    FormSpec(
        id="explicit_consent",
        data=consent_forms.ExplicitConsent,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_WHOLE,
    ),
    FormSpec(
        id="inquiry",
        data=consent_forms.InquiryForm,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_WHOLE,
    ),
    FormSpec(
        id="recovery",
        data=desk_forms.RecoverySheet,
        series=None,
        personal=False,
        occasion=Occasion.SET_UP,
        by_hand=False,
        issuers=frozenset(),
    ),
    FormSpec(
        id="requirements",
        data=desk_forms.RequirementsSheet,
        series=None,
        personal=False,
        occasion=Occasion.SERVICE,
        by_hand=False,
        issuers=frozenset(),
    ),
    # Name, request and decision, which every reader of requests sees whole, and no number of the
    # person's file: the secretary, who writes it, sees those masked and issues it all the same.
    FormSpec(
        id="decision",
        data=desk_forms.DecisionLetter,
        series=Series.OUTGOING,
        personal=False,
        occasion=Occasion.SITTING,
        by_hand=True,
        issuers=_HOUSE,
    ),
    FormSpec(
        id="outside",
        data=letter_forms.OutsideLetter,
        series=Series.OUTGOING,
        personal=True,
        occasion=Occasion.OUTSIDE,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
    ),
    FormSpec(
        id="letters",
        data=letter_forms.LetterRegister,
        series=None,
        personal=False,
        occasion=Occasion.MONTH,
        by_hand=True,
        issuers=frozenset(),
    ),
    FormSpec(
        id="minutes",
        data=desk_forms.Minutes,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.LATER,
        by_hand=True,
        issuers=frozenset({Role.SECRETARY, Role.DIRECTOR}),
    ),
    FormSpec(
        id="distribution",
        data=desk_forms.DistributionSheet,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.LATER,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
    ),
    FormSpec(
        id="home_visits",
        data=desk_forms.HomeVisitList,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.LIST,
        by_hand=True,
        issuers=frozenset({Role.RESEARCHER, Role.DIRECTOR}),
    ),
    # Names, but no number of anybody's; what brought them is listed by purpose alone.
    FormSpec(
        id="day_log",
        data=day_forms.DayLog,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.LIST,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
    ),
    FormSpec(
        id="day_closing",
        data=day_forms.DayClosing,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.LIST,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
    ),
    FormSpec(
        id="survey",
        data=desk_forms.SurveySheet,
        series=None,
        personal=False,
        occasion=Occasion.SURVEY,
        by_hand=True,
        issuers=frozenset(),
    ),
    FormSpec(
        id="survey_report",
        data=desk_forms.SurveyReport,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.LATER,
        by_hand=False,
        issuers=frozenset({Role.DIRECTOR}),
    ),
)

_BY_ID: Final = {spec.id: spec for spec in CATALOGUE}


def form_spec(form_id: str) -> FormSpec:
    """Return a form by its id; raises Refused ``documents.unknown_form``."""
    if form_id not in _BY_ID:
        raise Refused("documents.unknown_form", form=form_id)
    return _BY_ID[form_id]


def issued_on(occasion: Occasion) -> tuple[FormSpec, ...]:
    """Return the forms of one occasion, in the catalogue's order."""
    return tuple(spec for spec in CATALOGUE if spec.occasion is occasion)
