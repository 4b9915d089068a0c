"""What is shown of a print, and whether printing it gives the original or a copy."""

from dataclasses import dataclass

from desktop.base.clock import riyadh_date, today
from desktop.core.documents.terms import DocumentRow, Print
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import places
from desktop.ui.parts.prints.printer import printers


@dataclass(frozen=True, slots=True)
class Seen:
    """A print with what the page must know beside it.

    ``original``: printing gives the original, not a copy.
    """

    printed: Print
    printers: tuple[str, ...]
    original: bool


def read_print(office: Office, actor: Actor, place: places.Shown) -> Seen:
    """Draw a print, issued or not."""
    names, press = tuple(printers()), office.press
    match place:
        case places.Preview(form_id, subject):
            return Seen(press.preview(actor, form_id, subject), names, original=True)
        case places.Blank(form_id, subject):
            return Seen(press.blank(actor, form_id, subject), names, original=True)
        case places.PrintOf(document_id):
            printed = press.show(actor, document_id)
            original = prints_original(office, actor, printed.document)
            return Seen(printed, names, original)
    raise TypeError(place)


def prints_original(office: Office, actor: Actor, row: DocumentRow) -> bool:
    """Tell whether a printout is the original: who issued a print prints it on the same day."""
    if row.issued_at is None or row.staff != actor.name or row.copies:
        return False
    return riyadh_date(row.issued_at) == today(office.clock)
