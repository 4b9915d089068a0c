"""The desks of an open office, wired with one another."""

from functools import partial
from typing import NamedTuple

from desktop import __version__
from desktop.base import log
from desktop.base.clock import Clock
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.adoption.service import AdoptionService
from desktop.core.aid.goods.services import CardService, DeviceService, GivingService, GoodsService
from desktop.core.aid.room import Money
from desktop.core.backup.service import BackupService
from desktop.core.committee.agenda import AgendaService
from desktop.core.committee.decider import Decider
from desktop.core.committee.ledger import on_agenda
from desktop.core.committee.members.service import MemberService
from desktop.core.committee.minutes import SittingPapers
from desktop.core.committee.service import CommitteeService
from desktop.core.committee.signing import SigningService
from desktop.core.complaints.casebook import hidden_in
from desktop.core.complaints.decider import ObjectionDecider
from desktop.core.complaints.ledger import follow_in as follow_objection
from desktop.core.complaints.ledger import on_objection
from desktop.core.complaints.objections.service import ObjectionService
from desktop.core.complaints.room import Hearing
from desktop.core.consents.ledger import follow_in
from desktop.core.consents.service import ConsentService
from desktop.core.correspondence.ledger import Sent, bring_request
from desktop.core.correspondence.outside.service import OutsideService
from desktop.core.correspondence.scans.service import LetterScans
from desktop.core.correspondence.service import CorrespondenceService
from desktop.core.documents.numbers import next_number
from desktop.core.documents.service import DocumentService
from desktop.core.exchange.service import ExchangeService
from desktop.core.finding.service import FindingService
from desktop.core.gate import Materials
from desktop.core.intake.appointments.service import AppointmentService
from desktop.core.intake.calendar.service import CalendarService
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.changed.service import ChangeSigning
from desktop.core.intake.copies.service import CopyService
from desktop.core.intake.days.service import DayService
from desktop.core.intake.decider import RequestDecider
from desktop.core.intake.declared.service import DeclaredService
from desktop.core.intake.ending.service import CopyEnding
from desktop.core.intake.first.service import FirstService
from desktop.core.intake.granting import RequestCases
from desktop.core.intake.helped.service import HelpedService
from desktop.core.intake.home_visits import HomeVisits
from desktop.core.intake.leads.ledger import files_meant
from desktop.core.intake.ledger import at_desk, of_request, to_deliver
from desktop.core.intake.phone_message import PhoneMessages
from desktop.core.intake.ratifying.service import RatifyingService
from desktop.core.intake.service import IntakeService
from desktop.core.intake.study.service import StudyService
from desktop.core.intake.turns.giving import Giving
from desktop.core.intake.turns.service import TurnService
from desktop.core.intake.visits.questions import VisitQuestions
from desktop.core.intake.visits.service import VisitService
from desktop.core.intake.waiting.service import WaitingService
from desktop.core.merge.service import MergeService
from desktop.core.office import Office
from desktop.core.people.course.service import CourseService
from desktop.core.people.follow.service import FollowService
from desktop.core.people.links.ledger import where_gone
from desktop.core.people.links.service import LinkService
from desktop.core.people.notes.service import NoteService
from desktop.core.people.revisions.service import RevisionService
from desktop.core.people.service import PeopleService
from desktop.core.policy.calendar import WorkCalendar, calendar_around
from desktop.core.policy.choices import HolidayChange
from desktop.core.policy.profile import InForce
from desktop.core.proofs.ledger import adopted_in
from desktop.core.proofs.liaison.service import LiaisonService
from desktop.core.proofs.plan.service import PlanService
from desktop.core.proofs.pledges.service import PledgeService
from desktop.core.proofs.service import ProofService
from desktop.core.reports.service import ReportService
from desktop.core.sealed.envelopes.ledger import Envelopes
from desktop.core.sealed.ledger import Room
from desktop.core.sealed.service import SealedService
from desktop.core.staff.deputies.service import StandIns
from desktop.core.staff.keys import KeyService
from desktop.core.staff.ledger import accounts_in
from desktop.core.staff.service import StaffService, names_in
from desktop.core.surveys.loader import load_surveys
from desktop.core.surveys.service import SurveyService
from desktop.core.work.acts import ActLog
from desktop.core.work.doors import Doors
from desktop.core.work.drafts import Drafts
from desktop.core.work.policies import Policies
from desktop.core.work.reviews import Reviews
from desktop.core.work.support import Support
from desktop.lists import CALLED, builders, holdings, traced
from desktop.printing.press import OfficePress
from desktop.storage.blobs import Blobs
from desktop.storage.keys import Cost
from desktop.storage.lane import Lane
from desktop.storage.pages import read_through
from desktop.storage.vault_file import check_files


