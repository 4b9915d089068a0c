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
from pathlib import Path
from time import monotonic
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.base.clock import FixedClock
from desktop.boot import House
from desktop.core.complaints.terms import VoiceKind
from desktop.core.intake.copied import CopyView, EndedCopy
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.terms import Reached
from desktop.core.policy.loader import LoadedPolicy, load
from desktop.core.policy.vocabulary import ChannelId, Serves, StepId
from desktop.core.work import Role
from desktop.core.work.drafts import DraftLine, Way
from desktop.ui import kit, places
from desktop.ui.app import make_window
from desktop.ui.committee.letters import LettersSheet
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.complaints.correct import AddSheet, KindSheet
from desktop.ui.home.reviews import ReviewSheet
from desktop.ui.intake.appointing import AppointSheet, CallOffSheet, PutOffSheet
from desktop.ui.intake.arriving import ArriveSheet, SaidSheet
from desktop.ui.intake.closing import DaySheet
from desktop.ui.intake.correcting import CorrectSheet
from desktop.ui.intake.elsewhere import ElsewhereSheet
from desktop.ui.intake.journey import DONE, HOUSEHOLD, NEED, PERSON
from desktop.ui.intake.route import Route
from desktop.ui.intake.scanning import ScanSheet
from desktop.ui.intake.steps.clarification import ClarificationSheet
from desktop.ui.kit import texts
from desktop.ui.kit.asking import ProgressSheet
from desktop.ui.kit.operation import Operation, Running
from desktop.ui.parts.consents.sheets import AnswerSheet, InquirySheet, TakeBackSheet
from desktop.ui.parts.letters.sheets import CancelSheet, LetterSheet
from desktop.ui.parts.person.likeness import DistinctSheet
from desktop.ui.parts.phone_sheet import PhoneSheet
from desktop.ui.parts.resuming import DraftSheet
from desktop.ui.parts.scans.copies import CopySheet
from desktop.ui.parts.scans.pages import ScannedPage, pdf_of
from desktop.ui.parts.scans.tray import TrayPage
from desktop.ui.parts.sealed.notes import MoveSheet
from desktop.ui.parts.sealed.sheet import SealSheet
from desktop.ui.parts.stand_ins import EndSheet
from desktop.ui.people.changes import ChangesSheet
from desktop.ui.people.heir_sheet import HeirSheet
from desktop.ui.people.links_card import BindSheet, EndLinkSheet
from desktop.ui.people.member_sheet import MemberSheet, PartSheet
from desktop.ui.people.step_sheet import StepSheet
from desktop.ui.places import PageId, Place
from desktop.ui.reports.asked import AskedSheet, ConditionsSheet
from desktop.ui.requests.take_back import ContrarySheet
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
from desktop.ui.surveys.handed_out import HandedOutSheet
from desktop.ui.surveys.opening import RoundSheet
from tests.offices import CHEAP, NOW, PASSWORD, Live
from tests.ui.busy_office import Busy
from tests.ui.rooms import settle, spin
from tests.ui.scans.made import picture

