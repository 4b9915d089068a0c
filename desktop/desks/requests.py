"""What is done with requests, from the visit to the reply."""

from typing import TypedDict

from desktop.core.intake.appointments.service import AppointmentService
from desktop.core.intake.calendar.service import CalendarService
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.changed.service import ChangeSigning
from desktop.core.intake.copies.service import CopyService
from desktop.core.intake.days.service import DayService
from desktop.core.intake.declared.service import DeclaredService
from desktop.core.intake.ending.service import CopyEnding
from desktop.core.intake.first.service import FirstService
from desktop.core.intake.granting import RequestCases
from desktop.core.intake.helped.service import HelpedService
from desktop.core.intake.home_visits import HomeVisits
from desktop.core.intake.initiated.service import InitiatedService
from desktop.core.intake.phone_message import PhoneMessages
from desktop.core.intake.ratifying.service import RatifyingService
from desktop.core.intake.service import IntakeService
from desktop.core.intake.study.service import StudyService
from desktop.core.intake.turns.giving import Giving
from desktop.core.intake.turns.service import TurnService
from desktop.core.intake.visits.questions import VisitQuestions
from desktop.core.intake.visits.service import VisitService
from desktop.core.intake.waiting.service import WaitingService
from desktop.core.proofs.liaison.ledger import deputised
from desktop.core.staff.ledger import accounts_in
from desktop.core.staff.service import names_in
from desktop.desks.casework import Casework
from desktop.desks.ground import Ground
from desktop.storage.blobs import Blobs


class Requests(TypedDict):
    """What is done with requests."""

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
    waiting: WaitingService
    helped: HelpedService
    studies: StudyService
    phone: PhoneMessages


def requests(ground: Ground, casework: Casework, cases: RequestCases, blobs: Blobs) -> Requests:
    """Return the services of intake."""
    doors, profile, policies = ground.doors, ground.profile, ground.policies
    messages = ground.messages
    casebook, intake = casework.casebook, casework.intake
    return Requests(
        visits=VisitService(doors, profile),
        initiated=InitiatedService(doors),
        questions=VisitQuestions(doors, profile, deputised),
        days=DayService(doors),
        appointments=AppointmentService(doors, lambda: ground.calendar(profile().office.holidays)),
        intake=intake,
        ratifying=RatifyingService(doors, intake, casebook),
        turns=TurnService(
            doors, profile, casebook, Giving(casebook, casework.committee, cases, messages)
        ),
        calendar=CalendarService(doors, policies, ground.calendar),
        copies=CopyService(doors, casebook, blobs),
        ending=CopyEnding(doors, casebook, blobs),
        casebook=casebook,
        declared=DeclaredService(doors),
        changes=ChangeSigning(doors, policies, messages),
        first=FirstService(doors, casebook, messages),
        home_visits=HomeVisits(doors, casebook, messages),
        waiting=WaitingService(doors),
        helped=HelpedService(doors, casebook),
        studies=StudyService(doors, policies, accounts_in, names_in),
        phone=PhoneMessages(doors, casebook, messages, lambda: profile().association.name),
    )