class _Ground(NamedTuple):
    """What every room of an office stands on."""

    materials: Materials
    clock: Clock
    messages: Messages

    @property
    def doors(self) -> Doors:
        return self.materials.doors

    @property
    def policies(self) -> Policies:
        return self.materials.policies

    @property
    def profile(self) -> InForce:
        return self.policies.profile

    def calendar(self, holidays: tuple[HolidayChange, ...]) -> WorkCalendar:
        """Return the calendar around today with these changes of the office's."""
        return calendar_around(self.clock, holidays)


class _Casework(NamedTuple):
    """Requests, and the body that decides on them."""

    casebook: Casebook
    intake: IntakeService
    deciders: dict[str, Decider]
    agenda: AgendaService
    committee: CommitteeService
    papers: SittingPapers


def _casework(ground: _Ground) -> _Casework:
    doors, policies, profile = ground.doors, ground.policies, ground.profile
    messages = ground.messages
    casebook = Casebook(policies, lambda: ground.calendar(profile().office.holidays), messages)
    casebook.asides = [on_agenda, on_objection]
    intake = IntakeService(doors, policies, casebook)
    intake.brought_by, intake.taken = bring_request, follow_objection
    requests = RequestDecider(intake, casebook)
    objections = ObjectionDecider(intake, casebook, requests, policies.head)
    deciders: dict[str, Decider] = {one.kind: one for one in (requests, objections)}
    agenda = AgendaService(doors, profile, deciders)
    return _Casework(
        casebook,
        intake,
        deciders,
        agenda,
        CommitteeService(doors, profile, deciders.values(), agenda),
        SittingPapers(profile, agenda, deciders, messages),
    )


class _Keyed(NamedTuple):
    """Who holds the office's keys, and what is kept under them."""

    blobs: Blobs
    room: Room
    staff: StaffService
    keys: KeyService
    backup: BackupService


def _keyed(ground: _Ground, lane: Lane, cost: Cost | None) -> _Keyed:
    held, doors, clock = ground.materials, ground.doors, ground.clock
    blobs = Blobs(held.folder.blobs, held.key)
    room = Room(held.vault, held.keyring, accounts_in)
    return _Keyed(
        blobs,
        room,
        StaffService(doors, held.vault, held.guesses, held.key, blobs, room=room, cost=cost),
        KeyService(
            doors, held.engine, vault=held.vault, room=room, key=held.key, guesses=held.guesses,
            folder=held.folder, clock=clock, messages=ground.messages, close=held.close,
        ),
        BackupService(
            doors, lane, held.engine, key=held.key, folder=held.folder, clock=clock,
            program=__version__,
        ),
    )  # fmt: skip


def _written(
    ground: _Ground,
) -> tuple[DocumentService, CorrespondenceService, SurveyService]:
    """Return what is printed, sent and asked on paper."""
    sent = Sent(ground.messages)
    documents = DocumentService(ground.doors, ground.profile, ground.messages)
    documents.going_out = sent
    surveys = SurveyService(ground.doors, load_surveys(resource("surveys")))
    return documents, CorrespondenceService(ground.doors, sent), surveys


