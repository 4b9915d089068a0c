"""What whoever helps with the PC may know of an office: sizes, counts and codes, of nobody."""

import json
import platform
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import disk_usage
from time import perf_counter
from typing import Final

from desktop import __version__
from desktop.base.data_classes import dataclass
from desktop.core.work.actions import Action
from desktop.core.work.doors import Doors
from desktop.core.work.roles import Actor
from desktop.storage import catalogue
from desktop.storage.devices import file_system
from desktop.storage.folder import DataFolder

#: Of the log, so many lines at its end are counted.
_LINES: Final = 2000
#: Fields of a line that are told: codes of the program's own (``base.log.FIELDS``).
_TOLD: Final = ("event", "level", "code", "error", "step", "kind")
_MEBI: Final = 1 << 20
_LONGEST_CODE: Final = 60
#: Latin words joined by dots and the like, with no number as long as those of people are.
_CODE: Final = re.compile(r"(?!.*[0-9]{5})[A-Za-z]\w*(?:[ .+-]\w+)*", re.ASCII)
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}")

Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what is told: its code, and facts by name."""

    code: str
    facts: tuple[Fact, ...]


def of_machine() -> Part:
    """Return versions: of the program and of what it stands on."""
    return Part(
        "versions",
        (
            ("program", __version__),
            ("python", platform.python_version()),
            ("system", f"{platform.system()} {platform.release()} {platform.machine()}"),
            ("sqlite", catalogue.version()),
            ("frozen", str(bool(getattr(sys, "frozen", False)))),
        ),
    )


class Support:
    """Tells of an open office what no law of privacy speaks of."""

    def __init__(
        self,
        doors: Doors,
        folder: DataFolder,
        in_memory: Callable[[], tuple[int, int]] = lambda: (0, 0),
    ) -> None:
        """``in_memory``: how many files the search holds in memory, and in how many bytes."""
        self._doors = doors
        self._folder = folder
        self._in_memory = in_memory

    def facts(self, actor: Actor) -> tuple[Part, ...]:
        """Return schema, rows, timings, sizes and the codes of what went wrong last."""
        begun = perf_counter()
        with self._doors.look(actor, Action.OFFICE_READ) as see:
            connection = see.session.connection()
            opened = perf_counter()
            rows: list[Fact] = []
            schema = "server"
            if catalogue.is_local(connection):
                execute = connection.exec_driver_sql
                schema = str(catalogue.schema_number(execute))
                names = catalogue.tables(execute)
                rows = [(name, str(catalogue.row_count(execute, name))) for name in names]
        counted = perf_counter()
        times = ("opening_ms", opened - begun), ("counting_ms", counted - opened)
        return (
            Part("schema", (("schema", schema), *rows)),
            Part("timings", tuple((name, f"{took * 1000:.0f}") for name, took in times)),
            Part("sizes", tuple(self._sizes())),
            Part("errors", tuple(self._errors())),
        )

    def _sizes(self) -> Iterator[Fact]:
        folder = self._folder
        yield "database_mib", f"{_size(folder.database) / _MEBI:.1f}"
        blobs = [path.stat().st_size for path in folder.blobs.glob("*") if path.is_file()]
        yield "attachments", str(len(blobs))
        yield "attachments_mib", f"{sum(blobs) / _MEBI:.1f}"
        files, taken = self._in_memory()
        yield "search_files", str(files)
        yield "search_mib", f"{taken / _MEBI:.1f}"
        free = disk_usage(folder.path)
        yield "free_mib", str(free.free // _MEBI)
        yield "disk_mib", str(free.total // _MEBI)
        yield "file_system", file_system(folder.path)

    def _errors(self) -> Iterator[Fact]:
        """Count the last lines of the log by their codes, each with the time of its latest."""
        told: Counter[str] = Counter()
        latest: dict[str, str] = {}
        for line in _last_lines(self._folder.logs / "istiqbal.log"):
            row = _row(line)
            what = " ".join(_code(row.get(name)) for name in _TOLD if _code(row.get(name)))
            if what:
                told[what] += 1
                latest[what] = _moment(row.get("at"))
        for what, count in sorted(told.items(), key=lambda one: latest[one[0]], reverse=True)[:40]:
            yield what, f"{count} ({latest[what]})"


def _code(value: object) -> str:
    """Return a word of the program's own, "" for what can be none: whoever edited the log, or a
    disk that made something else of it, may have put a name, a number, a path or an address there.
    """
    text = str(value or "")
    return text if len(text) <= _LONGEST_CODE and _CODE.fullmatch(text) else ""


def _moment(value: object) -> str:
    text = str(value or "")[:19]
    return text if _MOMENT.fullmatch(text) else ""


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _last_lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8", "replace").splitlines()[-_LINES:]
    except OSError:
        return []


def _row(line: str) -> dict[str, object]:
    try:
        row = json.loads(line)
    except ValueError:
        return {}
    return row if isinstance(row, dict) else {}
