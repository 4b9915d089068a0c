"""The desks of an open office, built and wired: each is given what it needs of the others, and who
asks all of them is given their list.
"""

from collections.abc import Sequence
from functools import partial

from desktop import __version__
from desktop.base import log
from desktop.base.clock import Clock, riyadh_date
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.adoption.service import AdoptionService
from desktop.core.backup.service import BackupService
from desktop.core.committee.holdings import CommitteeHoldings
from desktop.core.committee.prints import CommitteePrints
from desktop.core.committee.service import CommitteeService
from desktop.core.complaints.holdings import ComplaintHoldings
from desktop.core.complaints.service import ComplaintService, voices_in
from desktop.core.consents.holdings import ConsentHoldings
from desktop.core.consents.ledger import follow_in
from desktop.core.consents.prints import ConsentPrints
from desktop.core.consents.service import ConsentService
from desktop.core.correspondence.holdings import CorrespondenceHoldings
from desktop.core.correspondence.ledger import Sent, bring_request
from desktop.core.correspondence.outside.prints import OutsidePrints
from desktop.core.correspondence.outside.service import OutsideService
from desktop.core.correspondence.prints import CorrespondencePrints
from desktop.core.correspondence.service import CorrespondenceService, letters_in
from desktop.core.documents.holdings import DocumentHoldings
from desktop.core.documents.numbers import next_number
from desktop.core.documents.service import DocumentService, printed_in
from desktop.core.gate import Materials
from desktop.core.intake.appointments.service import AppointmentService
from desktop.core.intake.casebook import Casebook, numbers_in
from desktop.core.intake.copies.service import CopyService
from desktop.core.intake.days.prints import DayPrints
from desktop.core.intake.days.service import DayService
from desktop.core.intake.decider import RequestDecider
from desktop.core.intake.declared.service import DeclaredService
from desktop.core.intake.ending.service import CopyEnding
from desktop.core.intake.file_prints import FilePrints
from desktop.core.intake.first.service import FirstService
from desktop.core.intake.holdings import IntakeHoldings
from desktop.core.intake.home_visits import HomeVisits
from desktop.core.intake.ledger import at_desk, of_request
from desktop.core.intake.phone_message import PhoneMessages
from desktop.core.intake.prints import IntakePrints
from desktop.core.intake.service import IntakeService
from desktop.core.intake.visits.prints import VisitPrints
from desktop.core.intake.visits.service import VisitService
from desktop.core.office import Office
from desktop.core.people.course.service import CourseService
from desktop.core.people.follow.service import FollowService
from desktop.core.people.holdings import PeopleHoldings
from desktop.core.people.ledger import file_numbers_in
from desktop.core.people.links.ledger import where_gone
from desktop.core.people.links.service import LinkService
from desktop.core.people.notes.service import NoteService
from desktop.core.people.revisions.service import RevisionService
from desktop.core.people.service import PeopleService
from desktop.core.policy.calendar import FIRST_YEAR, LAST_YEAR, WorkCalendar, shipped_calendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.reports.service import ReportService
from desktop.core.sealed.holdings import SealedHoldings
from desktop.core.sealed.ledger import Room
from desktop.core.sealed.service import SealedService
from desktop.core.staff.deputies.service import StandIns
from desktop.core.staff.holdings import StaffHoldings
from desktop.core.staff.keys import KeyService
from desktop.core.staff.ledger import accounts_in
from desktop.core.staff.service import StaffService, names_in
from desktop.core.surveys.holdings import SurveyHoldings
from desktop.core.surveys.loader import load_surveys
from desktop.core.surveys.prints import SurveyPrints
from desktop.core.surveys.service import SurveyService
from desktop.core.work.acts import ActLog
from desktop.core.work.drafts import Drafts
from desktop.core.work.holdings import Holdings, Whose
from desktop.core.work.own import WorkHoldings
from desktop.core.work.policies import Policies
from desktop.core.work.reviews import Reviews
from desktop.core.work.support import Support
from desktop.core.work.traced import Traced
from desktop.printing.press import OfficePress
from desktop.storage.blobs import Blobs
from desktop.storage.keys import Cost
from desktop.storage.lane import Lane
from desktop.storage.pages import read_through
from desktop.storage.vault_file import check_files


