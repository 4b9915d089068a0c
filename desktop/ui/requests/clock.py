"""The reply of a request, and the office's own act of holding its clock and letting it run."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.counted import Case
from desktop.base.dates import day_of
from desktop.core.intake.clock import planned
from desktop.core.intake.steps.pausing import PauseClock, ResumeClock
from desktop.core.intake.terms import RequestView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text, count_of
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.reply_facts import pause_facts, reply_facts, target_facts
from desktop.ui.places import PageId


class ClockCard(kit.Card):
    """The policy's rule with its date, the office's own target, and the pauses. ``changed`` gives
    the request after one was begun or ended.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("ClockCard", "The reply"))
        self._desk = desk
        self._request: RequestView | None = None
        self._facts = kit.FactList()
        self.pause = kit.Button(self.tr("Hold the clock"), self._pause, icon="hourglass")
        self.resume = kit.Button("", self._resume, icon="undo-2")
        self.calendar = kit.Button(self.tr("The office's calendar"), self._to_calendar, kind="link")
        self._acts = kit.flow(self.pause, self.resume, self.calendar)
        self.add(self._facts, self._acts)

    def show_request(self, request: RequestView) -> None:
        """Show another request, or the same as it stands now."""
        desk, self._request = self._desk, request
        day = today(desk.office.clock)
        said = [
            *reply_facts(desk, request),
            *target_facts(desk, request),
            *pause_facts(request, day),
        ]
        self._facts.set_facts(said)
        self.pause.setVisible(request.pausable and desk.may(Action.REQUEST_PAUSE))
        stops = request.held or planned(request.facts, day)
        self.resume.setVisible(stops is not None and desk.may(Action.REQUEST_RESUME))
        self.resume.setText(_resuming(request))
        self.calendar.setVisible(bool(request.reply and request.reply.unsure))
        shown = (self.pause, self.resume, self.calendar)
        self._acts.setVisible(any(not one.isHidden() for one in shown))

    def _to_calendar(self) -> None:
        self._desk.go(PageId.CALENDAR)

    def _pause(self) -> None:
        self._open(PauseSheet)

    def _resume(self) -> None:
        self._open(ResumeSheet)

    def _open(self, make: "type[PauseSheet | ResumeSheet]") -> None:
        if self._request is not None:
            sheet = make(self, self._desk, self._request)
            sheet.taken.connect(self.changed)
            sheet.open()


class _ClockSheet(kit.Sheet):
    """``taken(RequestView)`` once the act is on record."""

    taken = Signal(object)
    form: kit.FormOf[PauseClock] | kit.FormOf[ResumeClock]

    def __init__(
        self, over: QWidget, title: str, desk: Desk, request: RequestView, *, kind: str = "primary"
    ) -> None:
        super().__init__(over, title)
        self._desk, self._request = desk, request
        self.reason = kit.MultiLineField(2)
        self.yes = kit.Button(title, self._give, kind=kind, icon="hourglass")

    def first_focus(self) -> QWidget:
        return self.reason

    def _tell(self, text: str) -> None:
        self.body.addWidget(kit.label(text, "second", wrap=True))

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.intake.perform,
                self._request.id,
                self.form.command(),
                done=self._given,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self._news(),
            )

    def _news(self) -> str:
        raise NotImplementedError

    def _given(self, request: RequestView) -> None:
        self.finish()
        self.taken.emit(request)


class PauseSheet(_ClockSheet):
    """Why the clock is held, from which day, and until when if that is known."""

    form: kit.FormOf[PauseClock]

    def __init__(self, over: QWidget, desk: Desk, request: RequestView) -> None:
        title = QCoreApplication.translate("PauseSheet", "Hold the reply clock")
        super().__init__(over, title, desk, request, kind="danger")
        self.form = kit.FormOf(PauseClock, self, apart=lambda p: (p.without, p.with_pauses))
        ask, clock = self.form.ask, desk.office.clock
        self._tell(
            self.tr(
                "This is the office's own act: no policy speaks of it. Both dates, with the pause "
                "and without it, stay in view on the request and on its papers."
            )
        )
        self.first, self.until = kit.DateField(clock=clock), kit.DateField(clock=clock)
        self._endless = kit.Banner("warning")
        self.body.addWidget(ask(lambda p: p.reason, self.tr("Reason"), self.reason, required=True))
        self.body.addWidget(
            kit.columns(
                ask(
                    lambda p: p.first,
                    self.tr("First day held"),
                    self.first,
                    read=day_of,
                    help_text=self.tr("Today, where nothing is written"),
                ),
                ask(lambda p: p.until, self.tr("Last day held"), self.until, read=day_of),
            )
        )
        self.body.addWidget(self._endless)
        self.set_foot(self.yes, form=self.form)
        self.until.changed.connect(self._warn)
        self._warn()
        keep_in_sheet(self, desk, self.form, f"pause:{request.id}")

    def _warn(self) -> None:
        """Say what a pause without an end leads to, or one that is longer than the office wants."""
        first, until = day_of(self.first.value()), day_of(self.until.value())
        limit = self._desk.office.policy.profile.office.pause_limit
        days = (until - (first or today(self._desk.office.clock))).days + 1 if until else 0
        text = ""
        if until is None:
            text = self.tr(
                "No end is planned: the request has no date until the clock is let run again, and "
                "stands on the first page until then."
            )
        elif days > limit:
            text = self.tr("The pause lasts %1; the office calls it long after %2.")
            text = text.replace("%1", count_of(days, "يوم", Case.ACCUSATIVE))
            text = text.replace("%2", count_of(limit, "يوم", Case.ACCUSATIVE))
        self._endless.set_text(text)
        self._endless.setVisible(bool(text))

    def _news(self) -> str:
        return self.tr("The clock is held; both dates are in view.")


class ResumeSheet(_ClockSheet):
    """Why the clock runs again, and from which day."""

    form: kit.FormOf[ResumeClock]

    def __init__(self, over: QWidget, desk: Desk, request: RequestView) -> None:
        super().__init__(over, _resuming(request), desk, request)
        self.form = kit.FormOf(ResumeClock, self, apart=lambda r: (r.without, r.with_pauses))
        if request.held is not None:
            since = self.tr("The clock is held since %1.")
            self._tell(since.replace("%1", both_text(request.held.first)))
        elif (pause := planned(request.facts, today(desk.office.clock))) is not None:
            begins = self.tr("The clock is to be held from %1; now it will not be.")
            self._tell(begins.replace("%1", both_text(pause.first)))
        ask = self.form.ask
        self.on = kit.DateField(clock=desk.office.clock)
        self.body.addWidget(ask(lambda r: r.reason, self.tr("Reason"), self.reason, required=True))
        self.body.addWidget(
            ask(
                lambda r: r.on,
                self.tr("First day that counts again"),
                self.on,
                read=day_of,
                help_text=self.tr("Today, where nothing is written"),
            )
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"resume:{request.id}")

    def _news(self) -> str:
        return self.tr("The clock runs again; both dates are in view.")


def _resuming(request: RequestView) -> str:
    """Return what the act is called: a pause that only is planned is taken back."""
    if request.held is None:
        return QCoreApplication.translate("ResumeSheet", "Take back the planned pause")
    return QCoreApplication.translate("ResumeSheet", "Let the clock run again")
