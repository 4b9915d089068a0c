"""The open office: every desk's service, as ``desks`` wired them, for the window and the command
line to take what they need from.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ParamSpec, Protocol, TypeVar

from desktop.base.clock import Clock
from desktop.base.messages import Messages
from desktop.core.adoption.service import AdoptionService
from desktop.core.backup.service import BackupService
from desktop.core.committee.service import CommitteeService
from desktop.core.complaints.service import ComplaintService
from desktop.core.consents.service import ConsentService
from desktop.core.correspondence.outside.service import OutsideService
from desktop.core.correspondence.service import CorrespondenceService
from desktop.core.documents.service import DocumentService
from desktop.core.documents.terms import Press
from desktop.core.intake.appointments.service import AppointmentService
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.copies.service import CopyService
from desktop.core.intake.days.service import DayService
from desktop.core.intake.declared.service import DeclaredService
from desktop.core.intake.ending.service import CopyEnding
from desktop.core.intake.first.service import FirstService
from desktop.core.intake.home_visits import HomeVisits
from desktop.core.intake.phone_message import PhoneMessages
from desktop.core.intake.service import IntakeService
from desktop.core.intake.visits.service import VisitService
from desktop.core.people.course.service import CourseService
from desktop.core.people.follow.service import FollowService
from desktop.core.people.links.service import LinkService
from desktop.core.people.notes.service import NoteService
from desktop.core.people.revisions.service import RevisionService
from desktop.core.people.service import PeopleService
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.reports.service import ReportService
from desktop.core.sealed.service import SealedService
from desktop.core.staff.deputies.service import StandIns
from desktop.core.staff.keys import KeyService
from desktop.core.staff.service import StaffService
from desktop.core.surveys.service import SurveyService
from desktop.core.work import Doors
from desktop.core.work.acts import ActLog
from desktop.core.work.drafts import Drafts
from desktop.core.work.policies import Policies
from desktop.core.work.reviews import Reviews
from desktop.core.work.support import Support

P = ParamSpec("P")
T = TypeVar("T")


class Beside(Protocol):
    """Runs what touches no data and may take long, while the lane goes on with what waits."""

    def __call__(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T: ...


@dataclass(frozen=True, slots=True)
class Office:
    """Services run on the database's own thread; see ``storage.lane``.

    ``beside`` is for an operation in the lane that has to wait for something else than the
    database.
    """

    policies: Policies
    adoption: AdoptionService
    doors: Doors
    acts: ActLog
    reviews: Reviews
    clock: Clock
    messages: Messages
    drafts: Drafts
    staff: StaffService
    stand_ins: StandIns
    keys: KeyService
    people: PeopleService
    notes: NoteService
    sealed: SealedService
    consents: ConsentService
    courses: CourseService
    links: LinkService
    revisions: RevisionService
    follow: FollowService
    visits: VisitService
    days: DayService
    appointments: AppointmentService
    intake: IntakeService
    copies: CopyService
    ending: CopyEnding
    casebook: Casebook
    declared: DeclaredService
    first: FirstService
    home_visits: HomeVisits
    phone: PhoneMessages
    committee: CommitteeService
    surveys: SurveyService
    complaints: ComplaintService
    correspondence: CorrespondenceService
    outside: OutsideService
    documents: DocumentService
    reports: ReportService
    support: Support
    backup: BackupService
    press: Press
    beside: Beside
    #: To practise in, with made-up people (``work.practice``).
    practice: bool
    #: A quick look through the database, in pieces (``storage.pages``).
    read_through: Callable[[], Iterator[None]]

    @property
    def policy(self) -> LoadedPolicy:
        """What the office works by now: its policy with its own choices over it."""
        return self.policies.in_force
