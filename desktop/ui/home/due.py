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
from desktop.core.proofs.pledges.terms import Over, PledgeState
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.places import PageId


class Due(StrEnum):
    """What is counted, in the order in which it is said."""

    QUEUE = "queue"
    APPOINTMENTS = "appointments"
    TELL = "tell"
    UNREACHED = "unreached"
    OBJECTIONS = "objections"
    COMPLAINTS = "complaints"
    ANSWER = "answer"
    GIVE = "give"
    RETURNED = "returned"
    REVIEWS = "reviews"
    LETTERS = "letters"
    UNSIGNED = "unsigned"
    UPDATES = "updates"
    PAPERS = "papers"
    AGES = "ages"
    DEVICES = "devices"
    EXPIRING = "expiring"
    CONFIRM = "confirm"
    PLEDGE = "pledge"
    PLEDGES = "pledges"
    CODE = "code"


#: The lists of files that are said, each as one of these.
_FOLLOWED: Final = {
    Due.UNSIGNED: Follow.UNSIGNED,
    Due.UPDATES: Follow.OVERDUE,
    Due.PAPERS: Follow.ENDED,
    Due.AGES: Follow.OF_AGE,
}
_LEADS_TO: Final[Mapping[Due, places.Place | PageId]] = {
    Due.QUEUE: PageId.RECEPTION,
    Due.APPOINTMENTS: PageId.RECEPTION,
    Due.TELL: PageId.TELLING,
    Due.UNREACHED: PageId.TELLING,
    Due.OBJECTIONS: PageId.TELLING,
    Due.COMPLAINTS: PageId.HANDLING,
    Due.ANSWER: PageId.TELLING,
    Due.GIVE: PageId.TELLING,
    Due.RETURNED: PageId.RETURNED,
    Due.REVIEWS: PageId.SCHEDULES,
    Due.LETTERS: PageId.LETTERS,
    Due.DEVICES: PageId.DEVICES,
    Due.EXPIRING: PageId.STORE,
    Due.CONFIRM: PageId.POLICY,
    Due.PLEDGE: PageId.PLEDGES,
    Due.PLEDGES: PageId.PLEDGES,
    Due.CODE: places.PledgesOf(Over.CODE),
    **{due: places.Followed(follow) for due, follow in _FOLLOWED.items()},
}
#: What is over its time; the others are news.
_OVER: Final = frozenset(
    {
        Due.UNREACHED,
        Due.ANSWER,
        Due.RETURNED,
        Due.REVIEWS,
        Due.LETTERS,
        Due.UPDATES,
        Due.PAPERS,
        Due.DEVICES,
        Due.EXPIRING,
        Due.CONFIRM,
        Due.PLEDGE,
        Due.PLEDGES,
        Due.CODE,
    }
)


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
    if may(actor.roles, Action.REQUEST_NOTIFY):
        told = office.waiting.counts(actor)
        yield Due.TELL, told.due
        yield Due.UNREACHED, told.unreached
    if may(actor.roles, Action.OBJECTION_TELL):
        yield Due.OBJECTIONS, len(office.objections.to_tell(actor))
    if may(actor.roles, Action.COMPLAINT_HANDLE):
        yield Due.COMPLAINTS, office.hearing.handling.waiting(actor)
    if may(actor.roles, Action.REQUEST_ANSWER):
        asked = office.questions.to_answer(actor)
        yield Due.ANSWER, len(office.waiting.to_answer(actor)) + len(asked)
    if may(actor.roles, Action.REQUEST_EXPLAIN):
        yield Due.GIVE, sum(bool(one.answer) for one in office.questions.to_give(actor))
    yield from _of_files(office, actor)
    yield from _of_policy(office, actor)


def _of_files(office: Office, actor: Actor) -> Iterator[tuple[Due, int]]:
    if may(actor.roles, Action.AID_TELL):
        yield Due.RETURNED, len(office.money.transfers.returned(actor))
    if may(actor.roles, Action.AID_READ):
        yield Due.REVIEWS, office.money.schedules.reviews(actor)
    if may(actor.roles, Action.LETTER_READ):
        yield Due.LETTERS, office.correspondence.count_open(actor)
    if may(actor.roles, Action.PERSON_FOLLOW):
        counts = office.follow.counts(actor, _FOLLOWED.values())
        for due, follow in _FOLLOWED.items():
            if due is not Due.UNSIGNED or may(actor.roles, Action.PERSON_SIGN):
                yield due, counts[follow]
    yield from _of_store(office, actor)


def _of_store(office: Office, actor: Actor) -> Iterator[tuple[Due, int]]:
    if may(actor.roles, Action.DEVICE_LEND):
        yield Due.DEVICES, office.devices.due(actor)
        yield Due.EXPIRING, len(office.goods.expiring(actor))


