"""The words of adopting and choosing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from desktop.core.policy.choices import OfficeChoices, Target
from desktop.core.policy.keylines import KeyPath


@dataclass(frozen=True, slots=True)
class Choose:
    """A whole version of the office's choices, and why; ``from_on`` is its first day, None for
    today. ``lines`` tells where each key stands in the file that it was read from, if any.
    """

    choices: OfficeChoices
    reason: str
    from_on: date | None = None
    lines: Mapping[KeyPath, int] = field(default_factory=lambda: {(): 1})


#: Choices where the policy leaves room for one, and those that every office makes.
OFFERED: Final = ("form_title", "reply_start", "harm_reading", "target")
PRIVACY: Final = ("data_contact", "keep_study_years", "keep_payments_years")
FOLLOWING: Final = (
    "update_months", "update_declared", "ending_days", "boys_age", "boys_years", "girls_age",
    "girls_years",
)  # fmt: skip
RECEPTION: Final = ("wait_limit", "women_hours")
OUTSIDE: Final = ("area", "passer_by_limit")
SIGNING: Final = (
    "majority_age", "majority_years", "mother_signs", "study_months", "department_head"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one choice; ``key`` is its key in the table ``[office]``.

    Of a list: the names that came, went, or say something else now (``altered``). Of any other
    choice: what it was and what it is, None where nothing was chosen.
    """

    key: str
    came: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()
    was: str | int | Target | None = None
    now: str | int | Target | None = None


@dataclass(frozen=True, slots=True)
class ChoicesLine:
    """One version of the office's choices, and how it differs from the one before.

    The first differs from what the policy's text of that day proposed.
    """

    version: int
    from_on: date
    at: datetime
    staff: str
    reason: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class AdoptionLine:
    """One adoption of a policy's text: its title, its hash, and the day that its board adopted it
    (None where that is not stated).
    """

    number: int
    title: str
    sha256: str
    board_on: date | None
    at: datetime
    staff: str
    reason: str


@dataclass(frozen=True, slots=True)
class History:
    """Every adoption after the set-up's and every version of the choices, the newest first.

    ``in_force`` is the version that holds today, None while the office has chosen nothing.
    """

    adoptions: tuple[AdoptionLine, ...]
    choices: tuple[ChoicesLine, ...]
    in_force: int | None
