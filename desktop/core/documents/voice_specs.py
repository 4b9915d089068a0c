"""The papers of complaints and of harm: drawn anew each time, and kept nowhere."""

from typing import Final

from desktop.core.documents import voice_forms
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.work import Action

VOICE_SPECS: Final = tuple(
    FormSpec(
        id=form_id,
        data=data,
        series=None,
        personal=False,
        occasion=Occasion.VOICE,
        by_hand=True,
        issuers=frozenset(),
        reads=reads,
    )
    for form_id, data, reads in (
        ("voice_receipt", voice_forms.VoiceReceipt, Action.COMPLAINT_RECORD),
        ("voice_paper", voice_forms.VoicePaper, Action.COMPLAINT_HANDLE),
    )
)
