"""What is shown of a print, and whether printing it gives the original or a copy."""

from dataclasses import dataclass

from desktop.base.clock import riyadh_date, today
from desktop.core.documents.terms import DocumentRow, Print
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui.parts.prints.printer import printers


@dataclass(frozen=True, slots=True)
class Seen:
    """A paper with what the page must know beside it.

    ``original``: printing gives the original, not a copy.
    """

    printed: Print
    printers: tuple[str, ...]
    original: bool


def read_print(office: Office, actor: Actor, argument: str) -> Seen:
    """Draw what ``argument`` names: ``preview:<form>:<request id>``, ``copy:<id>``, an issued
    paper's id, ``blank:<form>``, ``blank:requirements:<service>`` or ``blank:survey:<survey>``.
    """
    kind, _, rest = argument.partition(":")
    form_id, _, subject = rest.partition(":")
    names = tuple(printers())
    if kind == "preview":
        return Seen(office.press.preview(actor, form_id, subject), names, original=True)
    if kind == "blank":
        return Seen(office.press.blank(actor, form_id, subject), names, original=True)
    if kind == "copy":
        return Seen(office.press.show(actor, rest), names, original=False)
    printed = office.press.show(actor, argument)
    return Seen(printed, names, original=prints_original(office, actor, printed.document))


def prints_original(office: Office, actor: Actor, row: DocumentRow) -> bool:
    """Tell whether a printout is the original: who issued a print prints it on the same day."""
    if row.issued_at is None or row.staff != actor.name or row.copies:
        return False
    return riyadh_date(row.issued_at) == today(office.clock)
