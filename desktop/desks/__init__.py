"""The desks of an open office, wired with one another."""

from functools import partial

from desktop.base import log
from desktop.base.clock import Clock
from desktop.base.messages import Messages
from desktop.core.adoption.service import AdoptionService
from desktop.core.complaints.harm.claims.ledger import Claims
from desktop.core.complaints.room import Hearing
from desktop.core.documents.numbers import next_number
from desktop.core.exchange.service import ExchangeService
from desktop.core.finding.service import FindingService
from desktop.core.gate import Materials
from desktop.core.intake.granting import RequestCases
from desktop.core.merge.service import MergeService
from desktop.core.office import Lists, Office
from desktop.core.people.service import PeopleService
from desktop.core.proofs.ledger import adopted_in
from desktop.core.reports.pack import PackService
from desktop.core.reports.service import ReportService
from desktop.core.sealed.envelopes.ledger import Envelopes
from desktop.core.staff.service import names_in
from desktop.core.work.support import Support
from desktop.desks.casework import body, with_casework
from desktop.desks.given import aid, proofs, written
from desktop.desks.ground import Ground
from desktop.desks.keyed import files, staff, with_keys
from desktop.desks.paid_for import PaidFor
from desktop.desks.requests import requests
from desktop.lists import builders, holdings, traced
from desktop.printing.press import OfficePress
from desktop.storage.keys import Cost
from desktop.storage.lane import Lane
from desktop.storage.pages import read_through
from desktop.storage.vault_file import check_files


def assemble(
    materials: Materials, lane: Lane, clock: Clock, messages: Messages, cost: Cost | None
) -> Office:
    """Return the office of an opened folder; ``cost`` is what a guess at a new password costs."""
    ground = Ground(materials, clock, messages)
    doors, policies, profile = ground.doors, ground.policies, ground.profile
    doors.head = policies.head
    keyed, casework = with_keys(ground, lane, cost), with_casework(ground)
    blobs, kept, on_paper = keyed.blobs, materials.folder, written(ground, keyed.blobs)
    cases = RequestCases(casework.intake, casework.casebook)
    heard = Hearing.of(doors, profile, Envelopes(materials.vault, materials.keyring), blobs)
    of_people = files(ground, keyed)
    of_requests = requests(ground, casework, cases, blobs)
    people = PeopleService(doors, profile, next_number, names_in)
    finding = FindingService(doors, people, lane.submit_in_rest)
    log.to_folder(materials.folder.logs)
    people.index_anew()
    on_paper["correspondence"].index_anew()
    casework.intake.renew_due()
    held = holdings(blobs, keyed.room)
    reports = ReportService(doors, profile, held, traced, partial(check_files, kept.vault))
    papers = builders(
        casework.casebook, profile, messages, home_visits=of_requests["home_visits"],
        committee=casework.committee, sitting=casework.papers, follow=of_people["follow"],
        letters=on_paper["correspondence"], surveys=on_paper["surveys"], policies=policies,
        hearing=heard, check_in=reports.check_in,
    )  # fmt: skip
    press = OfficePress(on_paper["documents"], papers, keyed.staff.letterhead)
    return Office(
        **staff(ground, keyed),
        **of_people,
        **on_paper,
        **of_requests,
        **body(ground, casework, blobs),
        **aid(ground, PaidFor(cases, Claims())),
        **proofs(ground),
        policies=policies,
        adoption=AdoptionService(doors, policies, adopted_in),
        doors=doors,
        clock=clock,
        messages=messages,
        people=people,
        lists=Lists.of(doors, profile, casework.intake, casework.casebook, heard.book),
        finding=finding,
        exchange=ExchangeService(doors, profile, messages, held, finding),
        merges=MergeService(doors, held, names_in),
        complaints=heard.complaints,
        hearing=heard,
        reports=reports,
        packs=PackService(doors, press, policies, messages),
        press=press,
        beside=lane.beside,
        practice=materials.practice,
        support=Support(doors, kept, finding.size),
        read_through=partial(read_through, materials.engine, kept.database, materials.key),
    )
