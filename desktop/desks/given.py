"""What is written, given and shown."""

from typing import TypedDict

from desktop.base.paths import resource
from desktop.core.aid.goods.services import CardService, DeviceService, GivingService, GoodsService
from desktop.core.aid.ledger import Cases
from desktop.core.aid.room import Money
from desktop.core.complaints.harm.claims.ledger import hidden_orders
from desktop.core.correspondence.ledger import Sent
from desktop.core.correspondence.outside.service import OutsideService
from desktop.core.correspondence.scans.service import LetterScans
from desktop.core.correspondence.service import CorrespondenceService
from desktop.core.documents.service import DocumentService
from desktop.core.intake.leads.ledger import files_meant
from desktop.core.intake.ledger import to_deliver
from desktop.core.proofs.liaison.service import LiaisonService
from desktop.core.proofs.plan.service import PlanService
from desktop.core.proofs.pledges.service import PledgeService
from desktop.core.proofs.service import ProofService
from desktop.core.surveys.loader import load_surveys
from desktop.core.surveys.samples.service import SampleService
from desktop.core.surveys.service import SurveyService
from desktop.desks.ground import Ground
from desktop.storage.blobs import Blobs


class Written(TypedDict):
    """What is printed, sent and asked on paper."""

    documents: DocumentService
    correspondence: CorrespondenceService
    outside: OutsideService
    letter_scans: LetterScans
    surveys: SurveyService
    samples: SampleService


def written(ground: Ground, blobs: Blobs) -> Written:
    """Return its services; a letter that is issued stands in the register too."""
    doors, sent = ground.doors, Sent(ground.messages)
    documents = DocumentService(doors, ground.profile, ground.messages)
    documents.going_out = sent
    documents.hidden = hidden_orders
    return Written(
        documents=documents,
        correspondence=CorrespondenceService(doors, sent),
        outside=OutsideService(doors),
        letter_scans=LetterScans(doors, blobs),
        surveys=SurveyService(doors, load_surveys(resource("surveys"))),
        samples=SampleService(doors),
    )


class Aid(TypedDict):
    """What is given: goods and money."""

    goods: GoodsService
    cards: CardService
    devices: DeviceService
    givings: GivingService
    money: Money


def aid(ground: Ground, cases: Cases) -> Aid:
    """Return the desks of the store and of the money."""
    doors, profile = ground.doors, ground.profile
    return Aid(
        goods=GoodsService(doors),
        cards=CardService(doors),
        devices=DeviceService(doors, ground.messages),
        givings=GivingService(doors, to_deliver, files_meant),
        money=Money.of(doors, profile, cases),
    )


class Proofs(TypedDict):
    """What shows that the policy is kept."""

    proofs: ProofService
    liaison: LiaisonService
    plan: PlanService
    pledges: PledgeService


def proofs(ground: Ground) -> Proofs:
    """Return its services."""
    doors, profile = ground.doors, ground.profile
    return Proofs(
        proofs=ProofService(doors),
        liaison=LiaisonService(doors, profile),
        plan=PlanService(doors, profile),
        pledges=PledgeService(doors, ground.policies, ground.messages),
    )
