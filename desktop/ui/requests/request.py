"""One request: what to say now, where it stands, what can be done, what was done."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        #: Those that fitted a request since the page was opened: most requests need one or none.
        self._made: dict[type[Act], Act] = {}
        self._acts = QWidget()
        self._place = QVBoxLayout(self._acts)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.act: Act | None = None
        #: What somebody with several duties can do instead, one button an act.
        self.others = {
            kind: kit.Button(
                kind.words().title, partial(self._choose, kind), icon=kind.words().icon
            )
            for kind in ACTS
        }
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
        self.second.form.changed.connect(self.kept.touch)
        desk.tasks.changed.connect(self._changed)
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+I", self.person)

    def _build(self) -> None:
        acts = kit.stack(self._acts, kit.flow(*self.others.values(), self.second.open_button))
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

    def _take(self, read: Read, *, anew: bool, kind: type[Act] | None = None) -> None:
        """Show what was read, with an act that was chosen or the next one that fits."""
        request = read.request
        kind = kind or self._next_act(request, anew=anew)
        act = self._of(kind) if kind is not None else None
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
        if anew and act is not None and step:  # a draft of one done elsewhere is that page's
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

    def _fitting(self, request: RequestView) -> list[type[Act]]:
        return [kind for kind in ACTS if kind.fits(self._desk, request)]

    def _next_act(self, request: RequestView, *, anew: bool) -> type[Act] | None:
        fitting, desk = self._fitting(request), self._desk
        if not anew and self.act is not None and type(self.act) in fitting:
            return type(self.act)
        now = [kind for kind in fitting if kind.first and kind.due(desk, request)]
        now += [kind for kind in fitting if _is_next(request, kind.step)]
        return next(iter(now or [kind for kind in fitting if kind.due(desk, request)]), None)

    def _of(self, kind: type[Act]) -> Act:
        """Return the act of a kind, made when it is first needed."""
        act = self._made.get(kind)
        if act is None:
            act = self._made[kind] = kind(self._desk)
            act.form.completed.connect(self.primary.click)
            act.form.changed.connect(self.kept.touch)
            self._place.addWidget(act)
        return act

    def _show_act(self, request: RequestView, *, anew: bool) -> None:
        fitting = self._fitting(request)
        self._acts.setVisible(self.act is not None)
        for act in self._made.values():
            act.setVisible(act is self.act)
        for kind, other in self.others.items():
            other.setVisible(kind in fitting and kind is not type(self.act))
        self.primary.setVisible(self.act is not None)
        if self.act is not None:
            self.act.show_request(request, anew=anew)
            text, icon = self.act.button
            self.primary.setText(text)
            self.primary.set_icon(icon or "arrow-right")
            self.primary.setEnabled(self.act.is_ready(request))

    def _choose(self, kind: type[Act]) -> None:
        """Show another act that fits; what was typed in either stays."""
        if self._read is not None:
            self._take(self._read, anew=False, kind=kind)

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
