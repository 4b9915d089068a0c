"""«ملفات الضرر»: the condition, its proof, the negotiation, the compensation (001 ت, 7 to 10)."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.complaints.harm.terms import (
    WORDS,
    HarmLine,
    HarmPayment,
    HarmState,
    HarmView,
)
from desktop.core.complaints.papers import PAPER
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.complaints import harm_asked
from desktop.ui.complaints.harm_asked import HarmAsked
from desktop.ui.complaints.harm_sheets import HarmSheet, OpenHarmSheet
from desktop.ui.complaints.step_lines import step_lines
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text, riyals
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.figures import moment
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_COLOURS = {
    HarmState.OPEN: "info",
    HarmState.PROVED: "warning",
    HarmState.AGREED: "warning",
    HarmState.PAID: "warning",
    HarmState.SETTLED: "ok",
    HarmState.REFUSED: "neutral",
}


class HarmPage(kit.Page):
    """Amounts that are paid here are no aid."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        clock = desk.office.clock
        self.table: kit.Table[HarmView] = kit.Table(
            [
                kit.Column(self.tr("Number"), lambda v: v.number, identifier=True, rank=3),
                kit.Column(self.tr("Who was harmed"), self._called, main=True, strong=True),
                kit.Column(self.tr("State"), self._state, rank=2),
                moment_column(clock, self.tr("Opened"), lambda v: v.opened_at, rank=1),
            ],
            name=self.tr("Files of harm"),
            empty=kit.EmptyState(
                "hand-coins",
                self.tr("No file of harm"),
                self.tr("One is opened from a complaint, or alone."),
            ),
        )
        self.badge = kit.Badge("")
        self.whole = kit.FactList()
        self.buttons = {
            asked.name: kit.Button(asked.words()[1], partial(self.ask, asked), kind="link")
            for asked in harm_asked.EVERY
        }
        self.minutes = kit.Button(
            self.tr("Print the minutes"), partial(self._print, "harm_minutes"), kind="link"
        )
        self.receipt = kit.Button(
            self.tr("Print the acknowledgement"), partial(self._print, "compensation"), kind="link"
        )
        self.new = kit.Button(self.tr("Open a file"), self.ask_new, kind="primary", icon="plus")
        self._build()

    def _build(self) -> None:
        self.detail = kit.Card(self.tr("File of harm"), aside=self.badge)
        acts = kit.acts(*self.buttons.values(), self.minutes, self.receipt)
        self.detail.add(self.whole, acts)
        side = kit.Aside(self.detail)
        self.add(kit.filled(side, kit.Card().grow().add(self.table), shares=(1, 1)), stretch=1)
        kit.MainList(self, self.table, side)
        self.set_foot(kit.PrimaryBar(self.new))
        self.table.selected.connect(self._follow)
        self._desk.listen(self, self.shown_again, DeskId.COMPLAINTS, DeskId.AID)
        self._follow()

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and what is no aid."""
        return _title(), self.tr("What is paid here is counted apart from aid")

    def shown_again(self) -> None:
        """Read the list again."""
        self._desk.read(self._desk.office.hearing.harm.every, done=self._show)

    def _show(self, rows: list[HarmView]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._follow()

    def _called(self, view: HarmView) -> str:
        if view.damaged:
            return self.tr("Not readable")
        if view.unopened:
            return self.tr("Sealed")
        return self.tr("Not shown to this role") if view.masked else view.name

    def _state(self, view: HarmView) -> str:
        return self._desk.messages.text(f"term.harm_state.{view.standing.state}")

    def _follow(self, _row: object = None) -> None:
        view = self.table.current()
        self.detail.setVisible(view is not None)
        for button in self.buttons.values():
            button.setVisible(view is not None and _offers(view))
        kinds = {type(line.step).__name__ for line in view.lines} if view is not None else set()
        self.minutes.setVisible("Minutes" in kinds)
        self.receipt.setVisible("Agree" in kinds)
        if view is not None:
            self.badge.set(self._state(view), _COLOURS[view.standing.state])
            self.whole.set_facts(self._facts(view))

    def _facts(self, view: HarmView) -> list[tuple[str, str]]:
        text = self._desk.messages.text
        lacks = kit.texts.listed(text(f"term.harm_lacks.{one}") for one in view.standing.lacks)
        damaged = text("storage.damaged") if view.damaged else ""
        shown = [
            (self.tr("Damaged"), damaged),
            (self.tr("Who was harmed"), self._called(view)),
            (self.tr("Complaint"), kit.texts.ltr(view.complaint) if view.complaint else ""),
            (self.tr("Harm"), view.what),
            (
                self.tr("Reading of the policy, the office's"),
                text(f"print.voice.reading_{view.reading}"),
            ),
            (self.tr("Still lacking"), "" if view.masked else lacks),
            *(self._line(line) for line in view.lines),
            *((self.tr("Payment order"), self._payment(one)) for one in view.payments),
        ]
        return [(name, value) for name, value in shown if value]

    def _line(self, line: HarmLine) -> tuple[str, str]:
        signed = kit.texts.joined(moment(line.at), line.by)
        name = self._desk.messages.text(f"term.harm_step.{WORDS[type(line.step)]}")
        return name, "\n".join([*step_lines(self._desk, line.step), signed])

    def _payment(self, one: HarmPayment) -> str:
        if one.state is None or one.on is None:
            return kit.texts.joined(self.tr("Waits for an order"), riyals(one.amount))
        state = self._desk.messages.text(f"term.payment_state.{one.state}")
        day = hijri_text(one.on)
        return kit.texts.joined(kit.texts.ltr(one.order), riyals(one.amount), state, day)

    # ---- acts

    def ask(self, asked: HarmAsked) -> None:
        """Ask for a step of the marked file."""
        if (view := self.table.current()) is not None:
            HarmSheet(self, self._desk, view, asked).open()

    def ask_again(self, name: str, harm_id: str) -> None:
        """Open the sheet of a file that is in view."""
        for place, row in enumerate(self.table.model.rows):
            if row.id == harm_id and _offers(row):
                self.table.mark(place)
                self.ask(next(one for one in harm_asked.EVERY if one.draft == name))

    def ask_new(self) -> None:
        """Ask for a file."""
        OpenHarmSheet(self, self._desk).open()

    def _print(self, kind: str) -> None:
        if (view := self.table.current()) is not None:
            self._desk.go(places.Blank(PAPER, f"{kind}:{view.id}"))


def _offers(view: HarmView) -> bool:
    """Tell whether a step may follow; the service judges the rest."""
    return not view.masked and view.standing.state not in {HarmState.SETTLED, HarmState.REFUSED}


def _title() -> str:
    return QCoreApplication.translate("HarmPage", "Files of harm")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.HARM_HANDLE)


PAGE = PageSpec(
    PageId.HARM, _title, "hand-coins", HarmPage, allowed=_allowed, listed=False,
    under=PageId.VOICES,
)  # fmt: skip
