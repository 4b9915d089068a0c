"""«الإبلاغ»: what waits for a call, for an answer, or for another association; worked through by
keyboard. The program sends nothing.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.base.clock import today
from desktop.core.intake.terms import RequestView
from desktop.core.intake.visits.terms import VisitQuestion
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.requests.objection_sheet import ObjectionSheet
from desktop.ui.requests.tell_sheet import TellSheet
from desktop.ui.requests.telling_lists import Lists, Waiting, Waits, read_lists
from desktop.ui.requests.visit_answers import GiveAnswerSheet, VisitAnswerSheet
from desktop.ui.shell.pages import PageSpec


class TellingPage(kit.Page):
    """Enter on a line records an attempt, or opens what is to be answered."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lists = Lists()
        self.chips = kit.Chips(self.tr("What waits"), list(self._names()))
        self._found = kit.label("", "help")
        self.table: kit.Table[Waiting] = kit.Table(
            self._columns(),
            name=self.tr("What waits"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("Nothing waits here"),
                self.tr("Decisions stand here until they reached the beneficiary."),
            ),
        )
        self.primary = kit.Button("", self._take, kind="primary", icon="phone")
        self.open = kit.Button(self.tr("Open the request"), self._open, icon="file-text")
        self._build()
        self.chips.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _row: self._take())
        self.table.selected.connect(self._marked)
        desk.listen(self, self._refresh, DeskId.INTAKE, DeskId.COMPLAINTS)
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+O", self.open)

    def _names(self) -> Iterator[tuple[str, str]]:
        if self._desk.may(Action.REQUEST_NOTIFY):
            yield Waits.TELL, self.tr("To be told")
        if self._desk.may(Action.OBJECTION_TELL):
            yield Waits.OBJECTION, self.tr("Answers to objections")
        if self._desk.may(Action.REQUEST_ANSWER):
            yield Waits.ANSWER, self.tr("Questions to be answered")
        if self._desk.may(Action.REQUEST_EXPLAIN):
            yield Waits.GIVE, self.tr("Questions of visits")
        if self._desk.may(Action.REQUEST_READ):
            yield Waits.ELSEWHERE, self.tr("At other associations")

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.chips, 1)
        tools.addWidget(self._found)
        self.add(kit.Card().grow().add(tools, self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.primary, self.open))
        self._follow()

    def _columns(self) -> list[kit.Column[Waiting]]:
        clock = self._desk.office.clock
        return [
            kit.Column(self.tr("Name"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Request"), lambda r: r.number, identifier=True, rank=6),
            kit.Column(self.tr("What"), lambda r: r.what, rank=4, least=12, most=40),
            kit.Column(self.tr("Number or whom"), lambda r: r.reach, rank=5, least=12),
            kit.Column(self.tr("So far"), self._so_far, badge=self._kind, rank=3, least=14),
            day_column(clock, self.tr("Day"), lambda r: r.day, rank=5),
            kit.Column(self.tr("Waits"), self._age, key=lambda r: r.since, rank=2),
        ]

    def _so_far(self, row: Waiting) -> str:
        count = self.tr("%n attempt(s)", "", row.attempts) if row.attempts else ""
        return kit.texts.joined(row.state, count)

    def _kind(self, row: Waiting) -> str:
        return "warning" if row.attempts else "neutral"

    def _age(self, row: Waiting) -> str:
        days = (today(self._desk.office.clock) - row.since).days
        return self.tr("%n day(s)", "", days) if days > 0 else self.tr("since today")

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the lists again."""
        self._refresh()

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and that nothing is sent from here."""
        return _title(), self.tr("This program sends nothing; the call is yours")

    # ---- showing

    @property
    def lists(self) -> Lists:
        """Everything that waits."""
        return self._lists

    @property
    def listed(self) -> Waits:
        """The list in view."""
        return Waits(self.chips.value())

    def _refresh(self) -> None:
        self._desk.read(read_lists, self._desk.messages, done=self._show)

    def _show(self, lists: Lists) -> None:
        self._lists = lists
        self.chips.set_counts({one.value: len(getattr(lists, one)) for one in Waits})
        self._chosen("")

    def _chosen(self, _name: str) -> None:
        self.table.set_rows(getattr(self._lists, self.listed), again=True)
        if self.table.model.rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._follow()

    def _follow(self) -> None:
        texts = {
            Waits.TELL: (self.tr("Call and record"), "phone"),
            Waits.OBJECTION: (self.tr("Call and record"), "phone"),
            Waits.ANSWER: (self.tr("Answer"), "message-square"),
            Waits.GIVE: (self.tr("Give the answer"), "phone"),
            Waits.ELSEWHERE: (self.tr("Record the answer"), "inbox"),
        }
        text, icon = texts[self.listed]
        self.primary.setText(text)
        self.primary.set_icon(icon)
        due = sum(row.day <= today(self._desk.office.clock) for row in self._lists.tell)
        told = self.listed is Waits.TELL and bool(self._lists.tell)
        self._found.setText(self.tr("%n due today", "", due) if told else "")
        self._marked(self.table.current())

    def _marked(self, row: Waiting | None) -> None:
        asked = self._asked(row.id) if row is not None else None
        waits = self.listed is Waits.GIVE and asked is not None and not asked.answer
        self.primary.setEnabled(row is not None and not waits)
        self.open.setEnabled(row is not None and asked is None)
        self.open.setVisible(self._desk.may(Action.REQUEST_READ))

    # ---- acting

    def _take(self) -> None:
        row = self.table.current()
        if row is None:
            return
        if self.listed is Waits.TELL:
            self._desk.read(self._desk.office.intake.read, row.id, done=self._ask)
        elif self.listed is Waits.OBJECTION:
            self._ask_objection(row.id)
        elif (asked := self._asked(row.id)) is not None:
            self._ask_question(asked)
        else:
            self._open()

    def _ask(self, request: RequestView) -> None:
        sheet = TellSheet(self, self._desk, request)
        sheet.open()

    def _ask_objection(self, raised_id: str) -> None:
        found = (one for one in self._lists.answers if one.id == raised_id)
        if (answer := next(found, None)) is not None:
            ObjectionSheet(self, self._desk, answer).open()

    def _asked(self, visit_id: str) -> VisitQuestion | None:
        """Return a question of a visit that is listed, None for what else is."""
        return next((one for one in self._lists.asked if one.id == visit_id), None)

    def _ask_question(self, asked: VisitQuestion) -> None:
        """Ask for its answer, or that it was given, by the list in view."""
        if self.listed is Waits.ANSWER:
            VisitAnswerSheet(self, self._desk, asked).open()
        elif asked.answer:
            GiveAnswerSheet(self, self._desk, asked).open()

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.go(places.Request(row.request_id or row.id))

    def ask_again(self, request_id: str) -> None:
        """Open the sheet of a draft again, where its decision is still to be told."""
        if any(row.id == request_id for row in self._lists.tell):
            self._desk.read(self._desk.office.intake.read, request_id, done=self._ask)

    def ask_question_again(self, visit_id: str, listed: Waits) -> None:
        """Open the sheet of a draft again, where that question still waits in a list."""
        if any(row.id == visit_id for row in getattr(self._lists, listed)):
            self.chips.set_value(listed)
            self._chosen(listed)
            if (asked := self._asked(visit_id)) is not None:
                self._ask_question(asked)

    def ask_answer_again(self, raised_id: str) -> None:
        """Open the sheet of a draft again, where that answer is still to be told."""
        self._ask_objection(raised_id)


def _title() -> str:
    return QCoreApplication.translate("TellingPage", "Telling")


def _allowed(actor: Actor) -> bool:
    acts = (
        Action.REQUEST_NOTIFY, Action.REQUEST_ANSWER, Action.OBJECTION_TELL, Action.REQUEST_EXPLAIN,
    )  # fmt: skip
    return any(may(actor.roles, act) for act in acts)


def _count(desk: Desk) -> int:
    """Return how many are due: calls of today, and questions in the lists of these roles."""
    waiting, actor = desk.office.waiting, desk.actor
    due = waiting.counts(actor).due if desk.may(Action.REQUEST_NOTIFY) else 0
    due += len(desk.office.objections.to_tell(actor)) if desk.may(Action.OBJECTION_TELL) else 0
    if desk.may(Action.REQUEST_EXPLAIN):
        due += sum(bool(one.answer) for one in desk.office.questions.to_give(actor))
    if desk.may(Action.REQUEST_ANSWER):
        due += len(waiting.to_answer(actor)) + len(desk.office.questions.to_answer(actor))
    return due


PAGE = PageSpec(PageId.TELLING, _title, "phone", TellingPage, allowed=_allowed, count=_count)
