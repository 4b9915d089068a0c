"""The authorisation to ask named bodies about somebody."""

from desktop.core.documents.consent_forms import InquiryForm
from desktop.printing.forms.consents import answered, end, who
from desktop.printing.kit.boxes import Box, Text, grid
from desktop.printing.kit.fields import DATE, Field
from desktop.printing.kit.sheet import Sheet


def compose(form: InquiryForm) -> Sheet:
    """Return the form: one page."""
    until = Field("ينتهي التفويض في (يوم / شهر / سنة)", blank=True, comb=DATE)
    other = Field("جهة أخرى", blank=True)
    story: tuple[Box, ...] = (
        who(form.name, form.identity, form.file_number, blank=form.head.blank),
        Text(form.opening),
        *answered(form.people, "الجهة", blank=form.head.blank, refusing=False),
        grid([[(7, other), (5, until)]]),
        Text(form.closing),
        *end(form.people),
    )
    return Sheet(form.head, story, gap=7)
