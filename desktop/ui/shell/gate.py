"""What the window asks of the gate: before an office is open, and to close it.

``office_gate`` implements it over ``core.gate``. Every method is called in the lane, inside an
Operation.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.base.data_classes import dataclass

if TYPE_CHECKING:  # the window paints first; SQLAlchemy is imported behind the unlock screen
    from desktop.core.office import Office
    from desktop.core.staff.terms import SetUp
    from desktop.core.work import Actor


class Slot(Protocol):
    """Somebody who may unlock, as the lock screen lists them."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class PolicyCard:
    """An association to choose at set-up: its name, its document, and facts as (name, value)."""

    id: str
    association: str
    document: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PolicyRead:
    """A policy file that was read: an association to choose, or its mistakes, each in words."""

    card: PolicyCard | None = None
    mistakes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PracticeMade:
    """Who works at the practice office, as (job, name), and the one password of all."""

    people: tuple[tuple[str, str], ...]
    password: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open office and who opened it."""

    office: "Office"
    actor: "Actor"
    office_name: str
    notes: tuple[str, ...] = ()
    """What the person should hear first."""
    read_through: Callable[[], Iterator[None]] | None = None
    """Makes the pieces of a quick look through the database."""
    until_saved: str = ""
    """Which of the notes is no longer true once something was saved."""
    practice: bool = False
    """It is an office to practise in."""


class Gate(Protocol):
    """The way into the office. Everything raises KnownError where it can't be."""

    @property
    def place(self) -> Path:
        """The data folder."""
        ...

    def is_new(self) -> bool:
        """Tell whether there is no office yet, so that it must be set up."""
        ...

    def is_astray(self) -> bool:
        """Tell whether an office was expected in this folder and there is none."""
        ...

    def stay(self) -> None:
        """Let an office be made in this folder, on purpose."""
        ...

    def go_to(self, folder: Path) -> None:
        """Look for the office in another folder."""
        ...

    def policies(self) -> Sequence[PolicyCard]:
        """Return the associations known, in the order shown."""
        ...

    def read_policy(self, path: Path) -> PolicyRead:
        """Read the policy of another association from a file, to choose it."""
        ...

    def placed(self) -> Sequence[str]:
        """Return what is to be said of where the office will lie."""
        ...

    def set_up(self, command: "SetUp") -> tuple[str, ...]:
        """Make the office; return the groups of its recovery key.

        Raises Invalid with the fields office_name, name, roles, password.
        """
        ...

    def confirm_recovery(self, typed: Mapping[int, str]) -> Unlocked:
        """Open the new office by groups typed back, numbered from 1."""
        ...

    def people(self) -> "Sequence[Slot]":
        """Return who can unlock (``id``, ``name``)."""
        ...

    def unlock(self, slot: str, password: str) -> Unlocked:
        """Open by somebody's password."""
        ...

    def unlock_with_recovery(self, typed: str, slot: str, new_password: str) -> Unlocked:
        """Open by the printed key, and give ``slot`` a new password."""
        ...

    def lock(self) -> None:
        """Close the office and drop its keys."""
        ...

    @property
    def practising(self) -> bool:
        """Whether the practice office was gone to from a real one."""
        ...

    def to_practice(self) -> bool:
        """Go to the practice office beside this one, which is closed; tell whether there is none
        yet.
        """
        ...

    def put_practice_aside(self) -> bool:
        """Make room in the folder for practice, where what lies there is too damaged to open and
        stays beside; tell that there is none now.
        """
        ...

    def make_practice(self, policy: str, progress: Callable[[int, int], None]) -> PracticeMade:
        """Make it, closed; what ``progress`` raises ends that, and nothing of it is left."""
        ...

    def from_practice(self) -> bool:
        """Go back; tell whether there is no office yet."""
        ...

    def discard_practice(self) -> None:
        """Throw the open practice office away; raises ``staff.no_practice`` for any other."""
        ...
