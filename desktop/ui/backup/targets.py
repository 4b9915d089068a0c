"""Where a backup can go: sticks that are plugged in, and the folder chosen before."""

import shutil
from datetime import datetime
from pathlib import Path

from desktop.base.data_classes import dataclass
from desktop.base.drives import PLUGGED, Drive, Fit, Ground, LetGo, drives, ground_of, let_go
from desktop.base.errors import KnownError
from desktop.core.backup.standalone import found_in
from desktop.core.backup.terms import Found
from desktop.core.office import Office
from desktop.core.work import Actor

_PLUGGED = PLUGGED


@dataclass(frozen=True, slots=True)
class Target:
    """A folder with the space that is free there, in bytes; ``stick`` for a device plugged in."""

    folder: Path
    name: str
    free: int
    stick: bool


@dataclass(frozen=True, slots=True)
class Sight:
    """The targets there are and the drives that are none now, the backups of the chosen target and
    what it lies on, and when the last was taken.
    """

    targets: tuple[Target, ...]
    chosen: Path | None
    there: tuple[Found, ...]
    last: datetime | None
    unfit: tuple[Drive, ...] = ()
    ground: Ground | None = None


def find_targets(office: Office, actor: Actor, wanted: str) -> Sight:
    """Find sticks and the remembered folder, and what lies in the chosen one."""
    every = drives(_PLUGGED)
    targets = [
        Target(one.folder, one.name, one.free, stick=True)
        for one in every
        if one.fit is Fit.READY and one.folder is not None
    ]
    unfit = tuple(one for one in every if one.fit is not Fit.READY)
    known = _target_of(Path(wanted)) if wanted else None
    if known is not None and known.folder not in {one.folder for one in every}:
        targets.append(known)
    folders = [one.folder for one in targets]
    chosen = Path(wanted) if wanted and Path(wanted) in folders else next(iter(folders), None)
    there = tuple(found_in(chosen)) if chosen is not None else ()
    ground = lies_on(chosen) if chosen is not None else None
    return Sight(tuple(targets), chosen, there, office.backup.last(actor), unfit, ground)


def lies_on(folder: Path) -> Ground:
    """Return what a folder lies on now."""
    return ground_of(folder, _PLUGGED)


def _target_of(folder: Path) -> Target | None:
    """Return a folder as a target, None where it is not there now."""
    try:
        return Target(folder, str(folder), shutil.disk_usage(folder).free, stick=False)
    except OSError:
        return None


def take_out(office: Office, _actor: Actor, folder: Path) -> LetGo:
    """Let a drive go; raises KnownError ``storage.not_there`` where it was pulled already."""
    try:
        return office.beside(let_go, folder)
    except OSError as why:
        raise KnownError("storage.not_there") from why