def _of_policy(office: Office, actor: Actor) -> Iterator[tuple[Due, int]]:
    """Count the policy that the director has to confirm, and the signatures over it that are
    missing after the days of grace: one's own, and for who is to look after them, everybody's.
    Nothing waits for them.
    """
    if may(actor.roles, Action.POLICY_CONFIRM):
        yield Due.CONFIRM, int(office.adoption.unconfirmed(actor) is not None)
    mine = office.pledges.mine(actor)
    yield Due.PLEDGE, int(mine is not None and mine.state is PledgeState.LATE)
    code = office.pledges.mine(actor, Over.CODE)
    yield Due.CODE, int(code is not None and code.state is PledgeState.LATE)
    if may(actor.roles, Action.PLEDGE_WITNESS):
        late = (one for one in office.pledges.rows(actor) if one.state is PledgeState.LATE)
        yield Due.PLEDGES, sum(one.id != actor.id for one in late)


#: How each is said: what leads, and how many.
_Words = Mapping[Due, tuple[str, Callable[[int], str]]]


class DueBanners(QObject):
    """A short banner for each of them that there is some of; pressed, it leads to its list."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.waits = False
        self.banners: dict[Due, kit.Banner] = {}
        for due in Due:
            banner = kit.Banner("warning" if due in _OVER else "info", short=True)
            banner.activated.connect(partial(self._go, due))
            banner.hide()
            self.banners[due] = banner

    def show_due(self, counts: Mapping[Due, int]) -> None:
        """Show other counts; ``waits`` where there is any."""
        self.waits = any(counts.values())
        for due, banner in self.banners.items():
            count = counts.get(due, 0)
            banner.setVisible(bool(count))
            if count:
                lead, said = self._words()[due]
                banner.set_text(said(count), lead=lead)

    def _go(self, due: Due) -> None:
        self._desk.go(_LEADS_TO[due])

    def _words(self) -> _Words:
        return {**self._of_requests(), **self._of_files(), **self._of_aid()}

    def _of_requests(self) -> _Words:
        return {
            Due.QUEUE: (self.tr("At reception:"), lambda n: self.tr("%n waiting.", "", n)),
            Due.APPOINTMENTS: (
                self.tr("Today's appointments:"),
                lambda n: self.tr("%n still to come.", "", n),
            ),
            Due.TELL: (
                self.tr("To be told today:"),
                lambda n: self.tr("%n reply(ies).", "", n),
            ),
            Due.UNREACHED: (
                self.tr("Told in vain:"),
                lambda n: self.tr("%n after two attempts or more.", "", n),
            ),
            Due.OBJECTIONS: (
                self.tr("Answers to objections:"),
                lambda n: self.tr("%n to be told.", "", n),
            ),
            Due.COMPLAINTS: (
                self.tr("Complaints:"),
                lambda n: self.tr("%n in hand.", "", n),
            ),
            Due.ANSWER: (
                self.tr("Unclear procedures:"),
                lambda n: self.tr("%n wait for your answer.", "", n),
            ),
            Due.GIVE: (
                self.tr("Questions of visits:"),
                lambda n: self.tr("%n answer(s) to be given.", "", n),
            ),
        }

    def _of_files(self) -> _Words:
        return {
            Due.LETTERS: (
                self.tr("Letters:"),
                lambda n: self.tr("%n wait for an answer.", "", n),
            ),
            Due.UNSIGNED: (
                self.tr("Changes in files:"),
                lambda n: self.tr("%n to be signed for.", "", n),
            ),
            Due.UPDATES: (
                self.tr("Yearly update:"),
                lambda n: self.tr("%n file(s) overdue.", "", n),
            ),
            Due.PAPERS: (
                self.tr("Papers in files:"),
                lambda n: self.tr("%n ended.", "", n),
            ),
            Due.CONFIRM: (
                self.tr("The policy:"),
                lambda _: self.tr("read from a file at set-up; press here to confirm it."),
            ),
            Due.PLEDGE: (
                self.tr("The policy:"),
                lambda n: self.tr("%n signature of yours is missing.", "", n),
            ),
            Due.PLEDGES: (
                self.tr("The policy:"),
                lambda n: self.tr("%n of the staff have not signed.", "", n),
            ),
            Due.CODE: (
                self.tr("The code of ethics:"),
                lambda n: self.tr("%n signature of yours is missing.", "", n),
            ),
            Due.AGES: (
                self.tr("Sons and daughters:"),
                lambda n: self.tr("%n of age.", "", n),
            ),
        }

    def _of_aid(self) -> _Words:
        return {
            Due.DEVICES: (
                self.tr("Lent devices:"),
                lambda n: self.tr("%n due within a week.", "", n),
            ),
            Due.EXPIRING: (
                self.tr("In the store:"),
                lambda n: self.tr("%n item(s) end within a month.", "", n),
            ),
            Due.RETURNED: (
                self.tr("Returned transfers:"),
                lambda n: self.tr("%n IBAN(s) to be updated.", "", n),
            ),
            Due.REVIEWS: (
                self.tr("Recurring aid:"),
                lambda n: self.tr("%n to be reviewed.", "", n),
            ),
        }
