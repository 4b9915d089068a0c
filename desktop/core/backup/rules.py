"""The law of backups: names, space, which old ones go."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Final

from desktop.base.clock import RIYADH
from desktop.base.errors import KnownError, Param, Refused
from desktop.base.outgoing import MEGABYTE, megabytes

SUFFIX: Final = ".istiqbal"
PART_SUFFIX: Final = ".part"
#: FAT32 keeps a file's size in 32 bits.
FAT_LIMIT: Final = (1 << 32) - 1
#: What the list of contents, the ZIP's own words and a file system's tables may take.
_OVERHEAD: Final = MEGABYTE
#: Of this PC's own disk, on which a backup is prepared and proved.
NO_SPACE_HERE: Final = "backup.no_space_here"
_NAME: Final = re.compile(r"istiqbal-\d{8}-\d{6}\.istiqbal")


def name_for(moment: datetime) -> str:
    """Return a name that tells the office's wall time and nothing else."""
    return f"istiqbal-{moment.astimezone(RIYADH):%Y%m%d-%H%M%S}{SUFFIX}"


def is_name(name: str) -> bool:
    """Tell whether a file's name is one that :func:`name_for` gives."""
    return _NAME.fullmatch(name) is not None


def moment_of(name: str) -> datetime | None:
    """Return the moment that a backup's name tells (see :func:`name_for`), None for no moment."""
    try:
        there = datetime.strptime(f"{name} +0300", f"istiqbal-%Y%m%d-%H%M%S{SUFFIX} %z")
    except ValueError:
        return None
    return there.astimezone(UTC)


def surplus(made: Iterable[tuple[int, str]], keep: int) -> list[str]:
    """Return the names of the oldest backups beyond the newest ``keep`` (1 at least), oldest first.

    Each is given with the number of the last act in it, which grows whatever the PC's clock says.
    """
    ours = [name for _, name in sorted(made)]
    return ours[: -max(1, keep)]


def demand_space(needed: int, free: int, code: str = "backup.no_space") -> None:
    """Raise Refused by ``code`` (in megabytes) where ``needed`` bytes do not fit in ``free``."""
    with_overhead = needed + _OVERHEAD
    if with_overhead > free:
        raise Refused(code, needed=megabytes(with_overhead), free=free // MEGABYTE)


def demand_fits_fat(size: int, *, fat: bool) -> None:
    """Raise ``backup.too_big_for_fat`` where a FAT32 device can't take a file of ``size`` bytes."""
    if fat and size + _OVERHEAD > FAT_LIMIT:
        raise Refused("backup.too_big_for_fat", needed=megabytes(size))


@contextmanager
def full_as(code: str, **params: Param) -> Iterator[None]:
    """Raise KnownError by ``code``, which says which disk it is that is full under the body: no
    change of the office's was to be saved there.
    """
    try:
        yield
    except KnownError as error:
        if error.code == "storage.disk_full":
            raise KnownError(code, **params) from error
        raise
