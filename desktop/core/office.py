"""The open office: every desk's service, as ``boot`` wired them, for the window and the command
line to take what they need from.
"""

from dataclasses import dataclass

from desktop.base.clock import Clock
from desktop.base.messages import Messages
from desktop.core.adoption.service import AdoptionService
from desktop.core.backup.service import BackupService
from desktop.core.committee.service import CommitteeService
from desktop.core.complaints.service import ComplaintService
from desktop.core.documents.service import DocumentService
from desktop.core.documents.terms import Press
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.service import IntakeService
from desktop.core.intake.visits.service import VisitService
from desktop.core.people.service import PeopleService
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.reports.service import ReportService
from desktop.core.staff.service import StaffService
from desktop.core.surveys.service import SurveyService
from desktop.core.work import Doors
from desktop.core.work.drafts import Drafts
from desktop.core.work.policies import Policies


@dataclass(frozen=True, slots=True)
class Office:
    """Services run on the database's own thread; see ``storage.lane``."""

    policies: Policies
    adoption: AdoptionService
    doors: Doors
    clock: Clock
    messages: Messages
    drafts: Drafts
    staff: StaffService
    people: PeopleService
    visits: VisitService
    intake: IntakeService
    casebook: Casebook
    committee: CommitteeService
    surveys: SurveyService
    complaints: ComplaintService
    documents: DocumentService
    reports: ReportService
    backup: BackupService
    press: Press

    @property
    def policy(self) -> LoadedPolicy:
        """What the office works by now: its policy with its own choices over it."""
        return self.policies.in_force
