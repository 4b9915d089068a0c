"""What is to be done now beside requests: who waits here, who comes, what falls due."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from desktop.base.clock import today
from desktop.core.intake.appointments.terms import AppointmentState
from desktop.core.intake.visits.terms import VisitState
from desktop.core.office import Office
from desktop.core.people.follow.terms import Follow
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.places import PageId


class Due(StrEnum):
    """What is counted, in the order in which it is said."""

    QUEUE = "queue"
    APPOINTMENTS = "appointments"
    LETTERS = "letters"
    UPDATES = "updates"
    PAPERS = "papers"
    AGES = "ages"


#: The lists of files that are said, each as one of these.
_FOLLOWED: Final = {
    Due.UPDATES: Follow.OVERDUE,
    Due.PAPERS: Follow.ENDED,
    Due.AGES: Follow.OF_AGE,
}
_LEADS_TO: Final[Mapping[Due, places.Place | PageId]] = {
    Due.QUEUE: PageId.RECEPTION,
    Due.APPOINTMENTS: PageId.RECEPTION,
    Due.LETTERS: PageId.LETTERS,
    **{due: places.Followed(follow) for due, follow in _FOLLOWED.items()},
}
#: What is over its time; the others are news.
_OVER: Final = frozenset({Due.LETTERS, Due.UPDATES, Due.PAPERS})


def count_due(office: Office, actor: Actor) -> dict[Due, int]:
    """Count what the actor's roles go after."""
    return dict(_counted(office, actor))


def _counted(office: Office, actor: Actor) -> Iterator[tuple[Due, int]]:
    if may(actor.roles, Action.VISIT_RECORD):
        there = office.visits.queue(actor)
        yield Due.QUEUE, sum(one.state is VisitState.WAITING for one in there)
    if may(actor.roles, Action.APPOINTMENT_SET):
        day = today(office.clock)
        agreed = office.appointments.of_days(actor, day, day)
        yield Due.APPOINTMENTS, sum(one.state is AppointmentState.SET for one in agreed)
    if may(actor.roles, Action.LETTER_READ):
        yield Due.LETTERS, office.correspondence.count_open(actor)
    if may(actor.roles, Action.PERSON_FOLLOW):
        counts = office.follow.counts(actor)
        for due, follow in _FOLLOWED.items():
            yield due, counts[follow]


class DueBanners(QObject):
    """A short banner for each of them that there is some of; pressed, it leads to its list."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.banners: dict[Due, kit.Banner] = {}
        for due in Due:
            banner = kit.Banner("warning" if due in _OVER else "info", short=True)
            banner.activated.connect(partial(self._go, due))
            banner.hide()
            self.banners[due] = banner

    def show_due(self, counts: Mapping[Due, int]) -> None:
        """Show other counts."""
        for due, banner in self.banners.items():
            count = counts.get(due, 0)
            banner.setVisible(bool(count))
            if count:
                lead, said = self._words()[due]
                banner.set_text(said(count), lead=lead)

    def _go(self, due: Due) -> None:
        self._desk.go(_LEADS_TO[due])

    def _words(self) -> Mapping[Due, tuple[str, Callable[[int], str]]]:
        return {
            Due.QUEUE: (self.tr("At reception:"), lambda n: self.tr("%n waiting.", "", n)),
            Due.APPOINTMENTS: (
                self.tr("Today's appointments:"),
                lambda n: self.tr("%n still to come.", "", n),
            ),
            Due.LETTERS: (
                self.tr("Letters:"),
                lambda n: self.tr("%n wait for an answer.", "", n),
            ),
            Due.UPDATES: (
                self.tr("Yearly update:"),
                lambda n: self.tr("%n file(s) overdue.", "", n),
            ),
            Due.PAPERS: (
                self.tr("Papers in files:"),
                lambda n: self.tr("%n ended.", "", n),
            ),
            Due.AGES: (
                self.tr("Sons and daughters:"),
                lambda n: self.tr("%n of age.", "", n),
            ),
        }
