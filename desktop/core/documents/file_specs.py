"""The forms that are issued on a person's file; ``catalogue`` has them in their place."""

from typing import Final

from desktop.core.documents import consent_forms, file_forms
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.numbers import Series
from desktop.core.work import Action, Role

#: Who sees files whole.
_WHOLE: Final = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR})
_HOUSE: Final = frozenset({Role.RECEPTION, Role.SECRETARY, Role.DIRECTOR})

FILE_SPECS: Final[tuple[FormSpec, ...]] = (
    FormSpec(
        id="file_summary",
        data=file_forms.FileSummary,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=False,
        issuers=_WHOLE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="file_declaration",
        data=file_forms.FileDeclaration,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=False,
        issuers=frozenset({Role.RECEPTION, Role.DIRECTOR}),
        reads=Action.DOCUMENT_READ,
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
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="follow_list",
        data=file_forms.FollowList,
        series=None,
        personal=True,
        occasion=Occasion.FOLLOW,
        by_hand=False,
        issuers=frozenset(),
        reads=Action.PERSON_FOLLOW,
    ),
    FormSpec(
        id="privacy_notice",
        data=consent_forms.PrivacyNotice,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_WHOLE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="consents",
        data=consent_forms.ConsentsForm,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_WHOLE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="explicit_consent",
        data=consent_forms.ExplicitConsent,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_WHOLE,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="inquiry",
        data=consent_forms.InquiryForm,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_WHOLE,
        reads=Action.DOCUMENT_READ,
    ),
)
