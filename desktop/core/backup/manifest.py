"""The list of contents of a backup: what is in it, sums, counts, the audit chain's head.

It holds no personal data and is not secret; an HMAC under the office's seal, which outlasts its
data keys, tells who has it that nobody changed it.
"""

import hmac
import json
from dataclasses import field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final, Self

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.storage.blobs import is_name
from desktop.storage.keys import DataKey

FORMAT: Final = 1
DATABASE: Final = "office.db"
VAULT: Final = "vault.keys"
BLOBS: Final = "blobs/"


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its name in the archive, bytes, SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the database says of itself: schema, audit chain's head, rows of each table, and whether
    its office is one to practise in.
    """

    schema: int
    seq: int
    hash: str
    rows: dict[str, int]
    practice: bool = False

    @property
    def chain(self) -> str:
        """The chain's head as printed on receipts, e.g. ``17-3fa9c1d2``."""
        return f"{self.seq}-{self.hash[:8]}"


@dataclass(frozen=True, slots=True)
class Manifest:
    """A backup's list of contents; ``lost`` names attachments that were bad before it was made."""

    program: str
    created: datetime
    facts: Facts
    parts: tuple[Part, ...]
    lost: tuple[str, ...]
    mac: str = field(default="", compare=False)

    def to_bytes(self, key: DataKey) -> bytes:
        """Return the file ``manifest.json``, sealed by the office."""
        body = self._body()
        return json.dumps({**body, "mac": _mac(body, key)}, indent=1).encode()

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read the file; raises ``backup.newer_format``, ``backup.manifest_damaged``."""
        try:
            table = json.loads(content)
            if table["format"] > FORMAT:
                raise Refused("backup.newer_format")
            return cls._read(table)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as why:
            raise KnownError("backup.manifest_damaged") from why

    def demand_sealed(self, key: DataKey) -> None:
        """Raise ``backup.manifest_forged`` unless the list was sealed with this key."""
        if not self.is_sealed_with(key):
            raise KnownError("backup.manifest_forged")

    def is_sealed_with(self, key: DataKey) -> bool:
        """Tell whether the list was sealed with this key."""
        return hmac.compare_digest(self.mac.encode(), _mac(self._body(), key).encode())

    @property
    def blobs(self) -> tuple[Part, ...]:
        """The parts that are attachments."""
        return tuple(part for part in self.parts if part.name.startswith(BLOBS))

    @property
    def blob_names(self) -> tuple[str, ...]:
        """The names of those attachments."""
        return tuple(part.name.removeprefix(BLOBS) for part in self.blobs)

    @property
    def size(self) -> int:
        """The bytes of all parts."""
        return sum(part.size for part in self.parts)

    def _body(self) -> dict[str, Any]:
        mark = {"practice": True} if self.facts.practice else {}
        return mark | {
            "format": FORMAT,
            "program": self.program,
            "created": self.created.astimezone(UTC).isoformat(timespec="seconds"),
            "schema": self.facts.schema,
            "chain": [self.facts.seq, self.facts.hash],
            "rows": self.facts.rows,
            "parts": [[part.name, part.size, part.sha256] for part in self.parts],
            "lost": list(self.lost),
        }

    @classmethod
    def _read(cls, table: dict[str, Any]) -> Self:
        seq, chain = table["chain"]
        rows = {str(name): int(count) for name, count in table["rows"].items()}
        practice = table.get("practice", False) is True
        facts = Facts(int(table["schema"]), int(seq), str(chain), rows, practice)
        parts = tuple(Part(str(n), int(size), str(digest)) for n, size, digest in table["parts"])
        names = [part.name for part in parts]
        if names[:2] != [DATABASE, VAULT] or not all(map(_is_blob, names[2:])):
            raise ValueError("strange parts")
        if len(set(names)) != len(names):
            raise ValueError("a part twice")
        return cls(
            program=str(table["program"]),
            created=_aware(table["created"]),
            facts=facts,
            parts=parts,
            lost=tuple(map(str, table["lost"])),
            mac=str(table["mac"]),
        )


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return moment


def _is_blob(name: str) -> bool:
    return name.startswith(BLOBS) and is_name(name.removeprefix(BLOBS))


def _mac(body: dict[str, Any], key: DataKey) -> str:
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    return hmac.new(key.lasting.seal, canonical, sha256).hexdigest()
