"""Finding, proving and restoring backups where no office need be open."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop.base import log
from desktop.base.errors import Refused
from desktop.base.outgoing import demand_outside
from desktop.core.backup import reading, rules
from desktop.core.backup.archive import Archive
from desktop.core.backup.contents import Lister, attachments, demand_holder
from desktop.core.backup.manifest import Manifest
from desktop.core.backup.reading import Gatekeeper, Unlock
from desktop.core.backup.terms import (
    ByPassword,
    Found,
    Holder,
    Listener,
    RestoreReport,
    VerifyReport,
    Watch,
    never,
    nobody,
)
from desktop.core.work import Action
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

    By password it is for whom the role table lets verify backups. Raises the ``backup`` and the
    ``vault`` codes, and as :func:`demand_holder`.
    """
    with (
        rules.full_as("backup.full_here"),
        known_errors(),
        tempfile.TemporaryDirectory(prefix="istiqbal-") as scratch,
    ):
        watch, asks = Watch(progress, cancelled), _asks(unlock, Action.BACKUP_VERIFY)
        return verify(file, unlock, Path(scratch), watch, attachments, gatekeeper=asks)


def restore_backup(
    file: Path,
    into: Path,
    unlock: Unlock,
    *,
    progress: Listener = nobody,
    cancelled: Callable[[], bool] = never,
) -> RestoreReport:
    """Restore a backup into an empty or new folder: by the recovery key alone, whoever has the
    sheet; by password, whom the role table lets restore or approve it.

    Raises ``outgoing.inside_data``, the ``backup`` and the ``vault`` codes, and as
    :func:`demand_holder`.
    """
    demand_apart(into)
    watch, asks = Watch(progress, cancelled), restorers(unlock)
    return restore(file, into, unlock, watch, attachments, gatekeeper=asks)


def restorers(unlock: Unlock) -> Gatekeeper:
    """Return who asks whether ``unlock`` may restore where no office is open."""
    return _asks(unlock, Action.BACKUP_RESTORE, Action.BACKUP_APPROVE)


def _asks(unlock: Unlock | None, *actions: Action) -> Gatekeeper:
    """Return who asks whether the holder of a password may do one of ``actions``; no key needs a
    role.
    """
    if isinstance(unlock, ByPassword):
        slot = unlock.slot
        return lambda database, key: demand_holder(database, key, slot, *actions)
    return reading.anybody


def demand_apart(into: Path) -> None:
    """Raise ``outgoing.inside_data`` for a place in a data folder; another's own is not empty."""
    with known_errors():
        demand_outside(into / "..")


def verify(
    file: Path,
    unlock: Unlock | None,
    scratch: Path,
    watch: Watch,
    lister: Lister,
    *,
    gatekeeper: Gatekeeper = reading.anybody,
) -> VerifyReport:
    """Prove a backup in ``scratch``, with ``unlock``, else by the sums alone; raises the ``backup``
    and the ``vault`` codes.
    """
    with Archive.open(file) as archive:
        if unlock is None:
            reading.prove_sums(archive, watch)
        else:
            key = reading.key_of(archive, unlock)
            reading.prove(archive, key, scratch, lister, watch, gatekeeper=gatekeeper)
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


def restore(
    file: Path,
    into: Path,
    unlock: Unlock,
    watch: Watch,
    lister: Lister,
    *,
    gatekeeper: Gatekeeper = reading.anybody,
    practice: bool = False,
) -> RestoreReport:
    """Restore a backup into an empty or new folder; raises the ``backup`` and ``vault`` codes, of
    an office to practise in ``backup.of_practice`` unless one like it asks (``practice``).
    """
    with known_errors(), Archive.open(file) as archive:
        if archive.manifest.facts.practice and not practice:
            raise Refused("backup.of_practice")
        key = reading.key_of(archive, unlock)
        reading.restore(archive, key, into, lister, watch, gatekeeper=gatekeeper)
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
