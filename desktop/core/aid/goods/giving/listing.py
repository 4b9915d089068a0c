"""Whom a distribution's list is for: who is in it, and who is left out and why."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.keys import fold
from desktop.core.aid.goods.giving import rules
from desktop.core.aid.goods.giving.records import (
    GivingRecord,
    GivingRowRecord,
    active_people,
    files_of,
    given_in_season,
    rows_of,
)
from desktop.core.aid.goods.giving.terms import Among, Audience, PlanGiving
from desktop.core.aid.goods.rules import apart
from desktop.core.aid.goods.terms import Portion
from desktop.core.people.forms import form_from_json, form_of
from desktop.core.people.ledger import file_called, load_all
from desktop.core.people.records import PersonRecord
from desktop.core.people.terms import PersonView, heads
from desktop.core.work import Look, Work

#: Gives the files whose approved request waits to be delivered; a desk above knows.
Waiting = Callable[[Work | Look], Collection[str]]
#: Why a family is left out of a list.
_STANDING: Final = "standing"
_SEASON: Final = "season"
_NOTHING: Final = "no_share"
_UNKNOWN: Final = "unknown"


#: A family of a list: its file, how many live there, what they are handed.
_Listed = tuple[str, int, tuple[Portion, ...]]


def families_in(
    at: Work | Look, given: PlanGiving, waiting: Waiting
) -> tuple[list[_Listed], dict[str, int]]:
    """Return the families of a plan's list by file number, and how many are left out, by why."""
    today = riyadh_date(at.now)
    people, unknown = _among(at, given.among, waiting)
    passed = {_UNKNOWN: unknown}
    key = fold(given.season)
    had = given_in_season(at.session, key, [p.id for p in people]) if key else {}
    found = []
    for person in people:
        form = form_from_json(person.form)
        if not rules.fits(given.among, form):
            continue
        portions = rules.portions_for(given.shares, heads(form))
        why = _left_out(person, today, had, portions)
        if why:
            passed[why] = passed.get(why, 0) + 1
        else:
            found.append((person.id, heads(form), portions))
    return found, {why: count for why, count in passed.items() if count}


def _left_out(
    person: PersonRecord,
    today: date,
    had: dict[str, GivingRowRecord],
    portions: tuple[Portion, ...],
) -> str:
    suspended = person.suspended_on is not None and (
        person.suspended_until is None or person.suspended_until >= today
    )
    if suspended or person.closed_on is not None or person.died_on is not None:
        return _STANDING
    if person.id in had:
        return _SEASON
    return "" if portions else _NOTHING


def _among(at: Work | Look, among: Among, waiting: Waiting) -> tuple[list[PersonRecord], int]:
    """Return the files that a list looks at, and how many pasted numbers are of none."""
    if among.whom is Audience.NUMBERS:
        typed = dict.fromkeys(apart(among.numbers))
        found = [file_called(at.session, one) for one in typed]
        return files_of(at.session, {one for one in found if one}), found.count(None)
    if among.whom is Audience.ABSENT:
        left = rows_of(at.session, _known(at, among.absent))
        return files_of(at.session, {one.person_id for one in left if one.taken_at is None}), 0
    if among.whom is Audience.WAITING:
        return files_of(at.session, waiting(at)), 0
    return active_people(at.session), 0


def _known(at: Work | Look, giving_id: str) -> str:
    if at.session.get(GivingRecord, giving_id) is None:
        raise Refused("giving.unknown")
    return giving_id


def needed_in(at: Work | Look, among: Among, waiting: Waiting) -> tuple[list[PersonView], int]:
    """Return the files that a list is for, whole, and how many are left out."""
    people, _ = _among(at, among, waiting)
    today = riyadh_date(at.now)
    forms = [
        (one, form_of(one)) for one in people if not _left_out(one, today, {}, (Portion("", 1),))
    ]
    fit = [one.id for one, form in forms if rules.fits(among, form)]
    return list(load_all(at.session, fit).values()), len(people) - len(fit)