def assemble(
    materials: Materials, lane: Lane, clock: Clock, messages: Messages, cost: Cost | None
) -> Office:
    """Return the office of an opened folder; ``cost`` is what a guess at a new password costs."""
    ground = _Ground(materials, clock, messages)
    doors, policies, profile = ground.doors, ground.policies, ground.profile
    doors.head = policies.head
    keyed, casework = _keyed(ground, lane, cost), _casework(ground)
    documents, letters, surveys = _written(ground)
    casebook, intake = casework.casebook, casework.intake
    blobs, room, kept = keyed.blobs, keyed.room, materials.folder
    cases = RequestCases(intake, casebook)
    heard = Hearing.of(doors, profile, Envelopes(materials.vault, materials.keyring))
    follow, home_visits = FollowService(doors, profile), HomeVisits(doors, casebook, messages)
    papers = builders(
        casebook, profile, messages, home_visits=home_visits, committee=casework.committee,
        sitting=casework.papers, letters=letters, follow=follow,
        surveys=surveys, policies=policies, hearing=heard,
    )  # fmt: skip
    sealed = SealedService(doors, room, accounts_in, names_in, of_request=of_request,
                           at_desk=at_desk, where_gone=where_gone)  # fmt: skip
    people = PeopleService(doors, profile, next_number, names_in)
    finding = FindingService(doors, people, lane.submit)
    log.to_folder(materials.folder.logs)
    people.index_anew()
    letters.index_anew()
    intake.renew_due()
    held = holdings(blobs, room)
    return Office(
        policies=policies,
        adoption=AdoptionService(doors, policies, adopted_in),
        doors=doors,
        acts=ActLog(doors, names_in, CALLED, hidden_in),
        reviews=Reviews(doors, accounts_in, names_in, CALLED),
        clock=clock,
        messages=messages,
        drafts=Drafts(doors, materials.keyring),
        staff=keyed.staff,
        stand_ins=StandIns(doors, room),
        keys=keyed.keys,
        people=people,
        finding=finding,
        exchange=ExchangeService(doors, profile, messages, held, finding),
        notes=NoteService(doors, room),
        sealed=sealed,
        consents=ConsentService(doors, profile),
        courses=CourseService(doors, next_number, follow_in),
        links=LinkService(doors),
        merges=MergeService(doors, held, names_in),
        revisions=RevisionService(doors, profile),
        follow=follow,
        goods=GoodsService(doors),
        cards=CardService(doors),
        devices=DeviceService(doors, messages),
        givings=GivingService(doors, to_deliver, files_meant),
        money=Money.of(doors, profile, cases),
        visits=VisitService(doors, profile),
        questions=VisitQuestions(doors, profile),
        days=DayService(doors),
        appointments=AppointmentService(doors),
        intake=intake,
        ratifying=RatifyingService(doors, intake, casebook),
        turns=TurnService(doors, profile, casebook, Giving(casebook, intake, cases, messages)),
        calendar=CalendarService(doors, policies, ground.calendar),
        copies=CopyService(doors, casebook, blobs),
        ending=CopyEnding(doors, casebook, blobs),
        casebook=casebook,
        declared=DeclaredService(doors),
        changes=ChangeSigning(doors, policies, messages),
        first=FirstService(doors, casebook, messages),
        home_visits=home_visits,
        waiting=WaitingService(doors),
        helped=HelpedService(doors, casebook),
        studies=StudyService(doors, policies, accounts_in, names_in),
        phone=PhoneMessages(doors, casebook, messages, lambda: profile().association.name),
        members=MemberService(doors, profile),
        committee=casework.committee,
        agenda=casework.agenda,
        signing=SigningService(doors, profile, casework.deciders, casework.papers, blobs),
        surveys=surveys,
        complaints=heard.complaints,
        hearing=heard,
        objections=ObjectionService(doors, casebook, messages),
        correspondence=letters,
        outside=OutsideService(doors),
        letter_scans=LetterScans(doors, blobs),
        documents=documents,
        proofs=ProofService(doors),
        liaison=LiaisonService(doors, profile),
        plan=PlanService(doors, profile),
        pledges=PledgeService(doors, policies, messages),
        reports=ReportService(doors, profile, held, traced, partial(check_files, kept.vault)),
        backup=keyed.backup,
        press=OfficePress(documents, papers, keyed.staff.letterhead),
        beside=lane.beside,
        practice=materials.practice,
        support=Support(doors, kept, finding.size),
        read_through=partial(read_through, materials.engine, kept.database, materials.key),
    )
