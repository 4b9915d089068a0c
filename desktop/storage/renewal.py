"""A new data key for an office: all that is encrypted is encrypted anew beside, then swapped.

The new database, attachments and file of keys are made in ``rekeying``, synced and proved while the
office stands as it was. Renaming that folder ``rekeyed`` decides: what is cut off before is cleared
away, what is cut off after is finished by the next who takes the data folder (:func:`settle`). So
whenever the power goes, one key opens all of it.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final

from desktop.base import log
from desktop.base.errors import KnownError
from desktop.storage import files
from desktop.storage.blobs import Blobs
from desktop.storage.copy import check_database, export_database
from desktop.storage.failures import known_errors
from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.vault import forget_older
from desktop.storage.vault_file import Content

#: What is left free beside the new files, for the program's own small ones.
_SPARE: Final = 16 << 20


class Phase(StrEnum):
    """What a renewal is busy with; the texts are ``keys.phase.…``."""

    DATABASE = "database"
    ATTACHMENTS = "attachments"
    CHECK = "check"


#: Is told the phase, what is done and what there is to do; what it raises ends the renewal.
Step = Callable[[Phase, int, int], None]


def begin(folder: DataFolder, old: DataKey, new: DataKey, keys: Content, step: Step) -> DataFolder:
    """Encrypt an office anew beside itself and return where; no operation may run meanwhile.

    ``keys`` is the new file of keys. An attachment that was damaged before stays as it is. Whatever
    is raised, nothing is left. Raises ``keys.no_space``, what :func:`export_database` and ``step``
    raise, and the storage codes.
    """
    made = DataFolder(_building(folder))
    shutil.rmtree(made.path, ignore_errors=True)
    try:
        with known_errors():
            _demand_space(folder)
            made.path.mkdir(mode=0o700)
            made.blobs.mkdir(mode=0o700)
            export_database(
                folder.database,
                old,
                made.database,
                new,
                lambda done, total: step(Phase.DATABASE, done, total),
            )
            _seal_anew(Blobs(folder.blobs, old), Blobs(made.blobs, new), step)
            step(Phase.CHECK, 0, 1)
            check_database(made.database, new)
            files.write_whole(made.vault, keys.to_bytes())
            step(Phase.CHECK, 1, 1)
    except BaseException:
        shutil.rmtree(made.path, ignore_errors=True)
        raise
    return made


def _seal_anew(old: Blobs, new: Blobs, step: Step) -> None:
    names = old.list()
    for done, name in enumerate(names):
        step(Phase.ATTACHMENTS, done, len(names))
        try:
            content = old.get(name)
        except KnownError as why:
            if why.code != "blob.damaged":
                raise
            log.event("keys.damaged_blob")
            continue
        if new.put(content) != name or new.fault(name):
            raise KnownError("vault.not_written")


def _demand_space(folder: DataFolder) -> None:
    sizes = [file.stat().st_size for file in folder.blobs.iterdir()]
    needed = folder.database.stat().st_size + sum(sizes) + _SPARE
    if shutil.disk_usage(folder.path).free < needed:
        raise KnownError("keys.no_space", needed=-(-needed // 1_000_000))


def decide(folder: DataFolder) -> None:
    """Let what :func:`begin` made be the office's from now on; raises the storage codes, and then
    it is not.
    """
    with known_errors():
        files.sync_folder(_building(folder))
        _building(folder).rename(_decided(folder))
    with suppress(OSError):  # renamed is decided
        files.sync_folder(folder.path)


def abandon(folder: DataFolder) -> None:
    """Clear away what :func:`begin` made, where nothing was decided."""
    shutil.rmtree(_building(folder), ignore_errors=True)


def settle(folder: DataFolder) -> None:
    """Finish a renewal that was decided, or clear away one that was not; the office is closed.

    Called again after any failure or power cut it goes on where it was. Raises the storage codes.
    """
    abandon(folder)
    made = DataFolder(_decided(folder))
    if not made.path.exists():
        return
    with known_errors():
        for blob in made.blobs.iterdir() if made.blobs.exists() else ():
            blob.replace(folder.blobs / blob.name)
        if made.database.exists():
            files.sync_folder(folder.blobs)
            folder.take_database(made)
        if made.vault.exists():
            made.vault.replace(folder.vault)
            files.sync_folder(folder.path)
        _forget_copies(folder)
        shutil.rmtree(made.path)
    log.event("keys.renewed")


def _forget_copies(folder: DataFolder) -> None:
    """Remove what else lies in the folder of the old key: the last generation of the keys,
    snapshots before a step of the schema, a copy that a backup was cut off from.
    """
    forget_older(folder.vault, folder.vault.read_bytes())
    for snapshot in list(files.snapshots(folder.database)):
        snapshot.unlink()
    shutil.rmtree(folder.path / "scratch", ignore_errors=True)


def _building(folder: DataFolder) -> Path:
    return folder.path / "rekeying"


def _decided(folder: DataFolder) -> Path:
    return folder.path / "rekeyed"
