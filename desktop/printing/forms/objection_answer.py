"""The letter that answers an objection to a decision."""

from desktop.core.documents.letter_forms import ObjectionAnswer
from desktop.printing.forms.file_letter import blank_letter, letter
from desktop.printing.kit.boxes import Text
from desktop.printing.kit.fields import Boxes, Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.tokens import LABEL

_ANSWERS = ("قُبل الاعتراض", "قُبل الاعتراض في جزء منه", "لم يُقبل الاعتراض")


def compose(form: ObjectionAnswer) -> Sheet:
    """Return the letter: one page, more with a long reason."""
    if form.head.blank:
        return blank_letter(
            form.head,
            "رقم الاعتراض وتاريخه",
            Field("رقم الطلب", blank=True),
            Boxes("نفيدكم بأنه نُظر في اعتراضكم على القرار في طلبكم، وكان الجواب", _ANSWERS),
            Field("تاريخ الجواب", blank=True),
            Field("السبب", blank=True, lines=4),
        )
    unsigned = (Text(form.unsigned, LABEL),) if form.unsigned else ()
    return letter(form.head, (form.addressed,), form.told, form.reason, form.after, *unsigned)
