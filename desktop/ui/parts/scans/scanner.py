"""Scanners on this PC, asked through SANE's ``scanimage`` in a process with a limit.

Which of SANE's drivers may run says a folder of our own (``resources/sane``): those of USB, none
that asks the network. A page comes by standard output, so that no picture lies in a temporary
folder. Where there is no ``scanimage`` a scanner is used by the folder that it scans into.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.base.paths import resource

#: Seconds for the list, which asks each device; and for a page.
_LISTED_S: Final = 30.0
_SCANNED_S: Final = 120.0
_DPI: Final = 200
#: SANE's own words for a feeder without paper, in what scanimage says.
_NO_PAPER: Final = ("out of documents", "no documents", "no_docs")


@dataclass(frozen=True, slots=True)
class Scanner:
    """A device: what SANE calls it, and what people do."""

    device: str
    name: str


def there() -> bool:
    """Tell whether this PC can ask scanners by itself."""
    return shutil.which("scanimage") is not None


def scanners(*, drivers: Path | None = None) -> tuple[Scanner, ...]:
    """Return the scanners that are connected; ``drivers`` is another folder that names drivers.

    Raises KnownError ``scanner.missing`` without SANE, ``scanner.stuck`` and ``scanner.broke``.
    """
    listed = _ask(_LISTED_S, "-f", "%d\t%v %m%n", drivers=drivers)
    lines = (line.partition("\t") for line in listed.decode(errors="replace").splitlines())
    return tuple(Scanner(device, name.strip()) for device, tab, name in lines if tab)


def scan(device: str, *more: str, drivers: Path | None = None) -> bytes:
    """Return a page as the scanner gives it (a picture of pixels alone, PNM).

    Raises as :func:`scanners` does, ``scanner.broke`` also where it was unplugged meanwhile, and
    ``scanner.no_paper``.
    """
    resolution = ("--resolution", str(_DPI))
    return _ask(_SCANNED_S, "-d", device, "--format=pnm", *resolution, *more, drivers=drivers)


def _ask(limit: float, *given: str, drivers: Path | None) -> bytes:
    program = shutil.which("scanimage")
    if program is None:
        raise KnownError("scanner.missing")
    ours = {"SANE_CONFIG_DIR": str(drivers or resource("sane")), "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(  # found on the path, given no shell
            [program, *given],
            env={**os.environ, **ours},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=limit,
            check=False,
        )
    except subprocess.TimeoutExpired as why:
        raise KnownError("scanner.stuck") from why
    if done.returncode:
        said = done.stderr.decode(errors="replace").lower()
        empty = any(words in said for words in _NO_PAPER)
        raise KnownError("scanner.no_paper" if empty else "scanner.broke")
    return done.stdout
