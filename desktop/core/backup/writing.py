"""A backup is packed beside its name, read back from the device, proved, and only then named."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.base.outgoing import leaving, megabytes
from desktop.core.backup import rules
from desktop.core.backup.archive import Archive, Packer
from desktop.core.backup.contents import Lister, read_contents
from desktop.core.backup.manifest import BLOBS, DATABASE, VAULT, Manifest
from desktop.core.backup.reading import prove
from desktop.core.backup.terms import Phase, Watch
from desktop.storage import files
from desktop.storage.blobs import Blobs, is_name
from desktop.storage.devices import Place, is_fat
from desktop.storage.failures import known_errors
from desktop.storage.keys import DataKey


@dataclass(frozen=True, slots=True)
class Source:
    """What goes into a backup: a copied database, the wrapped keys, the folder of attachments."""

    database: Path
    vault: bytes
    blobs: Blobs
    lister: Lister
    key: DataKey
    program: str
    created: datetime


def write_backup(
    source: Source, target: Path, scratch: Path, watch: Watch, place: Place
) -> tuple[Manifest, int]:
    """Write ``source`` to the file ``target``, which is there only if all of it was proved.

    ``place`` is the device that its folder lay on when it was chosen: what lands elsewhere (a stick
    was pulled, and its folder is the PC's now) is no backup. The copied database is deleted once it
    is packed. Whatever goes wrong, ``target.part`` is removed, and ``target`` where its name could
    not be brought to the device. Returns what is in it, and its size in bytes. Raises the
    ``storage`` codes, as :func:`leaving`, ``backup.no_space``, ``backup.too_big_for_fat``,
    ``backup.not_read_back``, ``backup.cancelled``.
    """
    part = target.with_name(target.name + rules.PART_SUFFIX)
    with known_errors():
        packing = _Packing(source, watch)
    out = partial(leaving, target, packing.total)
    with out():
        place.demand()
        _clear(part)
    try:
        with out():
            manifest = packing.pack(part)
            place.demand()
        with known_errors():
            source.database.unlink()
        _read_back(part, source, scratch, watch)
        with out():
            place.demand()
            size = part.stat().st_size
            part.rename(target)
            part = target
            files.sync_folder(target.parent)
            place.demand()
    except BaseException as error:
        files.remove(part)
        if isinstance(error, KnownError) and error.code == "outgoing.file_too_big":
            needed = megabytes(packing.total)
            raise KnownError("backup.too_big_for_fat", needed=needed) from error
        raise
    return manifest, size


def _clear(part: Path) -> None:
    """Delete what a backup that was cut off (power, a pulled stick) left in the folder."""
    for file in (part, *part.parent.glob(f"istiqbal-*{rules.PART_SUFFIX}")):
        if file == part or rules.is_name(file.stem):
            files.remove(file)


class _Packing:
    """The bytes on their way into one file."""

    def __init__(self, source: Source, watch: Watch) -> None:
        self._source = source
        self._watch = watch
        self._done = 0
        self._facts, names = read_contents(source.database, source.key, source.lister)
        self._lost = tuple(
            name for name in names if not (is_name(name) and source.blobs.path(name).exists())
        )
        self._names = [name for name in names if name not in self._lost]
        sizes = [source.blobs.path(name).stat().st_size for name in self._names]
        self.total = source.database.stat().st_size + len(source.vault) + sum(sizes)

    def pack(self, part: Path) -> Manifest:
        """Write the file ``part`` to its device and return its list of contents."""
        rules.demand_fits_fat(self.total, fat=is_fat(part.parent))
        rules.demand_space(self.total, shutil.disk_usage(part.parent).free)
        with files.open_new(part) as file:
            with Packer(file) as packer:
                packer.begin()
                packer.add(DATABASE, self._counted(_chunks(self._source.database)))
                packer.add(VAULT, self._counted(iter([self._source.vault])))
                for name in self._names:
                    self._pack_blob(packer, name)
                manifest = Manifest(
                    program=self._source.program,
                    created=self._source.created,
                    facts=self._facts,
                    parts=tuple(packer.parts),
                    lost=self._lost,
                )
                packer.end(manifest.to_bytes(self._source.key))
            files.sync_file(file)
        return manifest

    def _pack_blob(self, packer: Packer, name: str) -> None:
        """Pack one attachment; one that was damaged before is named, and does not stop the rest."""
        with known_errors():
            content = self._source.blobs.path(name).read_bytes()
        try:
            self._source.blobs.open(name, content)
        except KnownError:
            self._lost = (*self._lost, name)
        else:
            packer.add(BLOBS + name, self._counted(iter([content])))

    def _counted(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self._watch.step(Phase.PACK, self._done, self.total)
            yield chunk
            self._done += len(chunk)


def _chunks(path: Path) -> Iterator[bytes]:
    with known_errors(), path.open("rb") as file:
        while chunk := file.read(files.CHUNK):
            yield chunk


def _read_back(part: Path, source: Source, scratch: Path, watch: Watch) -> None:
    """Read the file from its device and prove it; what differs there is the device's fault."""
    try:
        with Archive.open(part) as archive:
            prove(archive, source.key, scratch, source.lister, watch)
    except KnownError as error:
        if error.code.startswith("backup.") and error.code != "backup.cancelled":
            raise KnownError("backup.not_read_back") from error
        raise
