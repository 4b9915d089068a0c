"""Reading what somebody answered before their newest request."""

from desktop.base.messages import Messages
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.ledger import newest, requests_of
from desktop.core.intake.telling import Line, tell
from desktop.core.intake.terms import FirstAnswers
from desktop.core.intake.told import Speech
from desktop.core.people.ledger import load
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Actor, Doors


class FirstService:
    """Tells answers in words, to whom they may be told."""

    def __init__(self, doors: Doors, casebook: Casebook, messages: Messages) -> None:
        self._doors = doors
        self._casebook = casebook
        self._messages = messages

    def of_person(self, actor: Actor, person_id: str) -> tuple[Line, ...]:
        """Return what was answered before the newest request of a file that has answers: what each
        is about, and its words. Raises Refused ``people.unknown``.
        """
        with self._doors.look(actor, Action.REQUEST_READ, person_id) as see:
            form = load(see.session, person_id).form
            for row in reversed(requests_of(see.session, person_id)):
                opened = newest(see.session, row.id, StepId.RECEPTION)
                if opened is not None and opened.first != FirstAnswers():
                    profile = self._casebook.profile_in(see, row.id)
                    speech = Speech.about(self._messages, profile, actor.roles, form)
                    return tell(speech, opened.first)
        return ()
