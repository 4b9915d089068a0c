"""«معالجة الشكاوى»: the complaints in hand, what was done with each, and the next step."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.order import Order
from desktop.core.complaints.course.terms import Escalate, Filter, Level, Settle, VoiceState
from desktop.core.complaints.listed.terms import STATE, WHICH, By
from desktop.core.complaints.papers import PAPER
from desktop.core.complaints.terms import VoiceView
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.ordered import Asked as Listed
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.complaints import taking
from desktop.ui.complaints.board_sheet import BoardSheet
from desktop.ui.complaints.box_sheet import BoxSheet
from desktop.ui.complaints.month_sheet import MonthSheet
from desktop.ui.complaints.naming import NamingSheet
from desktop.ui.complaints.scans import VoiceScans
from desktop.ui.complaints.taking_sheet import Asked, TakingSheet
from desktop.ui.complaints.words import VoiceWords
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column, moment_column
from desktop.ui.parts.lists.terms import Filter as Filter_
from desktop.ui.parts.lists.terms import ListSpec
from desktop.ui.parts.lists.whole_list import WholeList
from desktop.ui.parts.options import terms
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: What follows by itself from where a complaint stands.
_NEXT: Final = {
    VoiceState.RECEIVED: taking.ASSIGN,
    VoiceState.IN_HAND: taking.FIND,
    VoiceState.FOUND: taking.TELL,
    VoiceState.TOLD: taking.CLOSE,
    VoiceState.CLOSED: taking.REOPEN,
}


def _order(office: Office, actor: Actor, asked: Listed) -> Order:
    return office.lists.complaints.order(actor, asked)


def _rows(office: Office, actor: Actor, ids: Sequence[str]) -> Mapping[str, VoiceView]:
    return office.lists.complaints.rows(actor, ids)


class HandlingPage(kit.Page):
    """Opened on a complaint, or on what is in hand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.words = VoiceWords(desk, self)
        self.list = WholeList(self, desk, self._spec)
        self.table, self.chips = self.list.table, self.list.bar.chips
        self.badge = kit.Badge("")
        self.whole = kit.FactList()
        self.scans = VoiceScans(desk)
        self.buttons = {
            asked.name: kit.Button(asked.words()[1], partial(self.ask, asked), kind="link")
            for asked in taking.EVERY
        }
        self.about = kit.Button(self.tr("Whom it is about"), self.ask_about, kind="link")
        self.primary = kit.Button("", self._take, kind="primary", icon="arrow-right", after=True)
        self.board = kit.Button(self.tr("Named by the board"), self.ask_board, icon="user")
        self.box = kit.Button(self.tr("Open the box"), self.ask_box, icon="inbox")
        self.month = kit.Button(self.tr("Follow-up sheet"), self.ask_month, icon="printer")
        self.harm = kit.Button(self.tr("Files of harm"), self._to_harm, icon="hand-coins")
        #: Who raised a complaint stands in no list that leaves.
        self.export = self.list.export(without={1})
        self.settled = kit.Button(
            self.tr("Print the agreement"), partial(self._print, "settlement"), kind="link"
        )
        self.referred = kit.Button(
            self.tr("Print the referral"), partial(self._print, "referral"), kind="link"
        )
        self._build()

    def _build(self) -> None:
        self.detail = kit.Card(self.tr("Complaint"), aside=self.badge)
        acts = kit.acts(*self.buttons.values(), self.about, self.settled, self.referred)
        self.detail.add(self.whole, self.scans, acts)
        side = kit.Aside(self.detail)
        listed = kit.Card().grow().add(self.chips, self.list.box())
        self.add(kit.filled(side, listed, shares=(1, 1)), stretch=1)
        kit.MainList(self, self.table, side)
        self.set_foot(kit.PrimaryBar(self.primary, self.month, self.box, self.harm, self.board,
                                     self.export))  # fmt: skip
        press_by(self, "Ctrl+Return", self.primary)
        self.list.came.connect(self._follow)
        self.table.selected.connect(self._follow)
        self.box.setVisible(self._desk.may(Action.COMPLAINT_BOX))
        self.board.setVisible(self._desk.may(Action.COMPLAINT_BOARD))
        self._desk.listen(self, self.shown_again, DeskId.COMPLAINTS)
        self._follow()

    def _spec(self) -> ListSpec[VoiceView]:
        text, messages = self._desk.messages.text, self._desk.messages
        open_, *others = Filter
        named = [(one.value, text(f"term.voice_filter.{one}")) for one in others]
        every = text(f"term.voice_filter.{open_}")
        states = terms(messages, "voice_state", VoiceState)
        return ListSpec(
            "complaints",
            self.tr("Complaints"),
            self.tr("Number of the complaint"),
            self._columns(),
            [one.value for one in By],
            self.tr("Those in hand from the oldest, others from the newest"),
            (
                Filter_(WHICH, self.tr("Complaints"), every, named, chips=True, base=open_.value),
                Filter_(STATE, self.tr("State"), self.tr("Every state"), states),
            ),
            _order,
            _rows,
            lambda count: self.tr("%n complaint(s)", "", count),
            kit.EmptyState(
                "message-square",
                self.tr("No complaint here"),
                self.tr("Those that are about you are in nobody's list of yours."),
            ),
        )

    def _columns(self) -> list[kit.Column[VoiceView]]:
        clock = self._desk.office.clock
        return [
            kit.Column(
                self.tr("Number"), lambda v: v.number, identifier=True, rank=4, name=By.NUMBER
            ),
            kit.Column(
                self.tr("Name"), self.words.called, main=True, strong=True, least=12, name="name"
            ),
            kit.Column(self.tr("State"), self.words.state, rank=3, name="state"),
            moment_column(
                clock, self.tr("Received"), lambda v: v.received_at, rank=2, name=By.RECEIVED
            ),
            day_column(clock, self.tr("Office's target"), lambda v: v.due_on, rank=1, name="due"),
        ]

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and what comes first."""
        return _title(), self.tr("An amicable settlement is tried first")

    def shown_again(self) -> None:
        """Read the list in view again."""
        self.list.refresh()

    def _follow(self, _row: object = None) -> None:
        voice = self.table.current()
        open_ = voice is not None and not voice.masked
        self.detail.setVisible(voice is not None)
        self.whole.set_facts(self.words.facts(voice) if voice is not None else [])
        self.scans.show_voice(voice)
        for asked in taking.EVERY:
            self.buttons[asked.name].setVisible(open_ and _offered(asked, voice))
        self.about.setVisible(open_ and _offered(taking.TRIAGE, voice))
        steps = [line.step for line in voice.lines] if voice is not None else []
        self.settled.setVisible(any(isinstance(s, Settle) and s.agreed for s in steps))
        outside = [s for s in steps if isinstance(s, Escalate) and s.to is Level.AUTHORITY]
        self.referred.setVisible(bool(outside))
        self.primary.setEnabled(open_)
        if voice is not None:
            self.badge.set(self.words.state(voice), self.words.colour(voice))
            self.primary.setText(_NEXT[voice.standing.state].words()[1])
        else:
            self.primary.setText(taking.ASSIGN.words()[1])

    # ---- acts

    def ask(self, asked: Asked) -> None:
        """Ask for a step of the marked complaint."""
        if (voice := self.table.current()) is not None:
            TakingSheet(self, self._desk, voice, asked).open()

    def ask_again(self, name: str, voice_id: str) -> None:
        """Open the sheet of a draft again, of whichever complaint, where that step may follow."""
        reads = self._desk.office.complaints.read
        self._desk.read(reads, voice_id, done=partial(self._ask_of, name))

    def _ask_of(self, name: str, voice: VoiceView) -> None:
        for place, row in enumerate(self.table.model.rows):
            if row.id == voice.id:
                self.table.mark(place)
        asked = next((one for one in taking.EVERY if one.draft == name), None)
        if voice.masked or not _offered(asked or taking.TRIAGE, voice):
            return
        if asked is None:
            NamingSheet(self, self._desk, voice).open()
        else:
            TakingSheet(self, self._desk, voice, asked).open()

    def _take(self) -> None:
        if (voice := self.table.current()) is not None:
            self.ask(_NEXT[voice.standing.state])

    def ask_about(self) -> None:
        """Ask whom, or which desk, the marked one is about."""
        if (voice := self.table.current()) is not None:
            NamingSheet(self, self._desk, voice).open()

    def ask_box(self) -> None:
        """Ask for an opening of the box."""
        BoxSheet(self, self._desk).open()

    def ask_month(self) -> None:
        """Ask of which month the follow-up sheet is."""
        MonthSheet(self, self._desk).open()

    def _to_harm(self) -> None:
        self._desk.go(PageId.HARM)

    def _print(self, kind: str) -> None:
        if (voice := self.table.current()) is not None:
            self._desk.go(places.Blank(PAPER, f"{kind}:{voice.id}"))

    def ask_board(self) -> None:
        """Ask whom the board named for complaints about the director."""
        BoardSheet(self, self._desk).open()


def _offered(asked: Asked, voice: VoiceView | None) -> bool:
    """Tell whether a step may follow; the service judges the rest."""
    closed = voice is not None and voice.standing.state is VoiceState.CLOSED
    return closed if asked is taking.REOPEN else not closed


def _title() -> str:
    return QCoreApplication.translate("HandlingPage", "Handling complaints")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.COMPLAINT_HANDLE)


PAGE = PageSpec(
    PageId.HANDLING, _title, "message-square", HandlingPage, allowed=_allowed, listed=False,
    under=PageId.VOICES,
)  # fmt: skip
