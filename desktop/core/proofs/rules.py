"""Pure: what an entry of the register of proofs must be."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Final

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.proofs.terms import ASKED, ENTERED_BY, TAKEN, ProofKind, RecordProof, VisitItem
from desktop.core.surveys.rules import says_one
from desktop.core.work.roles import Role

MOST: Final = 1_000_000
"""Of a count."""
LONGEST: Final = 4000
#: Asking how somebody was served: neither by nor before the one who served.
ASKS_PEOPLE: Final = frozenset({ProofKind.FIELD_SURVEY, ProofKind.SATISFACTION_INTERVIEW})
#: What was found by measuring names and ranks nobody of the staff.
_NAMELESS: Final = ASKS_PEOPLE | {ProofKind.LINK_FOLLOW_UP}


def may_enter(roles: Collection[Role]) -> tuple[ProofKind, ...]:
    """Return the kinds that somebody with these roles enters."""
    return tuple(kind for kind in TAKEN if may_strike(roles, kind))


def may_strike(roles: Collection[Role], kind: ProofKind) -> bool:
    """Tell whether entries of a kind are struck out by somebody with these roles."""
    return not ENTERED_BY[kind].isdisjoint(roles)


def problems(
    said: RecordProof, today: date, *, serving: Iterable[str], staff: Iterable[str]
) -> list[Problem]:
    """Return what is wrong with an entry. ``serving`` are the names of who serves beneficiaries,
    ``staff`` those of everybody in the office.
    """
    found = [
        Problem(asked.name, "proof.needed")
        for asked in ASKED[said.kind]
        if asked.needed and getattr(said, asked.name) in ("", None)
    ]
    names = {asked.name for asked in ASKED[said.kind]}
    found += [
        Problem(name, "proof.not_asked")
        for name in ("on", "by", "place", "what", "count", "checked", "found", "after", "request")
        if name not in names and getattr(said, name) not in ("", None, ())
    ]
    found += [
        Problem(name, "proof.long", {"letters": LONGEST})
        for name in ("by", "place", "what", "found", "after")
        if len(getattr(said, name)) > LONGEST
    ]
    return found + _measured(said, today) + _people(said, serving, staff)


def _measured(said: RecordProof, today: date) -> list[Problem]:
    found: list[Problem] = []
    if said.on is not None:
        found += outside_calendar("on", said.on)
        if not found and said.on > today:
            found.append(Problem("on", "proof.to_come"))
    least = 0 if said.kind is ProofKind.LINK_FOLLOW_UP else 1  # a month without a message is one
    if said.count is not None and not least <= said.count <= MOST:
        found.append(Problem("count", "proof.count", {"least": least, "most": MOST}))
    if not set(said.checked) <= set(VisitItem):
        found.append(Problem("checked", "proof.unknown_item"))
    return found


def _people(said: RecordProof, serving: Iterable[str], staff: Iterable[str]) -> list[Problem]:
    found: list[Problem] = []
    if said.kind in ASKS_PEOPLE and says_one(said.by, serving):
        found.append(Problem("by", "proof.serves_them"))
    if said.kind in _NAMELESS:
        found += [
            Problem(name, "proof.names_staff")
            for name in ("found", "after")
            if says_one(getattr(said, name), staff)
        ]
    return found
