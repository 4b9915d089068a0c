"""Pure: which of the office's choices another text touches, so that each is asked for by itself."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.core.adoption.compare import ClauseLine, Meaning, clause_lines
from desktop.core.adoption.rules import differences
from desktop.core.adoption.terms import Difference
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.layer import silences
from desktop.core.policy.loader import LoadedPolicy


class Why(StrEnum):
    """Why a choice is asked for: the text proposes something else than the one before did, it
    leaves no room for it any more or leaves room now, or its clause or rule says something else.
    """

    PROPOSED = "proposed"
    ROOM = "room"
    CLAUSE = "clause"


@dataclass(frozen=True, slots=True)
class Touched:
    """A choice that is asked for: ``said`` is what holds (``was``) and what the text proposes
    (``now``); ``must``: the text asks for one, and nothing was chosen that could go on.
    """

    said: Difference
    why: Why
    must: bool = False

    @property
    def key(self) -> str:
        """Its key in the table ``[office]``."""
        return self.said.key


@dataclass(frozen=True, slots=True)
class Waiting:
    """Choices that were decided for a later ``day``: how they differ from those that hold today."""

    day: date
    said: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A text beside the one in force: what it means, the clauses that differ, whether it is the
    same one; the choices that it touches, those that go on unasked, what is asked for that
    neither answer gives (``asked``), and what was decided for a later day.
    """

    title: str
    sha256: str
    same: bool
    meanings: tuple[Meaning, ...]
    clauses: tuple[ClauseLine, ...]
    touched: tuple[Touched, ...]
    carried: tuple[Difference, ...]
    asked: tuple[Problem, ...]
    waiting: tuple[Waiting, ...]


#: What will be in force after today, each from its first day on.
Later: TypeAlias = Sequence[tuple[date, LoadedPolicy]]
#: Which part of a policy a choice rests on, where it rests on one.
_RESTS: Final[Mapping[str, str]] = {
    "form_title": "form", "reply_start": "reply", "target": "reply", "pause_limit": "reply",
    "harm_reading": "harm", "data_contact": "privacy", "keep_study_years": "privacy",
    "keep_payments_years": "privacy", "notice_spoken": "privacy", "update_months": "data_update",
    "update_declared": "data_update", "need": "study", "need_before": "study",
    "study_months": "study", "eligibility": "study", "woman_or_two": "study",
    "quorum": "studying_body", "kin_degree": "studying_body", "department_head": "studying_body",
    "ratified_by": "studying_body", "ratified_from": "studying_body",
    "objection_days": "disputes", "complaint_days": "disputes", "complaint_matters": "disputes",
    "urgent_complaint_days": "disputes", "follow_up_by_officer": "disputes",
    "papers": "requirements", "services": "requirements",
}  # fmt: skip


def touched(held: LoadedPolicy, new: LoadedPolicy) -> tuple[Touched, ...]:
    """Return the choices that differ from what a text proposes and that it touches."""
    return tuple(one for one in _asked(held, new) if isinstance(one, Touched))


def carried(held: LoadedPolicy, new: LoadedPolicy) -> tuple[Difference, ...]:
    """Return the choices that differ from what a text proposes and go on without a question."""
    return tuple(one for one in _asked(held, new) if isinstance(one, Difference))


def mixed(held: OfficeChoices, new: OfficeChoices, taken: frozenset[str]) -> OfficeChoices:
    """Return what holds, with the proposals of a text where they are taken."""
    return held.model_copy(update={key: getattr(new, key) for key in taken})


def waiting(held: LoadedPolicy, later: Later) -> tuple[Waiting, ...]:
    """Return what was decided for a later day, in the order of the days."""
    now = held.profile.office
    return tuple(Waiting(day, differences(now, one.profile.office)) for day, one in later)


def _asked(held: LoadedPolicy, new: LoadedPolicy) -> Iterator[Touched | Difference]:
    office, before, after = held.profile.office, held.file.office, new.file.office
    room_was, room = silences(held.file), silences(new.file)
    moved = _moved(held, new)
    for said in differences(office, after):
        key = said.key
        must = bool(room.get(key)) and getattr(office, key) is None
        if room.get(key) != room_was.get(key):
            yield Touched(said, Why.ROOM, must)
        elif must or getattr(before, key) != getattr(after, key):
            yield Touched(said, Why.PROPOSED, must)
        elif _RESTS.get(key) in moved:
            yield Touched(said, Why.CLAUSE)
        else:
            yield said


def _moved(before: LoadedPolicy, after: LoadedPolicy) -> frozenset[str]:
    """Return the parts of which another text says something else, or whose clause it rewords."""
    places = {line.place for line in clause_lines(before.profile, after.profile)}
    found = set()
    for part in set(_RESTS.values()):
        parts = getattr(before.file, part), getattr(after.file, part)
        profiles = before.profile, after.profile
        at = {one.clause(of.clause).place for one, of in zip(profiles, parts, strict=True)}
        was, now = (one.model_dump(exclude={"clause"}) for one in parts)
        if was != now or at & places:
            found.add(part)
    return frozenset(found)
