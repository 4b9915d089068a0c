"""The papers of ``demo`` about a file, a service and the day, from the office's records."""

from typing import Final

from desktop.base.clock import today
from desktop.base.hijri import to_hijri
from desktop.cli.demo_office import MadeOffice
from desktop.core.correspondence.prints import REGISTER
from desktop.core.documents.catalogue import issued_on
from desktop.core.documents.form_spec import Occasion
from desktop.core.intake.days.prints import DAY_CLOSING
from desktop.core.intake.file_prints import LETTER
from desktop.core.intake.terms import RequestView
from desktop.core.people.follow.prints import FOLLOW_LIST
from desktop.core.people.follow.terms import Follow
from desktop.core.people.terms import PersonView
from desktop.core.work.roles import Role

#: Told of a file that is closed or suspended, which none of the made-up ones is.
_NONE_TO_TELL: Final = frozenset({LETTER})


class Papers:
    """What the desk prints besides a request's own way."""

    def __init__(self, office: MadeOffice) -> None:
        self._made = office

    def issue(self, family: PersonView, request: RequestView) -> None:
        """Print a file's papers, a service's sheet, the day's record, a register and a list."""
        made, office = self._made, self._made.enter(Role.RECEPTION).office
        for form in issued_on(Occasion.PERSON):
            if form.may_issue({Role.RECEPTION}) and form.id not in _NONE_TO_TELL:
                made.issue(form.id, family.id)
        made.drawn("requirements", request.service_id)
        made.drawn("survey", office.surveys.definitions[0].id)
        day = today(made.clock)
        made.issue(DAY_CLOSING, day.isoformat())
        hijri = to_hijri(day)
        made.drawn(REGISTER, f"{hijri.year}-{hijri.month:02d}")
        made.drawn(FOLLOW_LIST, next(iter(Follow)).value)
