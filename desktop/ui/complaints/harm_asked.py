"""Asking for a file of harm and for its steps: one sheet a step."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.aid.rules import ways_of
from desktop.core.aid.terms import Method, PayeeKind
from desktop.core.complaints.harm.terms import (
    Acknowledge,
    Agree,
    Claim,
    Fault,
    HarmView,
    Judgment,
    Minutes,
    OpenHarm,
    Refuse,
    Talk,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms

translate = QCoreApplication.translate
Sums = kit.FormOf[Any]
#: Of a command: its class, the kind of each field that a row asks for, and the row's words.
Rows = Callable[[], dict[str, tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class HarmAsked:
    """How a step is asked for: ``rows`` gives, by field, its kind (``line``, ``text``, ``day``,
    ``money``, ``tick`` or ``way``) and its label; ``words`` title, act and what is said then;
    ``said`` what is said over the rows, "" for nothing.
    """

    name: str
    form: Callable[[kit.Sheet], Sums]
    rows: Rows
    words: Callable[[], tuple[str, str, str]]
    said: Callable[[HarmView], str] = lambda _view: ""

    @property
    def draft(self) -> str:
        """How the names of its drafts begin."""
        return f"harm_{self.name}"


class HarmSheet(kit.Sheet):
    """Closed once the step is on record."""

    def __init__(self, over: QWidget, desk: Desk, view: HarmView, asked: HarmAsked) -> None:
        title, act, self._news = asked.words()
        super().__init__(over, title, width=600)
        self._desk, self._id = desk, view.id
        self.form: Sums = asked.form(self)
        if said := asked.said(view):
            self.body.addWidget(kit.label(said, "second", wrap=True))
        for name, (kind, label) in asked.rows().items():
            self.body.addWidget(self._row(name, kind, label))
        if asked is CLAIM:
            self.form.rows[0].field.set_value(view.name)
        self.yes = kit.Button(act, self._take, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"{asked.draft}:{view.id}", sealed=True)

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def _row(self, name: str, kind: str, label: str) -> kit.FormRow:
        clock = self._desk.office.clock
        of = partial(_field, name)
        if kind == "day":
            field = kit.DateField(clock=clock, latest=partial(today, clock))
            return self.form.ask(of, label, field, required=True, read=kit.day_of)
        if kind == "tick":
            return self.form.ask(of, "", kit.CheckRow(label), read=bool)
        if kind == "money":
            return self.form.ask(of, label, kit.MoneyField())
        if kind == "way":
            ways = terms(self._desk.messages, "pay_method", ways_of(PayeeKind.HARMED))
            way = kit.SegmentedChoice(ways, ways[0][0])
            return self.form.ask(of, label, way, required=True, read=Method)
        if kind == "line":
            return self.form.ask(of, label, kit.TextField(maximum=200))
        return self.form.ask(of, label, kit.MultiLineField(3))

    def _take(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.hearing.harm.take,
                self._id,
                self.form.command(),
                done=self._taken,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self._news,
            )

    def _taken(self, _view: HarmView) -> None:
        self.finish()


class OpenHarmSheet(kit.Sheet):
    """A file of a complaint, by its number, or alone."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, translate("OpenHarmSheet", "A file of harm"), width=600)
        self._desk = desk
        self.form = kit.FormOf(OpenHarm, self)
        ask = self.form.ask
        alone = self.tr("Left empty: a file of its own")
        number = kit.DigitsField(extra="/-Vv ._")
        rows = (
            ask(lambda o: o.complaint, self.tr("Number of the complaint"), number, help_text=alone),
            ask(lambda o: o.name, self.tr("Who was harmed"), kit.TextField(maximum=120)),
            ask(
                lambda o: o.file,
                self.tr("Number of their file"),
                kit.TextField(maximum=40),
                help_text=self.tr("Where the association has one"),
            ),
            ask(lambda o: o.what, self.tr("What harm"), kit.MultiLineField(3), required=True),
        )
        for row in rows:
            self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Open a file"), self._open, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "harm_new", sealed=True)

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def _open(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.hearing.harm.open,
                self.form.command(),
                done=self._opened,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The file is open, by the office's reading of today."),
            )

    def _opened(self, _view: HarmView) -> None:
        self.finish()


def _field(name: str, command: Any) -> Any:
    return getattr(command, name)


def _fault() -> dict[str, tuple[str, str]]:
    return {
        "caused": ("tick", translate("HarmSheet", "The association caused the fault")),
        "text": ("text", translate("HarmSheet", "How that is known")),
    }


def _minutes() -> dict[str, tuple[str, str]]:
    return {
        "number": ("line", translate("HarmSheet", "Number of the minutes")),
        "on": ("day", translate("HarmSheet", "Day of the minutes")),
        "damage": ("text", translate("HarmSheet", "The damage")),
        "size": ("text", translate("HarmSheet", "Its size")),
        "causes": ("text", translate("HarmSheet", "Its causes")),
        "members": ("text", translate("HarmSheet", "Members who approved it, one a line")),
    }


