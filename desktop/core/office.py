"""The open office: every desk's service, as ``desks`` wired them, for the window and the command
line to take what they need from.
"""

from collections.abc import Callable, Iterator

from desktop.base.clock import Clock
from desktop.base.data_classes import dataclass
from desktop.base.messages import Messages
from desktop.core.adoption.service import AdoptionService
from desktop.core.aid.goods.cards.service import CardService
from desktop.core.aid.goods.devices.service import DeviceService
from desktop.core.aid.goods.giving.service import GivingService
from desktop.core.aid.goods.service import GoodsService
from desktop.core.aid.room import Money
from desktop.core.backup.service import BackupService
from desktop.core.committee.agenda import AgendaService
from desktop.core.committee.listed.service import SittingList
from desktop.core.committee.members.service import MemberService
from desktop.core.committee.service import CommitteeService
from desktop.core.committee.signing import SigningService
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.listed.service import ComplaintList
from desktop.core.complaints.objections.service import ObjectionService
from desktop.core.complaints.room import Hearing
from desktop.core.complaints.service import ComplaintService
from desktop.core.consents.handed.service import NoticeService
from desktop.core.consents.service import ConsentService
from desktop.core.correspondence.outside.service import OutsideService
from desktop.core.correspondence.scans.service import LetterScans
from desktop.core.correspondence.service import CorrespondenceService
from desktop.core.documents.service import DocumentService
from desktop.core.documents.terms import Beside, Press
from desktop.core.exchange.service import ExchangeService
from desktop.core.finding.service import FindingService
from desktop.core.intake.appointments.service import AppointmentService
from desktop.core.intake.calendar.service import CalendarService
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.changed.service import ChangeSigning
from desktop.core.intake.copies.service import CopyService
from desktop.core.intake.days.service import DayService
from desktop.core.intake.declared.service import DeclaredService
from desktop.core.intake.deliveries.service import DeliveryList
from desktop.core.intake.ending.service import CopyEnding
from desktop.core.intake.first.service import FirstService
from desktop.core.intake.helped.service import HelpedService
from desktop.core.intake.home_visits import HomeVisits
from desktop.core.intake.initiated.service import InitiatedService
from desktop.core.intake.listed.service import RequestList
from desktop.core.intake.phone_message import PhoneMessages
from desktop.core.intake.ratifying.service import RatifyingService
from desktop.core.intake.service import IntakeService
from desktop.core.intake.study.service import StudyService
from desktop.core.intake.turns.service import TurnService
from desktop.core.intake.visits.questions import VisitQuestions
from desktop.core.intake.visits.service import VisitService
from desktop.core.intake.waiting.service import WaitingService
from desktop.core.merge.service import MergeService
from desktop.core.people.course.service import CourseService
from desktop.core.people.follow.service import FollowService
from desktop.core.people.links.service import LinkService
from desktop.core.people.listed.service import ListedService
from desktop.core.people.notes.service import NoteService
from desktop.core.people.revisions.service import RevisionService
from desktop.core.people.service import PeopleService
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.profile import InForce
from desktop.core.proofs.liaison.service import LiaisonService
from desktop.core.proofs.plan.service import PlanService
from desktop.core.proofs.pledges.service import PledgeService
from desktop.core.proofs.service import ProofService
from desktop.core.reports.pack import PackService
from desktop.core.reports.service import ReportService
from desktop.core.sealed.service import SealedService
from desktop.core.staff.deputies.service import StandIns
from desktop.core.staff.keys import KeyService
from desktop.core.staff.service import StaffService
from desktop.core.surveys.samples.service import SampleService
from desktop.core.surveys.service import SurveyService
from desktop.core.work import Doors
from desktop.core.work.acts import ActLog
from desktop.core.work.drafts import Drafts
from desktop.core.work.kept_lists import KeptLists
from desktop.core.work.policies import Policies
from desktop.core.work.reviews import Reviews
from desktop.core.work.support import Support


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of any length, whose order is read whole, and how each reader likes them."""

    kept: KeptLists
    files: ListedService
    requests: RequestList
    complaints: ComplaintList
    sittings: SittingList
    deliveries: DeliveryList

    @classmethod
    def of(
        cls,
        doors: Doors,
        profile: InForce,
        intake: IntakeService,
        casebook: Casebook,
        voices: VoiceBook,
    ) -> "Lists":
        """Return the lists of an office."""
        return cls(
            KeptLists(doors),
            ListedService(doors, profile),
            RequestList(doors, intake, casebook),
            ComplaintList(doors, voices),
            SittingList(doors, lambda: profile().office.quorum),
            DeliveryList(doors, profile),
        )


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
    finding: FindingService
    exchange: ExchangeService
    notes: NoteService
    sealed: SealedService
    consents: ConsentService
    notices: NoticeService
    courses: CourseService
    links: LinkService
    merges: MergeService
    revisions: RevisionService
    follow: FollowService
    lists: Lists
    goods: GoodsService
    cards: CardService
    devices: DeviceService
    givings: GivingService
    money: Money
    visits: VisitService
    initiated: InitiatedService
    questions: VisitQuestions
    days: DayService
    appointments: AppointmentService
    intake: IntakeService
    ratifying: RatifyingService
    turns: TurnService
    calendar: CalendarService
    copies: CopyService
    ending: CopyEnding
    casebook: Casebook
    declared: DeclaredService
    changes: ChangeSigning
    first: FirstService
    home_visits: HomeVisits
    studies: StudyService
    phone: PhoneMessages
    members: MemberService
    waiting: WaitingService
    helped: HelpedService
    committee: CommitteeService
    agenda: AgendaService
    signing: SigningService
    surveys: SurveyService
    samples: SampleService
    proofs: ProofService
    liaison: LiaisonService
    plan: PlanService
    pledges: PledgeService
    complaints: ComplaintService
    hearing: Hearing
    objections: ObjectionService
    correspondence: CorrespondenceService
    outside: OutsideService
    letter_scans: LetterScans
    documents: DocumentService
    reports: ReportService
    packs: PackService
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
