"""Every page and every sheet of the real window, each opened on something in one busy office.

``tour`` (a fixture, one window a module) sits at the PC with every role; ``tour.stops()`` names all
there is to see, and ``tour.show(stop)`` opens it and returns the page, or the sheet over it.
A page, a place or a sheet without a stop of its own fails ``tests/ui/test_tour.py``.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.base.clock import FixedClock, today
from desktop.base.paths import resource
from desktop.boot import House
from desktop.core.adoption.terms import Unconfirmed
from desktop.core.aid.transfers.terms import AnswerCount, BankAnswer
from desktop.core.complaints.terms import VoiceKind
from desktop.core.exchange.terms import Source
from desktop.core.intake.calendar.terms import Edit
from desktop.core.intake.changed.terms import ToSign
from desktop.core.intake.copied import CopyView, EndedCopy
from desktop.core.intake.facts import Outcome, Reached
from desktop.core.intake.ratifying.terms import RatifyRows, ToRatify
from desktop.core.intake.steps.clarification import Answer, Clarify
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.terms import Snapshot
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.merge.terms import MergeView
from desktop.core.people.likeness import Likeness
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.loader import LoadedPolicy, load
from desktop.core.policy.vocabulary import ChannelId, Serves, StepId
from desktop.core.proofs.pledges.terms import Over
from desktop.core.proofs.terms import ProofKind
from desktop.core.work import Role
from desktop.core.work.drafts import DraftLine, Way
from desktop.ui import kit, places
from desktop.ui.aid.allot_sheet import AllotSheet
from desktop.ui.aid.line_sheets import LineSheet, MoneySheet, ReleaseSheet
from desktop.ui.aid.order_sheets import ApproveSheet, StrikeSheet
from desktop.ui.aid.review_sheet import ReviewScheduleSheet
from desktop.ui.aid.schedule_sheets import (
    EndScheduleSheet,
    MakeScheduleSheet,
    ResumeScheduleSheet,
    SuspendScheduleSheet,
)
from desktop.ui.aid.settle_sheet import SettleSheet
from desktop.ui.app import make_window
from desktop.ui.committee.attending import AttendSheet
from desktop.ui.committee.give_sheet import GiveTurnsSheet
from desktop.ui.committee.member_sheets import (
    MemberDeputySheet,
    MemberEndSheet,
    MemberNameSheet,
)
from desktop.ui.committee.more_sheet import MoreSheet
from desktop.ui.committee.pad_sheet import PadSheet
from desktop.ui.committee.planning import PlanSittingSheet
from desktop.ui.committee.ratify_sheet import RatifySheet
from desktop.ui.committee.row_card import RowSheet
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.complaints.board_sheet import BoardSheet
from desktop.ui.complaints.box_sheet import BoxSheet
from desktop.ui.complaints.correct import AddSheet, KindSheet
from desktop.ui.complaints.harm_sheets import HarmSheet, OpenHarmSheet
from desktop.ui.complaints.month_sheet import MonthSheet
from desktop.ui.complaints.naming import NamingSheet
from desktop.ui.complaints.taking_sheet import TakingSheet
from desktop.ui.exchange.columns_sheet import ColumnsSheet
from desktop.ui.exchange.reading import Book
from desktop.ui.goods.card_sheets import (
    CountCardsSheet,
    EndCardSheet,
    GiveCardSheet,
    ReceiveCardsSheet,
)
from desktop.ui.goods.device_sheets import (
    AddDeviceSheet,
    BackSheet,
    DeviceWhySheet,
    LendSheet,
    RenewSheet,
)
from desktop.ui.goods.giving_sheets import (
    CloseGivingSheet,
    GivingSheetSheet,
    NeededSheet,
    PlanGivingSheet,
    PrintSheetSheet,
)
from desktop.ui.goods.store_sheets import (
    CountSheet,
    IssueSheet,
    ItemSheet,
    ReceiveSheet,
    ReturnSheet,
    SpoilSheet,
)
from desktop.ui.home.reviews import ReviewSheet
from desktop.ui.intake.appointing import AppointSheet, CallOffSheet, PutOffSheet
from desktop.ui.intake.arriving import ArriveSheet, SaidSheet
from desktop.ui.intake.closing import DaySheet
from desktop.ui.intake.correcting import CorrectSheet
from desktop.ui.intake.elsewhere import ElsewhereSheet
from desktop.ui.intake.journey import DONE, HOUSEHOLD, NEED, PERSON
from desktop.ui.intake.route import Route
from desktop.ui.intake.steps.clarification import ClarificationSheet
from desktop.ui.intake.visit_question import VisitQuestionSheet
from desktop.ui.kit import texts, theme
from desktop.ui.kit.asking import ProgressSheet
from desktop.ui.kit.operation import Operation, Running
from desktop.ui.parts.consents.handing import HandNoticeSheet
from desktop.ui.parts.consents.sheets import AnswerSheet, InquirySheet, TakeBackSheet
from desktop.ui.parts.decision_letters import LettersSheet
from desktop.ui.parts.exporting import ExportSheet
from desktop.ui.parts.initiated import CallOffVisitSheet, MakeVisitSheet, PlanVisitSheet
from desktop.ui.parts.letters.sheets import CancelSheet, LetterSheet
from desktop.ui.parts.lists.columns_sheet import ListColumnsSheet
from desktop.ui.parts.person.beside import BesideSheet
from desktop.ui.parts.person.likeness import DistinctSheet
from desktop.ui.parts.phone_sheet import PhoneSheet
from desktop.ui.parts.resuming import DraftSheet
from desktop.ui.parts.scans.copies import CopySheet, kept_words
from desktop.ui.parts.scans.pages import ScannedPage, pdf_of
from desktop.ui.parts.scans.scanning import ScanSheet
from desktop.ui.parts.scans.tray import TrayPage
from desktop.ui.parts.scans.whose import scan_paper
from desktop.ui.parts.sealed.notes import MoveSheet
from desktop.ui.parts.sealed.sheet import SealSheet
from desktop.ui.parts.stand_ins import EndSheet
from desktop.ui.people.changes import ChangesSheet
from desktop.ui.people.heir_sheet import HeirSheet
from desktop.ui.people.links_card import BindSheet, EndLinkSheet
from desktop.ui.people.member_sheet import MemberSheet, PartSheet
from desktop.ui.people.merged import CompareSheet, UnmergeSheet
from desktop.ui.people.move_over_sheet import MoveOverSheet
from desktop.ui.people.sign_sheet import SignChangeSheet
from desktop.ui.people.step_sheet import StepSheet
from desktop.ui.places import PageId, Place
from desktop.ui.proofs.liaison_sheets import EndOfficerSheet, EnquireSheet, OfficerSheet
from desktop.ui.proofs.plan_sheets import NotDoneSheet, PlanWaySheet
from desktop.ui.proofs.pledge_sheets import EnterCodeSheet, ExceptSheet, SignPolicySheet
from desktop.ui.proofs.proof_sheets import ProofSheet, StrikeProofSheet
from desktop.ui.reports.asked import AskedSheet, ConditionsSheet
from desktop.ui.reports.confirming import ConfirmPolicySheet
from desktop.ui.reports.holiday_edits import HolidaySheet, ReviseSheet
from desktop.ui.reports.pack_sheet import PackSheet
from desktop.ui.requests.clock import PauseSheet, ResumeSheet
from desktop.ui.requests.move_sheet import MovingSheet
from desktop.ui.requests.notices import NoticesSheet
from desktop.ui.requests.objection_sheet import ObjectionSheet
from desktop.ui.requests.take_back import ContrarySheet
from desktop.ui.requests.tell_sheet import TellSheet
from desktop.ui.requests.telling_lists import Waits
from desktop.ui.requests.visit_answers import GiveAnswerSheet, VisitAnswerSheet
from desktop.ui.requests.visits import VisitsSheet
from desktop.ui.requests.withdraw import WithdrawSheet
from desktop.ui.shell.crash import CrashSheet
from desktop.ui.shell.help import ShortcutHelp
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.setup_flow import Step
from desktop.ui.shell.support import SupportSheet
from desktop.ui.staff.account import NewStaffSheet, RolesSheet
from desktop.ui.staff.key_sheets import RecoverySheet, RenewKeysSheet
from desktop.ui.staff.stand_in_sheet import StandInSheet
from desktop.ui.study.assigning import AssignSheet
from desktop.ui.study.visits import PlanSheet, RecordSheet
from desktop.ui.surveys.handed_out import HandedOutSheet
from desktop.ui.surveys.opening import RoundSheet
from desktop.ui.surveys.sample import SampleSheet
from tests.exchange.lists import old_list
from tests.objections import answered
from tests.offices import CHEAP, NOW, PASSWORD, Live
from tests.ui.busy_office import Busy
from tests.ui.rooms import settle, spin
from tests.ui.scans.made import picture

#: What a policy may ask at the desk and haqal does not, each after the step it follows.
_MORE: Final = {"reception": "requirements", "explanation": "reply_channel"}
#: What the smallest screens leave of themselves, and the usual ones: width and height.
SIZES: Final = ((910, 492), (1024, 720), (1092, 594), (1366, 748), (1536, 844))
#: Minutes without input until the office locks: a walk over everything outlasts the usual 15.
_LONG: Final = 999
#: The pages of the money.
_MONEY: Final = (
    PageId.LINES,
    PageId.ALLOT,
    PageId.ORDERS,
    PageId.TRANSFERS,
    PageId.RETURNED,
    PageId.SCHEDULES,
)
#: The log of the day that it is, whichever was looked at before.
_TODAY: Final = places.LogOf(f"{NOW:%Y-%m-%d}")
#: Requests whose page offers each act of ``requests.acts``.
ACTS: Final = {
    "VisitAct": "to_refer",
    "StudyAct": "referred",
    "DecideAct": "studied",
    "AnswerAct": "referred_4",
    "GiveAnswerAct": "referred_3",
    "NotifyAct": "decided",
    "DeliverAct": "told",
}


def whole_policy(shipped: LoadedPolicy, folder: Path) -> LoadedPolicy:
    """Return haqal's policy with the steps of the desk that it leaves out."""
    text = shipped.text
    for before, more in _MORE.items():
        text = text.replace(f'  "{before}",\n', f'  "{before}",\n  "{more}",\n', 1)
    path = folder / "كل الخطوات.toml"
    path.write_text(text, "utf-8")
    return load(path)


