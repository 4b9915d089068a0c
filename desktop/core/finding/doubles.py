"""Who may be registered already, of those that the index has near a form."""

from dataclasses import replace
from math import log2
from typing import Final

from desktop.core.finding.index import Index
from desktop.core.finding.twins import Born, Compared, Shared, Someone, compare
from desktop.core.people.leads.ledger import Known, known_of
from desktop.core.people.likeness import Likeness, field_of
from desktop.core.people.links.ledger import said_distinct
from desktop.core.people.meant.ledger import alike_by_number
from desktop.core.people.terms import PersonForm, Shown
from desktop.core.people.views import household_for, row_for
from desktop.core.work import Look

#: So many likenesses are shown; the likeliest come first.
MOST_ALIKE: Final = 10
#: How much more than chance two must be alike, beside how many files there are (powers of two).
ENOUGH: Final = 0.5


def likely(look: Look, index: Index, form: PersonForm, except_id: str) -> list[Likeness]:
    """Return files that may be of the same person, those of one number first, then by weight; each
    says what was compared. What somebody said before of the two stands with it.
    """
    numbers = alike_by_number(look.session, form)
    members = household_for(look.actor.roles) is Shown.FULL
    near = index.near_names(form.name.full, members=members) if form.name.family else []
    places = {one.file: one.place for one in near} | dict.fromkeys(numbers, 0)
    places.pop(except_id, None)
    known = known_of(look.session, places)
    own = Someone(form.name.full, form.birth, form.mobile, form.address.city)
    compared = {one: _compared(own, there, index, places[one]) for one, there in known.items()}
    least = log2(index.words.count + 1) + ENOUGH
    kept = [one for one in known if one in numbers or _likely(compared[one], least)]
    kept.sort(key=lambda one: (one not in numbers, -compared[one].weight))
    said = said_distinct(look.session, except_id) if except_id else {}
    found = []
    for one in kept[:MOST_ALIKE]:
        like = _of(look, known[one], compared[one])
        if one in numbers:
            code, number = numbers[one]
            like = replace(like, code=code, field=field_of(form, number))
        found.append(replace(like, said=said.get(one, "")))
    return found


def _compared(own: Someone, known: Known, index: Index, place: int) -> Compared:
    row = known.row
    mobile = "" if place else row.mobile
    found = [
        compare(own, Someone(name, known.birth, mobile, row.city), index.share)
        for name in known.called
    ]
    return max(found, key=lambda one: one.weight)


def weigh(one: Known, other: Known, index: Index, least: float) -> tuple[Compared, bool]:
    """Return how the heads of two files are to one another, and whether they may be one person."""
    row = one.row
    own = Someone(one.called[0], one.birth, row.mobile, row.city)
    compared = _compared(own, other, index, 0)
    same = row.identity and (row.identity_kind, row.identity) == (
        other.row.identity_kind, other.row.identity,
    )  # fmt: skip
    return compared, bool(same) or _likely(compared, least)


def compared_words(compared: Compared) -> tuple[str, ...]:
    """Return the codes of what two are alike and unlike in."""
    said = ("name", compared.name), ("born", compared.born), ("mobile", compared.mobile)
    return tuple(f"{what}_{how.value}" for what, how in (*said, ("city", compared.city)))


def _likely(one: Compared, least: float) -> bool:
    """Tell whether two are enough alike; who is of another age is another person."""
    return one.weight >= least and (one.born is not Born.FAR or one.mobile is Shared.SAME)


def _of(look: Look, known: Known, compared: Compared) -> Likeness:
    row = known.row
    return Likeness(
        row_for(look.actor.roles, row),
        "people.like_member_name" if row.member else "people.like_name",
        compared=compared_words(compared),
    )
