"""How a study is told, line by line; amounts by whoever may read them of a household."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from desktop.base.arabic_text import ltr
from desktop.base.counted import counted, figure
from desktop.base.money import Halalas, riyals
from desktop.core.intake import told
from desktop.core.intake.studied.terms import (
    Assigned,
    Debt,
    Figures,
    Home,
    IncomeFound,
    MemberFound,
    Needed,
    OwedFound,
    PlanVisit,
    RecordVisit,
    StudySigned,
)
from desktop.core.intake.told import Speech, Told
from desktop.core.people.terms import Shown
from desktop.core.people.views import household_for
from desktop.core.work.actions import Action

_BETWEEN: Final = "، "


def sees_sums(speech: Speech) -> bool:
    """Tell whether the amounts of a study are read, and not their sources alone."""
    return household_for(speech.roles) in {Shown.FULL, Shown.SUMMARY}


def sees_lines(speech: Speech) -> bool:
    """Tell whether a household is read line by line."""
    return household_for(speech.roles) is Shown.FULL


def _lines(words: Callable[[Speech, Any], str]) -> Told:
    """Tell several, for who reads a household line by line."""

    def said(speech: Speech, value: tuple[Any, ...]) -> str:
        return "\n".join(words(speech, one) for one in value) if sees_lines(speech) else ""

    return Told(said, Action.STUDY_READ)


def _amounts(speech: Speech, declared: Halalas, found: Halalas, *, counts: bool) -> str:
    parts = [riyals(found)]
    if declared != found:
        said = "declared" if declared else "undeclared"
        parts.append(speech.messages.text(f"term.study.{said}", sum=riyals(declared)))
    if not counts:
        parts.append(speech.messages.text("term.study.not_counted"))
    return _BETWEEN.join(parts)


def income(speech: Speech, one: IncomeFound) -> str:
    """Return a line of income."""
    amounts = _amounts(speech, one.declared, one.found, counts=one.counts)
    return f"{speech.term('income', one.source)}: {amounts}"


def owed(speech: Speech, one: OwedFound) -> str:
    """Return a line of what is owed each month."""
    amounts = _amounts(speech, one.declared, one.found, counts=one.counts)
    return f"{speech.term('obligation', one.kind)}: {amounts}"


def debt(speech: Speech, one: Debt) -> str:
    """Return a line of debt."""
    said = [f"{speech.text(one.creditor)}: {riyals(one.sum)}"]
    return _BETWEEN.join(
        said + ([speech.messages.text("term.study.judgment")] if one.judgment else [])
    )


def member(speech: Speech, one: MemberFound) -> str:
    """Return a line of a member."""
    bears = [speech.messages.text("term.study.health_bears")] if one.health_bears else []
    said = _BETWEEN.join([*filter(None, [one.schooling]), *bears])
    name = speech.name(one.name)
    return f"{name}: {said}" if said else name


def need(speech: Speech, one: Needed) -> str:
    """Return a line of need."""
    return f"{one.what} × {figure(one.quantity)} ({speech.term('need_rank', one.rank)})"


def home(speech: Speech, value: Home) -> str:
    """Return where the family lives."""
    if not sees_lines(speech):
        return ""
    said = [
        speech.term("housing", value.kind) if value.kind else "",
        speech.term("home_state", value.state) if value.state else "",
        counted(value.rooms, "غرفة") if value.rooms else "",
        value.note,
    ]
    return _BETWEEN.join(part for part in said if part)


def figures(speech: Speech, value: Figures | None) -> str:
    """Return the working of the figures, a line each."""
    if value is None or not sees_sums(speech):
        return ""
    return "\n".join(f"{name}: {amount}" for name, amount in working(speech, value))


def working(speech: Speech, value: Figures, *, sourced: bool = True) -> tuple[tuple[str, str], ...]:
    """Return the working of the figures: what each line is, and how much; ``sourced``, by whose
    table.
    """
    text = speech.messages.text
    table = text("term.study.example_table") if value.example else text("term.study.office_table")
    line = riyals(value.line)
    return (
        (text("term.study.counted"), riyals(value.counted)),
        (text("term.study.deducted"), riyals(value.deducted)),
        (text("term.study.net"), riyals(value.net)),
        (text("term.study.heads"), figure(value.heads)),
        (text("term.study.per_head"), riyals(value.per_head)),
        (text(f"term.study.line_{value.by.value}"), f"{line} ({table})" if sourced else line),
        (text("term.study.deficit"), riyals(value.deficit)),
        (text("term.study.share"), f"{figure(value.share)}٪"),
    )


def _sum(speech: Speech, value: Halalas) -> str:
    return riyals(value) if value and sees_sums(speech) else ""


def _months(_speech: Speech, value: int | None) -> str:
    return counted(value, "شهر") if value else ""


def _reader(words: Callable[[Speech, Any], str]) -> Told:
    return Told(words, Action.STUDY_READ)


_TEXT: Final = told.text_for(Action.STUDY_READ)
#: How each field of a study is told.
TOLD: Final[Mapping[str, Told]] = {
    "findings": _TEXT,
    "recommendation": _TEXT,
    "kind": told.kept(told.of("study_kind")),
    "home": _reader(home),
    "incomes": _lines(income),
    "obligations": _lines(owed),
    "debts": _lines(debt),
    "members": _lines(member),
    "needs": _lines(need),
    "figures": _reader(figures),
    "klass": _reader(lambda speech, value: speech.term("need_class", value) if value else ""),
    "class_why": _TEXT,
    "zakat": _reader(lambda speech, value: speech.term("zakat", value) if value else ""),
    "amount": _reader(_sum),
    "months": _reader(_months),
    "strokes": _reader(lambda speech, value: speech.term("told", "with_study") if value else ""),
    "aspect": told.ELSEWHERE,
    "width": told.ELSEWHERE,
}
#: And of what is kept beside it.
BESIDE: Final[Mapping[type, Mapping[str, Told]]] = {
    Assigned: {
        "to": told.kept(told.ELSEWHERE),
        "to_name": told.kept(told.OPEN_TEXT),
        "assigned_why": _TEXT,
    },
    PlanVisit: {
        "visit_on": told.kept(told.DAY),
        "visitors": told.kept(told.OPEN_TEXT),
        "visit_hour": Told(lambda _speech, value: ltr(f"{value:%H:%M}") if value else ""),
        "visit_note": _TEXT,
    },
    RecordVisit: {
        "visit_on": told.kept(told.DAY),
        "visitors": told.kept(told.OPEN_TEXT),
        "visited_by": told.kept(told.of("visited_by")),
        "nobody": told.YES,
        "met": _TEXT,
        "again_on": told.DAY,
        "visit_note": _TEXT,
        "alone_why": _TEXT,
    },
    StudySigned: {"study_hash": told.kept(told.ELSEWHERE)},
}
