"""One request: what to say now, where it stands, what can be done, what was done."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.intake.standing import FINAL
from desktop.core.intake.terms import RequestView, StepStatus
from desktop.core.work import Action, Actor
from desktop.core.work.doors import Change
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.frames import lay_out
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.person.course_banner import CourseBanner
from desktop.ui.parts.request_words import request_named
from desktop.ui.parts.say_card import SayCard
from desktop.ui.parts.second import SecondCard
from desktop.ui.places import PageId
from desktop.ui.requests.act import Act
from desktop.ui.requests.acts import ACTS
from desktop.ui.requests.cards import Read, RequestCards, read_request
from desktop.ui.requests.moves import MovesCard
from desktop.ui.requests.withdraw import WithdrawSheet
from desktop.ui.shell.pages import PageSpec


class RequestPage(kit.Page):
    """Opened on a request's id."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        self._read: Read | None = None
        self._course = CourseBanner(desk)
        self.say = SayCard(desk, self._done)
        self.acts = [make(desk) for make in ACTS]
        self.act: Act | None = None
        #: What somebody with several duties can do instead, one button an act.
        self.others = [
            kit.Button(act.heading.text(), partial(self._choose, act), icon=act.button[1])
            for act in self.acts
        ]
        self.second = SecondCard(desk, plain=True)
        self.kept = Kept.whichever(desk, self._forms)
        self.cards = RequestCards(desk, self._done)
        self.steps, self.issued = self.cards.steps, self.cards.issued
        self.sealed, self.history = self.cards.sealed, self.cards.history
        self.case = self.cards.case
        self.primary = kit.Button("", self._do, kind="primary")
        self.primary.hide()  # until it is known what there is to do
        self.person = kit.Button(self.tr("The file"), self._to_person, icon="user")
        self.withdraw = kit.Button(
            self.tr("Withdraw the request"), self._ask_withdraw, kind="quiet", icon="circle-x"
        )
        self.moves = MovesCard(desk, self._done)
        self._build()
        self.second.said.connect(self._kin_said)
        for act in self.acts:
            act.form.completed.connect(self.primary.click)
            act.form.changed.connect(self.kept.touch)
        self.second.form.changed.connect(self.kept.touch)
        desk.tasks.changed.connect(self._changed)
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+I", self.person)

    def _build(self) -> None:
        acts = kit.stack(*self.acts, kit.flow(*self.others, self.second.open_button))
        main = kit.stack(self.say, self.kept, self.second, acts, *self.cards.main)
        side = kit.stack(*self.cards.side, self.moves)
        self.add(self._course, kit.beside(main, side))
        self.set_foot(kit.PrimaryBar(self.primary, self.person, self.withdraw))

    # ---- what the window asks

    def open_on(self, place: places.Request) -> None:
        """Show a request."""
        self._id = place.id
        self._refresh()

    def shown_again(self) -> None:
        """Look again at the request in view."""
        if self._id:
            self._refresh(again=True)

    def heading(self) -> tuple[str, str]:
        """Return whose request it is, and its numbers."""
        if self._read is None:
            return self.tr("Request"), ""
        request = self._read.request
        file = kit.texts.ltr(request.person.file_number)
        under = request_named(request.number), self.tr("File %1").replace("%1", file)
        return request.person.form.name.full, "  ·  ".join(under)

    def _changed(self, change: Change) -> None:
        if self.isVisible() and self._read is not None and change.subject == self._id:
            self._refresh(again=True)

    def _refresh(self, *, again: bool = False) -> None:
        done = self._show_again if again else self._show
        self._desk.read(read_request, self._id, done=done)

    # ---- showing

    def _show(self, read: Read) -> None:
        self._take(read, anew=True)
        lay_out()  # what is brought into view is looked for where it will lie
        self.area.verticalScrollBar().setValue(0)
        if self.act is not None and self.act.form.rows:
            self.act.form.focus_first()
        elif self.act is not None:
            self.primary.setFocus()

    def _show_again(self, read: Read) -> None:
        if read.request.id == self._id:
            before = self._read.request.facts.state if self._read else None
            self._take(read, anew=before is not read.request.facts.state)

    def _take(self, read: Read, *, anew: bool, act: Act | None = None) -> None:
        """Show what was read, with an act that was chosen or the next one that fits."""
        request = read.request
        act = act or self._next_act(request, anew=anew)
        anew = anew or act is not self.act
        if anew:
            self.kept.leave()
        before, self._read, self.act = self._read, read, act
        self._course.show_course(request.person, read.course)
        self.say.show_request(request)
        self._show_act(request, anew=anew)
        step = act.step if act is not None and not act.leads_elsewhere else None
        if anew:
            self.second.form.clear()
        self.second.show_request(request, step)
        if anew and act is not None:
            self.kept.begin(f"{act.step}:{request.id}")
        self._desk.tasks.turns.bring(
            self.cards.turns(read),
            lambda: self._read is read,
            anew=before is None or before.request.id != request.id,
        )
        allowed = self._desk.may(Action.REQUEST_WITHDRAW)
        self.withdraw.setVisible(allowed and request.facts.state not in FINAL)
        self.moves.show_request(request)
        self.titled.emit()

    def _fitting(self, request: RequestView) -> list[Act]:
        roles = self._desk.actor.roles
        return [act for act in self.acts if act.fits(request, roles)]

    def _next_act(self, request: RequestView, *, anew: bool) -> Act | None:
        fitting = self._fitting(request)
        if not anew and self.act in fitting:
            return self.act
        now = [act for act in fitting if act.first and act.due(request)]
        now += [act for act in fitting if _is_next(request, act.step)]
        return next(iter(now or [act for act in fitting if act.due(request)]), None)

    def _show_act(self, request: RequestView, *, anew: bool) -> None:
        fitting = self._fitting(request)
        for act, other in zip(self.acts, self.others, strict=True):
            act.setVisible(act is self.act)
            other.setVisible(act in fitting and act is not self.act)
        self.primary.setVisible(self.act is not None)
        if self.act is not None:
            self.act.show_request(request, anew=anew)
            text, icon = self.act.button
            self.primary.setText(text)
            self.primary.set_icon(icon or "arrow-right")
            self.primary.setEnabled(self.act.is_ready(request))

    def _choose(self, act: Act) -> None:
        """Show another act that fits; what was typed in either stays."""
        if self._read is not None:
            self._take(self._read, anew=False, act=act)

    def _forms(self) -> list[kit.Form]:
        return [one.form for one in (self.act, self.second) if one is not None]

    # ---- acting

    def _do(self) -> None:
        act, desk = self.act, self._desk
        if act is None or not self.primary.isEnabled():
            return
        if act.leads_elsewhere:
            act.elsewhere()
            return
        if not act.form.check() or not act.ready_to_take():
            return
        desk.act(
            desk.office.intake.perform,
            self._id,
            act.payload(),
            self.second.declared(),
            done=self._done,
            refused=self.second.bring_question,
            form=act.form,
            busy=self.primary,
            doing=saving(),
            news=self.tr("Recorded."),
        )

    def _done(self, request: RequestView) -> None:
        self.kept.done()
        if self._read is not None:
            self._show(replace(self._read, request=request))

    def _kin_said(self, request: RequestView) -> None:
        """Show what the answer makes of the request; what was typed before it stays."""
        if self._read is not None:
            self._show_again(replace(self._read, request=request))
        if self.act is not None:
            self.act.form.clear_problems()

    def _ask_withdraw(self) -> None:
        title = self.tr("Withdraw the request?")
        sheet = WithdrawSheet(self, title, self._desk, self._id)
        sheet.withdrawn.connect(self._done)
        sheet.open()

    def _to_person(self) -> None:
        if self._read is not None:
            self._desk.go(places.Person(self._read.request.person.id))


def _is_next(request: RequestView, step: str) -> bool:
    line = request.step(step)
    return line is not None and line.status is StepStatus.NOW


def _title() -> str:
    return QCoreApplication.translate("RequestPage", "Request")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.REQUEST_READ)


PAGE = PageSpec(
    PageId.REQUEST, _title, "file-text", RequestPage, allowed=_allowed, listed=False,
    under=PageId.REQUESTS,
)  # fmt: skip
