"""One visit, from who the person is to the number to take away, in the policy's own order."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import DONE, PERSON, Journey, Opened, read_visit
from desktop.ui.intake.route import Route
from desktop.ui.intake.stages import Stages
from desktop.ui.intake.steps.clarification import ClarificationSheet
from desktop.ui.intake.steps.done import DoneStage
from desktop.ui.intake.steps.household import HouseholdStage
from desktop.ui.intake.steps.stage import Stage
from desktop.ui.intake.visit_banners import HeldBanner, UnfinishedBanner, clock_text, heading
from desktop.ui.intake.visit_bar import VisitBar, inset
from desktop.ui.kit import theme
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.keeper import DraftKeeper
from desktop.ui.parts.person.course_banner import CourseBanner
from desktop.ui.places import PageId
from desktop.ui.shell.coming import Coming, PageStack
from desktop.ui.shell.pages import PageSpec


class VisitPage(QWidget):
    """A stepper, one stage in view, one primary button."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.journey = Journey(desk.office.policy.profile, self)
        self.stages = Stages(desk, self.journey, self)
        self._route = Route(self.journey.profile.steps)
        self.current = PERSON
        self._kept_at = self._searched = ""
        self.stepper = kit.Stepper(self.stages.titles())
        self._restored, self.held, self._file = UnfinishedBanner(), HeldBanner(), CourseBanner(desk)
        self._stack, self._coming = PageStack(), Coming(self)
        self._drafts = DraftKeeper(desk, self._typed, self, place=lambda: self.journey.place)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setProperty(theme.BY_PARTS, True)
        self._stack.setProperty(theme.BY_PARTS, True)
        self.bar = VisitBar()
        self.primary, self.back = self.bar.next, self.bar.back
        self.unclear, self.anew = self.bar.unclear, self.bar.anew
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.stepper, *map(inset, (self._file, self._restored, self.held))):
            box.addWidget(part)
        box.addWidget(self._stack, 1)
        box.addWidget(self.bar)

    def _connect(self) -> None:
        self.stages.built.connect(self._adopt)
        self.journey.changed.connect(self._journey_changed)
        self.journey.passed.connect(self._passed)
        self.stepper.chosen.connect(lambda place: self._show(self._route.order[place]))
        self._drafts.kept.connect(self._kept)
        for over in (self._drafts.thrown, self.journey.ended):
            over.connect(self._anew)
        self.held.activated.connect(partial(self._show, StepId.VERIFICATION))
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+PgUp", self.back)
        self.primary.clicked.connect(self._submit)
        self.back.clicked.connect(self._go_back)
        self.anew.clicked.connect(self._ask_anew)
        self.unclear.clicked.connect(self._clarify)
        self.bar.later.clicked.connect(self._sign_later)

    def _adopt(self, stage: Stage) -> None:
        """Take a screen in that was just built."""
        self._stack.addWidget(stage)
        stage.edited.connect(self._edited)
        stage.completed.connect(self.primary.click)
        if isinstance(stage, HouseholdStage):
            stage.back.connect(partial(self._show, PERSON))
        elif isinstance(stage, DoneStage):
            stage.again.connect(self._next_visitor)
        stage.wanted.connect(self._show)
        stage.refresh()

    # ---- what the window asks

    def build(self) -> Iterator[None]:
        """Have the first screen there."""
        return self.stages.come(PERSON)

    def open_on(self, place: places.Visit) -> None:
        """Open a visit; what was being typed in another is kept first."""
        searched = place.typed if isinstance(place, places.NewVisit) else ""
        if place.draft == self.journey.key and self._typed():
            self.come_back()
            if searched:
                self._restored.tell_in_the_way()
            return
        self._drafts.flush()
        self._searched = searched
        self._desk.read(read_visit, place, done=self._opened)

    def first_act(self) -> QWidget:
        """Begin where the screen in view does."""
        self._focus()
        return self.focusWidget() or self

    def shown_again(self) -> None:
        """Open an empty visit where none was opened yet, or the last one was at its end."""
        if self.journey.key and self.current != DONE:
            self.come_back()
        else:
            self.open_on(places.NewVisit())

    def stands_on(self) -> places.Visit:
        """Return what the visit has become since it was opened."""
        return self.journey.place

    def heading(self) -> tuple[str, str]:
        """Return what stands above the page."""
        return heading(self.journey, self._kept_at)

    def flush_draft(self) -> None:
        """Keep what was typed; the window is about to lock."""
        self._coming.finish()
        for stage in self.stages:
            stage.hold()
        self._drafts.flush()

    def come_back(self) -> None:
        """Show the visit as it was left, also one at its end; what is being typed stays."""
        self._focus()
        if (request := self.journey.request) is not None:
            self._desk.read(self._desk.office.intake.read, request.id, done=self._show_anew)

    def _show_anew(self, request: RequestView) -> None:
        mine = self.journey.request
        if mine is not None and mine.id == request.id:
            self.journey.took_request(request)
            self.stages[self.current].refresh()

    def _opened(self, opened: Opened) -> None:
        self._kept_at = ""
        for stage in self.stages:
            stage.forget()
        self._drafts.begin("", None)  # showing is no typing: nothing is kept or dropped by it
        self.current, self._route = PERSON, Route(opened.profile.steps)
        self.stages.go_by(opened.profile)
        self.stepper.set_steps(self.stages.titles())
        self.journey.start(opened)
        self._file.show_course(opened.person, opened.course)
        self.stages.renew()
        self._restore(opened)
        self._drafts.begin(opened.key, opened.draft)
        if self._searched and not opened.draft:
            self.stages.person.prefill(self._searched)
        self._coming.begin(self._come(self._route.first(opened)), self._desk.tasks.turns)

    def _restore(self, opened: Opened) -> None:
        draft = {n: part for n, part in (opened.draft or {}).items() if n in self._route.order}
        for name, part in draft.items():
            self.stages[name].take_up(part)
        self._restored.hide()
        if draft and opened.draft_at is not None:
            self._restored.tell_restored(opened.draft_at)

    def _passed(self, name: str, acted: bool) -> None:
        journey, route = self.journey, self._route
        self._restored.hide()  # not at the first key: what is typed at would move
        if acted and journey.request is not None and not route.done(name, journey.request):
            journey.put_off_step(name)
        following = route.after(name, journey.request, journey.put_off, acted=acted)
        if following == DONE and acted:
            self._record()
        self._show(following)

    def _sign_later(self) -> None:
        self.journey.put_off_step(StepId.SIGNATURE)
        self._record()
        self._show(self._route.due(self.journey.request, self.journey.put_off))

    def _record(self) -> None:
        """Record a draft whose signature comes another time: it gets its number."""
        request = self.journey.request
        if request is not None and not request.number:
            record = self._desk.office.intake.await_signature
            self._desk.act(record, request.id, done=self._show_anew, busy=self.bar.later)

    def _go_back(self) -> None:
        if place := self._route.place(self.current):
            self._show(self._route.order[place - 1])

    def _submit(self) -> None:
        self.stages[self.current].submit(self.primary)

    def _next_visitor(self) -> None:
        self.journey.key = ""
        self._desk.go(PageId.RECEPTION)

    def _show(self, name: str) -> None:
        self._coming.begin(self._come(name), self._desk.tasks.turns)
        self._coming.finish()  # what is typed next is typed there

    def _come(self, name: str) -> Iterator[None]:
        kit.scene.changed(self)
        yield from self.stages.come(name)
        stage, self.current = self.stages[name], name
        self._stack.setCurrentWidget(stage)
        stage.area.verticalScrollBar().setValue(0)
        self._dress()
        self._focus()
        self.stages.go_ahead(self._route.order[self._route.place(name) + 1 :][:1])

    def show_part(self, inside: QWidget) -> None:
        """Show the screen that a widget is on (F8)."""
        found = next((stage for stage in self.stages if stage.isAncestorOf(inside)), None)
        if found is not None:
            self._show(found.step)

    def _focus(self) -> None:
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stages[self.current].focus_first()

    def _journey_changed(self) -> None:
        key = self.journey.place.draft
        if self.journey.key and key != self.journey.key:
            self.journey.key = key
            self._drafts.rename(self.journey.key)
        elif self.journey.key:
            self._drafts.flush()
        self._dress()

    def _dress(self) -> None:
        stage = self.stages[self.current]
        route, request = self._route, self.journey.request
        done = route.places_behind(self.current, request, known=self.journey.person is not None)
        here = route.place(self.current)
        earlier = frozenset(range(here)) if request is not None else frozenset()
        self.stepper.set_current(min(here, len(route.order) - 1), done, earlier)
        self.stepper.setVisible(self.current != DONE)
        self.bar.name_next(*stage.primary())
        self.anew.setVisible(request is None and bool(self._typed()))
        self.unclear.setVisible(request is not None and self.current != DONE)
        self.bar.later.setVisible(self.current == StepId.SIGNATURE and not stage.done)
        self.bar.tell_place(here, len(route.order))
        self.held.hide()
        if request is not None and not stage.why_not():  # else the stage itself says it
            self.held.tell(self._desk.messages, route, self.current, request)
        self.titled.emit()

    def _typed(self) -> dict[str, Any]:
        return {stage.step: stage.typed() for stage in self.stages if stage.dirty}

    def _edited(self) -> None:
        self._drafts.touch()
        self.bar.name_next(*self.stages[self.current].primary())
        self.anew.setVisible(self.journey.request is None)

    def _kept(self, at: datetime) -> None:
        self._kept_at = clock_text(at)
        self.titled.emit()

    def _ask_anew(self) -> None:
        what = self.tr("What was typed and not submitted yet is thrown away.")
        sheet = kit.ConfirmSheet(self, self.tr("Start anew?"), what, self.tr("Throw it away"))
        sheet.confirmed.connect(self._anew)
        sheet.open()

    def _anew(self) -> None:
        for stage in self.stages:
            stage.dirty = False
        self.journey.key = ""
        self._drafts.drop()
        self.open_on(self.journey.place)

    def _clarify(self) -> None:
        ClarificationSheet(self, self._desk, self.journey).open()


def _title() -> str:
    return QCoreApplication.translate("VisitPage", "New visit")


PAGE = PageSpec(
    PageId.VISIT, _title, "user-plus", VisitPage,
    allowed=lambda actor: may(actor.roles, Action.REQUEST_OPEN),
)  # fmt: skip
