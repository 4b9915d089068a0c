"""What a print leads to."""

from desktop.core.documents.catalogue import form_spec
from desktop.core.documents.form_spec import Occasion
from desktop.core.documents.terms import DocumentRow
from desktop.ui.places import Place, PrintOf, Request


def place_of(row: DocumentRow) -> Place:
    """Return the request that a print is of, and of any other the print itself."""
    of_request = form_spec(row.form_id).occasion is Occasion.REQUEST
    return Request(row.subject) if of_request else PrintOf(row.id)
