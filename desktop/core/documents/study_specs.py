"""The forms of a case's study: visits at home, and what was found there."""

from typing import Final

from desktop.core.documents import desk_forms, study_forms
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.numbers import Series
from desktop.core.work import Action, Role

_STUDIES: Final = frozenset({Role.RESEARCHER, Role.DIRECTOR})

STUDY_SPECS: Final[tuple[FormSpec, ...]] = (
    FormSpec(
        id="home_visits",
        data=desk_forms.HomeVisitList,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.LIST,
        by_hand=True,
        issuers=_STUDIES,
        reads=Action.DOCUMENT_READ,
    ),
    # The whole household, with its figures: who reads files whole alone.
    FormSpec(
        id="study",
        data=study_forms.CaseStudy,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_STUDIES,
        reads=Action.STUDY_READ,
    ),
    FormSpec(
        id="needs_study",
        data=study_forms.NeedsStudy,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_STUDIES,
        reads=Action.STUDY_READ,
    ),
    FormSpec(
        id="visit_blank",
        data=study_forms.VisitBlank,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.REQUEST,
        by_hand=True,
        issuers=_STUDIES,
        reads=Action.DOCUMENT_READ,
    ),
    # Left at a home where nobody was: it names no association, no purpose and nobody.
    FormSpec(
        id="not_home",
        data=study_forms.NotHome,
        series=None,
        personal=False,
        occasion=Occasion.LATER,
        by_hand=True,
        issuers=frozenset(),
        reads=Action.DOCUMENT_READ,
    ),
)
