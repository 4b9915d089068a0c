"""How a person is spoken to on paper: nobody writes to the dead."""

from desktop.base.messages import Messages
from desktop.core.people.terms import PersonForm, PersonView


def family_of(messages: Messages, form: PersonForm) -> str:
    """Return the address of the family of somebody who died, with the prayer for them."""
    return messages.text(f"print.letter_to_family_{form.gender}", to=form.name.full)


def named(messages: Messages, person: PersonView) -> str:
    """Return who heads a file; of one who died, with the prayer, until the file is passed on."""
    form = person.form
    if person.standing.died_on is None:
        return form.name.full
    return messages.text(f"print.late_{form.gender}", name=form.name.full)


def addressed(messages: Messages, person: PersonView, whom: str = "") -> str:
    """Return whom a letter about a file speaks to: of a head who died the family, else the head
    by sex, or ``whom`` (``guardian``).
    """
    form = person.form
    if person.standing.died_on is not None:
        return family_of(messages, form)
    return messages.text(f"print.letter_to_{whom or form.gender.value}", to=form.name.full)
