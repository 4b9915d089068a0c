"""Sittings of the body that the policy names, and the requests that wait for it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.clock import today
from desktop.core.committee.prints import LETTER
from desktop.core.committee.terms import RecordDecision, SittingView
from desktop.core.documents.catalogue import form_spec
from desktop.core.intake.standing import QUEUE, Listing
from desktop.core.intake.terms import REQUEST, RequestRow, RequestView
from desktop.core.office import Office
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.core.work.subjects import Subject
from desktop.ui import kit, places
from desktop.ui.committee.decision import OUTCOMES, DecisionCard
from desktop.ui.committee.letters import LettersSheet
from desktop.ui.committee.signing import SignButton, sitting_bar, sitting_text
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.doing import saving
from desktop.ui.parts.paged import Paged
from desktop.ui.parts.request_rows import RequestTable
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


def read_queue(
    office: Office, actor: Actor, listing: Listing, after: Key | None, size: int
) -> Page[RequestRow]:
    """Read some requests of the queue: urgent ones first, then the oldest."""
    return office.intake.page(actor, listing, after, size)


class CommitteePage(kit.Page):
    """The sitting on top, the queue and the marked case beside it; the decision stays below."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted, self._ended = "", False
        self._sittings: list[SittingView] = []
        self._sitting: SittingView | None = None
        self._is_committee = desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
        self._decides = desk.may(Action.REQUEST_DECIDE)
        self.table = RequestTable(
            desk,
            name=self.tr("Requests that wait for a decision"),
            empty=kit.EmptyState(
                "inbox",
                self.tr("Nothing waits for a decision"),
                self.tr("Requests come here once reception has referred them."),
            ),
            agenda=True,
        )
        self._queue = Paged[Listing, RequestRow](desk, self.table, read_queue, self._show_queue)
        self.decision = DecisionCard(desk)
        self.sitting = kit.ChoiceField()
        self._attended = kit.label("", "help", wrap=True)
        text = self.tr("Open a sitting") if self._is_committee else self.tr("Open a working day")
        self.sign = SignButton(desk)
        self.open_button = kit.Button(text, self._ask_sitting, icon="plus")
        self.primary = kit.Button(
            self.tr("Record the decision"), self._decide, kind="primary", icon="gavel"
        )
        self.whole = kit.Button(self.tr("Whole request"), self._open_request, icon="file-text")
        self.letters = kit.Button(
            self.tr("Letters of the decisions"), self._ask_letters, icon="printer"
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        name = self.tr("Sitting") if self._is_committee else self.tr("Working day")
        top = sitting_bar(name, self.sitting, self._attended, self.sign, self.open_button)
        self.open_button.setVisible(self._decides)
        top.setVisible(self._decides or self._desk.may(Action.SITTING_SIGN))
        queue = kit.Card().grow().add(self.table.order, self.table)
        case = kit.Aside(self.decision.case, self.decision.second)
        self.add(top)
        self.add(kit.filled(queue, case, shares=(9, 10)), stretch=1)
        kit.MainList(self, self.table, case)
        self.bar = kit.PrimaryBar(self.primary, self.decision.again, self.whole, self.letters)
        self.set_foot(self.decision)
        self.set_foot(self.bar)
        self.decision.show_request(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.decision.stand(self, self.bar)

    def _connect(self) -> None:
        self.table.selected.connect(self._marked)
        self.table.opened.connect(self._to_form)
        self.table.view.installEventFilter(self)
        self.sitting.changed.connect(self._chosen)
        self.sign.signed.connect(self._opened)
        self.decision.second.said.connect(self._show_request)
        self.decision.form.completed.connect(self.primary.click)
        self._desk.listen(self, self._refresh, DeskId.INTAKE, DeskId.COMMITTEE)
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+N", self.open_button)
        press_by(self, "Ctrl+B", self.decision.again)

    # ---- what the window asks

    def open_on(self, place: places.Decision) -> None:
        """Mark the request."""
        self._wanted = place.request_id
        self._refresh()

    def first_act(self) -> QWidget:
        """Begin with the first of the queue, or with opening what decides it."""
        opens = self._decides and (self._sitting is None or not self.table.model.rows)
        return self.open_button if opens else self.table.view

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a digit on a row for one of the choice below."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = event.text()
            names = digit.isdecimal() and 0 < int(digit) <= len(OUTCOMES)
            if names and self.primary.isEnabled():
                self.decision.outcome.setFocus(Qt.FocusReason.OtherFocusReason)
                return QApplication.sendEvent(self.decision.outcome, event)
        return False

    def shown_again(self) -> None:
        """Look again at queue and sittings."""
        self._refresh()

    def heading(self) -> tuple[str, str]:
        """Return the body that the policy names, and today."""
        body = self._desk.office.policy.profile.studying_body.name
        return body, both_text(today(self._desk.office.clock))

    def _refresh(self) -> None:
        self._desk.read(self._desk.office.committee.sittings, done=self._show_sittings)
        self._queue.show(QUEUE)

    # ---- showing

    def _show_sittings(self, sittings: list[SittingView]) -> None:
        self._sittings = sittings
        self._offer_sittings()
        self._name_state()
        if self._ended and self.letters.isEnabled():
            self.letters.setFocus()
        self._ended = False

    def _show_queue(self) -> None:
        if not self.table.model.rows:
            self.decision.show_request(None)
        elif self._wanted or self.table.current() is None:
            self._mark_wanted()
        self._name_state()

    def _mark_wanted(self) -> None:
        places = [n for n, row in enumerate(self.table.model.rows) if row.id == self._wanted]
        if self._wanted and not places and self._queue.has_more:
            self._queue.more()
            return
        self.table.view.selectRow(places[0] if places else 0)
        if self._wanted and self._sitting is not None:
            self.decision.choice.focus()
        self._wanted = ""

    def _offer_sittings(self) -> None:
        kept, day = self._sitting.id if self._sitting else "", today(self._desk.office.clock)
        self.sitting.set_options([(s.id, sitting_text(s)) for s in self._sittings])
        newest = self._sittings[0] if self._sittings else None
        if not kept and newest is not None and newest.held_on == day:
            kept = newest.id
        self.sitting.set_value(kept)
        self._chosen()

    def _chosen(self) -> None:
        found = (s for s in self._sittings if s.id == self.sitting.value())
        self._sitting = next(found, None)
        self.sign.show_sitting(self._sitting)
        self._attended.setText(self.sign.attendance())
        self._name_state()

    def _name_state(self) -> None:
        there = self.decision.request is not None and not self.decision.held
        self.primary.setVisible(self._decides)
        self.primary.setEnabled(there and self._sitting is not None)
        self.letters.setVisible(form_spec(LETTER).may_issue(self._desk.actor.roles))
        self.letters.setEnabled(self._sitting is not None and self._sitting.decisions > 0)
        self.decision.choice.set_enabled(self._decides)
        if not self._decides:
            self.bar.set_note("")
        elif self._sitting is None:
            sitting = self.tr("Open a sitting first, then record its decisions.")
            day = self.tr("Open a working day first, then record its decisions.")
            self.bar.set_note(sitting if self._is_committee else day)
        else:
            done = self.tr("%n decision(s) in this sitting", "", self._sitting.decisions)
            left = self.tr("%n left", "", len(self.table.model.rows))
            self.bar.set_note(kit.texts.joined(done, left))

    def _marked(self, row: RequestRow | None) -> None:
        if row is not None:
            self._desk.read(self._desk.office.intake.read, row.id, done=self._show_request)
            return
        self.decision.show_request(None)
        self._name_state()

    def _show_request(self, request: RequestView) -> None:
        if (row := self.table.current()) is not None and row.id == request.id:
            self.decision.show_request(request)
            self._name_state()

    def _to_form(self, row: RequestRow) -> None:
        if self._sitting is not None:
            self.decision.choice.focus()
        elif self._decides:
            self._wanted = row.id
            self._ask_sitting()

    def _open_request(self) -> None:
        if (row := self.table.current()) is not None:
            self._desk.go(places.Request(row.id))

    # ---- acting

    def _ask_sitting(self) -> None:
        if not self._decides:
            return
        before = self._sittings[0].attendance if self._sittings else ()
        sheet = SittingSheet(self, self.open_button.text(), self._desk, before)
        sheet.opened.connect(self._opened)
        sheet.open()

    def _opened(self, sitting: SittingView) -> None:
        self._sitting = sitting
        if not self._wanted:
            self.table.mark(0)
        self._refresh()
        self.table.focus_first()

    def _decide(self) -> None:
        sitting, request = self._sitting, self.decision.request
        decision = self.decision.decision()
        if sitting is None or request is None or decision is None:
            return
        command = RecordDecision(sitting.id, Subject(REQUEST, request.id), decision)
        desk = self._desk
        desk.act(
            desk.office.committee.decide,
            command,
            self.decision.second.declared(),
            done=lambda _sitting: self._decided(request),
            form=self.decision.form,
            busy=self.primary,
            doing=saving(),
            news=self.tr("The decision is recorded."),
        )

    def _ask_letters(self) -> None:
        if self._sitting is not None:
            LettersSheet(self, self.letters.text(), self._desk, self._sitting.id).open()

    def _decided(self, request: RequestView) -> None:
        """Go on to the next row."""
        ids = [row.id for row in self.table.model.rows]
        place = ids.index(request.id) if request.id in ids else 0
        rest = [one for one in ids if one != request.id]
        self.decision.sent()
        self._ended = not rest
        self._wanted = rest[min(place, len(rest) - 1)] if rest else ""
        self.table.view.clearSelection()
        self._refresh()


def _title() -> str:
    return QCoreApplication.translate("CommitteePage", "Decisions")


def _allowed(actor: Actor) -> bool:
    return any(may(actor.roles, one) for one in (Action.REQUEST_DECIDE, Action.SITTING_SIGN))


def _count(desk: Desk) -> int:
    waits = desk.office.intake.counts(desk.actor).waits
    return sum(waits[wait] for wait in QUEUE.waits)


PAGE = PageSpec(
    PageId.COMMITTEE, _title, "gavel", CommitteePage, allowed=_allowed, count=_count,
    offered=lambda desk: desk.may(Action.REQUEST_DECIDE),
)  # fmt: skip
