"""The one place where objects are built and wired. Each branch imports what it needs when it is
taken: the command line starts without Qt, and the window paints before the database is loaded.
"""

import sys
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from desktop import __version__
from desktop.base import log
from desktop.base.clock import Clock, SystemClock, riyadh_date
from desktop.base.messages import Messages
from desktop.base.paths import default_data_dir, resource
from desktop.storage.lane import Lane

if TYPE_CHECKING:
    from desktop.cli.house import Means
    from desktop.core.gate import Gate, Materials
    from desktop.core.office import Office
    from desktop.core.policy.calendar import WorkCalendar
    from desktop.core.policy.profile import PolicyProfile
    from desktop.core.work.holdings import Holdings
    from desktop.core.work.policies import Policies
    from desktop.core.work.traced import Traced
    from desktop.storage.blobs import Blobs
    from desktop.storage.keys import Cost
    from desktop.storage.store import Store

P = ParamSpec("P")
T = TypeVar("T")


class House:
    """One data folder with its lane and its gate.

    Whatever touches the office runs by :meth:`call` (and waits) or by ``lane.submit``. Its tables
    lie in the folder; ``store`` is for the tests, which put them on a server too.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock | None = None,
        cost: "Cost | None" = None,
        store: "Store | None" = None,
    ) -> None:
        self.path = path
        self.clock = clock or SystemClock()
        self.messages = Messages()
        self.lane = Lane()
        self._cost = cost
        self._store = store

    @cached_property
    def gate(self) -> "Gate":
        """The way into the office; the first use loads the database's libraries."""
        from desktop.core.gate import Gate
        from desktop.storage.folder import DataFolder

        return Gate(DataFolder(self.path), self.clock, self._assemble, self._cost, self._store)

    def call(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one operation in the lane and wait for it."""
        return self.lane.call(act, *args, **kwargs)

    def close(self) -> None:
        """Finish what is queued, close the office and end the lane."""
        self.lane.call(self.gate.close)
        self.lane.close()

    def _assemble(self, materials: "Materials") -> "Office":
        from desktop.core.adoption.service import AdoptionService
        from desktop.core.backup.service import BackupService
        from desktop.core.committee.prints import CommitteePrints
        from desktop.core.committee.service import CommitteeService
        from desktop.core.complaints.service import ComplaintService
        from desktop.core.documents.numbers import next_number
        from desktop.core.documents.service import DocumentService
        from desktop.core.intake.casebook import Casebook
        from desktop.core.intake.decider import RequestDecider
        from desktop.core.intake.prints import IntakePrints
        from desktop.core.intake.service import IntakeService
        from desktop.core.intake.visits.service import VisitService
        from desktop.core.office import Office
        from desktop.core.people.service import PeopleService
        from desktop.core.reports.service import ReportService
        from desktop.core.staff.service import StaffService, names_in
        from desktop.core.surveys.loader import load_surveys
        from desktop.core.surveys.prints import SurveyPrints
        from desktop.core.surveys.service import SurveyService
        from desktop.core.work.drafts import Drafts
        from desktop.printing.press import OfficePress
        from desktop.storage.blobs import Blobs

        doors, policies = materials.doors, materials.policies
        profile = policies.profile
        blobs = Blobs(materials.folder.blobs, materials.key)
        staff = StaffService(doors, materials.vault, materials.key, blobs, self._cost)
        casebook = Casebook(policies, partial(self._calendar, policies), self.messages)
        intake = IntakeService(doors, policies, casebook)
        documents = DocumentService(doors, profile)
        surveys = SurveyService(doors, load_surveys(resource("surveys")))
        committee = CommitteeService(doors, profile, [RequestDecider(intake, casebook)])
        builders = {
            **IntakePrints(casebook, profile, self.messages).builders,
            **CommitteePrints(casebook, committee, self.messages).builders,
            **SurveyPrints(surveys, self.messages).builders,
        }
        backup = BackupService(
            doors,
            self.lane,
            materials.engine,
            key=materials.key,
            folder=materials.folder,
            clock=self.clock,
            program=__version__,
        )
        log.to_folder(materials.folder.logs)
        return Office(
            policies=policies,
            adoption=AdoptionService(doors, policies),
            doors=doors,
            clock=self.clock,
            messages=self.messages,
            drafts=Drafts(doors),
            staff=staff,
            people=PeopleService(doors, profile, next_number, names_in),
            visits=VisitService(doors, profile),
            intake=intake,
            casebook=casebook,
            committee=committee,
            surveys=surveys,
            complaints=ComplaintService(doors, next_number),
            documents=documents,
            reports=ReportService(doors, profile, holdings(blobs), traced),
            backup=backup,
            press=OfficePress(documents, builders, staff.letterhead),
        )

    def _calendar(self, policies: "Policies") -> "WorkCalendar":
        from desktop.core.policy.calendar import FIRST_YEAR, LAST_YEAR, shipped_calendar

        year = riyadh_date(self.clock.now()).year
        # Old requests show their dates too, and a PC's clock may be far out.
        known = policies.profile().office.holidays
        return shipped_calendar(max(FIRST_YEAR, year - 20), min(LAST_YEAR, year + 2), known)


def holdings(blobs: "Blobs") -> "tuple[Holdings, ...]":
    """Return what each desk holds, from the top desk down."""
    from desktop.core.committee.holdings import CommitteeHoldings
    from desktop.core.complaints.holdings import ComplaintHoldings
    from desktop.core.documents.holdings import DocumentHoldings
    from desktop.core.intake.holdings import IntakeHoldings
    from desktop.core.people.holdings import PeopleHoldings
    from desktop.core.staff.holdings import StaffHoldings
    from desktop.core.surveys.holdings import SurveyHoldings
    from desktop.core.work.holdings import Whose
    from desktop.core.work.own import WorkHoldings

    intake = IntakeHoldings()
    complaints = ComplaintHoldings(Whose(intake))
    documents = DocumentHoldings(blobs, Whose(intake, complaints))
    return (
        complaints,
        CommitteeHoldings(),
        intake,
        SurveyHoldings(),
        PeopleHoldings(),
        StaffHoldings(),
        documents,
        WorkHoldings(Whose(intake, complaints, documents)),
    )


def traced(profile: "PolicyProfile") -> "Sequence[Traced]":
    """Return what every room registers for the policy's trace."""
    from desktop.core.complaints import traced as complaints
    from desktop.core.documents import traced as documents
    from desktop.core.intake import traced as intake
    from desktop.core.intake.visits import traced as visits
    from desktop.core.people import traced as people
    from desktop.core.reports import traced as reports
    from desktop.core.staff import traced as staff
    from desktop.core.surveys import traced as surveys

    constant = (complaints, surveys, people, staff, documents, reports)
    return (
        *visits.traced(profile),
        *intake.traced(profile),
        *(one for room in constant for one in room.TRACED),
    )


def _sample_form(
    form_id: str, profile: "PolicyProfile", blank: bool, attach_data: bool
) -> tuple[bytes, int]:
    from desktop.core.documents.catalogue import form_spec
    from desktop.printing.render import Options, render
    from desktop.printing.samples import sample

    form = sample(form_spec(form_id).id, profile, blank=blank)
    drawn = render(form_id, form, options=Options(attach_data=attach_data))
    return drawn.pdf, drawn.pages


def _recovery_sheet(
    profile: "PolicyProfile", office: str, made_for: str, groups: tuple[str, ...]
) -> tuple[bytes, int]:
    from desktop.printing.press import recovery_sheet

    drawn = recovery_sheet(profile, Messages(), office, made_for, groups)
    return drawn.pdf, drawn.pages


def _means() -> "Means":
    from desktop.cli.house import Means

    return Means(
        house=House,
        default_data=default_data_dir,
        sample_form=_sample_form,
        recovery_sheet=_recovery_sheet,
    )


def main(argv: Sequence[str]) -> int:
    """Run the program: the window without a command, else the command; returns the exit status."""
    sys.setswitchinterval(0.0005)
    if not argv:
        return _window(default_data_dir())
    from desktop.cli.main import parse, run

    args = parse(argv)
    return run(args, _means()) if args.command else _window(args.data or default_data_dir())


def _window(data: Path) -> int:
    from desktop.ui.app import run_window

    return run_window(House(data), _recovery_sheet)
