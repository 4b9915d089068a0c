"""Made-up data of the papers of complaints: the receipt, and an agreement of both sides."""

from dataclasses import replace

from desktop.base.arabic_text import ltr
from desktop.base.hijri import both_text
from desktop.core.documents.voice_forms import Said, VoicePaper, VoiceReceipt
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.printing.samples.shared import TEXTS, filled, head, today

_NUMBER = "V1448-007"


def voice_receipt(profile: PolicyProfile, *, blank: bool = False) -> VoiceReceipt:
    """Return what the visitor takes along."""
    text = TEXTS.text
    named = ("number", "kind", "received")
    values = ("", "", "")
    if not blank:
        values = (ltr(_NUMBER), text("term.voice.complaint"), both_text(today(), weekday=False))
    form = VoiceReceipt(
        head=head(profile, text("print.voice.receipt")),
        about=tuple(
            (text(f"print.voice.{one}"), value) for one, value in zip(named, values, strict=True)
        ),
        says=text("print.voice.receipt_says"),
        note=text("print.voice.receipt_note"),
    )
    return form if blank else replace(form, head=replace(filled(form.head, ""), code=""))


def voice_paper(profile: PolicyProfile, *, blank: bool = False) -> VoicePaper:
    """Return an agreement that settled a complaint."""
    text = TEXTS.text
    said = ("", "", "") if blank else tuple(text(f"print.voice.sample_{n}") for n in (1, 2, 3))
    day = "" if blank else both_text(today(), weekday=False)
    parts = ("complaint", "tried", "agreed")
    form = VoicePaper(
        head=head(profile, text("print.voice.settlement")),
        about=(
            (text("print.voice.number"), "" if blank else ltr(_NUMBER)),
            (text("print.voice.raiser"), "" if blank else practice().prints.request.applicant.name),
            (text("print.voice.day"), day),
        ),
        opening=text("print.voice.settlement_says"),
        parts=tuple(
            Said(text(f"print.voice.{one}"), words) for one, words in zip(parts, said, strict=True)
        ),
        signers=(text("print.voice.sign_raiser"), text("print.voice.sign_office")),
        note=text("print.voice.copy_given"),
    )
    return form if blank else replace(form, head=replace(filled(form.head, ""), code=""))
