"""Requests, and the body that decides on them."""

from typing import NamedTuple, TypedDict

from desktop.core.committee.agenda import AgendaService
from desktop.core.committee.decider import Decider
from desktop.core.committee.ledger import on_agenda
from desktop.core.committee.members.service import MemberService
from desktop.core.committee.minutes import SittingPapers
from desktop.core.committee.service import CommitteeService
from desktop.core.committee.signing import SigningService
from desktop.core.complaints.decider import ObjectionDecider
from desktop.core.complaints.ledger import follow_in as follow_objection
from desktop.core.complaints.ledger import on_objection
from desktop.core.complaints.objections.service import ObjectionService
from desktop.core.correspondence.ledger import bring_request
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.decider import RequestDecider
from desktop.core.intake.service import IntakeService
from desktop.desks.ground import Ground
from desktop.storage.blobs import Blobs


class Casework(NamedTuple):
    """Requests, and the body that decides on them."""

    casebook: Casebook
    intake: IntakeService
    deciders: dict[str, Decider]
    agenda: AgendaService
    committee: CommitteeService
    papers: SittingPapers


def with_casework(ground: Ground) -> Casework:
    """Return the requests with the body: each is told of the other by what it is given."""
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
    return Casework(
        casebook,
        intake,
        deciders,
        agenda,
        CommitteeService(doors, profile, deciders.values(), agenda),
        SittingPapers(profile, agenda, deciders, messages),
    )


class Body(TypedDict):
    """The body that decides, and what is objected to it."""

    members: MemberService
    committee: CommitteeService
    agenda: AgendaService
    signing: SigningService
    objections: ObjectionService


def body(ground: Ground, casework: Casework, blobs: Blobs) -> Body:
    """Return the services of its sittings."""
    doors, profile = ground.doors, ground.profile
    return Body(
        members=MemberService(doors, profile),
        committee=casework.committee,
        agenda=casework.agenda,
        signing=SigningService(doors, profile, casework.deciders, casework.papers, blobs),
        objections=ObjectionService(doors, casework.casebook, ground.messages),
    )
