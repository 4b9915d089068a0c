"""Pure: what another policy's text means beside the one in force, clause by clause."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.stated import Clause
from desktop.core.policy.vocabulary import NOT_STATED


class ClauseChange(StrEnum):
    """What became of a clause."""

    NEW = "new"
    GONE = "gone"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """A clause that differs: its place and heading, and the heading that it had."""

    change: ClauseChange
    place: str
    heading: str
    was: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that a policy decides: what it was and what it is to be, in the policy's words."""

    key: str
    was: str
    now: str

    @property
    def differs(self) -> bool:
        """Tell whether it becomes something else."""
        return self.was != self.now


#: What decides how the desk works, in the order of being told.
KEYS: Final = ("association", "document", "channels", "body", "reply", "form", "signer", "steps")


def meanings(before: PolicyProfile, after: PolicyProfile) -> tuple[Meaning, ...]:
    """Return what both policies decide, beside one another."""
    was, now = _means(before), _means(after)
    return tuple(Meaning(key, was[key], now[key]) for key in KEYS)


def _means(profile: PolicyProfile) -> dict[str, str]:
    return {
        "association": profile.association.name,
        "document": profile.document.title,
        "channels": "، ".join(channel.name for channel in profile.channels),
        "body": profile.studying_body.name,
        "reply": profile.reply.text,
        "form": profile.form.title,
        "signer": profile.signer.term or NOT_STATED,
        "steps": " ".join(profile.steps),
    }


def clause_lines(before: PolicyProfile, after: PolicyProfile) -> tuple[ClauseLine, ...]:
    """Return the clauses that differ, in the order of the new text, those that are gone last. A
    clause is the same one by its id, or else by its place.
    """
    return tuple(_lines(before, after))


def _lines(before: PolicyProfile, after: PolicyProfile) -> Iterator[ClauseLine]:
    left = {clause.id: clause for clause in before.clauses}
    new = []
    for clause in after.clauses:
        old = left.pop(clause.id, None)
        new.append((clause, old))
    places: dict[str, list[Clause]] = {}
    for old in left.values():
        places.setdefault(old.place, []).append(old)
    for clause, same in new:
        old = same
        if old is None and places.get(clause.place):
            old = places[clause.place].pop(0)
            del left[old.id]
        if old is None:
            yield ClauseLine(ClauseChange.NEW, clause.place, clause.heading)
        elif _words(old) != _words(clause):
            change = ClauseChange.REWORDED
            yield ClauseLine(change, clause.place, clause.heading, old.heading)
    for old in left.values():
        yield ClauseLine(ClauseChange.GONE, old.place, old.heading)


def _words(clause: Clause) -> tuple[object, ...]:
    return clause.heading, clause.printed, clause.reading, clause.kind, clause.serves
