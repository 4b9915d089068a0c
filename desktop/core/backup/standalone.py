"""Finding, proving and restoring backups where no office need be open."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop.base import log
from desktop.core.backup import reading, rules
from desktop.core.backup.archive import Archive
from desktop.core.backup.contents import Lister, attachments
from desktop.core.backup.manifest import Manifest
from desktop.core.backup.reading import Unlock
from desktop.core.backup.terms import (
    Found,
    Holder,
    Listener,
    RestoreReport,
    VerifyReport,
    Watch,
    never,
    nobody,
)
from desktop.storage.failures import known_errors


def found_in(folder: Path) -> list[Found]:
    """Return the backups of a folder by their names, newest first; none where it isn't there."""
    with known_errors():
        if not folder.is_dir():
            return []
        found = [
            Found(file, file.stat().st_size, created)
            for file in folder.iterdir()
            if (created := rules.moment_of(file.name)) is not None
        ]
    return sorted(found, key=lambda one: one.created, reverse=True)


def holders(file: Path) -> list[Holder]:
    """Return whose passwords open a backup; raises the ``backup`` codes."""
    with Archive.open(file) as archive:
        return reading.holders_of(archive)


def verify_backup(
    file: Path,
    unlock: Unlock | None = None,
    *,
    progress: Listener = nobody,
    cancelled: Callable[[], bool] = never,
) -> VerifyReport:
    """Prove a backup where no office is open; without ``unlock`` the sums alone are compared.

    Raises the ``backup`` and the ``vault`` codes.
    """
    with tempfile.TemporaryDirectory(prefix="istiqbal-") as scratch:
        return verify(file, unlock, Path(scratch), Watch(progress, cancelled), attachments)


def restore_backup(
    file: Path,
    into: Path,
    unlock: Unlock,
    *,
    progress: Listener = nobody,
    cancelled: Callable[[], bool] = never,
) -> RestoreReport:
    """Restore a backup into an empty or new folder, by password or by the recovery key alone.

    Raises the ``backup`` and the ``vault`` codes.
    """
    return restore(file, into, unlock, Watch(progress, cancelled), attachments)


def verify(
    file: Path, unlock: Unlock | None, scratch: Path, watch: Watch, lister: Lister
) -> VerifyReport:
    """Prove a backup in ``scratch``, with ``unlock``, else by the sums alone; raises the ``backup``
    and the ``vault`` codes.
    """
    with Archive.open(file) as archive:
        if unlock is None:
            reading.prove_sums(archive, watch)
        else:
            key = reading.key_of(archive, unlock)
            reading.prove(archive, key, scratch, lister, watch)
        return _verified(archive.manifest, file, opened=unlock is not None)


def _verified(manifest: Manifest, file: Path, *, opened: bool) -> VerifyReport:
    return VerifyReport(
        file=file,
        size=file.stat().st_size,
        created=manifest.created,
        program=manifest.program,
        schema=manifest.facts.schema,
        chain=manifest.facts.chain,
        attachments=len(manifest.blobs),
        lost=manifest.lost,
        opened=opened,
    )


def restore(file: Path, into: Path, unlock: Unlock, watch: Watch, lister: Lister) -> RestoreReport:
    """Restore a backup into an empty or new folder; raises the ``backup`` and ``vault`` codes."""
    with known_errors(), Archive.open(file) as archive:
        key = reading.key_of(archive, unlock)
        reading.restore(archive, key, into, lister, watch)
        manifest = archive.manifest
    log.event("backup restored", count=len(manifest.blobs))
    return RestoreReport(
        into=into,
        created=manifest.created,
        chain=manifest.facts.chain,
        rows=sum(manifest.facts.rows.values()),
        attachments=len(manifest.blobs),
        lost=manifest.lost,
    )
