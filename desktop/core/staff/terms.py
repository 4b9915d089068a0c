"""The words of the staff desk and of the gate before the office is open."""

from desktop.base.data_classes import dataclass
from desktop.base.typed import Verbatim
from desktop.core.documents.forms import DigitChoice
from desktop.core.work.roles import Role


@dataclass(frozen=True, slots=True)
class NewStaff:
    """An account. ``password`` never leaves the act."""

    name: str
    job_title: str
    roles: frozenset[Role]
    password: Verbatim[str]

    def __repr__(self) -> str:
        return f"NewStaff(roles={sorted(self.roles)})"


@dataclass(frozen=True, slots=True, repr=False)
class Second:
    """Somebody else who confirms an act by typing the own password."""

    slot: str
    password: Verbatim[str]


@dataclass(frozen=True, slots=True)
class StaffView:
    id: str
    name: str
    job_title: str
    roles: frozenset[Role]
    active: bool


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands on top of every paper, and how the office wants its papers.

    ``logo`` is a PNG's bytes, or empty; with ``attach_data`` a paper carries its data as a file.
    """

    office_name: str
    lines: tuple[str, ...] = ()
    city: str = ""
    phone: str = ""
    logo: bytes = b""
    digits: DigitChoice = DigitChoice.ARABIC
    attach_data: bool = False


@dataclass(frozen=True, slots=True)
class SetUp:
    """The one set-up of an office: its policy, its letterhead, its administrator; ``practice``: to
    practise in, which stands with it for good. ``own_text``: the policy came of a file that whoever
    sets up chose, so that the director is asked to confirm it.
    """

    policy_id: str
    letterhead: Letterhead
    administrator: NewStaff
    practice: bool = False
    own_text: bool = False
