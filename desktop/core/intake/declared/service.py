"""Reading what was signed over a person's data."""

from desktop.core.intake.declared.terms import Declaration
from desktop.core.intake.ledger import requests_of, subject
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
