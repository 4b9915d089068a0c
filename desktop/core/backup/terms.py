"""The words of backup: phases, reports, and how a backup is opened."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused


class Phase(StrEnum):
    """What a long act is busy with; the texts are ``backup.phase.…``."""

    COPY = "copy"
    PACK = "pack"
    READ_BACK = "read_back"
    UNPACK = "unpack"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a phase is, in bytes; may come from any thread."""

    phase: Phase
    done: int
    total: int


Listener = Callable[[Progress], None]


def nobody(_progress: Progress) -> None:
    """Take no notice of progress."""


def never() -> bool:
    """Do not cancel."""
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told of progress, and who may cancel."""

    listener: Listener = nobody
    cancelled: Callable[[], bool] = never

    def step(self, phase: Phase, done: int, total: int) -> None:
        """Tell how far it is; raises ``backup.cancelled`` where somebody cancelled."""
        self.listener(Progress(phase, done, total))
        if self.cancelled():
            raise Refused("backup.cancelled")


@dataclass(frozen=True, slots=True, repr=False)
class ByPassword:
    """Open with the password that a member of staff had when the backup was made."""

    slot: str
    password: str


@dataclass(frozen=True, slots=True, repr=False)
class ByRecovery:
    """Open with the printed recovery key alone, as typed."""

    typed: str


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody whose password opens a backup."""

    slot: str
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """A file that bears a backup's name; nothing is known yet of what is in it."""

    file: Path
    size: int
    created: datetime


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was written, read back and proved.

    ``lost`` names the attachments that were missing or damaged before, and are not in it.
    ``clock_behind`` is by how many seconds the PC's clock was behind the office's last acts.
    """

    file: Path
    size: int
    created: datetime
    chain: str
    attachments: int
    lost: tuple[str, ...]
    removed: tuple[str, ...]
    clock_behind: int = 0


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was found in a backup. ``opened`` is False where no key was given.

    Then only the sums were compared, and nothing is said of what they cover.
    """

    file: Path
    size: int
    created: datetime
    program: str
    schema: int
    chain: str
    attachments: int
    lost: tuple[str, ...]
    opened: bool


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """An office that was restored into ``into`` and proved there."""

    into: Path
    created: datetime
    chain: str
    rows: int
    attachments: int
    lost: tuple[str, ...]
