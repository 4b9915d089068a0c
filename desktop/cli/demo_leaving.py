"""Who leaves the made-up association for another: somebody from outside its area, and a beneficiary
who moved away; each with the letter that they take along, and the file's own.
"""

from typing import Final

from desktop.base.messages import Messages
from desktop.cli.demo_course import Course
from desktop.cli.demo_office import MadeOffice
from desktop.core.correspondence.outside.prints import OUTSIDE
from desktop.core.correspondence.outside.terms import SendElsewhere
from desktop.core.intake.file_prints import LETTER
from desktop.core.intake.steps.elsewhere import ReferElsewhere
from desktop.core.people.course.terms import Close, CloseReason
from desktop.core.practice.loader import practice
from desktop.core.practice.names import identity, mobile, name
from desktop.core.practice.world import made_person
from desktop.core.work.roles import Role

#: Made-up people who come in no other part of the made-up world.
_OUTSIDER: Final = 78
_MOVED: Final = 79
#: The step and its letter.
_ELSEWHERE: Final = "elsewhere"


class Leaving:
    """What the desk writes to another association, and to who moved to it."""

    def __init__(self, office: MadeOffice) -> None:
        self._made = office
        self._words = practice().prints.letters

    def live(self) -> None:
        """Send one on at the first question, another with their request, whose file is closed."""
        there, words = self._made.enter(Role.RECEPTION), self._words
        sent = SendElsewhere(
            name(_OUTSIDER), words.association, words.place, identity(_OUTSIDER), mobile(_OUTSIDER)
        )
        row = self._made.call(there.office.outside.send, there.actor, sent)
        self._made.issue(OUTSIDE, row.id)
        course = Course(self._made)
        course.receive(made_person(self._made.policy.profile, _MOVED), practice().day.need)
        reason = Messages().text(f"term.close_reason.{CloseReason.MOVED_AWAY}")
        course.take(_ELSEWHERE, ReferElsewhere(words.association, reason))
        self._made.issue(_ELSEWHERE, course.view.id)
        there, file = self._made.enter(Role.DIRECTOR), course.view.person.id
        close = Close(CloseReason.MOVED_AWAY)
        self._made.call(there.office.courses.take, there.actor, file, close)
        self._made.issue(LETTER, file)
