"""The notice of what becomes of a person's data, handed over before they are asked for."""

from desktop.core.documents.consent_forms import PrivacyNotice
from desktop.printing.forms.consents import hand, who
from desktop.printing.kit.boxes import Text, stack
from desktop.printing.kit.pairs import Pairs
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.tokens import MM, NOTE


def compose(form: PrivacyNotice) -> Sheet:
    """Return the notice: one page, signed for below."""
    said = [Pairs(((one.title, one.text),), key=34 * MM) for one in form.clauses]
    clauses = stack(*said, gap=5)
    person = who(form.name, "", form.file_number, blank=form.head.blank)
    version = Text(f"إصدار هذا النص: {identifier(form.version)}", NOTE) if form.version else None
    told = stack(*filter(None, (Text(form.told), version)), gap=2)
    return Sheet(form.head, (person, clauses, told, hand()), gap=8)
