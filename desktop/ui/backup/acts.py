"""The long acts of backup as the lane runs them, told in phases and stopped on request."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.backup.terms import (
    BackupReport,
    ByPassword,
    ByRecovery,
    Listener,
    Progress,
    RestoreReport,
    VerifyReport,
)
from desktop.core.gate import Gate
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.backup.targets import Sight, lies_on

T = TypeVar("T")
Out_co = TypeVar("Out_co", covariant=True)
_PARTS = 1000


class Long(Protocol[Out_co]):
    """An act that tells its progress and asks whether to stop."""

    def __call__(self, *, progress: Listener, cancelled: Callable[[], bool]) -> Out_co: ...


class _Watch:
    """Between core's phases in bytes and the window's sheet; told from several threads."""

    def __init__(self, progress: kit.Progress, messages: Messages) -> None:
        self._progress = progress
        self._messages = messages
        self._phase = ""
        self.stopped = False

    def tell(self, told: Progress) -> None:
        if told.phase.value != self._phase:
            self._phase = told.phase.value
            self._progress.say(self._messages.text(f"backup.phase.{self._phase}"))
        try:
            self._progress(_PARTS * told.done // max(told.total, 1), _PARTS)
        except kit.Stopped:
            self.stopped = True

    def asked(self) -> bool:
        return self.stopped


def in_phases(act: Long[T], messages: Messages, progress: kit.Progress) -> T:
    """Run a long act; raises :class:`kit.Stopped` where the person stopped it."""
    watch = _Watch(progress, messages)
    try:
        return act(progress=watch.tell, cancelled=watch.asked)
    except Refused as why:
        if why.code == "backup.cancelled":
            raise kit.Stopped from why
        raise


def take(
    office: Office, actor: Actor, sight: Sight, messages: Messages, progress: kit.Progress
) -> BackupReport:
    """Write a backup into the folder that was chosen and prove it.

    Raises KnownError ``storage.not_there`` where the stick went since it was seen: the empty folder
    that it was seen through may stay, on the disk of this PC.
    """
    folder = sight.chosen
    if folder is None or lies_on(folder) is not sight.ground:
        raise KnownError("storage.not_there")
    return in_phases(partial(office.backup.create, actor, folder), messages, progress)


def prove(
    office: Office, actor: Actor, file: Path, messages: Messages, progress: kit.Progress
) -> VerifyReport:
    """Read a backup back and prove it."""
    return in_phases(partial(office.backup.verify, actor, file), messages, progress)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which backup is restored, where to, and what opens it."""

    file: Path
    into: Path
    unlock: ByPassword | ByRecovery


Restore = Callable[[Wanted, Messages, kit.Progress], RestoreReport]


def restore_beside(
    office: Office, actor: Actor, wanted: Wanted, messages: Messages, progress: kit.Progress
) -> RestoreReport:
    """Restore beside the open office, which stays as it is."""
    act = partial(office.backup.restore, actor, wanted.file, wanted.into, wanted.unlock)
    return in_phases(act, messages, progress)


def restore_here(
    gate: Gate, wanted: Wanted, messages: Messages, progress: kit.Progress
) -> RestoreReport:
    """Restore as the office of the gate's own folder, which has none."""
    return in_phases(partial(gate.restore_here, wanted.file, wanted.unlock), messages, progress)
