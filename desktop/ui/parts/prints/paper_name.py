"""The name of a print's file, of what the office knows about it."""

from collections.abc import Sequence

from desktop.core.documents.terms import Print
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui.parts.prints.naming import file_name


def paper_name(office: Office, actor: Actor, printed: Print) -> str:
    """Return what a person who saves a print is offered: form, request and person, and the print's
    own number, which no other has.
    """
    return paper_names(office, actor, [printed])[0]


def paper_names(office: Office, actor: Actor, prints: Sequence[Print]) -> list[str]:
    """Return what each of some prints is saved as."""
    subjects = {one.document.subject for one in prints} - {""}
    reads = subjects and may(actor.roles, Action.REQUEST_READ)
    found = office.intake.listed(actor, subjects) if reads else []
    about = {one.id: (one.number, one.person_name) for one in found}
    names = []
    for one in prints:
        row = one.document
        titled = row.form_id == "request"  # by the policy
        form = one.title if titled else office.messages.text(f"term.form.{row.form_id}")
        names.append(file_name(form, *about.get(row.subject, ("", "")), row.number))
    return names
