"""Backups read: sums alone, or opened and proved, or restored into a folder."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from desktop.base.errors import KnownError, Refused
from desktop.base.outgoing import megabytes
from desktop.core.backup import rules
from desktop.core.backup.archive import Archive
from desktop.core.backup.contents import Lister, prove_contents
from desktop.core.backup.manifest import BLOBS, DATABASE, VAULT, Manifest, Part
from desktop.core.backup.terms import ByPassword, ByRecovery, Holder, Phase, Watch
from desktop.storage import files
from desktop.storage.blobs import Blobs
from desktop.storage.failures import known_errors
from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.migrations import MIGRATIONS
from desktop.storage.vault import Vault
from desktop.storage.vault_file import MOST_BYTES

Unlock = ByPassword | ByRecovery | DataKey
#: Asked of the database that was taken out of a backup, with its key; raises Refused.
Gatekeeper = Callable[[Path, DataKey], None]


def anybody(_database: Path, _key: DataKey) -> None:
    """Ask nothing."""


def vault_of(archive: Archive) -> Vault:
    """Return the wrapped keys of a backup; raises ``backup.part_damaged``, ``vault.newer``."""
    part = _part(archive.manifest, VAULT)
    if part.size > MOST_BYTES:
        raise KnownError("backup.part_damaged", part=VAULT)
    return Vault.from_bytes(archive.path, b"".join(archive.chunks(part)))


def holders_of(archive: Archive) -> list[Holder]:
    """Return whose passwords open a backup."""
    return [Holder(slot.id, slot.name) for slot in vault_of(archive).slots()]


def key_of(archive: Archive, unlock: Unlock) -> DataKey:
    """Return the data key of a backup: an office's own is the one that it had at that time.

    Raises the ``vault`` codes.
    """
    if isinstance(unlock, DataKey):
        return _of_that_time(archive, unlock)
    if isinstance(unlock, ByPassword):
        return vault_of(archive).unlock(unlock.slot, unlock.password)
    return vault_of(archive).unlock_with_recovery(unlock.typed)


def _of_that_time(archive: Archive, key: DataKey) -> DataKey:
    vault = vault_of(archive)
    for one in (key, *key.former()):
        with suppress(KnownError):
            found = vault.whole(DataKey.from_bytes(one.to_bytes()))
            if archive.manifest.is_sealed_with(found):
                return found
    return key


def prove_sums(archive: Archive, watch: Watch) -> None:
    """Read every part and compare its sum; raises ``backup.part_damaged``."""
    counter = _Counter(archive, watch, Phase.READ_BACK)
    for part in archive.manifest.parts:
        for _ in counter.chunks(part):
            pass


def prove(
    archive: Archive,
    key: DataKey,
    scratch: Path,
    lister: Lister,
    watch: Watch,
    *,
    gatekeeper: Gatekeeper = anybody,
) -> None:
    """Read every part and open it with the key: sums, pages, counts, chain, attachments.

    Raises the ``backup``, ``storage``, ``vault`` and ``blob`` codes for what is wrong.
    """
    manifest = archive.manifest
    manifest.demand_sealed(key)
    _demand_known(manifest)
    counter = _Counter(archive, watch, Phase.READ_BACK)
    part = _part(manifest, DATABASE)
    rules.demand_space(part.size, shutil.disk_usage(scratch).free, rules.NO_SPACE_HERE)
    database = scratch / "proved.db"
    files.remove(database)
    counter.take_out(part, database)
    gatekeeper(database, key)
    Vault.from_bytes(archive.path, b"".join(counter.chunks(_part(manifest, VAULT))))
    blobs = Blobs(scratch, key)
    for part in manifest.blobs:
        blobs.open(part.name.removeprefix(BLOBS), b"".join(counter.chunks(part)))
    watch.step(Phase.CHECK, 0, manifest.size)
    prove_contents(database, key, manifest, lister)
    database.unlink()
    watch.step(Phase.CHECK, manifest.size, manifest.size)


def restore(
    archive: Archive,
    key: DataKey,
    into: Path,
    lister: Lister,
    watch: Watch,
    *,
    gatekeeper: Gatekeeper = anybody,
) -> None:
    """Restore a backup into ``into``, which is there only if all of it was proved.

    Raises ``backup.target_not_empty``, ``backup.target_no_folder`` and as :func:`prove`.
    """
    into = into.resolve()
    if into.exists() and not into.is_dir():
        raise Refused("backup.target_no_folder")
    archive.manifest.demand_sealed(key)
    _demand_known(archive.manifest)
    if not DataFolder(into).is_empty():
        raise Refused("backup.target_not_empty")
    into.parent.mkdir(parents=True, exist_ok=True)
    rules.demand_space(archive.manifest.size, shutil.disk_usage(into.parent).free)
    beside = into.with_name(f".{into.name}.restoring")
    shutil.rmtree(beside, ignore_errors=True)
    needed = megabytes(archive.manifest.size)
    try:
        with rules.full_as("outgoing.disk_full_needs", file=into.name, needed=needed):
            _fill(DataFolder(beside), archive, key, lister, watch)
        gatekeeper(DataFolder(beside).database, key)
        if into.exists():
            into.rmdir()
        beside.rename(into)
        beside = into
        files.sync_folder(into.parent)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def _fill(folder: DataFolder, archive: Archive, key: DataKey, lister: Lister, watch: Watch) -> None:
    folder.create()
    manifest = archive.manifest
    counter = _Counter(archive, watch, Phase.UNPACK)
    counter.take_out(_part(manifest, DATABASE), folder.database)
    counter.take_out(_part(manifest, VAULT), folder.vault)
    for part in manifest.blobs:
        counter.take_out(part, folder.blobs / part.name.removeprefix(BLOBS))
    files.sync_folder(folder.blobs)
    files.sync_folder(folder.path)

    watch.step(Phase.CHECK, 0, manifest.size)
    Vault.open(folder.vault)
    prove_contents(folder.database, key, manifest, lister)
    blobs = Blobs(folder.blobs, key)
    for name in manifest.blob_names:
        blobs.get(name)
    watch.step(Phase.CHECK, manifest.size, manifest.size)


class _Counter:
    """Reads parts and tells how many bytes of the whole are read."""

    def __init__(self, archive: Archive, watch: Watch, phase: Phase) -> None:
        self._archive = archive
        self._watch = watch
        self._phase = phase
        self._done = 0

    def chunks(self, part: Part) -> Iterator[bytes]:
        for chunk in self._archive.chunks(part):
            self._done += len(chunk)
            self._watch.step(self._phase, self._done, self._archive.manifest.size)
            yield chunk

    def take_out(self, part: Part, to: Path) -> None:
        """Write one part to a new file and sync it."""
        with known_errors(), files.open_new(to) as file:
            for chunk in self.chunks(part):
                file.write(chunk)
            files.sync_file(file)


def _part(manifest: Manifest, name: str) -> Part:
    return next(part for part in manifest.parts if part.name == name)


def _demand_known(manifest: Manifest) -> None:
    """Refuse a schema that only a newer program knows."""
    if manifest.facts.schema > len(MIGRATIONS):
        raise Refused("backup.newer_format")