#: What a policy may ask at the desk and haqal does not, each after the step it follows.
_MORE: Final = {"reception": "requirements", "explanation": "reply_channel"}
#: What the smallest screens leave of themselves, and the usual ones: width and height.
SIZES: Final = ((910, 492), (1024, 720), (1092, 594), (1366, 748), (1536, 844))
#: The log of the day that it is, whichever was looked at before.
_TODAY: Final = places.LogOf(f"{NOW:%Y-%m-%d}")
#: Requests whose page offers each act of ``requests.acts``.
ACTS: Final = {
    "VisitAct": "to_refer",
    "StudyAct": "referred",
    "DecideAct": "studied",
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
        self.folder = folder
        self._told = ""
        self.fresh_house: House | None = None
        self.window = self._made(live.house, "machine.toml")
        self.fresh: Any = None
        self.enter()

    def _made(self, house: House, preferences: str) -> Any:
        made = make_window(
            self.app, house, lambda *_: (b"", 0), Preferences(self.folder / preferences)
        )
        made.resize(1366, 748)
        made.show()
        made.activateWindow()
        made.start()
        settle(made.tasks)
        return made

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
        shown = [sheet for sheet in self._sheets() if sheet.isVisible()]
        assert shown
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
            "revise": places.Revise(busy.person),
            "follow.closed": places.Followed("closed"),
            "requests.all": places.Worklist(places.ALL),
            "requests.traced": places.Traced(Serves.SIGNATURE),
            "visits.traced": places.Logged(Serves.ENQUIRY),
            **{f"request.{state}": places.Request(one.id) for state, one in requests.items()},
            "committee.marked": places.Decision(requests["studied"].id),
            "survey_entry": places.SurveyEntry(busy.round),
            "survey_results": places.SurveyResults(busy.round),
            "survey_results.overfull": places.SurveyResults(busy.overfull),
            "elsewhere": PageId.ELSEWHERE,
            "letter": places.Letter(busy.letter),
            "prints.of": places.Prints("request"),
            "print.issued": places.PrintOf(busy.document),
            "print.preview": places.Preview("request", request),
            "print.blank": places.Blank("survey", busy.round),
            "print.letters": places.Blank("letters", "1447-09"),
            "day_log": PageId.DAY_LOG,
            "day_log.of": places.LogOf("2026-02-01"),
            "appointments": PageId.APPOINTMENTS,
            "choices": PageId.CHOICES,
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
        crash = self.folder / "تقرير.txt"
        draft = places.VisitFor(requests["draft"].id)
        person = places.Person(self.busy.person)
        return {
            ArriveSheet: on(PageId.RECEPTION, lambda page: page.wait.click()),
            AppointSheet: on(PageId.APPOINTMENTS, lambda page: page.new.click()),
            PutOffSheet: on(PageId.APPOINTMENTS, lambda page: page.move_it.click()),
            CallOffSheet: on(PageId.APPOINTMENTS, lambda page: page.off.click()),
            DaySheet: on(PageId.RECEPTION, lambda page: page.day.click()),
            SaidSheet: on(PageId.RECEPTION, _said),
            CorrectSheet: on(_TODAY, lambda page: _marked(page).correct.click()),
            SittingSheet: on(PageId.COMMITTEE, lambda page: page._ask_sitting()),
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
            PhoneSheet: on(
                places.Request(requests["decided"].id), lambda page: page.say.phone.click()
            ),
            ContrarySheet: self._contrary,
            KindSheet: on(places.Voice(VoiceKind.COMPLAINT), _wrong_kind),
            AddSheet: on(places.Voice(VoiceKind.COMPLAINT), lambda page: page.more.click()),
            WithdrawSheet: on(request, lambda page: page.withdraw.click()),
            SealSheet: on(
                places.Person(self.busy.person), lambda page: page.sealed.add_button.click()
            ),
            MoveSheet: on(places.Person(self.busy.person), lambda page: page.sealed.notes.click()),
            AnswerSheet: on(person, lambda page: page.consents.answer.click()),
            InquirySheet: on(person, lambda page: page.consents.inquiry.click()),
            TakeBackSheet: on(person, _take_back),
            DistinctSheet: on(places.NewVisit(""), self._alike),
            StepSheet: on(person, lambda page: page.course.acts["note"].click()),
            HeirSheet: on(places.Person(self.busy.mourned), lambda page: page.course.heir.click()),
            MemberSheet: on(person, lambda page: page._open_member(page._members.model.rows[0])),
            PartSheet: on(person, lambda page: page.ask_parting(0)),
            ChangesSheet: on(person, lambda page: page._show_changes(page._view.history[0])),
            BindSheet: on(person, lambda page: page.links.bind.click()),
            EndLinkSheet: on(person, lambda page: page.links.ask_end(page._view.links[0])),
            RoundSheet: on(PageId.SURVEYS, lambda page: page.open_button.click()),
            HandedOutSheet: on(overfull, lambda page: page._ask_number()),
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
            "staff.keys.offer": on(PageId.STAFF, lambda page: page.keys._confirmed()),
            "requests.deliver._closes_as_meant": on(told, _deliver_less),
            "parts.numbering.ask_number": on(told, lambda page: page.issued.ask("receipt")),
            "parts.drafts._ask": on(
                places.HouseholdOf(self.busy.person), lambda page: page.kept._ask()
            ),
            "parts.sealed.card._ask_forget": on(places.Person(self.busy.person), _forget_a_detail),
            "intake.scanning.ask_to_leave": on(
                places.VisitFor(self.busy.requests["draft"].id),
                lambda page: _scanning(page, pages=1).dismiss(),
            ),
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

    def _ended(self, page: Any) -> None:
        """Ask whether a copy is destroyed."""
        people = self.live.office.people
        who = self.live.act(Role.RECEPTION, people.find, "عبد الرحمن").rows[0]
        copy = EndedCopy("", "", "عقد الإيجار", who, 2, date(2026, 2, 1), "نورة", mine=False)
        page.ended._show((copy,))
        page.ended._ask(copy)

    def _alike(self, page: Any) -> None:
        """Say of somebody that it is another person."""
        people = self.live.office.people
        rows = self.live.act(Role.RECEPTION, people.find, "عبد الرحمن").rows
        page.stages.person._alike.ask(rows[0])

    def _on(self, place: Place | PageId, act: Callable[[Any], object]) -> Callable[[], object]:
        return lambda: act(self.go(place))

    def _contrary(self) -> None:
        """Tell somebody what was decided, and take that back."""
        live = self.live
        if not self._told:
            self._told = live.request(live.read(self.busy.requests["told"].id).person).id
            live.upto(self._told, StepId.DECISION)
            told = Notify(ChannelId.PHONE, Reached.REACHED)
            live.act(Role.RECEPTION, live.office.intake.perform, self._told, told)
        self.go(places.Request(self._told)).history.ask_back()

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


def _draft() -> DraftLine:
    """Return what was typed of a request that is closed now."""
    said = (("سبب السحب", "تحسنت حاله ووجد عملًا في محافظته"),)
    way = Way({"kind": "home"}, "طلب " + kit.texts.ltr("1447-0012"), "سحب الطلب؟", said=said)
    return DraftLine("withdrawal:1", NOW, way, {"text": said[0][1]})


def _wrong_kind(page: Any) -> None:
    settle(page._desk.tasks)
    page.table.mark(0)
    page.ask_kind()


def _forget_a_detail(page: Any) -> None:
    page.sealed.open_button.click()
    settle(page.sealed._desk.tasks)
    page.sealed._ask_forget(page.sealed._lines[0])


def _marked(page: Any) -> Any:
    page.table.mark(1)
    return page


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
    sheet = ScanSheet(page, stage.desk, page.journey.request.id, row.paper, row._read_off())
    sheet.open()
    shown = ScannedPage(picture(), 1240, 1754)
    sheet._came([TrayPage(shown, shown)] * pages)
    return sheet


def _copy(page: Any) -> None:
    day = date(2027, 3, 1)
    made = datetime(2026, 3, 1, 9, tzinfo=UTC)
    copy = CopyView("", "", "عقد الإيجار", "", 2, made, "نورة", "نظام الإيجار", day, over=False)
    pdf = pdf_of([ScannedPage(picture(), 1240, 1754)] * 2)
    CopySheet(page, copy, pdf).open()


def _said(page: Any) -> None:
    """Ask what was said to whoever is marked in the queue."""
    SaidSheet(page, page._desk, page.queue.table.model.rows[0]).open()


def _first(page: kit.Page, name: str) -> None:
    page.form[name].field.rows[0].opens.click()
