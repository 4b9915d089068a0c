"""The lists of all desks, for who asks all: what they print, what they hold, what they register."""

from collections.abc import Callable, Sequence
from typing import Final

from desktop.base.messages import Messages
from desktop.core.adoption.prints import AdoptionPrints
from desktop.core.aid.goods.cards.prints import CardPrints
from desktop.core.aid.goods.giving.prints import GivingPrints
from desktop.core.aid.goods.holdings import GoodsHoldings
from desktop.core.aid.goods.prints import GoodsPrints
from desktop.core.aid.goods.slip_prints import SlipPrints
from desktop.core.aid.holdings import AidHoldings
from desktop.core.aid.orders.ledger import order_numbers_in
from desktop.core.aid.prints import AidPrints
from desktop.core.committee.holdings import CommitteeHoldings
from desktop.core.committee.ledger import sitting_numbers_in
from desktop.core.committee.minutes import SittingPapers
from desktop.core.committee.prints import CommitteePrints
from desktop.core.committee.service import CommitteeService
from desktop.core.complaints.casebook import hidden_in, voices_in
from desktop.core.complaints.figures import VoiceFigures
from desktop.core.complaints.holdings import ComplaintHoldings
from desktop.core.complaints.papers import VoicePapers
from desktop.core.complaints.prints import ObjectionPrints
from desktop.core.complaints.room import Hearing
from desktop.core.consents.holdings import ConsentHoldings
from desktop.core.consents.prints import ConsentPrints
from desktop.core.correspondence.holdings import CorrespondenceHoldings
from desktop.core.correspondence.outside.prints import OutsidePrints
from desktop.core.correspondence.prints import CorrespondencePrints
from desktop.core.correspondence.service import CorrespondenceService, letters_in
from desktop.core.documents.holdings import DocumentHoldings
from desktop.core.documents.ledger import Builder, printed_in
from desktop.core.exchange.holdings import ExchangeHoldings
from desktop.core.exchange.ledger import imports_in
from desktop.core.intake.casebook import Casebook, numbers_in
from desktop.core.intake.days.prints import DayPrints
from desktop.core.intake.file_prints import FilePrints
from desktop.core.intake.holdings import IntakeHoldings
from desktop.core.intake.home_visits import HomeVisits
from desktop.core.intake.initiated.prints import InitiatedPrints
from desktop.core.intake.ledger import to_deliver
from desktop.core.intake.prints import IntakePrints
from desktop.core.intake.study_prints import StudyPrints
from desktop.core.intake.visits.prints import VisitPrints
from desktop.core.merge.holdings import MergeHoldings
from desktop.core.merge.ledger import absorbed_numbers
from desktop.core.people.follow.prints import FollowPrints
from desktop.core.people.follow.service import FollowService
from desktop.core.people.holdings import PeopleHoldings
from desktop.core.people.ledger import file_numbers_in
from desktop.core.policy.profile import InForce, PolicyProfile
from desktop.core.proofs.holdings import ProofHoldings
from desktop.core.proofs.plan.prints import PlanPrints
from desktop.core.proofs.pledges.prints import PledgePrints
from desktop.core.proofs.prints import RegisterPrints
from desktop.core.reports.prints import CheckPrints, TracePrints
from desktop.core.reports.terms import CheckReport
from desktop.core.sealed.holdings import SealedHoldings
from desktop.core.sealed.ledger import Room
from desktop.core.staff.holdings import StaffHoldings
from desktop.core.surveys.holdings import SurveyHoldings
from desktop.core.surveys.prints import SurveyPrints
from desktop.core.surveys.service import SurveyService
from desktop.core.work import Look, Work
from desktop.core.work.acts import Called
from desktop.core.work.holdings import Holdings, Whose
from desktop.core.work.own import WorkHoldings
from desktop.core.work.policies import Policies
from desktop.core.work.traced import Counter
from desktop.storage.blobs import Blobs

