"""Words that several forms print in the same way."""

from collections.abc import Iterable
from typing import Final

from desktop.base.money import Halalas, figures
from desktop.base.number_words import closed_words
from desktop.core.documents.forms import Day, Head, PaperState, SignerKind
from desktop.core.documents.sitting_forms import LetterOutcome
from desktop.printing.kit.pen import identifier

#: The wording from which a time of day has the digits of the days and counts beside it.
HOURS: Final = 6

SIGNER_KINDS: Final = {
    SignerKind.PERSON: "أصالةً عن النفس",
    SignerKind.AGENT: "وكيل شرعي",
    SignerKind.FATHER: "أبو القاصر",
    SignerKind.GUARDIAN: "ولي أو وصي بصك",
    SignerKind.MOTHER: "أم القاصر بصك",
    SignerKind.OTHER: "غيرهم بسبب مدوَّن",
    SignerKind.THUMBPRINT: "ببصمة الإبهام مع شاهد",
}

OUTCOMES: Final = {
    LetterOutcome.APPROVED: "الموافقة على الطلب",
    LetterOutcome.IN_PART: "الموافقة على جزء من الطلب",
    LetterOutcome.REJECTED: "الاعتذار عن تلبية الطلب",
    LetterOutcome.DEFERRED: "تأجيل البت في الطلب",
    LetterOutcome.WAITING: "الإدراج في قائمة الانتظار",
}


def worded(head: Head, *versions: str) -> str:
    """Return what a form says by the wording of its head: of two, the first stands on prints of the
    first version, which stay as they were, and the last on whatever is made now.
    """
    return versions[min(head.wording, len(versions)) - 1]


def hour(head: Head, clock: str) -> str:
    """Return a time of day in the office's digits, as days and counts beside it.

    Prints of before the sixth wording have it in Western ones, as a number that is copied.
    """
    return identifier(clock) if head.wording < HOURS else clock


def outcome(head: Head, one: LetterOutcome) -> str:
    """Return what was decided."""
    if one is LetterOutcome.REJECTED:
        return worded(head, "الاعتذار عن قبول الطلب", OUTCOMES[one])
    return OUTCOMES[one]


def paper_state(head: Head, state: PaperState) -> str:
    """Return how a document was met, "" where nobody looked yet."""
    said = {
        PaperState.SEEN: "شوهد الأصل",
        PaperState.COPY: worded(head, *("حُفظت صورة",) * 7, "حُفظت نسخة"),
        PaperState.MISSING: worded(head, "ناقصة", "لم يُحضَر"),
    }
    return said.get(state, "")


def decimal(value: float) -> str:
    """Return a figure with one decimal, «4٫2»."""
    return f"{value:.1f}".replace(".", "٫")


def percent(share: float) -> str:
    """Return a share (0-1) as whole percent."""
    return f"{share:.0%}".replace("%", "٪")


def money(halalas: Halalas | None) -> str:
    """Return e.g. «2٬400 ريال», with halalas only where there are some."""
    return "" if halalas is None else f"{figures(halalas)} ريال"


def sums(amounts: Iterable[Halalas | None]) -> list[str]:
    """Return the amounts of a column, "" for none: with halalas all or none, so that figures of
    one size stand below one another.
    """
    every = list(amounts)
    parted = any(one % 100 for one in every if one is not None)
    return ["" if one is None else f"{figures(one, parted=parted)} ريال" for one in every]


def in_words(head: Head, whole: Halalas) -> str:
    """Return a sum as it is closed in words, «المجموع: فقط ألفان وأربعمائة ريال سعودي لا غير.»."""
    return f"{worded(head, *('المجموع',) * 7, 'المجموع:')} {closed_words(whole)}."


def both(day: Day | None) -> str:
    """Return the day in both calendars, or nothing."""
    return f"{unbroken(day.hijri)} الموافق {unbroken(day.gregorian)}" if day else ""


def unbroken(date: str) -> str:
    """Return a date that no line end tears apart."""
    return date.replace(" ", "\N{NO-BREAK SPACE}")
