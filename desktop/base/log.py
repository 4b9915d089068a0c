"""The log: what happened, never to whom.

Only named events with whitelisted fields are written, so personal data can't slip in by a
careless message. Records of other libraries keep their logger's name and level, not their text.
"""

import json
import logging
import os
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

#: Fields that may be written, all counts, sizes, versions, codes or ids of the program's own.
FIELDS: Final = frozenset(
    {"action", "bytes", "code", "count", "error", "files", "form", "from_version", "kind", "ms",
     "pages", "platform", "policy", "step", "to_version", "version"}
)  # fmt: skip

_log = logging.getLogger("istiqbal")


def event(name: str, **fields: str | int) -> None:
    """Write one event; raises ValueError for a field that the whitelist doesn't name."""
    strange = fields.keys() - FIELDS
    if strange:
        raise ValueError(f"not a log field: {sorted(strange)}")
    _log.info(name, extra={"fields": fields})


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        ours = record.name == _log.name
        row = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "event": record.getMessage() if ours else record.name,
            **(getattr(record, "fields", {}) if ours else {}),
        }
        return json.dumps(row, ensure_ascii=False)


class _Private(RotatingFileHandler):
    """Files of this user's alone."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(handle, "a", encoding="utf-8")


def to_folder(folder: Path) -> None:
    """Write to ``folder/istiqbal.log`` from now on (five files of 512 KiB at most).

    A log that can't be written (a full disk) stops nothing: what failed is told where it failed.
    """
    logging.raiseExceptions = False
    handler = _Private(
        folder / "istiqbal.log", maxBytes=512 * 1024, backupCount=4, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Lines())
    leave_folder()
    logging.getLogger().addHandler(handler)
    _log.setLevel(logging.INFO)


def leave_folder() -> None:
    """Write to no folder any more."""
    root = logging.getLogger()
    for before in [h for h in root.handlers if isinstance(h.formatter, _Lines)]:
        root.removeHandler(before)
        before.close()