@dataclass(frozen=True)
class Stop:
    """Something to be looked at; ``kind`` is page, sheet or outside (of the open office)."""

    name: str
    kind: str
    open: Callable[[], QWidget]


class Tour:
    """The main window over a busy office, and a second one where there is none yet."""

    def __init__(self, app: QApplication, live: Live, busy: Busy, folder: Path) -> None:
        self.app, self.live, self.busy = app, live, busy
        self._lists = count(1)
        self.folder = folder
        self._told = ""
        self.fresh_house: House | None = None
        self.window = self._made(live.house, "machine.toml")
        self.fresh: Any = None
        self.enter()

    def _made(self, house: House, preferences: str) -> Any:
        made = make_window(self.app, house, lambda *_: (b"", 0), self._worn(preferences))
        made.resize(1366, 748)
        made.show()
        made.activateWindow()
        made.start()
        settle(made.tasks)
        return made

    def _worn(self, name: str) -> Preferences:
        """Return a machine that wears what is worn now: each window dresses the whole program."""
        machine, worn = Preferences(self.folder / name), theme.current_theme()
        machine.put("window", "theme", worn.mode.value)
        machine.put("window", "text", worn.size.value)
        # a tour sends no input that counts as somebody's
        machine.put("window", "idle_minutes", _LONG)
        return machine

    def close(self) -> None:
        """Close both windows and the house of the second; the office is closed by who opened it."""
        for window in (self.window, self.fresh):
            if window is not None:
                window.close()
                settle(window.tasks)
                window.deleteLater()
        if self.fresh_house is not None:
            self.fresh_house.close()

    # ---- in the office

    @property
    def room(self) -> Any:
        """The open office in the window."""
        return self.window.room

    def enter(self, *roles: Role) -> None:
        """Open the office as somebody with these roles (with none given: with all)."""
        if self.window.is_open:
            self.leave()
        slot = self.live.slots[roles[0] if roles else Role.RECEPTION]
        unlocked = self.live.call(self.window._gate.unlock, slot, PASSWORD)
        actor = replace(unlocked.actor, roles=frozenset(roles or Role))
        self.window.entrance.opened.emit(replace(unlocked, actor=actor))
        self.rest()
        self.window.activateWindow()

    def leave(self) -> None:
        """Lock."""
        self.window.lock()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way in the windows."""
        for window in (self.window, self.fresh):
            if window is not None:
                settle(window.tasks)

    def go(self, to: Place | str) -> Any:
        """Open a page of the office, or a place, and return the page."""
        self.dismiss()
        if not self.window.is_open:
            self.enter()
        self.window.activateWindow()  # the window of the set-up may have been in front
        self.room.go(to)
        self.rest()
        return self.room._pages[self.room.current]

    def dismiss(self) -> None:
        """Take every sheet away."""
        for sheet in self._sheets():
            sheet.close_sheet()
        settle(self.window.tasks)

    def sheet(self) -> Any:
        """Return the sheet that lies on top; fails where there is none."""
        self.rest()
        until = monotonic() + 20
        while not (shown := [one for one in self._sheets() if one.isVisible()]):
            assert monotonic() < until
            spin(20)
            self.rest()
        return shown[-1]

    def _sheets(self) -> list[kit.Sheet]:
        """Look among the window's own parts: to look through all of them is a stall of 20 ms."""
        own = Qt.FindChildOption.FindDirectChildrenOnly
        return self.window.findChildren(kit.Sheet, options=own)

    def resize(self, width: int, height: int) -> None:
        """Give the windows a size; an older answer of the window manager may come after it."""
        size = QSize(width, height)
        windows = [window for window in (self.window, self.fresh) if window is not None]
        for _ in range(20):
            for window in windows:
                window.resize(size)
            self.rest()
            spin(5)
            if all(window.size() == size for window in windows):
                return

    def show(self, stop: Stop) -> Any:
        """Open a stop and return its page, sheet or card, painted."""
        self.dismiss()
        seen = stop.open()
        self.rest()
        return seen

    # ---- all there is

    def stops(self) -> Iterator[Stop]:
        """Name everything in the order of a day."""
        for name, place in self.places().items():
            yield Stop(name, "page", partial(self.go, place))
        for name in self.stages():
            yield Stop(f"visit.{name}", "page", partial(self.stage, name))
        for act, state in ACTS.items():
            place = places.Request(self.busy.requests[state].id)
            yield Stop(f"request.{act}", "page", partial(self.go, place))
        yield Stop("person.sealed", "page", self._sealed)
        yield Stop("import.judged", "page", self._old_list)
        for named, opens in {**self.sheets(), **self.questions()}.items():
            name = named if isinstance(named, str) else named.__name__
            yield Stop(name, "sheet", partial(self._opened, opens))
        for name, opens in self.outside().items():
            yield Stop(name, "outside", opens)

    def _opened(self, opens: Callable[[], object]) -> QWidget:
        opens()
        return self.sheet()

    def places(self) -> dict[str, Place | PageId]:
        """Return a sample of every page of the sidebar and of every kind of place."""
        busy, requests = self.busy, self.busy.requests
        listed = {spec.id: PageId(spec.id) for spec in self.room._specs.values() if spec.listed}
        voices = {f"voices.{kind}": places.Voice(kind) for kind in VoiceKind}
        request = requests["referred"].id
        return listed | voices | {
            "reception.search": places.Search("عبد الرحمن"),
            "visit.new": places.NewVisit("نورة"),
            "visit.of": places.VisitOf(busy.person),
            "visit.for": places.VisitFor(requests["lacking"].id),
            "person": places.Person(busy.person),
            "person.mourned": places.Person(busy.mourned),
            "household": places.HouseholdOf(busy.person),
            "person.merged": places.Person(busy.merged),
            "doubles": PageId.DOUBLES,
            "notices": PageId.NOTICES,
            "initiated": PageId.INITIATED,
            "compare": places.Compare(busy.person, busy.twin),
            "revise": places.Revise(busy.person),
            "follow.closed": places.Followed("closed"),
            "requests.all": places.Worklist(places.ALL),
            "requests.traced": places.Traced(Serves.SIGNATURE),
            "visits.traced": places.Logged(Serves.ENQUIRY),
            **{f"request.{state}": places.Request(one.id) for state, one in requests.items()},
            "study.new": places.StudyOf(requests["referred"].id),
            "study.again": places.StudyOf(requests["studied"].id),
            "members": PageId.MEMBERS,
            "sittings": PageId.SITTINGS,
            "deliveries": PageId.DELIVERIES,
            "import": PageId.IMPORT,
            "committee.sitting": places.Sitting(busy.sitting),
            "committee.marked": places.Decision(requests["studied"].id),
            "survey_entry": places.SurveyEntry(busy.round),
            "survey_results": places.SurveyResults(busy.round),
            "survey_results.overfull": places.SurveyResults(busy.overfull),
            "ratifying": PageId.RATIFYING,
            "turns": PageId.TURNS,
            "elsewhere": PageId.ELSEWHERE,
            "proofs": PageId.PROOFS,
            "handling": PageId.HANDLING,
            "harm": PageId.HARM,
            "pledges": PageId.PLEDGES,
            "pledges.code": places.PledgesOf(Over.CODE),
            "plan": PageId.PLAN,
            "liaison": PageId.LIAISON,
            "print.plan": places.Blank("proof_register", "plan"),
            "print.pledges": places.Blank("proof_register", "pledges"),
            "print.code": places.Blank("proof_register", "code_pledges"),
            "proofs.of": places.ProofsOf(ProofKind.SUPERVISORY_VISIT),
            "print.trace": places.Blank("proof_register", "trace"),
            "elsewhere.search": places.SentElsewhere("سالم"),
            "letter": places.Letter(busy.letter),
            "prints.of": places.Prints("request"),
            "print.issued": places.PrintOf(busy.document),
            "print.preview": places.Preview("request", request),
            "print.blank": places.Blank("survey", busy.round),
            "print.letters": places.Blank("letters", "1447-09"),
            "day_log": PageId.DAY_LOG,
            "day_log.of": places.LogOf("2026-02-01"),
            "appointments": PageId.APPOINTMENTS,
            "giving_day": places.GivingDay(busy.giving),
            **{one.value: one for one in _MONEY},
            "told": places.AidOf(busy.person),
            "cards": PageId.CARDS,
            "givings": PageId.GIVINGS,
            "store": PageId.STORE,
            "imports": PageId.IMPORTS,
            "files": PageId.FILES,
            "devices": PageId.DEVICES,
            "adopt": PageId.ADOPT,
            "choices": PageId.CHOICES,
            "calendar": PageId.CALENDAR,
            "restore": places.Restore(str(self.folder / "نسخة.istiqbal")),
        }  # fmt: skip

    def stages(self) -> list[str]:
        """Name every screen of a visit under the office's policy."""
        return [*Route(self.live.profile.steps).order, DONE]

    def stage(self, name: str) -> Any:
        """Open one screen of a visit."""
        before = name in {PERSON, HOUSEHOLD, NEED}
        request = self.busy.requests["to_refer" if name != "signature" else "draft"]
        place = places.VisitOf(request.person.id) if before else places.VisitFor(request.id)
        page = self.go(place)
        page._show(name)
        return page

    def _sealed(self) -> Any:
        """Open what is sealed of somebody."""
        page = self.go(places.Person(self.busy.person))
        page.sealed.open_button.click()
        self.rest()
        page.findChild(QScrollArea).ensureWidgetVisible(page.sealed, 0, 40)
        return page

    def sheets(self) -> dict[type[kit.Sheet], Callable[[], object]]:
        """Return how each class of sheet is opened; ConfirmSheet is in :meth:`questions`."""
        requests, on = self.busy.requests, self._on
        overfull = places.SurveyResults(self.busy.overfull)
        request = places.Request(requests["referred"].id)
        counted = places.Request(requests["studied"].id)
        held = places.Request(requests["funds"].id)
        study = places.StudyOf(requests["referred"].id)
        crash = self.folder / "تقرير.txt"
        draft = places.VisitFor(requests["draft"].id)
        person = places.Person(self.busy.person)
        return {
            ArriveSheet: on(PageId.RECEPTION, lambda page: page.wait.click()),
            AppointSheet: on(PageId.APPOINTMENTS, lambda page: page.new.click()),
            PutOffSheet: on(PageId.APPOINTMENTS, lambda page: page.move_it.click()),
            CallOffSheet: on(PageId.APPOINTMENTS, lambda page: page.off.click()),
            ListColumnsSheet: on(PageId.FILES, lambda page: page.list.bar.columns.click()),
            ExportSheet: on(PageId.FOLLOW, lambda page: page.export.click()),
            ColumnsSheet: lambda: self._of_list("columns"),
            PlanGivingSheet: on(PageId.GIVINGS, lambda page: page.new.click()),
            GivingSheetSheet: on(PageId.GIVINGS, lambda page: page.sheet.click()),
            PrintSheetSheet: on(PageId.GIVINGS, lambda page: page.print.click()),
            CloseGivingSheet: on(PageId.GIVINGS, lambda page: page.close_it.click()),
            NeededSheet: on(PageId.GIVINGS, lambda page: page.buy.click()),
            ItemSheet: on(PageId.STORE, lambda page: page.new.click()),
            ReceiveSheet: on(PageId.STORE, lambda page: page.receive.click()),
            IssueSheet: on(PageId.STORE, lambda page: page.issue.click()),
            CountSheet: on(PageId.STORE, lambda page: page.count.click()),
            ReturnSheet: on(PageId.STORE, lambda page: page.returned.click()),
            SpoilSheet: on(PageId.STORE, lambda page: page.spoil.click()),
            ReceiveCardsSheet: on(PageId.CARDS, lambda page: page.receive.click()),
            GiveCardSheet: on(PageId.CARDS, lambda page: page.give.click()),
            EndCardSheet: on(PageId.CARDS, lambda page: page.lost.click()),
            CountCardsSheet: on(PageId.CARDS, lambda page: page.count.click()),
            LineSheet: on(PageId.LINES, lambda page: page.new.click()),
            MoneySheet: on(PageId.LINES, lambda page: page.money.click()),
            ReleaseSheet: on(PageId.LINES, lambda page: _promised(page).give_back.click()),
            AllotSheet: on(PageId.ALLOT, lambda page: page.take.click()),
            ApproveSheet: on(PageId.ORDERS, lambda page: _reviewed(page).primary.click()),
            StrikeSheet: on(PageId.ORDERS, lambda page: _reviewed(page).strike.click()),
            SettleSheet: on(PageId.TRANSFERS, _row_of_list),
            MakeScheduleSheet: on(PageId.SCHEDULES, partial(_of_schedules, "to_make", "primary")),
            SuspendScheduleSheet: on(
                PageId.SCHEDULES, partial(_of_schedules, "running", "suspend")
            ),
            ResumeScheduleSheet: on(
                PageId.SCHEDULES, partial(_of_schedules, "suspended", "primary")
            ),
            ReviewScheduleSheet: on(PageId.SCHEDULES, partial(_of_schedules, "running", "review")),
            EndScheduleSheet: on(PageId.SCHEDULES, partial(_of_schedules, "running", "end")),
            AddDeviceSheet: on(PageId.DEVICES, lambda page: page.ask("add")),
            LendSheet: on(PageId.DEVICES, partial(_of_device, "lend")),
            BackSheet: on(PageId.DEVICES, partial(_of_device, "back")),
            RenewSheet: on(PageId.DEVICES, partial(_of_device, "renew")),
            DeviceWhySheet: on(PageId.DEVICES, partial(_of_device, "lost")),
            DaySheet: on(PageId.RECEPTION, lambda page: page.day.click()),
            SaidSheet: on(PageId.RECEPTION, _said),
            CorrectSheet: on(_TODAY, lambda page: _marked(page).correct.click()),
            SittingSheet: on(PageId.COMMITTEE, lambda page: page.acts.ask_opening()),
            PlanSittingSheet: on(PageId.COMMITTEE, lambda page: page.acts._ask_plan()),
            AttendSheet: on(PageId.COMMITTEE, lambda page: page.acts._ask_attendance()),
            SignChangeSheet: on(places.Revise(self.busy.person), _sign_change),
            PadSheet: on(PageId.COMMITTEE, lambda page: page.acts._ask_pad()),
            MoreSheet: on(PageId.COMMITTEE, lambda page: page.lists._ask_more()),
            RowSheet: on(PageId.COMMITTEE, lambda page: page.row._open()),
            MemberNameSheet: on(PageId.MEMBERS, lambda page: page._ask_new()),
            MemberEndSheet: on(PageId.MEMBERS, lambda page: page._ask_end()),
            MemberDeputySheet: on(PageId.MEMBERS, lambda page: page._ask_deputy()),
            RatifySheet: on(PageId.RATIFYING, _ratify),
            GiveTurnsSheet: on(PageId.TURNS, lambda page: page.give.click()),
            LettersSheet: on(PageId.COMMITTEE, lambda page: page._ask_letters()),
            ConditionsSheet: on(PageId.CHOICES, lambda page: _first(page, "services")),
            AskedSheet: on(PageId.CHOICES, lambda page: _first(page, "papers")),
            ScanSheet: on(draft, lambda page: _scanning(page, pages=0)),
            CopySheet: on(draft, _copy),
            NewStaffSheet: on(PageId.STAFF, lambda page: page.add_button.click()),
            StandInSheet: on(PageId.STAFF, lambda page: page.give.click()),
            EndSheet: on(PageId.STAFF, lambda page: page.stand_ins.ends[0].click()),
            RolesSheet: on(PageId.STAFF, lambda page: _marked(page).change.click()),
            RecoverySheet: on(PageId.STAFF, lambda page: page.keys.renew_sheet()),
            RenewKeysSheet: on(PageId.STAFF, lambda page: page.keys.renew_keys()),
            DraftSheet: on(PageId.HOME, lambda page: DraftSheet(page, _draft()).open()),
            ReviewSheet: on(PageId.HOME, lambda page: page.reviews.buttons[0].click()),
            VisitsSheet: on(PageId.REQUESTS, lambda page: page.visits.click()),
            ElsewhereSheet: on(places.NewVisit(""), lambda page: page.stages.person.first._ask()),
            LetterSheet: on(PageId.LETTERS, lambda page: page.came.click()),
            CancelSheet: on(places.Letter(self.busy.letter), lambda page: page.cancel.click()),
            NoticesSheet: on(places.Worklist(places.ALL), self._notices),
            PhoneSheet: on(
                places.Request(requests["decided"].id), lambda page: page.say.phone.click()
            ),
            ContrarySheet: self._contrary,
            TakingSheet: on(PageId.HANDLING, lambda page: _first_of(page).primary.click()),
            NamingSheet: on(PageId.HANDLING, lambda page: _first_of(page).about.click()),
            BoxSheet: on(PageId.HANDLING, lambda page: page.box.click()),
            MonthSheet: on(PageId.HANDLING, lambda page: page.month.click()),
            OpenHarmSheet: on(PageId.HARM, lambda page: page.new.click()),
            HarmSheet: on(PageId.HARM, lambda page: _first_of(page).buttons["talk"].click()),
            BoardSheet: on(PageId.HANDLING, lambda page: page.board.click()),
            KindSheet: on(places.Voice(VoiceKind.COMPLAINT), _wrong_kind),
            AddSheet: on(places.Voice(VoiceKind.COMPLAINT), lambda page: page.more.click()),
            ProofSheet: on(PageId.PROOFS, lambda page: page.record.click()),
            ConfirmPolicySheet: on(PageId.POLICY, _to_confirm),
            StrikeProofSheet: on(PageId.PROOFS, lambda page: page.strike.click()),
            SignPolicySheet: on(places.PledgesOf(Over.POLICY), lambda page: page.guest.click()),
            PackSheet: on(PageId.POLICY, lambda page: page.ask_pack()),
            EnterCodeSheet: on(places.PledgesOf(Over.CODE), lambda page: page.code.click()),
            ExceptSheet: on(places.PledgesOf(Over.POLICY), lambda page: page.set_apart.click()),
            PlanWaySheet: on(PageId.PLAN, lambda page: page.add_button.click()),
            NotDoneSheet: on(PageId.PLAN, lambda page: page.answer.click()),
            OfficerSheet: on(PageId.LIAISON, lambda page: page.name.click()),
            EndOfficerSheet: on(PageId.LIAISON, lambda page: page.end.click()),
            EnquireSheet: on(PageId.LIAISON, lambda page: page.enquire.click()),
            PauseSheet: on(counted, lambda page: page.cards.reply.pause.click()),
            ResumeSheet: on(held, lambda page: page.cards.reply.resume.click()),
            HolidaySheet: on(PageId.CALENDAR, lambda page: page.acts[Edit.MOVE].click()),
            ReviseSheet: on(PageId.CALENDAR, _revise),
            AssignSheet: on(study, lambda page: page.give.click()),
            PlanSheet: on(study, lambda page: page.visits.plan.click()),
            RecordSheet: on(study, lambda page: page.visits.record.click()),
            TellSheet: on(
                PageId.TELLING, lambda page: _marked(_listed(page, Waits.TELL)).primary.click()
            ),
            ObjectionSheet: self._answer,
            MovingSheet: on(request, lambda page: page.moves.buttons["elsewhere"].click()),
            WithdrawSheet: on(request, lambda page: page.withdraw.click()),
            SealSheet: on(
                places.Person(self.busy.person), lambda page: page.sealed.add_button.click()
            ),
            MoveSheet: on(places.Person(self.busy.person), lambda page: page.sealed.notes.click()),
            AnswerSheet: on(person, lambda page: page.consents.answer.click()),
            InquirySheet: on(person, lambda page: page.consents.inquiry.click()),
            PlanVisitSheet: on(person, lambda page: page.initiated.plan.click()),
            MakeVisitSheet: on(PageId.INITIATED, lambda page: _first_of(page).record.click()),
            CallOffVisitSheet: on(PageId.INITIATED, lambda page: _first_of(page).off.click()),
            HandNoticeSheet: on(person, lambda page: page.notice.hand.click()),
            TakeBackSheet: on(person, _take_back),
            DistinctSheet: on(places.NewVisit(""), self._alike),
            BesideSheet: on(places.NewVisit(""), self._beside),
            StepSheet: on(person, lambda page: page.course.acts["note"].click()),
            HeirSheet: on(places.Person(self.busy.mourned), lambda page: page.course.heir.click()),
            MemberSheet: on(person, lambda page: page._open_member(page._members.model.rows[0])),
            PartSheet: on(person, lambda page: page.ask_parting(0)),
            MoveOverSheet: on(person, lambda page: page.ask_moving(0)),
            ChangesSheet: on(person, lambda page: page._show_changes(page._view.history[0])),
            BindSheet: on(person, lambda page: page.links.bind.click()),
            CompareSheet: on(person, lambda page: page.links.compare.click()),
            UnmergeSheet: on(
                places.Person(self.busy.merged), lambda page: page.links.ask_undo(_standing(page))
            ),
            EndLinkSheet: on(person, lambda page: page.links.ask_end(page._view.links[0])),
            RoundSheet: on(PageId.SURVEYS, lambda page: page.open_button.click()),
            SampleSheet: on(PageId.SURVEYS, _field_survey),
            HandedOutSheet: on(overfull, lambda page: page._ask_number()),
            VisitQuestionSheet: on(PageId.RECEPTION, lambda page: page.enquiry.unclear.click()),
            VisitAnswerSheet: partial(self._question, Waits.ANSWER),
            GiveAnswerSheet: partial(self._question, Waits.GIVE),
            ClarificationSheet: partial(self._unclear, requests["lacking"].id),
            ShortcutHelp: on(PageId.HOME, lambda _: self.window.keys.show_help()),
            SupportSheet: on(PageId.HOME, lambda _: self.window.show_support()),
            CrashSheet: on(PageId.HOME, lambda _: CrashSheet(self.window, crash).open()),
            ProgressSheet: on(PageId.HOME, lambda _: self._progress()),
        }

    def questions(self) -> dict[str, Callable[[], object]]:
        """Return how each ConfirmSheet is asked for, by the function that asks."""
        told, on = places.Request(self.busy.requests["told"].id), self._on
        entry = places.SurveyEntry(self.busy.round)
        return {
            "shell.practising._ask_away": on(
                PageId.HOME, lambda _: self.window.practising._ask_away()
            ),
            "staff.staff._ask_close": on(
                PageId.STAFF, lambda page: _marked(page).close_button.click()
            ),
            "reports.adopting._ask": on(PageId.ADOPT, self._adopt),
            "exchange.import_page._ask": lambda: self._of_list("bring"),
            "exchange.imports._ask_back": self._brought,
            "staff.keys.offer": on(PageId.STAFF, lambda page: page.keys._confirmed()),
            "committee.acts._ask_close": on(PageId.COMMITTEE, lambda page: page.acts._ask_close()),
            "requests.deliver._closes_as_meant": on(told, _deliver_less),
            "parts.numbering.ask_number": on(told, lambda page: page.issued.ask("receipt")),
            "parts.drafts._ask": on(
                places.HouseholdOf(self.busy.person), lambda page: page.kept._ask()
            ),
            "parts.sealed.card._ask_forget": on(places.Person(self.busy.person), _forget_a_detail),
            "parts.scans.scanning.ask_to_leave": on(
                places.VisitFor(self.busy.requests["draft"].id),
                lambda page: _scanning(page, pages=1).dismiss(),
            ),
            "aid.bank_answer._ask": on(PageId.TRANSFERS, _answered),
            "surveys.entry._ask_undo": on(entry, lambda page: page._ask_undo()),
            "intake.visit._ask_anew": on(places.NewVisit("نورة"), lambda page: page._ask_anew()),
            "home.drafts._ask": on(PageId.HOME, lambda page: page.drafts._ask(_draft())),
            "home.ended._ask": on(PageId.HOME, self._ended),
            "people.letters._ask": on(PageId.FOLLOW, lambda page: page.letters._ask()),
            "documents.prints_page._ask_batch": on(PageId.PRINTS, lambda page: page._ask_batch()),
            "documents.unprinted._ask_none": on(
                PageId.PRINTS, lambda page: page.unprinted._ask_none()
            ),
        }

    def _old_list(self) -> Any:
        """Judge an old list on its page, a row of which can't be read."""
        page = self.go(PageId.IMPORT)
        if not page.bring.isEnabled():  # none in hand, or one that a stop before has brought in
            another = old_list(next(self._lists))
            page._opened(Book(Source("كشف الأسر.xlsx", "0" * 64), (another,)))
            self.rest()
        return page

    def _of_list(self, button: str) -> None:
        """Press a button of the page that has a list in hand."""
        getattr(self._old_list(), button).click()

    def _brought(self) -> None:
        """Ask for the first import to be taken back; a list is brought in for it."""
        page = self.go(PageId.IMPORTS)
        if not page.table.model.rows:
            wanted = self._old_list()._hand.wanted()
            self.live.act(Role.DIRECTOR, self.live.office.exchange.bring, wanted)
            page = self.go(PageId.IMPORTS)
            page.shown_again()
            self.rest()
        page.back.click()

    def _ended(self, page: Any) -> None:
        """Ask whether a copy is destroyed."""
        people = self.live.office.people
        who = self.live.act(Role.RECEPTION, people.find, "عبد الرحمن").rows[0]
        copy = EndedCopy("", "", "عقد الإيجار", who, 2, date(2026, 2, 1), "نورة", mine=False)
        page.ended._ask(copy)

    def _alike(self, page: Any) -> None:
        """Say of somebody that it is another person."""
        people = self.live.office.people
        rows = self.live.act(Role.RECEPTION, people.find, "عبد الرحمن").rows
        page.stages.person._alike.ask(rows[0])

    def _beside(self, page: Any) -> None:
        """See somebody beside what is entered."""
        rows = self.live.act(Role.RECEPTION, self.live.office.people.find, "عبد الرحمن").rows
        page.stages.person._read_beside(Likeness(rows[0], "people.like_name"))

    def _on(self, place: Place | PageId, act: Callable[[Any], object]) -> Callable[[], object]:
        return lambda: act(self.go(place))

    @staticmethod
    def _notices(page: Any) -> None:
        page.table.view.selectAll()
        page.notices.click()

    def _contrary(self) -> None:
        """Tell somebody what was decided, and take that back."""
        live = self.live
        if not self._told:
            self._told = live.request(live.read(self.busy.requests["told"].id).person).id
            live.upto(self._told, StepId.DECISION)
            told = Notify(ChannelId.PHONE, Reached.REACHED)
            live.act(Role.RECEPTION, live.office.intake.perform, self._told, told)
        self.go(places.Request(self._told)).history.ask_back()

    def _answer(self) -> None:
        """Ask for telling the answer to an objection, which is given for it the first time."""
        page = self.go(PageId.TELLING)
        if not page.lists.objection:
            answered(self.live, self.live.read(self.busy.requests["told"].id).person)
            page.shown_again()  # the office opened beside the window tells it nothing
            self.rest()
        _listed(page, Waits.OBJECTION).table.view.selectRow(0)
        page.primary.click()

    def _question(self, listed: Waits) -> None:
        """Open a question that was asked at a visit: it is asked the first time, and answered."""
        office, page = self.live.office, self.go(PageId.TELLING)

        def waiting() -> Any:
            lines = getattr(page.lists, listed)
            answered = listed is Waits.GIVE
            asked = ((one, page._asked(one.id)) for one in lines)
            return next((one for one, it in asked if it and bool(it.answer) is answered), None)

        if waiting() is None:
            line = RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, "نورة")
            asked = Clarify("أين تُقدَّم شكوى الجار؟", role=Role.RESEARCHER, whom="الباحثة")
            for _ in Waits:
                visit_id = self.live.act(Role.RECEPTION, office.questions.ask, line, asked)
            answer = Answer("لدى مركز الحي.")
            self.live.act(Role.RESEARCHER, office.questions.answer, visit_id, answer)
            page.shown_again()
            self.rest()
        row = waiting()
        page.ask_question_again(row.id, listed)

    def _adopt(self, page: Any) -> None:
        """Ask for taking over another association's policy."""
        page.file.setText(str(resource("policies", "shaqra.toml")))
        page._read()
        self.rest()
        page.touched.answer_all("take")
        page.form.set_values({"reason": "قرار المجلس"})
        page._ask()

    def _unclear(self, request_id: str) -> None:
        self.go(places.VisitFor(request_id)).unclear.click()

    def _progress(self) -> None:
        running = Running(Operation(title="تُكتب النسخة الاحتياطية"), self.window)
        sheet = ProgressSheet(self.window, running.operation.title, running)
        sheet.open()
        running.said.emit("تُقرأ السجلات")
        running.moved.emit(3, 12)

    # ---- before the office

    def outside(self) -> dict[str, Callable[[], QWidget]]:
        """Return how each card is opened that stands before an open office."""
        steps = ("association", "letterhead", "administrator", "recovery", "type_back")
        return {
            "unlock": self._unlock,
            "unlock.recovery": self._unlock_by_recovery,
            "unlock.next": self._hand_over,
            **{f"set_up.{step}": partial(self._set_up, n) for n, step in enumerate(steps)},
            "restore.front": self._restore_front,
            "astray": self._astray,
        }

    def _unlock(self) -> QWidget:
        if self.window.is_open:
            self.leave()
        self.window.entrance.ask_who()
        return self.window.entrance

    def _hand_over(self) -> QWidget:
        entrance = self._unlock()
        self.rest()
        entrance.ask_next(self.live.slots[Role.RECEPTION])
        return entrance

    def _unlock_by_recovery(self) -> QWidget:
        entrance = self._unlock()
        self.rest()
        entrance.unlock._to_recovery()
        return entrance

    def _anew(self) -> Any:
        """Return a window over a folder where no office is yet."""
        if self.fresh is None:
            self.fresh_house = House(self.folder / "جديد", FixedClock(NOW), CHEAP)
            self.fresh = self._made(self.fresh_house, "fresh.toml")
        return self.fresh

    def _set_up(self, steps: int) -> QWidget:
        entrance = self._anew().entrance
        if entrance.set_up is None:
            entrance._set_up_instead()
            self.rest()
        entrance.setCurrentWidget(entrance.set_up)
        view = entrance.set_up
        if view.flow.step is Step.ASSOCIATION:
            view.association.buttons[1].click()
        while view.flow.step < steps:
            if view.flow.step is Step.ADMINISTRATOR:  # the administrator's
                admin = {"name": "سالم بن عبد الرحمن آل ثنيان", "job_title": "مدير الجمعية"}
                view.administrator.form.set_values(
                    admin | {"password": PASSWORD, "again": PASSWORD}
                )
            elif view.flow.step is Step.RECOVERY:  # the key's
                view.recovery.kept.click()
            view.go_on()
            self.rest()
        return self.fresh.entrance

    def _restore_front(self) -> QWidget:
        entrance = self._anew().entrance
        if entrance.restore is None:
            entrance._show_restore()
        return entrance

    def _astray(self) -> QWidget:
        entrance = self._anew().entrance
        entrance._show_astray()
        entrance.astray.show_nowhere(self.folder / "بيانات مركز الاستقبال" / "office")
        return entrance


