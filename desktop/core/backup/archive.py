"""The backup's file: a ZIP of parts that are encrypted already, stored one after the other.

The first part names the kind of file, the last one is the list of contents. Any ZIP program can
take the parts out if this program should be gone one day.
"""

import errno
import struct
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO, BinaryIO, Final, Self

from desktop.base.errors import KnownError
from desktop.core.backup.manifest import Manifest, Part
from desktop.storage.failures import known_errors
from desktop.storage.files import CHUNK, forget_cached

_KIND: Final = "mimetype"
_KIND_TEXT: Final = b"application/x-istiqbal-backup"
_MANIFEST: Final = "manifest.json"
#: A part's date in the ZIP: the oldest there is, so that it tells nothing.
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_MOST_MANIFEST: Final = 64 << 20
#: What ``zipfile`` raises for a file that is no ZIP, or no sound one.
_UNSOUND: Final = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    KeyError,
    OverflowError,
    struct.error,
)


class Packer:
    """Writes the parts in order and remembers their sums: begin, add, add, …, end."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_STORED)
        self.parts: list[Part] = []

    def begin(self) -> None:
        """Write the part that names the kind of file."""
        self._write(_KIND, [_KIND_TEXT])

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """Write one part."""
        size, digest = self._write(name, chunks)
        self.parts.append(Part(name, size, digest))

    def end(self, manifest: bytes) -> None:
        """Write the list of contents and the ZIP's end."""
        self._write(_MANIFEST, [manifest])
        self._zip.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        # Where there was no end, its own ``close`` would write on to a device that failed.
        self._zip.fp = None

    def _write(self, name: str, chunks: Iterable[bytes]) -> tuple[int, str]:
        digest, size = sha256(), 0
        info = zipfile.ZipInfo(name, _DATE)
        info.external_attr = 0o600 << 16
        with self._zip.open(info, "w", force_zip64=True) as part:
            for chunk in chunks:
                part.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        return size, digest.hexdigest()


class Archive:
    """A backup's file, open for reading."""

    def __init__(self, path: Path, opened: zipfile.ZipFile) -> None:
        self.path = path
        self._zip = opened
        self.manifest_bytes = self._read_manifest()
        self.manifest = Manifest.from_bytes(self.manifest_bytes)
        self._demand_listed()

    @classmethod
    @contextmanager
    def open(cls, path: Path) -> Iterator[Self]:
        """Open a backup and read its list of contents.

        Raises ``backup.not_a_backup``, ``backup.truncated``, ``backup.newer_format``,
        ``backup.manifest_damaged``, ``backup.part_missing``, ``backup.part_unknown``.
        """
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise KnownError("backup.not_a_backup")  # a pipe would be waited for, a device for ever
        with known_errors(), path.open("rb") as file:
            forget_cached(file)
            _demand_kind(file)
            with _sound("backup.truncated"):
                opened = zipfile.ZipFile(file)
            with opened:
                yield cls(path, opened)

    def chunks(self, part: Part) -> Iterator[bytes]:
        """Read one part; raises ``backup.part_damaged`` at its end unless its sum is right."""
        digest, size = sha256(), 0
        for chunk in self._chunks(part):
            digest.update(chunk)
            size += len(chunk)
            yield chunk
        if (size, digest.hexdigest()) != (part.size, part.sha256):
            raise KnownError("backup.part_damaged", part=part.name)

    def _chunks(self, part: Part) -> Iterator[bytes]:
        with _sound("backup.part_damaged", part=part.name):
            file = self._zip.open(part.name)
        with file:
            while chunk := self._chunk(file, part.name):
                yield chunk

    @staticmethod
    def _chunk(file: IO[bytes], name: str) -> bytes:
        with _sound("backup.part_damaged", part=name):
            return file.read(CHUNK)

    def _read_manifest(self) -> bytes:
        if _MANIFEST not in self._zip.namelist():
            raise KnownError("backup.part_missing", part=_MANIFEST)
        if self._zip.getinfo(_MANIFEST).file_size > _MOST_MANIFEST:
            raise KnownError("backup.manifest_damaged")
        return self._read(_MANIFEST)

    def _read(self, name: str) -> bytes:
        with _sound("backup.part_damaged", part=name):
            return self._zip.read(name)

    def _demand_listed(self) -> None:
        """Demand that the archive holds what the list names, stored plainly, and no more."""
        listed = {part.name: part.size for part in self.manifest.parts}
        held = {info.filename: info for info in self._zip.infolist()}
        for name in listed.keys() - held.keys():
            raise KnownError("backup.part_missing", part=name)
        for name in held.keys() - listed.keys() - {_KIND, _MANIFEST}:
            raise KnownError("backup.part_unknown", part=name)
        if self._read(_KIND) != _KIND_TEXT:
            raise KnownError("backup.part_damaged", part=_KIND)
        for name, size in listed.items():
            info = held[name]
            if info.file_size != size or info.compress_type != zipfile.ZIP_STORED:
                raise KnownError("backup.part_damaged", part=name)


@contextmanager
def _sound(code: str, **params: str) -> Iterator[None]:
    """Call what ``zipfile`` makes of a damaged file by ``code``."""
    try:
        yield
    except _UNSOUND as why:
        raise KnownError(code, **params) from why
    except OSError as why:
        # A damaged offset sends it to a place before the file's beginning.
        if why.errno == errno.EINVAL:
            raise KnownError(code, **params) from why
        raise


def _demand_kind(file: BinaryIO) -> None:
    """Read the first part by its bytes, so that a file cut short is told from a foreign one."""
    start = file.read(4 * len(_KIND_TEXT))
    if not start.startswith(b"PK\x03\x04") or _KIND_TEXT not in start:
        raise KnownError("backup.not_a_backup")
    file.seek(0)