def assemble(
    materials: Materials, lane: Lane, clock: Clock, messages: Messages, cost: Cost | None
) -> Office:
    """Return the office of an opened folder; ``cost`` is what a guess at a new password costs."""
    doors, policies = materials.doors, materials.policies
    profile = policies.profile
    doors.head = policies.head
    blobs = Blobs(materials.folder.blobs, materials.key)
    room = Room(materials.vault, materials.keyring, accounts_in)
    staff = StaffService(
        doors, materials.vault, materials.guesses, materials.key, blobs, room=room, cost=cost
    )
    adoption = AdoptionService(doors, policies)
    casebook = Casebook(policies, partial(_calendar, policies, clock), messages)
    intake = IntakeService(doors, policies, casebook)
    home_visits = HomeVisits(doors, casebook, messages)
    documents = DocumentService(doors, profile, messages)
    surveys = SurveyService(doors, load_surveys(resource("surveys")))
    committee = CommitteeService(doors, profile, [RequestDecider(intake, casebook)])
    sent = Sent(messages)
    documents.going_out = sent
    intake.brought_by = bring_request
    correspondence = CorrespondenceService(doors, sent)
    builders = {
        **IntakePrints(casebook, profile, messages).builders,
        **FilePrints(casebook, profile, messages).builders,
        **ConsentPrints(profile, messages).builders,
        **home_visits.builders,
        **VisitPrints(messages).builders,
        **DayPrints(messages).builders,
        **CommitteePrints(casebook, committee, messages).builders,
        **OutsidePrints(messages).builders,
        **CorrespondencePrints(correspondence, messages).builders,
        **SurveyPrints(surveys, messages).builders,
    }
    backup = BackupService(
        doors,
        lane,
        materials.engine,
        key=materials.key,
        folder=materials.folder,
        clock=clock,
        program=__version__,
    )
    log.to_folder(materials.folder.logs)
    people = PeopleService(doors, profile, next_number, names_in)
    people.index_anew()
    correspondence.index_anew()
    intake.renew_due()
    named = (numbers_in, file_numbers_in, printed_in, voices_in, letters_in)
    return Office(
        policies=policies,
        adoption=adoption,
        doors=doors,
        acts=ActLog(doors, names_in, named),
        reviews=Reviews(doors, accounts_in, names_in, named),
        clock=clock,
        messages=messages,
        drafts=Drafts(doors, materials.keyring),
        staff=staff,
        stand_ins=StandIns(doors, room),
        keys=KeyService(
            doors,
            materials.engine,
            vault=materials.vault,
            room=room,
            key=materials.key,
            guesses=materials.guesses,
            folder=materials.folder,
            clock=clock,
            messages=messages,
            close=materials.close,
        ),
        people=people,
        notes=NoteService(doors, room),
        sealed=SealedService(
            doors,
            room,
            accounts_in,
            names_in,
            of_request=of_request,
            at_desk=at_desk,
            where_gone=where_gone,
        ),
        consents=ConsentService(doors, profile),
        courses=CourseService(doors, next_number, follow_in),
        links=LinkService(doors),
        revisions=RevisionService(doors, profile),
        follow=FollowService(doors, profile),
        visits=VisitService(doors, profile),
        days=DayService(doors),
        appointments=AppointmentService(doors),
        intake=intake,
        copies=CopyService(doors, casebook, blobs),
        ending=CopyEnding(doors, casebook, blobs),
        casebook=casebook,
        declared=DeclaredService(doors),
        first=FirstService(doors, casebook, messages),
        home_visits=home_visits,
        phone=PhoneMessages(doors, casebook, messages, lambda: profile().association.name),
        committee=committee,
        surveys=surveys,
        complaints=ComplaintService(doors, next_number),
        correspondence=correspondence,
        outside=OutsideService(doors),
        documents=documents,
        reports=ReportService(
            doors,
            profile,
            holdings(blobs, room),
            traced,
            partial(check_files, materials.folder.vault),
        ),
        backup=backup,
        press=OfficePress(documents, builders, staff.letterhead),
        beside=lane.beside,
        practice=materials.practice,
        support=Support(doors, materials.folder),
        read_through=partial(
            read_through, materials.engine, materials.folder.database, materials.key
        ),
    )


def _calendar(policies: Policies, clock: Clock) -> WorkCalendar:
    year = riyadh_date(clock.now()).year
    # Old requests show their dates too, and a PC's clock may be far out.
    known = policies.profile().office.holidays
    return shipped_calendar(max(FIRST_YEAR, year - 20), min(LAST_YEAR, year + 2), known)


def holdings(blobs: Blobs, room: Room | None = None) -> tuple[Holdings, ...]:
    """Return what each desk holds, from the top desk down; ``room`` opens what is sealed."""
    intake = IntakeHoldings()
    complaints = ComplaintHoldings(Whose(intake))
    letters = CorrespondenceHoldings(Whose(intake))
    documents = DocumentHoldings(blobs, Whose(intake, complaints, letters))
    return (
        complaints,
        letters,
        CommitteeHoldings(),
        intake,
        SurveyHoldings(),
        ConsentHoldings(),
        SealedHoldings(room),  # its rows are a file's, and go to another file before it goes
        PeopleHoldings(),
        StaffHoldings(),
        documents,
        WorkHoldings(Whose(intake, complaints, letters, documents)),
    )


def traced(profile: PolicyProfile) -> Sequence[Traced]:
    """Return what every room registers for the policy's trace, which is loaded when it is read."""
    from desktop.core.complaints import traced as complaints
    from desktop.core.correspondence import traced as letters
    from desktop.core.documents import traced as documents
    from desktop.core.intake import traced as intake
    from desktop.core.intake.visits import traced as visits
    from desktop.core.people import traced as people
    from desktop.core.reports import traced as reports
    from desktop.core.sealed import traced as sealed
    from desktop.core.staff import traced as staff
    from desktop.core.surveys import traced as surveys

    constant = (complaints, surveys, people, sealed, staff, documents, reports)
    return (
        *visits.traced(profile),
        *letters.traced(profile),
        *intake.traced(profile),
        *(one for room in constant for one in room.TRACED),
    )
