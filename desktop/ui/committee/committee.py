"""Sittings of the body that the policy names, and the requests that wait for it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.committee.listed.terms import NEWEST
from desktop.core.committee.prints import LETTER
from desktop.core.committee.terms import RecordDecision, SittingView
from desktop.core.complaints.terms import VOICE
from desktop.core.intake.terms import REQUEST, RequestView
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.committee.acts import SittingActs
from desktop.ui.committee.decision import DecisionCard
from desktop.ui.committee.digits import Digits
from desktop.ui.committee.lists import SittingLists, count_waiting
from desktop.ui.committee.objected import ObjectionsWait
from desktop.ui.committee.row_card import RowCard
from desktop.ui.committee.signing import (
    attendance,
    going,
    lacks_quorum,
    sitting_bar,
    sitting_note,
    sitting_text,
)
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.decision_letters import LettersSheet, Run
from desktop.ui.parts.doing import saving
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class CommitteePage(kit.Page):
    """The sitting on top, its agenda (the queue while there is none) and the marked case beside
    it; the decision stays below.
    """

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted, self._ended, self._goes_on = "", False, False
        self._sittings: list[SittingView] = []
        self._sitting: SittingView | None = None
        self._is_committee = desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
        self._decides = desk.may(Action.REQUEST_DECIDE)
        self.lists = SittingLists(self, desk)
        self.table, self.agenda = self.lists.table, self.lists.agenda
        self.decision = DecisionCard(desk)
        self.row = RowCard(desk, self.decision.second)
        self.sitting = kit.sifts(kit.ChoiceField())
        self._attended = kit.label("", "help", wrap=True)
        self._attended.hide()
        self._quorum = kit.Banner("warning")
        self._quorum.hide()
        self.objected = ObjectionsWait(desk)
        self.acts = SittingActs(self, desk)
        self.open_button, self.sign = self.acts.open_button, self.acts.sign
        self.primary = kit.Button(
            self.tr("Record the decision"), self._decide, kind="primary", icon="gavel"
        )
        self.whole = kit.Button(self.tr("Whole request"), self._open_request, icon="file-text")
        self.letters = kit.Button(
            self.tr("Letters of the decisions"), self._ask_letters, icon="printer"
        )
        self._digits = Digits(self, self.primary, self.decision)
        self._build()
        self._connect()

    def _build(self) -> None:
        name = self.tr("Sitting") if self._is_committee else self.tr("Working day")
        top = sitting_bar(name, self.sitting, self._attended, self.acts.buttons, self.acts.ways)
        self.acts.show_sitting(None)
        queue = kit.Card().grow().add(self.table.order, self.agenda.order, self.table, self.agenda)
        card, known, lists = self.decision, self.decision.known, self.lists
        self._case = kit.Aside(card.case, self.row, card.second, known.helped, known.study)
        self.add(top, self._quorum, self.objected)
        self.add(kit.filled(queue, self._case, shares=(9, 10)), stretch=1)
        kit.MainList(self, self.table, self.agenda, self._case)
        others = (lists.more, lists.out, self.letters, lists.export)
        self.bar = kit.PrimaryBar(self.primary, self.decision.again, self.whole, *others)
        self.set_foot(self.decision)
        self.set_foot(self.bar)
        self.decision.show_request(None)
        lists.show_sitting(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.decision.stand(self, self.bar)

    def _connect(self) -> None:
        for table in (self.table, self.agenda):
            table.selected.connect(self._marked)
            table.opened.connect(self._to_form)
            table.view.installEventFilter(self._digits)
        self.lists.came.connect(self._rows_came)
        self.sitting.changed.connect(self._chosen)
        self.acts.changed.connect(self._opened)
        self.row.said.connect(self.lists.show_rows)
        self.decision.second.said.connect(self._show_request)
        self.decision.came.connect(self._show_request)
        self.decision.form.completed.connect(self.primary.click)
        self._desk.listen(self, self._refresh, DeskId.INTAKE, DeskId.COMMITTEE)
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+N", self.open_button)
        press_by(self, "Ctrl+B", self.decision.again)

    # ---- what the window asks

    def open_on(self, place: places.Decision | places.Sitting) -> None:
        """Mark the request, or show the sitting, also one that is no longer offered."""
        if isinstance(place, places.Sitting):
            self._refresh(place.id)
        else:
            self._wanted = place.request_id
            self._refresh()

    def first_act(self) -> QWidget:
        """Begin with the first row, or with opening what decides it."""
        opens = self._decides and (self._sitting is None or not self.shown.model.rows)
        return self.open_button if opens else self.shown.view

    def shown_again(self) -> None:
        """Look again at queue and sittings."""
        self._refresh()

    def heading(self) -> tuple[str, str]:
        """Return the body that the policy names, and today."""
        body = self._desk.office.policy.profile.studying_body.name
        return body, both_text(today(self._desk.office.clock))

    def _refresh(self, sitting: str = "") -> None:
        kept = sitting or (self._sitting.id if self._sitting else "")
        read, show = self._desk.office.committee.sittings, self._show_sittings
        self._desk.read(read, NEWEST, kept, done=lambda found: show(found, sitting))
        self.objected.refresh()
        self.lists.refresh()

    # ---- showing

    @property
    def shown(self) -> kit.Table[Any]:
        """The list in view: the agenda of a sitting, or all that waits."""
        return self.lists.shown

    def _show_sittings(self, sittings: list[SittingView], wanted: str) -> None:
        self._sittings = sittings
        self._sitting = next((s for s in sittings if s.id == wanted), self._sitting)
        self._offer_sittings()
        self._name_state()
        if self._ended and self.letters.isEnabled():
            self.letters.setFocus()
        self._ended = False

    def _rows_came(self) -> None:
        self.row.show_row(self._sitting, self.lists.row)
        if not self.shown.model.rows:
            self.decision.show_request(None)
        elif self._wanted or self.shown.current() is None:
            self._mark_wanted()
        if self._goes_on and self.shown.model.rows and not self._wanted:
            self._goes_on = False
            self.shown.focus_first()
        self._name_state()

    def _mark_wanted(self) -> None:
        places = [n for n, row in enumerate(self.shown.model.rows) if row.id == self._wanted]
        if self._wanted and not places and self.lists.read_on():
            return
        self.shown.view.selectRow(places[0] if places else 0)
        if self._wanted and self._sitting is not None:
            self.decision.choice.focus()
        self._wanted = ""

    def _offer_sittings(self) -> None:
        kept, day = self._sitting.id if self._sitting else "", today(self._desk.office.clock)
        self.sitting.set_options([(s.id, sitting_text(s)) for s in self._sittings])
        self.sitting.set_value(kept or going(self._sittings, day))
        self._chosen()

    def _chosen(self) -> None:
        found = (s for s in self._sittings if s.id == self.sitting.value())
        self._sitting = next(found, None)
        self.acts.show_sitting(self._sitting)
        self._attended.setText(attendance(self._sitting))
        self._attended.setVisible(bool(self._attended.text()))
        lacks = lacks_quorum(self._desk, self._sitting)
        self._quorum.set_text(lacks)
        self._quorum.setVisible(bool(lacks))
        self.objected.show_sitting(self._sitting)
        self.lists.show_sitting(self._sitting)
        self.row.show_row(self._sitting, self.lists.row)
        self._name_state()

    def _name_state(self) -> None:
        there = self.decision.request is not None and not self.decision.held
        self.primary.setVisible(self._decides)
        self.primary.setEnabled(there and self._sitting is not None and self._sitting.decides)
        self.whole.setEnabled(self.decision.request is not None)
        self.letters.setVisible(self._desk.issues(LETTER))
        self.letters.setEnabled(self._sitting is not None and self._sitting.decisions > 0)
        self.decision.choice.set_enabled(self._decides)
        decisions = self._sitting.decisions if self._sitting else 0
        done = self.tr("%n decision(s) in this sitting", "", decisions)
        left = self.tr("%n left", "", len(self.agenda.model.rows))
        note = sitting_note(self._desk, self._sitting, done, left)
        self.bar.set_note(note if self._decides else "")

    def _marked(self, row: Any) -> None:
        if row is not self.shown.current() and row is not None:
            return
        self.row.show_row(self._sitting, agenda := self.lists.row)
        if row is not None and (agenda is None or agenda.line.subject.kind == REQUEST):
            self._desk.read(self._desk.office.intake.read, row.id, done=self._show_request)
            return
        self.decision.show_request(None)
        self._name_state()
        if agenda is not None and agenda.line.subject.kind == VOICE:
            read, id_ = self._desk.office.objections.read, agenda.line.subject.id
            self._desk.read(read, id_, done=self.decision.show_objection)

    def _show_request(self, request: RequestView) -> None:
        if (row := self.shown.current()) is not None and row.id == self.decision.row_of(request):
            if self.decision.show_request(request):
                self._case.begin()
            self._name_state()

    def _to_form(self, row: Any) -> None:
        if self._sitting is not None and self._sitting.decides:
            self.decision.choice.focus()
        elif self._decides:
            self._wanted = row.id
            self.acts.ask_opening()

    def _open_request(self) -> None:
        """Go to the request in view: of an objection, to the one that it is about."""
        if (request := self.decision.request) is not None:
            self._desk.go(places.Request(request.id))

    # ---- acting

    def _opened(self, sitting: SittingView) -> None:
        self._sitting = sitting
        self.lists.show_sitting(sitting)
        self._goes_on = True
        self._refresh()

    def _decide(self) -> None:
        sitting, request = self._sitting, self.decision.request
        decision = self.decision.decision()
        if sitting is None or request is None or decision is None:
            return
        command = RecordDecision(sitting.id, self.decision.subject(request), decision)
        self._desk.act(
            self._desk.office.committee.decide,
            command,
            self.decision.second.declared(),
            done=lambda _sitting: self._decided(request),
            refused=self.row.bring_question,
            form=self.decision.form,
            busy=self.primary,
            doing=saving(),
            news=self.tr("The decision is recorded."),
        )

    def _ask_letters(self) -> None:
        if self._sitting is not None:
            LettersSheet(self, self.letters.text(), self._desk, Run(self._sitting.id)).open()

    def _decided(self, request: RequestView) -> None:
        """Go on to the next row."""
        self._wanted = self.lists.after(self.decision.row_of(request))
        self._ended = not self._wanted
        self.decision.sent()
        self.shown.view.clearSelection()
        self._refresh()


def _title() -> str:
    return QCoreApplication.translate("CommitteePage", "Decisions")


def _allowed(actor: Actor) -> bool:
    return any(may(actor.roles, one) for one in (Action.REQUEST_DECIDE, Action.SITTING_SIGN))


PAGE = PageSpec(
    PageId.COMMITTEE, _title, "gavel", CommitteePage, allowed=_allowed, count=count_waiting,
    offered=lambda desk: desk.may(Action.REQUEST_DECIDE),
)  # fmt: skip
