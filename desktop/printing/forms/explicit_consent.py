"""The explicit consent to hold named health or prison details for the study."""

from desktop.core.documents.consent_forms import ExplicitConsent
from desktop.printing.forms.consents import answered, end, who
from desktop.printing.kit.boxes import Box, Text
from desktop.printing.kit.fields import Field
from desktop.printing.kit.sheet import Sheet


def compose(form: ExplicitConsent) -> Sheet:
    """Return the form; which details are meant is written in by hand and kept nowhere else."""
    story: tuple[Box, ...] = (
        who(form.name, form.identity, form.file_number, blank=form.head.blank),
        Text(form.opening),
        *answered(form.people, "ما يُحفظ", blank=form.head.blank),
        Field("التفاصيل المعنية (تُكتب هنا بخط اليد)", blank=True, lines=3),
        Text(form.closing),
        *end(form.people),
    )
    return Sheet(form.head, story, gap=9)
