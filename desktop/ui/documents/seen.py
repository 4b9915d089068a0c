"""What is shown of a print, and whether printing it gives the original or a copy."""

from desktop.base.data_classes import dataclass
from desktop.core.documents.terms import Print
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import places
from desktop.ui.parts.prints.paper_name import paper_name
from desktop.ui.parts.prints.sending import prints_original


@dataclass(frozen=True, slots=True)
class Seen:
    """A print with what the page must know beside it.

    ``original``: printing gives the original, not a copy. ``name``: what its file is called.
    """

    printed: Print
    original: bool
    name: str


def read_print(office: Office, actor: Actor, place: places.Shown) -> Seen:
    """Draw a print, issued or not."""
    press = office.press
    match place:
        case places.Preview(form_id, subject):
            printed = press.preview(actor, form_id, subject)
        case places.Blank(form_id, subject, thumbs):
            printed = press.blank(actor, form_id, subject, thumbs=thumbs)
        case places.PrintOf(document_id):
            printed = press.show(actor, document_id)
        case _:
            raise TypeError(place)
    row = printed.document
    original = not row.id or prints_original(office, actor, row)
    return Seen(printed, original, paper_name(office, actor, printed))
