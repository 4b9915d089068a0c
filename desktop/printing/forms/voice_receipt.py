"""The receipt of what was raised, for the visitor: its number, its kind and its day."""

from desktop.core.documents.voice_forms import VoicePaper, VoiceReceipt
from desktop.printing.forms import voice_paper
from desktop.printing.kit.sheet import Sheet


def compose(form: VoiceReceipt) -> Sheet:
    """Return the receipt: one page."""
    return voice_paper.compose(
        VoicePaper(form.head, form.about, (), opening=form.says, note=form.note)
    )