#: What people call records by, of each desk that is asked for it.
CALLED: Final[tuple[Called, ...]] = (
    numbers_in, absorbed_numbers, file_numbers_in, printed_in, voices_in, letters_in, imports_in,
    order_numbers_in, sitting_numbers_in,
)  # fmt: skip


def builders(
    casebook: Casebook,
    profile: InForce,
    messages: Messages,
    *,
    home_visits: HomeVisits,
    committee: CommitteeService,
    sitting: SittingPapers,
    letters: CorrespondenceService,
    follow: FollowService,
    surveys: SurveyService,
    policies: Policies,
    hearing: Hearing,
    check_in: Callable[[Work | Look], CheckReport],
) -> dict[str, Builder]:
    """Return what puts together each form that is issued from the office's records, by its id."""
    registers = {
        **TracePrints(profile, traced, messages).registers,
        **PledgePrints(policies, messages).registers,
        **PlanPrints(profile, messages).registers,
        **InitiatedPrints(messages).registers,
        **AdoptionPrints(policies, messages).registers,
        **VoiceFigures(hearing.book, messages).registers,
        **CheckPrints(check_in, messages).registers,
    }
    return {
        **IntakePrints(casebook, profile, messages).builders,
        **FilePrints(casebook, profile, messages).builders,
        **ConsentPrints(profile, messages).builders,
        **home_visits.builders,
        **StudyPrints(casebook, messages).builders,
        **VisitPrints(messages).builders,
        **DayPrints(messages).builders,
        **CommitteePrints(casebook, committee, messages).builders,
        **ObjectionPrints(casebook, messages, committee.frozen_in).builders,
        **sitting.builders,
        **OutsidePrints(messages).builders,
        **AidPrints(profile, messages, hidden_in).builders,
        **CorrespondencePrints(letters, messages).builders,
        **GoodsPrints(messages).builders,
        **GivingPrints(profile, messages, to_deliver).builders,
        **CardPrints(messages).builders,
        **SlipPrints(messages).builders,
        **FollowPrints(follow, messages).builders,
        **SurveyPrints(surveys, messages).builders,
        **RegisterPrints(messages, registers).builders,
        **VoicePapers(hearing.book, hearing.harm, messages).builders,
    }


def holdings(blobs: Blobs, room: Room | None = None) -> tuple[Holdings, ...]:
    """Return what each desk holds, from the top desk down; ``room`` opens what is sealed."""
    intake = IntakeHoldings()
    complaints = ComplaintHoldings(Whose(intake))
    letters = CorrespondenceHoldings(Whose(intake))
    goods = GoodsHoldings()
    documents = DocumentHoldings(blobs, Whose(intake, complaints, letters, goods))
    return (
        MergeHoldings(),
        ExchangeHoldings(),
        complaints,
        ProofHoldings(),
        letters,
        CommitteeHoldings(Whose(intake, complaints)),
        intake,
        SurveyHoldings(),
        *(goods, AidHoldings()),
        ConsentHoldings(),
        SealedHoldings(room),  # its rows are a file's, and go to another file before it goes
        PeopleHoldings(),
        StaffHoldings(),
        documents,
        WorkHoldings(Whose(intake, complaints, letters, goods, documents)),
    )


def traced(profile: PolicyProfile) -> Sequence[Counter]:
    """Return what every room registers for the policy's trace, which is loaded when it is read."""
    from desktop.core.complaints import traced as complaints
    from desktop.core.consents import traced as consents
    from desktop.core.correspondence import traced as letters
    from desktop.core.documents import traced as documents
    from desktop.core.intake import traced as intake
    from desktop.core.intake.visits import traced as visits
    from desktop.core.people import traced as people
    from desktop.core.proofs import traced as proofs
    from desktop.core.surveys import traced as surveys

    constant = (complaints, surveys, people, consents, documents, proofs)
    return (
        *visits.traced(profile),
        *letters.traced(profile),
        *intake.traced(profile),
        *(one for room in constant for one in room.TRACED),
    )
