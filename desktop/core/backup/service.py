"""The acts of backup in an open office; what needs none is in ``standalone``."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, select

from desktop.base import log
from desktop.base.clock import Clock
from desktop.base.errors import KnownError, Refused
from desktop.base.outgoing import demand_outside
from desktop.core.backup import rules, standalone
from desktop.core.backup.archive import Archive
from desktop.core.backup.contents import Lister, attachments
from desktop.core.backup.reading import Unlock
from desktop.core.backup.terms import (
    BackupReport,
    Listener,
    Phase,
    RestoreReport,
    VerifyReport,
    Watch,
    never,
    nobody,
)
from desktop.core.backup.writing import Source, write_backup
from desktop.core.work import Action, Actor, Doors
from desktop.core.work.audit import behind
from desktop.core.work.practice import is_practice
from desktop.core.work.records import AuditRow
from desktop.core.work.stages import begun
from desktop.storage import files
from desktop.storage.blobs import Blobs
from desktop.storage.catalogue import demand_local
from desktop.storage.copy import copy_database
from desktop.storage.devices import Place
from desktop.storage.failures import known_errors
from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.lane import Lane
from desktop.storage.vault import Vault

T = TypeVar("T")


class BackupService:
    """Backups of the open office.

    Every method runs as an operation of the lane and lets others pass while it works; progress is
    told and cancelling asked from more than one thread.
    """

    def __init__(
        self,
        doors: Doors,
        lane: Lane,
        engine: Engine,
        *,
        key: DataKey,
        folder: DataFolder,
        clock: Clock,
        program: str,
        lister: Lister = attachments,
    ) -> None:
        self._doors = doors
        self._lane = lane
        self._engine = engine
        self._key = key
        self._folder = folder
        self._clock = clock
        self._program = program
        self._lister = lister
        self._busy = False

    def create(
        self,
        actor: Actor,
        dest: Path,
        *,
        progress: Listener = nobody,
        cancelled: Callable[[], bool] = never,
        keep: int | None = None,
    ) -> BackupReport:
        """Write a backup to ``dest``, a folder or a new file's name, and prove it.

        With ``keep``, older backups of this office in that folder beyond the newest ``keep`` go
        once the new one is proved. Raises ``work.not_permitted``, ``backup.no_folder``,
        ``backup.file_exists``, ``backup.inside_data`` and as :func:`write_backup`; then
        nothing is left at ``dest``.
        """
        created = self._clock.now()
        with known_errors():
            target = _target(dest, created)
            demand_outside(target, "backup.inside_data")
            place = Place.of(target.parent)
        with self._audited(actor, Action.BACKUP_CREATE, target.name) as told:
            watch = Watch(progress, cancelled)
            late = self._clock_behind(actor, created)
            if late:
                told.update(clock_behind=late)
            with rules.full_as("backup.full_here"), self._folder.scratch() as scratch:
                source = self._copied(scratch, created, watch)
                manifest, size = self._lane.beside(
                    write_backup, source, target, scratch, watch, place
                )
            # From here on there is a backup, and nothing may say that there is none.
            removed = self._thin_out(actor, target, keep) if keep else ()
            told.update(bytes=size, chain=manifest.facts.chain)
        log.event("backup created", bytes=told["bytes"], count=len(manifest.blobs))
        return BackupReport(
            file=target,
            size=told["bytes"],
            created=created,
            chain=manifest.facts.chain,
            attachments=len(manifest.blobs),
            lost=manifest.lost,
            removed=removed,
            clock_behind=late,
        )

    def _clock_behind(self, actor: Actor, now: datetime) -> int:
        with self._doors.look(actor, Action.BACKUP_CREATE) as see:
            return behind(see.session, now)

    def last(self, actor: Actor) -> datetime | None:
        """Return when the last backup was proved, or None where there was none yet."""
        with self._doors.look(actor, Action.BACKUP_VERIFY) as see:
            rows = see.session.scalars(
                select(AuditRow)
                .where(AuditRow.action == Action.BACKUP_CREATE.value)
                .order_by(AuditRow.seq.desc())
            )
            return next((row.at for row in rows if row.detail.get("stage") == "done"), None)

    def verify(
        self,
        actor: Actor,
        file: Path,
        unlock: Unlock | None = None,
        *,
        progress: Listener = nobody,
        cancelled: Callable[[], bool] = never,
    ) -> VerifyReport:
        """Prove a backup with ``unlock``, else with this office's own key if it fits."""
        with self._audited(actor, Action.BACKUP_VERIFY, file.name) as told:
            watch = Watch(progress, cancelled)
            with rules.full_as("backup.full_here"), self._folder.scratch() as scratch:
                report = self._lane.beside(self._verify, file, unlock, scratch, watch)
            told.update(chain=report.chain, opened=report.opened)
        return report

    def restore(
        self,
        actor: Actor,
        file: Path,
        into: Path,
        unlock: Unlock | None = None,
        *,
        progress: Listener = nobody,
        cancelled: Callable[[], bool] = never,
    ) -> RestoreReport:
        """Restore a backup into an empty folder beside the open office, which stays as it is.

        Raises as :func:`standalone.restore_backup`.
        """
        with self._audited(actor, Action.BACKUP_RESTORE, file.name) as told:
            standalone.demand_apart(into)
            key = unlock or self._key
            watch = Watch(progress, cancelled)
            with self._doors.unaudited(actor) as tx:
                practice = is_practice(tx.session)
            restore = partial(standalone.restore, practice=practice)
            report = self._lane.beside(restore, file, into, key, watch, self._lister)
            told.update(chain=report.chain)
        return report

    def _copied(self, scratch: Path, created: datetime, watch: Watch) -> Source:
        """Copy the living database; the desk's operations flow into the copy."""
        size = self._folder.database.stat().st_size
        rules.demand_space(size, shutil.disk_usage(scratch).free, rules.NO_SPACE_HERE)
        copy = scratch / "copy.db"
        vault = Vault.open(self._folder.vault).to_bytes()

        def between(done: int, total: int) -> None:
            watch.step(Phase.COPY, done * size // max(1, total), size)
            self._lane.pump()

        copy_database(self._engine, self._key, copy, between)
        return Source(
            database=copy,
            vault=vault,
            blobs=Blobs(self._folder.blobs, self._key),
            lister=self._lister,
            key=self._key,
            program=self._program,
            created=created,
        )

    def _verify(
        self, file: Path, unlock: Unlock | None, scratch: Path, watch: Watch
    ) -> VerifyReport:
        if unlock is None:
            with Archive.open(file) as archive:
                unlock = self._key if archive.manifest.is_sealed_with(self._key) else None
        return standalone.verify(file, unlock, scratch, watch, self._lister)

    def _thin_out(self, actor: Actor, newest: Path, keep: int) -> tuple[str, ...]:
        """Delete surplus backups of what this office was before ``newest``, and no others.

        Nobody else's, and none that holds acts which this office never knew: it was restored from
        an older backup since, and theirs is the only copy. What hinders it (a folder that can't be
        listed) is no fault of the new one.
        """
        with contextlib.suppress(KnownError, OSError):
            heads = self._heads(newest.parent)
            with self._doors.look(actor, Action.BACKUP_CREATE) as see:
                wanted = AuditRow.seq.in_({seq for seq, _ in heads})
                known = see.session.execute(select(AuditRow.seq, AuditRow.hash).where(wanted))
                chain = {(seq, digest) for seq, digest in known}
            ours = [(head[0], name) for head, name in heads.items() if head in chain]
            names = [name for name in rules.surplus(ours, keep) if name != newest.name]
            for name in names:
                files.remove(newest.with_name(name))
            return tuple(names)
        return ()

    def _heads(self, folder: Path) -> dict[tuple[int, str], str]:
        """Return this office's backups in a folder by the last act in each: number and hash."""
        found = {}
        for file in filter(lambda file: rules.is_name(file.name), folder.iterdir()):
            with contextlib.suppress(KnownError), Archive.open(file) as archive:
                facts = archive.manifest.facts
                if archive.manifest.is_sealed_with(self._key):
                    found[facts.seq, facts.hash] = file.name
        return found

    @contextmanager
    def _audited(self, actor: Actor, action: Action, subject: str) -> Iterator[dict[str, Any]]:
        """Ask for permission and leave a trace before, and another with the end of it.

        Raises ``backup.busy`` where another of these long acts is under way,
        ``storage.local_engine_only`` where the tables lie on a server, and
        ``backup.not_recorded`` where all was done but the trace of it.
        """
        demand_local(self._engine)
        if self._busy:
            raise Refused("backup.busy")
        told: dict[str, Any] = {}
        with begun(self._doors, actor, action, subject):
            self._busy = True
            try:
                yield told
            finally:
                self._busy = False
        try:
            with self._doors.work(actor, action, subject) as tx:
                tx.audit(stage="done", **told)
        except KnownError as error:
            # It was done, and what says so could not be written: that is another thing.
            raise KnownError("backup.not_recorded", file=subject) from error


def _target(dest: Path, created: datetime) -> Path:
    """Return the file to write; raises ``backup.no_folder``, ``backup.file_exists``.

    A name without any suffix is a folder's, so a mistyped folder is refused, not written as a file.
    """
    target = dest / rules.name_for(created) if dest.is_dir() else dest
    if not target.parent.is_dir() or not target.suffix:
        raise Refused("backup.no_folder")
    if target.exists():
        raise Refused("backup.file_exists")
    return target
