"""The log: what happened, never to whom.

Only named events with whitelisted fields are written, so personal data can't slip in by a
careless message. Records of other libraries keep their logger's name and level, not their text.
"""

import json
import logging
from datetime import UTC, datetime
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


def to_folder(folder: Path) -> None:
    """Write to ``folder/istiqbal.log`` from now on (five files of 512 KiB at most)."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "istiqbal.log", maxBytes=512 * 1024, backupCount=4, encoding="utf-8"
    )
    handler.setFormatter(_Lines())
    root = logging.getLogger()
    for before in [h for h in root.handlers if isinstance(h.formatter, _Lines)]:
        root.removeHandler(before)
        before.close()
    root.addHandler(handler)
    _log.setLevel(logging.INFO)