def _judgment() -> dict[str, tuple[str, str]]:
    return {
        "body": ("line", translate("HarmSheet", "Court or authority")),
        "number": ("line", translate("HarmSheet", "Number of the judgment")),
        "on": ("day", translate("HarmSheet", "Day of the judgment")),
        "text": ("text", translate("HarmSheet", "What it says")),
    }


def _talk() -> dict[str, tuple[str, str]]:
    return {
        "on": ("day", translate("HarmSheet", "Day")),
        "text": ("text", translate("HarmSheet", "What was said")),
        "offered": ("money", translate("HarmSheet", "What was offered, if money")),
    }


def _agree() -> dict[str, tuple[str, str]]:
    return {
        "on": ("day", translate("HarmSheet", "Day")),
        "amount": ("money", translate("HarmSheet", "Amount, if money")),
        "remedy": ("text", translate("HarmSheet", "Another remedy")),
    }


def _claim() -> dict[str, tuple[str, str]]:
    return {
        "name": ("line", translate("HarmSheet", "Name of who is paid")),
        "method": ("way", translate("HarmSheet", "By")),
        "iban": ("line", translate("HarmSheet", "IBAN, for a transfer")),
    }


def _told(view: HarmView) -> str:
    owed = riyals(view.standing.owed)
    said = translate(
        "HarmSheet",
        "%1 is to be ordered. Who pays chooses the line of alms, and reads the name, the account,"
        " the amount and the file's number alone.",
    )
    return said.replace("%1", owed)


def _acknowledge() -> dict[str, tuple[str, str]]:
    return {
        "on": ("day", translate("HarmSheet", "Signed on")),
        "read_out": ("tick", translate("HarmSheet", "It was read out")),
        "copy_given": ("tick", translate("HarmSheet", "A copy was given")),
        "text": ("text", translate("HarmSheet", "In words")),
    }


def _refuse() -> dict[str, tuple[str, str]]:
    return {
        "why": ("text", translate("HarmSheet", "Why it is refused")),
        "courts": ("text", translate("HarmSheet", "The way to the courts, as it was told")),
    }


FAULT: Final = HarmAsked(
    "fault",
    lambda sheet: kit.FormOf(Fault, sheet),
    _fault,
    lambda: (
        translate("HarmSheet", "The cause (item 7)"),
        translate("HarmSheet", "The cause"),
        translate("HarmSheet", "The cause is on record."),
    ),
)
MINUTES: Final = HarmAsked(
    "minutes",
    lambda sheet: kit.FormOf(Minutes, sheet),
    _minutes,
    lambda: (
        translate("HarmSheet", "Minutes of the committee (item 8)"),
        translate("HarmSheet", "Minutes"),
        translate("HarmSheet", "The minutes are on record."),
    ),
)
JUDGMENT: Final = HarmAsked(
    "judgment",
    lambda sheet: kit.FormOf(Judgment, sheet),
    _judgment,
    lambda: (
        translate("HarmSheet", "Judgment or final decision (item 9)"),
        translate("HarmSheet", "Judgment"),
        translate("HarmSheet", "The judgment is on record."),
    ),
)
TALK: Final = HarmAsked(
    "talk",
    lambda sheet: kit.FormOf(Talk, sheet),
    _talk,
    lambda: (
        translate("HarmSheet", "Round of negotiation (item 10)"),
        translate("HarmSheet", "Negotiation"),
        translate("HarmSheet", "The round is on record."),
    ),
)
AGREE: Final = HarmAsked(
    "agree",
    lambda sheet: kit.FormOf(Agree, sheet),
    _agree,
    lambda: (
        translate("HarmSheet", "What was agreed (item 10)"),
        translate("HarmSheet", "Agreement"),
        translate("HarmSheet", "The agreement is on record."),
    ),
)
CLAIM: Final = HarmAsked(
    "claim",
    lambda sheet: kit.FormOf(Claim, sheet),
    _claim,
    lambda: (
        translate("HarmSheet", "Payment order of the compensation"),
        translate("HarmSheet", "Payment order"),
        translate("HarmSheet", "It waits with who pays for a line and an order."),
    ),
    _told,
)
ACKNOWLEDGE: Final = HarmAsked(
    "acknowledge",
    lambda sheet: kit.FormOf(Acknowledge, sheet),
    _acknowledge,
    lambda: (
        translate("HarmSheet", "Receipt acknowledged, dispute settled"),
        translate("HarmSheet", "Acknowledgement"),
        translate("HarmSheet", "The dispute is settled."),
    ),
)
REFUSE: Final = HarmAsked(
    "refuse",
    lambda sheet: kit.FormOf(Refuse, sheet),
    _refuse,
    lambda: (
        translate("HarmSheet", "Refuse the compensation?"),
        translate("HarmSheet", "Refuse"),
        translate("HarmSheet", "The refusal is on record."),
    ),
)
EVERY: Final = (FAULT, MINUTES, JUDGMENT, TALK, AGREE, CLAIM, ACKNOWLEDGE, REFUSE)
