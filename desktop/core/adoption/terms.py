"""The words of adopting and choosing."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import Final, TypeAlias

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.policy.choices import (
    ComplaintMatter,
    Hours,
    NeedTable,
    OfficeChoices,
    PayBand,
    Target,
    WaitingPoints,
)
from desktop.core.policy.keylines import KeyPath
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Choose:
    """A whole version of the office's choices, and why; ``from_on`` is its first day, None for
    today. ``lines`` tells where each key stands in the file that it was read from, if any.
    """

    choices: OfficeChoices
    reason: str
    from_on: date | None = None
    lines: Mapping[KeyPath, int] = field(default_factory=lambda: {(): 1})


@dataclass(frozen=True, slots=True)
class BoardAdoption:
    """What the board's minutes say of an adoption; what is "" or None is «غير منصوص عليه»."""

    meeting: str = ""
    minutes: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Adopt:
    """Why a text is taken over, and what the board's minutes say. Each choice that the text touches
    is answered by its key: it goes on (``keep``), or what the text proposes holds from today
    (``take``). Without ``carry`` all that the text proposes holds. ``later_stands``: what choices
    change that were decided for a later day holds from then on; asked where some were.
    """

    reason: Prose
    board: BoardAdoption = BoardAdoption()
    keep: tuple[str, ...] = ()
    take: tuple[str, ...] = ()
    carry: bool = True
    later_stands: bool | None = None


#: The adoptions in the ledger, each by its number, and the one step of each.
ADOPTION: Final = "adoption"
ANSWERED: Final = "choices_answered"


@dataclass(frozen=True, slots=True)
class ChoicesAnswered:
    """What became of the choices in an adoption, by their keys: asked for and kept, asked for and
    taken from the text, or carried over unasked. ``later_stands``: whether what was decided for a
    later day does; None where nothing was.
    """

    kept: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    later_stands: bool | None = None


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """The text of a file that the office was set up with, until the director confirms it."""

    association: str
    title: str
    sha256: str
    at: datetime


#: The acts after which the office works by something else.
CHANGING: Final = frozenset({Action.POLICY_ADOPT, Action.POLICY_CHOOSE, Action.POLICY_HOLIDAYS})
#: Choices where the policy leaves room for one, and those that every office makes.
OFFERED: Final = ("form_title", "reply_start", "harm_reading", "target")
PRIVACY: Final = ("data_contact", "keep_study_years", "keep_payments_years", "notice_spoken")
FOLLOWING: Final = (
    "update_months", "update_declared", "ending_days", "boys_age", "boys_years", "girls_age",
    "girls_years",
)  # fmt: skip
RECEPTION: Final = ("wait_limit", "women_hours", "pause_limit", "papers_stop")
STUDYING: Final = ("need", "need_before", "eligibility", "woman_or_two", "waiting_points")
DECIDING: Final = (
    "ratified_by", "ratified_from", "urgent_limit", "objection_days", "quorum", "kin_degree",
    "decision_reasons", "complaint_days", "urgent_complaint_days", "follow_up_by_officer",
)  # fmt: skip
#: Tables of several choices each.
TABLES: Final = ("pay_bands", "bank_columns", "complaint_matters")
OUTSIDE: Final = ("area", "passer_by_limit")
SIGNING: Final = (
    "majority_age", "majority_years", "mother_signs", "study_months", "department_head"
)  # fmt: skip


#: What one choice can be.
Chosen: TypeAlias = (
    str
    | int
    | Target
    | Hours
    | NeedTable
    | WaitingPoints
    | tuple[str | NeedTable | PayBand | ComplaintMatter, ...]
    | PayBand
    | ComplaintMatter
    | None
)


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
    was: Chosen = None
    now: Chosen = None


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
    (None where that is not stated). ``choices``: what became of the office's choices in it.
    """

    number: int
    title: str
    sha256: str
    board_on: date | None
    at: datetime
    staff: str
    reason: str
    choices: ChoicesAnswered = ChoicesAnswered()


@dataclass(frozen=True, slots=True)
class History:
    """Every adoption after the set-up's and every version of the choices, the newest first.

    ``in_force`` is the version that holds today, None while the office has chosen nothing.
    """

    adoptions: tuple[AdoptionLine, ...]
    choices: tuple[ChoicesLine, ...]
    in_force: int | None
