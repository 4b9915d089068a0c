"""How each step of a file of harm is asked for: its rows and its words."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.base.data_classes import dataclass
from desktop.core.complaints.harm.terms import (
    Acknowledge,
    Agree,
    Claim,
    Fault,
    HarmView,
    Judgment,
    Minutes,
    Refuse,
    Talk,
)
from desktop.ui import kit
from desktop.ui.kit.spoken import riyals

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