def some(stops: Iterable[Stop], seconds: float) -> Iterator[Stop]:
    """Yield what can be seen in a time: other stops each day, one at least of each kind given."""
    every = list(stops)
    begin = (datetime.now(UTC).toordinal() * 7) % len(every)
    turned = every[begin:] + every[:begin]
    first = list({stop.kind: stop for stop in reversed(turned)}.values())
    order = [*first, *(stop for stop in turned if stop not in first)]
    until, seen = monotonic() + seconds, 0
    for stop in order:
        if seen >= len(first) and monotonic() > until:
            break
        yield stop
        seen += 1
    names = ", ".join(stop.name for stop in order[:seen])
    sys.stdout.write(f"seen {seen} of {len(every)}: {names}\n")


def _standing(page: Any) -> MergeView:
    return next(one for one in page.links._merges if one.undone_at is None)


def _to_confirm(page: Any) -> None:
    """Ask the director for what an office that is set up from a file asks."""
    policy = page._desk.office.policy
    names = policy.profile.association.name, policy.profile.document.title
    page._show_waits(Unconfirmed(*names, policy.sha256, NOW))
    page.confirm.click()


def _answered(page: Any) -> None:
    """Ask whether what a bank's file says is recorded."""
    answer = BankAnswer("", (), today(page._desk.office.clock))
    page.answer._ask((answer, AnswerCount(paid=12, returned=1, known=2, waits=3)))


