"""The name of a print's file, of what the office knows about it."""

from desktop.core.documents.terms import Print
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui.parts.prints.naming import file_name


def paper_name(office: Office, actor: Actor, printed: Print) -> str:
    """Return what a person who saves a print is offered: form, request and person, and the print's
    own number, which no other has.
    """
    row = printed.document
    titled = row.form_id == "request"  # by the policy
    form = printed.title if titled else office.messages.text(f"term.form.{row.form_id}")
    found = (
        office.intake.listed(actor, {row.subject})
        if row.subject and may(actor.roles, Action.REQUEST_READ)
        else []
    )
    about = [(one.number, one.person_name) for one in found] or [("", "")]
    number, person = about[0]
    return file_name(form, number, person, row.number)
