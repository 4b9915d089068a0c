"""«الدفعات الدورية والكفالات»: what is paid month by month, what is due next, what stops it."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.aid.prints import SPONSOR_REPORT
from desktop.core.aid.schedules.terms import (
    ScheduleKind,
    ScheduleState,
    ScheduleView,
    ToSchedule,
)
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.aid.review_sheet import ReviewScheduleSheet
from desktop.ui.aid.schedule_card import ScheduleCard
from desktop.ui.aid.schedule_columns import schedule_columns, waiting_columns
from desktop.ui.aid.schedule_sheets import (
    EndScheduleSheet,
    MakeScheduleSheet,
    ResumeScheduleSheet,
    SuspendScheduleSheet,
)
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_TO_MAKE: Final = "to_make"
#: Which schedules each chip lists.
_LISTS: Final[Mapping[str, Callable[[ScheduleView], bool]]] = {
    "running": lambda r: r.state is ScheduleState.RUNNING and not r.over,
    "review": lambda r: r.review_due and not r.over,
    "stopped": lambda r: r.stopped is not None and not r.over,
    "suspended": lambda r: r.state is ScheduleState.SUSPENDED,
    "ended": lambda r: r.over,
}


class SchedulesPage(kit.Page):
    """What is promised by the month waits here for its instalments; what has them is followed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: list[ScheduleView] = []
        self._view: ScheduleView | None = None
        names = {
            "running": self.tr("Going on"),
            _TO_MAKE: self.tr("To be set"),
            "review": self.tr("To be reviewed"),
            "stopped": self.tr("Stopped by the file"),
            "suspended": self.tr("Suspended"),
            "ended": self.tr("Over"),
        }
        self.chips = kit.Chips(self.tr("Instalments"), list(names.items()))
        self.table: kit.Table[ScheduleView] = kit.Table(
            schedule_columns(desk),
            name=self.tr("Recurring aid and sponsorship"),
            empty=kit.EmptyState(
                "calendar-days",
                self.tr("Nothing of this kind"),
                self.tr("What is promised by the month stands under «To be set» first."),
            ),
        )
        self.waiting: kit.Table[ToSchedule] = kit.Table(
            waiting_columns(desk),
            name=self.tr("Promises without instalments"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("Every promise by the month has its instalments"),
                self.tr("What is promised to a decision stands here until then."),
            ),
        )
        self._make()

    def _make(self) -> None:
        self.primary = kit.Button("", self._take, kind="primary", icon="calendar-days")
        self.suspend = kit.Button(self.tr("Suspend"), self._ask_suspend, icon="clock")
        self.review = kit.Button(self.tr("Record the review"), self._ask_review, icon="check")
        self.end = kit.Button(self.tr("End"), self._ask_end, icon="circle-x")
        self.file = kit.Button(self.tr("The file"), self._to_file, icon="user")
        self.report = kit.Button(self.tr("Sponsor's report"), self._to_report, icon="printer")
        self.orders = kit.Button(self.tr("Payment orders"), self._to_orders, icon="file-pen")
        self._card = ScheduleCard(self._desk)
        aside = kit.Aside(self._card)
        lists = kit.Card().grow().add(self.chips, self.waiting, self.table)
        self.add(kit.filled(lists, aside, shares=(3, 2)), stretch=1)
        kit.MainList(self, self.table, self.waiting, aside)
        acts = (
            self.primary,
            self.review,
            self.suspend,
            self.end,
            self.report,
            self.file,
            self.orders,
        )
        self.set_foot(kit.PrimaryBar(*acts))
        self.chips.chosen.connect(lambda _name: self._listed())
        self.table.selected.connect(self._marked)
        self.waiting.selected.connect(lambda _row: self._follow())
        self.waiting.opened.connect(lambda _row: self._take())
        press_by(self, "Ctrl+Return", self.primary)
        self._desk.listen(self, self.shown_again, DeskId.AID, DeskId.PEOPLE, DeskId.INTAKE)
        self._listed()

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list in view."""
        return (self.waiting if self._waits else self.table).view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and how an instalment is paid."""
        return _title(), self.tr("What falls due is paid by one order of the month")

    def shown_again(self) -> None:
        """Read both lists again."""
        self._desk.read(_read, done=self._show)

    @property
    def _waits(self) -> bool:
        return self.chips.value() == _TO_MAKE

    def _show(self, found: tuple[list[ToSchedule], list[ScheduleView]]) -> None:
        waiting, self._rows = found
        self.waiting.set_rows(waiting, again=True)
        counts = {name: sum(map(of, self._rows)) for name, of in _LISTS.items()}
        self.chips.set_counts({**counts, _TO_MAKE: sum(bool(r.granted.months) for r in waiting)})
        self._listed()

    def _listed(self) -> None:
        of = _LISTS.get(self.chips.value(), _LISTS["running"])
        self.table.set_rows([one for one in self._rows if of(one)], again=True)
        self.waiting.setVisible(self._waits)
        self.table.setVisible(not self._waits)
        shown: kit.Table[Any] = self.waiting if self._waits else self.table
        if shown.model.rows and shown.current() is None:
            shown.mark(0)
        self._marked(None if self._waits else self.table.current())

    def _marked(self, row: ScheduleView | None) -> None:
        if row is None:
            self._told(None)
        else:
            self._desk.read(self._desk.office.money.schedules.read, row.id, done=self._told)

    def _told(self, view: ScheduleView | None) -> None:
        self._view = view
        self._card.show_view(view)
        self._follow()

    # ---- acts

    def _follow(self) -> None:
        view, desk = self._view, self._desk
        suspended = view is not None and view.state is ScheduleState.SUSPENDED
        if self._waits:
            self.primary.setText(self.tr("Set the instalments"))
            there = self.waiting.current() is not None
            self.primary.setEnabled(there and desk.may(Action.AID_SCHEDULE))
        elif suspended:
            self.primary.setText(self.tr("Go on with the instalments"))
            self.primary.setEnabled(desk.may(Action.AID_SUSPEND))
        else:
            self.primary.setText(self.tr("The month's order"))
            self.primary.setEnabled(desk.may(Action.ORDER_PREPARE))
        alive = view is not None and not self._waits and not view.over
        ends = view is not None and not self._waits and view.state is not ScheduleState.ENDED
        held = desk.may(Action.AID_SUSPEND)
        self.suspend.setEnabled(alive and held and not suspended)
        self.end.setEnabled(ends and held)  # gives back what no instalment takes
        for button in (self.suspend, self.end):
            button.setVisible(held)
        self.review.setVisible(bool(alive and held and view is not None and view.review_due))
        sponsored = view is not None and view.kind is ScheduleKind.SPONSORSHIP and not self._waits
        self.report.setVisible(sponsored and desk.issues(SPONSOR_REPORT))
        self.file.setEnabled(self._of_whom is not None and desk.may(Action.PERSON_READ))

    @property
    def _of_whom(self) -> str | None:
        waits = self.waiting.current()
        if self._waits:
            return waits.promise.person_id if waits else None
        return self._view.person_id if self._view else None

    def _take(self) -> None:
        if self._waits:
            if (row := self.waiting.current()) is not None and self.primary.isEnabled():
                MakeScheduleSheet(self, self._desk, row).open()
        elif self._view is not None and self._view.state is ScheduleState.SUSPENDED:
            ResumeScheduleSheet(self, self._desk, self._view).open()
        else:
            self._to_orders()

    def _ask_suspend(self) -> None:
        if self._view is not None:
            SuspendScheduleSheet(self, self._desk, self._view).open()

    def _ask_review(self) -> None:
        if self._view is not None:
            ReviewScheduleSheet(self, self._desk, self._view).open()

    def _ask_end(self) -> None:
        if self._view is not None:
            EndScheduleSheet(self, self._desk, self._view).open()

    def ask_again(self, which: str, subject: str) -> None:
        """Open the sheet of a promise or schedule that may still be asked."""
        if which == "make":
            self.chips.set_value(_TO_MAKE)
            self._listed()
            for place, row in enumerate(self.waiting.model.rows):
                if row.promise.id == subject:
                    self.waiting.mark(place)
                    self._take()
            return
        sheets = {
            "suspend": SuspendScheduleSheet,
            "resume": ResumeScheduleSheet,
            "end": EndScheduleSheet,
            "review": ReviewScheduleSheet,
        }
        for one in self._rows:
            ended = one.state is ScheduleState.ENDED or (one.over and which != "end")
            if one.id == subject and not ended and self._desk.may(Action.AID_SUSPEND):
                sheets[which](self, self._desk, one).open()

    def _to_file(self) -> None:
        if self._of_whom is not None:
            self._desk.go(places.Person(self._of_whom))

    def _to_report(self) -> None:
        if self._view is not None:
            self._desk.go(places.Preview(SPONSOR_REPORT, self._view.id))

    def _to_orders(self) -> None:
        self._desk.go(PageId.ORDERS)


def _read(office: Office, actor: Actor) -> tuple[list[ToSchedule], list[ScheduleView]]:
    schedules = office.money.schedules
    return schedules.to_make(actor), schedules.everyone(actor)


def _title() -> str:
    return QCoreApplication.translate("SchedulesPage", "Recurring aid and sponsorship")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.AID_READ)


PAGE = PageSpec(
    PageId.SCHEDULES, _title, "calendar-days", SchedulesPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
