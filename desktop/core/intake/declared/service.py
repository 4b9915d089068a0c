"""Reading what was signed over a person's data."""

from desktop.base.errors import KnownError
from desktop.core.intake import snapshot
from desktop.core.intake.declared.terms import Declaration, Declared
from desktop.core.intake.ledger import requests_of, subject
from desktop.core.people.ledger import load
from desktop.core.people.views import form_for
from desktop.core.work import Action, Actor, Doors, ledger


class DeclaredService:
    """Every declaration of a person, whichever request it was signed for."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    def of_person(self, actor: Actor, person_id: str) -> tuple[Declaration, ...]:
        """Return the declarations that were signed on a person's requests, request by request."""
        with self._doors.look(actor, Action.REQUEST_READ, person_id) as see:
            return tuple(
                Declaration(row.shown_number, one.at)
                for row in requests_of(see.session, person_id)
                for one in ledger.signatures(see.session, subject(row.id))
            )

    def last_of(self, actor: Actor, person_id: str) -> Declared | None:
        """Return what was declared of a person last, as the actor's roles may see it; None where
        nothing was, or it can't be read.
        """
        with self._doors.look(actor, Action.REQUEST_READ, person_id) as see:
            every = [
                (one, row.shown_number)
                for row in requests_of(see.session, person_id)
                for one in ledger.signatures(see.session, subject(row.id))
            ]
            if not every:
                return None
            last, number = max(every, key=lambda pair: pair[0].at)
            try:
                form = snapshot.declared_form(last.canonical, load(see.session, person_id).form)
            except KnownError:  # the check names it
                return None
            return Declared(number, last.at, form_for(actor.roles, form))
