"""Every printed form and its laws: what it says, who may issue it, and whose eyes it is for.

A form that isn't named here does not exist; a frozen program finds no others. ``printing`` joins
what draws it by its id, the desk that issues it what composes its data (``<desk>/prints.py``).
"""

from typing import Final

from desktop.base.errors import Refused
from desktop.core.documents import (
    day_forms,
    desk_forms,
    file_forms,
    forms,
    letter_forms,
    list_forms,
    proof_forms,
    sitting_forms,
    survey_forms,
)
from desktop.core.documents.file_specs import FILE_SPECS
from desktop.core.documents.form_ids import current_id
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.goods_specs import GOODS_SPECS
from desktop.core.documents.money_specs import MONEY_SPECS
from desktop.core.documents.numbers import Series
from desktop.core.documents.study_specs import STUDY_SPECS
from desktop.core.documents.voice_specs import VOICE_SPECS
from desktop.core.work import Action, Role

#: A list as it is in view.
LIST_SHEET: Final = "list_sheet"
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
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="receipt",
        data=forms.Receipt,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_HOUSE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="delivery",
        data=desk_forms.DeliveryReceipt,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_HOUSE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="referral",
        data=desk_forms.ReferralMemo,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_HOUSE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="match",
        data=file_forms.MatchRecord,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_HOUSE,
        reads=Action.DOCUMENT_READ,
    ),
    *FILE_SPECS,
    FormSpec(
        id=LIST_SHEET,
        data=list_forms.ListSheet,
        series=None,
        personal=False,  # its cells are as the window shows them to who prints it
        occasion=Occasion.SET_UP,
        by_hand=False,
        issuers=frozenset(),
        reads=Action.PERSON_EXPORT,
    ),
    FormSpec(
        id="recovery",
        data=desk_forms.RecoverySheet,
        series=None,
        personal=False,
        occasion=Occasion.SET_UP,
        by_hand=False,
        issuers=frozenset(),
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="requirements",
        data=desk_forms.RequirementsSheet,
        series=None,
        personal=False,
        occasion=Occasion.SERVICE,
        by_hand=False,
        issuers=frozenset(),
        reads=Action.DOCUMENT_READ,
    ),
    # Name, request and decision, which every reader of requests sees whole, and no number of the
    # person's file: the secretary, who writes it, sees those masked and issues it all the same.
    FormSpec(
        id="decision_letter",
        data=sitting_forms.DecisionLetter,
        series=Series.OUTGOING,
        personal=False,
        occasion=Occasion.SITTING,
        by_hand=True,
        issuers=_HOUSE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="objection_answer",
        data=letter_forms.ObjectionAnswer,
        series=Series.OUTGOING,
        personal=False,
        occasion=Occasion.OBJECTION,
        by_hand=False,
        issuers=_HOUSE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="outside",
        data=letter_forms.OutsideLetter,
        series=Series.OUTGOING,
        personal=True,
        occasion=Occasion.OUTSIDE,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="elsewhere",
        data=letter_forms.ElsewhereLetter,
        series=Series.OUTGOING,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="letters",
        data=letter_forms.LetterRegister,
        series=None,
        personal=False,
        occasion=Occasion.MONTH,
        by_hand=True,
        issuers=frozenset(),
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="agenda",
        data=sitting_forms.Agenda,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.HELD,
        by_hand=True,
        issuers=frozenset({Role.SECRETARY, Role.DIRECTOR}),
        reads=Action.STUDY_READ,
    ),
    FormSpec(
        id="minutes",
        data=sitting_forms.Minutes,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.HELD,
        by_hand=True,
        issuers=frozenset({Role.SECRETARY, Role.DIRECTOR}),
        reads=Action.DECISION_READ,
    ),
    *MONEY_SPECS,
    FormSpec(
        id="distribution",
        data=desk_forms.DistributionSheet,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.LIST,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
        reads=Action.DOCUMENT_READ,
    ),
    *GOODS_SPECS,
    *STUDY_SPECS,
    # Names, but no number of anybody's; what brought them is listed by purpose alone.
    FormSpec(
        id="day_log",
        data=day_forms.DayLog,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.LIST,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="day_closing",
        data=day_forms.DayClosing,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.LIST,
        by_hand=True,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="survey",
        data=survey_forms.SurveySheet,
        series=None,
        personal=False,
        occasion=Occasion.SURVEY,
        by_hand=True,
        issuers=frozenset(),
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="survey_report",
        data=survey_forms.SurveyReport,
        series=None,
        personal=False,
        occasion=Occasion.REGISTER,
        by_hand=False,
        issuers=frozenset(),
        reads=Action.SURVEY_READ,
    ),
    FormSpec(
        id="proof_register",
        data=proof_forms.ProofRegister,
        series=None,
        personal=False,
        occasion=Occasion.REGISTER,
        by_hand=True,
        issuers=frozenset(),
        reads=Action.PROOF_READ,
    ),
    *VOICE_SPECS,
)

_BY_ID: Final = {spec.id: spec for spec in CATALOGUE}


def form_spec(form_id: str) -> FormSpec:
    """Return a form by its id, or by one that it had; raises Refused ``documents.unknown_form``."""
    now = current_id(form_id)
    if now not in _BY_ID:
        raise Refused("documents.unknown_form", form=form_id)
    return _BY_ID[now]


def issued_on(occasion: Occasion) -> tuple[FormSpec, ...]:
    """Return the forms of one occasion, in the catalogue's order."""
    return tuple(spec for spec in CATALOGUE if spec.occasion is occasion)
