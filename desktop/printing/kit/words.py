"""Words that several forms print in the same way."""

from typing import Final

from desktop.base.money import Halalas, figures
from desktop.core.documents.desk_forms import LetterOutcome
from desktop.core.documents.forms import Day, PaperState, SignerKind

PAPER_STATES: Final = {
    PaperState.SEEN: "شوهد الأصل",
    PaperState.COPY: "حُفظت صورة",
    PaperState.MISSING: "ناقصة",
    PaperState.UNKNOWN: "",
}

SIGNER_KINDS: Final = {
    SignerKind.PERSON: "أصالةً عن النفس",
    SignerKind.AGENT: "وكيل شرعي",
    SignerKind.GUARDIAN: "ولي أو وصي",
    SignerKind.THUMBPRINT: "ببصمة الإبهام مع شاهد",
}

OUTCOMES: Final = {
    LetterOutcome.APPROVED: "الموافقة على الطلب",
    LetterOutcome.IN_PART: "الموافقة على جزء من الطلب",
    LetterOutcome.REJECTED: "الاعتذار عن قبول الطلب",
    LetterOutcome.DEFERRED: "تأجيل البت في الطلب",
    LetterOutcome.WAITING: "الإدراج في قائمة الانتظار",
}


def decimal(value: float) -> str:
    """Return a figure with one decimal, «4٫2»."""
    return f"{value:.1f}".replace(".", "٫")


def percent(share: float) -> str:
    """Return a share (0-1) as whole percent."""
    return f"{share:.0%}".replace("%", "٪")


def money(halalas: Halalas | None) -> str:
    """Return e.g. «2٬400 ريال», with halalas only where there are some."""
    return "" if halalas is None else f"{figures(halalas)} ريال"


def both(day: Day | None) -> str:
    """Return the day in both calendars, or nothing."""
    return f"{_whole(day.hijri)} الموافق {_whole(day.gregorian)}" if day else ""


def _whole(date: str) -> str:
    """Return a date that no line end tears apart."""
    return date.replace(" ", "\N{NO-BREAK SPACE}")
