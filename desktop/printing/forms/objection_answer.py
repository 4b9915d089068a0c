"""The letter that answers an objection to a decision."""

from desktop.core.documents.letter_forms import ObjectionAnswer
from desktop.printing.forms.file_letter import letter
from desktop.printing.kit.boxes import Text
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.tokens import LABEL


def compose(form: ObjectionAnswer) -> Sheet:
    """Return the letter: one page, more with a long reason."""
    unsigned = (Text(form.unsigned, LABEL),) if form.unsigned else ()
    return letter(form.head, (form.addressed,), form.told, form.reason, form.after, *unsigned)