def _draft() -> DraftLine:
    """Return what was typed of a request that is closed now."""
    said = (("سبب السحب", "تحسنت حاله ووجد عملًا في محافظته"),)
    way = Way({"kind": "home"}, "طلب " + kit.texts.ltr("1447-0012"), "سحب الطلب؟", said=said)
    return DraftLine("withdrawal:1", NOW, way, {"text": said[0][1]})


def _first_of(page: Any) -> Any:
    settle(page._desk.tasks)
    page.table.mark(0)
    return page


def _field_survey(page: Any) -> None:
    settle(page._desk.tasks)
    page.table.mark(len(page.table.model.rows) - 1)
    page.sample.click()


def _wrong_kind(page: Any) -> None:
    settle(page._desk.tasks)
    page.table.mark(0)
    page.ask_kind()


def _forget_a_detail(page: Any) -> None:
    page.sealed.open_button.click()
    settle(page.sealed._desk.tasks)
    page.sealed._ask_forget(page.sealed._lines[0])


def _sign_change(page: Any) -> None:
    """Open the signature over what was changed, as if that was saved."""
    lines = (("الاسم", page._person.form.name.full), ("الجوال", "0551112223"))
    shot = Snapshot("{}", "a" * 64, 1, "أُقرّ بصحة البيانات المذكورة في هذا الإقرار.", lines)
    page.signature.show((page._person, ToSign(shot, minor=False, printed="")))


