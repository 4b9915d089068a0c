"""What an office's choices must keep, laid over a policy."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from desktop.base.arabic_text import clean
from desktop.base.errors import Refused
from desktop.base.keys import fold, one_name
from desktop.core.policy.calendar import FIRST_YEAR, LAST_YEAR, generate, shipped_rules
from desktop.core.policy.choice_vocabulary import BankColumn, HolidayChangeKind, NeedBy, PaidBy
from desktop.core.policy.choices import HolidayChange, NeedTable, OfficeChoices, WaitingPoints
from desktop.core.policy.problems import Findings
from desktop.core.policy.stated import PolicyFile
from desktop.core.policy.vocabulary import NOT_STATED, ReplyKind, ReplyStart

#: What no reason says (DOMAIN §10), by its stem, folded: neighbours' talk, that somebody lied, and
#: that somebody is barred.
_SHAMING: Final = tuple(map(fold, ("الجيران", "كاذب", "كذب", "قائمة سود", "مستبع")))
#: A season of a year or more is none.
_LONGEST_SEASON: Final = timedelta(days=354)
#: What each kind of change says, and nothing more.
_SAID: Final[Mapping[HolidayChangeKind, frozenset[str]]] = MappingProxyType(
    {
        HolidayChangeKind.CONFIRMED: frozenset({"id", "expected"}),
        HolidayChangeKind.MOVED: frozenset({"id", "expected", "first", "days"}),
        HolidayChangeKind.ADDED: frozenset({"name", "first", "days"}),
        HolidayChangeKind.TAKEN_OUT: frozenset({"id", "expected"}),
    }
)


def findings(choices: OfficeChoices, file: PolicyFile) -> Findings:
    """Yield what is wrong with choices over a policy; paths begin in the table ``[office]``.

    A choice that this policy leaves no room for is no fault: it may be heard under the next one.
    """
    for name, ids in _lists(choices).items():
        yield from repeated(name, ids)
    yield from repeated("complaint_matters", (one.matter for one in choices.complaint_matters))
    yield from _unnamed(choices)
    if not choices.services:
        yield ("services",), "policy.no_services", {}
    for index, paper in enumerate(choices.papers):
        if paper.validity.has_age != (paper.max_age_days is not None):
            yield ("papers", index, "validity"), "policy.paper_age", {"value": paper.id}
    yield from _conditions(choices)
    yield from _seasons(choices)
    hours = choices.women_hours
    if hours is not None and (not hours.days or hours.begins >= hours.ends):
        yield ("women_hours",), "policy.women_hours", {}
    yield from _need(choices)
    yield from _points(choices.waiting_points)
    yield from _reasons(choices)
    yield from _paying(choices)
    for name, room in _room(choices, file).items():
        chosen = getattr(choices, name)
        if chosen is ReplyStart.NOT_STATED or (room and chosen is None):
            yield (name,), "policy.choice_needed", {"value": name}
    yield from _holidays(choices.holidays)


def unheard(choices: OfficeChoices, file: PolicyFile) -> Findings:
    """Yield the choices that this policy leaves no room for."""
    for name, room in _room(choices, file).items():
        if not room and getattr(choices, name) is not None:
            yield (name,), "policy.choice_unheard", {"value": name}


def repeated(name: str, ids: Iterable[str]) -> Findings:
    """Yield the entries of a list whose id an earlier one has."""
    seen: set[str] = set()
    for index, value in enumerate(ids):
        if value in seen:
            yield (name, index, "id"), "policy.repeated", {"value": value}
        seen.add(value)


def namesakes(choices: OfficeChoices) -> Findings:
    """Yield the entries of a list that nobody could tell from an earlier one: theirs is its name.

    For what is chosen anew; choices that were made before stay readable.
    """
    for key in _lists(choices):
        entries = getattr(choices, key)
        for place, entry in enumerate(entries):
            if any(one_name(entry.name, other.name) for other in entries[:place]):
                yield (key, place, "name"), "policy.same_name", {"value": entry.name}


def _reasons(choices: OfficeChoices) -> Findings:
    """Yield the reasons that shame or accuse: nobody is told them."""
    for reason in choices.decision_reasons:
        if any(word in fold(reason) for word in _SHAMING):
            yield ("decision_reasons",), "policy.reason_avoided", {"value": reason}


def _need(choices: OfficeChoices) -> Findings:
    """Yield what keeps tables of need from being read: two of one day, or in no order of their
    days; and what is wrong with one of them.
    """
    tables = (*choices.need_before, *((choices.need,) if choices.need else ()))
    days = [one.from_on for one in tables]
    if any(after <= day for day, after in pairwise(days)):
        yield ("need", "from_on"), "policy.need_days", {}
    for table in tables:
        yield from _table(table)


def _table(table: NeedTable) -> Findings:
    """Yield what keeps a line of need from being read: no amount, one that falls with the size of
    the household, or classes out of order.
    """
    by_size = table.by is NeedBy.BY_SIZE
    if by_size and (not table.lines or list(table.lines) != sorted(table.lines)):
        yield ("need", "lines"), "policy.need_lines", {}
    if not by_size and table.per_head is None:
        yield ("need", "per_head"), "policy.need_per_head", {}
    if table.a_upto >= table.b_upto:
        yield ("need", "b_upto"), "policy.need_classes", {}


def _points(table: WaitingPoints | None) -> Findings:
    """Yield the bands of income that are in no order, or give more points to who has more."""
    bands = table.income if table else ()
    if any(a.up_to >= b.up_to or a.points < b.points for a, b in pairwise(bands)):
        yield ("waiting_points", "income"), "policy.points_bands", {}


def _paying(choices: OfficeChoices) -> Findings:
    """Yield a table of authority in which who stands higher reaches no further, and a list to the
    bank that names a column twice, or neither account nor amount.
    """
    rank = {by: place for place, by in enumerate(PaidBy)}
    bands = sorted(choices.pay_bands, key=lambda band: rank[band.by])
    for a, b in pairwise(bands):
        if a.by is b.by or a.up_to >= b.up_to:
            yield ("pay_bands", b.by.value), "policy.pay_bands", {}
    columns = choices.bank_columns
    if len({*columns}) < len(columns) or not {BankColumn.IBAN, BankColumn.AMOUNT} <= {*columns}:
        yield ("bank_columns",), "policy.bank_columns", {}


def _seasons(choices: OfficeChoices) -> Findings:
    """Yield the seasons that end before they begin, or last a year: then there is none."""
    for index, service in enumerate(choices.services):
        season = service.season
        if season is None:
            continue
        outside = not FIRST_YEAR <= season.opens_on.year <= LAST_YEAR - 1
        if outside or not timedelta(0) <= season.closes_on - season.opens_on < _LONGEST_SEASON:
            yield ("services", index, "season"), "policy.season", {"value": service.name}


def _conditions(choices: OfficeChoices) -> Findings:
    """Yield the papers that are asked for by a service or category that the office has not."""
    known = {name: set(ids) for name, ids in _lists(choices).items()}
    for index, paper in enumerate(choices.papers):
        for name in ("services", "categories"):
            for value in getattr(paper.when, name):
                if value not in known[name]:
                    at = ("papers", index, "when", name)
                    yield at, "policy.paper_condition", {"value": value, "paper": paper.name}


def _unnamed(choices: OfficeChoices) -> Findings:
    """Yield the names in which nothing is left to be read."""
    for name in ("services", "papers", "categories", "holidays"):
        for index, one in enumerate(getattr(choices, name)):
            if one.name is not None and not clean(one.name):
                yield (name, index, "name"), "policy.bad_form", {"value": ""}
    for key in ("form_title", "data_contact", "area"):
        text = getattr(choices, key)
        if text is not None and not clean(text):
            yield (key,), "policy.bad_form", {"value": ""}


def _lists(choices: OfficeChoices) -> dict[str, Iterable[str]]:
    return {
        "services": (s.id for s in choices.services),
        "papers": (p.id for p in choices.papers),
        "categories": (c.id for c in choices.categories),
    }


def silences(file: PolicyFile) -> dict[str, bool]:
    """Return the choices that fill a silence, and whether this policy has that silence."""
    return {
        "form_title": file.form.title == NOT_STATED,
        "reply_start": file.reply.start is ReplyStart.NOT_STATED,
        "harm_reading": file.harm.stated,
    }


def _room(choices: OfficeChoices, file: PolicyFile) -> dict[str, bool]:
    """Return the silences that are asked to be filled: a start only where something is counted."""
    counts = file.reply.kind is not ReplyKind.NONE or choices.target is not None
    found = silences(file)
    return {**found, "reply_start": found["reply_start"] and counts}


def _holidays(changes: Iterable[HolidayChange]) -> Findings:
    seen: set[tuple[object, object]] = set()
    for index, change in enumerate(changes):
        said = {
            name
            for name in ("id", "expected", "first", "days", "name")
            if getattr(change, name) is not None
        }
        needs = _SAID[change.kind]
        if said != needs:
            value = ", ".join(sorted(needs))
            yield ("holidays", index), "policy.holiday_needs", {"value": value}
            continue
        if change.first and not FIRST_YEAR <= change.first.year <= LAST_YEAR:
            year = str(change.first.year)
            yield ("holidays", index, "first"), "policy.years_outside_table", {"year": year}
        if change.kind is not HolidayChangeKind.ADDED:
            one = (change.id, change.expected)
            if one in seen:
                yield ("holidays", index), "policy.repeated", {"value": str(change.id)}
            if not _expected(change):
                value = f"{change.id} {change.expected}"
                yield ("holidays", index), "policy.no_such_holiday", {"value": value}
            seen.add(one)


def _expected(change: HolidayChange) -> bool:
    """Tell whether the shipped table expects the holiday on that day."""
    day = change.expected
    rules = [rule for rule in shipped_rules() if rule.id == change.id]
    try:
        return day is not None and any(
            holiday.first == day for holiday in generate(rules, day.year, day.year)
        )
    except Refused:  # a year that the table does not have
        return False