def _listed(page: Any, listed: Waits) -> Any:
    """Choose a list of the page, which keeps the one that was chosen before."""
    page.chips.set_value(listed)
    page.chips.chosen.emit(listed)
    return page


def _marked(page: Any) -> Any:
    page.table.mark(min(1, len(page.table.model.rows) - 1))
    return page


def _ratify(page: Any) -> None:
    """Send a decision back: the busy office has none that waits."""
    row = ToRatify(
        "1", "1447-000001", "نورة", "سلة غذائية", RatifiedBy.BOARD, "", date(2026, 2, 1),
        Outcome.APPROVED, 50_000, 0,
    )  # fmt: skip
    RatifySheet(page, page._desk, RatifyRows((row.id,), row.by, ratified=False), [row]).open()


def _revise(page: Any) -> None:
    """Gather an edit, and ask for it to be recorded."""
    page.acts[Edit.CONFIRM].click()
    page.save.click()


def _take_back(page: Any) -> None:
    page.consents.ask_withdraw(page._view.consents.standing[0])


def _deliver_less(page: Any) -> None:
    page.act.form.set_values({"amount": 1_00, "last": True})
    page.act._closes_as_meant()


@contextmanager
def in_english(app: QApplication) -> Iterator[None]:
    """Let the window speak English, from left to right, while pages are built and looked at."""
    texts.install(app, texts.Language.ENGLISH)
    try:
        yield
    finally:
        texts.install(app)


def _scanning(page: Any, pages: int) -> ScanSheet:
    stage = page.stages["verification"]
    row = stage._rows[0]
    sheet = scan_paper(page, stage.desk, page.journey.request.id, row.paper, row._read_off())
    sheet.open()
    shown = ScannedPage(picture(), 1240, 1754)
    sheet._came([TrayPage(shown, shown)] * pages)
    return sheet


def _copy(page: Any) -> None:
    day = date(2027, 3, 1)
    made = datetime(2026, 3, 1, 9, tzinfo=UTC)
    copy = CopyView("", "", "عقد الإيجار", "", 2, made, "نورة", "نظام الإيجار", day, over=False)
    pdf = pdf_of([ScannedPage(picture(), 1240, 1754)] * 2)
    CopySheet(page, copy.name, kept_words(copy), pdf).open()


def _of_device(name: str, page: Any) -> None:
    """Ask for an act of a device that it may be asked of: the first is out, the second here."""
    page.table.mark(1 if name == "lend" else 0)
    settle(page._desk.tasks)
    page.ask(name)


def _reviewed(page: Any) -> Any:
    """Show the orders that wait to be approved."""
    page.chips.set_value("reviewed")
    page._chosen("")
    settle(page._desk.tasks)
    return page


def _of_schedules(chip: str, button: str, page: Any) -> None:
    """Ask for an act of the first instalments of a list."""
    page.chips.set_value(chip)
    page.chips.chosen.emit(chip)
    settle(page._desk.tasks)
    getattr(page, button).click()


def _promised(page: Any) -> Any:
    """Mark what is promised from the first line and not all paid."""
    rows = page.promises.model.rows
    page.promises.mark(next(place for place, row in enumerate(rows) if row.open > 0))
    return page


def _row_of_list(page: Any) -> None:
    """Ask what came of the first row of a list to the bank."""
    page.rows.mark(0)
    settle(page._desk.tasks)
    page.one.click()


def _said(page: Any) -> None:
    """Ask what was said to whoever is marked in the queue."""
    SaidSheet(page, page._desk, page.queue.table.model.rows[0]).open()


def _first(page: kit.Page, name: str) -> None:
    page.form[name].field.rows[0].opens.click()
